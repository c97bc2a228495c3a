import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDuration } from "../../src/company/duration.ts";
import type { Day } from "../../src/company/facts.ts";
import { cs } from "../../src/language/cs/pack.ts";
import { escapeMarkdown, settleSentences } from "../../src/markdown/escape.ts";

const { phrases, forms } = cs;

/** Non-breaking spaces as `~`, as Czech typesetters write them. */
const tied = (text: string): string => text.replaceAll("\u00A0", "~");

function commitment(text: string, atLeast: number | null = null) {
  const duration = parseDuration(text);
  if (duration === null) throw new Error(`${text} is no duration.`);
  return { duration, atLeast };
}

describe("a deadline in Czech: do and the genitive, singular for one only", () => {
  test.for([
    ["1 second", "do~1~sekundy"],
    ["2 seconds", "do~2~sekund"],
    ["30 seconds", "do~30~sekund"],
    ["1 minute", "do~1~minuty"],
    ["4 minutes", "do~4~minut"],
    ["21 minutes", "do~21~minut"],
    ["1 hour", "do~1~hodiny"],
    ["2 hours", "do~2~hodin"],
    ["4 hours", "do~4~hodin"],
    ["5 hours", "do~5~hodin"],
    ["21 hours", "do~21~hodin"],
    ["22 hours", "do~22~hodin"],
    ["24 hours", "do~24~hodin"],
    ["1 working hour", "do~1~pracovní hodiny"],
    ["8 working hours", "do~8~pracovních hodin"],
    ["1 day", "do~1~dne"],
    ["4 days", "do~4~dnů"],
    ["21 days", "do~21~dnů"],
    ["1 working day", "do~1~pracovního dne"],
    ["2 working days", "do~2~pracovních dnů"],
    ["5 working days", "do~5~pracovních dnů"],
    ["21 working days", "do~21~pracovních dnů"],
    ["1 week", "do~1~týdne"],
    ["2 weeks", "do~2~týdnů"],
    ["1 month", "do~1~měsíce"],
    ["12 months", "do~12~měsíců"],
    ["1 year", "do~1~roku"],
    ["3 years", "do~3~let"],
    ["1 ring", "nejpozději po~1.~zazvonění"],
    ["3 rings", "nejpozději po~3.~zazvonění"],
    ["21 rings", "nejpozději po~21.~zazvonění"],
    ["10000 hours", "do~10~000~hodin"],
  ] as const)("%s", ([given, want]) => {
    expect(tied(phrases.within(commitment(given)))).toBe(want);
  });
});

describe("a rhythm in Czech: každý and the accusative, with its three forms", () => {
  test.for([
    ["1 second", "každou sekundu"],
    ["1 minute", "každou minutu"],
    ["1 hour", "každou hodinu"],
    ["2 hours", "každé 2~hodiny"],
    ["4 hours", "každé 4~hodiny"],
    ["5 hours", "každých 5~hodin"],
    ["21 hours", "každých 21~hodin"],
    ["22 hours", "každých 22~hodin"],
    ["24 hours", "každých 24~hodin"],
    ["1 working hour", "každou pracovní hodinu"],
    ["3 working hours", "každé 3~pracovní hodiny"],
    ["daily", "každý den"],
    ["2 days", "každé 2~dny"],
    ["5 days", "každých 5~dnů"],
    ["1 working day", "každý pracovní den"],
    ["2 working days", "každé 2~pracovní dny"],
    ["5 working days", "každých 5~pracovních dnů"],
    ["weekly", "každý týden"],
    ["2 weeks", "každé 2~týdny"],
    ["monthly", "každý měsíc"],
    ["quarterly", "každé 3~měsíce"],
    ["12 months", "každých 12~měsíců"],
    ["yearly", "každý rok"],
    ["2 years", "každé 2~roky"],
    ["5 years", "každých 5~let"],
    ["1 ring", "každé zazvonění"],
  ] as const)("%s", ([given, want]) => {
    expect(tied(phrases.every(commitment(given)))).toBe(want);
  });
});

describe("an amount in Czech, for a table", () => {
  test.for([
    ["1 hour", "1~hodina"],
    ["2 hours", "2~hodiny"],
    ["5 hours", "5~hodin"],
    ["21 hours", "21~hodin"],
    ["24 hours", "24~hodin"],
    ["1 day", "1~den"],
    ["3 days", "3~dny"],
    ["1 working day", "1~pracovní den"],
    ["4 working days", "4~pracovní dny"],
    ["10 working days", "10~pracovních dnů"],
    ["3 years", "3~roky"],
    ["5 years", "5~let"],
    ["6 months", "6~měsíců"],
    ["3 rings", "3~zazvonění"],
  ] as const)("%s", ([given, want]) => {
    expect(tied(phrases.amount(commitment(given)))).toBe(want);
  });
});

test("no unit takes a wrong form, whatever the number", () => {
  const units = ["second", "minute", "hour", "working hour", "day", "working day", "week", "month", "year"];
  const said = units.flatMap((unit) =>
    [1, 2, 4, 5, 21, 22, 24].map((amount) => phrases.within(commitment(`${String(amount)} ${unit}s`))),
  );
  const wrong =
    /do\s1\s(?:sekund|minut|hodin|dnů|týdnů|měsíců|let)$|do\s(?:[2-9]|\d\d)\s(?:pracovní\s)?(?:sekundy|minuty|hodiny|hodinách|dny|dne|dnech|týdny|měsíce|roky|roku)$/;
  expect(said.filter((phrase) => wrong.test(phrase))).toEqual([]);
});

describe("a share of cases", () => {
  test("stands before the time, so that the start of the time can follow it", () => {
    expect(tied(phrases.within(commitment("20 seconds", 80)))).toBe("alespoň v~80~% případů do~20~sekund");
    expect(tied(phrases.within(commitment("3 rings", 80)))).toBe(
      "alespoň v~80~% případů nejpozději po~3.~zazvonění",
    );
    expect(tied(phrases.every(commitment("2 hours", 95)))).toBe("alespoň v~95~% případů každé 2~hodiny");
    expect(tied(phrases.amount(commitment("2 hours", 95)))).toBe("2~hodiny (alespoň v~95~% případů)");
  });

  test("of all cases is not mentioned", () => {
    expect(tied(phrases.within(commitment("20 seconds", 100)))).toBe("do~20~sekund");
  });
});

test.for([
  ["2025-11-22", "22.~listopadu 2025"],
  ["2026-12-01", "1.~prosince 2026"],
  ["2026-02-28", "28.~února 2026"],
  ["2026-06-09", "9.~června 2026"],
  ["2026-07-09", "9.~července 2026"],
] as const)("the day %s", ([day, want]) => {
  expect(tied(phrases.date(day))).toBe(want);
});

test("lists have no comma before the last item", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => tied(phrases.all(items)))).toEqual([
    "",
    "a",
    "a a~b",
    "a, b a~c",
  ]);
  expect(phrases.any(["e-mailem", "telefonicky"])).toBe("e-mailem nebo telefonicky");
});

test.for([
  { days: ["mon", "tue", "wed", "thu", "fri"], want: "pondělí až pátek" },
  { days: ["sat"], want: "sobota" },
  { days: ["sat", "sun"], want: "sobota a~neděle" },
  { days: ["mon", "wed", "thu", "fri"], want: "pondělí a~středa až pátek" },
] satisfies readonly { days: Day[]; want: string }[])("open on $want", ({ days, want }) => {
  expect(tied(phrases.days({ days, spans: [] }))).toBe(want);
});

test("hours have no leading zero", () => {
  const spans = [
    { from: "08:00", to: "12:00" },
    { from: "12:30", to: "17:00" },
  ];
  expect(tied(phrases.times({ days: ["mon"], spans }))).toBe("8:00–12:00 a~12:30–17:00");
});

test.for([
  [40, "40"],
  [5.5, "5,5"],
  [-10, "−10"],
  [0, "0"],
  [10_000, "10~000"],
  [1_234_567.5, "1~234~567,5"],
] as const)("the number %s", ([value, want]) => {
  expect(tied(phrases.number(value))).toBe(want);
});

test("eighty-eight per cent has a space, quotation marks are low and high", () => {
  expect(tied(phrases.percent(88))).toBe("88~%");
  expect(tied(phrases.percent(2.5))).toBe("2,5~%");
  expect(phrases.quote("Kniha")).toBe("„Kniha“");
});

test("languages are named in the nominative, for a list after a colon", () => {
  expect(phrases.all(["cs", "en", "vi"].map((code) => phrases.languageName(code)))).toBe(
    "čeština, angličtina a\u00A0vietnamština",
  );
  expect(phrases.languageName("xx")).toBe("xx");
});

test("nouns have the case that their sentence asks for", () => {
  expect(`vztahuje se na ${forms["audience"]?.["employees"] ?? ""}`).toBe(
    "vztahuje se na všechny zaměstnance",
  );
  expect(`od ${forms["audience-genitive"]?.["customers"] ?? ""} očekáváme`).toBe(
    "od všech zákazníků očekáváme",
  );
  expect(`od ${forms["audience-genitive"]?.["staff"] ?? ""}`).toBe("od veškerého personálu");
  expect(`kvalita ${forms["offering-genitive"]?.["both"] ?? ""}`).toBe("kvalita našich produktů a služeb");
  expect(`potíž s ${forms["item"]?.["product"] ?? ""}`).toBe("potíž s některým z našich produktů");
});

describe("spaces that hold a line together", () => {
  test.for([
    [
      "k lékaři s dcerou v zimě z domu o ní u nás a i on",
      "k~lékaři s~dcerou v~zimě z~domu o~ní u~nás a~i~on",
    ],
    ["V zimě. A dál (o tom) „v knize“ **v** domě", "V~zimě. A~dál (o~tom) „v~knize“ **v** domě"],
    ["v **24 hodinách** a *kurzíva*", "v~**24~hodinách** a~*kurzíva*"],
    [
      "přes 24 hodin, 5 pracovních dnů, 3 dny, 2 roky, 88 %",
      "přes 24~hodin, 5~pracovních dnů, 3~dny, 2~roky, 88~%",
    ],
    ["50 Kč, 1 500 Kč, 10 000", "50~Kč, 1~500~Kč, 10~000"],
    [
      "dne 22. listopadu 2025, 22. 11. 2025, po 3. zazvonění",
      "dne 22.~listopadu 2025, 22.~11.~2025, po 3.~zazvonění",
    ],
    ["podle § 5 a čl. 3", "podle §~5 a~čl.~3"],
    ["[+420 222 123 456](tel:+420222123456)", "[+420~222~123~456](tel:+420222123456)"],
  ] as const)("%s", ([given, want]) => {
    expect(tied(phrases.spaces(given))).toBe(want);
  });

  test.for([
    ["| a | v |", "| a | v |"],
    ["1. 24 hodin", "1. 24~hodin"],
    ["22. listopadu", "22. listopadu"],
    ["## 4 hodiny", "## 4 hodiny"],
    ["### 4.2 hodiny", "### 4.2 hodiny"],
    ["- 3 dny", "- 3~dny"],
    ["e-mail, USA dnes, Plan9 dnes", "e-mail, USA dnes, Plan9 dnes"],
    ["s.r.o. dnes", "s.r.o. dnes"],
  ] as const)("and leave Markdown and words alone: %s", ([given, want]) => {
    expect(tied(phrases.spaces(given))).toBe(want);
  });

  test("change nothing but spaces, and nothing the second time", () => {
    const text = readFileSync(join(import.meta.dirname, "../../templates/charter/cs.full.md.hbs"), "utf8");
    const bound = phrases.spaces(text);
    expect(bound.replaceAll("\u00A0", " ")).toBe(text);
    expect(phrases.spaces(bound)).toBe(bound);
  });
});

const root = join(import.meta.dirname, "../../templates");
const templates = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?:^|[\\/])cs\..*\.md\.hbs$|partials[\\/]cs[\\/]/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

describe.for(templates)("$path", ({ text }) => {
  /** What the template says by itself. */
  const prose = text.replaceAll(/\{\{[^}]*\}\}/g, "␣");

  test("complains by the word stížnost, and addresses its reader formally", () => {
    expect(
      prose.match(/reklamac\p{L}*|\p{L}+\/[ay]\b|\bjsi\b|\btvoj\p{L}*|Kodexes|školícíc?h?/giu),
    ).toBeNull();
  });

  test("quotes as Czech does, and writes no other mark", () => {
    const marks = prose.match(/[„“”"‘’«»…]/g) ?? [];
    expect(marks.filter((mark) => !["„", "“"].includes(mark))).toEqual([]);
    expect(marks.filter((mark) => mark === "„")).toHaveLength(marks.length / 2);
  });

  test("names when a time limit starts, because do 8 hodin is a time of day too", () => {
    const bare = text.split("\n").filter((line) => {
      const [, after] = /\{\{(?:within "(?!phone\.)[^"]+"|limit [\w.]+)\}\}(.*)/.exec(line) ?? [];
      // A table of three columns has one for the start.
      const isTable = line.startsWith("|") && line.split("|").length > 4;
      return after !== undefined && !after.startsWith(" od ") && !isTable;
    });
    expect(bare).toEqual([]);
  });

  test("puts no fact after a preposition, and vocalises prepositions before its own words", () => {
    expect(
      text.match(
        /(?<!\p{L})(?:k|s|v|z|ke|se|ve|ze|od|do|pro|bez|mezi|přes|při|nad|pod|před) \{\{(?!form |within|every|amount|limit|rhythm|span)/giu,
      ),
    ).toBeNull();
    expect(
      prose.match(/(?<!\p{L})(?:v (?:společnost|v|f)|s (?!sebou)[szšž]|z [szšž]|k k)\p{L}*/giu),
    ).toBeNull();
  });

  test("follows a company's name by a mark, as a name with a comma in it needs", () => {
    expect(text.match(/\{\{company\.name\}\}(?![.,:“]|$)/gm)).toBeNull();
  });

  test("says no time by itself, in digits or in words", () => {
    const numbers =
      "\\d+|jedn\\p{L}{1,3}|dv(?:a|ě|ou)|tř(?:i|í)|čtyř(?:i|ech)?|pět(?:i)?|šest(?:i)?|sedm|osm|devět|deset(?:i)?|dvanáct(?:i)?|dvacet(?:i)?|třicet|čtyřiadvacet";
    const units = "sekund|minut|hodin|pracovní|(?:dn|týdn)[yeůí]|den|týden|měsíc|ro(?:k|c)|let\\b";
    expect(prose.match(new RegExp(`(?<!\\p{L})(?:${numbers})[ -]?(?:${units})`, "giu"))).toBeNull();
    expect(prose.match(/\d ?(?:%|procent)/g)).toBeNull();
  });
});

test("a sentence that ends with a name ends once", () => {
  for (const [name, want] of [
    ["Alfa, s.r.o.", "zákazníkům společnosti Alfa, s.r.o."],
    ["Beta a.s.", "zákazníkům společnosti Beta a.s."],
    ["Orbis", "zákazníkům společnosti Orbis."],
  ] as const) {
    expect(settleSentences(`zákazníkům společnosti ${escapeMarkdown(name)}.`)).toBe(want);
  }
});

describe("findings in Czech", () => {
  test.for([
    [1, 0, "1 chyba"],
    [2, 0, "2 chyby"],
    [5, 1, "5 chyb, 1 upozornění"],
    [21, 22, "21 chyb, 22 upozornění"],
    [0, 3, "3 upozornění"],
  ] as const)("%i errors and %i warnings", ([errors, warnings, want]) => {
    expect(cs.check.summary(errors, warnings)).toBe(want);
  });

  test("name the key and the block in the words of the file", () => {
    const { message, hint } = cs.check.findings["facts/unknown-key"]({
      key: "nmae",
      block: "company",
      suggestion: "name",
      belongsUnder: [],
      known: ["name"],
    });
    expect(message).toContain("`nmae`");
    expect(message).toContain("`company`");
    expect(hint).toBe("Napište `name`.");
  });
});
