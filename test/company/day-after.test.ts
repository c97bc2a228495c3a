import { expect, test } from "vitest";
import { dayAfter } from "../../src/company/day-after.ts";
import { parseDuration } from "../../src/company/duration.ts";

test.for([
  { day: "2026-11-20", by: "12 months", want: "2027-11-20" },
  { day: "2026-01-31", by: "1 month", want: "2026-02-28" },
  { day: "2024-02-29", by: "1 year", want: "2025-02-28" },
  { day: "2026-12-31", by: "1 day", want: "2027-01-01" },
  { day: "2026-11-20", by: "2 weeks", want: "2026-12-04" },
  { day: "2026-11-20", by: "5 working days", want: "2026-11-27" },
  { day: "2026-11-20", by: "48 hours", want: "2026-11-22" },
  { day: "2026-11-20", by: "999999 years", want: "9999-12-31" },
])("$by after $day is $want", ({ day, by, want }) => {
  const duration = parseDuration(by);
  expect(duration === null ? null : dayAfter(day, duration)).toBe(want);
});
