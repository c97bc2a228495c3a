import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "../markdown/escape.ts";
import { contactLink, emailLink, phoneLink, webLink } from "../markdown/link.ts";
import { textIn } from "../markdown/text-in.ts";
import type { Ledger } from "../promise/ledger.ts";
import type { TableSection } from "./book.ts";
import { addressesOf, finished, nameAndRole, personOf } from "./written.ts";

/** Everybody and every way that the facts name: first what customers may have, then what is for staff. */
export function contactSections(
  facts: Facts,
  ledger: Ledger,
  pack: LanguagePack,
  nextId: () => string,
): readonly TableSection[] {
  const { customers, staff, ladder } = pack.handbook.contacts;
  const section = (
    words: { readonly title: string; readonly note?: string; readonly columns: readonly string[] },
    rows: readonly (readonly string[])[],
  ): readonly TableSection[] => {
    if (rows.length === 0) return [];
    // A column that is empty in every row says nothing.
    const used = words.columns.map((_, column) => rows.some((row) => row[column] !== ""));
    const kept = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, index) => used[index]);
    const table = {
      columns: kept(words.columns),
      rows: rows.map((row) => kept(row.map((cell) => (cell === "" ? pack.nothing : finished(cell, pack))))),
    };
    return [{ id: nextId(), title: words.title, note: words.note ?? null, look: "data", table }];
  };
  return [
    ...section(customers, customerRows(facts, pack)),
    ...section(staff, staffRows(facts, pack)),
    ...section(ladder, ladderRows(facts, ledger, pack)),
  ];
}

function customerRows(facts: Facts, pack: LanguagePack): readonly (readonly string[])[] {
  const { text } = textIn(pack);
  const words = pack.handbook.contacts.customers;
  const { phone, email, chat, inPerson, social, letter, selfService } = facts.channels;
  const { contact, external } = facts.complaints;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.phone, phone && phoneLink(phone.number)],
    [words.email, email && emailLink(email.address)],
    [words.chat, chat && webLink(chat.url)],
    [words.inPerson, inPerson && text(inPerson.address)],
    [words.social, social?.accounts.map(escapeMarkdown).join(", ")],
    [words.letter, letter && text(letter.address)],
    [words.selfService, selfService && webLink(selfService.url)],
    [words.website, given(facts.company.website, webLink)],
    [words.complaints, addressesOf(contact, contact.by).join(", ")],
    [words.external, someOf([given(external?.name, escapeMarkdown), given(external?.url, webLink)])],
    [words.data, given(textIn(pack).plain(facts.dataProtection?.contact), contactLink)],
  ];
  return rows.flatMap(([name, value]) => (value === undefined || value === "" ? [] : [[name, value]]));
}

function given(value: string | undefined, write: (value: string) => string): string | undefined {
  return value === undefined ? undefined : write(value);
}

function someOf(values: readonly (string | undefined)[]): string {
  return values.filter((value) => value !== undefined).join(", ");
}

function staffRows(facts: Facts, pack: LanguagePack): readonly (readonly string[])[] {
  const { text } = textIn(pack);
  return Object.values(facts.people).map((person) => [
    escapeMarkdown(person.name),
    text(person.role) ?? "",
    addressesOf(person, ["phone", "email"]).join(", "),
    person.deputy === undefined ? "" : escapeMarkdown(personOf(facts, person.deputy).name),
  ]);
}

function ladderRows(facts: Facts, ledger: Ledger, pack: LanguagePack): readonly (readonly string[])[] {
  const { text } = textIn(pack);
  return (facts.escalation ?? []).map((step, index) => {
    const number = String(index + 1);
    const person = personOf(facts, step.to);
    const promise = ledger.get(`escalation.${number}`);
    return [
      number,
      nameAndRole(person, pack),
      text(step.when) ?? "",
      addressesOf(person, step.by).join(", "),
      promise === undefined ? "" : `**${pack.phrases.within(promise.target)}**`,
    ];
  });
}
