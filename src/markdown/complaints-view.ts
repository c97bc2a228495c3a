import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "./escape.ts";
import { webLink } from "./link.ts";
import { personView, reachView } from "./person-view.ts";
import type { View } from "./view-type.ts";

const escaped = (given: string | undefined): string | undefined =>
  given === undefined ? undefined : escapeMarkdown(given);

const linked = (given: string | undefined): string | undefined =>
  given === undefined ? undefined : webLink(given);

export function complaintsView(facts: Facts, pack: LanguagePack): View {
  const { contact, register, form, accounts, reviewSite, external, secondStage, acceptedFor } =
    facts.complaints;
  return {
    contact: reachView(contact, contact.by, pack),
    register: escaped(register),
    form: escaped(form),
    accounts: (accounts ?? []).map(escapeMarkdown),
    reviewSite: linked(reviewSite),
    external:
      external === undefined
        ? undefined
        : { name: escaped(external.name), url: linked(external.url), within: external.within },
    secondStage: secondStage === undefined ? undefined : personView(facts, secondStage.to, pack),
    acceptedFor,
  };
}
