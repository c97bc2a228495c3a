import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Path } from "../../src/diagnostic/place.ts";
import type { FactsMap, FactsValue } from "../../src/yaml/edit-facts.ts";
import { writeFacts } from "../../src/yaml/write-facts.ts";
import { examples, exampleText, factsIn } from "./facts-in-text.ts";
import { findingsOf, readText } from "./read-text.ts";

const schemaLine = "# yaml-language-server: $schema=https://alfa.example/facts.schema.json";

function write(facts: FactsMap, comments: (path: Path) => string | null = () => null): string {
  return writeFacts(facts, { comments, schemaLine: "" });
}

describe("the examples", () => {
  test.for(examples.map((name) => ({ name })))("$name is written with the same facts", async ({ name }) => {
    const facts = factsIn(exampleText(name));
    const text = write(facts);
    expect(factsIn(text)).toEqual(facts);
    const errors = findingsOf(await readText(text)).filter(({ severity }) => severity === "error");
    expect(errors).toEqual([]);
    expect(text).not.toMatch(/[ \t]$|\n\n\n|\n\n$/m);
  });

  test("a file is written as it was by hand", () => {
    const text = `charter: 1

company:
  name: Alfa Ltd
  country: "NO"
  offering: { kind: service, name: repairs }
  values: [honesty, respect]

languages: [en, hu]

document:
  version: "1.0"
  effective: 2026-12-01
  owner: manager
  changes:
    - { date: 2026-11-20, version: "1.0", text: First edition. }

expectations:
  - Treat every customer with respect.

people:
  manager:
    name: Dana Whitlock
    role: { en: Manager, hu: Vezető }
    phone: "+44 20 7946 0011"

contact: manager

hours:
  timezone: Europe/London
  open:
    mon-fri: [08:00-12:00, 13:00-17:00]
    sat: 09:00-13:00
  closed: [2026-12-24]

channels:
  phone:
    number: "112"
    answerWithin: { time: 20 seconds, atLeast: 80 }
    voicemail: { checkEvery: 2 hours, callBackWithin: 60 minutes }
    languages: [en, "no"]
  email: { address: care@alfa.example, replyWithin: 24 hours }
  inPerson: { address: "12 Quay Street, Bristol", greetWithin: 30 seconds, helpWithin: 1 minute }

inquiries: { acknowledgeWithin: 30 minutes, answerWithin: 24 hours }
issues: { resolveWithin: 48 hours, followUpWithin: 3 days }

escalation:
  - to: manager
    by: [phone]
    within: 1 hour

complaints:
  contact: { by: [email], email: complaints@alfa.example }
  acknowledgeWithin: 2 working days
  resolveWithin: 10 working days

metrics:
  csat: 90
  nps: -5
  ces: 5.5
  churn: 3

empowerment: 'Refunds up to "EUR 50": at once.'
`;
    expect(write(factsIn(text))).toBe(text);
  });

  test("whatever the order of the keys", () => {
    const reversed = (value: FactsValue): FactsValue =>
      typeof value !== "object" || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, each]) => [key, reversed(each)]),
          );
    const facts = {
      charter: "1",
      company: { name: "A", country: "GB" },
      complaints: { form: "x", contact: { email: "a@b.example", by: ["email"] } },
    };
    expect(write(reversed(facts) as FactsMap)).toBe(write(facts)); // A map stays one.
  });
});

describe("comments", () => {
  const facts: FactsMap = {
    charter: "1",
    company: { name: "Alfa", values: ["honesty", "respect"] },
    contact: "a",
  };

  function commented(comments: Readonly<Record<string, string>>): string {
    return write(facts, (path) => comments[path.join(".")] ?? null);
  }

  test("the schema line comes first", () => {
    const text = writeFacts(facts, { comments: () => null, schemaLine });
    expect(text.split("\n").slice(0, 2)).toEqual([schemaLine, "charter: 1"]);
  });

  test.for([
    {
      name: "behind a value",
      path: "charter",
      comment: "the format",
      want: `${"charter: 1".padEnd(40)}# the format\n`,
    },
    {
      name: "behind the key of a block",
      path: "company",
      comment: "who",
      want: `\n${"company:".padEnd(40)}# who\n  name`,
    },
    {
      name: "above, when it is long",
      path: "company.name",
      comment: "word ".repeat(25),
      want: `company:\n  # ${"word ".repeat(19).trim()}\n  # ${"word ".repeat(6).trim()}\n  name: Alfa`,
    },
    {
      name: "above, with its lines",
      path: "contact",
      comment: "one\ntwo",
      want: "\n\n# one\n# two\ncontact: a\n",
    },
    {
      name: "behind an item, which then has a line",
      path: "company.values.1",
      comment: "both ways",
      want: `  values:\n    - honesty\n${"    - respect".padEnd(40)}# both ways\n`,
    },
  ])("$name", ({ path, comment, want }) => {
    const text = commented({ [path]: comment });
    expect(text).toContain(want);
    expect(factsIn(text)).toEqual(facts);
  });

  test("above the dash, when it is about the first key of an item", () => {
    const steps = { escalation: [{ to: "duty", by: ["phone"] }] };
    const long = "words and words ".repeat(8).trim();
    const text = write(steps, (path) => (path.at(-1) === "to" ? long : null));
    expect(text).toMatch(/^escalation:\n(?: {2}# words.*\n){2} {2}- to: duty\n {4}by: \[phone\]\n$/);
  });

  test("no line is longer than it need be", () => {
    const text = write(
      factsIn(exampleText("meridian")),
      (path) => `${path.join(" ")} ${"and so on ".repeat(9)}`,
    );
    expect(text.split("\n").filter((line) => line.length > 110)).toEqual([]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(..."ab:,-[]{}#&*!|>'\"%@`? \n\t\\01.~=<+é\u0085\u2028".split("")),
    maxLength: 10,
  }),
  fc.constantFrom(
    "no",
    "12",
    "1.10",
    "+44 20",
    "2026-12-01",
    "null",
    "x ".repeat(100),
    "one\ntwo",
    "one\ntwo\n",
  ),
);
const anyKey = fc.oneof(
  fc.constantFrom(
    "company",
    "name",
    "people",
    "channels",
    "email",
    "replyWithin",
    "time",
    "atLeast",
    "hours",
    "open",
    "on",
    "metrics",
    "csat",
  ),
  anyText,
);
const { value: anyValue } = fc.letrec<{ value: FactsValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    { weight: 4, arbitrary: anyText },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 3 }) },
    { weight: 3, arbitrary: fc.dictionary(anyKey, tie("value"), { maxKeys: 4 }) },
  ),
}));

test("any facts are read back as they were", () => {
  const sound = fc
    .dictionary(anyKey, anyValue, { minKeys: 1, maxKeys: 4 })
    .filter((facts) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(facts)));
  const comment = fc.constantFrom(null, null, null, "short", "one\ntwo", "a long one ".repeat(12));
  fc.assert(
    fc.property(sound, fc.infiniteStream(comment), (facts, comments) => {
      const text = write(facts, () => comments.next().value as string | null); // An endless stream has no other end.
      expect(factsIn(text)).toEqual(facts);
    }),
    { numRuns: 400, seed: 20261122 },
  );
});
