import type { LanguageTag } from "../company/language-tag.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { templateRulesOf } from "../language/template-rules-by-language.ts";
import { factNeighbours } from "./grammar-rules.ts";
import { literalRules, withoutTonos } from "./literal-rules.ts";
import type { LiteralCode, LiteralRule } from "./literal-rules.ts";
import { maxOfAKind } from "./max-of-a-kind.ts";
import { mixedWords } from "./mixed-words.ts";
import { proseOf } from "./prose.ts";
import { readerText } from "./reader-text.ts";
import type { TemplateSource } from "./read-template.ts";
import { templateFinding } from "./template-finding.ts";
import { unsafePieces } from "./unsafe-markdown.ts";
import type { UnsafePiece } from "./unsafe-markdown.ts";

/**
 * What the words of a template may not be, tags apart: a time or an address of its own, something that was to be filled
 * in, letters of two scripts, an article that a fact would break. Findings are in the order of the rules.
 */
export function checkWords(source: TemplateSource, language: LanguageTag): readonly Diagnostic[] {
  const prose = proseOf(source);
  return [
    ...controlCharacters(source).slice(0, maxOfAKind),
    ...literals(source, prose, language),
    ...mixedScripts(source, prose).slice(0, maxOfAKind),
    ...grammar(source, prose, language).slice(0, maxOfAKind),
  ];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function literals(source: TemplateSource, prose: string, language: LanguageTag): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const taken: Span[] = [];
  const report = (code: LiteralCode | UnsafePiece["code"], { start, end }: Span, words: string): void => {
    // Two rules often see the same words: "24 hours" and "within 24 hours".
    if (findings.length >= maxOfAKind || taken.some((span) => start < span.end && span.start < end)) return;
    taken.push({ start, end });
    const found = words.replaceAll(/\s+/g, " ").trim();
    const place = source.placeAt(start, end - start);
    const args = { found, whole: found, proposals: [] };
    // `{name}}` is a tag with one brace too few.
    const isHalf = code === "template/placeholder" && /^\{[^{]/.test(words) && prose[end] === "}";
    const fix = isHalf ? ({ kind: "replace", text: `{${source.text.slice(start, end)}` } as const) : null;
    const rest = { severity: "error", fix } as const;
    findings.push(
      templateFinding(code, code.startsWith("template/literal-") ? args : { found }, place, rest),
    );
  };
  const read = readerText(source);
  const texts = {
    typed: {
      text: prose,
      plain: withoutTonos(prose),
      spanOf: (start: number, end: number) => ({ start, end }),
    },
    read: { ...read, plain: withoutTonos(read.text) },
  };
  const look = ({ code, about, pattern }: LiteralRule): void => {
    if (findings.length >= maxOfAKind) return;
    const { text, plain, spanOf } = texts[about];
    // Most rules find nothing in most texts, and `matchAll` makes a new pattern each time.
    pattern.lastIndex = 0;
    if (!pattern.test(plain)) return;
    pattern.lastIndex = 0;
    for (const { 0: plainly, index } of plain.matchAll(pattern)) {
      const matched = text.slice(index, index + plainly.length);
      const found = matched.trim();
      const start = index + matched.indexOf(found);
      if (findings.length >= maxOfAKind) return;
      if (isAllowed(text, start, found)) continue;
      report(code, spanOf(start, start + found.length), found);
    }
  };
  const rules = literalRules(language);
  // Where a reader sees what was typed, looking a second time finds nothing else.
  const isSeen = ({ about, code }: LiteralRule): boolean =>
    about === "typed" && code !== "template/placeholder" && read.text === prose;
  const isFilling = ({ code }: LiteralRule): boolean => code === "template/placeholder";
  // Character data of HTML looks like a place to fill in.
  for (const rule of rules) if (!isFilling(rule) && !isSeen(rule)) look(rule);
  for (const { code, start, end } of unsafePieces(prose))
    report(code, { start, end }, source.text.slice(start, end));
  for (const rule of rules) if (isFilling(rule)) look(rule);
  return findings;
}

/** "24/7" is a name; so is the number of a clause or of a law. */
function isAllowed(prose: string, start: number, found: string): boolean {
  const lead = prose.slice(Math.max(0, start - 5), start);
  const isNumber = /(?:§|(?<![\p{L}\p{N}])(?:č\.|No\.?))[\s\u00A0]?$/u.test(lead);
  return isNumber || (/^7\b/.test(found) && lead.endsWith("24/"));
}

function controlCharacters({ text, placeAt }: TemplateSource): readonly Diagnostic[] {
  return [
    ...text.matchAll(
      /(?![\n\r\t])[\p{Cc}\p{Co}\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u{FFFE}\u{FFFF}]/gu,
    ),
  ].map(({ 0: found, index }) => ({
    code: "template/control-character",
    args: { code: found.codePointAt(0) ?? 0 },
    severity: "error",
    place: placeAt(index, 1),
    path: [],
    fix: null,
  }));
}

function mixedScripts({ placeAt }: TemplateSource, prose: string): readonly Diagnostic[] {
  return mixedWords(prose).map(({ word, index, odd, right }) => ({
    code: "template/mixed-scripts",
    args: { word, odd },
    severity: "warning",
    place: placeAt(index, word.length),
    path: [],
    fix: right === null ? null : { kind: "replace", text: right },
  }));
}

function grammar(source: TemplateSource, prose: string, language: LanguageTag): readonly Diagnostic[] {
  const { text, tags, placeAt } = source;
  const neighbours = factNeighbours(prose, language).map(({ code, word, wordAt, factAt }): Diagnostic => {
    const tag = tags.find(({ start, end }) => start <= factAt && factAt < end);
    const fact = tag === undefined ? "" : text.slice(tag.start, tag.end);
    const rest = { severity: "warning", place: placeAt(wordAt, word.length), path: [], fix: null } as const;
    return code === "template/suffix-on-fact"
      ? { code, args: { suffix: word, fact }, ...rest }
      : { code, args: { word: word.replaceAll(/\s+/g, " "), fact }, ...rest };
  });
  const { foreignQuestionMark } = templateRulesOf(language);
  const questions =
    foreignQuestionMark === null
      ? []
      : [...prose.matchAll(new RegExp(String.raw`(?<=[\p{L}\p{N})»*])${foreignQuestionMark}`, "gu"))];
  return [
    ...neighbours,
    ...questions.map(({ index }): Diagnostic => ({
      code: "template/question-mark",
      args: {},
      severity: "warning",
      place: placeAt(index, 1),
      path: [],
      fix: { kind: "replace", text: ";" },
    })),
  ];
}
