import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { isEmail, isPhone, isUrl, readContact } from "../../src/company/contact.ts";
import { country, spokenLanguage, timezone } from "../../src/company/leaves/codes.ts";
import { date } from "../../src/company/leaves/date.ts";
import { colour, folder, image } from "../../src/company/leaves/file.ts";
import { number, yesNo } from "../../src/company/leaves/number.ts";
import { openingHours } from "../../src/company/leaves/opening-hours.ts";
import { localText, text } from "../../src/company/leaves/text.ts";
import { commitment, frequency, telephoneCommitment } from "../../src/company/leaves/time.ts";
import { refusalOf } from "../../src/company/field.ts";

const field = { description: "A key." };

/** The codes with which a leaf refuses a value, each with the replacement that it offers. */
function refusals(schema: z.ZodType, value: unknown): readonly string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => {
    const refusal = issue.code === "custom" ? refusalOf(issue) : null;
    return [
      refusal?.code ?? issue.code,
      ...(refusal?.fix?.kind === "replace" ? [refusal.fix.text] : []),
    ].join(" ");
  });
}

test.for([
  {
    name: "e-mail",
    holds: isEmail,
    yes: ["a@b.example", "jana.nováková@škola.example", "a+b@c.co.example"],
    no: ["a@b", "@b.example", "a b@c.example", "a@b..example", "a@b.example,c@d.example", "<a@b.example>"],
  },
  {
    name: "telephone",
    holds: isPhone,
    yes: ["112", "0801", "+302101234567", "+36 1 555 0100", "(020) 7946-0010", "+44 20 7946 0010 ext. 12"],
    no: ["12", "call us", "+", "555-CALL", "1".repeat(30)],
  },
  {
    name: "page",
    holds: isUrl,
    yes: ["https://alfa.example", "http://alfa.example/a?b=c#d", "https://αλφα.example/π"],
    no: [
      "alfa.example",
      "ftp://alfa.example",
      "javascript:alert(1)",
      "https://",
      "https://a:b@alfa.example",
      "https://al fa.example",
      'https://alfa.example/"><b>',
    ],
  },
])("$name", ({ holds, yes, no }) => {
  expect(yes.filter((each) => !holds(each))).toEqual([]);
  expect(no.filter(holds)).toEqual([]);
});

test.for([
  { text: " a@b.example ", want: "email" },
  { text: "112", want: "phone" },
  { text: "+44 20 7946 0010 ext. 12", want: "phone" },
  { text: "https://alfa.example", want: "url" },
  { text: "www.alfa.example", want: "text" },
  { text: "the safety officer, room 112", want: "text" },
  { text: "", want: "text" },
])("the contact $text is $want", ({ text, want }) => {
  expect(readContact(text)).toEqual({ kind: want, text: text.trim() });
});

describe("what a leaf reads", () => {
  test.for([
    { name: "text on one line", schema: text(field), value: " a\n  b\tc ", want: "a b c" },
    { name: "text that keeps its hard spaces", schema: text(field), value: "1\u00A0000", want: "1\u00A0000" },
    {
      name: "text by language",
      schema: localText(field),
      value: { en: "a\nb", hu: "c" },
      want: { en: "a b", hu: "c" },
    },
    { name: "a number", schema: number({ from: 1, to: 7, whole: false }, field), value: "5.5", want: 5.5 },
    {
      name: "a negative number",
      schema: number({ from: -100, to: 100, whole: false }, field),
      value: "-40",
      want: -40,
    },
    { name: "a language of the table", schema: spokenLanguage(field), value: "mt", want: "mt" },
    { name: "true in capitals", schema: yesNo(field), value: "TRUE", want: true },
    { name: "a leap day", schema: date(field), value: "2024-02-29", want: "2024-02-29" },
    {
      name: "a commitment with a share",
      schema: commitment(field),
      value: { time: "2 hours", atLeast: "90" },
      want: { duration: { amount: 2, unit: "hour" }, atLeast: 90 },
    },
    {
      name: "a commitment in a map alone",
      schema: commitment(field),
      value: { time: "2 hours" },
      want: { duration: { amount: 2, unit: "hour" }, atLeast: null },
    },
    {
      name: "rings",
      schema: telephoneCommitment(field),
      value: "1 ring",
      want: { duration: { amount: 1, unit: "ring" }, atLeast: null },
    },
    {
      name: "a frequency in numbers",
      schema: frequency(["weekly"], field),
      value: "1 week",
      want: { amount: 1, unit: "week" },
    },
    { name: "a colour of three digits", schema: colour(field), value: "#Abc", want: "#Abc" },
    { name: "a path through a folder and back", schema: folder(field), value: "a/../b", want: "a/../b" },
    {
      name: "a name with dots that is no way up",
      schema: image(field),
      value: "..logo/a.svg",
      want: "..logo/a.svg",
    },
  ])("$name", ({ schema, value, want }) => {
    expect(schema.parse(value)).toEqual(want);
  });
});

describe("what a leaf refuses, and writes instead", () => {
  const nps = number({ from: -100, to: 100, whole: false }, field);
  test.for([
    { schema: nps, value: "40 %", want: "facts/not-a-number 40" },
    { schema: nps, value: "5,5", want: "facts/not-a-number 5.5" },
    { schema: nps, value: "101", want: "facts/out-of-range" },
    { schema: nps, value: "1e2", want: "facts/not-a-number" },
    { schema: number({ from: 1, to: 9, whole: true }, field), value: "2.5", want: "facts/not-a-number" },
    { schema: date(field), value: "2026-3-5", want: "facts/not-a-date 2026-03-05" },
    { schema: date(field), value: "2026. 03. 05.", want: "facts/not-a-date 2026-03-05" },
    { schema: date(field), value: "5.3.2026", want: "facts/not-a-date 2026-03-05" },
    { schema: date(field), value: "05/03/2026", want: "facts/not-a-date" },
    { schema: date(field), value: "2026-02-29", want: "facts/not-a-date" },
    { schema: country(field), value: "EL", want: "facts/not-a-country GR" },
    { schema: country(field), value: "hu", want: "facts/not-a-country HU" },
    { schema: country(field), value: "Hungary", want: "facts/not-a-country HU" },
    { schema: country(field), value: "XX", want: "facts/not-a-country" },
    { schema: spokenLanguage(field), value: "gr", want: "facts/not-a-language el" },
    { schema: spokenLanguage(field), value: "en-GB", want: "facts/not-a-language en" },
    { schema: spokenLanguage(field), value: "German", want: "facts/not-a-language de" },
    { schema: spokenLanguage(field), value: "cz", want: "facts/not-a-language cs" },
    { schema: spokenLanguage(field), value: "gb", want: "facts/not-a-language en" },
    { schema: spokenLanguage(field), value: "HU", want: "facts/not-a-language hu" },
    { schema: spokenLanguage(field), value: "xx", want: "facts/not-a-language" },
    { schema: spokenLanguage(field), value: "root", want: "facts/not-a-language" },
    { schema: spokenLanguage(field), value: "eng", want: "facts/not-a-language" },
    { schema: spokenLanguage(field), value: "x".repeat(501), want: "facts/too-long" },
    { schema: spokenLanguage(field), value: " ", want: "facts/empty" },
    { schema: timezone(field), value: "Budapest", want: "facts/not-a-timezone Europe/Budapest" },
    { schema: timezone(field), value: "+02:00", want: "facts/not-a-timezone" },
    { schema: colour(field), value: "0b5c6b", want: 'facts/not-a-colour "#0b5c6b"' },
    { schema: image(field), value: "C:\\logo.svg", want: "facts/not-a-path" },
    { schema: image(field), value: "https://alfa.example/logo.svg", want: "facts/not-a-path" },
    { schema: yesNo(field), value: "on", want: "facts/not-in-list true" },
    { schema: frequency(["daily", "weekly"], field), value: "weekley", want: "facts/not-in-list weekly" },
    { schema: frequency(["daily", "weekly"], field), value: "2 weeks", want: "facts/not-in-list" },
  ])("$value: $want", ({ schema, value, want }) => {
    expect(refusals(schema, value)).toEqual([want]);
  });
});

describe("opening hours", () => {
  const hours = openingHours(field);
  test("are read in the order of the file, each part of a day early to late", () => {
    expect(hours.parse({ "mon-wed, fri": ["13:00-17:00", "08:00-12:00"], "sat-sun": "00:00-24:00" })).toEqual(
      [
        {
          days: ["mon", "tue", "wed", "fri"],
          spans: [
            { from: "08:00", to: "12:00" },
            { from: "13:00", to: "17:00" },
          ],
        },
        { days: ["sat", "sun"], spans: [{ from: "00:00", to: "24:00" }] },
      ],
    );
  });

  test("may run over the end of the week", () => {
    expect(hours.parse({ "sat-mon": "08:00-12:00" })[0]?.days).toEqual(["sat", "sun", "mon"]);
  });

  test.for([
    { value: { Monday: "08:00-12:00" }, want: "facts/not-a-day mon" },
    { value: { "monday to friday": "08:00-12:00" }, want: "facts/not-a-day mon-fri" },
    { value: { "mon,mon": "08:00-12:00" }, want: "facts/not-a-day" },
    { value: { "mon-": "08:00-12:00" }, want: "facts/not-a-day" },
    { value: { mon: "8-18" }, want: "facts/not-opening-hours 08:00-18:00" },
    { value: { mon: "8am-6pm" }, want: "facts/not-opening-hours 08:00-18:00" },
    { value: { mon: "8:30 to 12.15" }, want: "facts/not-opening-hours 08:30-12:15" },
    { value: { mon: "22:00-06:00" }, want: "facts/not-opening-hours" },
    { value: { mon: "08:00-08:00" }, want: "facts/not-opening-hours" },
    { value: { mon: "00:00-24:01" }, want: "facts/not-opening-hours" },
    { value: { "mon-fri": "08:00-18:00", wed: "17:59-19:00" }, want: "facts/overlapping-hours" },
  ])("$value: $want", ({ value, want }) => {
    expect(refusals(hours, value)).toEqual([want]);
  });

  test("parts of a day may meet", () => {
    expect(refusals(hours, { mon: ["08:00-12:00", "12:00-13:00"] })).toEqual([]);
  });
});
