import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { TemplateArgs } from "../diagnostic/template-codes.ts";
import { printedLines } from "./printed-lines.ts";
import type { TemplateSource } from "./read-template.ts";
import type { TemplateAddress } from "./template-address.ts";
import { templateFinding } from "./template-finding.ts";

/** A heading of Markdown, or the line under a text that makes one of it. */
const headings =
  /^ {0,3}(#{1,6})(?=[ \t]|$).*|^(?![|>\s]|#{1,6}[ \t]|[-*+] |\d+[.)] ).*\n {0,3}(?:=+|-+)[ \t]*$/gmu;

interface Heading {
  readonly whole: string;
  /** Empty where a line under the text makes it a heading. */
  readonly marks: string;
  /** The offset in the template. */
  readonly index: number;
}

/** What the page would have for a heading, also where a tag that prints nothing stands before it on its line. */
function headingsIn(source: TemplateSource): readonly Heading[] {
  const lines = printedLines(source);
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const all = lines.map(({ text }) => text).join("\n");
  let line = 0;
  return [...all.matchAll(headings)].map(({ 0: whole, 1: marks = "", index }) => {
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= index) line += 1;
    return { whole, marks, index: lines[line]?.start ?? 0 };
  });
}

/** The heading of a section: behind its marks and a space, the number is put. */
const takesNumber = /^#+ +\S/;

/** The most findings of one file. */
const maxFindings = 200;

/**
 * Each section begins with its heading, `##` or, inside another, `###`; a document begins with its title, and has no
 * other headings: numbers, contents and links are made from the sections. In a file of its own, a section begins with a
 * heading of any level, and a clause has none.
 */
export function checkHeadings(source: TemplateSource, type: TemplateAddress["type"]): readonly Diagnostic[] {
  const { text, tags, placeAt } = source;
  const isDocument = type === "document";
  const found = headingsIn(source);
  const expected = new Set<number>();
  const findings: Diagnostic[] = [];
  const report = (
    reason: TemplateArgs["template/heading"]["reason"],
    marks: string,
    at: number,
    length: number,
  ) => {
    findings.push(templateFinding("template/heading", { reason, marks }, placeAt(at, length)));
  };
  if (isDocument) {
    const first = text.length - text.trimStart().length;
    const title = found.find(({ index, marks }) => index === first && marks === "#");
    if (title === undefined) report("no-title", "#", first, 1);
    else expected.add(title.index);
  }
  const own = type === "section" ? ownHeading(found, text) : null;
  if (own !== null) expected.add(own.index);
  let depth = 0;
  for (const [index, tag] of tags.entries()) {
    if (tag.word !== "section") continue;
    depth += tag.kind === "open" ? 1 : tag.kind === "close" ? -1 : 0;
    if (tag.kind !== "open") continue;
    const next = tags.slice(index + 1).find(({ kind }) => ["open", "close", "partial"].includes(kind));
    const end = next?.start ?? text.length;
    const heading = found.find(
      (each) => each.index >= tag.end && each.index < end && takesNumber.test(each.whole),
    );
    const marks = depth === 1 ? "##" : "###";
    if (heading === undefined) report("no-heading", marks, tag.start, tag.end - tag.start);
    else {
      expected.add(heading.index);
      // A part is included at a depth of its own.
      const fits = isDocument ? heading.marks === marks : heading.marks === "##" || heading.marks === "###";
      if (!fits) report("level", marks, heading.index, heading.marks.length);
    }
  }
  for (const { index, whole, marks } of found) {
    if (expected.has(index)) continue;
    report(reasonFor(type, own, marks), marks, index, whole.split("\n")[0]?.length ?? 1);
  }
  return findings.slice(0, maxFindings);
}

/** The heading that a section in a file of its own begins with; whatever its level, it is printed at the right one. */
function ownHeading(found: readonly Heading[], text: string): Heading | null {
  const first = found.find(({ whole }) => takesNumber.test(whole.trimStart()));
  return first !== undefined && text.slice(0, first.index).trim() === "" ? first : null;
}

/** Why a heading is one too many; `own` is the one that a section in a file of its own has. */
function reasonFor(
  type: TemplateAddress["type"],
  own: Heading | null,
  marks: string,
): TemplateArgs["template/heading"]["reason"] {
  if (type === "clause") return "in-clause";
  if (own !== null) return "second-heading";
  return type !== "section" && marks === "#" ? "second-title" : "stray";
}
