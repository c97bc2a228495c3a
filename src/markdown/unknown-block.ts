import { nearest } from "../company/nearest.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import { wrongArguments } from "./expression-findings.ts";
import { helperNames } from "./helper-names.ts";
import { templateFinding } from "./template-finding.ts";

const known = ["section", "clause", "each"];

/** What is wrong with a block of this name, opened at a place; `null` where there is such a block. */
export function unknownBlock(name: string, opening: Place): Diagnostic | null {
  if (known.includes(name)) return null;
  if (helperNames.some((helper) => helper === name)) return wrongArguments(name, opening);
  const args = { name, suggestion: nearest(name, known), known };
  return templateFinding("template/unknown-helper", args, opening);
}
