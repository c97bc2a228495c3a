import { describe, expect, test } from "vitest";
import { checkFacts } from "../../src/company/check-facts.ts";
import { formatPath, type Path } from "../../src/diagnostic/place.ts";
import { exampleFacts, withValue } from "./example-facts.ts";

const company = withValue(exampleFacts("meridian"), ["titles"], { policy: "How we serve you" });

/** What is said when some values of a usual company are others. */
function checkWith(...changes: readonly (readonly [Path, unknown])[]): readonly string[] {
  const facts = changes.reduce((value, [path, child]) => withValue(value, path, child), company);
  const { problems } = checkFacts(facts, { today: "2026-11-22" });
  return problems.map(({ code, severity, path }) => `${severity} ${code} ${formatPath(path)}`);
}

describe("the usual length of a text", () => {
  test.for([
    { path: ["company", "name"], from: 1, to: 120 },
    { path: ["company", "vision"], from: 10, to: 300 },
    { path: ["company", "mission"], from: 10, to: 300 },
    { path: ["company", "offering", "name"], from: 3, to: 120 },
    { path: ["people", "manager", "name"], from: 1, to: 80 },
    { path: ["people", "manager", "role"], from: 1, to: 80 },
    { path: ["titles", "charter"], from: 1, to: 120 },
    { path: ["training", "manual"], from: 1, to: 120 },
    { path: ["complaints", "register"], from: 1, to: 80 },
    { path: ["complaints", "form"], from: 1, to: 80 },
    { path: ["complaints", "reviewSite"], from: 1, to: 120 },
  ])("at $path is $from to $to characters", ({ path, from, to }) => {
    const lengths = [from - 1, from, to, to + 1].filter((length) => length > 0);
    const unusual = lengths.filter((length) => checkWith([path, "ő".repeat(length)]).length > 0);
    expect(unusual).toEqual([...(from > 1 ? [from - 1] : []), to + 1]);
    expect(checkWith([path, "ő".repeat(to + 1)])).toEqual([`warning facts/unusual-size ${formatPath(path)}`]);
  });

  test("is that of each language, and a letter outside the basic plane is one", () => {
    const roles = { en: "😀".repeat(80), hu: "😀".repeat(81) };
    const facts = withValue(exampleFacts("all-keys"), ["people", "deputy", "role"], roles);
    expect(checkFacts(facts, { today: "2026-11-22" }).problems).toMatchObject([
      { args: { of: "characters", count: 81, from: 1, to: 80 }, path: ["people", "deputy", "role", "hu"] },
    ]);
  });
});

describe("the usual number of items", () => {
  test.for([
    { path: ["expectations"], from: 1, to: 10 },
    { path: ["enforcement"], from: 1, to: 8 },
    { path: ["company", "values"], from: 2, to: 8 },
    { path: ["conduct", "problemSteps"], from: 3, to: 8 },
  ])("at $path is $from to $to", ({ path, from, to }) => {
    const items = (count: number) => Array.from({ length: count }, (_, at) => `Item ${String(at)}`);
    const counts = [from - 1, from, to, to + 1].filter((count) => count > 0);
    const unusual = counts.filter((count) => checkWith([path, items(count)]).length > 0);
    expect(unusual).toEqual([...(from > 1 ? [from - 1] : []), to + 1]);
    expect(checkWith([path, items(to + 1)])).toEqual([`warning facts/unusual-size ${formatPath(path)}`]);
  });
});

describe("the usual time", () => {
  test.for([
    { key: "acknowledgeWithin", time: "1 working day", want: [] },
    { key: "acknowledgeWithin", time: "10 working days", want: [] },
    { key: "acknowledgeWithin", time: "1 hour", want: [] },
    { key: "acknowledgeWithin", time: "72 hours", want: [] },
    { key: "acknowledgeWithin", time: "4 working hours", want: [] },
    { key: "acknowledgeWithin", time: "5 days", want: [] },
    { key: "acknowledgeWithin", time: "1 second", want: ["unusual"] },
    { key: "acknowledgeWithin", time: "59 minutes", want: ["unusual"] },
    { key: "acknowledgeWithin", time: "73 hours", want: ["unusual"] },
    { key: "acknowledgeWithin", time: "11 days", want: ["unusual"] },
    { key: "acknowledgeWithin", time: "11 working days", want: ["unusual"] },
    { key: "resolveWithin", time: "2 working days", want: [] },
    { key: "resolveWithin", time: "30 working days", want: [] },
    { key: "resolveWithin", time: "30 days", want: [] },
    { key: "resolveWithin", time: "4 weeks", want: [] },
    { key: "resolveWithin", time: "23 hours", want: ["unusual"] },
    { key: "resolveWithin", time: "31 working days", want: ["unusual"] },
    { key: "resolveWithin", time: "31 days", want: ["unusual"] },
  ])("of complaints.$key $time: $want", ({ key, time, want }) => {
    const isAcknowledge = key === "acknowledgeWithin";
    const [other, usual] = isAcknowledge ? ["resolveWithin", "20 days"] : ["acknowledgeWithin", "1 hour"];
    const found = checkWith([["complaints", other], usual], [["complaints", key], time]);
    expect(found).toEqual(want.map((code) => `warning facts/${code} complaints.${key}`));
  });

  test("is not a second to acknowledge and two to resolve", () => {
    const found = checkWith(
      [["complaints", "acknowledgeWithin"], "1 second"],
      [["complaints", "resolveWithin"], "2 seconds"],
    );
    expect(found).toEqual([
      "warning facts/unusual complaints.acknowledgeWithin",
      "warning facts/unusual complaints.resolveWithin",
    ]);
  });
});

describe("a target", () => {
  test.for([
    { key: "nps", value: "-5", want: [] },
    { key: "nps", value: "-100", want: [] },
    { key: "nps", value: "100", want: [] },
    { key: "nps", value: "101", want: ["error facts/out-of-range metrics.nps"] },
    { key: "csat", value: "40", want: [] },
    { key: "csat", value: "0", want: [] },
    { key: "csat", value: "101", want: ["error facts/out-of-range metrics.csat"] },
    { key: "ces", value: "1", want: [] },
    { key: "ces", value: "7.5", want: ["error facts/out-of-range metrics.ces"] },
    { key: "churn", value: "80", want: [] },
  ])("$key of $value: $want", ({ key, value, want }) => {
    expect(checkWith([["metrics", key], value])).toEqual(want);
  });
});
