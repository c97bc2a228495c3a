import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { originalOf } from "../../src/markdown/own/original.ts";
import { addressOf } from "../../src/markdown/template-address.ts";
import { checked, minimum, rawExample } from "../companies/companies.ts";
import { templatesIn } from "../markdown/rendering.ts";
import { auditOwn, placesOf } from "./own-templates.ts";

const meridian = checked(rawExample("meridian.yaml"));
const smallest = checked(minimum);
const bilingual = checked({
  ...minimum,
  languages: ["en", "hu"],
  people: {
    manager: { name: "Ada Brook", role: { en: "Manager", hu: "Vezető" }, email: "ada@brook.example" },
  },
});
const clause = "clauses/policy/commitment.answer.en.md";
const own = "clauses/policy/own.thanks.en.md";
const section = "sections/policy/own.delivery.en.md";
const after = (id: string, text: string): string => `---\nafter: ${id}\n---\n${text}\n`;

const leftOut = "---\nleave-out: true\n---\n";

test.for([
  ["a misspelt id", "clauses/policy/complaints.anwser.en.md", "Well.\n", "complaints.answer"],
  ["a section among the clauses", "clauses/policy/complaints.md", leftOut, "sections/policy/complaints"],
  [
    "a clause among the sections",
    "sections/policy/complaints.answer.md",
    leftOut,
    "clauses/policy/complaints.answer",
  ],
  [
    "a text with the words of a clause among the sections",
    "sections/policy/complaints.answer.en.md",
    "Well.\n",
    "clauses/policy/complaints.answer.en.md",
  ],
  ["a text for a misspelt section", "sections/policy/complaimts.en.md", "# A\n\nWell.\n", "complaints"],
  [
    "a clause of another document",
    "clauses/playbook/complaints.answer.en.md",
    "Well.\n",
    "clauses/policy/complaints.answer",
  ],
] as const)("of %s, the finding says what was meant", async ([, path, text, suggestion]) => {
  const { findings } = await auditOwn({ [path]: text }, meridian);
  expect(findings[0]?.args).toMatchObject({ suggestion });
});

describe("one clause in the words of the company", () => {
  test.for([
    {
      name: "a sentence is all it takes",
      files: { [clause]: 'We answer {{within "inquiry.answer"}}.\n' },
      want: [],
    },
    {
      name: "a misspelt id",
      files: { "clauses/policy/commitment.anwser.en.md": "We answer.\n" },
      want: ["clauses/policy/commitment.anwser.en.md:1:1 template/unknown-clause"],
    },
    {
      name: "a misspelt variable behind front matter",
      files: { [own]: after("commitment.answer", "Thank you,\n\n{{company.nmae}}.") },
      want: [`${own}:6:3 template/unknown-variable`],
    },
    {
      name: "a promise that does not exist",
      files: { [clause]: 'We answer {{within "inquiry.anwser"}}.\n' },
      want: [`${clause}:1:20 template/unknown-promise`, `${clause}:1:1 template/lost-promise`],
    },
    {
      name: "a time and an address",
      files: { [clause]: 'We answer {{within "inquiry.answer"}}, at most 2 days.\nWrite to a@b.example.\n' },
      want: [`${clause}:1:48 template/literal-time`, `${clause}:2:10 template/literal-address`],
    },
    {
      name: "a time and a share behind many spaces",
      files: {
        [clause]: 'We answer {{within "inquiry.answer"}}, at most 2        days, in 95       % of cases.\n',
      },
      want: [`${clause}:1:48 template/literal-time`, `${clause}:1:66 template/literal-percentage`],
    },
    {
      name: "a promise that is not stated any more",
      files: { [clause]: "We answer quickly.\n" },
      want: [`${clause}:1:1 template/lost-promise`],
    },
    {
      name: "a paragraph that was an item",
      files: { "clauses/standards/always.polite.en.full.md": "Be polite.\n" },
      want: ["clauses/standards/always.polite.en.full.md:1:1 template/other-shape"],
    },
    { name: "no text", files: { [clause]: "\n" }, want: [`${clause}:1:1 template/empty`] },
    {
      name: "an unclosed tag",
      files: { [own]: after("commitment.answer", "Thank {{company.name") },
      want: [`${own}:4:7 template/syntax`],
    },
    {
      name: "a heading",
      files: { [clause]: '# Title\n\nWe answer {{within "inquiry.answer"}}.\n' },
      want: [`${clause}:1:1 template/heading`],
    },
    {
      name: "what a merge has marked",
      files: { [clause]: "<<<<<<< yours\na\n=======\nb\n>>>>>>> package\n" },
      want: [`${clause}:1:1 template/conflict`],
    },
  ])("$name", async ({ files, want }) => {
    expect(await placesOf(files, meridian)).toEqual(want);
  });
});

describe("the lines above a text", () => {
  test.for([
    ["---\nafter: commitment.answer\nText.\n", "1:1"],
    ["---\naftr: commitment.answer\n---\nText.\n", "2:1"],
    ["---\nafter\n---\nText.\n", "2:1"],
    ["---\nafter:\n---\nText.\n", "2:1"],
    ["---\nafter: commitment.answer\nbefore: commitment.answer\n---\nText.\n", "3:1"],
    ["---\nleave-out: no\n---\n", "2:12"],
    ["---\nleave-out: true\n---\n", "2:1"],
    ["Text.\n", "1:1"],
  ])("%j", async ([text = "", place = ""]) => {
    expect(await placesOf({ [own]: text }, meridian)).toEqual([`${own}:${place} template/front-matter`]);
  });

  test.for([
    {
      name: "of a clause of the package cannot move it",
      path: clause,
      text: after("vision.statement", "Text."),
    },
    { name: "cannot leave out and say something", path: clause, text: "---\nleave-out: true\n---\nText.\n" },
    {
      name: "are needed where no language is in the name",
      path: "clauses/policy/vision.statement.md",
      text: "Text.\n",
    },
    {
      name: "cannot put a section into one",
      path: section,
      text: "---\nin: commitment\n---\n# A\n\nText.\n",
    },
    { name: "cannot replace a section", path: "sections/policy/vision.en.md", text: "# Vision\n\nText.\n" },
  ])("$name", async ({ path, text }) => {
    const { findings } = await auditOwn({ [path]: text }, meridian);
    expect(findings.map(({ code }) => code)).toEqual(["template/front-matter"]);
  });
});

describe("a place for a clause or section", () => {
  test.for([
    {
      name: "beside a section, of a clause",
      path: own,
      text: after("commitment", "Text."),
      reason: "section",
    },
    {
      name: "beside a clause, of a section",
      path: section,
      text: after("commitment.answer", "# More\n\nText."),
      reason: "clause",
    },
    { name: "beside nothing", path: own, text: after("commitment.anwser", "Text."), reason: "unknown" },
    { name: "beside itself", path: own, text: after("own.thanks", "Text."), reason: "circle" },
    {
      name: "behind the sections of a section",
      path: "clauses/procedures/own.more.en.full.md",
      text: "---\nin: definitions\n---\nText.\n",
      reason: "parts",
    },
    {
      name: "behind an annex",
      path: "sections/procedures/own.more.en.full.md",
      text: after("form", "# More\n\nText."),
      reason: "annex",
    },
  ])("$name", async ({ path, text, reason }) => {
    const { findings } = await auditOwn({ [path]: text }, meridian);
    expect(findings.map(({ code, args }) => [code, "reason" in args ? args.reason : null])).toEqual([
      ["template/own-place", reason],
    ]);
  });
});

describe("a section of the company's own", () => {
  test.for([
    ["# Delivery\n\nText.", []],
    ["Text.", ["template/heading"]],
    ["# Delivery", ["template/empty"]],
    ["# Delivery\n\nText.\n\n## More\n\nText.", ["template/heading"]],
    ['# Delivery\n\n{{#clause "own.time"}}\nText.\n{{/clause}}', []],
    ['# Delivery\n\nText.\n\n{{#clause "own.time"}}\nText.\n{{/clause}}', ["template/outside-clause"]],
    ['# From {{company.name}} to you\n\n{{#clause "own.time"}}\nText.\n{{/clause}}', []],
    [
      '# Delivery\n\n{{#clause "own.time"}}\nText.\n{{/clause}}\n\n{{contact.name}}',
      ["template/outside-clause"],
    ],
    ['# Delivery\n\n{{#clause "time"}}\nText.\n{{/clause}}', ["template/unknown-clause"]],
    [
      '# Delivery\n\n{{#clause "own.time"}}\nText.\n{{/clause}}\n{{#clause "own.time"}}\nText.\n{{/clause}}',
      ["template/duplicate"],
    ],
  ] as const)("%j", async ([text, want]) => {
    const { findings } = await auditOwn({ [section]: after("commitment", text) }, meridian);
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(want);
  });
});

test("what the facts do not call for is named with what it asks for", async () => {
  const text = after("commitment.complaints", '{{company.vision}} {{within "chat.reply"}}.');
  const { findings } = await auditOwn({ [own]: text }, smallest);
  expect(findings).toMatchObject([
    {
      code: "template/not-called-for",
      severity: "warning",
      args: { promises: ["chat.reply"], facts: ["company.vision"] },
    },
  ]);
});

test.for([
  { change: "replaced", path: "commitment.service.en.md", text: "We serve.\n", severity: "warning" },
  {
    change: "added",
    path: "own.thanks.en.md",
    text: after("commitment.service", "Thanks."),
    severity: "error",
  },
  {
    change: "left-out",
    path: "vision.statement.en.md",
    text: "---\nleave-out: true\n---\n",
    severity: "error",
  },
])("a language without what is $change elsewhere is named", async ({ change, path, text, severity }) => {
  const { findings } = await auditOwn({ [`clauses/policy/${path}`]: text }, bilingual);
  expect(findings).toMatchObject([
    { code: "template/not-in-language", severity, args: { change, languages: ["hu"] } },
  ]);
});

describe("a copy of the package's text", () => {
  const copyOf = (path: string, language: LanguageTag): string => {
    const at = addressOf(path);
    return (at === null ? null : originalOf(at, templatesIn(language))) ?? "";
  };
  const paths = {
    en: "clauses/policy/commitment.service.en.md",
    hu: "clauses/policy/commitment.service.hu.md",
  } as const;

  test("is no change: a language that has only that lacks the change of the others", async () => {
    const { findings } = await auditOwn(
      { [paths.en]: "We serve.\n", [paths.hu]: copyOf(paths.hu, "hu") },
      bilingual,
    );
    expect(findings).toMatchObject([{ code: "template/not-in-language", args: { languages: ["hu"] } }]);
    expect(findings[0]?.place.file).toBe(`own/${paths.en}`);
  });

  test("in every language is nothing to be told of", async () => {
    const files = { [paths.en]: copyOf(paths.en, "en"), [paths.hu]: copyOf(paths.hu, "hu") };
    expect(files[paths.hu]).not.toBe("");
    expect((await auditOwn(files, bilingual)).findings).toEqual([]);
  });
});

test("the same clause in another place of another language is an error in both", async () => {
  const { findings } = await auditOwn(
    {
      [own]: after("commitment.service", "Thanks."),
      "clauses/policy/own.thanks.hu.md": after("commitment.no-tolerance", "Köszönjük."),
    },
    bilingual,
  );
  expect(findings.map(({ code }) => code)).toEqual(["template/other-place", "template/other-place"]);
});

test("a clause left out says which promises go with it", async () => {
  const { findings } = await auditOwn(
    { "clauses/policy/commitment.complaints.md": "---\nleave-out: true\n---\n" },
    smallest,
  );
  expect(findings).toMatchObject([
    { code: "template/left-out", args: { promises: ["complaint.acknowledge", "complaint.resolve"] } },
  ]);
});

test("a section left out says which promises go with it", async () => {
  const { findings } = await auditOwn(
    { "sections/policy/commitment.short.md": "---\nleave-out: true\n---\n" },
    smallest,
  );
  expect(findings).toMatchObject([
    {
      code: "template/left-out",
      severity: "warning",
      args: { id: "commitment", promises: ["complaint.acknowledge", "complaint.resolve"] },
    },
  ]);
});

describe("what another clause still promises", () => {
  const out = { "sections/policy/complaints.full.md": leftOut };
  const ownSection = "sections/policy/own.redress.en.full.md";

  test("is not gone with a section", async () => {
    const text = after("scope", '# Redress\n\nWe settle what went wrong {{within "complaint.resolve"}}.');
    const [before, now] = [
      await auditOwn(out, meridian),
      await auditOwn({ ...out, [ownSection]: text }, meridian),
    ];
    const lost = ({ findings }: typeof now): readonly string[] =>
      findings.flatMap(({ args }) => ("promises" in args ? args.promises : []));
    expect(lost(before)).toContain("complaint.resolve");
    expect(lost(now)).toEqual(lost(before).filter((promise) => promise !== "complaint.resolve"));
  });

  test("is gone where that clause is not printed", async () => {
    const text = after("scope", '# Redress\n\n{{company.vision}} {{within "complaint.resolve"}}.');
    const files = {
      "clauses/policy/commitment.complaints.md": leftOut,
      [section]: text.replace("scope", "commitment"),
    };
    const { findings } = await auditOwn(files, smallest);
    expect(findings.find(({ code }) => code === "template/left-out")?.args).toMatchObject({
      promises: ["complaint.acknowledge", "complaint.resolve"],
    });
  });
});

describe("words in a section that is left out", () => {
  const out = { "sections/policy/complaints.md": leftOut };

  test.for([
    {
      name: "of a clause of its own beside one of the section",
      file: "clauses/policy/own.thanks.en.md",
      text: after("complaints.answer", "Thank you."),
      line: 2,
    },
    {
      name: "of a clause of its own at the end of the section",
      file: "clauses/policy/own.thanks.en.md",
      text: "---\nin: complaints\n---\nThank you.\n",
      line: 2,
    },
    {
      name: "in the place of one of its clauses",
      file: "clauses/policy/complaints.reviews.en.md",
      text: "Nobody is asked for a review.\n",
      line: 1,
    },
  ])("$name are named", async ({ file, text, line }) => {
    const { findings } = await auditOwn({ ...out, [file]: text }, meridian);
    expect(findings.filter(({ code }) => code === "template/own-place")).toMatchObject([
      {
        severity: "warning",
        place: { file: `own/${file}`, line },
        args: { reason: "left-out", target: "complaints" },
      },
    ]);
  });

  test("are not named where another document prints them", async () => {
    const file = { "clauses/all/questions.contact.en.md": "Ask {{contact.name}}.\n" };
    const { findings } = await auditOwn({ "sections/policy/questions.md": leftOut, ...file }, meridian);
    expect(findings.filter(({ code }) => code === "template/own-place")).toEqual([]);
  });
});

test.for([
  { files: ["service.en.md", "service.en.short.md"], want: ["service.en.md"] },
  { files: ["service.en.md", "service.en.full.md"], want: [] },
])("of $files, those in whose place others stand are told: $want", async ({ files, want }) => {
  const path = (name: string): string => `clauses/policy/commitment.${name}`;
  const { findings } = await auditOwn(
    Object.fromEntries(files.map((name) => [path(name), "We serve.\n"])),
    smallest,
  );
  const hidden = findings.filter(({ args }) => "reason" in args && args.reason === "given-way");
  expect(hidden.map(({ place }) => place.file)).toEqual(want.map((name) => `own/${path(name)}`));
});

describe("a file that leaves out what another gives a text", () => {
  const out = { "clauses/policy/commitment.service.md": leftOut };

  test("is an error that names both, once for all languages", async () => {
    const hungarian = { "clauses/policy/commitment.service.hu.md": "Segítünk.\n" };
    const english = { "clauses/policy/commitment.service.en.md": "We serve.\n" };
    for (const [texts, suggestion] of [
      [hungarian, "clauses/policy/commitment.service.hu.md"],
      [{ ...english, ...hungarian }, "clauses/policy/commitment.service.en.md"],
    ] as const) {
      const { findings } = await auditOwn({ ...out, ...texts }, bilingual);
      expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
        {
          code: "template/front-matter",
          place: { file: "own/clauses/policy/commitment.service.md", line: 1 },
          args: { reason: "leave-out-beside-text", found: "commitment.service", suggestion },
        },
      ]);
    }
  });

  test("of one length is none", async () => {
    const short = { "clauses/policy/commitment.service.en.short.md": "We serve.\n" };
    const { findings } = await auditOwn({ ...out, ...short }, smallest);
    expect(findings.filter(({ code }) => code === "template/front-matter")).toEqual([]);
  });
});

test("of a place that does not exist in one language, only that is told", async () => {
  const { findings } = await auditOwn(
    {
      [own]: after("commitment.srevice", "Thanks."),
      "clauses/policy/own.thanks.hu.md": after("commitment.service", "Köszönjük."),
    },
    bilingual,
  );
  expect(findings).toMatchObject([{ code: "template/own-place", place: { file: `own/${own}`, line: 2 } }]);
});

describe("the cells of a row", () => {
  const row = "clauses/standards/courtesy.hold.en.md";
  const added = "clauses/standards/own.ask.en.md";

  test.for([
    { name: "as many as the table has", path: row, text: "| On hold | We ask first. |\n", want: [] },
    {
      name: "one too many",
      path: row,
      text: "| On hold | We ask | first. |\n",
      want: [{ code: "template/row-cells", severity: "error", args: { expected: 2, found: 3 } }],
    },
    {
      name: "one too many in a row of its own",
      path: added,
      text: after("courtesy.hold", "| Asking | Asks | first. |"),
      want: [{ code: "template/row-cells", args: { id: "own.ask", expected: 2, found: 3 } }],
    },
    {
      name: "a row of its own where no table is",
      path: own,
      text: after("commitment.answer", "| Asking | Asks first. |"),
      want: [{ code: "template/row-cells", args: { expected: null, found: 2 } }],
    },
    {
      name: "a whole table of its own",
      path: own,
      text: after("commitment.answer", "| When | What |\n|---|---|\n| Asking | Asks first. |"),
      want: [],
    },
    { name: "with a line between words", path: row, text: "| On hold | This \\| that. |\n", want: [] },
  ])("$name", async ({ path, text, want }) => {
    const { findings } = await auditOwn({ [path]: text }, meridian);
    expect(findings).toMatchObject(want);
  });
});

test("a language whose file has a mistake does not lack the change", async () => {
  const { findings } = await auditOwn(
    {
      "clauses/policy/commitment.service.en.md": "We serve.\n",
      "clauses/policy/commitment.service.hu.md": "<<<<<<< yours\na\n=======\nb\n>>>>>>> package\n",
    },
    bilingual,
  );
  expect(findings.map(({ code }) => code)).toEqual(["template/conflict"]);
});
