import type { Path } from "../diagnostic/place.ts";
import { readDocument } from "./read-tree.ts";
import { findAt, type MapNode } from "./tree.ts";
import { changed, type FactsChange } from "./writing/changes.ts";
import type { Editing } from "./writing/editing.ts";
import { factsMapOf, type FactsMap, isFactsMap, isSameValue } from "./writing/facts-value.ts";
import { fileStyle } from "./writing/file-style.ts";
import type { Written } from "./writing/spot.ts";
import { stepTexts } from "./writing/step-texts.ts";
import { afterStep, type Step, stepsBetween } from "./writing/steps.ts";
import { lineBreak, spliced } from "./writing/text-lines.ts";
import { writeOutAliases } from "./writing/write-out-aliases.ts";

export type { FactsChange } from "./writing/changes.ts";
export type { FactsMap, FactsValue } from "./writing/facts-value.ts";

/**
 * Why a text was left as it is: it is no facts file that can be read to the end; a path leads through a text or past
 * the end of a list; or it is written so that no way was found to make the change and nothing else.
 */
export type EditRefusal = "unreadable" | "no-such-place" | "too-intricate";

export type EditResult =
  | { readonly ok: true; readonly text: string }
  /** `path` is where the change would have been made; empty where the whole text is meant. */
  | { readonly ok: false; readonly reason: EditRefusal; readonly path: Path };

export interface EditOptions {
  /** One plain sentence about a key or item that is added; `null` for none, as without it. */
  readonly comments?: (path: Path) => string | null;
}

/** A text as it is read: what it says, and what is wrong with how it says it. */
interface Reading {
  readonly written: Written;
  readonly tree: MapNode;
  readonly facts: FactsMap;
  readonly findings: readonly string[];
}

function read(text: string): Reading | null {
  const { tree, findings, document } = readDocument(text, "");
  if (tree === null || document === null) return null;
  const written = { text, document };
  return { written, tree, facts: factsMapOf(tree), findings: findings.map(({ code }) => code) };
}

function editingOf({ written }: Reading, { comments = () => null }: EditOptions): Editing {
  return { written, writing: fileStyle(written), lineBreak: lineBreak(written.text), comments };
}

/** The reading of a text if it says what is wanted, and has no mistake in it that was not there before. */
function readAs(text: string, wanted: FactsMap, before: Reading): Reading | null {
  const after = read(text);
  if (after === null || !isSameValue(after.facts, wanted)) return null;
  return after.findings.length > before.findings.length ? null : after;
}

/** Whether a step would only change the spaces and line breaks of a text that is wrapped over several lines. */
function isRewrapping({ tree }: Reading, step: Step): boolean {
  const old = findAt(tree, step.path)?.value;
  if (step.kind !== "replace" || typeof step.value !== "string") return false;
  const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
  return old?.kind === "text" && !old.isOneLine && oneLine(step.value) === oneLine(old.text);
}

/** The text after one step; `null` where every way to make it would change something else too. */
function perform(before: Reading, step: Step, options: EditOptions): Reading | null {
  const editing = editingOf(before, options);
  const wanted = afterStep(before.facts, step);
  if (!isFactsMap(wanted)) return null;
  const aliases = writeOutAliases(editing, before.facts, step);
  if (aliases.length > 0) {
    const apart = readAs(spliced(before.written.text, aliases), before.facts, before);
    return apart === null ? null : perform(apart, step, options);
  }
  for (const text of stepTexts(editing, wanted, step)) {
    const after = readAs(text, wanted, before);
    if (after !== null) return after;
  }
  return null;
}

/**
 * Changes what a facts file says by rewriting as little of its text as can be: everything else stays, byte for byte.
 * A key goes where the schema has it among those that are there; one that goes takes its comment with it, and a block
 * that has no other. Where an alias shares a value that changes, the other places keep the old one. The result has been
 * read again and says what it should; otherwise nothing is changed.
 */
export function editFacts(
  text: string,
  changes: readonly FactsChange[],
  options: EditOptions = {},
): EditResult {
  let reading = read(text);
  if (reading === null) return { ok: false, reason: "unreadable", path: [] };
  let wanted = reading.facts;
  for (const change of changes) {
    const next = changed(wanted, change);
    if (next === null) return { ok: false, reason: "no-such-place", path: change.path };
    wanted = next;
  }
  for (const step of stepsBetween([], reading.facts, wanted)) {
    if (isRewrapping(reading, step)) continue;
    const next = perform(reading, step, options);
    if (next === null) return { ok: false, reason: "too-intricate", path: step.path };
    reading = next;
  }
  return { ok: true, text: reading.written.text };
}
