import { type Duration, frequencyWords, parseDuration, type Unit, units } from "./duration.ts";
import { nearest } from "./nearest.ts";

/** Why a text is no duration, and the duration that was most likely meant. */
export interface DurationAdvice {
  readonly reason: "zero" | "negative" | "no-unit" | "fraction" | "unknown";
  readonly suggestion: string | null;
}

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/** Other words for the units: short forms, and the words of the languages that documents are written in. */
const otherWords: readonly (readonly [Unit, RegExp])[] = [
  ["second", /^(s|secs?|másodperc|sekund[ay]?|vteřin[ay]?|δευτερόλεπτ[αο])$/],
  ["ring", /^(kicsengés|csengetés|zazvonění|κουδουνίσματα|χτυπήματα)$/],
  ["minute", /^(m|mins?|perc|minut[ay]?|λεπτ[άό])$/],
  ["hour", /^(h|hrs?|óra|hodin[ay]?|ώρ(α|ες))$/],
  ["working hour", /^((business|office|work) hours?|munkaóra|pracovní hodin[ay]?|εργάσιμ(η|ες) ώρ(α|ες))$/],
  ["day", /^(d|(calendar )?days?|nap|den|dny|dní|η?μέρ(α|ες))$/],
  [
    "working day",
    /^((business|work|bank) ?days?|workdays?|wd|munkanap|pracovní(ch)? (den|dny|dn[íů])|εργάσιμ(η|ες)( η?μέρ(α|ες))?)$/,
  ],
  ["week", /^(w|wks?|hét|týd(en|ny|nů)|εβδομάδ(α|ες))$/],
  ["month", /^(mo|mths?|hónap|měsíc[eů]?|μήν(ας|ες))$/],
  ["year", /^(y|yrs?|év|roky?|let|έτ(ος|η)|χρόν(ος|ια))$/],
];

/** How many of the smaller unit make one of the larger, for fractions such as 1.5 hours. */
const smaller: Partial<Readonly<Record<Unit, readonly [number, Unit]>>> = {
  minute: [60, "second"],
  hour: [60, "minute"],
  day: [24, "hour"],
  week: [7, "day"],
  year: [12, "month"],
};

/** What makes another unit of one: half days, non-working days. */
const otherUnit = /^(?:half|semi|bi|non|mid)/;

/** The unit that a short form or a word of another language stands for; `null` for any other word. */
export function unitCalled(word: string): Unit | null {
  return otherWords.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** The unit that words most likely mean. A digit or a slash among them belongs to a number that was not understood. */
function unitNear(words: string): Unit | null {
  if (!/^\p{L}[\p{L}\p{M} .]*$/u.test(words)) return null;
  const known = unitCalled(words);
  if (known !== null) return known;
  if (otherUnit.test(words)) return null;
  const names = units.flatMap((unit) => [unit, `${unit}s`]);
  const close = nearest(words, names)?.replace(/s$/, "");
  return units.find((unit) => unit === close) ?? null;
}

/** Writes a duration as the file would: `1 hour`, `2 working days`. */
export function writeDuration({ amount, unit }: Duration): string {
  return `${String(amount)} ${unit}${amount === 1 ? "" : "s"}`;
}

function suggest(amount: number, unit: Unit): string | null {
  if (Number.isInteger(amount)) return writeDuration({ amount, unit });
  const [count, name] = smaller[unit] ?? [1, unit];
  const whole = amount * count;
  return Number.isInteger(whole) ? writeDuration({ amount: whole, unit: name }) : null;
}

/** Hours and minutes together, `PT1H30M` or `1h30m`, are minutes. */
function fromTwoUnits(words: string): string | null {
  const found = /^(?:pt)?(\d{1,4})\s?(?:h|hours?)\s?(\d{1,4})\s?(?:m|mins?|minutes?)$/.exec(words);
  if (found === null) return null;
  return writeDuration({ amount: Number(found[1]) * 60 + Number(found[2]), unit: "minute" });
}

/** Looks at a text that `parseDuration` refuses. */
export function examineDuration(written: string): DurationAdvice {
  const words = written.trim().toLowerCase().replaceAll(/\s+/g, " ");
  const together = fromTwoUnits(words);
  if (together !== null) return { reason: "unknown", suggestion: together };
  const parts = /^([+−-]?)(\d{1,6}(?:[.,]\d{1,3})?|[a-z]+)?[ -]?(.*)$/u.exec(words);
  const [, sign = "", number = "", rest = ""] = parts ?? [];
  if (sign === "-" || sign === "−") return { reason: "negative", suggestion: null };
  const amount = numberWords[number] ?? Number(number.replace(",", "."));
  if (number === "" || Number.isNaN(amount)) {
    const word = nearest(words, frequencyWords);
    return { reason: "unknown", suggestion: word };
  }
  if (amount === 0) return { reason: "zero", suggestion: null };
  if (rest === "") return { reason: "no-unit", suggestion: null };
  const unit = unitNear(rest);
  // 1,000 is a thousand to one reader and one to another.
  const isAmbiguous = /[.,]\d{3}$/.test(number);
  const suggestion = unit === null || isAmbiguous ? null : suggest(amount, unit);
  const isSound = suggestion !== null && parseDuration(suggestion) !== null;
  return {
    reason: Number.isInteger(amount) ? "unknown" : "fraction",
    suggestion: isSound ? suggestion : null,
  };
}
