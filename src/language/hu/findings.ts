import type { CheckWords } from "../../diagnostic/diagnostic.ts";
import { auditFindings } from "./audit-findings.ts";
import { factsFindings } from "./facts-findings.ts";
import { templateFindings } from "./template-findings.ts";
import { yamlFindings } from "./yaml-findings.ts";

/** Findings and the words around them in Hungarian. A noun stays in the singular after a numeral. */
export const checkWords: CheckWords = {
  findings: { ...yamlFindings, ...factsFindings, ...auditFindings, ...templateFindings },
  severity: { error: "hiba", warning: "figyelmeztetés" },
  write: "Ezt írja:",
  example: "Például:",
  samples: [
    ["+44 20 7946 00", "+36 1 555 01"],
    ["Europe/London", "Europe/Budapest"],
    ["GB", "HU"],
    ["Alfa Ltd", "Alfa Kft."],
    ["Dana Whitlock", "Ábrahám Ilona"],
    ["dana@alfa.example", "ilona@alfa.example"],
    ["care@alfa.example", "ugyfelszolgalat@alfa.example"],
    ["complaints@alfa.example", "panasz@alfa.example"],
    ["Customer Service Manager", "ügyfélszolgálati vezető"],
    ["To be the repair firm neighbours recommend first.", "Mi legyünk a környék első számú szervize."],
    ["Making safe, lasting repairs affordable.", "Biztonságos, tartós javítás megfizethető áron."],
  ],
  summary: (errors, warnings) =>
    [errors > 0 ? `${String(errors)} hiba` : null, warnings > 0 ? `${String(warnings)} figyelmeztetés` : null]
      .filter((part) => part !== null)
      .join(", "),
  nothing: (files, more, templates) => {
    const others = more === 0 ? [] : [`további ${String(more)} fájl`];
    const own = templates === 0 ? [] : [`${String(templates)} saját sablon`];
    return `${[...files, ...others, ...own].join(", ")}: nincs észrevétel`;
  },
};
