import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Ledger } from "../promise/ledger.ts";
import { escapeMarkdown } from "./escape.ts";
import { reachView } from "./person-view.ts";
import { textIn } from "./text-in.ts";
import type { View } from "./view-type.ts";

/** The ladder, a row for each step; `promise` is the id to word its time by. */
export function escalationView(facts: Facts, pack: LanguagePack): readonly View[] {
  const { text } = textIn(pack);
  return (facts.escalation ?? []).map((step, index) => {
    const person = facts.people[step.to];
    if (person === undefined) throw new Error(`The facts were not checked: there is no person ${step.to}.`);
    return {
      step: String(index + 1),
      promise: `escalation.${String(index + 1)}`,
      name: escapeMarkdown(person.name),
      role: text(person.role),
      when: text(step.when) ?? pack.nothing,
      ...reachView(person, step.by, pack),
    };
  });
}

/** Levels of priority, a row each, with their times in words because a level may lack one of them. */
export function prioritiesView(facts: Facts, ledger: Ledger, pack: LanguagePack): readonly View[] {
  const { text } = textIn(pack);
  const within = (id: string): string => {
    const promise = ledger.get(id);
    return promise === undefined ? pack.nothing : `**${pack.phrases.within(promise.target)}**`;
  };
  return (facts.priorities ?? []).map(({ name, when }) => ({
    name: escapeMarkdown(name),
    when: text(when) ?? pack.nothing,
    answer: within(`priority.${name}.answer`),
    resolve: within(`priority.${name}.resolve`),
  }));
}
