import type { OpenHours } from "../company/facts.ts";
import { isMap } from "../company/walk.ts";
import type { Phrases } from "../language/pack.ts";
import { targetOf } from "../promise/target.ts";

/** The value of a fact for people to read, in one line. What is text in the file stays as it is. */
export function wordFact(value: unknown, phrases: Phrases): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return phrases.number(value);
  const time = targetOf(value);
  if (time !== null) return phrases.amount(time);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => {
      return isOpenHours(item) ? `${phrases.days(item)} ${phrases.times(item)}` : wordFact(item, phrases);
    });
    return value.some(isMap) ? phrases.apart(items) : items.join(", ");
  }
  if (!isMap(value)) return String(value);
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return phrases.apart(entries.map(([key, child]) => `${key}: ${wordFact(child, phrases)}`));
}

function isOpenHours(value: unknown): value is OpenHours {
  return isMap(value) && Array.isArray(value["days"]) && Array.isArray(value["spans"]);
}
