import type { Unit } from "../../company/duration.ts";
import type { Commitment, Day } from "../../company/facts.ts";
import { runsOfDays } from "../opening-days.ts";
import type { Phrases } from "../pack.ts";
import { quotation } from "../quotation.ts";
import { articleBefore } from "./article.ts";
import { languageName } from "./language-names.ts";

interface UnitForms {
  /** After a numeral, always in the singular: `24 óra`. */
  readonly base: string;
  /** `24 órán belül`. */
  readonly within: string;
  /** `2 óránként`; for one of the unit it stands alone. */
  readonly every: string;
}

export const units: Readonly<Record<Unit, UnitForms>> = {
  second: { base: "másodperc", within: "másodpercen belül", every: "másodpercenként" },
  ring: { base: "csengés", within: "csengés után", every: "csengésenként" },
  minute: { base: "perc", within: "percen belül", every: "percenként" },
  hour: { base: "óra", within: "órán belül", every: "óránként" },
  "working hour": { base: "munkaóra", within: "munkaórán belül", every: "munkaóránként" },
  day: { base: "nap", within: "napon belül", every: "naponta" },
  "working day": { base: "munkanap", within: "munkanapon belül", every: "munkanaponként" },
  week: { base: "hét", within: "héten belül", every: "hetente" },
  month: { base: "hónap", within: "hónapon belül", every: "havonta" },
  year: { base: "év", within: "éven belül", every: "évente" },
};

const months = [
  "január",
  "február",
  "március",
  "április",
  "május",
  "június",
  "július",
  "augusztus",
  "szeptember",
  "október",
  "november",
  "december",
];

const weekdayNames: Readonly<Record<Day, string>> = {
  mon: "hétfő",
  tue: "kedd",
  wed: "szerda",
  thu: "csütörtök",
  fri: "péntek",
  sat: "szombat",
  sun: "vasárnap",
};

const noBreak = "\u00A0";

/** Decimal comma; a space in thousands from five digits on; a true minus sign. */
function number(value: number): string {
  const [whole = "", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.length < 5 ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, noBreak);
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}

/** Stands before the time: no sentence around it may say "minden" of the cases. */
const share = ({ atLeast }: Commitment): string =>
  atLeast === null || atLeast === 100 ? "" : `az esetek legalább ${number(atLeast)}%-ában `;

const joined = (items: readonly string[], word: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1) ?? ""}`;

/** `08:00` as a sign on a door says it: `8:00`. */
const time = (clock: string): string => clock.replace(/^0(?=\d)/, "");

export const phrases: Phrases = {
  within: (target) => {
    const { amount, unit } = target.duration;
    return `${share(target)}${unit === "ring" ? "legkésőbb " : ""}${number(amount)} ${units[unit].within}`;
  },
  every: (target) => {
    const { amount, unit } = target.duration;
    return `${share(target)}${amount === 1 ? "" : `${number(amount)} `}${units[unit].every}`;
  },
  amount: (target) => {
    const { amount, unit } = target.duration;
    const bare = `${number(amount)} ${units[unit].base}`;
    return share(target) === "" ? bare : `${bare} (${share(target).trim()})`;
  },
  date: (day) => {
    const [year = "", month = "", date = ""] = day.split("-");
    return `${year}. ${months[Number(month) - 1] ?? month} ${String(Number(date))}.`;
  },
  all: (items) => joined(items, "és"),
  any: (items) => joined(items, "vagy"),
  apart: (items) => items.join("; "),
  by: (way, address) => (way === "email" ? `e-mailben (${address})` : `telefonon (${address})`),
  days: ({ days }) =>
    joined(
      runsOfDays(days).map(({ from, to }) =>
        from === to ? weekdayNames[from] : `${weekdayNames[from]}–${weekdayNames[to]}`,
      ),
      "és",
    ),
  times: ({ spans }) =>
    joined(
      spans.map(({ from, to }) => `${time(from)}–${time(to)}`),
      "és",
    ),
  quote: quotation(["„", "”"], ["»", "«"]),
  number,
  percent: (value) => `${number(value)}%`,
  languageName,
  article: articleBefore,
  spaces: (markdown) => markdown,
};
