import { describe, expect, test } from "vitest";
import { readLock, writeLock } from "../../../src/markdown/own/lock.ts";

const path = "policy/en.short.md.hbs";
const locked = (originals: unknown): string => JSON.stringify({ charter: 1, originals });

describe("what is no record", () => {
  test.for([
    ["", "not-json"],
    ["{", "not-json"],
    ["null", "not-json"],
    ["1", "not-json"],
    ['"text"', "not-json"],
    ["[]", "not-json"],
    ["{}", "version"],
    ['{"charter":2}', "version"],
    ['{"charter":"1"}', "version"],
  ])("%j: %s", ([text = "", reason]) => {
    expect(readLock(text)).toEqual({ ok: false, reason });
  });
});

describe("entries that are taken", () => {
  test.for([
    ["a template", { [path]: { version: "1.0.0", text: "a" } }, [[path, { version: "1.0.0", text: "a" }]]],
    ["no originals", undefined, []],
    ["originals that are a list", [{ version: "1", text: "a" }], []],
    ["originals that are null", null, []],
    ["a path that no template has", { "../../passwd": { version: "1", text: "a" } }, []],
    ["an entry that is a text", { [path]: "a" }, []],
    ["an entry that is null", { [path]: null }, []],
    ["an entry without a version", { [path]: { text: "a" } }, []],
    ["an entry with a number", { [path]: { version: 1, text: "a" } }, []],
    ["an entry without a text", { [path]: { version: "1" } }, []],
    [
      "the longest text",
      { [path]: { version: "1", text: "a".repeat(300_000) } },
      [[path, { version: "1", text: "a".repeat(300_000) }]],
    ],
    ["a text that is longer", { [path]: { version: "1", text: "a".repeat(300_001) } }, []],
    [
      "the good among the bad",
      { nothing: { version: "1", text: "a" }, "clauses/policy/own.a.en.md": { version: "1", text: "b" } },
      [["clauses/policy/own.a.en.md", { version: "1", text: "b" }]],
    ],
  ] as const)("%s", ([, originals, want]) => {
    const reading = readLock(locked(originals));
    expect(reading).toMatchObject({ ok: true });
    expect(reading.ok ? [...reading.originals] : null).toEqual(want);
  });
});

test("a record is written by path, whatever the order, and read back", () => {
  const [a, b, c] = ["charter/en.full.md.hbs", path, "standards/hu.short.md.hbs"];
  const original = (text: string) => ({ text, version: "1.2.3" });
  const originals = new Map([
    [b, original("B")],
    [c, original("C")],
    [a, original("A")],
  ]);
  const text = writeLock(originals);
  expect(text).toBe(
    `{\n  "charter": 1,\n  "originals": {\n${[a, b, c]
      .map(
        (each, index) =>
          `    "${each}": {\n      "version": "1.2.3",\n      "text": "${"ABC".charAt(index)}"\n    }`,
      )
      .join(",\n")}\n  }\n}\n`,
  );
  const reading = readLock(text);
  expect(reading.ok ? reading.originals : null).toEqual(originals);
});
