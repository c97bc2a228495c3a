import { expect, test } from "vitest";
import { checkFacts } from "../../src/company/check-facts.ts";
import { reviewDue } from "../../src/company/review-due.ts";
import { exampleFacts } from "./example-facts.ts";

/** What a check says about the review of the documents. */
function reviews(document: Readonly<Record<string, string>>, today: string): readonly string[] {
  const { problems } = checkFacts({ ...Object(exampleFacts("meridian")), document }, { today });
  return problems
    .filter(({ code }) => code.startsWith("facts/review-"))
    .map(({ code, path, severity }) => `${severity} ${code} ${path.join(".")}`);
}

const due = ["warning facts/review-due document.lastReviewed"];
const overdue = ["warning facts/review-overdue document.lastReviewed"];

test.for([
  { name: "31 days before", last: "2025-12-23", every: "12 months", today: "2026-11-22", want: [] },
  { name: "30 days before", last: "2025-12-22", every: "12 months", today: "2026-11-22", want: due },
  { name: "29 days before", last: "2025-12-21", every: "12 months", today: "2026-11-22", want: due },
  { name: "on the day", last: "2025-11-22", every: "12 months", today: "2026-11-22", want: due },
  { name: "the day after", last: "2025-11-21", every: "12 months", today: "2026-11-22", want: overdue },
  { name: "over the end of a year", last: "2025-01-10", every: "yearly", today: "2025-12-11", want: due },
  { name: "from a leap day, in time", last: "2024-02-29", every: "1 year", today: "2025-01-28", want: [] },
  { name: "from a leap day, soon", last: "2024-02-29", every: "1 year", today: "2025-01-29", want: due },
  {
    name: "from a leap day, on the day",
    last: "2024-02-29",
    every: "1 year",
    today: "2025-02-28",
    want: due,
  },
  {
    name: "from a leap day, too late",
    last: "2024-02-29",
    every: "1 year",
    today: "2025-03-01",
    want: overdue,
  },
  { name: "30 days over a leap day", last: "2023-03-10", every: "1 year", today: "2024-02-09", want: due },
  { name: "31 days over a leap day", last: "2023-03-10", every: "1 year", today: "2024-02-08", want: [] },
  { name: "at the end of a month", last: "2026-08-31", every: "3 months", today: "2026-11-30", want: due },
  {
    name: "past the end of a month",
    last: "2026-08-31",
    every: "3 months",
    today: "2026-12-01",
    want: overdue,
  },
  { name: "in working days", last: "2026-01-01", every: "50 working days", today: "2026-02-10", want: due },
  {
    name: "in working days, too early",
    last: "2026-01-01",
    every: "50 working days",
    today: "2026-02-09",
    want: [],
  },
  { name: "monthly, half of it left", last: "2026-11-01", every: "monthly", today: "2026-11-15", want: [] },
  {
    name: "monthly, less than half left",
    last: "2026-11-01",
    every: "monthly",
    today: "2026-11-16",
    want: due,
  },
])("a review $name of $last every $every, on $today", ({ last, every, today, want }) => {
  expect(reviews({ lastReviewed: last, reviewEvery: every }, today)).toEqual(want);
});

test.for([
  { name: "no interval", document: { lastReviewed: "2020-01-01" }, want: [] },
  { name: "no day", document: { reviewEvery: "12 months" }, want: [] },
  {
    name: "a day from which they hold",
    document: { effective: "2020-01-01", reviewEvery: "12 months" },
    want: overdue,
  },
  {
    name: "a review after that day",
    document: { effective: "2020-01-01", lastReviewed: "2026-11-01", reviewEvery: "12 months" },
    want: [],
  },
])("documents with $name", ({ document, want }) => {
  expect(reviews(document, "2026-11-22")).toEqual(want);
});

test("the day and the notice are known to others", () => {
  const duration = { amount: 3, unit: "month" } as const;
  const document = { lastReviewed: "2026-11-20", reviewEvery: { duration, atLeast: null } };
  expect(reviewDue({ document })).toEqual({ due: "2027-02-20", notice: 30 });
});
