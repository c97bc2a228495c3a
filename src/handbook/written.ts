import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown, settleSentences } from "../markdown/escape.ts";
import { emailLink, phoneLink } from "../markdown/link.ts";
import { textIn } from "../markdown/text-in.ts";

export type Person = Facts["people"][string];

/** Finishes a line of Markdown as the documents are finished: full stops settled, the spaces of the language set. */
export function finished(markdown: string, { phrases }: Pick<LanguagePack, "phrases">): string {
  return phrases.spaces(settleSentences(markdown));
}

/** The person under a key of `people`. Facts that `check` has passed name only those who are there. */
export function personOf({ people }: Facts, key: string): Person {
  const person = people[key];
  if (person === undefined) throw new Error(`The facts were not checked: there is no person ${key}.`);
  return person;
}

/** `Dana Whitlock, Customer Service Manager`, as Markdown. */
export function nameAndRole(person: Person, pack: LanguagePack): string {
  return `${escapeMarkdown(person.name)}, ${textIn(pack).text(person.role) ?? ""}`;
}

/** The addresses by which somebody is reached, as links, in the order of `by`; those that are missing left out. */
export function addressesOf(
  person: { readonly email?: string | undefined; readonly phone?: string | undefined },
  by: readonly ("email" | "phone")[],
): readonly string[] {
  const links = { email: emailLink, phone: phoneLink };
  return by.flatMap((way) => {
    const address = person[way];
    return address === undefined ? [] : [links[way](address)];
  });
}
