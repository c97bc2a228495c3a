import type { Facts } from "../company/facts.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { languageTags } from "../company/language-tag.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { hasErrors } from "../diagnostic/diagnostic.ts";
import type { IsPrinted } from "../document/ledger-entries.ts";
import type { Originals } from "../markdown/own/lock.ts";
import type { WovenOf } from "../markdown/own/woven.ts";
import type { OwnTemplate } from "../markdown/own/own-template.ts";
import type { Templates } from "../markdown/render.ts";
import type { CompiledAhead } from "../markdown/compile.ts";
import { boundedFindings } from "./templates/bounded-findings.ts";
import { auditLanguage } from "./templates/audit-language.ts";
import type { LanguageAudit } from "./templates/audit-language.ts";
import { auditPieceParity } from "./templates/audit-piece-parity.ts";
import { auditParity } from "./templates/audit-parity.ts";
import { auditTexts } from "./templates/audit-texts.ts";
import type { LanguageTexts } from "./templates/audit-texts.ts";
import { tryRendering } from "./templates/try-rendering.ts";

export interface TemplatesInput {
  readonly own: readonly OwnTemplate[];
  /** What they took the place of when they were made; without it, nothing is known about that. */
  readonly originals?: Originals;
  /** `null` where the facts cannot be used: the templates are then looked at by themselves. */
  readonly facts: Facts | null;
  /** The languages of the company where its facts cannot be used; `null` where not even they are known. */
  readonly spoken?: readonly LanguageTag[] | null;
  /** The languages that are wanted; `null` for all. */
  readonly languages: readonly LanguageTag[] | null;
  /** The package's templates of a language, every document. */
  readonly packageTemplates: (language: LanguageTag) => Promise<Templates>;
  /** What the build compiled of them. */
  readonly compiledAhead: (language: LanguageTag) => CompiledAhead;
}

export interface TemplatesAudit {
  readonly findings: readonly Diagnostic[];
  /** Whether the templates state a promise where the ledger says so. */
  readonly isPrinted: IsPrinted;
  /** The company's clauses and sections in each document. */
  readonly wovenOf: WovenOf;
  /** The files whose original nobody has recorded. */
  readonly unrecorded: readonly string[];
  /** What of the documents is the company's own, in each language where anything is. */
  readonly changed: readonly LanguageAudit[];
}

/**
 * Finds what is wrong with a company's own templates, each mistake once, before any of them is rendered. Where nothing is,
 * they render: that has been tried.
 */
export async function auditTemplates(input: TemplatesInput): Promise<TemplatesAudit> {
  const { own, facts, packageTemplates } = input;
  const wanted = languageTags.filter(
    (tag) =>
      (input.languages?.includes(tag) ?? true) &&
      own.some(({ at }) => at.language === tag || at.language === null),
  );
  const texts: LanguageTexts[] = [];
  const audits: LanguageAudit[] = [];
  const findings: Diagnostic[] = [];
  let spent = { findings: 0, pieces: 0, output: 0 };
  for (const language of wanted) {
    const base = await packageTemplates(language);
    const found = auditTexts(input, base, language);
    const isSpoken = facts?.languages.includes(language) ?? false;
    const { prepared } = found;
    const audit = auditLanguage({ prepared, base, language, facts: isSpoken ? facts : null, spent });
    spent = audit.spent;
    texts.push(found);
    audits.push(audit);
    findings.push(...found.findings, ...audit.findings);
    if (facts !== null && isSpoken && !hasErrors(findings)) {
      const ahead = input.compiledAhead(language);
      const wovenOf = wovenBy(audits);
      findings.push(
        ...(await tryRendering({ facts, language, base, own, ahead, documents: audit.touched, wovenOf })),
      );
    }
  }
  const spoken = facts?.languages ?? input.spoken ?? wanted;
  findings.push(...auditParity(audits, spoken));
  const compared = spoken.filter((tag) => input.languages?.includes(tag) ?? true);
  const misplaced = new Set(
    findings.flatMap(({ code, severity, place }) =>
      code === "template/own-place" && severity === "error" ? [place.file] : [],
    ),
  );
  const pieces = new Map(texts.map(({ language, changed }) => [language, changed] as const));
  const unread = new Map(texts.map(({ language, prepared }) => [language, prepared.ours.unread] as const));
  findings.push(...auditPieceParity(pieces, unread, compared, misplaced));
  return {
    findings: boundedFindings(withoutRepeats(findings)),
    isPrinted: printedBy(audits),
    wovenOf: wovenBy(audits),
    unrecorded: texts.flatMap(({ unrecorded }) => unrecorded),
    changed: audits,
  };
}

function wovenBy(audits: readonly LanguageAudit[]): WovenOf {
  return (language, kind, length) =>
    audits
      .find((audit) => audit.language === language)
      ?.touched.find((each) => each.kind === kind && each.length === length)?.woven ?? null;
}

/** Which of the statements of the ledger the changed documents still make. */
function printedBy(audits: readonly LanguageAudit[]): IsPrinted {
  return ({ document, length, clause, promise }, language) => {
    const changed = audits
      .find((audit) => audit.language === language)
      ?.touched.find((each) => each.kind === document && each.length === length);
    if (changed === undefined) return true;
    const family = promise.replace(/^escalation\..*/, "escalation.*").replace(/^priority\..*/, "priority.*");
    return changed.walk.states.some((each) => each.clause === clause && each.promise === family);
  };
}

/** A part that many documents include would be reported once for each. */
function withoutRepeats(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter(({ code, place, args }) => {
    const isInText = code !== "template/missing-clause" && code !== "template/missing-section";
    const what = isInText ? "" : JSON.stringify("id" in args ? args.id : null);
    const key = [code, place.file, place.line, place.column, what].join(" ");
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
