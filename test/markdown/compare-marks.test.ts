import { describe, expect, test } from "vitest";
import { compareMarks } from "../../src/markdown/compare-marks.ts";
import type { ComparedMarks } from "../../src/markdown/compare-marks.ts";
import type { PlacedMark } from "../../src/markdown/walk.ts";
import { told } from "./told.ts";

/**
 * Marks from lines, `  clause a.1`: what is indented stands in the section above it. `@part` stands in a part of that name,
 * `+` was added by the company. Each is placed on its line, in the file of its part.
 */
function marksOf(text: string, file: string): readonly PlacedMark[] {
  const around: string[] = [];
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index) => {
      const depth = (line.length - line.trimStart().length) / 2;
      const [kind = "", id = "", ...notes] = line.trim().split(" ");
      around.length = depth;
      const within = [...around];
      const type = kind === "section" ? "section" : "clause";
      if (type === "section") around.push(id);
      const partial = notes.find((note) => note.startsWith("@"))?.slice(1) ?? null;
      const place = {
        file: partial === null ? file : `${partial}.md`,
        line: index + 1,
        column: 1,
        length: 9,
      };
      return { type, id, within, place, partial, via: [], isOwn: notes.includes("+") };
    });
}

const original = `
section a
  clause a.1
  clause a.2
  clause a.3
section b
  clause b.1
  section c
    clause c.1
    clause c.2
section d
  clause d.1
`;

/** What is said when a company's file has other marks than the package's. */
function compared(
  own: string,
  rest: Partial<ComparedMarks> & { readonly from?: string } = {},
): readonly object[] {
  return told(
    compareMarks({
      own: marksOf(own, "own.md"),
      original: marksOf(rest.from ?? original, "package.md"),
      fileOf: () => "own.md",
      meantPartials: new Set(),
      languagesWith: () => [],
      ...rest,
    }),
  );
}

const without = (...lines: readonly string[]): string =>
  original
    .split("\n")
    .filter((line) => !lines.includes(line.trim()))
    .join("\n");

test("the same marks are nothing to tell", () => {
  expect(compared(original)).toEqual([]);
});

describe("a mark that the document does not have", () => {
  const fix = (text: string) => ({ fix: { kind: "replace", text: `"${text}"` } });

  test.for([
    {
      name: "far from any",
      own: `${original}section zzzzzz\n  clause yyyyyy\n`,
      want: [
        { code: "unknown-section", at: "12:1+9", id: "zzzzzz", suggestion: null },
        { code: "unknown-clause", at: "13:1+9", id: "yyyyyy", suggestion: null },
      ],
    },
    {
      name: "near one that is there",
      own: original.replace("section d\n", "section d\n  clause d.11\n"),
      want: [{ code: "unknown-clause", at: "11:1+9", id: "d.11", suggestion: "d.1", ...fix("d.1") }],
    },
    {
      name: "that the company may add",
      own: `${original}section own.z +\n  clause own.z.1 +\n`,
      want: [],
    },
    {
      name: "with an id of the company's own in the file of a document",
      own: `${original}section own.z\n`,
      want: [{ code: "unknown-section", at: "12:1+9", id: "own.z", suggestion: null }],
    },
    {
      name: "that is added under an id like ours",
      own: `${original}section zzz +\n`,
      want: [{ code: "unknown-section", at: "12:1+9", id: "zzz", suggestion: null }],
    },
  ])("$name", ({ own, want }) => {
    expect(compared(own)).toEqual(want);
  });

  test("is most likely one that is missing, and that is not told twice", () => {
    const from = "section aa\n  clause aa.answer\n  clause aa.answers\nsection bb\n  clause bb.more\n";
    const own = "section aa\n  clause aa.answer\n  clause aa.answerz\nsection bb\n  clause bb.mroe\n";
    expect(compared(own, { from })).toEqual([
      {
        code: "unknown-clause",
        at: "3:1+9",
        id: "aa.answerz",
        suggestion: "aa.answers",
        ...fix("aa.answers"),
      },
      { code: "unknown-clause", at: "5:1+9", id: "bb.mroe", suggestion: "bb.more", ...fix("bb.more") },
    ]);
  });

  test("is a section, and what stands in it stands where it should", () => {
    const from =
      "section vision\n  clause vision.one\n  section inner\n    clause inner.one\nsection other\n";
    const own = from.replace("section vision", "section vison");
    expect(compared(own, { from })).toEqual([
      { code: "unknown-section", at: "1:1+9", id: "vison", suggestion: "vision", ...fix("vision") },
    ]);
  });

  test("is never a mark of the other type", () => {
    const from = "section vision\n  clause zzzzzz\n";
    expect(compared("section vision\n  clause vison\n", { from })).toMatchObject([
      { code: "unknown-clause", id: "vison", suggestion: null },
      { code: "missing-clause", id: "zzzzzz" },
    ]);
  });
});

describe("a mark that is there twice", () => {
  test.for([
    [
      original.replace("clause a.2", "clause a.1"),
      [
        { code: "duplicate", at: "3:1+9", part: "clause", id: "a.1", firstFile: "own.md", firstLine: 2 },
        {
          code: "missing-clause",
          // The second a.1 is where a.2 would be.
          at: "3:1+9",
          id: "a.2",
          section: "a",
          partial: null,
          languages: [],
          severity: "warning",
        },
      ],
    ],
    [
      `${original}section d\n`,
      [{ code: "duplicate", at: "12:1+9", part: "section", id: "d", firstFile: "own.md", firstLine: 10 }],
    ],
    [
      `${original}section yyy\nsection yyy\n`,
      [
        { code: "unknown-section", at: "12:1+9", id: "yyy", suggestion: null },
        { code: "duplicate", at: "13:1+9", part: "section", id: "yyy", firstFile: "own.md", firstLine: 12 },
      ],
    ],
  ] as const)("%j", ([own, want]) => {
    expect(compared(own)).toEqual(want);
  });

  test("a section and a clause of one name are two", () => {
    expect(compared("section a\n  clause a\n", { from: "section a\n  clause a\n" })).toEqual([]);
  });
});

describe("a mark in another place", () => {
  const moved = (id: string, where: string, at: string) => ({
    code: "misplaced",
    at,
    part: "clause",
    id,
    reason: "section",
    where,
  });
  const late = (id: string, where: string, at: string) => ({
    code: "misplaced",
    at,
    part: "clause",
    id,
    reason: "order",
    where,
    severity: "warning",
  });

  test.for([
    {
      name: "another section",
      own: `${without("clause a.2")}  clause a.2\n`,
      want: [moved("a.2", "a", "11:1+9")],
    },
    { name: "no section", own: `clause d.1\n${without("clause d.1")}`, want: [moved("d.1", "d", "1:1+9")] },
    {
      name: "the section around its own",
      own: original.replace("    clause c.2", "  clause c.2"),
      want: [moved("c.2", "c", "9:1+9")],
    },
    {
      name: "a section in another",
      own: original.replace("section d", "  section d").replace("  clause d.1", "    clause d.1"),
      want: [{ code: "misplaced", at: "10:1+9", part: "section", id: "d", reason: "section", where: "" }],
    },
    {
      name: "clauses the other way round",
      own: original.replace("clause c.1\n    clause c.2", "clause c.2\n    clause c.1"),
      want: [late("c.1", "", "9:1+9")],
    },
    {
      name: "the last clause first",
      own: original.replace(
        "clause a.1\n  clause a.2\n  clause a.3",
        "clause a.3\n  clause a.1\n  clause a.2",
      ),
      want: [late("a.3", "a.2", "2:1+9")],
    },
    {
      name: "the first clause last",
      own: original.replace(
        "clause a.1\n  clause a.2\n  clause a.3",
        "clause a.2\n  clause a.3\n  clause a.1",
      ),
      want: [late("a.1", "", "4:1+9")],
    },
  ])("$name", ({ own, want }) => {
    expect(compared(own)).toEqual(want);
  });

  test("sections in another order are an error, because their numbers would be 1, 3, 2", () => {
    const own = without("section d", "clause d.1");
    expect(compared(`section d\n  clause d.1\n${own}`)).toEqual([
      { code: "misplaced", at: "1:1+9", part: "section", id: "d", reason: "order", where: "b" },
    ]);
  });

  test("a mark that stands twice is judged where it stands first", () => {
    const findings = compared(original.replace("section d\n", "section d\n  clause a.1\n"));
    expect(findings).toMatchObject([{ code: "duplicate", id: "a.1" }]);
  });

  test.for([
    [
      [4, 1, 2, 6, 3, 5],
      [
        ["s.4", "s.3"],
        ["s.6", "s.5"],
      ],
    ],
    [
      [3, 4, 1, 5, 6, 2],
      [
        ["s.1", ""],
        ["s.2", "s.1"],
      ],
    ],
    [
      [6, 5, 4, 3, 2, 1],
      [
        ["s.5", "s.4"],
        ["s.4", "s.3"],
        ["s.3", "s.2"],
        ["s.2", "s.1"],
        ["s.1", ""],
      ],
    ],
  ] as const)("of those in the order %j, as few as possible are told", ([order, want]) => {
    const listed = (ids: readonly number[]): string =>
      `section s\n${ids.map((id) => `  clause s.${String(id)}\n`).join("")}`;
    expect(compared(listed(order), { from: listed([1, 2, 3, 4, 5, 6]) })).toMatchObject(
      want.map(([id, where]) => ({ code: "misplaced", reason: "order", id, where })),
    );
  });
});

describe("a mark that is missing", () => {
  const lost = (type: string, id: string, section: string, at: string, rest: object = {}) => ({
    code: `missing-${type}`,
    at,
    id,
    section,
    partial: null,
    languages: [],
    severity: "warning",
    ...rest,
  });

  test.for([
    { name: "between others", own: without("clause a.2"), want: [lost("clause", "a.2", "a", "2:1+9")] },
    {
      name: "two side by side",
      own: without("clause a.2", "clause a.3"),
      want: [lost("clause", "a.2", "a", "2:1+9"), lost("clause", "a.3", "a", "2:1+9")],
    },
    { name: "first in its section", own: without("clause a.1"), want: [lost("clause", "a.1", "a", "1:1+9")] },
    { name: "behind a section", own: without("clause c.1"), want: [lost("clause", "c.1", "c", "7:1+9")] },
    {
      name: "a section, without its clauses",
      own: without("section d", "clause d.1"),
      want: [lost("section", "d", "", "5:1+9")],
    },
    {
      name: "a section in another",
      own: without("section c", "clause c.1", "clause c.2"),
      want: [lost("section", "c", "b", "6:1+9")],
    },
    {
      name: "the first section",
      own: without("section a", "clause a.1", "clause a.2", "clause a.3"),
      want: [lost("section", "a", "", "1:1+1")],
    },
    {
      name: "a section whose clauses are still there",
      own: without("section d").replace(/ {2}clause d.1/, "clause d.1"),
      want: [
        { code: "misplaced", at: "10:1+9", part: "clause", id: "d.1", reason: "section", where: "d" },
        lost("section", "d", "", "5:1+9"),
      ],
    },
  ])("$name", ({ own, want }) => {
    expect(compared(own)).toEqual(want);
  });

  test("is an error where another language of the company has it", () => {
    const languagesWith = ({ id }: PlacedMark): readonly string[] => (id === "a.2" ? ["el", "hu"] : []);
    expect(compared(without("clause a.2"), { languagesWith })).toEqual([
      {
        code: "missing-clause",
        at: "2:1+9",
        id: "a.2",
        section: "a",
        partial: null,
        languages: ["el", "hu"],
      },
    ]);
  });

  test("from a file that is the package's is none of the company's", () => {
    expect(compared(without("clause a.2"), { fileOf: () => null })).toEqual([]);
  });

  test("is shown at the top of a file that has nothing else", () => {
    expect(compared("", { from: "clause a.1\n" })).toEqual([lost("clause", "a.1", "", "1:1+1")]);
    expect(compared(without("clause d.1"), { fileOf: () => "other.md" })).toEqual([
      lost("clause", "d.1", "d", "other.md:1:1+1"),
    ]);
  });

  describe("with a part", () => {
    const from =
      "section a @part\n  clause a.1 @part\n  clause a.2 @part\nsection b\n  clause b.1 @other\n  clause b.2 @other\n";

    test.for([
      [
        "is one omission",
        "section a @part\n  clause a.1 @part\n  clause a.2 @part\nsection b\n",
        [lost("clause", "b.1", "b", "4:1+9", { partial: "other" })],
      ],
      [
        "is one with its sections",
        "section b\n  clause b.1 @other\n  clause b.2 @other\n",
        [lost("section", "a", "", "1:1+1", { partial: "part" })],
      ],
      [
        "that is still included lacks a clause",
        "section a @part\n  clause a.1 @part\nsection b\n  clause b.1 @other\n  clause b.2 @other\n",
        [lost("clause", "a.2", "a", "1:1+1")],
      ],
    ] as const)("%s", ([, own, want]) => {
      expect(compared(own, { from })).toEqual(want);
    });

    test("that was misspelt is told at its name only", () => {
      const own = "section a @part\n  clause a.1 @part\n  clause a.2 @part\nsection b\n";
      expect(compared(own, { from, meantPartials: new Set(["other"]) })).toEqual([]);
    });

    test("is asked for at the file that included it, and by itself where it is there", () => {
      const asked: (string | null)[] = [];
      const fileOf = ({ partial }: PlacedMark): string | null => {
        asked.push(partial);
        return partial === null ? "own.md" : null;
      };
      const own = "section a @part\n  clause a.1 @part\nsection b\n";
      expect(compared(own, { from, fileOf })).toEqual([
        lost("clause", "b.1", "b", "3:1+9", { partial: "other" }),
      ]);
      expect(asked).toEqual(["part", null]);
    });
  });
});
