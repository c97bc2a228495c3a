import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { safeFix } from "./safe-fixes.ts";

/** A piece of a text that was replaced. */
export interface AppliedFix {
  readonly finding: Diagnostic;
  readonly from: string;
  readonly to: string;
}

export interface FixedText {
  readonly text: string;
  /** In the order of the text. */
  readonly applied: readonly AppliedFix[];
}

interface Replacement extends AppliedFix {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts right what can be put right safely: only the spans of those findings change, everything else stays letter by letter.
 * Of two that touch, the first is taken; the other is for the next round.
 */
export function applyFixes(text: string, findings: readonly Diagnostic[]): FixedText {
  const starts = lineStarts(text);
  const wanted = findings
    .flatMap((finding) => replacementOf(finding, text, starts))
    .toSorted((left, right) => left.start - right.start);
  const kept: Replacement[] = [];
  for (const each of wanted) if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each);
  const pieces = kept.map(({ start, to }, index) => text.slice(kept[index - 1]?.end ?? 0, start) + to);
  return {
    text: pieces.join("") + text.slice(kept.at(-1)?.end ?? 0),
    applied: kept.map(({ finding, from, to }) => ({ finding, from, to })),
  };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function replacementOf(finding: Diagnostic, text: string, starts: readonly number[]): readonly Replacement[] {
  const to = safeFix(finding);
  const lineStart = starts[finding.place.line - 1];
  if (to === null || lineStart === undefined) return [];
  const start = lineStart + finding.place.column - 1;
  const end = start + finding.place.length;
  const from = text.slice(start, end);
  return from === to || from.includes("\n") ? [] : [{ finding, from, to, start, end }];
}
