import type { Facts, Way } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "./escape.ts";
import { emailLink, phoneLink } from "./link.ts";
import { textIn } from "./text-in.ts";
import type { View } from "./view-type.ts";

interface Addresses {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** Somebody the documents name; `undefined` where the facts name nobody. */
export function personView(facts: Facts, key: string | undefined, pack: LanguagePack): View | undefined {
  if (key === undefined) return undefined;
  const person = facts.people[key];
  if (person === undefined) throw new Error(`The facts were not checked: there is no person ${key}.`);
  return {
    name: escapeMarkdown(person.name),
    role: textIn(pack).text(person.role),
    ...reachView(person, ["email", "phone"], pack),
  };
}

/** Everyone who has a deputy, with the deputy. */
export function deputiesView(facts: Facts, pack: LanguagePack): readonly View[] {
  return Object.entries(facts.people).flatMap(([key, { deputy }]) =>
    deputy === undefined
      ? []
      : [{ ...personView(facts, key, pack), deputy: personView(facts, deputy, pack) }],
  );
}

/**
 * How somebody is reached, by the ways that are named and filled: `ways` without the addresses, `reach` with them,
 * `addresses` for a table that has no room for more.
 */
export function reachView(addresses: Addresses, by: readonly Way[], pack: LanguagePack): View {
  const links = { email: emailLink, phone: phoneLink };
  const filled = by.flatMap((way) => {
    const address = addresses[way];
    return address === undefined ? [] : [{ way, link: links[way](address) }];
  });
  const { phrases, forms } = pack;
  return {
    ways: phrases.any(filled.map(({ way }) => forms["by"]?.[way] ?? way)),
    reach: phrases.any(filled.map(({ way, link }) => phrases.by(way, link))),
    addresses: phrases.any(filled.map(({ link }) => link)),
    email: addresses.email === undefined ? undefined : emailLink(addresses.email),
    phone: addresses.phone === undefined ? undefined : phoneLink(addresses.phone),
  };
}
