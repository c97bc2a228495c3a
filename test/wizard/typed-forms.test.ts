import { describe, expect, test } from "vitest";
import { units } from "../../src/company/duration.ts";
import { writeDuration } from "../../src/company/duration-advice.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import { packOf } from "../../src/language/packs.ts";
import { parseHours, wordHours } from "../../src/wizard/hours-text.ts";
import { parseTime, wordTime } from "../../src/wizard/time-text.ts";

describe.for(languageTags)("in %s", (language) => {
  const pack = packOf(language);

  test("a time reads back as it was written", () => {
    for (const unit of units) {
      for (const amount of [1, 2, 5, 21, 100]) {
        const time = writeDuration({ amount, unit });
        for (const given of [time, `${time}, 80%`]) {
          expect(parseTime(wordTime(given, pack), pack)).toBe(given);
        }
      }
    }
  });

  test("a time reads as the documents print it", () => {
    for (const unit of units) {
      const printed = pack.phrases.amount({ duration: { amount: 30, unit }, atLeast: 80 });
      expect(parseTime(printed, pack)).toBe(`${writeDuration({ amount: 30, unit })}, 80%`);
    }
  });

  test("opening hours read back as they were written", () => {
    const given = "mon-thu 08:00-12:00, 13:00-17:00; fri 08:00-14:00; sat, sun 09:00-13:00";
    expect(parseHours(wordHours(given, pack), pack)).toBe(given);
  });
});

test("lines of opening hours in Greek stand apart by what is no question mark", () => {
  const shown = wordHours("mon-fri 08:00-14:00; sat 09:00-13:00", packOf("el"));
  expect(shown.split("· ")).toHaveLength(2);
  expect(shown).not.toContain(";");
});

test.for([
  { language: "hu", typed: "2 munkanap", want: "2 working days" },
  { language: "hu", typed: "2 MUNKAORA", want: "2 working hours" },
  { language: "cs", typed: "5 pracovních dnů", want: "5 working days" },
  { language: "cs", typed: "80 % do 20 sekund", want: "20 seconds, 80%" },
  { language: "el", typed: "2 εργασιμες ημερες", want: "2 working days" },
  { language: "en", typed: "PT4H", want: "pt4h" },
  { language: "en", typed: "1.5 hours", want: "90 minutes" },
  { language: "en", typed: "80% in 20 seconds", want: "20 seconds, 80%" },
  { language: "en", typed: "20 seconds in 80% of cases", want: "20 seconds, 80%" },
  { language: "en", typed: "0 days", want: null },
  { language: "en", typed: "-2 days", want: null },
  { language: "en", typed: "2", want: null },
  { language: "en", typed: "", want: null },
] as const)("$typed in $language", ({ language, typed, want }) => {
  expect(parseTime(typed, packOf(language))).toBe(want);
});

test.for([
  { language: "en", typed: "Mon-Fri 8-18; Sat 9-13", want: "mon-fri 08:00-18:00; sat 09:00-13:00" },
  { language: "en", typed: "Monday to Friday 8.00–18.00", want: "mon-fri 08:00-18:00" },
  {
    language: "cs",
    typed: "po–čt 8–12, 13–17; pá 8–14",
    want: "mon-thu 08:00-12:00, 13:00-17:00; fri 08:00-14:00",
  },
  { language: "hu", typed: "h-p 8-16", want: "mon-fri 08:00-16:00" },
  { language: "el", typed: "Δευτέρα έως Παρασκευή 9:00-17:00", want: "mon-fri 09:00-17:00" },
  { language: "cs", typed: "s 8-12", want: null },
  { language: "en", typed: "always", want: null },
  { language: "en", typed: "mon 8", want: null },
] as const)("opening hours $typed in $language", ({ language, typed, want }) => {
  expect(parseHours(typed, packOf(language))).toBe(want);
});
