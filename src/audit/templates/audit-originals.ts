import type { LanguageTag } from "../../company/language-tag.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Originals } from "../../markdown/own/lock.ts";
import { changesBetween } from "../../markdown/own/text-changes.ts";
import { originalOf } from "../../markdown/own/original.ts";
import { originalStateOf, takesOriginal } from "../../markdown/own/original-state.ts";
import type { OwnTemplate } from "../../markdown/own/own-template.ts";
import type { Templates } from "../../markdown/render.ts";
import { pathOf } from "../../markdown/template-address.ts";
import { templateFinding } from "../../markdown/template-finding.ts";

/** The most changes that a finding tells. */
const maxChanges = 3;

/** Templates of a language whose original has changed in the package since they were made. */
export function auditOriginals(
  own: readonly OwnTemplate[],
  originals: Originals,
  base: Templates,
  language: LanguageTag,
): readonly Diagnostic[] {
  return own.flatMap(({ at, file }) => {
    const recorded = originals.get(pathOf(at));
    if (at.language !== language || recorded === undefined) return [];
    const now = originalOf(at, base);
    if (now === null || now.trim() === recorded.text.trim()) return [];
    const changes = changesBetween(recorded.text, now);
    const args = {
      path: pathOf(at),
      changes: changes.slice(0, maxChanges),
      more: Math.max(changes.length - maxChanges, 0),
    };
    const place = { file, line: 1, column: 1, length: 1 };
    return [templateFinding("template/original-changed", args, place, { severity: "warning" })];
  });
}

/** The files of a language whose original nobody has recorded: what the package changes there is never noticed. */
export function unrecordedOriginals(
  own: readonly OwnTemplate[],
  originals: Originals,
  base: Templates,
  language: LanguageTag,
): readonly string[] {
  return own.flatMap((template) => {
    if (template.at.language !== language || !takesOriginal(template)) return [];
    return originalStateOf(template, originals, base) === "unrecorded" ? [template.file] : [];
  });
}
