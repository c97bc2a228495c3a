import { describe, expect, test } from "vitest";
import { checkFacts } from "../../src/company/check-facts.ts";
import { formatPath } from "../../src/diagnostic/place.ts";
import { exampleFacts, withValue } from "./example-facts.ts";

const options = { today: "2026-11-22" };

function check(facts: unknown): readonly string[] {
  return checkFacts(facts, options).problems.map(({ code, path }) => `${code} ${formatPath(path)}`);
}

test.for([{ facts: null }, { facts: "charter" }, { facts: [] }, { facts: undefined }, { facts: 1 }])(
  "$facts are no facts",
  ({ facts }) => {
    const result = checkFacts(facts, options);
    expect(result.facts).toBeNull();
    expect(result.problems.length).toBeGreaterThan(0);
  },
);

test("facts from a program may hold numbers and booleans", () => {
  const facts = [
    [["charter"], 1],
    [["metrics", "csat"], 90],
    [["print"], { duplex: true }],
  ] as const;
  const built = facts.reduce<unknown>(
    (value, [path, child]) => withValue(value, path, child),
    exampleFacts("meridian"),
  );
  const result = checkFacts(built, options);
  expect(result.problems).toEqual([]);
  expect([result.facts?.charter, result.facts?.metrics?.csat, result.facts?.print?.duplex]).toEqual([
    1,
    90,
    true,
  ]);
});

test("a key that is given as undefined is not given", () => {
  const built = withValue(exampleFacts("meridian"), ["audience"], undefined);
  expect(checkFacts(built, options).facts).not.toHaveProperty("audience");
});

test("warnings leave the facts usable", () => {
  const result = checkFacts(
    withValue(exampleFacts("meridian"), ["issues", "resolveWithin"], "500 hours"),
    options,
  );
  expect(result.problems.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(result.facts).not.toBeNull();
});

test("rules look at what is sound, whatever is wrong elsewhere", () => {
  const one = withValue(exampleFacts("meridian"), ["company", "country"], "UK");
  const two = withValue(one, ["complaints", "acknowledgeWithin"], "20 working days");
  expect(check(two)).toEqual([
    "facts/not-a-country company.country",
    "facts/acknowledge-after-resolve complaints.acknowledgeWithin",
  ]);
});

test("a misspelt block is read all the same, and what is wrong in it has the path that was written", () => {
  const { people, ...rest } = exampleFacts("meridian") as Record<string, unknown>;
  const facts = { ...rest, peopel: { ...(people as object), boss: { naem: "X", role: "Y", phone: "none" } } };
  expect(check(facts)).toEqual([
    "facts/unknown-key peopel",
    "facts/unknown-key peopel.boss.naem",
    "facts/not-a-phone peopel.boss.phone",
  ]);
});

test("an address is the same in every language, and a way to give feedback is known in all", () => {
  const facts = withValue(exampleFacts("all-keys"), ["dataProtection"], { contact: "privacy@alfa.example" });
  expect(check(withValue(facts, ["feedback"], ["survey"]))).toEqual([]);
  expect(check(withValue(facts, ["dataProtection", "contact"], "the owner"))).toEqual([
    "facts/missing-translation dataProtection.contact",
  ]);
});

test("an unusual time that also contradicts another is reported for the contradiction", () => {
  expect(
    check(withValue(exampleFacts("meridian"), ["channels", "email", "replyWithin"], "240 hours")),
  ).toEqual(["facts/email-after-inquiry channels.email.replyWithin"]);
});

test.for([
  { reviewEvery: "12 months", want: [] },
  { reviewEvery: "yearly", want: [] },
  { reviewEvery: "13 months", want: ["facts/unusual document.reviewEvery"] },
  {
    reviewEvery: "1 month",
    lastReviewed: "2026-10-21",
    want: ["facts/review-overdue document.lastReviewed"],
  },
  {
    reviewEvery: "1 month",
    lastReviewed: "2026-10-22",
    want: ["facts/review-due document.lastReviewed"],
  },
])(
  "a review every $reviewEvery since $lastReviewed",
  ({ reviewEvery, lastReviewed = "2026-11-20", want }) => {
    const facts = withValue(exampleFacts("meridian"), ["document", "reviewEvery"], reviewEvery);
    expect(check(withValue(facts, ["document", "lastReviewed"], lastReviewed))).toEqual(want);
  },
);

test.for([
  { answerWithin: "10 rings", want: [] },
  { answerWithin: "11 rings", want: ["facts/unusual channels.phone.answerWithin"] },
  { answerWithin: "90 seconds", want: [] },
  { answerWithin: "30 minutes", want: [] },
  { answerWithin: "31 minutes", want: ["facts/unusual channels.phone.answerWithin"] },
])("answering within $answerWithin", ({ answerWithin, want }) => {
  expect(
    check(withValue(exampleFacts("meridian"), ["channels", "phone", "answerWithin"], answerWithin)),
  ).toEqual(want);
});

test.for([
  { site: "www.example-reviews.com" },
  { site: "Reviews of Bristol" },
  { site: "https://reviews.example/alfa" },
])("customers may leave reviews at $site", ({ site }) => {
  const result = checkFacts(withValue(exampleFacts("meridian"), ["complaints", "reviewSite"], site), options);
  expect(result.problems).toEqual([]);
  expect(result.facts?.complaints.reviewSite).toBe(site);
});

describe("an empty list", () => {
  test("alone in its block leaves the block there", () => {
    const facts = withValue(exampleFacts("meridian"), ["handbook"], { documents: [] });
    const result = checkFacts(facts, options);
    expect(result.problems).toEqual([]);
    expect(result.facts?.handbook).toEqual({});
  });

  test.for(
    [
      ["document", "changes"],
      ["company", "values"],
      ["expectations"],
      ["hours", "closed"],
      ["channels", "phone", "languages"],
      ["channels", "selfService", "offers"],
      ["complaints", "accounts"],
      ["complaints", "contact", "by"],
      ["escalation"],
      ["priorities"],
      ["accessibility"],
      ["feedback"],
      ["training", "topics"],
      ["enforcement"],
      ["policyTeam"],
      ["conduct", "appliesTo"],
      ["conduct", "problemSteps"],
      ["conduct", "qualityConditions"],
    ].map((path) => ({ path, key: formatPath(path) })),
  )("at $key says the same as none", ({ path }) => {
    const facts = exampleFacts("meridian");
    const empty = checkFacts(withValue(facts, path, []), options);
    expect(empty.problems).toEqual([]);
    expect(empty.facts).toEqual(checkFacts(withValue(facts, path, undefined), options).facts);
  });

  test.for([
    { path: ["languages"] },
    { path: ["escalation", 0, "by"] },
    { path: ["channels", "social", "accounts"] },
  ])("at $path leaves out what has to be there", ({ path }) => {
    expect(check(withValue(exampleFacts("meridian"), path, []))).toEqual([`facts/empty ${formatPath(path)}`]);
  });
});

describe("a translation that is missing", () => {
  const role = ["people", "manager", "role"];
  test.for([
    { text: "Manager", languages: undefined, want: ["hu"] },
    { text: "Manager", languages: ["en", "hu"], want: ["hu"] },
    { text: "Manager", languages: ["en"], want: [] },
    { text: "Vezető", languages: ["hu"], want: ["hu"] },
    { text: { en: "Manager" }, languages: ["en"], want: [] },
    { text: { en: "Manager" }, languages: ["hu"], want: ["hu"] },
    { text: { hu: "Vezető" }, languages: ["hu"], want: [] },
    { text: { hu: "Vezető" }, languages: ["hu", "cs"], want: [] },
  ] as const)("$text for documents in $languages: $want", ({ text, languages, want }) => {
    const facts = withValue(exampleFacts("all-keys"), role, text);
    const given = languages === undefined ? options : { ...options, languages };
    expect(checkFacts(facts, given).problems.map(({ args, path }) => ({ args, path }))).toEqual(
      want.map((language) => ({ args: { key: "role", languages: [language] }, path: role })),
    );
  });
});

test("a key that slipped out of a misspelt block is placed where it was written", () => {
  const { languages, ...rest } = exampleFacts("meridian") as Record<string, unknown>;
  expect(languages).toEqual(["en"]);
  expect(check({ ...rest, brnd: { languages: ["xx"] } })).toEqual([
    "facts/unknown-key brnd",
    "facts/unknown-key brnd.languages",
    "facts/not-in-list brnd.languages[0]",
  ]);
});
