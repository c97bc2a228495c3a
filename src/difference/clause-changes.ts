import type { BuiltDocument } from "../build.ts";
import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { type PrintedClause, readClauses, type SectionHead } from "./read-clauses.ts";

/** A clause that is printed in other words, is new, or is gone; the words as Markdown. */
export interface ClauseChange {
  readonly clause: string;
  readonly kind: "added" | "removed" | "changed";
  readonly from: string | null;
  readonly to: string | null;
}

/** A section with its number and title in the new document, in the old one where it is gone. */
export interface SectionChange extends SectionHead {
  /** Whether its title is another one. */
  readonly isRenamed: boolean;
  readonly clauses: readonly ClauseChange[];
}

export interface DocumentChange {
  readonly document: Kind;
  readonly length: Length;
  readonly language: LanguageTag;
  /** Plain text. */
  readonly title: string;
  /** `added` and `removed`: the company has a language more or less. */
  readonly kind: "added" | "removed" | "changed";
  /** Whether the document's own title is another one. */
  readonly isRenamed: boolean;
  /** Empty for a document that is new or gone. */
  readonly sections: readonly SectionChange[];
}

/** The documents that a reader would find changed, in the order of the new edition; those that are gone last. */
export function compareDocuments(
  from: readonly BuiltDocument[],
  to: readonly BuiltDocument[],
): readonly DocumentChange[] {
  const find = (among: readonly BuiltDocument[], one: BuiltDocument): BuiltDocument | undefined =>
    among.find((each) => isSameDocument(each, one));
  const kept = to.flatMap((document): readonly DocumentChange[] => {
    const old = find(from, document);
    if (old === undefined) return [{ ...headOf(document), kind: "added", isRenamed: false, sections: [] }];
    const sections = compareSections(readClauses(old), readClauses(document));
    const isRenamed = old.title !== document.title;
    if (sections.length === 0 && !isRenamed) return [];
    return [{ ...headOf(document), kind: "changed", isRenamed, sections }];
  });
  const gone = from
    .filter((document) => find(to, document) === undefined)
    .map((document) => ({ ...headOf(document), kind: "removed" as const, isRenamed: false, sections: [] }));
  return [...kept, ...gone];
}

function isSameDocument(one: BuiltDocument, other: BuiltDocument): boolean {
  return one.kind === other.kind && one.length === other.length && one.language === other.language;
}

function headOf({ kind, length, language, title }: BuiltDocument) {
  return { document: kind, length, language, title };
}

type Clauses = ReturnType<typeof readClauses>;

/** Sections are known by their ids, so that one that only has another number is the same. */
function compareSections(from: Clauses, to: Clauses): readonly SectionChange[] {
  const heads = new Map([...from.sections, ...to.sections].map((head) => [head.section, head]));
  const order = mergedOrder(
    from.sections.map(({ section }) => section),
    to.sections.map(({ section }) => section),
  );
  const changes = compareClauses(from.clauses, to.clauses);
  return order.flatMap((section) => {
    const head = heads.get(section);
    const clauses = changes.filter((change) => change.section === section).map(({ change }) => change);
    const titles = [from, to].map(({ sections }) => sections.find((each) => each.section === section)?.title);
    const isRenamed = titles.every((title) => title !== undefined) && titles[0] !== titles[1];
    return head === undefined || (clauses.length === 0 && !isRenamed)
      ? []
      : [{ ...head, isRenamed, clauses }];
  });
}

/** The new order, with what is gone behind what it stood behind. */
function mergedOrder(from: readonly string[], to: readonly string[]): readonly string[] {
  const order = [...to];
  for (const [index, id] of from.entries()) {
    if (!order.includes(id)) order.splice(order.indexOf(from[index - 1] ?? "") + 1, 0, id);
  }
  return order;
}

type Printed = ReadonlyMap<string, PrintedClause>;

interface PlacedChange {
  readonly section: string;
  readonly change: ClauseChange;
}

function compareClauses(from: Printed, to: Printed): readonly PlacedChange[] {
  const now = [...to].flatMap(([clause, { section, text }]): readonly PlacedChange[] => {
    const old = from.get(clause);
    if (old === undefined) return [{ section, change: { clause, kind: "added", from: null, to: text } }];
    const change = { clause, kind: "changed", from: old.text, to: text } as const;
    return isSameText(old.text, text) ? [] : [{ section, change }];
  });
  const gone = [...from]
    .filter(([clause]) => !to.has(clause))
    .map(([clause, { section, text }]) => ({
      section,
      change: { clause, kind: "removed" as const, from: text, to: null },
    }));
  return [...now, ...gone];
}

/** A step of a list that has another number only because of the steps before it says the same. */
function isSameText(one: string, other: string): boolean {
  const uncounted = (text: string): string => text.replaceAll(/^((?:> ?)*)\d{1,9}\. /gm, "$11. ");
  return uncounted(one) === uncounted(other);
}
