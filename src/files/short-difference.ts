import { structuredPatch } from "diff";

const maxLines = 10;
const maxHunks = 3;
/** In UTF-16 units, without the sign before it. */
const maxWidth = 100;
/** Texts that have hardly a line in common are not worth the time that comparing them takes. */
const maxEdits = 800;
const maxLength = 4_000_000;

/**
 * The first lines that differ between two texts, as in a unified difference without context: `@@ 12`, the line in the new
 * text, then `-` lines of the old and `+` lines of the new. Long lines are cut around what differs, and `…` says so.
 * Of texts that have little in common, only the first line is shown; of very long ones, none.
 */
export function shortDifference(was: string, now: string): readonly string[] {
  if (was.length > maxLength || now.length > maxLength) return [];
  const patch = structuredPatch("", "", was, now, "", "", { context: 0, maxEditLength: maxEdits });
  if (patch === undefined) return firstDifference(was, now);
  const { hunks } = patch;
  const lines: string[] = [];
  for (const { newStart, lines: changed } of hunks.slice(0, maxHunks)) {
    const room = maxLines - lines.length;
    if (room < 2) break;
    lines.push(`@@ ${String(Math.max(newStart, 1))}`, ...shown(changed, room - 1));
  }
  const shownChanges = lines.filter((line) => !line.startsWith("@@")).length;
  const allChanges = hunks.reduce((sum, { lines: changed }) => sum + changes(changed).length, 0);
  return shownChanges < allChanges ? [...lines, "…"] : lines;
}

function firstDifference(was: string, now: string): readonly string[] {
  const { line } = differenceStart(was, now);
  const old = `-${was.split("\n", line)[line - 1] ?? ""}`;
  const fresh = `+${now.split("\n", line)[line - 1] ?? ""}`;
  return [`@@ ${String(line)}`, cut(old, fresh), cut(fresh, old), "…"];
}

/** Where two texts begin to differ, by line and column of the first, counted from 1; their ends count too. */
export function differenceStart(
  was: string,
  now: string,
): { readonly line: number; readonly column: number } {
  const same = sameStart(was, now);
  let [line, start] = [1, 0];
  for (let end = was.indexOf("\n"); end >= 0 && end < same; end = was.indexOf("\n", start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: same - start + 1 };
}

/** How many letters two texts have in common from their start, never ending in half a letter. */
function sameStart(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same > 0 && /[\uD800-\uDBFF]/.test(one[same - 1] ?? "") ? same - 1 : same;
}

/** The changed lines; one that differs from its partner by the line break at its end alone shows it. */
function changes(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) => {
    // What the package says about a text without a line break at its end stands behind its last line.
    if (line.startsWith("\\")) return [];
    const hasPartner = lines.some(
      (other) => !other.startsWith(line.slice(0, 1)) && other.slice(1) === line.slice(1),
    );
    const isOpen = lines[index + 1]?.startsWith("\\") === true;
    return [hasPartner && !isOpen ? `${line}${lineBreak}` : line];
  });
}

/** Stands for the line break at the end of a text. */
const lineBreak = "↵";

/** Old and new lines share the room, so that a long deletion does not hide what came instead. */
function shown(hunk: readonly string[], room: number): readonly string[] {
  const lines = changes(hunk);
  const [old, fresh] = ["-", "+"].map((sign) => lines.filter((line) => line.startsWith(sign)));
  if (old === undefined || fresh === undefined) return [];
  const forOld = Math.min(old.length, Math.max(Math.ceil(room / 2), room - fresh.length));
  const forNew = Math.min(fresh.length, room - forOld);
  return [...withPartners(old.slice(0, forOld), fresh), ...withPartners(fresh.slice(0, forNew), old)];
}

/** Lines cut around what differs from their partners: those of the other side that say most of the same. */
function withPartners(lines: readonly string[], others: readonly string[]): readonly string[] {
  const isShort = lines.every((line) => line.length <= maxWidth);
  const candidates = isShort
    ? []
    : others.slice(0, maxCompared).map((line) => ({ line, words: wordsOf(line) }));
  return lines.map((line, index) => {
    const words = wordsOf(line);
    let [partner, most] = [others[index], leastAlike];
    for (const each of candidates) {
      const alike = likeness(words, each.words);
      if (alike > most) [partner, most] = [each.line, alike];
    }
    return cut(line, partner);
  });
}

/** How many lines are looked at for a partner, and how much of each. */
const maxCompared = 20;
const maxComparedLength = 4_000;

/** Two sentences about different things have this share of their words in common. */
const leastAlike = 0.4;

function wordsOf(line: string): ReadonlySet<string> {
  return new Set(line.slice(1, maxComparedLength).split(/\s+/));
}

/** The share of words that two lines have in common, from 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}

/** Half of a letter that takes two units, at the place of the cut. */
const halves = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

/** How much is shown on either side of what differs. */
const around = 30;

/**
 * A line, its sign first, cut around what differs from its partner. Of a change that is longer than the room, the beginning
 * and the end are shown.
 */
function cut(line: string, partner: string | undefined): string {
  const sign = line.slice(0, 1);
  const text = line.slice(1);
  if (text.length <= maxWidth) return `${sign} ${text}`;
  const other = partner?.slice(1) ?? "";
  const same = sameStart(text, other);
  const last = text.length - sameEnd(text, other, same);
  if (last - same <= maxWidth - 2 * around || other === "") {
    const from = Math.max(0, Math.min(same - around, text.length - maxWidth));
    return `${sign} ${piece(text, from, from + maxWidth)}`;
  }
  const half = maxWidth / 2;
  const from = Math.max(0, same - around);
  const to = Math.min(text.length, last + around);
  if (to - from <= maxWidth) return `${sign} ${piece(text, from, from + maxWidth)}`;
  const [start, end] = [piece(text, from, from + half), piece(text, to - half, to)];
  return `${sign} ${start}${end.replace(/^…/, "")}`;
}

/** How many letters two texts have in common from their end, beside those of their start. */
function sameEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let same = 0;
  while (same < most && one[one.length - 1 - same] === other[other.length - 1 - same]) same += 1;
  return same;
}

/** A part of a text, with `…` where there is more. */
function piece(text: string, from: number, to: number): string {
  const part = text.slice(from, to).replaceAll(halves, "");
  return `${from > 0 ? "…" : ""}${part}${to < text.length ? "…" : ""}`;
}
