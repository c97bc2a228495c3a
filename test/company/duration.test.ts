import { describe, expect, test } from "vitest";
import { approximateSeconds, isWorkingTime, parseDuration, units } from "../../src/company/duration.ts";
import { examineDuration, writeDuration } from "../../src/company/duration-advice.ts";

describe("parseDuration", () => {
  test.for([
    { text: "3 rings", want: "3 rings" },
    { text: "1 working day", want: "1 working day" },
    { text: " 2  Working   Days ", want: "2 working days" },
    { text: "weekly", want: "1 week" },
    { text: "quarterly", want: "3 months" },
    { text: "PT4H", want: "4 hours" },
    { text: "PT30M", want: "30 minutes" },
    { text: "P12M", want: "12 months" },
    { text: "p2w", want: "2 weeks" },
  ])("reads $text", ({ text, want }) => {
    const duration = parseDuration(text);
    expect(duration === null ? null : writeDuration(duration)).toBe(want);
  });

  test.for([
    "0 hours",
    "-1 hour",
    "1.5 hours",
    "hours",
    "2",
    "",
    "PT0H",
    "P1DT2H",
    "2 fortnights",
    "constructor",
    "1000000 days",
  ])("refuses %j", (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  test("what it reads it can write and read again", () => {
    for (const unit of units) {
      for (const amount of [1, 2, 48]) {
        expect(parseDuration(writeDuration({ amount, unit }))).toEqual({ amount, unit });
      }
    }
  });
});

test("units grow in length, but for those that run on another clock", () => {
  const lengths = units.map((unit) => approximateSeconds({ amount: 1, unit }));
  expect(lengths).toEqual(lengths.toSorted((left, right) => left - right));
  expect(units.filter((unit) => isWorkingTime({ amount: 1, unit }))).toEqual(["working hour", "working day"]);
});

describe("examineDuration", () => {
  test.for([
    { text: "2 hors", reason: "unknown", suggestion: "2 hours" },
    { text: "3 rigns", reason: "unknown", suggestion: "3 rings" },
    { text: "48h", reason: "unknown", suggestion: "48 hours" },
    { text: "24 hrs", reason: "unknown", suggestion: "24 hours" },
    { text: "2 business days", reason: "unknown", suggestion: "2 working days" },
    { text: "two working days", reason: "unknown", suggestion: "2 working days" },
    { text: "1.5 hours", reason: "fraction", suggestion: "90 minutes" },
    { text: "1,5 hours", reason: "fraction", suggestion: "90 minutes" },
    { text: "0.5 working days", reason: "fraction", suggestion: null },
    { text: "PT1H30M", reason: "unknown", suggestion: "90 minutes" },
    { text: "2 munkanap", reason: "unknown", suggestion: "2 working days" },
    { text: "3 pracovní dny", reason: "unknown", suggestion: "3 working days" },
    { text: "24 ώρες", reason: "unknown", suggestion: "24 hours" },
    { text: "weeky", reason: "unknown", suggestion: "weekly" },
    { text: "24", reason: "no-unit", suggestion: null },
    { text: "0 hours", reason: "zero", suggestion: null },
    { text: "-3 hours", reason: "negative", suggestion: null },
    { text: "soon", reason: "unknown", suggestion: null },
    { text: "2 fortnights", reason: "unknown", suggestion: null },
    { text: "", reason: "unknown", suggestion: null },
  ])("$text: $reason, $suggestion", ({ text, reason, suggestion }) => {
    expect(examineDuration(text)).toEqual({ reason, suggestion });
  });
});
