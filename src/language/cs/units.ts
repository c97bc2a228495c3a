import type { Unit } from "../../company/duration.ts";

/** The word for an amount: one, two to four, and all the rest (5, 21, 24). */
export interface CountedForms {
  readonly one: string;
  readonly few: string;
  readonly other: string;
}

/** A unit of time in the cases that our phrases ask for. Written out: no form is made by a rule. */
export interface UnitForms {
  /** Named by itself, in a table: `1 hodina`. */
  readonly nominative: CountedForms;
  /** After `do`: singular for one, plural for the rest. */
  readonly genitive: { readonly one: string; readonly other: string };
  /** After `každý`, with the form of that word for one; above one it is the same for all units. */
  readonly every: { readonly one: string; readonly few: string; readonly other: string };
}

export const unitForms: Readonly<Record<Unit, UnitForms>> = {
  second: {
    nominative: { one: "sekunda", few: "sekundy", other: "sekund" },
    genitive: { one: "sekundy", other: "sekund" },
    every: { one: "každou sekundu", few: "sekundy", other: "sekund" },
  },
  ring: {
    nominative: { one: "zazvonění", few: "zazvonění", other: "zazvonění" },
    genitive: { one: "zazvonění", other: "zazvonění" },
    every: { one: "každé zazvonění", few: "zazvonění", other: "zazvonění" },
  },
  minute: {
    nominative: { one: "minuta", few: "minuty", other: "minut" },
    genitive: { one: "minuty", other: "minut" },
    every: { one: "každou minutu", few: "minuty", other: "minut" },
  },
  hour: {
    nominative: { one: "hodina", few: "hodiny", other: "hodin" },
    genitive: { one: "hodiny", other: "hodin" },
    every: { one: "každou hodinu", few: "hodiny", other: "hodin" },
  },
  "working hour": {
    nominative: { one: "pracovní hodina", few: "pracovní hodiny", other: "pracovních hodin" },
    genitive: { one: "pracovní hodiny", other: "pracovních hodin" },
    every: { one: "každou pracovní hodinu", few: "pracovní hodiny", other: "pracovních hodin" },
  },
  day: {
    nominative: { one: "den", few: "dny", other: "dnů" },
    genitive: { one: "dne", other: "dnů" },
    every: { one: "každý den", few: "dny", other: "dnů" },
  },
  "working day": {
    nominative: { one: "pracovní den", few: "pracovní dny", other: "pracovních dnů" },
    genitive: { one: "pracovního dne", other: "pracovních dnů" },
    every: { one: "každý pracovní den", few: "pracovní dny", other: "pracovních dnů" },
  },
  week: {
    nominative: { one: "týden", few: "týdny", other: "týdnů" },
    genitive: { one: "týdne", other: "týdnů" },
    every: { one: "každý týden", few: "týdny", other: "týdnů" },
  },
  month: {
    nominative: { one: "měsíc", few: "měsíce", other: "měsíců" },
    genitive: { one: "měsíce", other: "měsíců" },
    every: { one: "každý měsíc", few: "měsíce", other: "měsíců" },
  },
  year: {
    nominative: { one: "rok", few: "roky", other: "let" },
    genitive: { one: "roku", other: "let" },
    every: { one: "každý rok", few: "roky", other: "let" },
  },
};

/** CLDR plural categories of Czech for whole numbers: 21 and 22 go with 5. */
export function counted(amount: number): "one" | "few" | "other" {
  if (amount === 1) return "one";
  return amount >= 2 && amount <= 4 ? "few" : "other";
}
