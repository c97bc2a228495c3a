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
  if (patch === undefined) return firstDifference(was.split("\n"), now.split("\n"));
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

function firstDifference(was: readonly string[], now: readonly string[]): readonly string[] {
  const index = now.findIndex((line, at) => line !== was[at]);
  const [old, fresh] = [`-${was[index] ?? ""}`, `+${now[index] ?? ""}`];
  return [`@@ ${String(index + 1)}`, cut(old, fresh), cut(fresh, old), "…"];
}

/** Not what the package says about the end of a text without a line break. */
function changes(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.startsWith("\\"));
}

/** Old and new lines share the room, so that a long deletion does not hide what came instead. */
function shown(hunk: readonly string[], room: number): readonly string[] {
  const lines = changes(hunk);
  const [old, fresh] = ["-", "+"].map((sign) => lines.filter((line) => line.startsWith(sign)));
  if (old === undefined || fresh === undefined) return [];
  const forOld = Math.min(old.length, Math.max(Math.ceil(room / 2), room - fresh.length));
  const forNew = Math.min(fresh.length, room - forOld);
  return [
    ...old.slice(0, forOld).map((line, index) => cut(line, fresh[index])),
    ...fresh.slice(0, forNew).map((line, index) => cut(line, old[index])),
  ];
}

/** Half of a letter that takes two units, at the place of the cut. */
const halves = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

/** A line, its sign first, cut around the first letter that differs from its partner. */
function cut(line: string, partner: string | undefined): string {
  const sign = line.slice(0, 1);
  const text = line.slice(1);
  if (text.length <= maxWidth) return `${sign} ${text}`;
  const other = partner?.slice(1) ?? "";
  let same = 0;
  while (same < text.length && text[same] === other[same]) same += 1;
  const from = Math.max(0, Math.min(same - 30, text.length - maxWidth));
  const piece = text.slice(from, from + maxWidth).replaceAll(halves, "");
  return `${sign} ${from > 0 ? "…" : ""}${piece}${from + maxWidth < text.length ? "…" : ""}`;
}
