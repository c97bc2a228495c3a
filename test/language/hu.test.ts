import { describe, expect, test } from "vitest";
import { parseDuration, units } from "../../src/company/duration.ts";
import type { Day } from "../../src/company/facts.ts";
import { kinds } from "../../src/company/kind.ts";
import { articleBefore } from "../../src/language/hu/article.ts";
import { hu } from "../../src/language/hu/pack.ts";
import { checked, everyKey, minimum, rawExample } from "../companies/companies.ts";
import { hostile } from "../companies/hostile.ts";
import { everyDocument, renderAllIn, templatesIn } from "../markdown/rendering.ts";

const { phrases, forms } = hu;
const numbers = [1, 2, 4, 5, 21, 22, 24] as const;

function commitment(text: string, atLeast: number | null = null) {
  const duration = parseDuration(text);
  if (duration === null) throw new Error(`${text} is no duration.`);
  return { duration, atLeast };
}

describe("the article", () => {
  test.for([
    // By the first sound of a name
    ["Alfa Kft.", "az"],
    ["Beta Zrt.", "a"],
    ["Örökzöld Kertcentrum Kft.", "az"],
    ["Ügyfélkarta", "az"],
    ["Ír Pékség Bt.", "az"],
    ["képviselőknek", "a"],
    ["nyílt kommunikáció", "a"],
    ["e-mail", "az"],
    ["info@alfa.hu", "az"],
    ["„Ügyfélszolgálati szabványok”", "az"],
    ["„Panaszkezelés”", "a"],
    ["Yettel", "a"],
    ["Ybl Építésziroda", "az"],
    ["Xerox", "a"],
    ["McDonald’s", "a"],
    ["eMAG", "az"],
    ["angol", "az"],
    ["magyar", "a"],
    // Letter by letter
    ["MNB", "az"],
    ["SMS", "az"],
    ["NPS mutató", "az"],
    ["MVM Next", "az"],
    ["RTL Magyarország", "az"],
    ["NKE", "az"],
    ["SZTE", "az"],
    ["X5 csoport", "az"],
    ["S-Team Kft.", "az"],
    ["KPI", "a"],
    ["CRM", "a"],
    ["H&M", "a"],
    ["T-Systems", "a"],
    ["UPC", "az"],
    // Capitals that are read as a word
    ["MOL Nyrt.", "a"],
    ["NAV", "a"],
    ["MÁV", "a"],
    ["SZTAKI", "a"],
    ["STRABAG", "a"],
    ["SPAR", "a"],
    ["ELMŰ", "az"],
    ["OTP Bank", "az"],
    ["L’Oréal", "a"],
    // Numbers
    ["1 órás határidő", "az"],
    ["24 órás határidő", "a"],
    ["5 munkanap", "az"],
    ["15 perc", "a"],
    ["50 perc", "az"],
    ["55 perc", "az"],
    ["100 ügyfél", "a"],
    ["500 ügyfél", "az"],
    ["1000 ügyfél", "az"],
    ["1500 ügyfél", "az"],
    ["2000 ügyfél", "a"],
    ["10 000 ügyfél", "a"],
    ["15 000 ügyfél", "a"],
    ["50 000 ügyfél", "az"],
    ["1.000.000 forint", "az"],
    ["5G", "az"],
    ["3M", "a"],
    ["0 forint", "a"],
    ["1,5 óra", "az"],
    ["II. Rákóczi Kft.", "a"],
    ["+36 1 555 0100", "a"],
    ["", "a"],
  ] as const)("before %s is %s", ([text, want]) => {
    expect(articleBefore(text)).toBe(want);
  });
});

describe("times", () => {
  test.for([
    ["30 seconds", "30 másodpercen belül", "30 másodpercenként", "30 másodperc"],
    ["60 minutes", "60 percen belül", "60 percenként", "60 perc"],
    ["1 hour", "1 órán belül", "óránként", "1 óra"],
    ["2 hours", "2 órán belül", "2 óránként", "2 óra"],
    ["21 hours", "21 órán belül", "21 óránként", "21 óra"],
    ["8 working hours", "8 munkaórán belül", "8 munkaóránként", "8 munkaóra"],
    ["5 days", "5 napon belül", "5 naponta", "5 nap"],
    ["1 working day", "1 munkanapon belül", "munkanaponként", "1 munkanap"],
    ["daily", "1 napon belül", "naponta", "1 nap"],
    ["weekly", "1 héten belül", "hetente", "1 hét"],
    ["monthly", "1 hónapon belül", "havonta", "1 hónap"],
    ["quarterly", "3 hónapon belül", "3 havonta", "3 hónap"],
    ["yearly", "1 éven belül", "évente", "1 év"],
    ["3 rings", "legkésőbb 3 csengés után", "3 csengésenként", "3 csengés"],
    ["1 ring", "legkésőbb 1 csengés után", "csengésenként", "1 csengés"],
    ["10000 minutes", "10\u00A0000 percen belül", "10\u00A0000 percenként", "10\u00A0000 perc"],
  ] as const)("%s", ([text, within, every, amount]) => {
    const target = commitment(text);
    expect([phrases.within(target), phrases.every(target), phrases.amount(target)]).toEqual([
      within,
      every,
      amount,
    ]);
  });

  test("a share stands before the time, and after it in a table", () => {
    const target = commitment("20 seconds", 80);
    expect(phrases.within(target)).toBe("az esetek legalább 80%-ában 20 másodpercen belül");
    expect(phrases.amount(target)).toBe("20 másodperc (az esetek legalább 80%-ában)");
    expect(phrases.every(commitment("1 hour", 95))).toBe("az esetek legalább 95%-ában óránként");
    expect(phrases.within(commitment("5 rings", 90))).toBe(
      "az esetek legalább 90%-ában legkésőbb 5 csengés után",
    );
    expect(phrases.within(commitment("20 seconds", 100))).toBe("20 másodpercen belül");
  });

  test.for(units.flatMap((unit) => numbers.map((amount) => ({ unit, amount }))))(
    "$amount $unit is never in the plural",
    ({ unit, amount }) => {
      const target = { duration: { amount, unit }, atLeast: null };
      for (const phrase of ["within", "every", "amount"] as const) {
        expect(phrases[phrase](target)).not.toMatch(/napok|órák|percek|csengések|hetek|hónapok|évek/);
      }
      expect(phrases.within(target)).toMatch(
        unit === "ring" ? /^legkésőbb \d+ csengés után$/ : /^\d+ \S+ belül$/,
      );
      expect(phrases.every(target)).toMatch(/^(?:\d+ )?\S+(?:nként|nta|nte)$/);
      expect(/^\d/.test(phrases.every(target))).toBe(amount !== 1);
    },
  );
});

describe("numbers, dates and lists", () => {
  test.for([
    [5.5, "5,5"],
    [1000, "1000"],
    [10000, "10\u00A0000"],
    [1234567, "1\u00A0234\u00A0567"],
    [-10, "−10"],
    [0, "0"],
  ] as const)("the number %s", ([value, want]) => {
    expect(phrases.number(value)).toBe(want);
  });

  test("a percentage has no space", () => {
    expect(phrases.percent(92.5)).toBe("92,5%");
  });

  test.for([
    ["2025-11-22", "2025. november 22."],
    ["2025-11-01", "2025. november 1."],
    ["2026-01-05", "2026. január 5."],
    ["2026-10-10", "2026. október 10."],
  ] as const)("the day %s", ([day, want]) => {
    expect(phrases.date(day)).toBe(want);
  });

  test("lists", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => phrases.all(items))).toEqual([
      "",
      "a",
      "a és b",
      "a, b és c",
    ]);
    expect(phrases.any(["a", "b"])).toBe("a vagy b");
  });

  test.for([
    { days: ["mon", "tue", "wed", "thu", "fri"], want: "hétfő–péntek" },
    { days: ["sat"], want: "szombat" },
    { days: ["sat", "sun"], want: "szombat és vasárnap" },
    { days: ["mon", "wed", "thu", "fri"], want: "hétfő és szerda–péntek" },
  ] satisfies readonly { days: Day[]; want: string }[])("open on $want", ({ days, want }) => {
    expect(phrases.days({ days, spans: [] })).toBe(want);
  });

  test("times of a day", () => {
    const spans = [
      { from: "08:00", to: "12:00" },
      { from: "13:00", to: "24:00" },
      { from: "00:00", to: "01:30" },
    ];
    expect(phrases.times({ days: ["mon"], spans })).toBe("8:00–12:00, 13:00–24:00 és 0:00–1:30");
  });

  test("quotation marks, ways and languages", () => {
    expect(phrases.quote("Alfa")).toBe("„Alfa”");
    expect(phrases.by("email", "x@alfa.example")).toBe("e-mailben (x@alfa.example)");
    expect(phrases.by("phone", "+36 1")).toBe("telefonon (+36 1)");
    expect(["hu", "uk", "zh", "az", "ht"].map((code) => phrases.languageName(code))).toEqual([
      "magyar",
      "ukrán",
      "kínai",
      "azerbajdzsáni",
      "haiti kreol",
    ]);
  });
});

test("forms of the audience and of what is supplied", () => {
  expect(forms["audience-sublative"]).toEqual({
    employees: "minden munkatársra",
    staff: "a teljes személyzetre",
    customers: "minden ügyfélre",
  });
  expect(forms["audience-ablative"]).toEqual({
    employees: "minden munkatárstól",
    staff: "a teljes személyzettől",
    customers: "minden ügyféltől",
  });
  expect(forms["offering"]?.["both"]).toBe("termékeink és szolgáltatásaink");
});

const { documents, partials } = templatesIn("hu");
const sources = Object.entries({ ...documents, ...partials }).map(([name, source]) => ({ name, source }));

/** What the rules of the language forbid in a template, whatever the facts. */
const forbidden: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ["an article right before a fact", /(?<!\p{L})az? \{\{(?!article)/iu],
  ["an article for either case", /a\(z\)/i],
  ["a suffix on a fact", /\}\}-?\p{L}/u],
  ["a clause around a fact", /hogy,? \{\{(?!#|\/|within|every|form|article)/u],
  [
    "a person or address governed by a verb",
    /(?:forduljon|írjon|hívja) \{\{(?!complaints\.contact\.reach)/iu,
  ],
  [
    "a plural after a quantity",
    /(?<!\p{L})(?:minden|néhány|három|két) \p{L}+(?<!n)(?:ok|ek|ök|ak)(?!\p{L})/u,
  ],
  [
    "the informal address",
    /(?<!\p{L})(?:te|téged|neked|veled|tőled|hozzád|\p{L}+(?:hatsz|hetsz|hatod|heted|atsz|etsz))(?!\p{L})/iu,
  ],
  ["playbook with a hyphen", /playbook-/i],
  ["a hyphen in ügyfélközpontú", /ügyfél-központú/i],
  ["quotation marks of other languages", /(?<!\{\{[^}]*)["“«»]/u],
  ["a doubled possessor", /politikája célja/i],
  ["a number that disagrees", /ügyfélnek \p{L}*\s?lehetőségük/u],
];

describe.for(sources)("the template $name", ({ source }) => {
  const prose = source.replaceAll(/\{\{[#/>][^}]*\}\}/g, "");

  test.for(forbidden)("has not %s", ([, pattern]) => {
    expect(pattern.exec(prose)?.[0]).toBeUndefined();
  });

  test("has headings in sentence case", () => {
    const headings = [...source.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = ""]) => heading);
    const capitals = headings.filter((heading) =>
      /(?<=[\p{L},] )\p{Lu}/u.test(heading.replaceAll(/(?<!\p{L})Ön\p{L}*/gu, "")),
    );
    expect(capitals).toEqual([]);
  });
});

test.for(["standards.short", "standards.full"] as const)(
  "each prohibition of %s is a sentence of its own",
  (name) => {
    const section = /\{\{#section "never"\}\}[^]*?\{\{\/section\}\}/.exec(documents[name] ?? "")?.[0] ?? "";
    const bullets = section.split("\n").filter((line) => line.startsWith("- "));
    expect(bullets.length).toBeGreaterThan(3);
    expect(bullets.filter((line) => !/^- (?:\*\*)?Soha nem .+\./.test(line))).toEqual([]);
  },
);

function named(name: string, raw: ReturnType<typeof everyKey>) {
  const company = typeof raw["company"] === "object" && raw["company"] !== null ? raw["company"] : {};
  return checked({ ...raw, languages: ["hu"], company: { ...company, name, nameForms: undefined } });
}

/** What a reader would take for a hole, a slip of the program or a mistake of grammar. */
function flaws(markdown: string): readonly string[] {
  return [
    ...(markdown.match(/undefined|null|NaN|\[object|\{\{|\}\}|\u0003/g) ?? []),
    ...(markdown.match(/\p{L}[.]{2}(?!\.)|[.]\s[.]|,,|(?<=\p{L})\s[,.;:](?=\s)|\(\s*\)|\*{4}/gu) ?? []),
    ...(markdown.match(/(?<!\p{L})a (?:Alfa|Örökzöld|MVM|„?[ÁÉÍÓÖŐÚÜŰ])|(?<!\p{L})az (?:Beta|MOL)/gu) ?? []),
    ...(markdown.match(/(?:Kft|Zrt)\.-/g) ?? []),
  ];
}

describe.for(["Alfa Kft.", "Beta Zrt.", "MOL Nyrt.", "MVM Next", "Örökzöld Kertcentrum"])(
  "the documents of %s",
  (name) => {
    test.for([
      { facts: "every key", raw: everyKey() },
      { facts: "the minimum", raw: minimum },
      { facts: "an example", raw: rawExample("orokzold-kertcentrum.yaml") },
    ])("with $facts have no flaw", async ({ raw }) => {
      const rendered = await renderAllIn("hu", named(name, raw));
      expect(rendered.map(({ kind }) => kind)).toEqual(everyDocument.map(({ kind }) => kind));
      expect(rendered.flatMap(({ markdown }) => flaws(markdown))).toEqual([]);
    });
  },
);

test("a company full of punctuation makes no hole", async () => {
  const rendered = await renderAllIn("hu", checked({ ...hostile, languages: ["hu"] }));
  const own = ["undefined", "null", "NaN", "[object", "\u0003"];
  expect(rendered.flatMap(({ markdown }) => own.filter((flaw) => markdown.includes(flaw)))).toEqual([]);
});

test("the company that knows better says its article", async () => {
  const raw = { ...minimum, languages: ["hu"] };
  const company = { name: "Unilever Kft.", country: "HU", nameForms: { hu: { article: "a" } } };
  const rendered = await renderAllIn("hu", checked({ ...raw, company }));
  const text = rendered.map(({ markdown }) => markdown).join("\n");
  expect(text).toContain("a Unilever Kft.");
  expect(text).not.toMatch(/(?<!\p{L})az Unilever/u);
});

test("titles begin with a capital and have no other", () => {
  const titles = kinds.flatMap((kind) => Object.values(hu.titles[kind]));
  expect(titles.filter((title) => !/^\p{Lu}[^\p{Lu}]+$/u.test(title))).toEqual([]);
});
