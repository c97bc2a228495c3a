import type { Facts } from "../company/facts.ts";
import { formatPath } from "../diagnostic/place.ts";
import type { Path, Place } from "../diagnostic/place.ts";
import { ledgerEntries } from "../document/ledger-entries.ts";
import type { LedgerEntry } from "../document/ledger-entries.ts";
import { clausesOf } from "../document/model.ts";
import type { Section } from "../document/model.ts";
import { hasFact } from "../document/present.ts";
import { modelOf } from "../markdown/own-templates.ts";
import { placer, tagsOf } from "../markdown/template-text.ts";
import type { Tag } from "../markdown/template-text.ts";
import { promisesLike, promisesOf } from "../promise/ledger.ts";
import type { ShownDocument } from "./press.ts";

/** A template that a document may have its clauses from. */
export interface TemplateText {
  /** The name that people know it by. */
  readonly file: string;
  readonly text: string;
  /** Whether it is the company's own. */
  readonly isOwn: boolean;
  /** The clause that is all of it; `null` where it marks its clauses itself. */
  readonly holds: string | null;
}

/** A key of the facts that a clause depends on or prints. */
export interface TracedFact {
  readonly key: string;
  readonly place: Place;
}

/** Where a clause comes from. */
export interface ClauseTrace {
  readonly clause: string;
  /** The ids of the sections around it, from the outside in. */
  readonly sections: readonly string[];
  /** `null` where no template is known to hold it. */
  readonly template: { readonly place: Place; readonly isOwn: boolean } | null;
  readonly facts: readonly TracedFact[];
  /** The promises that it states, each with every place that states it. */
  readonly promises: readonly LedgerEntry[];
}

/** Traces a clause of a shown document; `null` where the document has no such clause. The first template that has it counts. */
export function traceOf(
  clause: string,
  { selection, good }: ShownDocument,
  templates: readonly TemplateText[],
): ClauseTrace | null {
  const { facts, placeOf, own } = good;
  const models = modelOf(own);
  const model = models(selection.language, selection.document, selection.length);
  const sections = sectionsAround(clause, model.sections);
  const found = templates.flatMap((template) => inTemplate(clause, template) ?? [])[0];
  const definition = clausesOf(model.sections).find(({ id }) => id === clause);
  if (definition === undefined && found === undefined) return null;
  const ledger = promisesOf(facts);
  const stated = (definition?.states ?? []).flatMap((pattern) => promisesLike(ledger, pattern));
  const needed = [...(definition?.needs ?? []), ...(definition?.anyOf ?? [])];
  const used = [...needed, ...(found?.variables ?? [])].flatMap((key) => writtenKey(key, facts));
  const made = stated.flatMap((id) => ledger.get(id)?.path.join(".") ?? []);
  const keys = new Set([...made, ...used]);
  return {
    clause,
    sections: sections ?? [],
    template: found === undefined ? null : { place: found.place, isOwn: found.isOwn },
    facts: withoutParents([...keys]).map((key) => {
      const path = pathOf(key);
      return { key: formatPath(path), place: placeOf(path) };
    }),
    promises: ledgerEntries(facts, [selection.language], own.isPrinted, models).filter(({ id }) =>
      stated.includes(id),
    ),
  };
}

function sectionsAround(clause: string, sections: readonly Section[]): readonly string[] | null {
  for (const { id, parts } of sections) {
    if (parts.some((part) => part.type === "clause" && part.id === clause)) return [id];
    const inner = sectionsAround(
      clause,
      parts.filter((part) => part.type === "section"),
    );
    if (inner !== null) return [id, ...inner];
  }
  return null;
}

interface FoundClause {
  readonly place: Place;
  readonly isOwn: boolean;
  /** The names in its tags: `company.name`. */
  readonly variables: readonly string[];
}

/** Where a template opens the clause, and what stands in it. */
function inTemplate(clause: string, { file, text, isOwn, holds }: TemplateText): FoundClause | null {
  const { tags } = tagsOf(text);
  const found = (from: number, inside: readonly Tag[]): FoundClause => {
    // What a reader reads, not the tag that opens the clause.
    const words = text.slice(from).search(/\S/) + from;
    return { place: placer(file, text)(Math.max(words, 0), 1), isOwn, variables: variablesIn(text, inside) };
  };
  // What such a file says about itself stands first, between lines of dashes.
  if (holds === clause) return found(/^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0, tags);
  const isOpening = (index: number): boolean => {
    const tag = tags[index];
    if (tag?.kind !== "open" || tag.word !== "clause") return false;
    return /["']([^"']*)["']/.exec(text.slice(tag.start, tag.end))?.[1] === clause;
  };
  const first = tags.findIndex((_, index) => isOpening(index));
  const open = tags[first];
  if (open === undefined) return null;
  const last = tags.findIndex(
    ({ kind, word }, index) => index > first && kind === "close" && word === "clause",
  );
  const inside = tags.slice(first + 1, last < 0 ? tags.length : last);
  return found(open.end, inside);
}

/** The names in tags: `company.name`. */
function variablesIn(text: string, tags: readonly Tag[]): readonly string[] {
  return tags.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/(?<![\w."'-])[a-z]\w*(?:\.\w+)*(?![\w"'])/gi)].map(([name]) => name),
  );
}

/** The key of the facts that a variable comes from: itself, or the block around it. None where the facts have neither. */
function writtenKey(name: string, facts: Facts): readonly string[] {
  const steps = name.split(".");
  for (let count = steps.length; count > 0; count -= 1) {
    const key = steps.slice(0, count).join(".");
    if (hasFact(facts, key) && (count > 1 || !isWhole(facts, key))) return [key];
  }
  return [];
}

/** A block of several keys says nothing about where a word comes from. */
function isWhole(facts: Facts, key: string): boolean {
  const value = new Map<string, unknown>(Object.entries(facts)).get(key);
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withoutParents(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !keys.some((other) => other.startsWith(`${key}.`)));
}

function pathOf(key: string): Path {
  return key.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
