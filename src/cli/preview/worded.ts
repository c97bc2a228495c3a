import { type Diagnostic, sortFindings, wordFinding } from "../../diagnostic/diagnostic.ts";
import type { CheckWords } from "../../diagnostic/diagnostic.ts";
import type { Sources } from "../../diagnostic/place.ts";
import { placeText } from "../../preview/place-text.ts";
import type { WordedFinding } from "../../preview/reading.ts";
import { countOf, fixLines, nothingFound } from "../../report/check-text.ts";
import { linesOf, printable } from "../../report/code-frame.ts";
import type { SourceLines } from "../../report/code-frame.ts";

/** Findings in the words of a language, as the report of `check` has them. */
export function wordedFindings(
  findings: readonly Diagnostic[],
  sources: Sources,
  words: CheckWords,
): readonly WordedFinding[] {
  const lines = linesOf(sources);
  return sortFindings(findings).map((finding) => {
    const { severity, code, place, fix } = finding;
    const { message, hint } = wordFinding(words.findings, finding);
    return {
      severity,
      label: words.severity[severity],
      code,
      at: placeText(place),
      message: printable(message),
      hint: fix?.kind === "replace" ? "" : printable(hint),
      frame: frameOf(finding, lines),
      fix: fixLines(finding, lines, words).map((line, index) => line.slice(index === 0 ? 2 : 4)),
    };
  });
}

/** The longest piece of a line beside what is meant, in characters. */
const longestBeside = 200;

function frameOf({ place }: Diagnostic, lines: SourceLines): WordedFinding["frame"] {
  const line = lines.get(place.file)?.[place.line - 1];
  if (line === undefined) return null;
  const start = place.column - 1;
  const end = start + place.length;
  const before = line.slice(0, start);
  const after = line.slice(end);
  return {
    line: place.line,
    pieces: [
      printable(before.length > longestBeside ? `…${before.slice(-longestBeside)}` : before),
      // A place behind the last letter is shown too.
      printable(line.slice(start, Math.min(end, start + longestBeside))) || " ",
      printable(after.length > longestBeside ? `${after.slice(0, longestBeside)}…` : after),
    ],
  };
}

/** The findings counted, or that there are none. */
export function summaryOf(findings: readonly Diagnostic[], sources: Sources, words: CheckWords): string {
  if (findings.length > 0) return words.summary(countOf(findings, "error"), countOf(findings, "warning"));
  return nothingFound(sources, words);
}
