import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factsSchema } from "../../src/company/facts.ts";
import { fieldOf } from "../../src/company/field.ts";
import { childSchema, shapeOf, unwrap } from "../../src/company/walk.ts";
import { type Path, valueAt } from "../../src/diagnostic/place.ts";
import { editFacts, type FactsValue } from "../../src/yaml/edit-facts.ts";
import {
  edited,
  examples,
  exampleText,
  factsIn,
  linesOnlyIn,
  pathsIn,
  remove,
  set,
} from "./facts-in-text.ts";
import { factsOf, fileWith, readText } from "./read-text.ts";
import * as z from "zod";

/** Sets a value in a copy of what a file says. */
function withValue(facts: unknown, path: Path, value: FactsValue): unknown {
  const copy = structuredClone(facts);
  const owner = valueAt(copy, path.slice(0, -1)) as Record<string | number, FactsValue>; // The path is one of its own.
  owner[path.at(-1) ?? ""] = value;
  return copy;
}

const long = "Ωραία, είπε ο πελάτης: «ναι; # όχι» – ".repeat(6).trim();

const signs = `O'Neil: "x" # y, z`;

describe("another text changes one line, for every leaf", () => {
  test.for([
    ...examples.map((name) => ({ name, value: signs })),
    ...["other", "no", long, "one\ntwo"].map((value) => ({ name: "all-keys" as const, value })),
  ])("$name: $value", ({ name, value }) => {
    const text = exampleText(name);
    const facts = factsIn(text);
    for (const path of pathsIn(facts, true)) {
      const after = edited(text, set(path, value));
      const [before, now] = [text.split("\n"), after.split("\n")];
      expect(now).toHaveLength(before.length);
      const changed = before.flatMap((line, index) => (line === now[index] ? [] : [index]));
      expect(changed).toHaveLength(1);
      const index = changed[0] ?? 0;
      const comment = / {2,}#.*$/.exec(before[index] ?? "")?.[0].trim() ?? "";
      expect(now[index]?.endsWith(comment)).toBe(true);
      expect(factsIn(after)).toEqual(withValue(facts, path, value));
    }
  });
});

/** What is left of a value when something is taken out, together with whatever that empties. */
function without(facts: unknown, path: Path): unknown {
  const copy = structuredClone(facts);
  for (let depth = path.length; depth > 0; depth -= 1) {
    const owner = valueAt(copy, path.slice(0, depth - 1)) as Record<string | number, unknown> | unknown[]; // As above.
    const step = path[depth - 1] ?? "";
    if (Array.isArray(owner)) owner.splice(Number(step), 1);
    else Reflect.deleteProperty(owner, step);
    if (Object.keys(owner).length > 0) break;
  }
  return copy;
}

describe("every part of a file", () => {
  test.for([{ name: "meridian" }, { name: "all-keys" }] as const)(
    "$name: goes with its lines",
    ({ name }) => {
      const text = exampleText(name);
      const facts = factsIn(text);
      for (const path of pathsIn(facts, false)) {
        const after = edited(text, remove(...path));
        expect(factsIn(after)).toEqual(without(facts, path));
        expect(after).not.toContain("\n\n\n");
        // At most the line of the braces that it stood in is another.
        expect(linesOnlyIn(after, text).length).toBeLessThanOrEqual(path.length === 1 ? 0 : 1);
      }
    },
  );

  test("comes back", () => {
    const text = exampleText("all-keys");
    const facts = factsIn(text);
    for (const path of pathsIn(facts, false)) {
      const after = edited(text, remove(...path));
      const back = edited(after, set([], facts));
      expect(factsIn(back)).toEqual(facts);
      expect(back).not.toContain("\n\n\n");
    }
  });
});

/** Every key that the schema has and a file leaves out, with a value that the file could have. */
function* missingKeys(
  facts: unknown,
  schema: z.core.$ZodType,
  path: Path = [],
): Generator<[Path, FactsValue]> {
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodObject)) return;
  for (const [key, child] of Object.entries(shapeOf(inner))) {
    const at = [...path, key];
    if (valueAt(facts, at) !== undefined) yield* missingKeys(facts, child, at);
    else yield [at, sample(at, child)];
  }
}

function sample(path: Path, schema: z.core.$ZodType): FactsValue {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return [sample([...path, 0], inner.element)];
  if (inner instanceof z.ZodRecord) return { "mon-fri": "08:00-18:00" };
  if (!(inner instanceof z.ZodObject))
    return fieldOf(schema)?.example?.replaceAll('"', "") ?? "A sentence, in words.";
  return Object.fromEntries(
    Object.keys(shapeOf(inner)).map((key) => {
      const child = childSchema(inner, key);
      return [key, child === null ? "" : sample([...path, key], child)];
    }),
  );
}

test("every missing key of the schema is added without touching another line", () => {
  const text = fileWith({ company: "company:\n  name: Alfa\n  country: GB" });
  const facts = factsIn(text);
  let all = text;
  for (const [path, value] of missingKeys(facts, factsSchema)) {
    const after = edited(text, set(path, value));
    expect(valueAt(factsIn(after), path)).toEqual(value);
    expect(factsIn(edited(after, remove(...path)))).toEqual(facts);
    // Braces that the key goes into are one line.
    expect(linesOnlyIn(text, after).length).toBeLessThanOrEqual(path.length > 1 ? 1 : 0);
    all = edited(all, set(path, value));
  }
  const order = Object.keys(shapeOf(factsSchema));
  const keys = all.split("\n").flatMap((line) => /^[a-zA-Z]+(?=:)/.exec(line) ?? []);
  expect(keys).toEqual(order);
});

test("an added block is read as facts", async () => {
  const text = edited(
    fileWith({}),
    set(["metrics"], { csat: "90", review: "monthly" }),
    set(["channels", "phone"], { number: "+44 20 7946 0010", answerWithin: "3 rings" }),
  );
  const { metrics, channels } = factsOf(await readText(text));
  expect(metrics?.csat).toBe(90);
  expect(channels.phone?.number).toBe("+44 20 7946 0010");
});

describe("what stays", () => {
  test.for([
    {
      name: "a comment in its column",
      from: "a: 3 rings    # x\nbb: 1         # y\n",
      to: "a: 10 rings   # x\nbb: 1         # y\n",
      path: ["a"],
      value: "10 rings",
    },
    {
      name: "a comment that no other lines up with",
      from: "a: 3 rings   # x\n",
      to: "a: 10 rings   # x\n",
      path: ["a"],
      value: "10 rings",
    },
    {
      name: "a tab before a comment",
      from: "a: x\t\t# c\n",
      to: "a: other\t\t# c\n",
      path: ["a"],
      value: "other",
    },
    { name: "double quotes", from: 'a: "x"\n', to: 'a: "say \\"y\\""\n', path: ["a"], value: 'say "y"' },
    { name: "single quotes", from: "a: 'x'\n", to: "a: 'it''s'\n", path: ["a"], value: "it's" },
    {
      name: "a bare number",
      from: "metrics: {csat: 90}\n",
      to: "metrics: {csat: 95}\n",
      path: ["metrics", "csat"],
      value: "95",
    },
    {
      name: "a bare date",
      from: "document:\n  effective: 2026-12-01\n",
      to: "document:\n  effective: 2027-01-01\n",
      path: ["document", "effective"],
      value: "2027-01-01",
    },
    {
      name: "line breaks of two characters",
      from: "a: 1\r\nb: x\r\n",
      to: "a: 1\r\nb: z\r\n",
      path: ["b"],
      value: "z",
    },
    {
      name: "a byte order mark",
      from: "\uFEFFa: x\nb: z\n",
      to: "\uFEFFa: w\nb: z\n",
      path: ["a"],
      value: "w",
    },
    { name: "no line break at the end", from: "a: x\nb: z", to: "a: x\nb: w", path: ["b"], value: "w" },
    {
      name: "spaces in braces",
      from: "a: {b:   x , c: 'd'}\n",
      to: "a: {b:   w , c: 'd'}\n",
      path: ["a", "b"],
      value: "w",
    },
    {
      name: "document marks",
      from: "%YAML 1.2\n--- # x\na: x\n...\n",
      to: "%YAML 1.2\n--- # x\na: w\n...\n",
      path: ["a"],
      value: "w",
    },
    { name: "a tag", from: "a: !!str 5\n", to: 'a: !!str "6"\n', path: ["a"], value: "6" },
    {
      name: "a folded block",
      from: "a: >-  # h\n    one\n    two\nb: x\n",
      to: "a: >-  # h\n    three\nb: x\n",
      path: ["a"],
      value: "three",
    },
    {
      name: "a literal block",
      from: "a: |\n  one\n  two\n\nb: x\n",
      to: "a: |\n  three\n  four\n\nb: x\n",
      path: ["a"],
      value: "three\nfour\n",
    },
    { name: "an explicit key", from: "? a\n: x\nb: z\n", to: "? a\n: w\nb: z\n", path: ["a"], value: "w" },
    {
      name: "a nested list",
      from: "a:\n- - x\n  - y\n- - z\n",
      to: "a:\n- - x\n  - w\n- - z\n",
      path: ["a", 0, 1],
      value: "w",
    },
    {
      name: "a tree of one line",
      from: '{"a":"x","b":[1,2]}',
      to: '{"a":"w","b":[1,2]}',
      path: ["a"],
      value: "w",
    },
  ])("$name", ({ from, to, path, value }) => {
    expect(edited(from, set(path, value))).toBe(to);
  });

  test("a text that is only wrapped in another way", () => {
    const text = "a: >\n  one\n  two\nb:\n  three\n  four\n";
    expect(edited(text, set(["a"], "one two"), set(["b"], "three  four"))).toBe(text);
  });

  test("a text without changes", () => {
    const text = exampleText("meridian");
    expect(edited(text, set([], factsIn(text)))).toBe(text);
  });

  test("a long text over several lines stays so", () => {
    const text = `a: ${"word ".repeat(12)}\n  ${"word ".repeat(6)}  # c\nb: x\n`;
    const after = edited(text, set(["a"], "other ".repeat(20).trim()));
    expect(after.split("\n")).toHaveLength(4);
    expect(after).toContain("  # c\nb: x\n");
  });
});

describe("what is put in the place of something else", () => {
  test.for([
    {
      name: "a null",
      from: "a:   # c\nb: ~\n",
      changes: [set(["a"], "x"), set(["b"], "y z")],
      to: "a: x   # c\nb: y z\n",
    },
    { name: "an empty item", from: "a:\n-\n- x\n", changes: [set(["a", 0], "w")], to: "a:\n- w\n- x\n" },
    {
      name: "nothing in braces",
      from: "a: {b: , c}\n",
      changes: [set(["a", "b"], "x"), set(["a", "c"], "w")],
      to: "a: {b: x , c: w}\n",
    },
    {
      name: "text by text in two languages",
      from: "missed: To be first.  # aim\n",
      changes: [set(["missed"], { en: "First.", hu: "Első." })],
      to: "missed: { en: First., hu: Első. }  # aim\n",
    },
    {
      name: "text in two languages by text",
      from: "missed:  # aim\n  en: First.\n  # deeper\n  hu: Első.\nx: 1\n",
      changes: [set(["missed"], "Only")],
      to: "missed: Only  # aim\nx: 1\n",
    },
    {
      name: "the words behind a comma in braces",
      from: "missed: { en: We apologise, say why, and go, hu: Jó }\n",
      changes: [set(["missed", "en"], "Sorry")],
      to: "missed: { en: Sorry, hu: Jó }\n",
    },
    {
      name: "a list by a text",
      from: "a:\n  - x\n  - y  # c\nb: x\n",
      changes: [set(["a"], "w")],
      to: "a: w\nb: x\n",
    },
    {
      name: "a text by a list",
      from: "a: x  # c\nb: x\n",
      changes: [set(["a"], ["A whole sentence."])],
      to: "a:  # c\n  - A whole sentence.\nb: x\n",
    },
    {
      name: "a list by none",
      from: "feedback: [a]\n",
      changes: [set(["feedback"], null)],
      to: "feedback: null\n",
    },
  ])("$name", ({ from, changes, to }) => {
    expect(edited(from, ...changes)).toBe(to);
  });
});

describe("what is added", () => {
  test.for([
    {
      name: "at its place in the schema",
      from: "charter: 1\nlanguages: [en]\n",
      changes: [set(["company", "name"], "A")],
      to: "charter: 1\ncompany:\n  name: A\nlanguages: [en]\n",
    },
    {
      name: "first, below the comment on the file",
      from: "# About.\ncompany: {name: A}\n",
      changes: [set(["charter"], "1")],
      to: "# About.\ncharter: 1\ncompany: {name: A}\n",
    },
    {
      name: "first in a block, above the comment on the next",
      from: "hours:\n  # When.\n  open: {mon: 08:00-09:00}\n",
      changes: [set(["hours", "timezone"], "Europe/London")],
      to: "hours:\n  timezone: Europe/London\n  # When.\n  open: {mon: 08:00-09:00}\n",
    },
    {
      name: "first behind a dash",
      from: "escalation:\n  - by: [phone]\n    within: 1 hour\n",
      changes: [set(["escalation", 0, "to"], "duty")],
      to: "escalation:\n  - to: duty\n    by: [phone]\n    within: 1 hour\n",
    },
    {
      name: "with the indentation of the file",
      from: "company:\n     name: A\nx: 1\n",
      changes: [set(["company", "offering"], { kind: "both", name: "Tea, coffee: all" })],
      to: 'company:\n     name: A\n     offering: { kind: both, name: "Tea, coffee: all" }\nx: 1\n',
    },
    {
      name: "with dashes as the file has them",
      from: "a:\n- x\n- y   # why\n",
      changes: [set(["a", 2], "z"), set(["b"], ["One sentence."])],
      to: "a:\n- x\n- y   # why\n- z\nb:\n- One sentence.\n",
    },
    {
      name: "without a line break at the end",
      from: "a: x\nb: x",
      changes: [set(["c"], "x")],
      to: "a: x\nb: x\nc: x",
    },
    {
      name: "with the line breaks of the file",
      from: "a:\r\n  b: x\r\n",
      changes: [set(["a", "c"], "x")],
      to: "a:\r\n  b: x\r\n  c: x\r\n",
    },
    {
      name: "apart, where blocks are",
      from: "company:\n  name: A\n  country: GB\n\ncontact: a\n",
      changes: [set(["languages"], ["en"])],
      to: "company:\n  name: A\n  country: GB\n\nlanguages: [en]\n\ncontact: a\n",
    },
    {
      name: "behind a comment that ends a block",
      from: "hours:\n  open:\n    mon: 08:00-09:00\n  # closed: x\n\ncontact: p\n",
      changes: [set(["hours", "closed"], ["2026-12-24"])],
      to: "hours:\n  open:\n    mon: 08:00-09:00\n  # closed: x\n  closed: [2026-12-24]\n\ncontact: p\n",
    },
    {
      name: "to braces",
      from: "issues: {resolveWithin: 2 days}  # i\n",
      changes: [set(["issues", "followUpWithin"], "3 days")],
      to: "issues: {resolveWithin: 2 days, followUpWithin: 3 days}  # i\n",
    },
    {
      name: "to braces at the front",
      from: "issues: { followUpWithin: 3 days }\n",
      changes: [set(["issues", "resolveWithin"], "2 days")],
      to: "issues: { resolveWithin: 2 days, followUpWithin: 3 days }\n",
    },
    {
      name: "to empty braces",
      from: "a: {}\nb: []\n",
      changes: [set(["a", "x"], "w"), set(["b", 0], "w")],
      to: "a: { x: w }\nb: [w]\n",
    },
    {
      name: "behind the last comma",
      from: "a: [x, y,]\n",
      changes: [set(["a", 2], "z")],
      to: "a: [x, y, z,]\n",
    },
    {
      name: "to JSON",
      from: '{\n  "a": 1, # one\n  "b": {\n    "c": "x"\n  } # end\n}\n',
      changes: [set(["d"], "w"), set(["b", "e"], "w")],
      to: '{\n  "a": 1, # one\n  "b": {\n    "c": "x",\n    "e": "w"\n  }, # end\n  "d": "w"\n}\n',
    },
    {
      name: "a language to words behind a comma",
      from: "missed: { en: We apologise, say why }\n",
      changes: [set(["missed", "hu"], "Jó")],
      to: "missed: { en: We apologise, say why, hu: Jó }\n",
    },
    {
      name: "to a list of blocks",
      from: "escalation:\n  - to: a\n    by: [phone]\nx: 1\n",
      changes: [set(["escalation", 1], { to: "b", by: ["email"] })],
      to: "escalation:\n  - to: a\n    by: [phone]\n  - to: b\n    by: [email]\nx: 1\n",
    },
    {
      name: "to a list of braces",
      from: "document:\n  changes:\n    - { date: 2026-11-20, version: '1.0' }\n",
      changes: [
        set(["document", "changes", 0], { date: "2026-12-01", version: "1.1" }),
        set(["document", "changes", 1], { date: "2026-11-20", version: "1.0" }),
      ],
      to: "document:\n  changes:\n    - { date: 2026-12-01, version: \"1.1\" }\n    - { date: 2026-11-20, version: '1.0' }\n",
    },
    {
      name: "a person like the others",
      from: "people:\n  a: { name: A }\n",
      changes: [set(["people", "b"], { name: "B" })],
      to: "people:\n  a: { name: A }\n  b: { name: B }\n",
    },
  ])("$name", ({ from, changes, to }) => {
    expect(edited(from, ...changes)).toBe(to);
  });

  test("braces that grow too long become a block, every value as it was written", () => {
    const text =
      "channels:\n  letter: { address: '12 Quay Street, the long way round', replyWithin: 5 working days }  # post\n";
    expect(edited(text, set(["channels", "letter", "note"], "more than fits there"))).toBe(
      "channels:\n  letter:  # post\n    address: '12 Quay Street, the long way round'\n    replyWithin: 5 working days\n    note: more than fits there\n",
    );
  });

  test("with a comment, where one is asked for", () => {
    const comments = (path: Path): string | null => (path.at(-1) === "contact" ? "who answers" : null);
    const result = editFacts("charter: 1\n", [set(["contact"], "a")], { comments });
    expect(result).toEqual({ ok: true, text: `charter: 1\n${"contact: a".padEnd(40)}# who answers\n` });
  });
});

describe("what is removed", () => {
  test.for([
    {
      name: "with the comment above and behind",
      from: "a: 1\n# on b\n# more\nb: 2  # here\nc: 3\n",
      changes: [remove("b")],
      to: "a: 1\nc: 3\n",
    },
    {
      name: "not with a comment on several keys",
      from: "a: 1\n\n# both\nb: 2\nc: 3\n",
      changes: [remove("b")],
      to: "a: 1\n\n# both\nc: 3\n",
    },
    {
      name: "not with the comment on the file",
      from: "# file\na: 1\nb: 2\n",
      changes: [remove("a")],
      to: "# file\nb: 2\n",
    },
    {
      name: "not with a comment apart",
      from: "a: 1\n# apart\n\nb: 2\nc: 3\n",
      changes: [remove("b")],
      to: "a: 1\n# apart\n\nc: 3\n",
    },
    {
      name: "not with a key commented out",
      from: "a: 1\n#b: 2\nc: 3\n",
      changes: [remove("c")],
      to: "a: 1\n#b: 2\n",
    },
    {
      name: "with the empty lines that set it off",
      from: "a: 1\n\nb:\n  c: 1\n\nd: 1\n",
      changes: [remove("b")],
      to: "a: 1\n\nd: 1\n",
    },
    {
      name: "with the block that it empties",
      from: "a: 1\n\nb:\n  c:\n    d: 1\n",
      changes: [remove("b", "c", "d")],
      to: "a: 1\n",
    },
    { name: "last, without a line break", from: "a: 1\nb: 2", changes: [remove("b")], to: "a: 1" },
    {
      name: "first behind a dash",
      from: "a:\n  - b: 1\n    c: 2\n",
      changes: [remove("a", 0, "b")],
      to: "a:\n  - c: 2\n",
    },
    { name: "first in braces", from: "a: {b: 1, c: 2}\n", changes: [remove("a", "b")], to: "a: {c: 2}\n" },
    {
      name: "last in braces",
      from: "a: { b: 1, c: 2 }  # x\n",
      changes: [remove("a", "c")],
      to: "a: { b: 1 }  # x\n",
    },
    {
      name: "a line of braces",
      from: '{\n  "a": 1, # one\n  # two\n  "b": 2,\n  "c": 3 # three\n}\n',
      changes: [remove("c"), remove("a")],
      to: '{\n  # two\n  "b": 2\n}\n',
    },
    {
      name: "words behind a comma",
      from: "missed: { en: We apologise, say why, hu: Jó }\n",
      changes: [remove("missed", "en")],
      to: "missed: { hu: Jó }\n",
    },
    {
      name: "what is not there",
      from: "a: 1\n",
      changes: [remove("b", "c"), remove("a", "x")],
      to: "a: 1\n",
    },
    {
      name: "an item, the others with their comments",
      from: "a:\n  # one\n  - to: x\n    by: 1\n  # two\n  - to: y  # y\n    by: 2\n",
      changes: [set(["a"], [{ to: "y", by: "3" }])],
      to: 'a:\n  # two\n  - to: y  # y\n    by: "3"\n',
    },
  ])("$name", ({ from, changes, to }) => {
    expect(edited(from, ...changes)).toBe(to);
  });
});

describe("what is written once and used several times", () => {
  test.for([
    {
      name: "an alias is replaced alone",
      from: "a: &x foo\nb: *x  # k\nc: {d: *x}\n",
      changes: [set(["b"], "w")],
      to: "a: &x foo\nb: w  # k\nc: {d: *x}\n",
    },
    {
      name: "the others keep the old text",
      from: "a: &x foo # c\nb: *x\nc: {d: *x}\n",
      changes: [set(["a"], "w")],
      to: "a: w # c\nb: foo\nc: {d: foo}\n",
    },
    {
      name: "the others keep the old block",
      from: "a: &m\n  k: v\nb: *m\n",
      changes: [set(["a", "k"], "w")],
      to: "a:\n  k: w\nb: { k: v }\n",
    },
    {
      name: "an alias is written out to change a part of it",
      from: "a: &m\n  k: v\n  l: w\nb: *m\n",
      changes: [set(["b", "k"], "x")],
      to: "a: &m\n  k: v\n  l: w\nb: { k: x, l: w }\n",
    },
    {
      name: "the original goes",
      from: "a: &m {k: v}\nb: *m\nc: *m\n",
      changes: [remove("a")],
      to: "b: { k: v }\nc: { k: v }\n",
    },
    {
      name: "an anchor on nothing",
      from: "a: &x  # c\nb: x\n",
      changes: [set(["a"], "w")],
      to: "a: &x w  # c\nb: x\n",
    },
  ])("$name", ({ from, changes, to }) => {
    expect(edited(from, ...changes)).toBe(to);
  });
});

test.for([
  { name: "broken YAML", text: "a: [1\n", change: set(["a"], "x"), want: { reason: "unreadable", path: [] } },
  {
    name: "an empty file",
    text: "# nothing\n",
    change: set(["a"], "x"),
    want: { reason: "unreadable", path: [] },
  },
  {
    name: "merge keys",
    text: "a: &x {b: 1}\nc: {<<: *x}\n",
    change: set(["a", "b"], "x"),
    want: { reason: "unreadable", path: [] },
  },
  {
    name: "a path through a text",
    text: "a: x\n",
    change: set(["a", "b"], "x"),
    want: { reason: "no-such-place", path: ["a", "b"] },
  },
  {
    name: "a path past the end of a list",
    text: "a: [x]\n",
    change: set(["a", 2], "x"),
    want: { reason: "no-such-place", path: ["a", 2] },
  },
  {
    name: "everything removed",
    text: "a: x\n",
    change: remove("a"),
    want: { reason: "no-such-place", path: ["a"] },
  },
  {
    name: "a forbidden key",
    text: "a: x\n",
    change: set(["constructor"], "x"),
    want: { reason: "too-intricate", path: ["constructor"] },
  },
] as const)("$name is refused", ({ text, change, want }) => {
  expect(editFacts(text, [change])).toEqual({ ok: false, ...want });
});

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."ab:,-[]{}#&*!|>'\"%@`? \n\t\\01.~=<".split("")), maxLength: 12 }),
);

test("any text can stand in the place of any other", () => {
  const text = exampleText("meridian");
  const places = [...pathsIn(factsIn(text), true)];
  fc.assert(
    fc.property(fc.constantFrom(...places), anyText, (path, value) => {
      const after = edited(text, set(path, value));
      expect(valueAt(factsIn(after), path)).toBe(value);
      expect(after.split("\n")).toHaveLength(text.split("\n").length);
    }),
    { numRuns: 80, seed: 20261122 },
  );
});

test("noise is edited rightly or left alone", () => {
  const noise = fc.string({ unit: fc.constantFrom(..."ab:: ,-[]{}#&*|>'\"\n\n  ".split("")), maxLength: 40 });
  fc.assert(
    fc.property(noise, anyText, (text, value) => {
      const result = editFacts(text, [set(["a"], value)]);
      if (result.ok) expect(factsIn(result.text)["a"]).toBe(value);
      else expect(["unreadable", "no-such-place", "too-intricate"]).toContain(result.reason);
    }),
    { numRuns: 600, seed: 20261122 },
  );
});
