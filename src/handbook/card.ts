import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "../markdown/escape.ts";
import { textIn } from "../markdown/text-in.ts";
import type { Ledger } from "../promise/ledger.ts";
import { addressesOf, finished, personOf } from "./written.ts";
import type { Person } from "./written.ts";

/** One step of the ladder; all Markdown inline text. */
interface CardStep {
  readonly name: string;
  readonly role: string;
  readonly reach: readonly string[];
  readonly within: string;
  readonly when: string | null;
  /** Who stands in, and how they are reached. */
  readonly deputy: string | null;
}

/** The escalation ladder for the pocket. */
export interface Card {
  readonly title: string;
  /** Who may read it; plain text. */
  readonly audience: string;
  readonly steps: readonly CardStep[];
}

/** The pocket card; `null` where the facts have no ladder. */
export function cardOf(facts: Facts, ledger: Ledger, pack: LanguagePack): Card | null {
  const { text } = textIn(pack);
  const line = (markdown: string): string => finished(markdown, pack);
  const steps = (facts.escalation ?? []).map((step, index): CardStep => {
    const person = personOf(facts, step.to);
    const promise = ledger.get(`escalation.${String(index + 1)}`);
    const when = text(step.when);
    return {
      name: line(escapeMarkdown(person.name)),
      role: line(text(person.role) ?? ""),
      reach: addressesOf(person, step.by).map(line),
      within: promise === undefined ? "" : line(pack.phrases.within(promise.target)),
      when: when === undefined ? null : line(when),
      deputy: deputyOf(facts, person, line),
    };
  });
  if (steps.length === 0) return null;
  const { card, contacts } = pack.handbook;
  return { title: card.title, audience: contacts.staff.title, steps };
}

function deputyOf(facts: Facts, { deputy }: Person, line: (markdown: string) => string): string | null {
  if (deputy === undefined) return null;
  const person = personOf(facts, deputy);
  return line([escapeMarkdown(person.name), ...addressesOf(person, ["phone", "email"])].join(", "));
}
