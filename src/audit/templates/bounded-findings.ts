import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { templateFinding } from "../../markdown/template-finding.ts";

/** The most findings about the templates of a company: nobody reads more, and a hostile pack could have a million. */
export const maxFindings = 1_000;

/** The first findings, errors before warnings; where there are more, a last one says so at the first that is not told. */
export function boundedFindings(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  if (findings.length <= maxFindings) return findings;
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const worstFirst = [...errors, ...warnings];
  const place = worstFirst[maxFindings]?.place ?? { file: "", line: 1, column: 1, length: 1 };
  const args = { of: "findings", limit: maxFindings } as const;
  return [...worstFirst.slice(0, maxFindings), templateFinding("template/too-large", args, place)];
}
