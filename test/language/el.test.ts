import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDuration, units } from "../../src/company/duration.ts";
import type { Commitment, Day } from "../../src/company/facts.ts";
import { el } from "../../src/language/el/pack.ts";
import { checked, minimum, rawExample } from "../companies/companies.ts";
import { renderAllIn, templatesIn } from "../markdown/rendering.ts";

const { phrases } = el;

function commitment(text: string, atLeast: number | null = null): Commitment {
  const duration = parseDuration(text);
  if (duration === null) throw new Error(`${text} is no duration.`);
  return { duration, atLeast };
}

/** Forms after "εντός", after "κάθε", and in a table: for one, and for more. */
const unitForms = {
  second: ["δευτερολέπτου", "δευτερολέπτων", "δευτερόλεπτο", "δευτερόλεπτα", "δευτερόλεπτο", "δευτερόλεπτα"],
  minute: ["λεπτού", "λεπτών", "λεπτό", "λεπτά", "λεπτό", "λεπτά"],
  hour: ["ώρας", "ωρών", "ώρα", "ώρες", "ώρα", "ώρες"],
  "working hour": [
    "εργάσιμης ώρας",
    "εργάσιμων ωρών",
    "εργάσιμη ώρα",
    "εργάσιμες ώρες",
    "εργάσιμη ώρα",
    "εργάσιμες ώρες",
  ],
  day: ["ημέρας", "ημερών", "ημέρα", "ημέρες", "ημέρα", "ημέρες"],
  "working day": [
    "εργάσιμης ημέρας",
    "εργάσιμων ημερών",
    "εργάσιμη ημέρα",
    "εργάσιμες ημέρες",
    "εργάσιμη ημέρα",
    "εργάσιμες ημέρες",
  ],
  week: ["εβδομάδας", "εβδομάδων", "εβδομάδα", "εβδομάδες", "εβδομάδα", "εβδομάδες"],
  month: ["μήνα", "μηνών", "μήνα", "μήνες", "μήνας", "μήνες"],
  year: ["έτους", "ετών", "έτος", "έτη", "έτος", "έτη"],
} as const;

const amounts = [1, 2, 3, 4, 5, 12, 21, 22, 24, 31, 101];

describe("Greek times", () => {
  test.for(Object.entries(unitForms))(
    "%s",
    ([unit, [genitive, genitives, accusative, accusatives, nominative, nominatives]]) => {
      for (const amount of amounts) {
        const target = commitment(`${String(amount)} ${unit}`);
        const one = amount === 1;
        const number = String(amount);
        expect([phrases.within(target), phrases.every(target), phrases.amount(target)]).toEqual([
          `εντός ${number} ${one ? genitive : genitives}`,
          one ? `κάθε ${accusative}` : `κάθε ${number} ${accusatives}`,
          `${number} ${one ? nominative : nominatives}`,
        ]);
      }
    },
  );

  test.for([1, 2, 3, 4, 5, 21])("%i rings", (amount) => {
    const target = commitment(`${String(amount)} rings`);
    expect(phrases.within(target)).toBe(`το αργότερο στο ${String(amount)}ο κουδούνισμα`);
    expect(phrases.amount(target)).toBe(
      `${String(amount)} ${amount === 1 ? "κουδούνισμα" : "κουδουνίσματα"}`,
    );
  });

  test("frequencies drop the number", () => {
    expect(["daily", "weekly", "monthly", "yearly"].map((word) => phrases.every(commitment(word)))).toEqual([
      "κάθε ημέρα",
      "κάθε εβδομάδα",
      "κάθε μήνα",
      "κάθε έτος",
    ]);
  });

  test("a share follows the time", () => {
    const target = commitment("20 seconds", 80);
    expect(phrases.within(target)).toBe("εντός 20 δευτερολέπτων στο 80% τουλάχιστον των περιπτώσεων");
    expect(phrases.within(commitment("3 rings", 90))).toBe(
      "το αργότερο στο 3ο κουδούνισμα στο 90% τουλάχιστον των περιπτώσεων",
    );
    expect(phrases.amount(target)).toBe("20 δευτερόλεπτα στο 80% τουλάχιστον των περιπτώσεων");
    expect(phrases.within(commitment("20 seconds", 100))).toBe("εντός 20 δευτερολέπτων");
  });

  /** Forms that the rules of the language forbid, whatever the number. */
  const wrong = [
    // After "εντός" the genitive: an accusative, a singular after more than one, a plural after one.
    /εντός \d+ (?:εργάσιμες? )?(?:ώρες|ημέρες|λεπτά|λεπτό|δευτερόλεπτα|εβδομάδες|μήνες|έτη|ώρα|ημέρα)(?![\p{L}])/u,
    /εντός 1 (?:εργάσιμων )?(?:ωρών|ημερών|λεπτών|δευτερολέπτων|εβδομάδων|μηνών|ετών)/u,
    /(?<!\d)(?:[02-9]|\d{2,}) (?:εργάσιμης )?(?:ώρας|ημέρας|λεπτού|δευτερολέπτου|εβδομάδας|έτους)(?![\p{L}])/u,
    // After "κάθε" the accusative, and no number for one.
    /κάθε 1(?!\d)/u,
    /κάθε \d+ (?:εργάσιμων )?(?:ωρών|ημερών|λεπτών|δευτερολέπτων|εβδομάδων|μηνών|ετών)/u,
    // Accents that did not move.
    /ώρων|ημέρων|μήνων|δευτερόλεπτων|κουδούνισματ/u,
    // The letter ο of the ordinal, and its gender.
    /\d(?:o|0|η|ος) κουδούνισμα/u,
    /κουδουνίσματα στο (?!\d+%)/u,
  ];

  test("are never in a wrong form", () => {
    const said = units.flatMap((unit) =>
      amounts.flatMap((amount) =>
        [null, 80].flatMap((atLeast) => {
          const target = commitment(`${String(amount)} ${unit}`, atLeast);
          return [phrases.within(target), phrases.every(target), phrases.amount(target)];
        }),
      ),
    );
    expect(said.filter((phrase) => wrong.some((pattern) => pattern.test(phrase)))).toEqual([]);
  });
});

describe("Greek phrases", () => {
  test.for([
    ["2026-01-01", "1 Ιανουαρίου 2026"],
    ["2025-11-22", "22 Νοεμβρίου 2025"],
    ["2026-05-09", "9 Μαΐου 2026"],
    ["2026-08-31", "31 Αυγούστου 2026"],
  ] as const)("the day %s", ([day, want]) => {
    expect(phrases.date(day)).toBe(want);
  });

  test("lists", () => {
    expect([[], ["α"], ["α", "β"], ["α", "β", "γ"]].map((items) => phrases.all(items))).toEqual([
      "",
      "α",
      "α και β",
      "α, β και γ",
    ]);
    expect(phrases.any(["α", "β", "γ"])).toBe("α, β ή γ");
  });

  test.for([
    { days: ["mon", "tue", "wed", "thu", "fri"], want: "Δευτέρα έως Παρασκευή" },
    { days: ["sat"], want: "Σάββατο" },
    { days: ["sat", "sun"], want: "Σάββατο και Κυριακή" },
    { days: ["mon", "wed", "thu", "fri"], want: "Δευτέρα και Τετάρτη έως Παρασκευή" },
  ] satisfies readonly { days: Day[]; want: string }[])("open on $want", ({ days, want }) => {
    expect(phrases.days({ days, spans: [] })).toBe(want);
  });

  test("two spans of a day", () => {
    const spans = [
      { from: "09:00", to: "14:00" },
      { from: "17:30", to: "20:30" },
    ];
    expect(phrases.times({ days: ["mon"], spans })).toBe("09:00–14:00 και 17:30–20:30");
  });

  test.for([
    [5.5, "5,5"],
    [40, "40"],
    [-40, "−40"],
    [1000, "1.000"],
    [10000, "10.000"],
    [1234567.25, "1.234.567,25"],
  ] as const)("the number %f", ([value, want]) => {
    expect(phrases.number(value)).toBe(want);
  });

  test("percentages, quotation marks, ways to reach somebody, languages", () => {
    expect(phrases.percent(88)).toBe("88%");
    expect(phrases.percent(2.5)).toBe("2,5%");
    expect(phrases.quote("Alfa")).toBe("«Alfa»");
    expect(phrases.by("email", "a@alfa.example")).toBe("μέσω email στη διεύθυνση a@alfa.example");
    expect(phrases.by("phone", "210 555 0100")).toBe("τηλεφωνικά στον αριθμό 210 555 0100");
    expect(["el", "en", "cs", "hu", "de", "uk", "ar"].map((code) => phrases.languageName(code))).toEqual([
      "ελληνικά",
      "αγγλικά",
      "τσεχικά",
      "ουγγρικά",
      "γερμανικά",
      "ουκρανικά",
      "αραβικά",
    ]);
  });

  test("need no article and no spaces of their own", () => {
    expect(phrases.article("Alfa")).toBe("");
    expect(phrases.spaces("σε 80% των περιπτώσεων")).toBe("σε 80% των περιπτώσεων");
  });

  test("the audience stands in the one accusative that serves για and από", () => {
    expect(el.forms["audience"]).toEqual({
      employees: "όλους τους εργαζομένους",
      staff: "όλο το προσωπικό",
      customers: "όλους τους πελάτες",
    });
  });
});

async function documentsOf(raw: unknown): Promise<readonly string[]> {
  return (await renderAllIn("el", checked(raw))).map(({ markdown }) => markdown);
}

const named = (name: string): unknown => ({
  ...minimum,
  languages: ["el"],
  company: { name, country: "GR" },
});

describe.for(["Alfa Α.Ε.", "Beta Ε.Π.Ε.", "Όμικρον", "Χρώμα και Φως Ι.Κ.Ε."])(
  "a company with the name %s",
  async (name) => {
    const text = (await documentsOf(named(name))).join("\n");

    test("is named after the noun that carries article and case", () => {
      const before = [...text.matchAll(new RegExp(`(\\S+) ${name.replaceAll(".", String.raw`\.`)}`, "gu"))];
      const carriers = before
        .map(([, word]) => word)
        .filter((word) => !/^(?:>|\||«?[#>]?)$/u.test(word ?? ""));
      expect([...new Set(carriers)].toSorted()).toEqual(["εταιρεία", "εταιρείας"]);
    });

    test("never ends a sentence with two full stops", () => {
      expect(text.match(/\.\.(?!\.)/g)).toBeNull();
    });
  },
);

/** Everything Greek that a person reads: templates without their marks, and the words of the pack. */
const folder = join(import.meta.dirname, "../../src/language/el");
const words = [
  "pack.ts",
  "phrases.ts",
  "facts-findings.ts",
  "yaml-findings.ts",
  "findings.ts",
  "language-names.ts",
].map((name) => readFileSync(join(folder, name), "utf8"));
const templates = templatesIn("el");
const sources = [...Object.values(templates.documents), ...Object.values(templates.partials)];
const prose = sources.map((source) => source.replaceAll(/\{\{[^}]*\}\}/g, "{}"));
const everything = [...prose, ...words, ...(await documentsOf(rawExample("avra-aigaiou.yaml")))].join("\n");

/** Every occurrence, with a little of what stands around it. */
function found(pattern: RegExp, text = everything): readonly string[] {
  return [...text.matchAll(pattern)].map(([match]) => match);
}

describe("Greek text", () => {
  test("does not mix scripts within a word", () => {
    expect(
      found(/\p{L}*(?:\p{Script=Latin}\p{Script=Greek}|\p{Script=Greek}\p{Script=Latin})\p{L}*/gu),
    ).toEqual([]);
  });

  test("ends words in ς and has σ elsewhere", () => {
    expect(found(/\p{L}{2,}σ(?!\p{L}|’)|ς\p{L}/gu)).toEqual([]);
  });

  test("is composed, and has the question mark that is typed", () => {
    expect(everything.normalize("NFC")).toBe(everything);
    expect(found(/[\p{Script=Greek}][?]|\u037E|\u0387/gu)).toEqual([]);
    expect(found(/\p{Script=Greek}; [α-ωά-ώ]/gu)).toEqual([]);
  });

  test("keeps the final ν where the next word asks for it, and only there", () => {
    const next = "(?:[αεηιουωάέήίόύώκπτξψ]|γκ|μπ|ντ|τζ|τσ)";
    expect(found(new RegExp(`(?<!\\p{L})(?:την|στην|μην) (?!${next})[α-ωά-ώ]\\p{L}*`, "giu"))).toEqual([]);
    expect(found(new RegExp(`(?<!\\p{L})(?:τη|στη|μη) (?=${next})\\p{L}*`, "giu"))).toEqual([]);
    expect(
      found(/(?<!\p{L})(?:το|στο|ένα) (?:κώδικα|χάρτη|πελάτη|προϊστάμενο|υπεύθυνο|εκπρόσωπο)(?!\p{L})/gu),
    ).toEqual([]);
  });

  test("has a second accent before μας and σας on a word stressed three from its end", () => {
    // Two letters that are one vowel count as one.
    const folded = everything
      .replaceAll(/αί|εί|οί|υί|ού|αύ|εύ/g, "έ")
      .replaceAll(/αι|ει|οι|υι|ου|αυ|ευ/g, "ε");
    const [vowel, stressed, consonants] = ["[αεηιουωϊϋ]", "[άέήίόύώΐΰ]", "[βγδζθκλμνξπρσςτφχψ]*"];
    const ending = [stressed, consonants, vowel, consonants, vowel, consonants].join("");
    expect(found(new RegExp(`\\p{L}*${ending} (?:μας|σας)(?!\\p{L})`, "gu"), folded)).toEqual([]);
  });

  test("has no words that the glossary rules out", () => {
    expect(
      found(/συμπάθεια|Βαθμολογία Αντιπροσώπου|καρτέλ|(?<![\p{L}`])e-?mails|εβδομαδιαίο βάση/giu),
    ).toEqual([]);
  });

  test("has headings and titles in sentence case", () => {
    const headings = found(/^#{2,3} .+$/gmu).map((line) => line.replace(/^#+ (?:[\d.]+ |\p{L}\.\d+ )?/u, ""));
    const titles = Object.values(el.titles).flatMap(({ short, full }) => [short, full]);
    const cased = [...headings, ...titles].filter((text) =>
      /[\p{L}»] \p{Lu}\p{Ll}/u.test(text.replace(/^Παράρτημα \p{Lu}/u, "")),
    );
    expect(cased).toEqual([]);
    expect([...headings, ...titles].filter((text) => !/^\p{Lu}/u.test(text))).toEqual([]);
  });

  test("has an accent on a capital that begins a word", () => {
    expect(
      found(/(?<!\p{L})(?:Οροι|Εκδοση|Οραμα|Ορια|Εγκριση|Ελεγχος|Υφος|Οσα|Οταν|Οπου|Οποιος)(?!\p{L})/gu),
    ).toEqual([]);
  });

  test("says no time that only a fact may say", () => {
    const unit =
      "(?:εργάσιμ\\p{L}+ )?(?:δευτ[εέ]ρ[οό]λ[εέ]πτ|λεπτ[άώό]|ώρ[αε]|ωρών|ημέρ[αε]|ημερών|εβδομάδ|μήν[αε]|μηνών|έτ[οη]|ετών|κουδουν)";
    const number =
      "(?:\\d+|δύο|τρε[ιί]ς|τριών|τρία|τέσσερ\\p{L}+|τεσσάρων|πέντε|έξι|επτά|εφτά|οκτώ|οχτώ|εννέα|δέκα|είκοσι|τριάντα)";
    expect(found(new RegExp(`(?<!\\p{L})${number} ${unit}\\p{L}*`, "giu"), prose.join("\n"))).toEqual([]);
    expect(found(/\d+ ?(?:%|τοις εκατό)/gu, prose.join("\n"))).toEqual([]);
  });
});

describe("Greek annexes", () => {
  test("have Greek letters, in their headings and in the numbers under them", async () => {
    const text = (await documentsOf(named("Alfa Α.Ε."))).join("\n");
    expect(found(/^## Παράρτημα \p{L}(?=:)/gmu, text)).toEqual([
      "## Παράρτημα Α",
      "## Παράρτημα Β",
      "## Παράρτημα Γ",
    ]);
    expect(found(/^### (?:Α|Β|Γ)\.1 /gmu, text)).toHaveLength(3);
    expect(found(/^### [A-Z]\.\d/gmu, text)).toEqual([]);
  });
});

describe("Greek findings", () => {
  test("count", () => {
    expect([el.check.summary(1, 0), el.check.summary(2, 1), el.check.summary(0, 5)]).toEqual([
      "1 σφάλμα",
      "2 σφάλματα, 1 προειδοποίηση",
      "5 προειδοποιήσεις",
    ]);
  });

  test("keep the words of the file as they are typed", () => {
    const { findings } = el.check;
    expect(
      findings["facts/unknown-key"]({
        key: "nmae",
        block: "company",
        suggestion: "name",
        belongsUnder: [],
        known: [],
      }),
    ).toEqual({
      message: "Δεν υπάρχει κλειδί `nmae` στην ενότητα `company`.",
      hint: "Γράψτε `name`.",
    });
    expect(
      findings["facts/missing-translation"]({ key: "company.vision", languages: ["cs", "hu"] }).message,
    ).toBe("Το `company.vision` δεν υπάρχει στα τσεχικά και ουγγρικά.");
  });
});
