import type { LanguageTag } from "../../company/language-tag.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { compareMarks } from "../../markdown/compare-marks.ts";
import type { LanguageAudit } from "./audit-language.ts";

/**
 * Holds the sections and clauses of each changed document against the package and against the company's other languages:
 * an edition says the same in each of them.
 */
export function auditParity(
  audits: readonly LanguageAudit[],
  languages: readonly LanguageTag[],
): readonly Diagnostic[] {
  return audits.flatMap(({ language, touched }) =>
    touched.flatMap(({ kind, length, walk, original, woven, fileOf }) => {
      if (walk.isCut) return [];
      const others = languages.includes(language) ? languages.filter((each) => each !== language) : [];
      const has = (other: LanguageTag, type: string, id: string): boolean => {
        const document = audits
          .find((audit) => audit.language === other)
          ?.touched.find((each) => each.kind === kind && each.length === length);
        // A language without templates of its own has all that the package has.
        return document?.walk.marks.some((mark) => mark.type === type && mark.id === id) ?? true;
      };
      const findings = compareMarks({
        own: walk.marks,
        // What is left out on purpose is not missing.
        original: original.marks.filter(
          ({ type, id, within }) =>
            ![`${type} ${id}`, ...within.map((each) => `section ${each}`)].some(
              (part) => woven?.leftOut.has(part) ?? false,
            ),
        ),
        fileOf,
        meantPartials: new Set(
          walk.findings.flatMap(({ finding: { code, args } }) =>
            code === "template/unknown-partial" && args.suggestion !== null ? [args.suggestion] : [],
          ),
        ),
        languagesWith: ({ type, id }) => others.filter((other) => has(other, type, id)),
      });
      const packaged = new Set(original.marks.map(({ place }) => place.file));
      // What stands in the package's own text is never the company's mistake: it is there twice because of the other one.
      return findings.filter(({ place }) => !packaged.has(place.file));
    }),
  );
}
