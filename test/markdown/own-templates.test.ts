import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { clause, section } from "../../src/document/model.ts";
import { packageModel } from "../../src/document/documents.ts";
import { changes, layTemplates, modelOf, noOwnTemplates } from "../../src/markdown/own-templates.ts";
import type { OwnTemplate } from "../../src/markdown/own/own-template.ts";
import { weave } from "../../src/markdown/own/weave.ts";
import type { Woven, WovenOf } from "../../src/markdown/own/woven.ts";
import { addressOf } from "../../src/markdown/template-address.ts";
import { pieceOf } from "./own/pieces.ts";

function own(path: string): OwnTemplate {
  const at = addressOf(path);
  if (at === null) throw new Error(`No template lies at ${path}.`);
  return { at, file: path, text: `own ${path}` };
}

/** The short policy in English, with something put in. */
function aWoven(): Woven {
  const model = { kind: "policy", length: "short", sections: [section("a", [clause("a.1")])] } as const;
  const pieces = [pieceOf("clauses/policy/a.1.en.md", "Text.")];
  const { woven } = weave({ model, pieces, parts: new Map(), fromParts: new Set(), lines: [] });
  if (woven === null) throw new Error("Nothing was put in.");
  return woven;
}

const woven = aWoven();
const wovenOf: WovenOf = (language, kind, length) =>
  language === "en" && kind === "policy" && length === "short" ? woven : null;

const base = {
  documents: { "policy.short": "policy", "charter.full": "charter" },
  partials: { questions: "questions", other: "other" },
};

describe("a company's templates over the package's", () => {
  test.for([
    { paths: [], language: "en", documents: {}, partials: {} },
    {
      paths: ["policy/en.short.md.hbs"],
      language: "en",
      documents: { "policy.short": "own policy/en.short.md.hbs" },
      partials: {},
    },
    {
      paths: ["policy/en.full.md.hbs"],
      language: "en",
      documents: { "policy.full": "own policy/en.full.md.hbs" },
      partials: {},
    },
    {
      paths: ["policy/hu.short.md.hbs", "partials/hu/questions.md.hbs"],
      language: "en",
      documents: {},
      partials: {},
    },
    {
      paths: ["partials/en/questions.md.hbs"],
      language: "en",
      documents: {},
      partials: { questions: "own partials/en/questions.md.hbs" },
    },
    {
      paths: ["partials/en/more.md.hbs"],
      language: "en",
      documents: {},
      partials: { more: "own partials/en/more.md.hbs" },
    },
    // Single clauses come with what is put in.
    {
      paths: ["clauses/policy/a.1.en.md", "sections/policy/own.a.en.md"],
      language: "en",
      documents: {},
      partials: {},
    },
  ] as const)("$paths in $language", ({ paths, language, documents, partials }) => {
    const laid = layTemplates(base, { templates: paths.map(own), wovenOf: () => null }, language);
    expect(laid).toEqual({
      documents: { ...base.documents, ...documents },
      partials: { ...base.partials, ...partials },
      woven: {},
    });
  });

  test.for([
    [undefined, ["policy.short", "charter.full"], ["policy.short"]],
    [[{ kind: "policy", length: "short" }], ["policy.short"], ["policy.short"]],
    [[{ kind: "charter", length: "full" }], ["charter.full"], []],
    [
      [
        { kind: "policy", length: "full" },
        { kind: "charter", length: "short" },
      ],
      [],
      [],
    ],
    [[], [], []],
  ] as const)("of what is wanted: %j", ([wanted, documents, put]) => {
    const templates = [
      own("policy/en.short.md.hbs"),
      own("charter/en.full.md.hbs"),
      own("partials/en/more.md.hbs"),
    ];
    const laid = layTemplates({ documents: {}, partials: {} }, { templates, wovenOf }, "en", wanted);
    expect([Object.keys(laid.documents), Object.keys(laid.woven ?? {})]).toEqual([documents, put]);
    expect(Object.keys(laid.partials)).toEqual(["more"]);
  });

  test("what is put in is of its language", () => {
    expect(layTemplates(base, { templates: [], wovenOf }, "en").woven).toEqual({ "policy.short": woven });
    expect(layTemplates(base, { templates: [], wovenOf }, "hu").woven).toEqual({});
  });
});

test.for([
  [["policy/en.short.md.hbs"], "en", true],
  [["policy/en.short.md.hbs"], "hu", false],
  [["policy/en.short.md.hbs", "partials/hu/a.md.hbs"], "hu", true],
  // Left out in every language.
  [["clauses/policy/vision.statement.md"], "cs", true],
  [[], "en", false],
] as const)("%j changes something in %s: %j", ([paths, language, want]) => {
  expect(changes({ templates: paths.map(own) }, language)).toBe(want);
});

test("the model of a document is what the company makes of it, else the package's", () => {
  expect(modelOf({ wovenOf })("en", "policy", "short")).toBe(woven.model);
  expect(modelOf({ wovenOf })("hu", "policy", "short")).toBe(packageModel("hu", "policy", "short"));
  const tags: readonly LanguageTag[] = ["en", "hu"];
  for (const tag of tags)
    expect(modelOf(noOwnTemplates)(tag, "policy", "short")).toBe(packageModel(tag, "policy", "short"));
});

test("a company without templates of its own prints what the package does", () => {
  const statement = {
    promise: "email.reply",
    document: "policy",
    length: "short",
    section: "a",
    clause: "b",
  } as const;
  expect(noOwnTemplates.isPrinted(statement, "en")).toBe(true);
  expect([noOwnTemplates.templates, noOwnTemplates.wovenOf("en", "policy", "short")]).toEqual([[], null]);
});
