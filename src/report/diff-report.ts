import type { Facts } from "../company/facts.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { isMap } from "../company/walk.ts";
import type { DocumentChange, SectionChange } from "../difference/clause-changes.ts";
import type { Difference } from "../difference/compare-editions.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { DiffWords } from "../language/messages-diff.ts";
import { titleOf } from "../markdown/view.ts";
import type { Kind } from "../company/kind.ts";
import { packOf } from "../language/packs.ts";

/** What the report for people is made from. */
export interface DiffReport {
  readonly difference: Difference;
  /** The new facts. */
  readonly facts: Facts;
  /** The two files as they were given. */
  readonly names: { readonly from: string; readonly to: string };
  /** The language of the report, whatever the documents are in. */
  readonly pack: LanguagePack;
  readonly words: DiffWords;
  readonly colour: boolean;
}

/** A changed document in the languages in which the same of it changes. */
export interface DocumentGroup {
  /** In the language of the report where it is one of them, else in the first. */
  readonly change: DocumentChange;
  /** That it is a short one, and its languages where the company has several; empty where there is nothing to tell. */
  readonly notes: readonly string[];
}

/** Nothing at all differs. */
export function isSame({ promises, facts, documents }: Difference): boolean {
  return promises.length + facts.length + documents.length === 0;
}

/**
 * The changed documents, each once for all languages in which the same clauses change. A short document is named where
 * the full one stays as it is; otherwise it says what the full one says.
 */
export function documentGroups({ difference, facts, pack }: DiffReport): readonly DocumentGroup[] {
  const groups = new Map<string, DocumentChange[]>();
  const full = difference.documents.filter(({ length }) => length === "full");
  const isFullThere = (one: DocumentChange): boolean =>
    full.some(({ document, language }) => document === one.document && language === one.language);
  for (const change of difference.documents) {
    if (change.length === "short" && isFullThere(change)) continue;
    const key = signatureOf(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  const languages = new Set([...facts.languages, ...difference.documents.map(({ language }) => language)]);
  return [...groups.values()].flatMap((changes) => {
    const change = changes.find(({ language }) => language === pack.tag) ?? changes[0];
    if (change === undefined) return [];
    const length = change.length === "short" ? [pack.index.lengths.short] : [];
    const tags = languages.size > 1 ? changes.map(({ language }) => language) : [];
    return [{ change, notes: [...length, ...tags] }];
  });
}

function signatureOf({ document, length, kind, isRenamed, sections }: DocumentChange): string {
  const parts = sections.map(({ section, isRenamed: isNew, clauses }) => [
    section,
    isNew,
    clauses.map((clause) => `${clause.kind} ${clause.clause}`),
  ]);
  return JSON.stringify([document, length, kind, isRenamed, parts]);
}

/** The clauses of a section that changed, each by id; what is not just other words is said. */
export function clausesOf(
  { isRenamed, clauses }: SectionChange,
  { kinds, newTitle }: DiffWords,
  show: (id: string) => string,
): string {
  const ids = clauses.map(({ clause, kind }) =>
    kind === "changed" ? show(clause) : `${show(clause)} (${kinds[kind]})`,
  );
  return [...(isRenamed ? [newTitle] : []), ...ids].join(", ");
}

/** Who has to be told, a sentence for each group of people. `show` prepares what comes out of the facts. */
export function toldLines(report: DiffReport, show: (text: string) => string): readonly string[] {
  const { difference, facts, pack, words } = report;
  const { customers, staff, approver, owner } = difference.told;
  const { told } = words;
  const titles = (kinds: readonly Kind[]): string =>
    kinds.map((kind) => show(titleIn(facts, pack, kind))).join(", ");
  const lines = [
    ...(customers === null
      ? []
      : [[told.customers(titles(customers.documents)), ...noticeLines(report)].join(" ")]),
    ...(staff.length === 0 ? [] : [told.staff(titles(staff))]),
  ];
  const who = (key: string): string => show(personIn(facts, key, pack.tag));
  const signers =
    approver === null
      ? owner === null
        ? []
        : [told.owner(who(owner))]
      : approver === owner
        ? [told.both(who(approver))]
        : [told.approver(who(approver)), ...(owner === null ? [] : [told.owner(who(owner))])];
  const all = [...lines, ...signers];
  return all.length === 0 ? [told.nobody] : all;
}

function noticeLines({ difference, pack, words }: DiffReport): readonly string[] {
  const notice = difference.told.customers?.notice;
  if (notice === undefined || notice.kind === "any-time") return [];
  const { before, dayMissing, dayPassed } = words.told;
  if (notice.kind === "day-missing") return [dayMissing];
  const day = pack.phrases.date(notice.day);
  return [notice.kind === "before" ? before(day) : dayPassed(day)];
}

/** The title of a document in the language of the report, or as the company has it. */
function titleIn(facts: Facts, pack: LanguagePack, kind: Kind): string {
  const [first = pack.tag] = facts.languages;
  return titleOf(facts, facts.languages.includes(pack.tag) ? pack : packOf(first), kind, "full");
}

function personIn({ people, languages }: Facts, key: string, tag: LanguageTag): string {
  const person = people[key];
  if (person === undefined) return key;
  const { name, role } = person;
  const roles: Readonly<Record<string, unknown>> = isMap(role) ? role : { [tag]: role };
  const found = [tag, ...languages].map((each) => roles[each]).find((each) => typeof each === "string");
  return [name, found].filter((each) => each !== undefined).join(", ");
}

/** Which version the change asks for, why, and how the new facts stand to it. */
export function versionLines(
  { difference, pack, words }: DiffReport,
  show: { readonly id: (id: string) => string; readonly version: (version: string) => string },
): readonly string[] {
  const { level, from, to, proposed, state, because } = difference.version;
  if (level === "none") return [];
  const { levels, byHand, incomparable, minorReason, missing, unchanged, tooLow, raised } = words.version;
  const step =
    proposed === null || from === null
      ? byHand(levels[level], from === null ? null : show.version(from))
      : `${show.version(from)} → ${show.version(proposed)} (${levels[level]})`;
  const labels = { looser: words.kinds.looser, removed: words.kinds.removed, incomparable };
  const reasons = (["looser", "removed", "incomparable"] as const)
    .filter((kind) => because[kind].length > 0)
    .map((kind) => `${labels[kind]}: ${because[kind].map(show.id).join(", ")}`);
  const now = to === null ? "" : show.version(to);
  const standing = {
    "not-needed": [],
    missing: [missing],
    unchanged: [unchanged(now)],
    "too-low": [tooLow(now, proposed === null ? "" : show.version(proposed))],
    raised: [raised(now)],
  }[state];
  return [step, level === "minor" ? minorReason : pack.phrases.apart(reasons), ...standing];
}

/** A section as people cite it; without the marks of Markdown. */
export function sectionName({ number, title }: SectionChange): string {
  return [number, title].filter((part) => part !== "").join(" ");
}
