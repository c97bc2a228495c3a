import { describe, expect, test } from "vitest";
import { checkHeadings } from "../../src/markdown/check-headings.ts";
import { sourceOf, told } from "./told.ts";

const code = "heading";

const section = (id: string, text: string): string => `{{#section "${id}"}}\n${text}\n{{/section}}\n`;

describe("a document", () => {
  test.for([
    ["with its title", "# Title\n", []],
    ["with empty lines before its title", "\n\n# Title\n", []],
    ["with a title of a variable", "# {{title}}\n", []],
    ["without a title", "Text.\n", [{ code, at: "1:1+1", reason: "no-title", marks: "#" }]],
    [
      "with text before its title",
      "Text.\n\n# Title\n",
      [
        { code, at: "1:1+1", reason: "no-title", marks: "#" },
        { code, at: "3:1+7", reason: "second-title", marks: "#" },
      ],
    ],
    [
      "with a heading in the place of its title",
      "\n## Title\n",
      [
        { code, at: "2:1+1", reason: "no-title", marks: "#" },
        { code, at: "2:1+8", reason: "stray", marks: "##" },
      ],
    ],
    ["with a title like a word", "#Title\n", [{ code, at: "1:1+1", reason: "no-title", marks: "#" }]],
    [
      "with a second title",
      "# Title\n\n# Other\n",
      [{ code, at: "3:1+7", reason: "second-title", marks: "#" }],
    ],
    [
      "with a heading of its own",
      "# Title\n\n### Other\n",
      [{ code, at: "3:1+9", reason: "stray", marks: "###" }],
    ],
    [
      "with a heading of all depth",
      "# Title\n\n###### Other",
      [{ code, at: "3:1+12", reason: "stray", marks: "######" }],
    ],
    ["with seven marks, which are text", "# Title\n\n####### Other", []],
    [
      "with an indented heading",
      "# Title\n\n   ## Other",
      [{ code, at: "3:1+11", reason: "stray", marks: "##" }],
    ],
    ["with an indented text", "# Title\n\n    ## Other", []],
    ["with marks alone", "# Title\n\n##\n", [{ code, at: "3:1+2", reason: "stray", marks: "##" }]],
    [
      "with a heading behind the end of a clause",
      '# Title\n\n{{#clause "a"}}\nText.\n{{/clause}}## Other',
      [{ code, at: "5:12+8", reason: "stray", marks: "##" }],
    ],
    [
      "with a heading behind two tags and a space",
      '# Title\n\n{{!-- a --}} {{#clause "a"}}# Other\n{{/clause}}',
      [{ code, at: "3:29+7", reason: "second-title", marks: "#" }],
    ],
    [
      "with a line under a text behind the end of a clause",
      '# Title\n\n{{#clause "a"}}\nText.\n{{/clause}}Other\n---',
      [{ code, at: "5:12+5", reason: "stray", marks: "" }],
    ],
    [
      "with a line under a clause",
      '# Title\n\n{{#clause "a"}}\nText.\n{{/clause}}\n---',
      [{ code, at: "4:1+5", reason: "stray", marks: "" }],
    ],
    ["with marks behind words and a tag", '# Title\n\n{{#clause "a"}}Text{{/clause}}## Other', []],
    ["with a note above its title", "{{!-- a\nnote --}}\n\n{{!-- b --}}\n# Title\n", []],
    ["with a note before its title", "{{!-- a note --}}# Title\n", []],
    [
      "with its title in a clause",
      '{{#clause "a"}}\n# Title\n{{/clause}}',
      [
        { code, at: "1:1+1", reason: "no-title", marks: "#" },
        { code, at: "2:1+7", reason: "second-title", marks: "#" },
      ],
    ],
    ["with a comment that has a heading", "# Title\n{{!--\n# No\n--}}\n", []],
  ] as const)("%s", ([, text, want]) => {
    expect(told(checkHeadings(sourceOf(text), "document"))).toEqual(want);
  });
});

describe("a line under a text", () => {
  test.for([
    "Text\n===",
    "Text\n---",
    "Text\n=",
    "Text\n-",
    "Text\n   ---  \t",
    "*Text*\n---",
    "#Text\n---",
    "1 Text\n---",
    "{{title}}\n---",
  ])("makes a heading: %j", (text) => {
    const [first = ""] = text.split("\n");
    const [finding] = checkHeadings(sourceOf(`# Title\n\n${text}\n`), "document");
    expect(finding).toMatchObject({
      args: { reason: "stray", marks: "" },
      place: { line: 3, column: 1, length: first.length },
    });
  });

  test.for([
    "\n---",
    "Text\n\n---",
    "| a |\n---",
    "> a\n---",
    "- a\n---",
    "* a\n---",
    "+ a\n---",
    "1. a\n---",
    "10) a\n---",
    "Text\n-- -",
    "Text\n---|---",
    "Text\n=-",
    "Text\n    ---",
    "    a\n---",
    "Text\n--- more",
  ])("does not: %j", (text) => {
    expect(checkHeadings(sourceOf(`# Title\n\n${text}\n`), "document")).toEqual([]);
  });
});

describe("a section of a document", () => {
  test.for([
    ["with its heading", section("a", "## A\n\nText."), []],
    ["with its heading in its own line", '{{#section "a"}}## A\n{{/section}}', []],
    ["with text before its heading", section("a", "Text.\n\n## A"), []],
    ["inside another", section("a", `## A\n\n${section("b", "### B")}`), []],
    [
      "after one inside another",
      `${section("a", `## A\n${section("b", "### B")}`)}${section("c", "## C")}`,
      [],
    ],
    ["without a heading", section("a", "Text."), [{ code, at: "2:1+16", reason: "no-heading", marks: "##" }]],
    [
      "inside another, without a heading",
      section("a", `## A\n${section("b", "Text.")}`),
      [{ code, at: "4:1+16", reason: "no-heading", marks: "###" }],
    ],
    [
      "with a heading too small",
      section("a", "### A"),
      [{ code, at: "3:1+3", reason: "level", marks: "##" }],
    ],
    ["with a heading too large", section("a", "# A"), [{ code, at: "3:1+1", reason: "level", marks: "##" }]],
    [
      "inside another, with a heading too large",
      section("a", `## A\n${section("b", "## B")}`),
      [{ code, at: "5:1+2", reason: "level", marks: "###" }],
    ],
    [
      "with two headings",
      section("a", "## A\n\n## B"),
      [{ code, at: "5:1+4", reason: "stray", marks: "##" }],
    ],
    [
      "with an indented heading",
      section("a", " ## A"),
      [
        { code, at: "2:1+16", reason: "no-heading", marks: "##" },
        { code, at: "3:1+5", reason: "stray", marks: "##" },
      ],
    ],
    ...["##\tA", "##", "## "].map(
      (heading) =>
        [
          `with a heading that no number can be put into: ${heading}`,
          section("a", heading),
          [
            { code, at: "2:1+16", reason: "no-heading", marks: "##" },
            { code, at: `3:1+${String(heading.length)}`, reason: "stray", marks: "##" },
          ],
        ] as const,
    ),
    [
      "with a heading in its clause",
      section("a", '{{#clause "a.b"}}\n## A\n{{/clause}}'),
      [
        { code, at: "2:1+16", reason: "no-heading", marks: "##" },
        { code, at: "4:1+4", reason: "stray", marks: "##" },
      ],
    ],
    [
      "with a heading behind a part",
      section("a", "{{> part}}\n## A"),
      [
        { code, at: "2:1+16", reason: "no-heading", marks: "##" },
        { code, at: "4:1+4", reason: "stray", marks: "##" },
      ],
    ],
    [
      "with a heading behind it",
      `${section("a", "Text.")}## A\n`,
      [
        { code, at: "2:1+16", reason: "no-heading", marks: "##" },
        { code, at: "5:1+4", reason: "stray", marks: "##" },
      ],
    ],
    ["with a heading behind a variable", section("a", "{{company.name}}\n\n## A"), []],
  ] as const)("%s", ([, text, want]) => {
    expect(told(checkHeadings(sourceOf(`# Title\n${text}`), "document"))).toEqual(want);
  });
});

describe("a part by itself", () => {
  test.for([
    ["needs no title", "Text.\n", []],
    ["has no title", "# Title\n", [{ code, at: "1:1+7", reason: "second-title", marks: "#" }]],
    ["has sections of either depth", `${section("a", "## A")}${section("b", "### B")}`, []],
    [
      "has no section of a third",
      section("a", "#### A"),
      [{ code, at: "2:1+4", reason: "level", marks: "##" }],
    ],
    ["has no heading outside of a section", "## A\n", [{ code, at: "1:1+4", reason: "stray", marks: "##" }]],
  ] as const)("%s", ([, text, want]) => {
    expect(told(checkHeadings(sourceOf(text), "partial"))).toEqual(want);
  });
});

describe("a file with one section", () => {
  test.for([
    ["begins with its heading", "# A\n\nText.\n", []],
    ["may have its heading at any level", "### A\n\nText.\n", []],
    ["may have empty lines before it", "\n\n# A\n", []],
    ["has no second one", "# A\n\n# B\n", [{ code, at: "3:1+3", reason: "second-heading", marks: "#" }]],
    [
      "has no smaller one either",
      "# A\n\n## B\n\n### C\n",
      [
        { code, at: "3:1+4", reason: "second-heading", marks: "##" },
        { code, at: "5:1+5", reason: "second-heading", marks: "###" },
      ],
    ],
    [
      "has no line under a text that makes one",
      "# A\n\nB\n---\n",
      [{ code, at: "3:1+1", reason: "second-heading", marks: "" }],
    ],
    [
      "has none in its clauses",
      '# A\n\n{{#clause "own.b"}}\n# B\n{{/clause}}\n',
      [{ code, at: "4:1+3", reason: "second-heading", marks: "#" }],
    ],
    ["may have notes above it", "{{!-- a\nnote --}}\n{{!-- b --}}\n## A title\n\nText.\n", []],
    ["may have a note before it", "{{!-- a note --}} # A\n", []],
    [
      "has no second one below a note",
      "{{!-- a note --}}\n# A\n\n# B\n",
      [{ code, at: "4:1+3", reason: "second-heading", marks: "#" }],
    ],
    ["has it before its clauses", '{{#clause "own.b"}}\n# A\n{{/clause}}\n', []],
    ["has it before its parts", "{{> part}}\n# A\n", [{ code, at: "2:1+3", reason: "stray", marks: "#" }]],
    ...["Title\n=====", "Title\n---", "#\tTitle", "##"].map(
      (heading) =>
        [
          `has marks and a space before the words of its heading: ${heading}`,
          `{{!-- a note --}}\n${heading}`,
          [{ code, at: `2:1+${String(heading.split("\n")[0]?.length)}`, reason: "no-heading", marks: "#" }],
        ] as const,
    ),
    [
      "has no second one below one that is none",
      "Title\n=====\n\n# B\n",
      [
        { code, at: "1:1+5", reason: "no-heading", marks: "#" },
        { code, at: "4:1+3", reason: "second-heading", marks: "#" },
      ],
    ],
    // That its first line is none is said elsewhere.
    ["with text before it", "Text.\n\n# A\n", [{ code, at: "3:1+3", reason: "stray", marks: "#" }]],
  ] as const)("%s", ([, text, want]) => {
    expect(told(checkHeadings(sourceOf(text), "section"))).toEqual(want);
  });
});

describe("a file with one clause", () => {
  test.for([
    ["needs no heading", "Text.\n", []],
    ["has none", "# A\n\nText.\n", [{ code, at: "1:1+3", reason: "in-clause", marks: "#" }]],
    ["has none of a section", "Text.\n\n## A\n", [{ code, at: "3:1+4", reason: "in-clause", marks: "##" }]],
  ] as const)("%s", ([, text, want]) => {
    expect(told(checkHeadings(sourceOf(text), "clause"))).toEqual(want);
  });
});

test("each of many sections has the heading that is its own", () => {
  const sections = [
    section("a", "## A\n\n## B"),
    section("b", `{{company.name}}\n##\n${section("c", "### C")}`),
    section("d", "Text.\n\n##\tD\n\n### E\n\n## F"),
    "## G\n",
    section("h", "{{> part}}\n## H"),
  ];
  expect(told(checkHeadings(sourceOf(`# Title\n${sections.join("")}`), "document"))).toEqual([
    { code, at: "7:1+16", reason: "no-heading", marks: "##" },
    { code, at: "20:1+3", reason: "level", marks: "##" },
    { code, at: "25:1+16", reason: "no-heading", marks: "##" },
    { code, at: "5:1+4", reason: "stray", marks: "##" },
    { code, at: "9:1+2", reason: "stray", marks: "##" },
    { code, at: "18:1+4", reason: "stray", marks: "##" },
    { code, at: "22:1+4", reason: "stray", marks: "##" },
    { code, at: "24:1+4", reason: "stray", marks: "##" },
    { code, at: "27:1+4", reason: "stray", marks: "##" },
  ]);
});

test.for(["## A\n".repeat(250), section("a", "Text.").repeat(250), section("a", "#### A").repeat(250)])(
  "nobody reads more than two hundred findings: %#",
  (text) => {
    expect(checkHeadings(sourceOf(text), "partial")).toHaveLength(200);
  },
);
