import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from "yaml";
import { coded, type Diagnostic, type DiagnosticArgs } from "../diagnostic/diagnostic.ts";
import { maxDepth, maxParts } from "./limits.ts";
import { placeAt, type PlacedText } from "./places.ts";
import { syntaxFindings } from "./syntax-findings.ts";
import { everyToken } from "./unclosed.ts";

export interface Composed {
  readonly source: PlacedText;
  /** `null` when something is so wrong that nothing after it can be trusted. */
  readonly document: Document.Parsed | null;
  readonly findings: readonly Diagnostic[];
}

/** Where each line begins. The library's own count, made while it parses, misses lines of what makes no sense. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines.addNewLine(at + 1);
  return lines;
}

/** A parser holds two tokens for a level of nesting at most, and some more beside. */
const maxOpen = 2 * maxDepth + 20;

type Parsed =
  | { readonly kind: "tokens"; readonly tokens: readonly CST.Token[] }
  | { readonly kind: "too-large" }
  /** So deep that the parser, which calls itself for every level, would exhaust the stack of the program. */
  | { readonly kind: "too-deep"; readonly tokens: readonly CST.Token[] };

/** The pieces of a text, in order, grouped as the grammar wants. */
function parse(text: string): Parsed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let parts = 0;
  for (const lexeme of new Lexer().lex(text)) {
    parts += 1;
    if (parts > maxParts) return { kind: "too-large" };
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > maxOpen) return { kind: "too-deep", tokens: [...tokens, ...parser.end()] };
  }
  tokens.push(...parser.end());
  return { kind: "tokens", tokens };
}

/**
 * The first token nested deeper than `maxDepth`; `null` when none is. It is looked for before
 * composing, which calls itself for every level: a file of brackets would exhaust the stack of the program.
 */
function tooDeep(tokens: readonly CST.Token[]): CST.Token | null {
  for (const { token, depth } of everyToken(tokens)) if (depth > maxDepth) return token;
  return null;
}

function findingAt<
  Code extends
    "yaml/too-large" | "yaml/too-deep" | "yaml/version" | "yaml/several-documents" | "yaml/empty-file",
>(
  code: Code,
  args: DiagnosticArgs[Code],
  source: PlacedText,
  [start, end]: readonly [number, number],
): Diagnostic {
  return coded(code, args, { severity: "error", place: placeAt(source, start, end), path: [], fix: null });
}

/** Where `%YAML` asks for another version than 1.2, in which `no` is not a word and `12:30` not a time. */
function oldVersion(tokens: readonly CST.Token[], source: PlacedText): Diagnostic | null {
  const directive = tokens.find(
    (token) => token.type === "directive" && /^%YAML\s+(?!\s|1\.2\b)/.test(token.source),
  );
  if (directive === undefined || !("source" in directive)) return null;
  const { offset, source: line } = directive;
  const found = line.replace(/^%YAML\s+/, "").trim();
  return findingAt("yaml/version", { found }, source, [offset, offset + line.length]);
}

/** Reads the syntax of a text: one document, not nested too deeply, every scalar as text. */
export function compose(text: string, file: string): Composed {
  const source = { file, text, lines: linesOf(text) };
  const stop = (...findings: readonly Diagnostic[]): Composed => ({ source, document: null, findings });
  const parsed = parse(text);
  if (parsed.kind === "too-large")
    return stop(findingAt("yaml/too-large", { limit: maxParts, of: "parts" }, source, [0, 0]));
  const { tokens } = parsed;
  const version = oldVersion(tokens, source);
  if (version !== null) return stop(version);
  const deep = tooDeep(tokens) ?? (parsed.kind === "too-deep" ? tokens.at(-1) : null) ?? null;
  if (deep !== null)
    return stop(findingAt("yaml/too-deep", { limit: maxDepth }, source, [deep.offset, deep.offset + 1]));
  const composer = new Composer({
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const documents = [...composer.compose(tokens, true, text.length)];
  const [document, second] = documents;
  const errors = documents.flatMap((each) => each.errors);
  if (errors.length > 0) return stop(...syntaxFindings(errors, tokens, source));
  if (document === undefined || (document.contents === null && second === undefined)) {
    return stop(findingAt("yaml/empty-file", {}, source, [0, 0]));
  }
  if (second !== undefined)
    return stop(findingAt("yaml/several-documents", {}, source, [second.range[0], second.range[0] + 3]));
  return { source, document, findings: [] };
}
