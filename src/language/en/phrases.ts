import type { Unit } from "../../company/duration.ts";
import type { Commitment, Day } from "../../company/facts.ts";
import { englishName } from "../../company/spoken-languages.ts";
import { runsOfDays } from "../opening-days.ts";
import type { Phrases } from "../pack.ts";
import { quotation } from "../quotation.ts";

/** CLDR plural categories of English: one, other. */
export const units: Readonly<Record<Unit, { readonly one: string; readonly other: string }>> = {
  second: { one: "second", other: "seconds" },
  ring: { one: "ring", other: "rings" },
  minute: { one: "minute", other: "minutes" },
  hour: { one: "hour", other: "hours" },
  "working hour": { one: "working hour", other: "working hours" },
  day: { one: "day", other: "days" },
  "working day": { one: "working day", other: "working days" },
  week: { one: "week", other: "weeks" },
  month: { one: "month", other: "months" },
  year: { one: "year", other: "years" },
};

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const weekdayNames: Readonly<Record<Day, string>> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
};

const count = ({ duration: { amount, unit } }: Commitment): string =>
  `${String(amount)} ${amount === 1 ? units[unit].one : units[unit].other}`;

/** Spoken after the time: no sentence around it may say "every" or "each". */
const share = ({ atLeast }: Commitment): string =>
  atLeast === null || atLeast === 100 ? "" : ` in at least ${String(atLeast)}% of cases`;

const joined = (items: readonly string[], word: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1) ?? ""}`;

export const phrases: Phrases = {
  within: (target) => `within ${count(target)}${share(target)}`,
  every: (target) =>
    `every ${target.duration.amount === 1 ? units[target.duration.unit].one : count(target)}${share(target)}`,
  amount: (target) => `${count(target)}${share(target)}`,
  date: (day) => {
    const [year = "", month = "", date = ""] = day.split("-");
    return `${String(Number(date))} ${months[Number(month) - 1] ?? month} ${year}`;
  },
  all: (items) => joined(items, "and"),
  any: (items) => joined(items, "or"),
  apart: (items) => items.join("; "),
  by: (way, address) => (way === "email" ? `by e-mail at ${address}` : `by phone on ${address}`),
  days: ({ days }) =>
    joined(
      runsOfDays(days).map(({ from, to }) =>
        from === to ? weekdayNames[from] : `${weekdayNames[from]} to ${weekdayNames[to]}`,
      ),
      "and",
    ),
  times: ({ spans }) =>
    joined(
      spans.map(({ from, to }) => `${from}–${to}`),
      "and",
    ),
  quote: quotation(["“", "”"], ["‘", "’"]),
  number: (value) => String(value),
  percent: (value) => `${String(value)}%`,
  languageName: englishName,
  article: () => "",
  spaces: (markdown) => markdown,
};
