import type { Facts } from "../../company/facts.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { checkHeadings } from "../../markdown/check-headings.ts";
import { checkWords } from "../../markdown/check-words.ts";
import type { Originals } from "../../markdown/own/lock.ts";
import { isCopy } from "../../markdown/own/original-state.ts";
import type { OwnTemplate } from "../../markdown/own/own-template.ts";
import type { Piece } from "../../markdown/own/piece.ts";
import type { Templates } from "../../markdown/render.ts";
import { adviseLiterals, knownFacts } from "./advise-literals.ts";
import type { KnownFacts } from "./advise-literals.ts";
import { auditOriginals, unrecordedOriginals } from "./audit-originals.ts";
import { maxFindings } from "./bounded-findings.ts";
import { missingGlyphs } from "./missing-glyphs.ts";
import type { OwnInLanguage } from "./own-in-language.ts";
import { prepareLanguage } from "./prepare-language.ts";
import type { PreparedLanguage } from "./prepare-language.ts";

interface TextsInput {
  readonly own: readonly OwnTemplate[];
  readonly originals?: Originals;
  /** `null` where they cannot be used. */
  readonly facts: Facts | null;
}

/** The company's texts in a language, each looked at by itself. */
export interface LanguageTexts {
  readonly language: LanguageTag;
  readonly prepared: PreparedLanguage;
  /** Those that are no copies of the package's. */
  readonly changed: readonly Piece[];
  readonly findings: readonly Diagnostic[];
  /** The files whose original nobody has recorded. */
  readonly unrecorded: readonly string[];
}

export function auditTexts(
  { own, facts, originals }: TextsInput,
  base: Templates,
  language: LanguageTag,
): LanguageTexts {
  const known = facts?.languages.includes(language) === true ? knownFacts(facts, language) : null;
  const prepared = prepareLanguage(own, base, language);
  const { ours } = prepared;
  return {
    language,
    prepared,
    changed: ours.pieces.filter(({ at, body }) => !isCopy(at, body, base)),
    findings: [
      ...ours.findings,
      ...enough([...ours.sources.values()], (each) => sourceFindings(each, known)),
      ...enough(ours.pieces, (piece) => pieceFindings(piece, language, known)),
      ...auditOriginals(own, originals ?? new Map(), base, language),
    ],
    unrecorded: originals === undefined ? [] : unrecordedOriginals(own, originals, base, language),
  };
}

/** What is found in texts, one after another, until nobody would read more. */
function enough<Text>(
  texts: readonly Text[],
  find: (text: Text) => readonly Diagnostic[],
): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  for (const text of texts) {
    findings.push(...find(text));
    if (findings.length > maxFindings) break;
  }
  return findings;
}

function sourceFindings({ source, at }: OwnInLanguage, known: KnownFacts | null): readonly Diagnostic[] {
  return [
    ...checkHeadings(source, at.type),
    ...adviseLiterals(checkWords(source, at.language), source, at, at.language, known),
    ...missingGlyphs(source),
  ];
}

function pieceFindings(
  { at, source }: Piece,
  language: LanguageTag,
  known: KnownFacts | null,
): readonly Diagnostic[] {
  if (source === null) return [];
  return [
    ...checkHeadings(source, at.type),
    ...adviseLiterals(checkWords(source, language), source, at, language, known),
    ...missingGlyphs(source),
  ];
}
