import { diffArrays } from "diff";
import { conflictMarks } from "./conflicts.ts";

export interface Merged {
  readonly text: string;
  /** How many places the two sides changed in different ways; each is marked in the text. */
  readonly conflicts: number;
}

/**
 * Takes over into `ours` what changed from `base` to `theirs`. Where both changed the same lines, it is tried again
 * sentence by sentence, because a paragraph is one line; what then remains is marked.
 */
export function merge(base: string, ours: string, theirs: string): Merged {
  let conflicts = 0;
  const lines = mergeItems(linesOf(base), linesOf(ours), linesOf(theirs), (was, own, other) => {
    const finer = mergeItems(sentencesOf(was), sentencesOf(own), sentencesOf(other), () => null);
    if (finer !== null) return finer.join("").split("\n");
    conflicts += 1;
    return [conflictMarks.ours, ...own, conflictMarks.between, ...other, conflictMarks.theirs];
  });
  return { text: `${(lines ?? []).join("\n")}\n`, conflicts };
}

const linesOf = (text: string): readonly string[] => text.trimEnd().split("\n");

/** Texts that differ in more pieces than this are not compared any further: their difference would tell nobody anything. */
const limits = { maxEditLength: 2_000 };

/** The most characters of such texts that are told. */
const longest = 200;

/** Sentences, and what stands between them. */
function sentencesOf(lines: readonly string[]): readonly string[] {
  return lines
    .join("\n")
    .split(/(?<=[.!?;:…][”“»"')*]*)( +)|(\n)/)
    .flatMap((piece: string | undefined) => (piece === undefined || piece === "" ? [] : [piece]));
}

/** Some items of a list that others took the place of; the same start and end where others were only added. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly items: readonly string[];
}

type Settle = (
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
) => readonly string[] | null;

/** Applies the changes of both sides; `settle` decides where they touch the same items, or gives up. */
function mergeItems(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  settle: Settle,
): readonly string[] | null {
  const [left, right] = [hunksOf(base, ours), hunksOf(base, theirs)];
  const merged: string[] = [];
  let done = 0;
  for (const { start, end } of regionsOf([...left, ...right])) {
    const within = (hunk: Hunk): boolean => isTouching(hunk, { start, end });
    const [own, other] = [
      apply(base, left.filter(within), start, end),
      apply(base, right.filter(within), start, end),
    ];
    const was = base.slice(start, end);
    const chosen = isSame(was, own)
      ? other
      : isSame(was, other) || isSame(own, other)
        ? own
        : settle(was, own, other);
    if (chosen === null) return null;
    merged.push(...base.slice(done, start), ...chosen);
    done = end;
  }
  return [...merged, ...base.slice(done)];
}

/** Whether two changes are about the same items; two that lie side by side are not. */
function isTouching(left: Omit<Hunk, "items">, right: Omit<Hunk, "items">): boolean {
  const isSamePlace = left.start === right.start && left.end === right.end;
  return isSamePlace || (left.start < right.end && left.end > right.start);
}

/** The ranges that changes cover, those about the same items as one. */
function regionsOf(hunks: readonly Hunk[]): readonly Omit<Hunk, "items">[] {
  const sorted = hunks.toSorted((left, right) => left.start - right.start || left.end - right.end);
  const regions: { start: number; end: number }[] = [];
  for (const hunk of sorted) {
    const last = regions.at(-1);
    if (last !== undefined && isTouching(last, hunk)) last.end = Math.max(last.end, hunk.end);
    else regions.push({ start: hunk.start, end: hunk.end });
  }
  return regions;
}

function apply(base: readonly string[], hunks: readonly Hunk[], from: number, to: number): readonly string[] {
  const pieces: string[] = [];
  let at = from;
  for (const { start, end, items } of hunks) {
    pieces.push(...base.slice(at, start), ...items);
    at = end;
  }
  return [...pieces, ...base.slice(at, to)];
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function hunksOf(from: readonly string[], to: readonly string[]): readonly Hunk[] {
  const hunks: { start: number; end: number; items: string[] }[] = [];
  let at = 0;
  let isOpen = false;
  const whole = [
    { added: false, removed: true, value: [...from] },
    { added: true, removed: false, value: [...to] },
  ];
  for (const { added, removed, value } of diffArrays([...from], [...to], limits) ?? whole) {
    const isChange = added || removed;
    if (isChange && !isOpen) hunks.push({ start: at, end: at, items: [] });
    isOpen = isChange;
    const last = hunks.at(-1);
    if (added) last?.items.push(...value);
    else at += value.length;
    if (removed && last !== undefined) last.end = at;
  }
  return hunks;
}

/** A piece of a text that became another; either may be empty. */
export interface TextChange {
  readonly was: string;
  readonly is: string;
}

/** What changed from one text to another, sentence by sentence. */
export function changesBetween(from: string, to: string): readonly TextChange[] {
  const changes: { was: string; is: string }[] = [];
  let isOpen = false;
  const pieces = diffArrays([...sentencesOf([from])], [...sentencesOf([to])], limits);
  if (pieces === undefined) return [{ was: from.slice(0, longest), is: to.slice(0, longest) }];
  for (const { added, removed, value } of pieces) {
    const text = value.join("").trim().replaceAll(/\s+/g, " ");
    if (!added && !removed) isOpen = false;
    else if (text !== "") {
      if (!isOpen) changes.push({ was: "", is: "" });
      isOpen = true;
      const last = changes.at(-1);
      if (last !== undefined) last[added ? "is" : "was"] += text;
    }
  }
  return changes.map(focused);
}

/** Words left beside what differs, so that one knows where it is. */
const context = 2;

/** Of two versions of a sentence, the words that differ and a few beside them. */
function focused({ was, is }: TextChange): TextChange {
  const [old, now] = [was.split(" "), is.split(" ")];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const [from, behind] = [Math.max(start - context, 0), Math.max(end - context, 0)];
  const cut = (words: readonly string[]): string =>
    `${from > 0 ? "… " : ""}${words.slice(from, words.length - behind).join(" ")}${behind > 0 ? " …" : ""}`;
  return { was: cut(old), is: cut(now) };
}
