import type { Facts } from "../../../company/facts.ts";
import type { LanguageTag } from "../../../company/language-tag.ts";
import type { Diagnostic } from "../../../diagnostic/diagnostic.ts";
import { clausesOf } from "../../../document/model.ts";
import { presentDocument } from "../../../document/present.ts";
import type { Originals } from "../../../markdown/own/lock.ts";
import { layTemplates, modelOf } from "../../../markdown/own-templates.ts";
import type { OwnTemplate } from "../../../markdown/own/own-template.ts";
import type { CompiledAhead } from "../../../markdown/compile.ts";
import type { Templates } from "../../../markdown/render.ts";
import { templateFinding } from "../../../markdown/template-finding.ts";
import { promisesOf } from "../../../promise/ledger.ts";
import { auditTemplates } from "../../templates.ts";
import type { TemplatesAudit } from "../../templates.ts";
import { ownInLanguage } from "../own-in-language.ts";
import { optionalParts, withoutParts } from "./optional-parts.ts";
import { combinationsOf } from "./pairwise.ts";
import { strayNumbers } from "./stray-numbers.ts";
import { unusedFacts } from "./unused-facts.ts";

/** Facts to try templates on. */
export interface TrialCompany {
  /** As the report calls it. */
  readonly name: string;
  readonly facts: Facts;
  /** Whether these are the company's own: only of them it is asked what nothing prints. */
  readonly isOwn: boolean;
}

export interface TrialInput {
  readonly companies: readonly TrialCompany[];
  readonly languages: readonly LanguageTag[];
  readonly own: readonly OwnTemplate[];
  readonly originals: Originals;
  readonly packageTemplates: (language: LanguageTag) => Promise<Templates>;
  readonly compiledAhead: (language: LanguageTag) => CompiledAhead;
  /** How long it may take, in seconds, as it is told. */
  readonly seconds: number;
  /** Asked before each combination: whether that time has passed. */
  readonly isOver: () => Promise<boolean>;
}

/** What was tried with one company. */
export interface CompanyTrial {
  readonly name: string;
  readonly languages: readonly LanguageTag[];
  readonly parts: number;
  readonly combinations: number;
  readonly isWhole: boolean;
  readonly documents: number;
}

export interface Trial {
  readonly companies: readonly CompanyTrial[];
  readonly findings: readonly Diagnostic[];
  /** The audit with all that each company gives. */
  readonly whole: ReadonlyMap<TrialCompany, TemplatesAudit>;
}

/** Tries templates on companies, with and without each part that facts may leave out. */
export async function tryPack(input: TrialInput): Promise<Trial> {
  const findings: Diagnostic[] = [];
  const companies: CompanyTrial[] = [];
  const whole = new Map<TrialCompany, TemplatesAudit>();
  const printed = new Set<string>();
  let isStopped = false;
  for (const company of input.companies) {
    const { name, facts, isOwn } = company;
    const languages = facts.languages.filter((tag) => input.languages.includes(tag));
    if (languages.length === 0) continue;
    const parts = optionalParts(facts);
    const { rows, isWhole } = combinationsOf(parts.length);
    let [documents, done] = [0, 0];
    for (const [index, row] of rows.entries()) {
      if (await input.isOver()) {
        isStopped = true;
        findings.push(stopped(input, name, done, rows.length));
        break;
      }
      done += 1;
      const less = withoutParts(
        facts,
        parts.filter((_, part) => row[part] === false),
      );
      const audit = await auditTemplates({ ...input, facts: less, languages });
      documents += audit.changed.reduce((sum, { touched }) => sum + touched.length, 0);
      // What a company leaves out is no mistake of the words, as long as nothing of them is printed with a hole.
      const told =
        isOwn && index === 0
          ? audit.findings
          : audit.findings.filter(({ code }) => code !== "template/not-called-for");
      findings.push(...(isOwn && index === 0 ? told : told.map(lessSevere)));
      for (const each of printedClauses(audit, less)) printed.add(each);
      if (index > 0) continue;
      whole.set(company, audit);
      if (isOwn) findings.push(...(await deadFacts(facts, languages, audit, input)));
    }
    companies.push({
      name,
      languages,
      parts: parts.length,
      combinations: done,
      isWhole: isWhole && done === rows.length,
      documents,
    });
  }
  // What was not tried may have been printed.
  findings.push(...(isStopped ? [] : neverPrinted([...whole.values()], printed)), ...numbersIn(input));
  return { companies, findings: once(findings), whole };
}

function stopped({ own, seconds }: TrialInput, company: string, done: number, of: number): Diagnostic {
  const place = { file: own[0]?.file ?? "templates", line: 1, column: 1, length: 1 };
  return templateFinding("template/trial-stopped", { company, done, of, seconds }, place);
}

/** A table that would be empty with less of the facts is a hint; with those that there are, it is a mistake. */
function lessSevere(finding: Diagnostic): Diagnostic {
  return finding.code === "template/emptied" ? { ...finding, severity: "warning" } : finding;
}

/** The company's own clauses that are printed, by file and id. */
function printedClauses({ changed }: TemplatesAudit, facts: Facts): readonly string[] {
  const ledger = promisesOf(facts);
  return changed.flatMap(({ touched }) =>
    touched.flatMap(({ woven }) => {
      if (woven === null) return [];
      const { clauses } = presentDocument(woven.model, facts, ledger);
      return ownClauses(woven).flatMap(({ id, file }) => (clauses.has(id) ? [`${file} ${id}`] : []));
    }),
  );
}

type Woven = NonNullable<TemplatesAudit["changed"][number]["touched"][number]["woven"]>;

function ownClauses({ model, replaced, added }: Woven) {
  const ids = new Set(clausesOf(model.sections).map(({ id }) => id));
  const pieces = [...replaced.values(), ...[...added.values()].flat()];
  return pieces.flatMap(({ piece, clause }) =>
    clause !== null && ids.has(clause) ? [{ id: clause, file: piece.file, place: piece.place }] : [],
  );
}

/** Clauses that no company has in any combination: a branch that nobody reaches. */
function neverPrinted(
  audits: readonly TemplatesAudit[],
  printed: ReadonlySet<string>,
): readonly Diagnostic[] {
  return audits
    .flatMap(({ changed }) => changed)
    .flatMap(({ touched }) => touched)
    .flatMap(({ woven }) => (woven === null ? [] : ownClauses(woven)))
    .filter(({ id, file }) => !printed.has(`${file} ${id}`))
    .map(({ id, place }) =>
      templateFinding("template/never-printed", { id }, place, { severity: "warning" }),
    );
}

/** Questions that the company has answered for nothing. */
async function deadFacts(
  facts: Facts,
  [language]: readonly LanguageTag[],
  { wovenOf }: TemplatesAudit,
  { own, packageTemplates }: TrialInput,
): Promise<readonly Diagnostic[]> {
  if (language === undefined) return [];
  const templates = layTemplates(await packageTemplates(language), { templates: own, wovenOf }, language);
  const place = { file: own[0]?.file ?? "templates", line: 1, column: 1, length: 1 };
  return unusedFacts(facts, promisesOf(facts), language, modelOf({ wovenOf }), templates).map((key) =>
    templateFinding("template/unused-fact", { key }, place, { severity: "warning" }),
  );
}

function numbersIn({ own, languages }: TrialInput): readonly Diagnostic[] {
  return languages.flatMap((language) => {
    const { sources, pieces } = ownInLanguage(own, language);
    const texts = [
      ...[...sources.values()].map(({ source }) => source),
      ...pieces.map(({ source }) => source),
    ];
    return texts.flatMap((source) => (source === null ? [] : strayNumbers(source)));
  });
}

/** The same mistake is found with every company. */
function once(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return findings.filter(({ code, place, args }) => {
    const key = `${code} ${place.file} ${String(place.line)} ${String(place.column)} ${"id" in args ? args.id : ""}${"key" in args ? args.key : ""}${"company" in args ? args.company : ""}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
