import type { Place } from "../diagnostic/place.ts";
import type { TemplateArgs } from "../diagnostic/template-codes.ts";
import { curlyTag } from "./curly-tag.ts";
import { maxOfAKind } from "./max-of-a-kind.ts";
import { mendTag } from "./mend-tag.ts";
import type { MendedTag } from "./mend-tag.ts";
import type { PlaceAt, Tag, Unclosed } from "./template-text.ts";

/** A mistake in the syntax, with its place. */
export type Mistake = readonly [place: Place, args: TemplateArgs["template/syntax"]];

/** A mistake of which nothing more is known. */
export const nothingKnown = { expected: [], suggestion: null, quotes: [] } as const;

/** The first tags with typographic quotation marks. */
export function curlyMistakes(text: string, tags: readonly Tag[], placeAt: PlaceAt): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  for (const tag of tags) {
    const curly = tag.kind === "comment" ? null : curlyTag(text, tag);
    if (curly === null) continue;
    const { length, quotes, text: suggestion } = curly;
    const found = text.slice(tag.start, tag.start + length);
    const args = { ...nothingKnown, reason: "typographic-quotes", found, suggestion, quotes } as const;
    mistakes.push([placeAt(tag.start, length), args]);
    if (mistakes.length === maxOfAKind) break;
  }
  return mistakes;
}

/** A tag that does not end, with what it was meant to be where that is certain. */
export function unclosedMistake(text: string, { start, close }: Unclosed, placeAt: PlaceAt): Mistake {
  const mended = mendTag(text, start);
  if (mended !== null) return mendedMistake(mended, text, start, "unclosed-tag", placeAt);
  const found = /^[^\n}]{0,40}/.exec(text.slice(start))?.[0] ?? "{{";
  const args = {
    ...nothingKnown,
    reason: "unclosed-tag",
    found: found.trimEnd(),
    expected: [close],
  } as const;
  return [placeAt(start, found.length), args];
}

/** A tag that is known with its right form; `otherwise` is what is wrong with it where its quotation marks are right. */
function mendedMistake(
  { text: suggestion, length, quotes, lacksQuote }: MendedTag,
  text: string,
  start: number,
  otherwise: "unclosed-tag" | "other",
  placeAt: PlaceAt,
): Mistake {
  const reason = quotes.length > 0 ? "typographic-quotes" : lacksQuote ? "missing-quote" : otherwise;
  const found = text.slice(start, start + length);
  return [placeAt(start, length), { ...nothingKnown, reason, found, suggestion, quotes }];
}

/** The parser's tokens as they are typed. */
const tokens: Readonly<Record<string, string>> = {
  CLOSE: "}}",
  CLOSE_UNESCAPED: "}}}",
  CLOSE_RAW_BLOCK: "}}}}",
  CLOSE_SEXPR: ")",
  OPEN_SEXPR: "(",
  OPEN: "{{",
  EQUALS: "=",
  ID: "name",
  STRING: '"…"',
  NUMBER: "1",
  SEP: ".",
};

/** What the parser stopped at, from the only thing it tells: its message. */
export function parserMistake(error: unknown, text: string, tags: readonly Tag[], placeAt: PlaceAt): Mistake {
  const message = error instanceof Error ? error.message : String(error);
  const start = stopIn(text, message);
  const around = tags.findLast((tag) => tag.start <= start);
  const mended = around === undefined || around.kind === "comment" ? null : mendClosed(text, around);
  // A quotation mark that is missing swallows what stands behind, up to the next one.
  if (around !== undefined && mended !== null && start <= Math.max(around.end, around.start + mended.length))
    return mendedMistake(mended, text, around.start, "other", placeAt);
  const found = /^\}+|^[^\s{}]+|^\{+/.exec(text.slice(start))?.[0] ?? "";
  const names = [...(/Expecting (.*), got/.exec(message)?.[1] ?? "").matchAll(/'([A-Z_]+)'/g)];
  const expected = names.flatMap(([, token = ""]) => tokens[token] ?? []);
  return [
    placeAt(start, Math.max(found.length, 1)),
    { ...nothingKnown, reason: "other", found, expected: [...new Set(expected)] },
  ];
}

/** What a tag that is closed was meant to be; `null` where that would leave its end on a later line behind. */
function mendClosed(text: string, { start, end }: Tag): MendedTag | null {
  const mended = mendTag(text, start);
  if (mended === null || text[start + mended.length - 1] === "}") return mended;
  return text.slice(start, end).includes("\n") ? null : mended;
}

/** The offset that a message of the parser is about. */
function stopIn(text: string, message: string): number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  // What is wrong with a path has its place: `Invalid path: a/.. - 12:2`.
  const [, pathLine, column] = / - (\d+):(\d+)$/.exec(message) ?? [];
  if (pathLine !== undefined) return (starts[Number(pathLine) - 1] ?? 0) + Number(column);
  const [, number = "1", context = "", arrow = ""] =
    /^Parse error on line (\d+):\n(.*)\n(-*)\^/.exec(message) ?? [];
  const line = Number(number);
  const before = context.slice(0, arrow.length).replace(/^\.\.\./, "");
  const after = context.slice(arrow.length).replace(/\.\.\.$/, "");
  // The parser shows twenty characters on each side, from whatever lines they are, without the line ends.
  const from = Math.max((starts[Math.max(line - 3, 0)] ?? 0) - 20, 0);
  const part = text.slice(from, (starts[line + 1] ?? text.length) + 20);
  const kept = Array.from({ length: part.length }, (_, index) => index).filter(
    (index) => part[index] !== "\n",
  );
  const flat = kept.map((index) => part[index]).join("");
  const at = flat.indexOf(before + after);
  if (at < 0) return starts[line - 1] ?? 0;
  return from + (kept[at + before.length] ?? part.length - 1);
}
