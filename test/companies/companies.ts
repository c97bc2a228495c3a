import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { checkFacts } from "../../src/company/check-facts.ts";
import type { Facts } from "../../src/company/facts.ts";

/** The day on which the tests take place. */
export const today = "2026-11-22";

const examples = join(import.meta.dirname, "../../examples");

type Raw = Readonly<Record<string, unknown>>;

/** The facts of an example as a program would write them. Dates and numbers that are text are quoted in the examples. */
export function rawExample(name: string): Raw {
  return parse(readFileSync(join(examples, name), "utf8"), { schema: "failsafe" }) as Raw;
}

/** Facts that are known to be right. */
export function checked(raw: unknown): Facts {
  const { facts, problems } = checkFacts(raw, { today });
  if (facts === null) throw new Error(`The test's facts have errors: ${JSON.stringify(problems)}`);
  return facts;
}

/** Everything a facts file must have, and nothing else. */
export const minimum: Raw = {
  charter: "1",
  company: { name: "Brook & Sons Ltd", country: "GB" },
  languages: ["en"],
  people: { manager: { name: "Ada Brook", role: "Customer Service Manager", email: "ada@brook.example" } },
  contact: "manager",
  channels: { email: { address: "help@brook.example" } },
  complaints: {
    contact: { email: "complaints@brook.example" },
    acknowledgeWithin: "2 working days",
    resolveWithin: "10 working days",
  },
};

/** Every key that there is: both examples in one, in English. */
export function everyKey(): Raw {
  const merge = (left: unknown, right: unknown): unknown =>
    isMap(left) && isMap(right)
      ? Object.fromEntries(
          [...new Set([...Object.keys(left), ...Object.keys(right)])].map((key) => [
            key,
            key in left && key in right ? merge(left[key], right[key]) : (left[key] ?? right[key]),
          ]),
        )
      : left;
  const all = merge(rawExample("meridian.yaml"), rawExample("all-keys.yaml")) as Raw;
  // Two sets of opening hours would overlap.
  return {
    ...all,
    hours: rawExample("all-keys.yaml")["hours"],
    missed: "We apologise, say why, and name the next step.",
  };
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
