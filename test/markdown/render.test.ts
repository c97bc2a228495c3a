import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/company/facts.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { annex, clause, section } from "../../src/document/model.ts";
import type { DocumentModel } from "../../src/document/model.ts";
import { presentDocument } from "../../src/document/present.ts";
import { packOf } from "../../src/language/packs.ts";
import { createCompiler, templateKey } from "../../src/markdown/compile.ts";
import { visibleLines } from "../../src/markdown/own/visible-lines.ts";
import { weave } from "../../src/markdown/own/weave.ts";
import { createRenderer, textsOf } from "../../src/markdown/render.ts";
import type { RenderedDocument, Templates } from "../../src/markdown/render.ts";
import { companyView, documentPageView } from "../../src/markdown/view.ts";
import { promisesOf } from "../../src/promise/ledger.ts";
import { checked, minimum, rawExample } from "../companies/companies.ts";
import { pieceOf } from "./own/pieces.ts";
import { sourceOf } from "./told.ts";

const facts = checked({
  ...minimum,
  company: { name: "Brook & Sons Ltd.", country: "GB", values: ["Be kind.", "Be quick."] },
});
const model: DocumentModel = {
  kind: "policy",
  length: "short",
  sections: [
    section("a", [
      clause("a.1", { states: ["complaint.resolve"] }),
      clause("a.2", { needs: ["company.vision"] }),
      section("b", [clause("b.1")]),
    ]),
    annex("x", [clause("x.1")]),
  ],
};

interface Setting {
  readonly facts?: Facts;
  readonly language?: LanguageTag;
  readonly model?: DocumentModel;
  readonly partials?: Readonly<Record<string, string>>;
  readonly woven?: Templates["woven"];
}

/** A document of one template. */
async function rendered(text: string, setting: Setting = {}): Promise<RenderedDocument> {
  const own = setting.facts ?? facts;
  const templates: Templates = {
    documents: { "policy.short": text },
    partials: setting.partials ?? {},
    ...(setting.woven === undefined ? {} : { woven: setting.woven }),
  };
  const render = createRenderer(templates, await createCompiler(textsOf(templates), {}));
  const pack = packOf(setting.language ?? "en");
  const ledger = promisesOf(own);
  const view = documentPageView(
    companyView({ facts: own, ledger, pack }),
    { facts: own, ledger, pack },
    "policy",
    "short",
  );
  return render({ document: presentDocument(setting.model ?? model, own, ledger), view, ledger, pack });
}

const markdownOf = async (text: string, setting?: Setting): Promise<string> =>
  (await rendered(text, setting)).markdown;

const inClause = (text: string): string =>
  `{{#section "a"}}\n## A\n{{#clause "a.1"}}\n${text}\n{{/clause}}\n{{/section}}`;
const first = (markdown: string): string => markdown.split("\n")[1] ?? "";

describe("sections", () => {
  const whole = `# T
{{#section "a"}}
##   First *one*
{{#clause "a.1"}}
One.
{{/clause}}
{{#clause "a.2"}}
Two.
{{/clause}}
{{#section "b"}}
### Inner
{{#clause "b.1"}}
Three.
{{/clause}}
{{/section}}
{{/section}}
{{#section "x"}}
## Annex A
{{#clause "x.1"}}
Four ## five.
{{/clause}}
{{/section}}
{{#section "nothing"}}
## Nothing
{{/section}}
`;

  test("are numbered, annexes apart, and what the facts do not call for is left out", async () => {
    const { markdown, marked, sections } = await rendered(whole);
    expect(markdown).toBe("# T\n## 1 First *one*\nOne.\n### 1.1 Inner\nThree.\n## Annex A\nFour ## five.\n");
    expect(marked).toBe(
      "# T\n## 1 First *one*\n\u0001a.1\u0002One.\n### 1.1 Inner\n\u0001b.1\u0002Three.\n## Annex A\n\u0001x.1\u0002Four ## five.\n",
    );
    expect(sections).toEqual([
      { id: "a", number: "1", isAnnex: false, title: "First *one*", level: 2 },
      { id: "b", number: "1.1", isAnnex: false, title: "Inner", level: 3 },
      { id: "x", number: "", isAnnex: true, title: "Annex A", level: 2 },
    ]);
  });

  test("of an annex have the letters of the language", async () => {
    const lettered = {
      ...model,
      sections: [
        annex("x", [clause("x.1"), section("y", [clause("y.1")])]),
        annex("z", [section("w", [clause("w.1")])]),
      ],
    };
    const text =
      '{{#section "x"}}\n## X\n{{#section "y"}}\n### Y\n{{/section}}\n{{/section}}\n{{#section "z"}}\n## Z\n{{#section "w"}}\n### W\n{{/section}}\n{{/section}}';
    const greek = checked({ ...rawExample("meridian.yaml"), languages: ["el"] });
    expect(await markdownOf(text, { model: lettered })).toBe("## X\n### A.1 Y\n## Z\n### B.1 W\n");
    expect(await markdownOf(text, { model: lettered, facts: greek, language: "el" })).toBe(
      "## X\n### Α.1 Y\n## Z\n### Β.1 W\n",
    );
  });

  test.for([
    ['{{#section "a"}}\nText.\n{{/section}}', "Section a has no heading."],
    [inClause('{{within "email.reply"}}'), "The facts make no promise email.reply."],
    [
      inClause('{{within "complaint.acknowledge"}}'),
      "Clause a.1 states complaint.acknowledge but does not declare it.",
    ],
    ['{{within "complaint.resolve"}}', "Clause (none) states complaint.resolve but does not declare it."],
    ['{{#clause "a.1"}}x{{/clause}}{{within "complaint.resolve"}}', "Clause (none) states"],
    ['{{form "nothing" audience}}', "No form nothing of"],
    ['{{form "offering" company.name}}', "No form offering of"],
    ["{{company.nothing}}", "nothing"],
  ] as const)("a mistake of a template ends it: %j", async ([text, message]) => {
    await expect(rendered(text)).rejects.toThrow(message);
  });
});

describe("words", () => {
  const resolve = "complaint.resolve";

  test.for([
    [`{{within "${resolve}"}}`, "**within 10 working days**"],
    [`{{amount "${resolve}"}}`, "**10 working days**"],
    ["{{all company.values}}", "Be kind and Be quick."],
    ["{{any company.values}}.", "Be kind or Be quick."],
    [
      "{{company.name}} is here. So is {{company.name}}.",
      "Brook & Sons Ltd. is here. So is Brook & Sons Ltd.",
    ],
    ["{{quote company.name}}", "“Brook & Sons Ltd.”"],
    ["{{article company.name}}x", "x"],
    [
      "{{title}}, {{titles.codeOfPractice}}",
      `${packOf("en").titles.policy.short}, ${packOf("en").titles["code-of-practice"].full}`,
    ],
    ["{{masthead}}", "Brook & Sons Ltd."],
    ["{{> part}}", "From Brook & Sons Ltd."],
  ] as const)("%s", async ([text, want]) => {
    expect(
      first(await markdownOf(inClause(text), { partials: { part: "From {{company.name}}." } })).replaceAll(
        "\u00A0",
        " ",
      ),
    ).toBe(want);
  });

  test("of times that are no promises", async () => {
    const full = checked({
      ...minimum,
      retention: { complaints: "3 years" },
      metrics: { review: "1 month" },
    });
    const text = inClause(
      "{{span retention.complaints}}, {{limit retention.complaints}}, {{rhythm metrics.review}}",
    );
    expect(first(await markdownOf(text, { facts: full })).replaceAll("\u00A0", " ")).toBe(
      "3 years, within 3 years, every month",
    );
  });

  test("with an article, as the text is spoken", async () => {
    const hungarian = (name: string) =>
      checked({ ...minimum, company: { name, country: "HU" }, languages: ["hu"] });
    const text = inClause("{{article company.name}}{{company.name}}");
    const at = async (name: string) =>
      first(await markdownOf(text, { facts: hungarian(name), language: "hu" })).replaceAll("\u00A0", " ");
    expect(await at("Alfa")).toBe("az Alfa");
    expect(await at("Beta")).toBe("a Beta");
    // What escaping adds is not spoken.
    expect(await at("*Alfa*")).toBe(String.raw`az \*Alfa\*`);
    expect(await at("<Alfa>")).toBe(String.raw`az \<Alfa\>`);
    expect(await at("[Beta]")).toBe(String.raw`a \[Beta\]`);
  });
});

describe("lines", () => {
  test.for([
    ["a  \t\nb \n\n\n\n\nc\n\n", "a\nb\n\nc\n"],
    ["\n\n  a", "a\n"],
    ["1. a\n1. b\n1. c", "1. a\n2. b\n3. c\n"],
    ["1. a\n   more\n1. b", "1. a\n   more\n2. b\n"],
    ["1. a\n\n1. b", "1. a\n\n1. b\n"],
    ["1. a\n1. b\n\ntext\n\n1. c", "1. a\n2. b\n\ntext\n\n1. c\n"],
    ["in 11. place, 1. a", "in 11. place, 1. a\n"],
    ["a 1. \nb", "a 1.\nb\n"],
    ["2. a\n2. b", "2. a\n2. b\n"],
    ["1) a\n1) b", "1) a\n1) b\n"],
  ] as const)("%j become %j", async ([text, want]) => {
    expect((await markdownOf(text)).replaceAll("\u00A0", " ")).toBe(want);
  });
});

describe("what a company puts in", () => {
  const text =
    '{{#section "a"}}\n## A\n\n{{#clause "a.1"}}\nOne.\n{{/clause}}\n{{#section "b"}}\n### B\n\n{{#clause "b.1"}}\n- Two.\n{{/clause}}\n{{/section}}\n{{/section}}\n{{#section "x"}}\n## X\n\n{{#clause "x.1"}}\nFour.\n{{/clause}}\n{{/section}}\n';
  const placed = (relation: string, id: string, content: string): string =>
    `---\n${relation}: ${id}\n---\n${content}\n`;
  const own = (name: string): string => `clauses/policy/own.${name}.en.md`;

  async function withOwn(files: Readonly<Record<string, string>>): Promise<RenderedDocument> {
    const pieces = Object.entries(files).map(([path, content]) => pieceOf(path, content));
    const lines = visibleLines(sourceOf(text), new Map());
    const { woven } = weave({ model, pieces, parts: new Map(), fromParts: new Set(), lines });
    if (woven === null) throw new Error("Nothing is put in.");
    return rendered(text, { model: woven.model, woven: { "policy.short": woven } });
  }

  const plain = "## 1 A\n\nOne.\n### 1.1 B\n\n- Two.\n## X\n\nFour.\n";

  test.for([
    [
      "a clause behind a clause",
      { [own("z")]: placed("after", "a.1", "Own {{company.name}}.") },
      "## 1 A\n\nOne.\n\nOwn Brook & Sons Ltd.\n\n### 1.1 B\n\n- Two.\n## X\n\nFour.\n",
    ],
    [
      "a clause before a clause",
      { [own("z")]: placed("before", "a.1", "Own.") },
      "## 1 A\n\nOwn.\n\nOne.\n### 1.1 B\n\n- Two.\n## X\n\nFour.\n",
    ],
    [
      "an item, right beside its neighbour",
      { [own("z")]: placed("after", "b.1", "- Own.") },
      "## 1 A\n\nOne.\n### 1.1 B\n\n- Two.\n- Own.\n## X\n\nFour.\n",
    ],
    [
      "a clause at the end of a section",
      { [own("z")]: placed("in", "b", "- Own.") },
      "## 1 A\n\nOne.\n### 1.1 B\n\n- Two.\n- Own.\n## X\n\nFour.\n",
    ],
    [
      "a clause that the facts do not call for",
      { [own("z")]: placed("after", "a.1", "Own {{company.vision}}.") },
      plain,
    ],
    [
      "a clause in other words",
      { "clauses/policy/a.1.en.md": 'Own {{amount "complaint.resolve"}}.' },
      plain.replace("One.", "Own **10 working days**."),
    ],
    [
      "a section behind a section",
      { "sections/policy/own.s.en.md": placed("after", "a", "# S\n\nOwn.") },
      "## 1 A\n\nOne.\n### 1.1 B\n\n- Two.\n\n## 2 S\n\nOwn.\n\n## X\n\nFour.\n",
    ],
    [
      "a section before a section",
      { "sections/policy/own.s.en.md": placed("before", "a", "# S\n\nOwn.") },
      `## 1 S\n\nOwn.\n\n${plain.replace("1 A", "2 A").replace("1.1 B", "2.1 B")}`,
    ],
    [
      "a section inside a section",
      { "sections/policy/own.s.en.md": placed("before", "b", "# S\n\nOwn.") },
      "## 1 A\n\nOne.\n\n### 1.1 S\n\nOwn.\n\n### 1.2 B\n\n- Two.\n## X\n\nFour.\n",
    ],
    [
      "a clause left out",
      { "clauses/policy/a.1.md": "---\nleave-out: true\n---\n" },
      plain.replace("One.\n", ""),
    ],
    [
      "a section left out",
      { "sections/policy/b.md": "---\nleave-out: true\n---\n" },
      plain.replace("### 1.1 B\n\n- Two.\n", ""),
    ],
    [
      "a section behind one that is left out",
      {
        "sections/policy/b.md": "---\nleave-out: true\n---\n",
        "sections/policy/own.s.en.md": placed("after", "b", "# S\n\nOwn."),
      },
      "## 1 A\n\nOne.\n\n### 1.1 S\n\nOwn.\n\n## X\n\nFour.\n",
    ],
  ] as const)("%s", async ([, files, want]) => {
    const { markdown } = await withOwn(files);
    expect(markdown.replaceAll("\u00A0", " ")).toBe(want);
  });

  test("is compiled before it is used", async () => {
    const pieces = [
      pieceOf(own("z"), placed("after", "a.1", "Own.")),
      pieceOf("clauses/policy/a.1.en.md", "Other."),
    ];
    const { woven } = weave({ model, pieces, parts: new Map(), fromParts: new Set(), lines: [] });
    const texts = textsOf({
      documents: { "policy.short": "document" },
      partials: { part: "part" },
      woven: woven === null ? {} : { "policy.short": woven },
    });
    expect(texts).toEqual(["document", "part", "Other.\n", '{{#clause "own.z"}}\nOwn.\n{{/clause}}\n']);
    expect(textsOf({ documents: {}, partials: {} })).toEqual([]);
    await expect(createCompiler(texts, {})).resolves.toBeDefined();
  });
});

test("a document without a template ends in its name", async () => {
  const render = createRenderer({ documents: {}, partials: {} }, await createCompiler([], {}));
  const ledger = promisesOf(facts);
  const document = presentDocument(model, facts, ledger);
  expect(() => render({ document, view: {}, ledger, pack: packOf("en") })).toThrow(
    "There is no template policy.short.",
  );
});

describe("the compiler", () => {
  test("takes what the build has compiled, where the text is still the same", async () => {
    const compiled = {
      compiler: [8, ">= 4.3.0"],
      main: () => "ahead",
      useData: true,
    } as unknown as TemplateSpecification; // The shape that Handlebars makes.
    const ahead = { [templateKey("same")]: compiled };
    const compiler = await createCompiler(["same"], ahead);
    expect(compiler.compile("same")({})).toBe("ahead");
    expect("compile" in compiler.engine).toBe(false);
    const other = await createCompiler(["same", "other {{a}}"], ahead);
    expect([other.compile("same")({}), other.compile("other {{a}}")({ a: "<b>" })]).toEqual([
      "ahead",
      "other <b>",
    ]);
  });

  test("is strict, and tells names apart by their text", async () => {
    const compiler = await createCompiler(["{{a}}"], {});
    expect(() => compiler.compile("{{a}}")({})).toThrow();
    expect(() => compiler.compile("{{shout a}}")({ a: "b" })).toThrow();
    expect(templateKey("a")).toMatch(/^[\w-]{43}$/);
    expect(templateKey("a")).not.toBe(templateKey("b"));
  });
});
