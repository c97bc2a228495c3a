import type { CheckWords } from "../../diagnostic/diagnostic.ts";
import { factsFindings } from "./facts-findings.ts";
import { yamlFindings } from "./yaml-findings.ts";

function count(number: number, one: string, other: string): string {
  return `${String(number)} ${number === 1 ? one : other}`;
}

/** Findings and the words around them in Greek. */
export const checkWords: CheckWords = {
  findings: { ...yamlFindings, ...factsFindings },
  severity: { error: "σφάλμα", warning: "προειδοποίηση" },
  write: "Γράψτε:",
  example: "Για παράδειγμα:",
  summary: (errors, warnings) =>
    [
      errors > 0 ? count(errors, "σφάλμα", "σφάλματα") : null,
      warnings > 0 ? count(warnings, "προειδοποίηση", "προειδοποιήσεις") : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  nothing: (files) => `${files.join(", ")}: δεν βρέθηκε κανένα πρόβλημα`,
};
