import Handlebars from "handlebars";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import type { TemplateArgs } from "../diagnostic/template-codes.ts";
import { curlyMistakes, nothingKnown, parserMistake, unclosedMistake } from "./syntax-mistakes.ts";
import type { Mistake } from "./syntax-mistakes.ts";
import { placer, tagsOf } from "./template-text.ts";
import type { PlaceAt, Tag } from "./template-text.ts";

/** A template, taken apart. */
export interface TemplateSource {
  /** The name that findings show. */
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly tags: readonly Tag[];
  readonly program: hbs.AST.Program;
  readonly placeAt: PlaceAt;
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
  const fail = (...findings: readonly Diagnostic[]): TemplateReading => ({ ok: false, findings });
  // The parser would stop at it and say something else.
  const nothing = text.indexOf("\0");
  if (nothing >= 0) return fail(nullCharacter(placeAt(nothing, 1)));
  const { tags, unclosed } = tagsOf(text);
  // A word processor puts the wrong marks into every tag, so all of them are told at once.
  const curly = curlyMistakes(text, tags.slice(0, maxTags), placeAt).map(syntaxFinding);
  if (unclosed !== null) return fail(...curly, syntaxFinding(unclosedMistake(text, unclosed, placeAt)));
  if (curly.length > 0) return fail(...curly);
  const oneTooMany = tags[maxTags];
  if (oneTooMany !== undefined) return fail(tooLarge(oneTooMany, { of: "pieces", limit: maxTags }, placeAt));
  const block = blockProblem(tags);
  if (block?.reason === "depth") return fail(tooLarge(block.tag, { of: "depth", limit: maxDepth }, placeAt));
  if (block !== null) {
    const { tag, reason, expected } = block;
    const found = text.slice(tag.start, tag.end);
    const place = placeAt(tag.start, tag.end - tag.start);
    return fail(syntaxFinding([place, { ...nothingKnown, reason, found, expected }]));
  }
  try {
    const program = Handlebars.parse(text);
    return { ok: true, source: { file, text, lines: text.split("\n"), tags, program, placeAt } };
  } catch (error) {
    // Handlebars has no other way to say that a text is no template.
    return fail(syntaxFinding(parserMistake(error, text, tags, placeAt)));
  }
}

function nullCharacter(place: Place): Diagnostic {
  const args = { code: 0 };
  return { code: "template/control-character", args, severity: "error", place, path: [], fix: null };
}

function tooLarge(
  { start, end }: Tag,
  args: TemplateArgs["template/too-large"],
  placeAt: PlaceAt,
): Diagnostic {
  const place = placeAt(start, end - start);
  return { code: "template/too-large", args, severity: "error", place, path: [], fix: null };
}

function syntaxFinding([place, args]: Mistake): Diagnostic {
  const fix = args.suggestion === null ? null : ({ kind: "replace", text: args.suggestion } as const);
  return { code: "template/syntax", args, severity: "error", place, path: [], fix };
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
