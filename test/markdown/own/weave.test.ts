import { describe, expect, test } from "vitest";
import { annex, clause, section } from "../../../src/document/model.ts";
import type { Clause, DocumentModel, Section } from "../../../src/document/model.ts";
import { weave } from "../../../src/markdown/own/weave.ts";
import type { Weaving } from "../../../src/markdown/own/weave.ts";
import { pieceOf } from "./pieces.ts";

const model: DocumentModel = {
  kind: "policy",
  length: "short",
  sections: [
    section("a", [
      clause("a.1", {
        states: ["email.reply", "chat.reply"],
        needs: ["company.vision"],
        whenMade: ["issue.resolve"],
      }),
      clause("a.2"),
    ]),
    section("b", [clause("b.1"), section("c", [clause("c.1")])]),
    annex("x", [clause("x.1")]),
  ],
};

/** What becomes of the pieces that lie at some paths. */
function woven(files: Readonly<Record<string, string>>): Weaving {
  const pieces = Object.entries(files).map(([path, text]) => pieceOf(path, text));
  return weave({ model, pieces, parts: new Map(), fromParts: new Set(["a.2"]), lines: [] });
}

/** `a[a.1 b[b.1]]`: a section with what is in it. */
function shown(parts: readonly (Clause | Section)[]): string {
  return parts
    .map((part) => (part.type === "clause" ? part.id : `${part.id}[${shown(part.parts)}]`))
    .join(" ");
}

const sectionsOf = ({ woven: found }: Weaving): string | null => found && shown(found.model.sections);
const homelessOf = ({ homeless }: Weaving) => homeless.map(({ piece, reason }) => [piece.at.id, reason]);
const housedOf = ({ housed }: Weaving) => housed.map(({ file }) => file);

const placed = (relation: string, id: string, text: string): string =>
  `---\n${relation}: ${id}\n---\n${text}\n`;
const gone = "---\nleave-out: true\n---\n";
const clauseAt = (name: string): string => `clauses/policy/${name}.md`;
const sectionAt = (name: string): string => `sections/policy/${name}.md`;
const whole = "a[a.1 a.2] b[b.1 c[c.1]] x[x.1]";

test.for([{}, { "clauses/standards/a.1.en.md": "Text." }, { "clauses/policy/a.1.en.full.md": "Text." }])(
  "what is for other documents changes nothing: %j",
  (files) => {
    expect(woven(files)).toEqual({ woven: null, homeless: [], housed: [] });
  },
);

describe("a clause in other words", () => {
  test("takes the place of the package's", () => {
    const weaving = woven({ [clauseAt("a.2.en")]: "- Text." });
    expect([sectionsOf(weaving), homelessOf(weaving), housedOf(weaving)]).toEqual([
      whole,
      [],
      [clauseAt("a.2.en")],
    ]);
    expect([...(weaving.woven?.replaced ?? [])]).toMatchObject([
      [
        "a.2",
        {
          clause: "a.2",
          shape: "item",
          text: "- Text.\n",
          piece: { at: { id: "a.2" } },
          source: { file: clauseAt("a.2.en") },
        },
      ],
    ]);
    expect(weaving.woven).toMatchObject({
      added: new Map(),
      leftOut: new Map(),
      model: { kind: "policy", length: "short" },
    });
  });

  test.for([
    [
      '{{within "email.reply"}} {{within "chat.reply"}}',
      ["email.reply", "chat.reply"],
      ["issue.resolve"],
      ["company.vision"],
    ],
    // Silent promises still decide whether it is printed.
    ['{{within "email.reply"}}', ["email.reply"], ["issue.resolve", "chat.reply"], ["company.vision"]],
    ["Text.", [], ["issue.resolve", "email.reply", "chat.reply"], ["company.vision"]],
    [
      '{{within "letter.reply"}} {{company.mission}} {{company.vision}}',
      ["letter.reply"],
      ["issue.resolve", "email.reply", "chat.reply"],
      ["company.vision", "company.mission"],
    ],
  ] as const)("is printed where it and the package's hold: %s", ([text, states, whenMade, needs]) => {
    const [first, second] = woven({ [clauseAt("a.1.en")]: text }).woven?.model.sections[0]?.parts ?? [];
    expect(first).toEqual({ ...clause("a.1"), states, whenMade, needs });
    expect(second).toEqual(clause("a.2"));
  });

  test("deep in a document is found", () => {
    const { woven: found } = woven({ [clauseAt("c.1.en")]: "{{company.mission}}" });
    expect(found?.model.sections[1]).toEqual(
      section("b", [clause("b.1"), section("c", [clause("c.1", { needs: ["company.mission"] })])]),
    );
  });

  test.for([
    ["clauses/policy/a.3.en.md", "no-such"],
    ["clauses/policy/a.en.md", "no-such"],
    // Only what documents take from a part is the same in all.
    ["clauses/all/a.1.en.md", "no-such"],
    ["clauses/all/a.2.en.md", null],
  ] as const)("%s: %s", ([path, reason]) => {
    const weaving = woven({ [path]: "Text." });
    expect(weaving.homeless.map((each) => each.reason)).toEqual(reason === null ? [] : [reason]);
    expect(weaving.housed).toHaveLength(reason === null ? 1 : 0);
    expect(weaving.woven === null).toBe(reason !== null);
  });
});

describe("what is left out", () => {
  test.for([
    [clauseAt("a.1"), "a[a.2] b[b.1 c[c.1]] x[x.1]", "clause a.1"],
    [clauseAt("a.1.en"), "a[a.2] b[b.1 c[c.1]] x[x.1]", "clause a.1"],
    [sectionAt("c"), "a[a.1 a.2] b[b.1] x[x.1]", "section c"],
    [sectionAt("x"), "a[a.1 a.2] b[b.1 c[c.1]]", "section x"],
  ] as const)("%s", ([path, want, key]) => {
    const weaving = woven({ [path]: gone });
    expect([sectionsOf(weaving), housedOf(weaving), [...(weaving.woven?.leftOut.keys() ?? [])]]).toEqual([
      want,
      [path],
      [key],
    ]);
    expect(shown(weaving.woven?.whole.sections ?? [])).toBe(whole);
  });

  test.for([clauseAt("a"), sectionAt("a.1"), "sections/all/d.md"])("%s is not there", (path) => {
    expect(woven({ [path]: gone })).toMatchObject({
      woven: null,
      homeless: [{ reason: "no-such" }],
      housed: [],
    });
  });

  test("a section is, of whatever document", () => {
    expect(sectionsOf(woven({ "sections/all/c.md": gone }))).toBe("a[a.1 a.2] b[b.1] x[x.1]");
  });
});

describe("of several for one clause, the most exact is taken", () => {
  test.for([
    [["clauses/policy/a.2.en.md", "clauses/policy/a.2.en.short.md"], 1],
    [["clauses/policy/a.2.en.short.md", "clauses/policy/a.2.en.md"], 0],
    [["clauses/all/a.2.en.md", "clauses/policy/a.2.en.md"], 1],
    [["clauses/all/a.2.en.short.md", "clauses/policy/a.2.en.md"], 1],
    [["clauses/policy/a.2.en.md", "clauses/all/a.2.en.short.md"], 0],
  ] as const)("%j", ([paths, index]) => {
    const weaving = woven(Object.fromEntries(paths.map((path) => [path, `${path}.`])));
    expect(weaving.woven?.replaced.get("a.2")?.piece.file).toBe(paths[index]);
    expect(housedOf(weaving)).toEqual(paths);
  });

  test("one with a language before one without", () => {
    for (const paths of [
      [clauseAt("a.2"), clauseAt("a.2.en")],
      [clauseAt("a.2.en"), clauseAt("a.2")],
    ]) {
      const files = paths.map((path) => [path, path === clauseAt("a.2") ? gone : "Text."] as const);
      const { woven: found } = woven(Object.fromEntries(files));
      expect([found?.replaced.size, found?.leftOut.size]).toEqual([1, 0]);
    }
  });

  test("a clause and a section of one name are two", () => {
    const { woven: found } = woven({
      [clauseAt("own.z.en")]: placed("after", "a.1", "Text."),
      [sectionAt("own.z.en")]: placed("after", "a", "# Z\n\nText."),
    });
    expect(found && shown(found.model.sections)).toBe(
      "a[a.1 own.z a.2] own.z[own.z.text] b[b.1 c[c.1]] x[x.1]",
    );
  });
});

describe("a clause of the company's own", () => {
  test.for([
    ["after", "a.1", "a[a.1 own.z a.2] b[b.1 c[c.1]] x[x.1]", "after clause a.1"],
    ["before", "c.1", "a[a.1 a.2] b[b.1 c[own.z c.1]] x[x.1]", "before clause c.1"],
    ["in", "c", "a[a.1 a.2] b[b.1 c[c.1 own.z]] x[x.1]", "in section c"],
  ] as const)("%s %s", ([relation, id, want, key]) => {
    const path = clauseAt("own.z.en");
    const weaving = woven({
      [path]: placed(relation, id, '| {{company.mission}} | {{within "email.reply"}} |'),
    });
    expect([sectionsOf(weaving), homelessOf(weaving), housedOf(weaving)]).toEqual([want, [], [path]]);
    expect([...(weaving.woven?.added ?? [])]).toMatchObject([
      [
        key,
        [
          {
            clause: "own.z",
            shape: "row",
            text: '{{#clause "own.z"}}\n| {{company.mission}} | {{within "email.reply"}} |\n{{/clause}}\n',
            source: { file: path },
          },
        ],
      ],
    ]);
  });

  test("is printed where its facts and promises are", () => {
    const { woven: found } = woven({
      [clauseAt("own.z.en")]: placed("after", "a.1", '{{company.mission}} {{within "email.reply"}}'),
    });
    expect(found?.model.sections[0]?.parts[1]).toEqual(
      clause("own.z", { states: ["email.reply"], needs: ["company.mission"] }),
    );
  });

  test("is in what the document would say with what is left out", () => {
    const { woven: found } = woven({
      [clauseAt("own.z.en")]: placed("after", "a.1", "Text."),
      [clauseAt("a.1")]: gone,
    });
    expect(shown(found?.model.sections ?? [])).toBe("a[own.z a.2] b[b.1 c[c.1]] x[x.1]");
    expect(shown(found?.whole.sections ?? [])).toBe("a[a.1 own.z a.2] b[b.1 c[c.1]] x[x.1]");
  });
});

describe("several of the company's own", () => {
  test.for([
    {
      name: "behind one clause, by their names",
      places: { c: ["after", "a.1"], b: ["after", "a.1"], d: ["after", "a.1"] },
      want: "a[a.1 own.b own.c own.d a.2]",
    },
    {
      name: "before one clause, by their names",
      places: { c: ["before", "a.1"], b: ["before", "a.1"] },
      want: "a[own.b own.c a.1 a.2]",
    },
    {
      name: "at the end of a section, by their names",
      places: { c: ["in", "a"], b: ["in", "a"] },
      want: "a[a.1 a.2 own.b own.c]",
    },
    {
      name: "behind one another",
      places: { d: ["after", "a.1"], c: ["after", "own.d"], b: ["after", "own.c"] },
      want: "a[a.1 own.d own.c own.b a.2]",
    },
    {
      name: "around one another",
      places: { d: ["in", "a"], c: ["before", "own.d"], b: ["after", "own.d"] },
      want: "a[a.1 a.2 own.c own.d own.b]",
    },
    {
      name: "of both sides",
      places: { b: ["after", "a.1"], c: ["before", "a.2"] },
      want: "a[a.1 own.b own.c a.2]",
    },
  ])("$name", ({ places, want }) => {
    const files = Object.entries(places).map(([id, [relation = "", target = ""]]) => [
      clauseAt(`own.${id}.en`),
      placed(relation, target, "Text."),
    ]);
    const weaving = woven(Object.fromEntries(files) as Readonly<Record<string, string>>);
    expect(sectionsOf(weaving)?.replace(/ b\[.*/, "")).toBe(want);
    expect(weaving.homeless).toEqual([]);
  });

  test("are listed under their place in the order of their names", () => {
    const { woven: found } = woven({
      [clauseAt("own.c.en")]: placed("after", "a.1", "C."),
      [clauseAt("own.b.en")]: placed("after", "a.1", "B."),
    });
    expect(found?.added.get("after clause a.1")?.map((each) => each.clause)).toEqual(["own.b", "own.c"]);
  });
});

describe("a section of the company's own", () => {
  const text = (source: string): object | undefined =>
    woven({ [sectionAt("own.z.en")]: placed("after", "a", source) }).woven?.added.get("after section a")?.[0];

  test("makes a clause of its text", () => {
    expect(text("# Title\n\nText.\n\nMore.\n")).toMatchObject({
      clause: "own.z.text",
      shape: "text",
      text: '{{#section "own.z"}}\n## Title\n\n{{#clause "own.z.text"}}\nText.\n\nMore.\n{{/clause}}\n{{/section}}\n',
    });
  });

  test("keeps the clauses that its text marks", () => {
    expect(
      text(
        '#### Title\n{{#clause "own.b"}}\n- {{company.mission}}\n{{/clause}}\n{{#clause "own.c"}}\nText.\n{{/clause}}',
      ),
    ).toMatchObject({
      clause: null,
      shape: "text",
      text: '{{#section "own.z"}}\n## Title\n\n{{#clause "own.b"}}\n- {{company.mission}}\n{{/clause}}\n{{#clause "own.c"}}\nText.\n{{/clause}}\n{{/section}}\n',
    });
  });

  test.for([
    [
      "# Title\n\nText {{company.mission}}.",
      section("own.z", [clause("own.z.text", { needs: ["company.mission"] })]),
    ],
    [
      '# Title\n{{#clause "own.b"}}{{company.mission}}{{/clause}}{{#clause "own.c"}}{{within "chat.reply"}}{{/clause}}{{#each feedback}}{{this}}{{/each}}{{#clause}}x{{/clause}}{{#clause title}}x{{/clause}}{{#clause "own.e"}}{{/clause}}',
      section("own.z", [
        clause("own.b", { needs: ["company.mission"] }),
        clause("own.c", { states: ["chat.reply"] }),
        clause("own.e"),
      ]),
    ],
  ] as const)("is in the model: %j", ([source, want]) => {
    const { woven: found } = woven({ [sectionAt("own.z.en")]: placed("after", "a", source) });
    expect(found?.model.sections[1]).toEqual(want);
  });

  test("has the heading of its depth", () => {
    const { woven: found } = woven({ [sectionAt("own.z.en")]: placed("before", "c", "# Title\n\nText.") });
    expect(found?.added.get("before section c")).toMatchObject([
      { text: expect.stringContaining("\n### Title\n") as string },
    ]);
  });

  test("can have clauses added", () => {
    const weaving = woven({
      [sectionAt("own.z.en")]: placed("after", "a", "# Title\n\nText."),
      [clauseAt("own.b.en")]: placed("after", "own.z.text", "Text."),
      [clauseAt("own.c.en")]: placed("in", "own.z", "Text."),
    });
    expect(sectionsOf(weaving)).toBe("a[a.1 a.2] own.z[own.z.text own.b own.c] b[b.1 c[c.1]] x[x.1]");
  });
});

describe("no place", () => {
  test.for([
    [{ b: ["after", "a.9"] }, [["own.b", "unknown"]]],
    [{ b: ["after", "a"] }, [["own.b", "section"]]],
    [{ b: ["in", "a.1"] }, [["own.b", "clause"]]],
    [{ b: ["in", "b"] }, [["own.b", "parts"]]],
    [{ b: ["after", "own.b"] }, [["own.b", "circle"]]],
    [
      { b: ["after", "own.c"], c: ["before", "own.b"] },
      [
        ["own.b", "circle"],
        ["own.c", "circle"],
      ],
    ],
    [
      { b: ["after", "own.c"], c: ["after", "a.9"] },
      [
        ["own.b", "circle"],
        ["own.c", "unknown"],
      ],
    ],
  ] as const)("for %j", ([places, want]) => {
    const entries: readonly (readonly [string, readonly [string, string]])[] = Object.entries(places);
    const files = entries.map(
      ([id, [relation, target]]) => [clauseAt(`own.${id}.en`), placed(relation, target, "Text.")] as const,
    );
    const weaving = woven(Object.fromEntries(files));
    expect([homelessOf(weaving), weaving.woven, housedOf(weaving)]).toEqual([want, null, []]);
  });

  test("for a section behind an annex", () => {
    const weaving = woven({
      [sectionAt("own.b.en")]: placed("after", "x", "# B\n\nText."),
      [clauseAt("own.c.en")]: placed("after", "a.1", "Text."),
    });
    expect([homelessOf(weaving), housedOf(weaving)]).toEqual([[["own.b", "annex"]], [clauseAt("own.c.en")]]);
    expect([...(weaving.woven?.added.keys() ?? [])]).toEqual(["after clause a.1"]);
  });

  test("for a clause in a clause of the company's own, or behind one without a place", () => {
    const weaving = woven({
      [clauseAt("own.b.en")]: placed("after", "a.1", "Text."),
      [clauseAt("own.c.en")]: placed("in", "own.b", "Text."),
      [sectionAt("own.d.en")]: placed("after", "x", "# D\n\nText."),
      [clauseAt("own.e.en")]: placed("in", "own.d", "Text."),
    });
    expect(homelessOf(weaving)).toEqual([
      ["own.d", "annex"],
      ["own.c", "clause"],
      ["own.e", "circle"],
    ]);
  });

  const number = (index: number): string => String(index).padStart(3, "0");
  const many = (count: number, place: (index: number) => string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        clauseAt(`own.n${number(index)}.en`),
        placed("after", place(index), "Text."),
      ]),
    );

  test("for more than three hundred", () => {
    expect(homelessOf(woven(many(302, () => "a.1")))).toEqual([
      ["own.n300", "too-many"],
      ["own.n301", "too-many"],
    ]);
  });

  test("for more than fifty in a row", () => {
    const row = many(52, (index) => (index === 0 ? "a.1" : `own.n${number(index - 1)}`));
    expect(homelessOf(woven(row))).toEqual([
      ["own.n050", "too-many"],
      ["own.n051", "circle"],
    ]);
  });
});
