import type { Commitment, Day } from "../../company/facts.ts";
import { runsOfDays } from "../opening-days.ts";
import type { Phrases } from "../pack.ts";
import { quotation } from "../quotation.ts";
import { languageName } from "./language-names.ts";
import { bindSpaces, nbsp } from "./spaces.ts";
import { counted, unitForms } from "./units.ts";

/** In the genitive, as a date has them. */
const months = [
  "ledna",
  "února",
  "března",
  "dubna",
  "května",
  "června",
  "července",
  "srpna",
  "září",
  "října",
  "listopadu",
  "prosince",
];

const weekdayNames: Readonly<Record<Day, string>> = {
  mon: "pondělí",
  tue: "úterý",
  wed: "středa",
  thu: "čtvrtek",
  fri: "pátek",
  sat: "sobota",
  sun: "neděle",
};

/** Decimal comma, a space in thousands, a true minus. */
function number(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, nbsp);
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

const percent = (value: number): string => `${number(value)}${nbsp}%`;

const joined = (items: readonly string[], word: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word}${items.at(-1) ?? ""}`;

/**
 * Spoken before the time, unlike in English: a sentence names the start of a time limit right after it, because
 * `do 8 hodin` alone would also be a time of day. `alespoň v 80 % případů do 8 hodin od přijetí`.
 */
const mostly = ({ atLeast }: Commitment): string =>
  atLeast === null || atLeast === 100 ? "" : `alespoň v${nbsp}${percent(atLeast)} případů `;

function deadline({ duration: { amount, unit } }: Commitment): string {
  // The ordinal number goes with every amount; nobody answers "within three rings" in Czech.
  if (unit === "ring") return `nejpozději po${nbsp}${number(amount)}.${nbsp}zazvonění`;
  const { one, other } = unitForms[unit].genitive;
  return `do${nbsp}${number(amount)}${nbsp}${amount === 1 ? one : other}`;
}

function rhythm({ duration: { amount, unit } }: Commitment): string {
  const { every } = unitForms[unit];
  const form = counted(amount);
  if (form === "one") return every.one;
  return `${form === "few" ? "každé" : "každých"} ${number(amount)}${nbsp}${every[form]}`;
}

function size({ duration: { amount, unit } }: Commitment): string {
  return `${number(amount)}${nbsp}${unitForms[unit].nominative[counted(amount)]}`;
}

export const phrases: Phrases = {
  within: (target) => `${mostly(target)}${deadline(target)}`,
  every: (target) => `${mostly(target)}${rhythm(target)}`,
  amount: (target) => {
    const share = mostly(target).trim();
    return share === "" ? size(target) : `${size(target)} (${share})`;
  },
  date: (day) => {
    const [year = "", month = "", date = ""] = day.split("-");
    return `${String(Number(date))}.${nbsp}${months[Number(month) - 1] ?? month} ${year}`;
  },
  all: (items) => joined(items, `a${nbsp}`),
  any: (items) => joined(items, "nebo "),
  apart: (items) => items.join("; "),
  by: (way, address) =>
    way === "email" ? `e-mailem na adrese ${address}` : `telefonicky na čísle ${address}`,
  days: ({ days }) =>
    joined(
      runsOfDays(days).map(({ from, to }) =>
        from === to ? weekdayNames[from] : `${weekdayNames[from]} až ${weekdayNames[to]}`,
      ),
      `a${nbsp}`,
    ),
  times: ({ spans }) =>
    joined(
      spans.map(({ from, to }) => `${clock(from)}–${clock(to)}`),
      `a${nbsp}`,
    ),
  quote: quotation(["„", "“"], ["‚", "‘"]),
  number,
  percent,
  languageName,
  article: () => "",
  spaces: bindSpaces,
};

/** `08:00` without its leading zero. */
function clock(time: string): string {
  return time.replace(/^0(?=\d:)/, "");
}
