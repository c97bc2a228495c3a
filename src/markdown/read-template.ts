import Handlebars from "handlebars";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import type { TemplateArgs } from "../diagnostic/template-codes.ts";
import { placer, tagsOf } from "./template-text.ts";
import type { Tag } from "./template-text.ts";

/** A template, taken apart. */
export interface TemplateSource {
  /** The name that findings show. */
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly tags: readonly Tag[];
  readonly program: hbs.AST.Program;
  /** The place of a piece of the text, by offset and length. */
  readonly placeAt: (start: number, length: number) => Place;
}

export type TemplateReading =
  | { readonly ok: true; readonly source: TemplateSource }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] };

/** How deep blocks may stand in one another; documents need four. */
const maxDepth = 20;

/** The most tags of a file; ours have five hundred. */
const maxTags = 5_000;

/** Takes a template apart. What stands in the way is found one by one: each mistake in the syntax hides the next. */
export function readTemplate(file: string, text: string): TemplateReading {
  const placeAt = placer(file, text);
  const fail = (place: Place, args: TemplateArgs["template/syntax"]): TemplateReading => ({
    ok: false,
    findings: [{ code: "template/syntax", args, severity: "error", place, path: [], fix: null }],
  });
  const nothing = text.indexOf("\0");
  if (nothing >= 0) {
    // The parser would stop at it and say something else.
    const place = placeAt(nothing, 1);
    const args = { code: 0 };
    return {
      ok: false,
      findings: [{ code: "template/control-character", args, severity: "error", place, path: [], fix: null }],
    };
  }
  const { tags, unclosed } = tagsOf(text);
  if (unclosed !== null) {
    const found = /^[^\n}]{0,40}/.exec(text.slice(unclosed.start))?.[0] ?? "{{";
    const place = placeAt(unclosed.start, found.length);
    return fail(place, { reason: "unclosed-tag", found: found.trimEnd(), expected: [unclosed.close] });
  }
  const tooLarge = ({ start, end }: Tag, args: TemplateArgs["template/too-large"]): TemplateReading => ({
    ok: false,
    findings: [
      {
        code: "template/too-large",
        args,
        severity: "error",
        place: placeAt(start, end - start),
        path: [],
        fix: null,
      },
    ],
  });
  const oneTooMany = tags[maxTags];
  if (oneTooMany !== undefined) return tooLarge(oneTooMany, { of: "pieces", limit: maxTags });
  const block = blockProblem(tags);
  if (block?.reason === "depth") return tooLarge(block.tag, { of: "depth", limit: maxDepth });
  if (block !== null) {
    const { tag, reason, expected } = block;
    const found = text.slice(tag.start, tag.end);
    return fail(placeAt(tag.start, tag.end - tag.start), { reason, found, expected });
  }
  try {
    return {
      ok: true,
      source: { file, text, lines: text.split("\n"), tags, program: Handlebars.parse(text), placeAt },
    };
  } catch (error) {
    // Handlebars has no other way to say that a text is no template.
    return fail(...parserProblem(error, text, placeAt));
  }
}

interface BlockProblem {
  readonly tag: Tag;
  readonly reason: "unclosed-block" | "wrong-close" | "unopened";
  readonly expected: readonly string[];
}

/** The first block that is not closed as it was opened; `depth` where blocks are nested beyond reason. */
function blockProblem(tags: readonly Tag[]): BlockProblem | { reason: "depth"; tag: Tag } | null {
  const open: Tag[] = [];
  for (const tag of tags) {
    // `{{^}}` is another way to write `{{else}}`.
    if (tag.kind === "open" && tag.word !== "") open.push(tag);
    if (open.length > maxDepth) return { reason: "depth", tag };
    if (tag.kind !== "close") continue;
    const last = open.pop();
    if (last === undefined) return { tag, reason: "unopened", expected: [] };
    if (last.word === tag.word) continue;
    // Where the outer block is closed, the inner one was forgotten.
    return open.at(-1)?.word === tag.word
      ? { tag: last, reason: "unclosed-block", expected: [`{{/${last.word}}}`] }
      : { tag, reason: "wrong-close", expected: [`{{/${last.word}}}`] };
  }
  const last = open.at(-1);
  return last === undefined ? null : { tag: last, reason: "unclosed-block", expected: [`{{/${last.word}}}`] };
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

/** Where the parser stopped, from the only thing it tells: its message. */
function parserProblem(
  error: unknown,
  text: string,
  placeAt: (start: number, length: number) => Place,
): [Place, TemplateArgs["template/syntax"]] {
  const message = error instanceof Error ? error.message : String(error);
  const start = stopIn(text, message);
  const found = /^\}+|^[^\s{}]+|^\{+/.exec(text.slice(start))?.[0] ?? "";
  const names = [...(/Expecting (.*), got/.exec(message)?.[1] ?? "").matchAll(/'([A-Z_]+)'/g)];
  const expected = names.flatMap(([, token = ""]) => tokens[token] ?? []);
  return [
    placeAt(start, Math.max(found.length, 1)),
    { reason: "other", found, expected: [...new Set(expected)] },
  ];
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
