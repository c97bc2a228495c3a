import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "./escape.ts";
import { hoursView } from "./hours-view.ts";
import { emailLink, phoneLink, webLink } from "./link.ts";
import { textIn } from "./text-in.ts";
import type { View } from "./view-type.ts";

/** The channels that are offered, and when. */
export function channelsView(facts: Facts, pack: LanguagePack): View {
  const { text, words } = textIn(pack);
  const { phrases } = pack;
  const { phone, email, chat, inPerson, social, letter, selfService } = facts.channels;
  return {
    hours: hoursView(facts, pack),
    channels: {
      phone: phone && {
        number: phoneLink(phone.number),
        languages: phone.languages && phrases.all(phone.languages.map((code) => phrases.languageName(code))),
        cost: text(phone.cost),
      },
      email: email && { address: emailLink(email.address) },
      chat: chat && { url: webLink(chat.url) },
      inPerson: inPerson && { address: text(inPerson.address) },
      social: social && { accounts: social.accounts.map(escapeMarkdown) },
      letter: letter && { address: text(letter.address) },
      selfService: selfService && {
        url: webLink(selfService.url),
        offers: words("selfService", selfService.offers),
      },
    },
  };
}
