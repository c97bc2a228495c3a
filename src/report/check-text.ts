import {
  type CheckWords,
  type Diagnostic,
  type Severity,
  sortFindings,
  wordFinding,
} from "../diagnostic/diagnostic.ts";
import type { Sources } from "../diagnostic/place.ts";
import { frameOf, linesOf, printable, replacedLine, type SourceLines } from "./code-frame.ts";

export interface CheckTextOptions {
  readonly colour: boolean;
}

/** SGR codes of the terminal. Colour only repeats what the words say. */
const sgr = { bold: "1", dim: "2", error: "1;31", warning: "1;33" } as const;

type Paint = (style: keyof typeof sgr, text: string) => string;

function paintWith(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001b[${sgr[style]}m${text}\u001b[0m` : text);
}

/** An example with names and numbers of the language; one with a gap in it repeats the reader's own text. */
function withSamples(example: string, { samples }: CheckWords): string {
  if (example.includes("…")) return example;
  return samples.reduce(
    (text, [english, here]) =>
      // A word that goes on is another one: "GBP".
      text.split(english).reduce((left, right) => `${left}${/^\p{L}/u.test(right) ? english : here}${right}`),
    example,
  );
}

/** The line to type instead, under its label. */
export function fixLines(
  { fix, place }: Diagnostic,
  sources: SourceLines,
  words: CheckWords,
): readonly string[] {
  if (fix === null) return [];
  const label = fix.kind === "replace" ? words.write : words.example;
  if (fix.kind === "add") return [`  ${label}`, `    ${printable(withSamples(fix.line, words))}`];
  const text = fix.kind === "example" ? withSamples(fix.text, words) : fix.text;
  return [`  ${label}`, `    ${replacedLine(sources, place, text) ?? printable(text)}`];
}

function frameLines({ place, severity }: Diagnostic, sources: SourceLines, paint: Paint): readonly string[] {
  const frame = frameOf(sources, place);
  if (frame === null) return [];
  const number = String(place.line);
  const gutter = (label: string): string => paint("dim", `  ${label.padStart(number.length)} |`);
  return [`${gutter(number)} ${frame.line}`, `${gutter("")} ${paint(severity, frame.mark)}`];
}

function findingLines(
  finding: Diagnostic,
  sources: SourceLines,
  words: CheckWords,
  paint: Paint,
): readonly string[] {
  const { place, severity, code, fix } = finding;
  const at = `${printable(place.file)}:${String(place.line)}:${String(place.column)}  `;
  const { message, hint } = wordFinding(words.findings, finding);
  return [
    `${paint("bold", at)}${paint(severity, words.severity[severity])}  ${code}`,
    `  ${printable(message)}`,
    ...frameLines(finding, sources, paint),
    ...differenceOf(finding).map((line) => `    ${printable(line)}`),
    // A replacement says all that its hint would.
    ...(fix?.kind === "replace" ? [] : [`  ${printable(hint)}`]),
    ...fixLines(finding, sources, words),
    "",
  ];
}

/** What differs from what was expected, where the finding is about that: `@@` with a line number, then `-` and `+` lines. */
export function differenceOf({ code, args }: Diagnostic): readonly string[] {
  return code === "template/golden" ? args.difference : [];
}

/** The most files that are named where nothing was found in them. */
const maxNamed = 10;

/** That nothing was found: the facts files by name, as long as they are few; how many templates there are. */
export function nothingFound(sources: Sources, words: CheckWords): string {
  const names = [...sources.keys()];
  const facts = names.filter((name) => !/\.(?:md|hbs)$/.test(name));
  const named = facts.length > maxNamed ? facts.slice(0, maxNamed - 1) : facts;
  return printable(words.nothing(named, facts.length - named.length, names.length - facts.length));
}

/** How many findings are of a severity. */
export function countOf(findings: readonly Diagnostic[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/**
 * Findings for people to read, by file and place, with a summary in the last line. Every line of a file that is shown
 * has its control characters made visible.
 */
export function reportCheckText(
  findings: readonly Diagnostic[],
  sources: Sources,
  words: CheckWords,
  options: CheckTextOptions,
): string {
  if (findings.length === 0) return sources.size === 0 ? "" : `${nothingFound(sources, words)}\n`;
  const paint = paintWith(options.colour);
  const lines = linesOf(sources);
  const blocks = sortFindings(findings).flatMap((finding) => findingLines(finding, lines, words, paint));
  const summary = words.summary(countOf(findings, "error"), countOf(findings, "warning"));
  return `${[...blocks, paint("bold", summary)].join("\n")}\n`;
}
