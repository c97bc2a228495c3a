import type { CheckWords } from "../../diagnostic/diagnostic.ts";
import { auditFindings } from "./audit-findings.ts";
import { factsFindings } from "./facts-findings.ts";
import { templateFindings } from "./template-findings.ts";
import { yamlFindings } from "./yaml-findings.ts";

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}

/** Findings and the words around them in English. */
export const checkWords: CheckWords = {
  findings: { ...yamlFindings, ...factsFindings, ...auditFindings, ...templateFindings },
  severity: { error: "error", warning: "warning" },
  write: "Write:",
  example: "For example:",
  samples: [],
  summary: (errors, warnings) =>
    [errors > 0 ? count(errors, "error") : null, warnings > 0 ? count(warnings, "warning") : null]
      .filter((part) => part !== null)
      .join(", "),
  nothing: (files, more, templates) => {
    const others = more === 0 ? [] : [count(more, "more file")];
    const own = templates === 0 ? [] : [`${count(templates, "template")} of your own`];
    return `${[...files, ...others, ...own].join(", ")}: no findings`;
  },
};
