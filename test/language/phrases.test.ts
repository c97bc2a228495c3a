import { describe, expect, test } from "vitest";
import { type Unit, units } from "../../src/company/duration.ts";
import type { Day } from "../../src/company/facts.ts";
import { type LanguageTag, languageTags } from "../../src/company/language-tag.ts";
import { phrases as cs } from "../../src/language/cs/phrases.ts";
import { phrases as el } from "../../src/language/el/phrases.ts";
import { phrases as en } from "../../src/language/en/phrases.ts";
import { phrases as hu } from "../../src/language/hu/phrases.ts";
import type { Phrases } from "../../src/language/pack.ts";

const packs: Readonly<Record<LanguageTag, Phrases>> = { cs, el, en, hu };

const week: readonly Day[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Czech has another form for two, three and four than for five. */
const amounts: Readonly<Record<LanguageTag, readonly number[]>> = {
  en: [1, 2],
  el: [1, 2],
  cs: [1, 2, 5],
  hu: [1, 2],
};

interface Said {
  /** The fifth of each month. */
  readonly months: readonly string[];
  readonly days: readonly string[];
  /** A deadline, a rhythm and a bare amount, each for one and for more. */
  readonly times: Readonly<Record<Unit, readonly [string, string, string]>>;
}

const said: Readonly<Record<LanguageTag, Said>> = {
  en: {
    months: [
      "5 January 2026",
      "5 February 2026",
      "5 March 2026",
      "5 April 2026",
      "5 May 2026",
      "5 June 2026",
      "5 July 2026",
      "5 August 2026",
      "5 September 2026",
      "5 October 2026",
      "5 November 2026",
      "5 December 2026",
    ],
    days: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    times: {
      second: [
        "within 1 second | within 2 seconds",
        "every second | every 2 seconds",
        "1 second | 2 seconds",
      ],
      ring: ["within 1 ring | within 2 rings", "every ring | every 2 rings", "1 ring | 2 rings"],
      minute: [
        "within 1 minute | within 2 minutes",
        "every minute | every 2 minutes",
        "1 minute | 2 minutes",
      ],
      hour: ["within 1 hour | within 2 hours", "every hour | every 2 hours", "1 hour | 2 hours"],
      "working hour": [
        "within 1 working hour | within 2 working hours",
        "every working hour | every 2 working hours",
        "1 working hour | 2 working hours",
      ],
      day: ["within 1 day | within 2 days", "every day | every 2 days", "1 day | 2 days"],
      "working day": [
        "within 1 working day | within 2 working days",
        "every working day | every 2 working days",
        "1 working day | 2 working days",
      ],
      week: ["within 1 week | within 2 weeks", "every week | every 2 weeks", "1 week | 2 weeks"],
      month: ["within 1 month | within 2 months", "every month | every 2 months", "1 month | 2 months"],
      year: ["within 1 year | within 2 years", "every year | every 2 years", "1 year | 2 years"],
    },
  },
  el: {
    months: [
      "5 Ιανουαρίου 2026",
      "5 Φεβρουαρίου 2026",
      "5 Μαρτίου 2026",
      "5 Απριλίου 2026",
      "5 Μαΐου 2026",
      "5 Ιουνίου 2026",
      "5 Ιουλίου 2026",
      "5 Αυγούστου 2026",
      "5 Σεπτεμβρίου 2026",
      "5 Οκτωβρίου 2026",
      "5 Νοεμβρίου 2026",
      "5 Δεκεμβρίου 2026",
    ],
    days: ["Δευτέρα", "Τρίτη", "Τετάρτη", "Πέμπτη", "Παρασκευή", "Σάββατο", "Κυριακή"],
    times: {
      second: [
        "εντός 1 δευτερολέπτου | εντός 2 δευτερολέπτων",
        "κάθε δευτερόλεπτο | κάθε 2 δευτερόλεπτα",
        "1 δευτερόλεπτο | 2 δευτερόλεπτα",
      ],
      ring: [
        "το αργότερο στο 1ο κουδούνισμα | το αργότερο στο 2ο κουδούνισμα",
        "κάθε κουδούνισμα | κάθε 2 κουδουνίσματα",
        "1 κουδούνισμα | 2 κουδουνίσματα",
      ],
      minute: ["εντός 1 λεπτού | εντός 2 λεπτών", "κάθε λεπτό | κάθε 2 λεπτά", "1 λεπτό | 2 λεπτά"],
      hour: ["εντός 1 ώρας | εντός 2 ωρών", "κάθε ώρα | κάθε 2 ώρες", "1 ώρα | 2 ώρες"],
      "working hour": [
        "εντός 1 εργάσιμης ώρας | εντός 2 εργάσιμων ωρών",
        "κάθε εργάσιμη ώρα | κάθε 2 εργάσιμες ώρες",
        "1 εργάσιμη ώρα | 2 εργάσιμες ώρες",
      ],
      day: ["εντός 1 ημέρας | εντός 2 ημερών", "κάθε ημέρα | κάθε 2 ημέρες", "1 ημέρα | 2 ημέρες"],
      "working day": [
        "εντός 1 εργάσιμης ημέρας | εντός 2 εργάσιμων ημερών",
        "κάθε εργάσιμη ημέρα | κάθε 2 εργάσιμες ημέρες",
        "1 εργάσιμη ημέρα | 2 εργάσιμες ημέρες",
      ],
      week: [
        "εντός 1 εβδομάδας | εντός 2 εβδομάδων",
        "κάθε εβδομάδα | κάθε 2 εβδομάδες",
        "1 εβδομάδα | 2 εβδομάδες",
      ],
      month: ["εντός 1 μήνα | εντός 2 μηνών", "κάθε μήνα | κάθε 2 μήνες", "1 μήνας | 2 μήνες"],
      year: ["εντός 1 έτους | εντός 2 ετών", "κάθε έτος | κάθε 2 έτη", "1 έτος | 2 έτη"],
    },
  },
  cs: {
    months: [
      "5. ledna 2026",
      "5. února 2026",
      "5. března 2026",
      "5. dubna 2026",
      "5. května 2026",
      "5. června 2026",
      "5. července 2026",
      "5. srpna 2026",
      "5. září 2026",
      "5. října 2026",
      "5. listopadu 2026",
      "5. prosince 2026",
    ],
    days: ["pondělí", "úterý", "středa", "čtvrtek", "pátek", "sobota", "neděle"],
    times: {
      second: [
        "do 1 sekundy | do 2 sekund | do 5 sekund",
        "každou sekundu | každé 2 sekundy | každých 5 sekund",
        "1 sekunda | 2 sekundy | 5 sekund",
      ],
      ring: [
        "nejpozději po 1. zazvonění | nejpozději po 2. zazvonění | nejpozději po 5. zazvonění",
        "každé zazvonění | každé 2 zazvonění | každých 5 zazvonění",
        "1 zazvonění | 2 zazvonění | 5 zazvonění",
      ],
      minute: [
        "do 1 minuty | do 2 minut | do 5 minut",
        "každou minutu | každé 2 minuty | každých 5 minut",
        "1 minuta | 2 minuty | 5 minut",
      ],
      hour: [
        "do 1 hodiny | do 2 hodin | do 5 hodin",
        "každou hodinu | každé 2 hodiny | každých 5 hodin",
        "1 hodina | 2 hodiny | 5 hodin",
      ],
      "working hour": [
        "do 1 pracovní hodiny | do 2 pracovních hodin | do 5 pracovních hodin",
        "každou pracovní hodinu | každé 2 pracovní hodiny | každých 5 pracovních hodin",
        "1 pracovní hodina | 2 pracovní hodiny | 5 pracovních hodin",
      ],
      day: [
        "do 1 dne | do 2 dnů | do 5 dnů",
        "každý den | každé 2 dny | každých 5 dnů",
        "1 den | 2 dny | 5 dnů",
      ],
      "working day": [
        "do 1 pracovního dne | do 2 pracovních dnů | do 5 pracovních dnů",
        "každý pracovní den | každé 2 pracovní dny | každých 5 pracovních dnů",
        "1 pracovní den | 2 pracovní dny | 5 pracovních dnů",
      ],
      week: [
        "do 1 týdne | do 2 týdnů | do 5 týdnů",
        "každý týden | každé 2 týdny | každých 5 týdnů",
        "1 týden | 2 týdny | 5 týdnů",
      ],
      month: [
        "do 1 měsíce | do 2 měsíců | do 5 měsíců",
        "každý měsíc | každé 2 měsíce | každých 5 měsíců",
        "1 měsíc | 2 měsíce | 5 měsíců",
      ],
      year: [
        "do 1 roku | do 2 let | do 5 let",
        "každý rok | každé 2 roky | každých 5 let",
        "1 rok | 2 roky | 5 let",
      ],
    },
  },
  hu: {
    months: [
      "2026. január 5.",
      "2026. február 5.",
      "2026. március 5.",
      "2026. április 5.",
      "2026. május 5.",
      "2026. június 5.",
      "2026. július 5.",
      "2026. augusztus 5.",
      "2026. szeptember 5.",
      "2026. október 5.",
      "2026. november 5.",
      "2026. december 5.",
    ],
    days: ["hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"],
    times: {
      second: [
        "1 másodpercen belül | 2 másodpercen belül",
        "másodpercenként | 2 másodpercenként",
        "1 másodperc | 2 másodperc",
      ],
      ring: [
        "legkésőbb 1 csengés után | legkésőbb 2 csengés után",
        "csengésenként | 2 csengésenként",
        "1 csengés | 2 csengés",
      ],
      minute: ["1 percen belül | 2 percen belül", "percenként | 2 percenként", "1 perc | 2 perc"],
      hour: ["1 órán belül | 2 órán belül", "óránként | 2 óránként", "1 óra | 2 óra"],
      "working hour": [
        "1 munkaórán belül | 2 munkaórán belül",
        "munkaóránként | 2 munkaóránként",
        "1 munkaóra | 2 munkaóra",
      ],
      day: ["1 napon belül | 2 napon belül", "naponta | 2 naponta", "1 nap | 2 nap"],
      "working day": [
        "1 munkanapon belül | 2 munkanapon belül",
        "munkanaponként | 2 munkanaponként",
        "1 munkanap | 2 munkanap",
      ],
      week: ["1 héten belül | 2 héten belül", "hetente | 2 hetente", "1 hét | 2 hét"],
      month: ["1 hónapon belül | 2 hónapon belül", "havonta | 2 havonta", "1 hónap | 2 hónap"],
      year: ["1 éven belül | 2 éven belül", "évente | 2 évente", "1 év | 2 év"],
    },
  },
};

const plainly = (text: string): string => text.replaceAll("\u00A0", " ");

describe.for(languageTags.map((language) => ({ language })))("$language says", ({ language }) => {
  const phrases = packs[language];

  test("the days of the year", () => {
    const days = said[language].months.map((_, index) => `2026-${String(index + 1).padStart(2, "0")}-05`);
    expect(days.map((day) => plainly(phrases.date(day)))).toEqual(said[language].months);
  });

  test("the days of the week", () => {
    expect(week.map((day) => phrases.days({ days: [day], spans: [] }))).toEqual(said[language].days);
  });

  test.for(units.map((unit) => ({ unit })))("times in $unit", ({ unit }) => {
    const all = (["within", "every", "amount"] as const).map((phrase) =>
      amounts[language]
        .map((amount) => phrases[phrase]({ duration: { amount, unit }, atLeast: null }))
        .map(plainly)
        .join(" | "),
    );
    expect(all).toEqual(said[language].times[unit]);
  });
});

test("nothing is many in Czech", () => {
  const none = { duration: { amount: 0, unit: "hour" }, atLeast: null } as const;
  expect([cs.amount(none), cs.every(none)].map(plainly)).toEqual(["0 hodin", "každých 0 hodin"]);
});

const most = { duration: { amount: 2, unit: "hour" }, atLeast: 90 } as const;

test.for([
  {
    language: "en",
    share: ["within 2 hours in at least 90% of cases", "every 2 hours in at least 90% of cases"],
    amount: "2 hours in at least 90% of cases",
    lists: ["", "a", "a and b", "a, b and c", "a or b"],
    ways: ["by e-mail at x", "by phone on x"],
    numbers: ["0", "-1.5", "1234", "12345", "90%"],
    open: ["Monday to Friday", "Saturday and Sunday", "08:00–12:00 and 13:00–17:00"],
    quoted: "“a ‘b’ c”",
  },
  {
    language: "el",
    share: [
      "εντός 2 ωρών στο 90% τουλάχιστον των περιπτώσεων",
      "κάθε 2 ώρες στο 90% τουλάχιστον των περιπτώσεων",
    ],
    amount: "2 ώρες στο 90% τουλάχιστον των περιπτώσεων",
    lists: ["", "a", "a και b", "a, b και c", "a ή b"],
    ways: ["μέσω email στη διεύθυνση x", "τηλεφωνικά στον αριθμό x"],
    numbers: ["0", "−1,5", "1.234", "12.345", "90%"],
    open: ["Δευτέρα έως Παρασκευή", "Σάββατο και Κυριακή", "08:00–12:00 και 13:00–17:00"],
    quoted: "«a “b” c»",
  },
  {
    language: "cs",
    share: ["alespoň v 90 % případů do 2 hodin", "alespoň v 90 % případů každé 2 hodiny"],
    amount: "2 hodiny (alespoň v 90 % případů)",
    lists: ["", "a", "a a b", "a, b a c", "a nebo b"],
    ways: ["e-mailem na adrese x", "telefonicky na čísle x"],
    numbers: ["0", "−1,5", "1 234", "12 345", "90 %"],
    open: ["pondělí až pátek", "sobota a neděle", "8:00–12:00 a 13:00–17:00"],
    quoted: "„a ‚b‘ c“",
  },
  {
    language: "hu",
    share: ["az esetek legalább 90%-ában 2 órán belül", "az esetek legalább 90%-ában 2 óránként"],
    amount: "2 óra (az esetek legalább 90%-ában)",
    lists: ["", "a", "a és b", "a, b és c", "a vagy b"],
    ways: ["e-mailben (x)", "telefonon (x)"],
    numbers: ["0", "−1,5", "1234", "12 345", "90%"],
    open: ["hétfő–péntek", "szombat és vasárnap", "8:00–12:00 és 13:00–17:00"],
    quoted: "„a »b« c”",
  },
] as const)("$language: shares, lists, ways, numbers, hours and quotations", (row) => {
  const phrases = packs[row.language];
  expect([phrases.within(most), phrases.every(most)].map(plainly)).toEqual(row.share);
  expect(plainly(phrases.amount(most))).toBe(row.amount);
  expect(phrases.within({ ...most, atLeast: 100 })).toBe(phrases.within({ ...most, atLeast: null }));
  const lists = [[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => phrases.all(items));
  expect([...lists, phrases.any(["a", "b"])].map(plainly)).toEqual(row.lists);
  expect(phrases.any([])).toBe("");
  expect([phrases.by("email", "x"), phrases.by("phone", "x")]).toEqual(row.ways);
  const numbers = [...[0, -1.5, 1234, 12345].map((value) => phrases.number(value)), phrases.percent(90)];
  expect(numbers.map(plainly)).toEqual(row.numbers);
  const spans = [
    { from: "08:00", to: "12:00" },
    { from: "13:00", to: "17:00" },
  ];
  const open = [
    phrases.days({ days: ["mon", "tue", "wed", "thu", "fri"], spans }),
    phrases.days({ days: ["sat", "sun"], spans }),
    phrases.times({ days: ["mon"], spans }),
  ];
  expect(open.map(plainly)).toEqual(row.open);
  expect(phrases.quote('a "b" c')).toBe(row.quoted);
});

test.for([
  { days: [], want: "" },
  { days: ["fri", "sat", "sun", "mon"], want: "Friday to Monday" },
  { days: ["mon", "tue", "thu", "fri", "sat"], want: "Monday, Tuesday and Thursday to Saturday" },
  { days: ["sun", "mon"], want: "Sunday and Monday" },
  { days: ["mon", "mon"], want: "Monday and Monday" },
] satisfies readonly { days: readonly Day[]; want: string }[])("runs of days: $want", ({ days, want }) => {
  expect(en.days({ days, spans: [] })).toBe(want);
});

test("only Hungarian puts an article before a text, and only Czech binds spaces", () => {
  expect(languageTags.map((language) => packs[language].article("Alfa"))).toEqual(["", "", "", "az"]);
  expect(languageTags.map((language) => packs[language].spaces("v a b"))).toEqual([
    ...["v a b", "v a b", "v\u00A0a\u00A0b", "v a b"],
  ]);
});

test("languages have names in each language, and keep their code where nobody names them", () => {
  const named = (code: string) => languageTags.map((language) => packs[language].languageName(code));
  expect(named("hu")).toEqual(["Hungarian", "ουγγρικά", "maďarština", "magyar"]);
  expect(named("xx")).toEqual(["xx", "xx", "xx", "xx"]);
});

test.for([
  ["do 5. ledna a 24 hodin", "do 5.\u00A0ledna a\u00A024\u00A0hodin"],
  // A number at the start of a line begins an item of a list.
  ["5. ledna, 12. srpna, 3. zazvonění", "5. ledna, 12.\u00A0srpna, 3.\u00A0zazvonění"],
  ["100 % z 20 bodů", "100\u00A0% z\u00A020\u00A0bodů"],
  ["8 h denně", "8\u00A0h denně"],
  ["č. 5, § 3", "č.\u00A05, §\u00A03"],
] as const)("Czech spaces: %s", ([text, want]) => {
  expect(cs.spaces(text)).toBe(want);
});

test.for([
  ["hu", "Alfa", "az"],
  ["hu", "(((Beta", "a"],
  ["hu", "„«Óra»”", "az"],
  ["hu", "II. kerület", "a"],
  ["hu", "XII. kerület", "a"],
  ["hu", "Az II. kerület", "az"],
  ["hu", "a5", "az"],
  ["hu", "1 000 000", "az"],
  ["hu", "12 000", "a"],
  ["hu", "1.500", "az"],
  ["hu", "15.000", "a"],
  ["hu", "100.000", "a"],
  ["hu", "1.5", "az"],
  ["hu", "10.5", "a"],
  ["hu", "1 2345", "az"],
  ["hu", "512 éves", "az"],
  ["hu", "1 512 345", "az"],
  ["hu", "11 512 345", "a"],
  ["hu", "N", "az"],
  ["hu", "B", "a"],
  ["hu", "Á", "az"],
  ["hu", "MNB", "az"],
  ["hu", "HBO", "a"],
  ["hu", "FITT", "a"],
  ["hu", "FLIP", "a"],
  ["hu", "SALE", "a"],
  ["hu", "STEP", "a"],
  ["hu", "SKRU", "a"],
  ["hu", "FNAK", "az"],
  ["hu", "RTLA", "az"],
  ["hu", "SZTNH", "az"],
  ["hu", "Yettel", "a"],
  ["hu", "Ybl", "az"],
  ["hu", "Ypaya", "az"],
  ["hu", "5 1 1", "az"],
  ["hu", "15000", "a"],
  ["hu", "1000", "az"],
  ["hu", "YMCA", "az"],
] as const)("%s: the article before %s is %s", ([language, text, want]) => {
  expect(packs[language].article(text)).toBe(want);
});
