import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { textRules as cs } from "../../src/language/cs/text-rules.ts";
import { textRules as el } from "../../src/language/el/text-rules.ts";
import { textRules as en } from "../../src/language/en/text-rules.ts";
import { textRules as hu } from "../../src/language/hu/text-rules.ts";
import type { GrammarCode, TextRules } from "../../src/language/text-rules.ts";

const rules: Readonly<Record<LanguageTag, TextRules>> = { cs, el, en, hu };

interface Row {
  readonly text: string;
  /** `found → right`, in the order of the rules; empty where the text is right, or nobody can tell. */
  readonly want: readonly string[];
  readonly company?: string;
  readonly article?: string;
}

/** What the rules of a language would write instead. Every hit names its code and stands where it says. */
function corrected(
  language: LanguageTag,
  code: GrammarCode,
  { text, company, article }: Row,
): readonly string[] {
  const names = { company: company ?? null, article: article ?? null };
  return rules[language].grammar
    .flatMap((rule) => [...rule(text, names)])
    .map((hit) => {
      expect(hit.code).toBe(code);
      expect(text.slice(hit.index, hit.index + hit.found.length)).toBe(hit.found);
      return `${hit.found} → ${hit.right}`;
    });
}

describe("a Greek genitive after εντός", () => {
  test.for<Row>([
    { text: "εντός 1 ώρες", want: ["εντός 1 ώρες → εντός 1 ώρας", "1 ώρες → 1 ώρα"] },
    { text: "εντός 2 δευτερόλεπτα", want: ["εντός 2 δευτερόλεπτα → εντός 2 δευτερολέπτων"] },
    { text: "εντός 3 μήνες", want: ["εντός 3 μήνες → εντός 3 μηνών"] },
    { text: "εντός 2 έτη", want: ["εντός 2 έτη → εντός 2 ετών"] },
    { text: "εντός 2 εβδομάδες", want: ["εντός 2 εβδομάδες → εντός 2 εβδομάδων"] },
    { text: "εντός\u00A02\u00A0ώρες", want: ["εντός\u00A02\u00A0ώρες → εντός 2 ωρών"] },
    { text: "εντός 10–15 λεπτά", want: ["εντός 10–15 λεπτά → εντός 10–15 λεπτών"] },
    { text: "εντός 2-1 ωρών", want: ["εντός 2-1 ωρών → εντός 2-1 ώρας"] },
    { text: "εντός 1 μηνός", want: [] },
    { text: "εντός 2 μηνός", want: ["εντός 2 μηνός → εντός 2 μηνών"] },
    { text: "εντός 1 εργασίμων ωρών", want: ["εντός 1 εργασίμων ωρών → εντός 1 εργάσιμης ώρας"] },
    { text: "εντός 0 ώρες", want: [] },
    { text: "παρεντός 2 ώρες", want: [] },
    { text: "εντός 2 ώρεςς", want: [] },
    // In words
    { text: "Εντός τρία λεπτά", want: ["Εντός τρία λεπτά → Εντός τριών λεπτών"] },
    { text: "εντός τέσσερις ώρες", want: ["εντός τέσσερις ώρες → εντός τεσσάρων ωρών"] },
    { text: "εντός πέντε ημέρες", want: ["εντός πέντε ημέρες → εντός πέντε ημερών"] },
    { text: "εντός τριών εργασίμων ημερών", want: [] },
    { text: "εντός δύο μηνός", want: ["εντός δύο μηνός → εντός δύο μηνών"] },
    { text: "εντός ΤΡΙΩΝ ΩΡΩΝ", want: [] },
  ])("$text", (row) => {
    expect(corrected("el", "text/wrong-form", row)).toEqual(row.want);
  });
});

describe("a Greek accusative", () => {
  test.for<Row>([
    { text: "Κάθε 1 ημέρες", want: ["Κάθε 1 ημέρες → Κάθε ημέρα", "1 ημέρες → 1 ημέρα"] },
    { text: "κάθε 1 ώρα", want: ["κάθε 1 ώρα → κάθε ώρα"] },
    { text: "μέσα σε 1 ώρας", want: ["μέσα σε 1 ώρας → μέσα σε 1 ώρα"] },
    { text: "Μέσα σε 1 ώρα", want: [] },
    { text: "μέσα σε 2 εργάσιμων ημερών", want: ["μέσα σε 2 εργάσιμων ημερών → μέσα σε 2 εργάσιμες ημέρες"] },
    { text: "μέσα σε 2 εργασίμων ημερών", want: ["μέσα σε 2 εργασίμων ημερών → μέσα σε 2 εργάσιμες ημέρες"] },
    { text: "σε 2 ωρών από την κλήση", want: ["σε 2 ωρών → σε 2 ώρες"] },
    { text: "σε 2 ωρών το πολύ", want: [] },
    { text: "1 μήνες", want: ["1 μήνες → 1 μήνα"] },
    { text: "21 ώρες, 1,1 ώρες, 11 ώρες", want: [] },
  ])("$text", (row) => {
    expect(corrected("el", "text/wrong-form", row)).toEqual(row.want);
  });
});

describe("the Greek question mark", () => {
  test.for<Row>([
    { text: "Πώς?", want: ["Πώς? → Πώς;"] },
    { text: "Ποιος είπε «ναι»?", want: ["ναι»? → ναι»;"] },
    { text: "(Πού είναι;) Πότε (αύριο)?", want: ["αύριο)? → αύριο);"] },
    { text: "Τι; Τι λέει ο NPS?", want: ["NPS? → NPS;"] },
    { text: "Ρωτάμε. What next?", want: [] },
    { text: "Λένε: What next?", want: [] },
    { text: "Λένε “what next?”", want: [] },
    { text: "What is SLA?", want: [] },
    { text: "Ο δείκτης 24 NPS?", want: ["NPS? → NPS;"] },
    { text: "Τι κάνει ο NPS now?", want: [] },
    { text: "Πόσα είναι 5?", want: ["5? → 5;"] },
    { text: "www.avra.example/τι?α=β", want: [] },
    { text: "https://avra.example/τι?", want: [] },
    { text: "δείτε //avra και πείτε τι?", want: ["τι? → τι;"] },
    { text: "τι?α", want: [] },
    { text: "τι??", want: ["τι? → τι;"] },
    { text: "τι??α", want: [] },
    { text: "τι? Ναι.", want: ["τι? → τι;"] },
    { text: "τι ?", want: [] },
    { text: `${"α ".repeat(600)}τι?`, want: ["τι? → τι;"] },
  ])("$text", (row) => {
    expect(corrected("el", "text/question-mark", row)).toEqual(row.want);
  });
});

describe("the Greek letter at the end of a word", () => {
  test.for<Row>([
    { text: "Ο πελάτησ", want: ["πελάτησ → πελάτης"] },
    { text: "ο πελάτησ, ο χρόνοσ;", want: ["πελάτησ → πελάτης", "χρόνοσ → χρόνος"] },
    { text: "πελάτησ. Μετά", want: ["πελάτησ → πελάτης"] },
    { text: "προσ. έντυπο", want: [] },
    { text: "σελίσ. 5", want: [] },
    { text: "ο τόπωσ.", want: [] },
    { text: "ο τόπουσ.", want: ["τόπουσ → τόπους"] },
    { text: "μεσ’ στο, Θεσ/νίκη, προσ-, ασ5", want: [] },
    { text: "σ ας", want: [] },
    { text: "ασ", want: ["ασ → ας"] },
    { text: "Xασ", want: [] },
    { text: "άνθρωποσ και θεός", want: ["άνθρωποσ → άνθρωπος"] },
  ])("$text", (row) => {
    expect(corrected("el", "text/final-sigma", row)).toEqual(row.want);
  });
});

test.for([
  { text: "Ο πελατης μας", want: ["πελατης"] },
  { text: "πελατης πελατης ειναι", want: ["πελατης", "ειναι"] },
  { text: "Πελατης.", want: ["Πελατης"] },
  { text: "ενα μερος. Και", want: ["μερος"] },
  { text: "ο λογαρ. 5", want: [] },
  { text: "εταιρεια. μετά", want: [] },
  { text: "λογ. τηλεφ. Μετά", want: [] },
  { text: "email ΕΤΑΙΡΕΙΑ ΕταΚεφ", want: [] },
  { text: "γεια ποιος μια", want: [] },
  { text: "ημερα-νυχτα, /οδος, a@οδος, οδος_", want: [] },
  { text: "πολυ ετος", want: ["πολυ", "ετος"] },
  { text: "δυο", want: [] },
  { text: "", want: [] },
])("Greek accents that lack in: $text", ({ text, want }) => {
  expect(el.missingAccents(text)).toEqual(want);
});

describe("Czech cases after a number", () => {
  test.for<Row>([
    { text: "do 1 pracovní den", want: ["do 1 pracovní den → do 1 pracovního dne"] },
    { text: "do 2 pracovní dny", want: ["do 2 pracovní dny → do 2 pracovních dnů"] },
    { text: "do 2 minutách", want: ["do 2 minutách → do 2 minut"] },
    { text: "do 3 měsíce", want: ["do 3 měsíce → do 3 měsíců"] },
    { text: "ve lhůtách 2 týdny", want: ["ve lhůtách 2 týdny → ve lhůtách 2 týdnů"] },
    { text: "v průběhu 1 rok", want: ["v průběhu 1 rok → v průběhu 1 roku"] },
    { text: "po dobu 4 roky", want: ["po dobu 4 roky → po dobu 4 let"] },
    { text: "do 5 dní, do 1 dní", want: ["do 1 dní → do 1 dne"] },
    { text: "během 3 zazvonění", want: [] },
    { text: "za 5 hodiny", want: ["za 5 hodiny → za 5 hodin", "5 hodiny → 5 hodin"] },
    { text: "za 4 hodin", want: ["za 4 hodin → za 4 hodiny"] },
    { text: "za 1 den, za 2 dny, za 5 dnů, za 2 dní", want: [] },
    { text: "za 1 minuta", want: ["za 1 minuta → za 1 minutu"] },
    { text: "za 1 pracovního dne", want: ["za 1 pracovního dne → za 1 pracovní den"] },
    { text: "každých 1 hodin", want: ["každých 1 hodin → každých 1 hodinu"] },
    { text: "každé 2 dnů", want: ["každé 2 dnů → každé 2 dny"] },
    { text: "Každých 4 hodiny", want: ["Každých 4 hodiny → Každé 4 hodiny"] },
    { text: "každé 5 dnů", want: ["každé 5 dnů → každých 5 dnů"] },
    { text: "každých 5 dní, každé 4 dny", want: [] },
    { text: "5 minuty, 4 minuty", want: ["5 minuty → 5 minut"] },
    { text: "6 měsíce", want: ["6 měsíce → 6 měsíců"] },
    { text: "mají 5 roky", want: ["mají 5 roky → mají 5 let"] },
    { text: "nejpozději 4 dny, nejdéle 5 dnů", want: [] },
    { text: "před 5 dny, před 5 roky, s 5 týdny", want: [] },
  ])("$text", (row) => {
    expect(corrected("cs", "text/wrong-form", row)).toEqual(row.want);
  });
});

describe("Czech prepositions with their vowel", () => {
  test.for<Row>([
    { text: "v firmě", want: ["v firmě → ve firmě"] },
    { text: "V firmě", want: ["V firmě → Ve firmě"] },
    { text: "v středu", want: ["v středu → ve středu"] },
    { text: "k kontaktu", want: ["k kontaktu → ke kontaktu"] },
    { text: "k garanci", want: ["k garanci → ke garanci"] },
    { text: "k všem", want: ["k všem → ke všem"] },
    { text: "s sestrou", want: ["s sestrou → se sestrou"] },
    { text: "s mnou", want: ["s mnou → se mnou"] },
    { text: "s třemi", want: ["s třemi → se třemi"] },
    { text: "z zahraničí", want: ["z zahraničí → ze zahraničí"] },
    { text: "z lhůty", want: ["z lhůty → ze lhůty"] },
    { text: "z všech", want: ["z všech → ze všech"] },
    { text: "v čtvrtek", want: ["v čtvrtek → ve čtvrtek"] },
    { text: "v dnešní, k dnes, z dneška, s třením", want: [] },
    { text: "s sebou, s Shellem, z Szegedu, s Zharkem", want: [] },
    { text: "v VIP, s SMS", want: [] },
    { text: "velikost V firmě", want: [] },
    { text: "5 v firmě, bod. v firmě, a/v firmě", want: [] },
    { text: "v f", want: [] },
    { text: "v MaVaF, v FaMU", want: ["v FaMU → ve FaMU"] },
  ])("$text", (row) => {
    expect(corrected("cs", "text/wrong-preposition", row)).toEqual(row.want);
  });
});

describe("the Hungarian singular after a numeral", () => {
  test.for<Row>([
    { text: "5 órák", want: ["5 órák → 5 óra"] },
    { text: "5 órákat", want: ["5 órákat → 5 órát"] },
    { text: "5 órákig", want: ["5 órákig → 5 óráig"] },
    { text: "2 napokat", want: ["2 napokat → 2 napot"] },
    { text: "3 percekben", want: ["3 percekben → 3 percben"] },
    { text: "3 percekre", want: ["3 percekre → 3 percre"] },
    { text: "két hetek", want: ["két hetek → két hét"] },
    { text: "Tíz évek", want: ["Tíz évek → Tíz év"] },
    { text: "2 hónapokból", want: ["2 hónapokból → 2 hónapból"] },
    { text: "minden munkatársak", want: ["minden munkatársak → minden munkatárs"] },
    { text: "Néhány panaszok", want: ["Néhány panaszok → Néhány panasz"] },
    { text: "10–15 levelek", want: ["10–15 levelek → 10–15 levél"] },
    { text: "5 kérdésekről, 5 Kérdések, tizenkét napok", want: [] },
    { text: "5 kérDések", want: ["5 kérDések → 5 kérdés"] },
    { text: "1 havonta", want: ["1 havonta → havonta"] },
    { text: "1 naponta, 2 naponta, 11 naponta", want: ["1 naponta → naponta"] },
  ])("$text", (row) => {
    expect(corrected("hu", "text/wrong-form", row)).toEqual(row.want);
  });
});

describe("the Hungarian article", () => {
  test.for<Row>([
    { text: "a ember", want: ["a ember → az ember"] },
    { text: "A élet. A óra! a Úr", want: ["A élet. → Az élet.", "A óra → Az óra", "a Úr → az Úr"] },
    { text: "Válasz: A élet", want: ["A élet → Az élet"] },
    { text: "terv A élet", want: [] },
    { text: "a 50 perc", want: ["a 50 → az 50"] },
    { text: "a 18 perc, a 5.30 perc, a 5:30 perc, a 15 perc, a 11-es", want: [] },
    { text: "a 1. pont", want: ["a 1. → az 1."] },
    { text: "a 1234-es szám", want: [] },
    { text: "a MÁV, a NAV, a NATO, a SMS", want: ["a SMS → az SMS"] },
    { text: "a e, a ó", want: [] },
    { text: "a épület, a osztály, a emelet, a is, a és", want: [] },
    { text: "a épületek", want: ["a épületek → az épületek"] },
    {
      text: "a one, a user, a uniós, a unió, a euró, a európai, a eurót",
      want: [
        "a uniós → az uniós",
        "a unió → az unió",
        "a euró → az euró",
        "a európai → az európai",
        "a eurót → az eurót",
      ],
    },
    { text: "7/a ember, 7. a ember, „a”ember", want: [] },
    { text: "a yard, a Yettel, a bEe, a Ybl-díj, a FTSE indexe", want: [] },
    // Before the company's name
    {
      company: "Beta Zrt.",
      text: "Az Beta Zrt. és AZ BETA ZRT.",
      want: ["Az Beta Zrt. → A Beta Zrt.", "AZ BETA ZRT. → A BETA ZRT."],
    },
    { company: "Alfa Kft.", text: "A Alfa Kft. és az Alfa Kft.", want: ["A Alfa → Az Alfa"] },
    { company: "„Óra” Bt.", text: "a „Óra” Bt.", want: ["a „Óra” Bt. → az „Óra” Bt."] },
    { company: "MÁV Zrt.", text: "a MÁV Zrt., az MÁV Zrt.", want: [] },
    { company: "MÁV Zrt.", article: "az", text: "A MÁV Zrt.", want: ["A MÁV Zrt. → Az MÁV Zrt."] },
    { company: "Alfa Kft.", article: "a", text: "az Alfa Kft.", want: ["az Alfa Kft. → a Alfa Kft."] },
    { company: "B+ (Kft.)", text: "az B+ (Kft.) és az BB (Kft.)", want: ["az B+ (Kft.) → a B+ (Kft.)"] },
  ])("$text", (row) => {
    expect(corrected("hu", "text/wrong-article", row)).toEqual(row.want);
  });

  test.for([
    ["8Bit", "a"],
    ["18Plus", "a"],
    ["11Teamsports", "a"],
    ["80Days", "a"],
    ["1Life", "az"],
    ["500Miles", "az"],
    ["1000Miles", "az"],
    ["„8Bit”", "a"],
    ["MÁV", "a"],
    ["NATO", "a"],
    ["One", "az"],
    ["Usbek", "az"],
    ["Euronics", "az"],
    ["Unix Autó", "az"],
  ] as const)("of %s may be %s", ([name, article]) => {
    expect(hu.unsureArticle(name)?.phrase).toBe(`Vállalatunk, ${article} ${name}`);
  });

  test.for([
    ...["3M", "24Shop", "118Fok", "181Fok", "USB Kft."],
    ...["MNB", "ELTE", "OTP", "KSZTB", "MSZTA", "AUDI", "Alfa", "Európa Kft.", "Beta 8Bit", "Alfa One"],
  ])("of %s is sure", (name) => {
    expect(hu.unsureArticle(name)).toBeNull();
  });
});

describe("English numbers and units", () => {
  test.for<Row>([
    { text: "1 working days", want: ["1 working days → 1 working day"] },
    { text: "1 minutes or 11 minutes", want: ["1 minutes → 1 minute"] },
    { text: "in 3 week.", want: ["3 week → 3 weeks"] },
    { text: "in 3 week after", want: ["3 week → 3 weeks"] },
    { text: "a 1 hours call", want: ["1 hours → 1 hour"] },
    { text: "for 5 minute", want: ["5 minute → 5 minutes"] },
    { text: "a 5 minute walk, 1 hour after, 0.1 hours, 1 Hour.", want: [] },
    { text: "2–3 hour of work", want: ["2–3 hour → 2–3 hours"] },
    { text: "5-1 hours", want: ["5-1 hours → 5-1 hour"] },
    { text: "2 working\u00A0day.", want: ["2 working\u00A0day → 2 working days"] },
  ])("$text", (row) => {
    const found = corrected("en", "text/wrong-form", row);
    expect([...new Set(found)]).toEqual(row.want);
  });
});

describe("the English article", () => {
  test.for<Row>([
    { text: "a 8 hour day", want: ["a 8 → an 8"] },
    { text: "a 80% share", want: ["a 80 → an 80"] },
    { text: "a 800 per cent rise", want: ["a 800 → an 800"] },
    { text: "a 8000 hour test", want: ["a 8000 → an 8000"] },
    { text: "a 11-minute call, a 18 month plan", want: ["a 11 → an 11", "a 18 → an 18"] },
    { text: "an 118 hour test", want: ["an 118 → a 118"] },
    { text: "an 1100 hour test, an 1800-day plan", want: ["an 1100 → a 1100", "an 1800 → a 1800"] },
    { text: "an 5 min call, a 8 hr day", want: ["an 5 → a 5", "a 8 → an 8"] },
    { text: "a 18,000 hour test, vitamin a 8", want: [] },
    { text: "a 24-hour limit, a 1 hour limit, an 11-day limit", want: [] },
    { text: "a answer, a offer", want: ["a answer → an answer", "a offer → an offer"] },
    { text: "a and b, a a, a to, a euro, a one-off, a once, a i.e. b, a on it", want: [] },
    { text: "a up, a ewe, a unit", want: [] },
    { text: "a easy-going", want: ["a easy-going → an easy-going"] },
    { text: "an useful, an hour, an fbi, an MRI", want: [] },
    { text: "an year, an yes, an reply", want: ["an year → a year", "an yes → a yes", "an reply → a reply"] },
    { text: "ban customer, a-answer", want: [] },
    {
      company: "Alfa (UK) Ltd",
      text: "a Alfa (UK) Ltd van, a Alfa UK",
      want: ["a Alfa (UK) Ltd → an Alfa (UK) Ltd"],
    },
    { company: "Brook Ltd", text: "an Brook Ltd, a Brook Ltd", want: ["an Brook Ltd → a Brook Ltd"] },
    { company: "Honest Ltd", text: "an Honest Ltd, a Honest Ltd", want: [] },
    { company: "Uber", text: "a Uber, an Uber", want: [] },
    { company: "Eurostar", text: "a Eurostar, an Eurostar", want: [] },
    { company: "BrookUnit", text: "an BrookUnit", want: ["an BrookUnit → a BrookUnit"] },
    { company: "MyAlfa", text: "an MyAlfa", want: [] },
    { company: "alfa", text: "a alfa", want: ["a alfa → an alfa"] },
    { text: "a Alfa Ltd", want: [] },
  ])("$text", (row) => {
    expect(corrected("en", "text/wrong-article", row)).toEqual(row.want);
  });
});

test("what only one language asks is asked in no other", () => {
  for (const language of ["cs", "en", "hu"] as const)
    expect(rules[language].missingAccents("Ο πελατης")).toEqual([]);
  for (const language of ["cs", "el", "en"] as const)
    expect(rules[language].unsureArticle("MÁV Zrt.")).toBeNull();
});
