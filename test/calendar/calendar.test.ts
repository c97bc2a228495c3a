import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarOf } from "../../src/calendar/calendar.ts";
import { contentLine, textValue } from "../../src/calendar/content-line.ts";
import { rhythmOf } from "../../src/calendar/rhythm.ts";
import { dayAfter } from "../../src/company/day-after.ts";
import type { Duration } from "../../src/company/duration.ts";
import type { Facts } from "../../src/company/facts.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import { packOf } from "../../src/language/packs.ts";
import { checkFacts } from "../../src/company/check-facts.ts";
import { rawExample } from "../companies/companies.ts";

function facts(name: "meridian" | "all-keys", changes: object = {}): Facts {
  const read = checkFacts({ ...rawExample(`${name}.yaml`), ...changes }, { today: "2026-11-22" });
  if (read.facts === null) throw new Error("The example has errors.");
  return read.facts;
}

/** The example under another name. */
const named = (name: string): Facts => facts("meridian", { company: { name, country: "GB" } });

/** A calendar as a program reads it that did not write it. */
function eventsOf(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]); // The parser has no narrower type.
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

/** The first days of an event, by its own rule. */
function daysOf(event: ICAL.Event, count: number): readonly string[] {
  const dates = event.iterator();
  return Array.from({ length: count }, () => dates.next().toString());
}

const english = (given: Facts): string => calendarOf(given, packOf("en")) ?? "";

describe("the calendar of an example", () => {
  test("has a day for each promise that comes round", () => {
    const found = eventsOf(english(facts("meridian"))).map((event) => ({
      summary: event.summary,
      isDay: event.startDate.isDate,
      days: daysOf(event, 3),
    }));
    expect(found).toEqual([
      {
        summary: "Meridian Home Repairs Ltd: Review the documents",
        isDay: true,
        days: ["2027-11-20", "2028-11-20", "2029-11-20"],
      },
      {
        summary: "Meridian Home Repairs Ltd: Repeat the training",
        isDay: true,
        days: ["2027-12-01", "2028-12-01", "2029-12-01"],
      },
      {
        summary: "Meridian Home Repairs Ltd: Review all complaints",
        isDay: true,
        days: ["2026-12-08", "2026-12-15", "2026-12-22"],
      },
      {
        summary: "Meridian Home Repairs Ltd: Check that the code of practice is kept",
        isDay: true,
        days: ["2027-03-01", "2027-06-01", "2027-09-01"],
      },
    ]);
  });

  test("reminds before each day, and keeps nobody from other appointments", () => {
    const reminders = eventsOf(english(facts("meridian"))).map(({ component }) => ({
      before: String(component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger")),
      busy: component.getFirstPropertyValue("transp"),
    }));
    expect(reminders.map(({ before }) => before)).toEqual(["-P30D", "-P30D", "-P3D", "-P30D"]);
    expect(new Set(reminders.map(({ busy }) => busy))).toEqual(new Set(["TRANSPARENT"]));
  });

  test.for(languageTags)("in %s says the same of the same events", (language) => {
    const here = eventsOf(calendarOf(facts("meridian"), packOf(language)) ?? "");
    const there = eventsOf(english(facts("meridian")));
    expect(here.map(({ uid }) => uid)).toEqual(there.map(({ uid }) => uid));
    for (const [index, event] of here.entries()) {
      expect(event.description).toMatch(/\((?:document|training|complaints|conduct)\.\w+\)/);
      expect(event.description).not.toMatch(/\.\./);
      const isOwn = language === "en" || event.description !== there[index]?.description;
      expect(isOwn).toBe(true);
    }
  });
});

test("an event keeps its identity when its date moves, and says that it is the newer one", () => {
  const document = { lastReviewed: "2026-11-20", effective: "2026-12-01", reviewEvery: "12 months" };
  const [before] = eventsOf(english(facts("meridian", { document })));
  const [after] = eventsOf(
    english(facts("meridian", { document: { ...document, lastReviewed: "2026-11-21" } })),
  );
  expect(after?.uid).toBe(before?.uid);
  expect(after?.startDate.toString()).toBe("2027-11-21");
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Infinity);
});

test("no two events are the same one", () => {
  const uids = [facts("meridian"), named("Other Ltd")].flatMap((given) =>
    eventsOf(english(given)).map(({ uid }) => uid),
  );
  expect(new Set(uids).size).toBe(uids.length);
});

test.for([
  { name: "no day to count from", document: { reviewEvery: "12 months" } },
  {
    name: "a review after the last day there is",
    document: { lastReviewed: "2026-01-01", reviewEvery: "9999 years" },
  },
])("with $name there is no review in the calendar", ({ document }) => {
  const given = facts("meridian", { document });
  const summaries = eventsOf(calendarOf(given, packOf("en")) ?? "BEGIN:VCALENDAR\r\nEND:VCALENDAR").map(
    ({ summary }) => summary,
  );
  expect(summaries).not.toContain("Meridian Home Repairs Ltd: Review the documents");
});

test("facts without dates make no calendar", () => {
  expect(calendarOf(facts("all-keys"), packOf("hu"))).toBeNull();
});

test.for([
  { every: { amount: 1, unit: "day" }, want: null },
  { every: { amount: 6, unit: "day" }, want: null },
  { every: { amount: 4, unit: "working day" }, want: null },
  { every: { amount: 100, unit: "working hour" }, want: null },
  { every: { amount: 7, unit: "day" }, want: "FREQ=WEEKLY" },
  { every: { amount: 5, unit: "working day" }, want: "FREQ=WEEKLY" },
  { every: { amount: 10, unit: "working day" }, want: "FREQ=WEEKLY;INTERVAL=2" },
  { every: { amount: 30, unit: "day" }, want: "FREQ=DAILY;INTERVAL=30" },
  { every: { amount: 12, unit: "month" }, want: "FREQ=YEARLY" },
  { every: { amount: 18, unit: "month" }, want: "FREQ=MONTHLY;INTERVAL=18" },
] as const)("every $every.amount $every.unit is $want", ({ every, want }) => {
  expect(rhythmOf(every, "2026-12-01")?.rule ?? null).toBe(want);
});

test.for([
  {
    from: "2026-11-30",
    every: { amount: 3, unit: "month" },
    want: ["2027-02-28", "2027-05-28", "2027-08-28"],
  },
  {
    from: "2026-01-31",
    every: { amount: 1, unit: "month" },
    want: ["2026-02-28", "2026-03-31", "2026-04-30"],
  },
  {
    from: "2024-02-29",
    every: { amount: 1, unit: "year" },
    want: ["2025-02-28", "2026-02-28", "2027-02-28"],
  },
  {
    from: "2023-10-29",
    every: { amount: 4, unit: "month" },
    want: ["2024-02-28", "2024-06-28", "2024-10-28"],
  },
] as const)(
  "from $from every $every.amount $every.unit a day that every month has is taken",
  ({ from, every, want }) => {
    expect(repeated(from, every, 3)).toEqual(want);
  },
);

/** The days that a calendar program makes of a rule. */
function repeated(from: string, every: Duration, count: number): readonly string[] {
  const rhythm = rhythmOf(every, from);
  if (rhythm === null) return [];
  const dates = ICAL.Recur.fromString(rhythm.rule).iterator(ICAL.Time.fromDateString(rhythm.first));
  return Array.from({ length: count }, () => dates.next().toString());
}

test("a calendar program repeats a date as we count it", () => {
  const days = fc
    .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const lengths = fc.record({
    amount: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom("day", "week", "month", "year", "working day" as const),
  });
  fc.assert(
    fc.property(days, lengths, (from, every) => {
      const isOften = rhythmOf(every, from) === null;
      // Of working days only whole weeks can be counted on without rounding anew.
      const isRounded = every.unit === "working day" && every.amount % 5 !== 0;
      fc.pre(!isOften && !isRounded);
      const counted = [1, 2, 3, 4, 5].map((times) =>
        dayAfter(from, { ...every, amount: every.amount * times }),
      );
      const isLate = every.unit === "month" && every.amount % 12 !== 0 && /-(?:29|30)$/.test(from);
      const want = isLate ? counted.map((day) => `${day.slice(0, 8)}28`) : counted;
      expect(repeated(from, every, 5)).toEqual(want);
    }),
    { numRuns: 300 },
  );
});

describe("a line of the file", () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom("\\", ";", ",", ":", "\n", "\r", '"', "é", "漢", "😀", "ő"),
      fc.string({ maxLength: 1 }),
    ),
    maxLength: 200,
  });

  test("has at most 75 octets, and no character is cut", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = contentLine("SUMMARY", textValue(text)).split("\r\n");
        expect(lines.pop()).toBe("");
        for (const line of lines) {
          expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
          expect(line).not.toContain("\n");
          // A half of a pair would not come back.
          expect(Buffer.from(line, "utf8").toString("utf8")).toBe(line);
        }
        expect(lines.slice(1).every((line) => line.startsWith(" "))).toBe(true);
      }),
    );
  });

  test("gives the text back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = contentLine("SUMMARY", textValue(text));
        const read = ICAL.Property.fromString(line.slice(0, -2).replaceAll("\r\n ", ""));
        const plain = text.replaceAll(/\r\n?/g, "\n").replaceAll(/(?![\t\n])\p{Cc}/gu, "");
        expect(read.getFirstValue()).toBe(plain);
      }),
    );
  });
});

test("any name of a company arrives", () => {
  for (const name of ["Ράντος, Υιοί; Α.Ε.", "A\\B, C; D", "Ž".repeat(120), "Örökzöld 🌲 Kft."]) {
    const [event] = eventsOf(english(named(name)));
    expect(event?.summary).toBe(`${name}: Review the documents`);
  }
});
