import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { templateFinding } from "../template-finding.ts";

/** What stands around the two wordings of a place where a merge could not decide. */
export const conflictMarks = {
  ours: "<<<<<<< yours",
  between: "=======",
  theirs: ">>>>>>> package",
} as const;

/** The most places of a file that are told. */
const maxTold = 100;

/** The places where a merge left the choice to the company, each at its first line. */
export function conflictsIn(file: string, text: string): readonly Diagnostic[] {
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return [];
  let isOpen = false;
  const conflicts = text.split("\n").flatMap((line, index) => {
    const [isFirst, isLast] = [line.startsWith("<<<<<<< "), line.startsWith(">>>>>>> ")];
    // The last mark counts only where somebody has deleted the first.
    const isTold = isFirst || (isLast && !isOpen);
    isOpen = isFirst || (isOpen && !isLast);
    if (!isTold) return [];
    const place = { file, line: index + 1, column: 1, length: line.length };
    return [templateFinding("template/conflict", { mark: line.slice(0, 30) }, place)];
  });
  return conflicts.slice(0, maxTold);
}
