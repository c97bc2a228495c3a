import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { clause, section } from "../../src/document/model.ts";
import type { DocumentModel } from "../../src/document/model.ts";
import { en } from "../../src/language/en/pack.ts";
import { weave } from "../../src/markdown/own/weave.ts";
import type { TemplateSource } from "../../src/markdown/read-template.ts";
import { walkTemplate } from "../../src/markdown/walk-template.ts";
import type { Walk, WalkInput } from "../../src/markdown/walk.ts";
import { pieceOf } from "./own/pieces.ts";
import { at, sourceOf, told } from "./told.ts";

const model: DocumentModel = {
  kind: "policy",
  length: "short",
  sections: [
    section("a", [clause("a.1", { states: ["email.reply"] }), clause("a.2")]),
    section("b", [section("c", [clause("c.1", { states: ["email.reply", "chat.reply"] })])]),
  ],
};

function walk(
  text: string,
  parts: Readonly<Record<string, string | null>> = {},
  rest: Partial<WalkInput> = {},
): Walk {
  const partials = new Map<string, TemplateSource | null>(
    Object.entries(parts).map(([name, part]) => [name, part === null ? null : sourceOf(part, `${name}.md`)]),
  );
  return walkTemplate({
    source: sourceOf(text),
    partials,
    forms: en.forms,
    model,
    woven: null,
    company: null,
    ...rest,
  });
}

const findingsOf = ({ findings }: Walk): readonly Diagnostic[] => findings.map(({ finding }) => finding);
const marked = (text: string): string =>
  `{{#section "a"}}\n## A\n{{#clause "a.1"}}\n${text}\n{{/clause}}\n{{/section}}\n`;

/** `clause a.1 in a` of each mark, with its place. */
const marksOf = ({ marks }: Walk) =>
  marks.map(({ type, id, within, place }) => `${type} ${id} in ${within.join(" ")} ${at(place)}`);

describe("sections and clauses", () => {
  test("are marked where their ids stand, with what is around them", () => {
    const found = walk(
      '{{#section "a"}}{{#clause "a.1"}}x{{/clause}}{{/section}}\n{{#section "b"}}\n {{#section "c"}}{{#clause "c.1"}}x{{/clause}}{{/section}}{{/section}}',
    );
    expect(marksOf(found)).toEqual([
      "section a in  1:12+3",
      "clause a.1 in a 1:27+5",
      "section b in  2:12+3",
      "section c in b 3:13+3",
      "clause c.1 in b c 3:28+5",
    ]);
    expect(found).toMatchObject({ findings: [], states: [], isCut: false, partials: new Set() });
    expect(found.marks.map(({ partial, via, isOwn }) => [partial, via, isOwn])).toEqual(
      found.marks.map(() => [null, [], false]),
    );
  });

  test("are marked in parts, with the lines that include them", () => {
    const found = walk('{{#section "a"}}\n{{> one}}\n{{/section}}', {
      one: "\n{{> two}}",
      two: '{{#clause "a.1"}}{{within "email.reply"}}{{/clause}}',
      three: "",
    });
    expect(
      found.marks.map(({ id, within, place, partial, via }) => [id, within, at(place), partial, via.map(at)]),
    ).toEqual([
      ["a", [], "1:12+3", null, []],
      ["a.1", ["a"], "two.md:1:11+5", "two", ["2:1+9", "one.md:2:1+9"]],
    ]);
    expect([...found.partials]).toEqual(["one", "two"]);
    expect(found.states).toEqual([{ clause: "a.1", promise: "email.reply" }]);
  });

  test.for([
    ["{{#section}}x{{/section}}", { code: "wrong-arguments", at: "1:1+10", helper: "section" }],
    ["{{#clause}}x{{/clause}}", { code: "wrong-arguments", at: "1:1+9", helper: "clause" }],
    ["{{#clause title}}x{{/clause}}", { code: "wrong-arguments", at: "1:1+9", helper: "clause" }],
    ['{{#clause "a.1" "b"}}x{{/clause}}', { code: "wrong-arguments", at: "1:1+9", helper: "clause" }],
    [
      '{{#clause "a.1" b=1}}x{{/clause}}',
      {
        code: "unsupported",
        at: "1:1+33",
        what: "named-arguments",
        found: '{{#clause "a.1" b=1}}x{{/clause}}',
      },
    ],
    ['{{#clause "a.1" as |b|}}x{{/clause}}', { code: "unsupported", what: "block-parameters" }],
    ['{{#clause "a.1"}}x{{else}}y{{/clause}}', { code: "unsupported", what: "else" }],
    [
      "{{#within}}x{{/within}}",
      { code: "wrong-arguments", at: "1:1+9", helper: "within", example: '{{within "email.reply"}}' },
    ],
    [
      "{{#if title}}x{{/if}}",
      {
        code: "unknown-helper",
        at: "1:1+5",
        name: "if",
        suggestion: null,
        known: ["section", "clause", "each"],
      },
    ],
    [
      '{{#clouse "a.1"}}x{{/clouse}}',
      { code: "unknown-helper", at: "1:1+9", name: "clouse", suggestion: "clause" },
    ],
    [
      '{{#*inline "x"}}y{{/inline}}',
      { code: "unsupported", at: "1:1+28", what: "inline-partial", found: '{{#*inline "x"}}y{{/inline}}' },
    ],
  ] as const)("%s", ([text, want]) => {
    const found = walk(text);
    expect(told(findingsOf(found))).toMatchObject([want]);
    expect(findingsOf(found)).toHaveLength(1);
  });

  test("what is long is shown by its beginning", () => {
    const [finding] = told(findingsOf(walk(`{{#*inline "x"}}${"y".repeat(100)}{{/inline}}`)));
    expect(finding).toMatchObject({ found: `{{#*inline "x"}}${"y".repeat(44)}` });
  });

  test("what stands behind an else is not looked at", () => {
    expect(told(findingsOf(walk('{{#clause "a.1"}}x{{else}}{{nothing}}{{/clause}}')))).toHaveLength(1);
    expect(marksOf(walk('{{^clause "a.1"}}x{{/clause}}'))).toEqual([]);
    expect(told(findingsOf(walk('{{^clause "a.1"}}x{{/clause}}')))).toMatchObject([{ what: "else" }]);
  });

  test.for([
    [
      '{{#each feedback}}{{#clause "a.1"}}x{{/clause}}{{/each}}',
      { part: "clause", id: "a.1", reason: "each", where: "", at: "1:29+5" },
    ],
    [
      '{{#each feedback}}{{#section "a"}}x{{/section}}{{/each}}',
      { part: "section", id: "a", reason: "each", where: "", at: "1:30+3" },
    ],
    [
      '{{#clause "a.1"}}{{#clause "a.2"}}x{{/clause}}{{/clause}}',
      { part: "clause", id: "a.2", reason: "clause", where: "a.1", at: "1:28+5" },
    ],
    [
      '{{#clause "a.1"}}{{#section "b"}}x{{/section}}{{/clause}}',
      { part: "section", id: "b", reason: "clause", where: "a.1", at: "1:29+3" },
    ],
  ] as const)("%s stands where it cannot", ([text, want]) => {
    const found = walk(text);
    expect(told(findingsOf(found))).toEqual([{ code: "misplaced", ...want }]);
    expect(found.marks.at(-1)?.id).toBe(want.id);
  });
});

describe("what is stated", () => {
  test.for([
    [
      "in its clause",
      '{{#clause "a.1"}}{{within "email.reply"}}{{/clause}}',
      [{ clause: "a.1", promise: "email.reply" }],
      [],
    ],
    [
      "outside of clauses",
      '{{within "email.reply"}}',
      [{ clause: "", promise: "email.reply" }],
      [
        {
          code: "undeclared-promise",
          at: "1:10+13",
          promise: "email.reply",
          clause: null,
          statedBy: ["a.1", "c.1"],
        },
      ],
    ],
    [
      "in another clause",
      '{{#clause "a.2"}}{{within "chat.reply"}}{{/clause}}',
      [{ clause: "a.2", promise: "chat.reply" }],
      [{ code: "undeclared-promise", promise: "chat.reply", clause: "a.2", statedBy: ["c.1"] }],
    ],
    // The misspelt id is a finding of its own.
    [
      "in a misspelt clause",
      '{{#clause "a.11"}}{{within "email.reply"}}{{/clause}}',
      [{ clause: "a.1", promise: "email.reply" }],
      [],
    ],
    [
      "in a clause that nobody knows",
      '{{#clause "zzzzz"}}{{within "email.reply"}}{{/clause}}',
      [{ clause: "zzzzz", promise: "email.reply" }],
      [{ code: "undeclared-promise", clause: "zzzzz" }],
    ],
    [
      "behind a clause",
      '{{#clause "a.1"}}x{{/clause}}{{within "email.reply"}}',
      [{ clause: "", promise: "email.reply" }],
      [{ clause: null }],
    ],
  ] as const)("%s", ([, text, states, want]) => {
    const found = walk(text);
    expect(found.states).toEqual(states);
    expect(told(findingsOf(found))).toMatchObject(want);
    expect(found.findings).toHaveLength(want.length);
  });

  test("in a part by itself is not held against any clause", () => {
    const found = walk('{{within "email.reply"}}{{nothing}}', {}, { model: null });
    expect(told(findingsOf(found))).toMatchObject([{ code: "unknown-variable" }]);
    expect(found.states).toEqual([{ clause: "", promise: "email.reply" }]);
  });
});

describe("a loop", () => {
  test.for([
    ["{{#each feedback}}{{this}}{{/each}}", []],
    ["{{#each escalation}}{{name}} {{../title}}{{/each}}", []],
    ["{{#each feedback}}{{title}}{{/each}}", [{ code: "unknown-variable", suggestion: "../title" }]],
    ["{{#each escalation}}{{this}}{{/each}}", [{ code: "unknown-variable" }]],
    ["{{#each title}}{{nothing}}{{/each}}", [{ code: "wrong-use", use: "text" }]],
    [
      "{{#each feedback}}{{#each ../expectations}}{{nothing}}{{/each}}{{/each}}",
      [{ code: "too-large", at: "1:19+7", of: "depth", limit: 1 }],
    ],
    ["{{#each feedback}}x{{/each}}{{#each feedback}}{{this}}{{/each}}{{title}}", []],
    ["{{#each feedback as |one|}}x{{/each}}", [{ code: "unsupported", what: "block-parameters" }]],
    ["{{#each feedback a=1}}x{{/each}}", [{ code: "unsupported", what: "named-arguments" }]],
  ] as const)("%s", ([text, want]) => {
    const found = walk(text);
    expect(told(findingsOf(found))).toMatchObject(want);
    expect(found.findings).toHaveLength(want.length);
  });
});

describe("a part", () => {
  test("with a mistake is told with the lines that include it", () => {
    const { findings } = walk("x\n {{> one}}", { one: "{{> two}}", two: "\n{{nothing}}" });
    expect(told(findings.map(({ finding }) => finding))).toMatchObject([
      { code: "unknown-variable", at: "two.md:2:3+7" },
    ]);
    expect(findings[0]?.via.map(at)).toEqual(["2:2+9", "one.md:1:1+9"]);
  });

  test.for([
    [
      "{{> oen}}",
      [
        {
          code: "unknown-partial",
          at: "1:5+3",
          name: "oen",
          suggestion: "one",
          known: ["broken", "one", "round"],
        },
      ],
    ],
    ["{{> zzzzzz}}", [{ code: "unknown-partial", suggestion: null }]],
    [
      "{{> one title}}",
      [{ code: "unsupported", at: "1:1+15", what: "partial-arguments", found: "{{> one title}}" }],
    ],
    ["{{> one a=1}}", [{ code: "unsupported", what: "partial-arguments" }]],
    ["{{> (lookup . 'x')}}", [{ code: "unsupported", what: "partial-arguments" }]],
    ["{{> broken}}", []],
    ["{{> one}}{{> one}}", []],
    ["{{> round}}", [{ code: "partial-cycle", at: "round.md:1:1+11", name: "round" }]],
  ] as const)("%s", ([text, want]) => {
    const found = walk(text, { round: "{{> round}}{{title}}", one: "Text.", broken: null });
    expect(told(findingsOf(found))).toMatchObject(want);
    expect(found.findings).toHaveLength(want.length);
  });

  test("that cannot be read is included all the same", () => {
    expect([...walk("{{> broken}}", { broken: null }).partials]).toEqual(["broken"]);
    expect([...walk("{{> nothing}}").partials]).toEqual([]);
  });
});

describe("a company", () => {
  const present = {
    model,
    numbers: new Map([["a", "1"]]),
    annexes: new Set<string>(),
    clauses: new Map([["a.1", clause("a.1")]]),
  };
  const company = (view: object) => ({ company: { view: { ...view }, present } });

  test.for([
    [
      "{{company.vision}}",
      {},
      [{ code: "unfilled", at: "1:1+18", variable: "company.vision", clause: null }],
    ],
    ["{{company.vision}}", { company: { vision: "See." } }, []],
    [
      marked("{{company.vision}}"),
      {},
      [{ code: "unfilled", at: "4:1+18", variable: "company.vision", clause: "a.1" }],
    ],
    // What is not printed has no holes.
    [marked("{{company.vision}}").replace("a.1", "a.2"), {}, []],
    [marked("{{company.vision}}").replace('"a"', '"b"'), {}, []],
    ['{{#section "b"}}{{company.vision}}{{/section}}', {}, []],
    ["{{{company.vision}}}", {}, [{ code: "raw-output" }]],
    ["{{~company.vision~}}", {}, [{ code: "unfilled", variable: "company.vision" }]],
    ["{{all company.values}}", {}, [{ code: "unfilled", variable: "all company.values" }]],
    ["{{#each feedback}}{{this}}{{/each}}", {}, [{ code: "unfilled", at: "1:9+8", variable: "feedback" }]],
    ["{{#each feedback}}{{this}}{{/each}}", { feedback: ["a"] }, []],
    [
      "{{#each escalation}}{{when}}{{/each}}",
      { escalation: [{ when: "a" }, {}] },
      [{ code: "unfilled", variable: "when" }],
    ],
    ["{{nothing}}", {}, [{ code: "unknown-variable" }]],
  ] as const)("%s for %j", ([text, view, want]) => {
    const found = walk(text, {}, company(view));
    expect(told(findingsOf(found))).toMatchObject(want);
    expect(found.findings).toHaveLength(want.length);
  });

  test("that is not known leaves no holes", () => {
    expect(walk("{{company.vision}}").findings).toEqual([]);
  });
});

describe("what would not end", () => {
  const tooLarge = { code: "too-large", of: "output", limit: 1_000_000 };

  test("texts that a loop multiplies are cut", () => {
    const values = Array.from({ length: 1_001 }, () => "x");
    const view = { feedback: values };
    const present = {
      model,
      numbers: new Map<string, string>(),
      annexes: new Set<string>(),
      clauses: new Map<string, never>(),
    };
    const text = (length: number): string => `{{#each feedback}}${"x".repeat(length)}{{/each}}{{nothing}}`;
    const input = { company: { view, present } };
    expect(told(findingsOf(walk(text(900), {}, input)))).toMatchObject([{ code: "unknown-variable" }]);
    const found = walk(text(1_100), {}, input);
    expect(told(findingsOf(found))).toEqual([{ ...tooLarge, at: "1:19+1" }]);
    expect(found.isCut).toBe(true);
  });

  test("what a variable prints counts for a hundred characters", () => {
    const present = {
      model,
      numbers: new Map<string, string>(),
      annexes: new Set<string>(),
      clauses: new Map<string, never>(),
    };
    const view = (length: number) => ({
      company: { view: { feedback: Array.from({ length }, () => "x") }, present },
    });
    const text = "{{#each feedback}}{{this}}{{/each}}";
    expect(walk(text, {}, view(10_000))).toMatchObject({ isCut: false, findings: [] });
    expect(walk(text, {}, view(10_001))).toMatchObject({ isCut: true });
  });

  test("parts that multiply one another are cut, with one finding", () => {
    const names = ["a", "b", "c", "d", "e"];
    const parts = Object.fromEntries(
      names.map((name, index) => [name, `{{> ${names[index + 1] ?? "end"}}}`.repeat(10)]),
    );
    const found = walk("{{> a}}{{nothing}}", { ...parts, end: "x" });
    expect(told(findingsOf(found))).toMatchObject([{ code: "too-large", of: "pieces", limit: 20_000 }]);
    expect(found).toMatchObject({ isCut: true, findings: [{ finding: { place: { length: 1 } } }] });
  });

  test("twenty thousand pieces are not too many", () => {
    const parts = { thousand: "{{!}}".repeat(999) };
    const text = "{{> thousand}}".repeat(20);
    expect(walk(text, parts)).toMatchObject({ isCut: false, findings: [] });
    expect(walk(`${text}{{!}}`, parts).isCut).toBe(true);
  });

  test("mistakes without number end", () => {
    const found = walk('{{""}}'.repeat(1_200));
    expect(found.findings).toHaveLength(1_002);
    expect(told(findingsOf(found)).at(-1)).toEqual({
      code: "too-large",
      of: "findings",
      limit: 1_000,
      at: "1:6007+1",
    });
  });
});

describe("what the company puts in", () => {
  const placed = (relation: string, id: string, text: string): string =>
    `---\n${relation}: ${id}\n---\n${text}\n`;

  function walkWith(
    text: string,
    files: Readonly<Record<string, string>>,
    rest: Partial<WalkInput> = {},
  ): Walk {
    const pieces = Object.entries(files).map(([path, content]) => pieceOf(path, content));
    const { woven } = weave({ model, pieces, parts: new Map(), fromParts: new Set(), lines: [] });
    if (woven === null) throw new Error("Nothing is put in.");
    return walk(text, {}, { woven, model: woven.model, ...rest });
  }

  const own = (name: string): string => `clauses/policy/own.${name}.en.md`;
  const ownSection = (name: string): string => `sections/policy/own.${name}.en.md`;
  const namesOf = ({ marks }: Walk) =>
    marks.map(({ type, id, within, isOwn }) => `${type} ${[...within, id].join("/")}${isOwn ? " +" : ""}`);
  const document = marked("Text.");

  test.for([
    [own("z"), placed("after", "a.1", "Text."), ["section a", "clause a/a.1", "clause a/own.z +"]],
    [own("z"), placed("before", "a.1", "Text."), ["section a", "clause a/own.z +", "clause a/a.1"]],
    [own("z"), placed("in", "a", "Text."), ["section a", "clause a/a.1", "clause a/own.z +"]],
    [
      ownSection("z"),
      placed("after", "a", "# Z\n\nText."),
      ["section a", "clause a/a.1", "section own.z +", "clause own.z/own.z.text +"],
    ],
    [
      ownSection("z"),
      placed("before", "a", "# Z\n\nText."),
      ["section own.z +", "clause own.z/own.z.text +", "section a", "clause a/a.1"],
    ],
    [
      ownSection("z"),
      placed("after", "a", '# Z\n{{#clause "own.y"}}Text.{{/clause}}'),
      ["section a", "clause a/a.1", "section own.z +", "clause own.z/own.y +"],
    ],
    ["clauses/policy/a.1.md", "---\nleave-out: true\n---\n", ["section a"]],
    ["sections/policy/a.md", "---\nleave-out: true\n---\n", []],
    ["clauses/policy/a.1.en.md", "Own.", ["section a", "clause a/a.1"]],
  ] as const)("%s: %j", ([path, text, want]) => {
    const found = walkWith(document, { [path]: text });
    expect(namesOf(found)).toEqual(want);
    expect(found.findings).toEqual([]);
  });

  test("stands beside what it has put in itself", () => {
    const found = walkWith(document, {
      [own("m")]: placed("after", "a.1", "Text."),
      [own("n")]: placed("before", "own.m", "Text."),
      [own("o")]: placed("after", "own.m", "Text."),
      [ownSection("s")]: placed("after", "a", "# S\n\nText."),
      [own("t")]: placed("in", "own.s", "Text."),
      [own("u")]: placed("before", "own.s.text", "Text."),
      [ownSection("v")]: placed("before", "own.s", "# V\n\nText."),
      [ownSection("w")]: placed("after", "own.s", "# W\n\nText."),
    });
    const [order] = [namesOf(found).map((name) => name.replace(" +", "").split("/").at(-1))];
    expect(order).toEqual([
      "section a",
      "a.1",
      "own.n",
      "own.m",
      "own.o",
      "section own.v",
      "own.v.text",
      "section own.s",
      "own.s.text",
      "own.t",
      "section own.w",
      "own.w.text",
    ]);
  });

  test("is checked as part of the document, with the place of its file", () => {
    const found = walkWith(document, {
      [own("z")]: placed("after", "a.1", '{{nothing}} {{within "email.reply"}} {{within "chat.reply"}}'),
    });
    expect(told(findingsOf(found))).toMatchObject([{ code: "unknown-variable", at: `${own("z")}:4:3+7` }]);
    expect(found.findings[0]?.via.map(at)).toEqual([`${own("z")}:4:1+1`]);
    expect(found.states).toEqual([
      { clause: "own.z", promise: "email.reply" },
      { clause: "own.z", promise: "chat.reply" },
    ]);
  });

  test("in the place of a clause is checked as that clause, with the line where it goes", () => {
    const path = "clauses/policy/a.1.en.md";
    const found = walkWith(document, { [path]: '{{nothing}} {{within "email.reply"}}' });
    expect(told(findingsOf(found))).toMatchObject([{ code: "unknown-variable", at: `${path}:1:3+7` }]);
    expect(found.findings[0]?.via.map(at)).toEqual(["3:11+5"]);
    expect(found.states).toEqual([{ clause: "a.1", promise: "email.reply" }]);
    expect(found.marks.map(({ isOwn }) => isOwn)).toEqual([false, false]);
  });

  test("is not put in twice where a clause stands in another", () => {
    const found = walkWith(marked('{{#clause "a.2"}}x{{/clause}}'), {
      [own("z")]: placed("after", "a.2", "Text."),
    });
    expect(namesOf(found)).toEqual(["section a", "clause a/a.1", "clause a/a.2"]);
  });

  test.for([
    [["own.z"], ["a"], [{ code: "unfilled", clause: "own.z" }]],
    [[], ["a"], []],
    [["own.z"], [], []],
  ] as const)("has holes only where it is printed: %j in %j", ([clauses, sections, want]) => {
    const present = {
      model,
      numbers: new Map(sections.map((id) => [id, "1"])),
      annexes: new Set<string>(),
      clauses: new Map(clauses.map((id) => [id, clause(id)])),
    };
    const found = walkWith(
      document,
      { [own("z")]: placed("in", "a", "{{company.vision}}") },
      { company: { view: {}, present } },
    );
    expect(told(findingsOf(found))).toMatchObject(want);
    expect(found.findings).toHaveLength(want.length);
  });
});
