import type { CheckWords } from "../../diagnostic/diagnostic.ts";
import { factsFindings } from "./facts-findings.ts";
import { yamlFindings } from "./yaml-findings.ts";

/** Findings and the words around them in Hungarian. A noun stays in the singular after a numeral. */
export const checkWords: CheckWords = {
  findings: { ...yamlFindings, ...factsFindings },
  severity: { error: "hiba", warning: "figyelmeztetés" },
  write: "Írja ezt:",
  example: "Például:",
  summary: (errors, warnings) =>
    [errors > 0 ? `${String(errors)} hiba` : null, warnings > 0 ? `${String(warnings)} figyelmeztetés` : null]
      .filter((part) => part !== null)
      .join(", "),
  nothing: (files) => `${files.join(", ")}: nincs észrevétel`,
};
