import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { brief, factsOf, findingsOf, readText } from "./read-text.ts";

const root = join(import.meta.dirname, "../..");

function read(path: string) {
  return readFile(join(root, path)).then((bytes) => readText(bytes));
}

describe("files that say nothing wrong", () => {
  test.for([
    { path: "examples/meridian.yaml" },
    { path: "examples/all-keys.yaml" },
    { path: "test/fixtures/facts/minimal.yaml" },
    { path: "test/fixtures/facts/greek.yaml" },
    { path: "test/fixtures/facts/czech.yaml" },
    { path: "test/fixtures/facts/hungarian.yaml" },
    { path: "test/fixtures/facts/awkward-text.yaml" },
  ])("$path has no finding", async ({ path }) => {
    const reading = await read(path);
    expect(findingsOf(reading).map(brief)).toEqual([]);
    expect(reading.kind).toBe("facts");
  });
});

test("each of nine mistakes is reported once, where it was made", async () => {
  const reading = await read("test/fixtures/facts/nine-mistakes.yaml");
  expect(findingsOf(reading).map(brief)).toEqual([
    "facts/not-a-country 4:12",
    "facts/unknown-key 6:1",
    "facts/unknown-person 11:10",
    "facts/not-a-duration 15:19",
    "facts/acknowledge-after-answer 17:33",
    "facts/unreachable-by 20:10",
    "facts/unknown-key 24:3",
    "facts/out-of-range 26:18",
    "facts/review-in-future 27:27",
  ]);
});

test("telephone numbers, codes and versions keep every character", async () => {
  const greek = factsOf(await read("test/fixtures/facts/greek.yaml"));
  const hungarian = factsOf(await read("test/fixtures/facts/hungarian.yaml"));
  expect(greek.people["manager"]?.phone).toBe("+302101234567");
  expect(hungarian.channels.phone?.number).toBe("0680123456");
});

test("signs that mean something elsewhere are only text here", async () => {
  const { company, people } = factsOf(await read("test/fixtures/facts/awkward-text.yaml"));
  expect(company.name).toBe(`O'Neil & Sons <Ltd> | {{name}} "quoted" *bold* [x](y) \`code\` #1`);
  expect(company.vision).toBe("A vision | with a pipe, over <b>two</b> lines and a {{brace}}.");
  expect(company.mission).toBe("Folded: text with a colon, and more.");
  expect(people["boss"]?.role).toBe("Head of {{service}} | care");
});

test("a comma in braces stays in the text of a language", async () => {
  const { missed } = factsOf(await read("test/fixtures/facts/hungarian.yaml"));
  expect(missed).toEqual({ hu: "Elnézést kérünk, megmondjuk az okát, és megnevezzük a következő lépést." });
});
