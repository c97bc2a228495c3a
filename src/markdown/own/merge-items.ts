import { diffArrays } from "diff";
import { limits } from "./sentences.ts";

/** Some items of a list that others took the place of; the same start and end where others were only added. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly items: readonly string[];
}

/** What comes of items that both sides changed; `null` gives the whole merge up. */
type Settle = (
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
) => readonly string[] | null;

/** Applies the changes of both sides; `settle` decides where they touch the same items, or gives up. */
export function mergeItems(
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
