import type { CheckWords } from "../../diagnostic/diagnostic.ts";
import { auditFindings } from "./audit-findings.ts";
import { factsFindings } from "./facts-findings.ts";
import { counted } from "./units.ts";
import type { CountedForms } from "./units.ts";
import { templateFindings } from "./template-findings.ts";
import { yamlFindings } from "./yaml-findings.ts";

const errors: CountedForms = { one: "chyba", few: "chyby", other: "chyb" };
const warnings: CountedForms = { one: "upozornění", few: "upozornění", other: "upozornění" };
const others: CountedForms = { one: "další soubor", few: "další soubory", other: "dalších souborů" };
const ownTemplates: CountedForms = {
  one: "vlastní šablona",
  few: "vlastní šablony",
  other: "vlastních šablon",
};

function count(number: number, noun: CountedForms): string {
  return `${String(number)} ${noun[counted(number)]}`;
}

/** Findings and the words around them in Czech. */
export const checkWords: CheckWords = {
  findings: { ...yamlFindings, ...factsFindings, ...auditFindings, ...templateFindings },
  severity: { error: "chyba", warning: "upozornění" },
  write: "Napište:",
  example: "Například:",
  samples: [
    ["+44 20 7946 00", "+420 555 010 1"],
    ["Europe/London", "Europe/Prague"],
    ["GB", "CZ"],
    // The comma of "Alfa, s.r.o." would part it within braces.
    ["Alfa Ltd", "Alfa a.s."],
    ["Dana Whitlock", "Jana Nováková"],
    ["dana@alfa.example", "jana@alfa.example"],
    ["care@alfa.example", "podpora@alfa.example"],
    ["complaints@alfa.example", "stiznosti@alfa.example"],
    ["Customer Service Manager", "vedoucí zákaznické podpory"],
  ],
  summary: (errorCount, warningCount) =>
    [
      errorCount > 0 ? count(errorCount, errors) : null,
      warningCount > 0 ? count(warningCount, warnings) : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  nothing: (files, more, templates) => {
    const rest = more === 0 ? [] : [count(more, others)];
    const own = templates === 0 ? [] : [count(templates, ownTemplates)];
    return `${[...files, ...rest, ...own].join(", ")}: bez nálezu`;
  },
};
