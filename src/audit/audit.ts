import type { LanguageTag } from "../company/language-tag.ts";
import { coded, type Diagnostic, type Fix, sortFindings } from "../diagnostic/diagnostic.ts";
import { keyOf, type Path } from "../diagnostic/place.ts";
import type { Draft } from "../yaml/read-facts.ts";
import { type AuditedText, auditedTexts } from "./audited-text.ts";
import type { TextHit } from "./rule.ts";
import { isFaultless, noteFaultless } from "./faultless.ts";
import { placeRules, wordRules } from "./rules.ts";

/** Where a hit stands in its text; a hit on the whole text shares nothing with the others. */
function spanOf({ piece }: TextHit): readonly [start: number, end: number] | null {
  return piece === null ? null : [piece.index, piece.index + piece.text.length];
}

function overlap(left: TextHit, right: TextHit): boolean {
  const [one, other] = [spanOf(left), spanOf(right)];
  return one !== null && other !== null && one[0] < other[1] && other[0] < one[1];
}

/** Findings that stand at a text, but say nothing about its words. */
const aboutOthers: ReadonlySet<string> = new Set(["facts/unusual-size", "facts/missing-translation"]);

/** What the rules say about one text, each mistake once. */
function hitsIn(text: AuditedText, { facts }: Draft): readonly TextHit[] {
  const inWords = isFaultless(text) ? [] : wordRules.flatMap((rule) => [...rule(text, facts)]);
  if (inWords.length === 0) noteFaultless(text);
  return [...inWords, ...placeRules.flatMap((rule) => [...rule(text, facts)])].reduce<readonly TextHit[]>(
    (kept, hit) => (kept.some((earlier) => overlap(earlier, hit)) ? kept : [...kept, hit]),
    [],
  );
}

/** How many equal pieces come before this one in the text. */
function occurrenceOf(text: string, piece: string, index: number): number {
  let count = 0;
  for (let at = text.indexOf(piece); at >= 0 && at < index; at = text.indexOf(piece, at + piece.length))
    count += 1;
  return count;
}

/** A piece that cannot be pointed at cannot be replaced either. */
function fixFor(fix: Fix | null, path: Path, isExact: boolean, draft: Draft): Fix | null {
  if (fix?.kind === "add") return { kind: "add", line: draft.lineBeside(path, fix.line) };
  return fix?.kind === "replace" && !isExact ? null : fix;
}

function locate(hit: TextHit, { path, text }: AuditedText, draft: Draft): Diagnostic {
  const { code, args, piece, severity, fix } = hit;
  const exact =
    piece === null
      ? null
      : draft.placeOfPiece(path, {
          text: piece.text,
          occurrence: occurrenceOf(text, piece.text, piece.index),
        });
  return coded(code, args, {
    severity,
    place: exact ?? draft.placeOf(path),
    path: draft.written(path),
    fix: fixFor(fix, path, exact !== null, draft),
  });
}

/** The paths of everything that was found wrong, with what lies above them. */
function pathsOf(findings: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(findings.map(({ path }) => keyOf(path)));
}

/** Whether a finding is about the size of a text that is a placeholder. */
function isSizeOf(finding: Diagnostic, placeholders: readonly Path[]): boolean {
  return (
    finding.code === "facts/unusual-size" &&
    placeholders.some((path) => keyOf(path.slice(0, finding.path.length)) === keyOf(finding.path))
  );
}

/**
 * Looks at every text of the facts that documents print, also where other things are wrong, and puts what it finds with
 * what was found before. What was reported already is not looked at again.
 */
export function audit(
  draft: Draft,
  before: readonly Diagnostic[],
  wanted: readonly LanguageTag[] | null,
): readonly Diagnostic[] {
  const reported = pathsOf(before.filter(({ code }) => !aboutOthers.has(code)));
  const found = [...auditedTexts(draft.facts, wanted)]
    .filter(({ path }) => !reported.has(keyOf(draft.written(path))))
    .flatMap((text) => hitsIn(text, draft).map((hit) => locate(hit, text, draft)));
  const placeholders = found.filter(({ code }) => code === "text/placeholder").map(({ path }) => path);
  return sortFindings([...before.filter((finding) => !isSizeOf(finding, placeholders)), ...found]);
}
