import type { Place } from "../../diagnostic/place.ts";
import { placer } from "../template-text.ts";

/** What may stand above the text of a clause or section, between two lines of three hyphens. */
export const frontMatterKeys = ["after", "before", "in", "leave-out"] as const;
/** A line of front matter. */
export interface FrontMatterLine {
  /** As it is written, known or not; empty where the line is no `key: value`. */
  readonly key: string;
  readonly value: string;
  /** Of the key. */
  readonly place: Place;
  readonly valuePlace: Place;
}

export interface FrontMatter {
  readonly lines: readonly FrontMatterLine[];
  /** Whether it is closed; text behind an open one cannot be told from it. */
  readonly isClosed: boolean;
  /** The offset at which the text begins. */
  readonly end: number;
}

const fence = /^---[ \t]*$/;

/** Takes the front matter off a text that begins with `---`; without one, the text is all there is. */
export function frontMatterOf(file: string, text: string): FrontMatter {
  const [first = "", ...others] = text.split("\n");
  if (!fence.test(first)) return { lines: [], isClosed: true, end: 0 };
  const placeAt = placer(file, text);
  const last = others.findIndex((line) => fence.test(line));
  const inside = last < 0 ? [] : others.slice(0, last);
  let start = first.length + 1;
  const lines = inside.flatMap((line) => {
    const at = start;
    start += line.length + 1;
    return line.trim() === "" || line.startsWith("#") ? [] : [lineAt(line, at, placeAt)];
  });
  if (last < 0) return { lines: [], isClosed: false, end: 0 };
  return { lines, isClosed: true, end: start + (others[last]?.length ?? 0) + 1 };
}

/** A line of front matter at the beginning of a text, where no line of three hyphens makes it one; `null` where none is. */
export function unfencedIn(file: string, text: string): FrontMatterLine | null {
  const [lead = ""] = /^(?:[ \t\-\u2010-\u2015*_=#]*\n){0,20}/.exec(text) ?? [];
  const line = /^[^\n]{0,200}/.exec(text.slice(lead.length))?.[0] ?? "";
  const isMeant = frontMatterKeys.some((key) => line.startsWith(`${key}:`));
  return isMeant ? lineAt(line, lead.length, placer(file, text)) : null;
}

function lineAt(
  line: string,
  start: number,
  placeAt: (start: number, length: number) => Place,
): FrontMatterLine {
  const [, key = "", space = "", written = ""] = /^([^\s:][^:]{0,60}):([ \t]*)(.*)$/.exec(line) ?? [];
  const value = written.replace(/(?<![ \t])[ \t]+#.*$/, "").trim();
  const valueAt = start + key.length + 1 + space.length;
  return {
    key: key.trim(),
    value: value.replace(/^(["'])(.*)\1$/, "$2"),
    place: placeAt(start, key === "" ? Math.max(line.length, 1) : key.length),
    valuePlace: placeAt(value === "" ? start : valueAt, Math.max(value.length, 1)),
  };
}

/** The text with its front matter made blank, so that every place in it stays what it was. */
export function blanked(text: string, end: number): string {
  return text.slice(0, end).replaceAll(/[^\n]/g, " ") + text.slice(end);
}
