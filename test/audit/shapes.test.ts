import { describe, expect, test } from "vitest";
import { checked, rawExample } from "../companies/companies.ts";
import { auditOwn, edited } from "./own-templates.ts";

const meridian = checked(rawExample("meridian.yaml"));

const row = "clauses/policy/times.email.en.md";
const lead = "clauses/policy/times.lead.en.md";
const item = "clauses/standards/always.polite.en.full.md";
const own = "clauses/policy/own.x.en.md";
const after = (id: string, text: string): string => `---\nafter: ${id}\n---\n${text}\n`;
const leftOut = (...ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [`clauses/policy/${id}.md`, "---\nleave-out: true\n---\n"]));
const promise = '{{within "email.reply"}}';

/** Every row of the table of times. */
const rows = [
  "phone",
  "voicemail",
  "call-back",
  "email",
  "chat",
  "in-person-greet",
  "in-person-help",
  "social",
  "letter",
];

/** The mistakes, as `times.email.en.md:1 row-cells`. */
async function mistakes(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await auditOwn(files, meridian);
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ code, place }) => {
      const name = place.file.split("/").at(-1) ?? "";
      return `${name}:${String(place.line)} ${code.replace("template/", "")}`;
    });
}

describe("a row has as many cells as the head of its table", () => {
  test.for([
    { name: "as in the package", text: `| E-mails | We reply ${promise}. |`, want: [] },
    { name: "several rows", text: `| E-mails | We reply ${promise}. |\n| More | Text |`, want: [] },
    { name: "an empty cell", text: `| E-mails ${promise} | |`, want: [] },
    { name: "a bar behind a backslash", text: `| E-mails \\| letters | ${promise} |`, want: [] },
    { name: "a note with a bar", text: `{{!-- a | b --}}\n| E-mails | ${promise} |`, want: [] },
    {
      name: "one too many",
      text: `| E-mails | We reply | ${promise} |`,
      want: ["times.email.en.md:1 row-cells"],
    },
    { name: "one too few", text: `| E-mails ${promise} |`, want: ["times.email.en.md:1 row-cells"] },
    {
      name: "one too few by a backslash",
      text: `| E-mails \\| ${promise} |`,
      want: ["times.email.en.md:1 row-cells"],
    },
    {
      name: "the second",
      text: `| E-mails | ${promise} |\n| a | b | c |`,
      want: ["times.email.en.md:2 row-cells"],
    },
    {
      name: "a paragraph behind it",
      text: `| E-mails | ${promise} |\n\nMore.`,
      want: ["times.email.en.md:3 other-shape"],
    },
    {
      name: "a line behind it",
      text: `| E-mails | ${promise} |\nMore.`,
      want: ["times.email.en.md:2 other-shape"],
    },
    {
      name: "an empty line",
      text: `| E-mails | ${promise} |\n\n| a | b |`,
      want: ["times.email.en.md:3 other-shape"],
    },
    { name: "a paragraph", text: `We reply ${promise}.`, want: ["times.email.en.md:1 other-shape"] },
    { name: "an item", text: `- We reply ${promise}.`, want: ["times.email.en.md:1 other-shape"] },
  ])("$name", async ({ text, want }) => {
    expect(await mistakes({ [row]: text })).toEqual(want);
  });

  test.for([
    { name: "a head that is gone", text: "Our promises.", want: ["times.lead.en.md:1 other-shape"] },
    { name: "a head in other words", text: "Ours:\n\n| A | B |\n|---|---|", want: [] },
    { name: "a head with a row of its own", text: "Ours:\n\n| A | B |\n|---|---|\n| 1 | 2 |", want: [] },
    {
      name: "a head and a paragraph behind it",
      text: "| A | B |\n|---|---|\n| 1 | 2 |\n\nMore.",
      want: expect.arrayContaining(["times.lead.en.md:1 other-shape"]) as readonly string[],
    },
    {
      name: "a wider head",
      text: "Ours:\n\n| A | B | C |\n|---|---|---|",
      want: ["times.lead.en.md:3 row-cells"],
    },
    {
      name: "a head that is left out",
      text: "---\nleave-out: true\n---\n",
      want: ["times.lead.en.md:1 other-shape"],
    },
  ])("$name", async ({ text, want }) => {
    expect(await mistakes({ [lead]: text })).toEqual(want);
  });

  test("in a whole document", async () => {
    const text = edited("en", "policy.full", "| E-mails | We reply {{", "| E-mails | We reply | {{");
    expect(await mistakes({ "policy/en.full.md.hbs": text })).toEqual(["en.full.md.hbs:200 row-cells"]);
  });
});

describe("what is added fits its neighbours", () => {
  test.for([
    { name: "a row behind a row", id: "times.phone", text: "| A | b |", want: [] },
    { name: "a row behind the head", id: "times.lead", text: "| A | b |", want: [] },
    { name: "a paragraph behind the last row", id: "times.letter", text: "Text.", want: [] },
    {
      name: "a table behind a paragraph",
      id: "times.aim",
      text: "| A | b |\n|---|---|\n| 1 | 2 |",
      want: [],
    },
    { name: "a list behind a paragraph", id: "times.aim", text: "- a\n- b", want: [] },
    { name: "a wide row", id: "times.phone", text: "| A | b | c |", want: ["own.x.en.md:4 row-cells"] },
    {
      name: "a paragraph between rows",
      id: "times.phone",
      text: "Text.",
      want: ["own.x.en.md:4 other-shape"],
    },
    {
      name: "a paragraph behind the head",
      id: "times.lead",
      text: "Text.",
      want: ["own.x.en.md:4 other-shape"],
    },
    {
      name: "a row behind a paragraph",
      id: "times.aim",
      text: "| A | b |",
      want: ["own.x.en.md:4 row-cells"],
    },
    {
      name: "a table with a wide row",
      id: "times.aim",
      text: "| A | b |\n|---|---|\n| 1 | 2 | 3 |",
      want: ["own.x.en.md:6 row-cells"],
    },
  ])("$name", async ({ id, text, want }) => {
    expect(await mistakes({ [own]: after(id, text) })).toEqual(want);
  });
});

describe("an item stays one", () => {
  test.for([
    { name: "with another sign", text: "* Be polite.", want: [] },
    { name: "or several", text: "- Be polite.\n- Be kind.", want: [] },
    { name: "with more under it", text: "- Be polite.\n\n  Really.", want: [] },
    {
      name: "a paragraph behind it",
      text: "- Be polite.\n\nReally.",
      want: ["always.polite.en.full.md:3 other-shape"],
    },
    { name: "a paragraph", text: "Be polite.", want: ["always.polite.en.full.md:1 other-shape"] },
  ])("$name", async ({ text, want }) => {
    expect(await mistakes({ [item]: text })).toEqual(want);
  });

  test.for([
    { name: "an item between items", text: "- Be kind.", want: [] },
    { name: "a paragraph between items", text: "Be kind.", want: ["own.p.en.full.md:4 other-shape"] },
  ])("$name", async ({ text, want }) => {
    expect(await mistakes({ "clauses/standards/own.p.en.full.md": after("always.polite", text) })).toEqual(
      want,
    );
  });
});

describe("a table that nothing fills", () => {
  const all = leftOut(...rows.map((each) => `times.${each}`));

  test("is a mistake at what left it empty", async () => {
    expect(await mistakes(all)).toEqual(["times.letter.md:1 emptied"]);
  });

  test.for([
    { name: "with its head left out too", files: { ...all, ...leftOut("times.lead") } },
    { name: "with a row of one's own", files: { ...all, [own]: after("times.lead", "| A | b |") } },
    { name: "with one row left", files: leftOut(...rows.slice(1).map((each) => `times.${each}`)) },
  ])("but not $name", async ({ files }) => {
    expect(await mistakes(files)).toEqual([]);
  });
});

test.for([
  {
    path: "sections/policy/own.s.en.md",
    text: after("times.aim", "# S\n\nText."),
    want: ["clause", "after: times"],
  },
  { path: "sections/policy/own.s.en.md", text: after("times", "# S\n\nText."), want: null },
  { path: own, text: after("times", "Text."), want: ["section", null] },
  { path: own, text: "---\nin: times.aim\n---\nText.\n", want: ["clause", "in: times"] },
  { path: own, text: after("times.aimm", "Text."), want: ["unknown", "times.aim"] },
])("the place $text", async ({ path, text, want }) => {
  const { findings } = await auditOwn({ [path]: text }, meridian);
  const [found = null] = findings.map(({ args }) =>
    "reason" in args && "suggestion" in args ? [args.reason, args.suggestion] : null,
  );
  expect(found).toEqual(want);
});
