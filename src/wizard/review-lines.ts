import type { WizardWords } from "../language/wizard-words.ts";
import { inFileReasons } from "../language/wizard-words.ts";
import type { Review } from "./review.ts";

const indent = "  ";

function sectionLines({ sections }: Review, words: WizardWords): readonly string[] {
  return sections
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ section, rows }) => [
      "",
      words.sections[section],
      ...rows.map(({ question, answer }) => `${indent}${question} ${answer ?? words.text.leftOut}`),
    ]);
}

function promiseLines({ promises }: Review, { text }: WizardWords): readonly string[] {
  const width = Math.max(0, ...promises.map(({ id }) => id.length));
  const rows = promises.map(({ id, target }) => `${indent}${id.padEnd(width)}  ${target}`);
  return ["", text.promises, ...(rows.length === 0 ? [`${indent}${text.noPromises}`] : rows)];
}

function findingLines({ findings }: Review, { text }: WizardWords): readonly string[] {
  const rows = findings.map(({ severity, text: found }) => `${indent}${text[severity]}: ${found}`);
  return ["", text.findings, ...(rows.length === 0 ? [`${indent}${text.noFindings}`] : rows)];
}

/** The keys without a question, gathered by their reason. `charter` is written by itself. */
function inFileLines({ inFile }: Review, { text, inFileReasons: reasons }: WizardWords): readonly string[] {
  const rows = inFileReasons.flatMap((reason) => {
    const keys = inFile.filter((each) => each.reason === reason && each.key !== "charter");
    return keys.length === 0 ? [] : [`${indent}${keys.map(({ key }) => key).join(", ")}: ${reasons[reason]}`];
  });
  return ["", text.inFile, ...rows];
}

/** The review as lines of a terminal, to stand under its title. */
export function reviewLines(review: Review, words: WizardWords): string {
  return [
    ...sectionLines(review, words),
    ...promiseLines(review, words),
    ...findingLines(review, words),
    ...inFileLines(review, words),
  ].join("\n");
}
