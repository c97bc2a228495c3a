import { describe, expect, test } from "vitest";
import type { Path } from "../../src/diagnostic/place.ts";
import { maxBytes } from "../../src/yaml/limits.ts";
import { readFacts } from "../../src/yaml/read-facts.ts";
import { memoryFiles } from "./memory-files.ts";
import { brief, fileWith, findingsOf, readText, today } from "./read-text.ts";

describe("what a file comes to", () => {
  const warned = fileWith({ x: "issues: { followUpWithin: 60 days }" });
  const latin = new Uint8Array([0x61, 0x3a, 0x20, 0xe1]);
  test.for([
    { name: "sound", text: fileWith({}), kind: "facts", findings: 0, shown: true, draft: true },
    { name: "with a warning", text: warned, kind: "facts", findings: 1, shown: true, draft: true },
    {
      name: "with a mistake",
      text: fileWith({ contact: null }),
      kind: "findings",
      findings: 1,
      shown: true,
      draft: true,
    },
    // Facts may be complete and the file still not right.
    {
      name: "with a key twice",
      text: fileWith({ x: "contact: owner" }),
      kind: "findings",
      findings: 1,
      shown: true,
      draft: true,
    },
    { name: "that is no YAML", text: "a: [1\n", kind: "findings", findings: 1, shown: true, draft: false },
    { name: "that is no text", text: latin, kind: "findings", findings: 1, shown: false, draft: false },
    {
      name: "too large",
      text: "#".repeat(maxBytes + 1),
      kind: "findings",
      findings: 1,
      shown: false,
      draft: false,
    },
    {
      name: "without its base",
      text: "extends: none.yaml\n",
      kind: "findings",
      findings: 1,
      shown: true,
      draft: false,
    },
  ] as const)("$name", async ({ text, kind, findings, shown, draft }) => {
    const reading = await readText(text);
    if (reading.kind === "unreadable") throw new Error("The file is there.");
    expect([reading.kind, reading.findings.length]).toEqual([kind, findings]);
    expect([...reading.sources]).toEqual(shown ? [["charter.yaml", text]] : []);
    expect(reading.draft !== null).toBe(draft);
  });

  test("what is given is read, not the file", async () => {
    const bytes = new TextEncoder().encode(fileWith({}));
    const files = memoryFiles({ "/home/charter.yaml": "a: [1\n" });
    const reading = await readFacts({
      file: "charter.yaml",
      bytes,
      files,
      workingDirectory: "/home",
      root: "/home",
      today,
    });
    expect(reading.kind).toBe("facts");
  });
});

describe("where things stand", () => {
  const text = fileWith({
    x: "hours:\n  open:\n    mon-fri: 08:00-18:00\nmissed: |\n  We are sorry.\n  Very sorry.",
  });

  test("in a sound file", async () => {
    const reading = await readText(text);
    if (reading.kind !== "facts") throw new Error("The file is sound.");
    expect(reading.placeOf(["contact"])).toMatchObject({ line: 5, column: 10, length: 5 });
    expect(reading.placeOf(["contact"], "value")).toMatchObject({ line: 5, column: 10 });
    expect(reading.placeOf(["contact"], "key")).toMatchObject({ line: 5, column: 1, length: 7 });
    expect(reading.placeOf(["hours", "closed"])).toMatchObject({ line: 8, column: 1 });
  });

  test("in a draft", async () => {
    const reading = await readText(text);
    const draft = reading.kind === "unreadable" ? null : reading.draft;
    if (draft === null) throw new Error("The file can be read.");
    const openDays: Path = ["hours", "open", "mon-fri"];
    expect(draft.facts.contact).toBe("owner");
    expect(draft.placeOf(["missed"])).toMatchObject({ line: 11, column: 9 });
    expect(draft.placeOf(openDays)).toMatchObject({ line: 10, column: 14 });
    expect(draft.lineBeside(["hours", "open"], "timezone: Europe/London")).toBe("  timezone: Europe/London");
    expect(draft.lineBeside(["contact"], "x: y")).toBe("x: y");
    expect(draft.placeOfPiece(["missed"], { text: "sorry", occurrence: 1 })).toMatchObject({
      line: 13,
      column: 8,
    });
    expect(draft.placeOfPiece(["missed"], { text: "sad", occurrence: 0 })).toBe(null);
  });
});

describe("a base", () => {
  const read = (
    files: Readonly<Record<string, string | Uint8Array>>,
    links: Readonly<Record<string, string>> = {},
  ) =>
    readFacts({
      file: "shops/bristol.yaml",
      files: memoryFiles(files, links),
      workingDirectory: "/home",
      root: "/home",
      today,
    });
  const own = (path: string) => ({ "/home/shops/bristol.yaml": `extends: ${path}\n` });

  test.for([
    { path: '" ../none.yaml "', code: "facts/base-missing", found: "../none.yaml" },
    { path: "../../x.yaml", code: "facts/base-outside", found: "../../x.yaml" },
    { path: " bristol.yaml", code: "facts/base-cycle", found: "bristol.yaml" },
    { path: "..", code: "facts/base-unreadable", found: ".." },
  ])("$path is refused: $code", async ({ path, code, found }) => {
    const [finding, ...others] = findingsOf(await read(own(path)));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code,
      args: { path: found },
      severity: "error",
      path: ["extends"],
      fix: null,
    });
    expect(finding?.place).toMatchObject({ file: "shops/bristol.yaml", line: 1 });
  });

  test.for([
    { name: "too large", base: "#".repeat(maxBytes + 1), want: "yaml/too-large 1:1", shown: false },
    { name: "no text", base: new Uint8Array([0x0a, 0xe1, 0x61]), want: "yaml/encoding 2:1", shown: false },
    { name: "no YAML", base: "a: [1\n", want: "yaml/syntax 1:4", shown: true },
  ])("that is $name", async ({ base, want, shown }) => {
    const reading = await read({ ...own('" ../group.yaml "'), "/home/group.yaml": base });
    const [finding, ...others] = findingsOf(reading);
    expect([others, finding === undefined ? null : brief(finding), finding?.place.file]).toEqual([
      [],
      want,
      "group.yaml",
    ]);
    const sources = reading.kind === "unreadable" ? [] : [...reading.sources.keys()];
    expect(sources).toEqual(shown ? ["shops/bristol.yaml", "group.yaml"] : ["shops/bristol.yaml"]);
  });

  test.for([
    { extended: "[a]", want: ["facts/wrong-shape 1:10"] },
    { extended: '" "', want: ["facts/empty 1:10"] },
    { extended: '""', want: ["facts/empty 1:10"] },
  ])("named by $extended", async ({ extended, want }) => {
    expect(findingsOf(await read(own(extended))).map(brief)).toEqual(want);
  });

  test("with its own mistakes, and those of what it is built on, in each file", async () => {
    const reading = await read({
      ...own("../region.yaml"),
      "/home/region.yaml": `extends: group.yaml\naudience: staff\naudience: staff\n`,
      "/home/group.yaml": fileWith({ x: "contact: owner" }),
    });
    expect(findingsOf(reading).map((each) => `${each.place.file} ${brief(each)}`)).toEqual([
      "region.yaml yaml/duplicate-key 3:1",
      "group.yaml yaml/duplicate-key 8:1",
    ]);
  });

  test("that is this file by another name is built on itself", async () => {
    const reading = await read(
      { "/home/real.yaml": "extends: ../group.yaml\n", "/home/group.yaml": "extends: real.yaml\n" },
      { "/home/shops/bristol.yaml": "/home/real.yaml" },
    );
    expect(findingsOf(reading).map((each) => `${each.place.file} ${brief(each)}`)).toEqual([
      "group.yaml facts/base-cycle 1:10",
    ]);
  });

  test("that is missing under a root reached by a link is missing, not outside", async () => {
    const files = { "/data/shops/bristol.yaml": "extends: ../none.yaml\n" };
    const links = { "/home": "/data", "/home/shops/bristol.yaml": "/data/shops/bristol.yaml" };
    expect(findingsOf(await read(files, links)).map(brief)).toEqual(["facts/base-missing 1:10"]);
  });
});

test.for([
  { text: "templates: ' ../../t '", found: "../../t", path: ["templates"] },
  { text: "brand: { logo: ../../l.svg }", found: "../../l.svg", path: ["brand", "logo"] },
])("$text leads out of the project", async ({ text, found, path }) => {
  const [finding, ...others] = findingsOf(await readText(fileWith({ x: text })));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: "facts/not-a-path",
    args: { found, reason: "outside" },
    severity: "error",
    path,
    fix: null,
  });
});
