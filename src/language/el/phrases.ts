import type { Commitment } from "../../company/facts.ts";
import { runsOfDays } from "../opening-days.ts";
import type { Phrases } from "../pack.ts";
import { quotation } from "../quotation.ts";
import { months, weekdayNames } from "./calendar.ts";
import { languageNames } from "./language-names.ts";
import { units } from "./units.ts";
import type { UnitForms } from "./units.ts";

/** The decimal comma and the thousands point of Greek. */
function number(value: number): string {
  const [whole = "", decimals] = String(Math.abs(value)).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ".");
  return `${value < 0 ? "−" : ""}${grouped}${decimals === undefined ? "" : `,${decimals}`}`;
}

const percent = (value: number): string => `${number(value)}%`;

function counted({ duration: { amount, unit } }: Commitment, grammaticalCase: keyof UnitForms): string {
  const forms = units[unit][grammaticalCase];
  return `${number(amount)} ${amount === 1 ? forms.one : forms.other}`;
}

/** Spoken after the time: no sentence around it may say "κάθε" or "πάντα". */
const share = ({ atLeast }: Commitment): string =>
  atLeast === null || atLeast === 100 ? "" : ` στο ${percent(atLeast)} τουλάχιστον των περιπτώσεων`;

/** A telephone is answered at a ring and not within some: the number is an ordinal, with the letter ο. */
const deadline = (target: Commitment): string =>
  target.duration.unit === "ring"
    ? `το αργότερο στο ${number(target.duration.amount)}ο κουδούνισμα`
    : `εντός ${counted(target, "genitive")}`;

const joined = (items: readonly string[], word: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1) ?? ""}`;

export const phrases: Phrases = {
  within: (target) => `${deadline(target)}${share(target)}`,
  every: (target) => {
    const { amount, unit } = target.duration;
    const rhythm = amount === 1 ? units[unit].accusative.one : counted(target, "accusative");
    return `κάθε ${rhythm}${share(target)}`;
  },
  amount: (target) => `${counted(target, "nominative")}${share(target)}`,
  date: (day) => {
    const [year = "", month = "", date = ""] = day.split("-");
    return `${String(Number(date))} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  all: (items) => joined(items, "και"),
  any: (items) => joined(items, "ή"),
  // A semicolon ends a question in Greek.
  apart: (items) => items.join("· "),
  by: (way, address) =>
    way === "email" ? `μέσω email στη διεύθυνση ${address}` : `τηλεφωνικά στον αριθμό ${address}`,
  days: ({ days }) =>
    joined(
      runsOfDays(days).map(({ from, to }) =>
        from === to ? weekdayNames[from] : `${weekdayNames[from]} έως ${weekdayNames[to]}`,
      ),
      "και",
    ),
  times: ({ spans }) =>
    joined(
      spans.map(({ from, to }) => `${from}–${to}`),
      "και",
    ),
  quote: quotation(["«", "»"], ["“", "”"]),
  number,
  percent,
  languageName: (code) => languageNames.get(code) ?? code,
  article: () => "",
  spaces: (markdown) => markdown,
};
