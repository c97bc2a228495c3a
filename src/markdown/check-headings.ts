import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { TemplateArgs } from "../diagnostic/template-codes.ts";
import { headingsIn } from "./headings-in.ts";
import type { Heading } from "./headings-in.ts";
import { maxOfAKind } from "./max-of-a-kind.ts";
import type { TemplateSource } from "./read-template.ts";
import type { TemplateAddress } from "./template-address.ts";
import { templateFinding } from "./template-finding.ts";
import type { Tag } from "./template-text.ts";

/** The heading of a section: behind its marks and a space, the number is put. */
const takesNumber = /^#+ +\S/;

/** What is wrong with a heading, or with a place that has none. */
interface Problem {
  readonly reason: TemplateArgs["template/heading"]["reason"];
  readonly marks: string;
  readonly at: number;
  readonly length: number;
}

/** A template with its headings, those that are where one belongs apart. */
interface Site {
  readonly source: TemplateSource;
  readonly type: TemplateAddress["type"];
  readonly found: readonly Heading[];
  /** Their offsets. */
  readonly expected: Set<number>;
}

/**
 * Each section begins with its heading, `##` or, inside another, `###`; a document begins with its title, and has no
 * other headings: numbers, contents and links are made from the sections. In a file of its own, a section begins with a
 * heading of any level, and a clause has none.
 */
export function checkHeadings(source: TemplateSource, type: TemplateAddress["type"]): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const { reason, marks, at, length } of problemsIn(source, type)) {
    if (findings.length === maxOfAKind) break;
    findings.push(templateFinding("template/heading", { reason, marks }, source.placeAt(at, length)));
  }
  return findings;
}

function* problemsIn(source: TemplateSource, type: TemplateAddress["type"]): Generator<Problem> {
  const site: Site = { source, type, found: headingsIn(source), expected: new Set() };
  if (type === "document") yield* titleProblems(site);
  const own = type === "section" ? ownHeading(site) : null;
  if (own !== null) {
    site.expected.add(own.index);
    // Whatever its level, it is printed at the right one.
    if (!takesNumber.test(own.whole.trimStart()))
      yield { reason: "no-heading", marks: "#", at: own.index, length: firstLineOf(own) };
  }
  yield* sectionProblems(site);
  for (const heading of site.found) {
    const { index: at, marks } = heading;
    if (site.expected.has(at)) continue;
    yield { reason: reasonFor(type, own, marks), marks, at, length: firstLineOf(heading) };
  }
}

function* titleProblems({ source, found, expected }: Site): Generator<Problem> {
  const first = beginning(source, ["comment"]);
  const title = found.find(({ index }) => index >= first);
  if (title?.index === first && title.marks === "#") expected.add(first);
  else yield { reason: "no-title", marks: "#", at: first, length: 1 };
}

/** The headings and the sections are in the order of the text, so each heading is looked at once. */
function* sectionProblems({ source, type, found, expected }: Site): Generator<Problem> {
  const tags = source.tags.filter(({ kind }) => ["open", "close", "partial"].includes(kind));
  let depth = 0;
  let at = 0;
  for (const [index, tag] of tags.entries()) {
    if (tag.word !== "section" || tag.kind === "partial") continue;
    depth += tag.kind === "open" ? 1 : -1;
    if (tag.kind === "close") continue;
    const end = tags[index + 1]?.start ?? source.text.length;
    let heading = found[at];
    while (heading !== undefined && heading.index < end) {
      if (heading.index >= tag.end && takesNumber.test(heading.whole)) break;
      at += 1;
      heading = found[at];
    }
    const marks = depth === 1 ? "##" : "###";
    if (heading === undefined || heading.index >= end) {
      yield { reason: "no-heading", marks, at: tag.start, length: tag.end - tag.start };
      continue;
    }
    expected.add(heading.index);
    // A part is included at a depth of its own.
    const right = type === "document" ? [marks] : ["##", "###"];
    if (!right.includes(heading.marks))
      yield { reason: "level", marks, at: heading.index, length: heading.marks.length };
  }
}

/** The heading that a section in a file of its own begins with, behind whatever prints nothing. */
function ownHeading({ source, found }: Site): Heading | null {
  const [first] = found;
  return first !== undefined && first.index <= beginning(source, ["comment", "open", "close"]) ? first : null;
}

/** Where a template begins to print, when tags of some kinds print nothing. */
function beginning({ text, tags }: TemplateSource, silent: readonly Tag["kind"][]): number {
  let at = 0;
  for (const { kind, start, end } of tags) {
    if (!silent.includes(kind) || text.slice(at, start).trim() !== "") break;
    at = end;
  }
  return text.length - text.slice(at).trimStart().length;
}

function firstLineOf({ whole }: Heading): number {
  return whole.split("\n")[0]?.length ?? 1;
}

/** Why a heading is one too many; `own` is the one that a section in a file of its own has. */
function reasonFor(type: TemplateAddress["type"], own: Heading | null, marks: string): Problem["reason"] {
  if (type === "clause") return "in-clause";
  if (own !== null) return "second-heading";
  return type !== "section" && marks === "#" ? "second-title" : "stray";
}
