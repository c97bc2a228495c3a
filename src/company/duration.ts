/** The units that a promise can be made in, in growing order of length. */
export const units = [
  "second",
  "ring",
  "minute",
  "hour",
  "working hour",
  "day",
  "working day",
  "week",
  "month",
  "year",
] as const;
export type Unit = (typeof units)[number];

/** A span of time in whole units, printed in the unit that the facts file uses and never converted. */
export interface Duration {
  /** A whole number, at least 1. */
  readonly amount: number;
  readonly unit: Unit;
}

/** Words for a frequency that need no number; `weekly` is every 1 week. */
export const frequencies = {
  daily: { amount: 1, unit: "day" },
  weekly: { amount: 1, unit: "week" },
  monthly: { amount: 1, unit: "month" },
  quarterly: { amount: 3, unit: "month" },
  yearly: { amount: 1, unit: "year" },
} as const satisfies Record<string, Duration>;

export type FrequencyWord = keyof typeof frequencies;
export const frequencyWords = Object.keys(frequencies) as readonly FrequencyWord[]; // `keys` gives back strings.

function isFrequencyWord(word: string): word is FrequencyWord {
  return Object.hasOwn(frequencies, word);
}

const isoUnits = {
  P: { D: "day", W: "week", M: "month", Y: "year" },
  PT: { S: "second", M: "minute", H: "hour" },
} as const;

/**
 * Reads `3 rings`, `1 working day`, `weekly`, or one unit of ISO 8601 (`PT4H`, `P12M`).
 * Gives `null` for anything else: fractions, zero, negative numbers, two units at once, unknown words.
 */
export function parseDuration(text: string): Duration | null {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
  if (isFrequencyWord(words)) return frequencies[words];
  const iso = /^p(?:([1-9]\d{0,5})([dwmy])|t([1-9]\d{0,5})([smh]))$/.exec(words);
  if (iso !== null) {
    const [, date, dateUnit, time, timeUnit] = iso;
    if (date !== undefined) return { amount: Number(date), unit: isoUnits.P[dateUnit?.toUpperCase() as "D"] };
    return { amount: Number(time), unit: isoUnits.PT[timeUnit?.toUpperCase() as "S"] };
  }
  const plain = /^([1-9]\d{0,5}) ([a-z]+(?: [a-z]+)?)$/.exec(words);
  if (plain === null) return null;
  const [, amount, word = ""] = plain;
  const unit = units.find((candidate) => word === candidate || word === `${candidate}s`);
  return unit === undefined ? null : { amount: Number(amount), unit };
}

const secondsPerUnit: Readonly<Record<Unit, number>> = {
  second: 1,
  ring: 6, // A telephone rings about once in six seconds (one second on, four off, and the answering).
  minute: 60,
  hour: 3_600,
  "working hour": 3_600,
  day: 86_400,
  "working day": 86_400,
  week: 604_800,
  month: 2_592_000,
  year: 31_536_000,
};

/**
 * The length in seconds, for comparing two promises only: a working day counts as one day, a month as
 * thirty, so two lengths that come out close may be either way round in real life.
 */
export function approximateSeconds(duration: Duration): number {
  return duration.amount * secondsPerUnit[duration.unit];
}

/** Whether the clock stops outside working hours. */
export function isWorkingTime(duration: Duration): boolean {
  return duration.unit === "working hour" || duration.unit === "working day";
}
