import { describe, expect, test } from "vitest";
import { loadOwnTemplates } from "../../src/markdown/load-own-templates.ts";
import type { OwnFolder, OwnTemplatesReading } from "../../src/markdown/load-own-templates.ts";
import { maxLockBytes, writeLock } from "../../src/markdown/own/lock.ts";
import { folderFiles } from "./folder-files.ts";
import type { Entry } from "./folder-files.ts";
import { told } from "./told.ts";

const namedAt = { file: "charter.yaml", line: 3, column: 12, length: 3 };
const named = "charter.yaml:3:12+3";

/** Reads `/project/own`, shown as `own`. */
async function load(
  entries: Readonly<Record<string, Entry>>,
  folder: Partial<OwnFolder> = {},
): Promise<OwnTemplatesReading> {
  return loadOwnTemplates(folderFiles(entries), {
    path: "/project/own",
    shown: "own",
    projects: ["/project"],
    namedAt,
    ...folder,
  });
}

/** The same with what lies in the folder, by its path there. */
async function loadOwn(files: Readonly<Record<string, Entry>>): Promise<OwnTemplatesReading> {
  return load(
    Object.fromEntries(Object.entries(files).map(([path, entry]) => [`/project/own/${path}`, entry])),
  );
}

const policy = "policy/en.short.md.hbs";

describe("templates", () => {
  test.for([
    [policy, { type: "document", language: "en", kind: "policy", length: "short" }],
    ["partials/hu/questions.md.hbs", { type: "partial", language: "hu", name: "questions" }],
    ["clauses/all/a.b.en.md", { type: "clause", kind: "all", id: "a.b", language: "en", length: null }],
    [
      "sections/code-of-practice/own.a.en.full.md",
      { type: "section", kind: "code-of-practice", id: "own.a", language: "en", length: "full" },
    ],
  ] as const)("are read: %s", async ([path, at]) => {
    const reading = await loadOwn({ [path]: "One.\r\nTwo.\n" });
    const file = `own/${path}`;
    expect(reading).toEqual({
      templates: [{ at, file, text: "One.\nTwo.\n" }],
      findings: [],
      sources: new Map([[file, "One.\nTwo.\n"]]),
      originals: new Map(),
      isUpdateOpen: false,
      real: "/project/own",
    });
  });

  test("are read in the order of their names", async () => {
    const { templates } = await loadOwn({
      "standards/en.full.md.hbs": "S",
      "charter/en.full.md.hbs": "C",
      "clauses/all/a.b.en.md": "A",
    });
    expect(templates.map(({ text }) => text)).toEqual(["C", "A", "S"]);
  });

  test("are read from the folder that a link leads to", async () => {
    const reading = await load({
      "/project/own": { link: "/project/other" },
      [`/project/other/${policy}`]: "Text.",
    });
    expect(reading).toMatchObject({
      real: "/project/other",
      templates: [{ file: `own/${policy}`, text: "Text." }],
    });
  });
});

describe("files beside them", () => {
  test.for([
    "README.md",
    "notes.txt",
    "code-of-practice.en.md",
    "scope.md",
    "questions.md",
    "CHANGES.TXT",
    "package.lock",
    ".hidden",
    ".git/config",
    "golden/policy/en.short.md.hbs",
    "golden/x.hbs",
  ])("are nobody's business: %s", async (path) => {
    expect(await loadOwn({ [path]: "Text." })).toMatchObject({
      templates: [],
      findings: [],
      originals: new Map(),
      isUpdateOpen: false,
    });
  });

  const unknown = (path: string, suggestion: string | null) => [
    { code: "unknown-file", at: `own/${path}:1:1+1`, path, suggestion, severity: "warning" },
  ];

  test.for([
    ["policy/en.shrt.md.hbs", "policy/en.short.md.hbs"],
    ["plicy/en.short.md.hbs", "policy/en.short.md.hbs"],
    ["policy/en.short.md", "policy/en.short.md.hbs"],
    ["policy/de.long.hbs", null],
    ["nothing/of/it.hbs", null],
    ["en.short.md.hbs", null],
    ["image.png", null],
    ["policy/golden/en.short.hbs", null],
    ["policy/notes.txt", null],
    ["partials/en/questions.md", "partials/en/questions.md.hbs"],
    ["partials/en/questions.hbs", "partials/en/questions.md.hbs"],
    ["partials/en/questions.txt", "partials/en/questions.md.hbs"],
    ["partials/en/questions.md.txt", "partials/en/questions.md.hbs"],
    ["partial/hu/questions.md", "partials/hu/questions.md.hbs"],
    ["partial/hu/questions.md.hbs", "partials/hu/questions.md.hbs"],
    ["partials/de/questions.md", null],
    ["partials/en/Questions.md.hbs", "partials/en/questions.md.hbs"],
    ["partials/en/two words.md.hbs", null],
    ["clauses/policy/a.b.en.txt", "clauses/policy/a.b.en.md"],
    ["clauses/policy/a.b.en.md.hbs", "clauses/policy/a.b.en.md"],
    ["clauses/policy/a.b.en.markdown", "clauses/policy/a.b.en.md"],
    ["clauses/policy/A.B.en.md", "clauses/policy/a.b.en.md"],
    ["clauses/polcy/a.b.en.md", "clauses/policy/a.b.en.md"],
    ["clauses/al/a.b.en.md", "clauses/all/a.b.en.md"],
    ["clause/policy/a.b.en.md", "clauses/policy/a.b.en.md"],
    ["section/policy/own.a.en.md", "sections/policy/own.a.en.md"],
    ["clauses/nothing/a.b.en.md", null],
    ["clauses/policy/a b.en.md", null],
    ["clauses/a.b.en.md", null],
    ["clauses/policy/en/a.b.md", null],
    ["clauses/complaints.answer.en.md", "clauses/policy/complaints.answer.en.md"],
    ["complaints.answer.en.md", "clauses/policy/complaints.answer.en.md"],
    ["complaints.answer.md", "clauses/policy/complaints.answer.md"],
    ["complaints.answer.en.full.md", "clauses/policy/complaints.answer.en.full.md"],
    ["sections/own.thanks.en.md", null],
    ["own.thanks.en.md", null],
    ["own.thanks.md", null],
    ["complaints.en.md", null],
  ] as const)("that look like one are told: %s, meant %s", async ([path, suggestion]) => {
    const { templates, findings } = await loadOwn({ [path]: "Text." });
    expect(told(findings)).toEqual(unknown(path, suggestion));
    expect(templates).toEqual([]);
  });

  test("are looked for three levels deep", async () => {
    const { findings } = await loadOwn({ "a/b/c/d/e/f": "Text.", "x/y/": "" });
    expect(findings.map(({ place }) => place.file)).toEqual(["own/a/b/c/d"]);
  });
});

describe("a template that cannot be read", () => {
  const path = `own/${policy}`;
  const at = `${path}:1:1+1`;

  test.for([
    ["nobody may read it", { problem: "denied" }, "denied"],
    ["it is gone when it is read", { problem: "missing" }, "denied"],
    ["it is too large", "x".repeat(300_001), "too-large"],
    ["it is RTF", "{\\rtf1\\ansi Text.}", "word-processor"],
    ["it is packed, as DOCX is", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), "word-processor"],
    ["it is not UTF-8", new Uint8Array([0x41, 0xff]), "not-utf-8"],
    ["it leads out of the folder", { link: "/project/charter.yaml" }, "outside"],
    ["it leads out of the project", { link: "/etc/passwd" }, "outside"],
    ["it leads nowhere", { link: "/project/own/nothing" }, "missing"],
  ] as const)("%s", async ([, entry, reason]) => {
    const { templates, findings, sources } = await load({
      [`/project/own/${policy}`]: entry,
      "/project/own/charter/en.full.md.hbs": "Text.",
      "/project/charter.yaml": "secret",
      "/etc/passwd": "secret",
    });
    expect(told(findings)).toEqual([{ code: "unreadable", at, path, reason }]);
    expect(templates.map(({ text }) => text)).toEqual(["Text."]);
    expect([...sources.keys()]).toEqual(["own/charter/en.full.md.hbs"]);
  });

  test("the largest is read", async () => {
    const { templates } = await loadOwn({ [policy]: "x".repeat(300_000) });
    expect(templates).toHaveLength(1);
  });

  test("a link in the folder to another in it is read", async () => {
    const { templates } = await loadOwn({
      [policy]: { link: "/project/own/standards/en.short.md.hbs" },
      "standards/en.short.md.hbs": "Text.",
    });
    expect(templates.map(({ text }) => text)).toEqual(["Text.", "Text."]);
  });

  test("of a folder that leads out, not even the names are told", async () => {
    const { templates, findings } = await load({
      "/project/own/policy": { link: "/etc" },
      "/project/own/README.md": { link: "/etc/shadow" },
      "/etc/en.short.md.hbs": "secret",
      "/etc/shadow": "secret",
    });
    expect(told(findings)).toEqual([
      { code: "unreadable", at: "own/policy:1:1+1", path: "own/policy", reason: "outside" },
    ]);
    expect(templates).toEqual([]);
  });
});

describe("a folder that cannot be used", () => {
  const file = { [`/project/own/${policy}`]: "Text.", [`/other/own/${policy}`]: "Text." };

  test.for([
    { name: "it is not there", entries: { "/project/charter.yaml": "" }, folder: {}, reason: "missing" },
    { name: "it is a file", entries: { "/project/own": "Text." }, folder: {}, reason: "missing" },
    { name: "it lies elsewhere", entries: file, folder: { path: "/other/own" }, reason: "outside" },
    { name: "it would lie elsewhere", entries: file, folder: { path: "/other/nothing" }, reason: "outside" },
    {
      name: "it leads elsewhere",
      entries: { ...file, "/project/link": { link: "/other/own" } },
      folder: { path: "/project/link" },
      reason: "outside",
    },
    { name: "no project is there", entries: file, folder: { projects: ["/nothing"] }, reason: "outside" },
    { name: "there is no project", entries: file, folder: { projects: [] }, reason: "outside" },
  ])("because $name", async ({ entries, folder, reason }) => {
    const reading = await load(entries, folder);
    expect(told(reading.findings)).toEqual([{ code: "folder", at: named, path: "own", reason }]);
    expect(reading).toMatchObject({ templates: [], sources: new Map(), originals: new Map(), real: null });
  });

  test.for([
    { name: "one of several projects", folder: { path: "/other/own", projects: ["/project", "/other"] } },
    { name: "the command line", folder: { path: "/other/own", projects: null } },
    { name: "a project that a link leads to", folder: { projects: ["/link"] } },
  ])("but one of $name can", async ({ folder }) => {
    const reading = await load({ ...file, "/link": { link: "/project" } }, folder);
    expect(reading).toMatchObject({ findings: [], templates: [{ file: `own/${policy}` }] });
  });

  test("that is not there is not said to lie elsewhere where its project is a link", async () => {
    const entries = { "/link": { link: "/project" }, "/project/charter.yaml": "" };
    const { findings } = await load(entries, { path: "/link/own", projects: ["/other", "/link"] });
    expect(told(findings)).toMatchObject([{ reason: "missing" }]);
  });

  test("an empty one is no mistake", async () => {
    expect(await load({ "/project/own/": "" })).toMatchObject({
      templates: [],
      findings: [],
      real: "/project/own",
    });
  });

  test("one with an empty folder in it is none either", async () => {
    expect(await load({ "/project/own/policy/": "" })).toMatchObject({ templates: [], findings: [] });
  });

  test.for([
    ["flat", (index: number) => `${String(index)}.txt`],
    ["in folders", (index: number) => `${String(index % 3)}/${String(index)}.hbs`],
  ] as const)("eight thousand files are few, one more is many: %s", async ([, name]) => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`/project/own/${name(index)}`, ""]));
    const enough = (await load(many(8_000))).findings.filter(({ code }) => code === "template/folder");
    expect([told(enough), told((await load(many(8_001))).findings)]).toEqual([
      [],
      [{ code: "folder", at: named, path: "own", reason: "too-many" }],
    ]);
  });
});

describe("the record of originals", () => {
  const lockName = "charter-templates.lock";
  const originals = new Map([[policy, { version: "1.0.0", text: "Text." }]]);

  test("is read", async () => {
    const reading = await loadOwn({ [lockName]: writeLock(originals) });
    expect(reading).toMatchObject({ findings: [], templates: [], originals });
  });

  test.for([
    ["that is broken", "{", "not-json"],
    ["of another version", "{}", "version"],
    ["that nobody may read", { problem: "denied" }, "unreadable"],
    ["that leads out of the folder", { link: "/etc/passwd" }, "unreadable"],
    ["that is too large", "x".repeat(maxLockBytes + 1), "unreadable"],
  ] as const)("%s is not read, and that is a warning", async ([, entry, reason]) => {
    const reading = await load({
      [`/project/own/${lockName}`]: entry,
      [`/project/own/${policy}`]: "Text.",
      "/etc/passwd": writeLock(originals),
    });
    const path = `own/${lockName}`;
    expect(told(reading.findings)).toEqual([
      { code: "lock", at: `${path}:1:1+1`, path, reason, severity: "warning" },
    ]);
    expect(reading.originals).toEqual(new Map());
    expect(reading.templates).toHaveLength(1);
  });

  test("in another folder is none", async () => {
    const { findings, originals: found } = await loadOwn({ [`policy/${lockName}`]: writeLock(originals) });
    expect(findings).toHaveLength(1);
    expect(found.size).toBe(0);
  });
});
