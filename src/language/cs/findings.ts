import type { CheckWords } from "../../diagnostic/diagnostic.ts";
import { factsFindings } from "./facts-findings.ts";
import { counted } from "./units.ts";
import type { CountedForms } from "./units.ts";
import { yamlFindings } from "./yaml-findings.ts";

const errors: CountedForms = { one: "chyba", few: "chyby", other: "chyb" };
const warnings: CountedForms = { one: "upozornění", few: "upozornění", other: "upozornění" };

function count(number: number, noun: CountedForms): string {
  return `${String(number)} ${noun[counted(number)]}`;
}

/** Findings and the words around them in Czech. */
export const checkWords: CheckWords = {
  findings: { ...yamlFindings, ...factsFindings },
  severity: { error: "chyba", warning: "upozornění" },
  write: "Napište:",
  example: "Například:",
  summary: (errorCount, warningCount) =>
    [
      errorCount > 0 ? count(errorCount, errors) : null,
      warningCount > 0 ? count(warningCount, warnings) : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  nothing: (files) => `${files.join(", ")}: bez nálezu`,
};
