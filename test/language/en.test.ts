import { describe, expect, test } from "vitest";
import { parseDuration } from "../../src/company/duration.ts";
import type { Day } from "../../src/company/facts.ts";
import { en } from "../../src/language/en/pack.ts";
import { runsOfDays } from "../../src/language/opening-days.ts";

const { phrases } = en;

function commitment(text: string, atLeast: number | null = null) {
  const duration = parseDuration(text);
  if (duration === null) throw new Error(`${text} is no duration.`);
  return { duration, atLeast };
}

describe("English phrases", () => {
  test.for([
    ["1 hour", "within 1 hour", "every hour", "1 hour"],
    ["2 hours", "within 2 hours", "every 2 hours", "2 hours"],
    ["21 minutes", "within 21 minutes", "every 21 minutes", "21 minutes"],
    ["1 working day", "within 1 working day", "every working day", "1 working day"],
    ["3 rings", "within 3 rings", "every 3 rings", "3 rings"],
    ["weekly", "within 1 week", "every week", "1 week"],
    ["PT4H", "within 4 hours", "every 4 hours", "4 hours"],
    ["quarterly", "within 3 months", "every 3 months", "3 months"],
  ] as const)("%s", ([text, within, every, amount]) => {
    const target = commitment(text);
    expect([phrases.within(target), phrases.every(target), phrases.amount(target)]).toEqual([
      within,
      every,
      amount,
    ]);
  });

  test("a share follows the time", () => {
    expect(phrases.within(commitment("20 seconds", 80))).toBe("within 20 seconds in at least 80% of cases");
    expect(phrases.within(commitment("20 seconds", 100))).toBe("within 20 seconds");
  });

  test.for([
    ["2026-12-01", "1 December 2026"],
    ["2026-02-28", "28 February 2026"],
  ] as const)("the day %s", ([day, want]) => {
    expect(phrases.date(day)).toBe(want);
  });

  test("lists", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => phrases.all(items))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(phrases.any(["a", "b"])).toBe("a or b");
  });

  test.for([
    { days: ["mon", "tue", "wed", "thu", "fri"], want: "Monday to Friday" },
    { days: ["sat"], want: "Saturday" },
    { days: ["sat", "sun"], want: "Saturday and Sunday" },
    { days: ["mon", "wed", "thu", "fri"], want: "Monday and Wednesday to Friday" },
    { days: ["fri", "sat", "sun", "mon"], want: "Friday to Monday" },
  ] satisfies readonly { days: Day[]; want: string }[])("open on $want", ({ days, want }) => {
    expect(phrases.days({ days, spans: [] })).toBe(want);
  });

  test("two spans of a day", () => {
    const spans = [
      { from: "08:00", to: "12:00" },
      { from: "13:00", to: "17:00" },
    ];
    expect(phrases.times({ days: ["mon"], spans })).toBe("08:00–12:00 and 13:00–17:00");
  });

  test("runs of days keep the order they are given in", () => {
    expect(runsOfDays(["sun", "mon", "tue"])).toEqual([{ from: "sun", to: "tue" }]);
    expect(runsOfDays([])).toEqual([]);
  });
});
