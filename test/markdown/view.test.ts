import { describe, expect, test } from "vitest";
import type { Facts } from "../../src/company/facts.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { packOf } from "../../src/language/packs.ts";
import { factsOf } from "../../src/markdown/variable-facts.ts";
import { documentVariables, pathsIn, variableAt } from "../../src/markdown/variables.ts";
import { companyView, documentPageView, mastheadOf } from "../../src/markdown/view.ts";
import type { View } from "../../src/markdown/view-type.ts";
import { promisesOf } from "../../src/promise/ledger.ts";
import { checked, everyKey, minimum } from "../companies/companies.ts";

function viewOf(raw: object, language: LanguageTag = "en"): View {
  const facts = checked({ ...minimum, languages: [language], ...raw });
  const input = { facts, ledger: promisesOf(facts), pack: packOf(language) };
  return documentPageView(companyView(input), input, "policy", "short");
}

const en = packOf("en");
const company = minimum["company"] as object;
const people = {
  manager: {
    name: "Ada Brook",
    role: "Manager",
    email: "ada@brook.example",
    phone: "+44 20 7946 0010",
    deputy: "other",
  },
  other: { name: "Bo *Beck*", role: "Deputy", email: "bo@brook.example" },
};

describe("a view of the least that a company can say", () => {
  const view = viewOf({});

  test("has nothing where nothing is said, and a list where one could be", () => {
    expect(view).toMatchObject({
      title: en.titles.policy.short,
      masthead: "Brook & Sons Ltd",
      company: {
        name: "Brook & Sons Ltd",
        article: "",
        website: undefined,
        vision: undefined,
        values: [],
        offering: { kind: undefined, name: undefined },
      },
      languages: { all: ["English"], prevailing: "English" },
      expectations: [],
      owner: undefined,
      approver: undefined,
      signatory: { name: "Ada Brook" },
      document: {
        version: undefined,
        effective: undefined,
        lastReviewed: undefined,
        nextReview: undefined,
        changes: [],
      },
      hours: { rows: [], timezone: undefined, closed: [], outOfHours: undefined },
      channels: {
        phone: undefined,
        email: { address: "<help@brook.example>" },
        chat: undefined,
        selfService: undefined,
      },
      escalation: [],
      deputies: [],
      priorities: [],
      complaints: { register: undefined, accounts: [], external: undefined, secondStage: undefined },
      feedback: [],
      metrics: { csat: undefined, nps: undefined, ces: undefined, churn: undefined, review: undefined },
      training: { topics: [] },
      dataProtection: { contact: undefined },
      retention: {},
    });
  });

  test("reaches people by what they have", () => {
    expect(view["contact"]).toEqual({
      name: "Ada Brook",
      role: "Customer Service Manager",
      ways: "by e-mail",
      reach: "by e-mail at <ada@brook.example>",
      addresses: "<ada@brook.example>",
      email: "<ada@brook.example>",
      phone: undefined,
    });
  });
});

describe("company", () => {
  test.for([
    [{ website: "https://brook.example" }, "website", "<https://brook.example>"],
    [{ vision: "Be *good*." }, "vision", String.raw`Be \*good\*.` + "\u0003"],
    [
      { industryContext: { customerTypes: "families", natureOfService: "repairs" } },
      "customerTypes",
      "families",
    ],
    [
      { industryContext: { customerTypes: "families", natureOfService: "repairs" } },
      "natureOfService",
      "repairs",
    ],
    [{ offering: { kind: "product", name: "lamps" } }, "offering", { kind: "product", name: "lamps" }],
  ] as const)("%j: %s", ([more, key, want]) => {
    expect(viewOf({ company: { ...company, ...more } })["company"]).toMatchObject({ [key]: want });
  });

  test.for([
    ["en", {}, ""],
    ["hu", {}, "a "],
    ["hu", { nameForms: { hu: { article: "az" } } }, "az "],
    // Only Hungarian asks for it.
    ["en", { nameForms: { hu: { article: "az" } } }, ""],
  ] as const)("the article in %s of %j", ([language, more, article]) => {
    expect(viewOf({ company: { ...company, ...more } }, language)["company"]).toMatchObject({ article });
  });
});

describe("the line under a title", () => {
  const facts = (document: object): Facts => checked({ ...minimum, document });

  test.for([
    [{ lastReviewed: "2026-01-31" }, 1],
    [{ version: "2.1" }, 2],
    [{ effective: "2026-01-31" }, 2],
    [{ version: "2.1", effective: "2026-01-31" }, 3],
  ] as const)("of %j has %i pieces", ([document, count]) => {
    const pieces = mastheadOf(facts(document), en);
    const { version, effective } = { version: undefined, effective: undefined, ...document };
    expect(pieces).toEqual([
      "Brook & Sons Ltd",
      ...(version === undefined ? [] : [en.masthead.version("2.1")]),
      ...(effective === undefined ? [] : [en.masthead.effective(en.phrases.date("2026-01-31"))]),
    ]);
    expect(pieces).toHaveLength(count);
    expect(viewOf({ document })["masthead"]).toBe(pieces.join(" · "));
  });
});

test.for([
  [{ version: "2*" }, { version: String.raw`2\*` }],
  [{ effective: "2026-01-31" }, { effective: en.phrases.date("2026-01-31"), nextReview: undefined }],
  [{ lastReviewed: "2026-01-31" }, { lastReviewed: en.phrases.date("2026-01-31"), nextReview: undefined }],
  [{ reviewEvery: "1 year" }, { nextReview: undefined }],
  [{ lastReviewed: "2026-01-31", reviewEvery: "1 year" }, { nextReview: en.phrases.date("2027-01-31") }],
  [
    {
      changes: [
        { date: "2026-01-31", text: "All *new*" },
        { date: "2026-02-28", version: "3", text: "More" },
      ],
    },
    {
      changes: [
        { date: en.phrases.date("2026-01-31"), version: en.nothing, text: String.raw`All \*new\*` },
        // The mark of a number, which a full stop would make an item.
        { date: en.phrases.date("2026-02-28"), version: "3\u0003", text: "More" },
      ],
    },
  ],
] as const)("the edition %j", ([document, want]) => {
  expect(viewOf({ document })["document"]).toMatchObject(want);
});

test("people, their deputies, and steps by the ways that are named", () => {
  const view = viewOf({
    people,
    document: { owner: "other", approvedBy: "manager" },
    escalation: [
      { to: "other", by: ["email"], within: "1 day" },
      { to: "manager", by: ["phone"], within: "2 days", when: "it is *bad*" },
    ],
  });
  const manager = { name: "Ada Brook", role: "Manager", email: "<ada@brook.example>" };
  const other = {
    name: String.raw`Bo \*Beck\*`,
    role: "Deputy",
    ways: "by e-mail",
    addresses: "<bo@brook.example>",
    email: "<bo@brook.example>",
    phone: undefined,
  };
  expect(view).toMatchObject({
    contact: { ...manager, ways: "by e-mail or by phone" },
    owner: other,
    signatory: other,
    approver: manager,
    deputies: [{ ...manager, deputy: other }],
    escalation: [
      { step: "1", promise: "escalation.1", when: en.nothing, ...other },
      {
        step: "2",
        promise: "escalation.2",
        when: String.raw`it is \*bad\*`,
        name: "Ada Brook",
        ways: "by phone",
        addresses: expect.stringContaining("tel:+442079460010") as string,
      },
    ],
  });
  expect(view["contact"]).toMatchObject({
    addresses: expect.stringContaining("<ada@brook.example> or [") as string,
  });
});

test("priorities say what they promise, and what they leave open", () => {
  const { priorities } = viewOf({
    priorities: [
      { name: "high", when: "all is lost", answerWithin: "1 hour", resolveWithin: "2 days" },
      { name: "low", resolveWithin: "3 days" },
    ],
  }) as { readonly priorities: readonly object[] };
  expect(priorities).toEqual([
    { name: "high", when: "all is lost", answer: "**within 1 hour**", resolve: "**within 2 days**" },
    { name: "low", when: en.nothing, answer: en.nothing, resolve: "**within 3 days**" },
  ]);
});

test("values from a list are worded, and others stand as they are", () => {
  const view = viewOf({ feedback: ["survey", "a *box* in the shop", "toString"] });
  expect(view["feedback"]).toEqual([
    en.forms["feedback"]?.["survey"],
    String.raw`a \*box\* in the shop`,
    "toString",
  ]);
});

test("channels", () => {
  const { channels } = viewOf({
    channels: {
      phone: { number: "+44 20 7946 0010", languages: ["en", "el"], cost: "free" },
      selfService: { url: "https://help.brook.example", offers: ["forum", "history"] },
      social: { accounts: ["@brook"] },
    },
  });
  expect(channels).toMatchObject({
    phone: {
      number: expect.stringContaining("tel:+442079460010") as string,
      languages: "English and Greek",
      cost: "free",
    },
    email: undefined,
    selfService: {
      url: "<https://help.brook.example>",
      offers: [en.forms["selfService"]?.["forum"], en.forms["selfService"]?.["history"]],
    },
    social: { accounts: ["@brook"] },
  });
  expect(viewOf({ channels: { phone: { number: "+44 20 7946 0010" } } })["channels"]).toMatchObject({
    phone: { languages: undefined, cost: undefined },
  });
});

test("measures are worded by what they are", () => {
  expect(viewOf({ metrics: { csat: "90", nps: "40" } })["metrics"]).toMatchObject({
    csat: en.phrases.percent(90),
    nps: en.phrases.number(40),
    ces: undefined,
    churn: undefined,
  });
});

test("languages are named in the language of the view, the first prevails", () => {
  const facts = checked({ ...everyKey(), languages: ["en"] });
  const both: Facts = { ...facts, languages: ["hu", "en"] };
  const view = companyView({ facts: both, ledger: promisesOf(facts), pack: en });
  expect(view["languages"]).toEqual({ all: ["Hungarian", "English"], prevailing: "Hungarian" });
});

describe("facts that were not checked are a mistake of ours", () => {
  const facts = checked({ ...minimum, people });
  const view = (changed: Partial<Facts>) =>
    companyView({ facts: { ...facts, ...changed }, ledger: promisesOf(facts), pack: en });

  test.for([
    ["a person", { contact: "nobody" }, "nobody"],
    ["a deputy", { people: { manager: { name: "Ada", role: "Manager", deputy: "nobody" } } }, "nobody"],
    ["a step", { escalation: [{ to: "nobody", by: ["email"] }] }, "nobody"],
    ["a language", { company: { ...facts.company, vision: { hu: "Jó" } } }, "en"],
  ] as const)("%s that is not there", ([, changed, name]) => {
    expect(() => view(changed as unknown as Partial<Facts>)).toThrow(name); // What no checked file gives.
  });
});

describe("variables", () => {
  test.for([
    [["title"], "name"],
    [["company", "name"], "name"],
    [["company"], "block"],
    [["escalation"], "rows"],
    [["company", "offering", "kind"], "choice"],
    [["company", "name", "length"], null],
    [["escalation", "name"], null],
    [["toString"], null],
    [["company", "constructor"], null],
    [["nothing"], null],
    [[], null],
  ] as const)("%j is %s", ([path, is]) => {
    expect(variableAt(documentVariables, path)?.is ?? null).toBe(is);
  });

  test("are listed with their blocks opened", () => {
    expect(
      pathsIn(
        { a: { is: "name" }, b: { is: "block", block: { c: { is: "code" } } }, d: { is: "rows", row: {} } },
        "../",
      ),
    ).toEqual(["../a", "../b.c", "../d"]);
  });

  test.for([
    ["title", []],
    ["titles.policy", []],
    ["contact.email", []],
    ["contact", []],
    ["owner.name", ["document.owner"]],
    ["ownership", ["ownership"]],
    ["document.nextReview", ["document.lastReviewed", "document.reviewEvery"]],
    ["document.version", ["document.version"]],
    ["hours.rows", ["hours.open"]],
    ["company.name", []],
    ["company.nameForms", ["company.nameForms"]],
    ["complaints.contact.reach", []],
    ["deputies", ["people.*.deputy"]],
  ] as const)("%s needs %j", ([variable, keys]) => {
    expect(factsOf(variable)).toEqual(keys);
  });
});
