import { dayAfter } from "../company/day-after.ts";
import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "../markdown/escape.ts";
import { textIn } from "../markdown/text-in.ts";
import type { TableSection } from "./book.ts";
import { addressesOf, finished, nameAndRole, personOf } from "./written.ts";

/** What the edition is, who answers for it and what changed, as far as the facts say. `nextId` gives anchors. */
export function controlSections(
  facts: Facts,
  pack: LanguagePack,
  code: string,
  nextId: () => string,
): readonly TableSection[] {
  const { control } = pack.handbook;
  const data: TableSection = {
    id: nextId(),
    title: null,
    note: null,
    look: "data",
    table: { columns: control.columns, rows: editionRows(facts, pack, code) },
  };
  return [
    data,
    approvalSection(facts, pack, nextId()),
    ...changesSection(facts, pack, nextId),
    copySection(pack, nextId()),
  ];
}

function editionRows(facts: Facts, pack: LanguagePack, code: string): TableSection["table"]["rows"] {
  const { phrases } = pack;
  const { rows } = pack.handbook.control;
  const document = facts.document ?? {};
  const person = (key: string | undefined): string | undefined =>
    key === undefined ? undefined : nameAndRole(personOf(facts, key), pack);
  const date = (day: string | null | undefined): string | undefined =>
    day === null || day === undefined ? undefined : phrases.date(day);
  const languages = facts.languages.map((language) => phrases.languageName(language));
  const several = languages.length > 1;
  const found: readonly (readonly [string, string | undefined])[] = [
    [rows.company, escapeMarkdown(facts.company.name)],
    [rows.version, document.version === undefined ? undefined : escapeMarkdown(document.version)],
    [rows.effective, date(document.effective)],
    [rows.owner, person(document.owner)],
    [rows.approver, person(document.approvedBy)],
    [rows.lastReviewed, date(document.lastReviewed)],
    [rows.nextReview, date(nextReviewOf(document))],
    [rows.preparedBy, someOf(textIn(pack).texts(facts.policyTeam), pack)],
    [rows.languages, several ? phrases.all(languages) : undefined],
    [rows.prevailing, several ? languages[0] : undefined],
    [rows.questions, questionsTo(facts, pack)],
    [rows.code, code],
  ];
  return found.flatMap(([name, text]) => (text === undefined ? [] : [[name, finished(text, pack)]]));
}

function someOf(items: readonly string[], { phrases }: LanguagePack): string | undefined {
  return items.length === 0 ? undefined : phrases.all(items);
}

function questionsTo(facts: Facts, pack: LanguagePack): string {
  const person = personOf(facts, facts.contact);
  return [nameAndRole(person, pack), ...addressesOf(person, ["email", "phone"])].join(", ");
}

function nextReviewOf({ lastReviewed, reviewEvery }: NonNullable<Facts["document"]>): string | null {
  if (lastReviewed === undefined || reviewEvery === undefined) return null;
  return dayAfter(lastReviewed, reviewEvery.duration);
}

/** A line to sign on for who owns the documents, or else answers questions about them, and for who approves them. */
function approvalSection(facts: Facts, pack: LanguagePack, id: string): TableSection {
  const { approval } = pack.handbook.control;
  const { owner, approvedBy } = facts.document ?? {};
  const line = (label: string, key: string): readonly string[] => [
    finished(`${label}: ${nameAndRole(personOf(facts, key), pack)}`, pack),
    "",
    "",
  ];
  return {
    id,
    title: approval.title,
    note: null,
    look: "form",
    table: {
      columns: approval.columns,
      rows: [
        line(approval.owner, owner ?? facts.contact),
        ...(approvedBy === undefined ? [] : [line(approval.approver, approvedBy)]),
      ],
    },
  };
}

function changesSection(facts: Facts, pack: LanguagePack, nextId: () => string): readonly TableSection[] {
  const { changes } = pack.handbook.control;
  const { text } = textIn(pack);
  const rows = (facts.document?.changes ?? []).map((change) => [
    change.date === undefined ? pack.nothing : pack.phrases.date(change.date),
    change.version === undefined ? pack.nothing : finished(escapeMarkdown(change.version), pack),
    finished(text(change.text) ?? pack.nothing, pack),
  ]);
  if (rows.length === 0) return [];
  const table = { columns: changes.columns, rows };
  return [{ id: nextId(), title: changes.title, note: null, look: "data", table }];
}

function copySection({ handbook }: LanguagePack, id: string): TableSection {
  const { title, columns, number, issuedTo, issuedOn } = handbook.control.copy;
  const rows = [number, issuedTo, issuedOn].map((label) => [label, ""]);
  return { id, title, note: null, look: "form", table: { columns, rows } };
}
