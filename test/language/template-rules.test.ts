import { describe, expect, test } from "vitest";
import { type LanguageTag, languageTags } from "../../src/company/language-tag.ts";
import { templateRulesOf } from "../../src/language/template-rules-by-language.ts";
import type { TemplateRules } from "../../src/language/template-rules.ts";

type Rule = keyof TemplateRules;

/** Whether a rule of a language takes a text as a whole; a rule that the language does not have takes nothing. */
function takes(language: LanguageTag, rule: Rule, text: string): boolean {
  const source = templateRulesOf(language)[rule];
  const flags = rule === "postalCode" ? "u" : "iu";
  return source !== null && new RegExp(`(?<=^– )(?:${source})(?= –$)`, flags).test(`– ${text} –`);
}

interface Row {
  readonly rule: Rule;
  readonly taken: readonly string[];
  readonly left: readonly string[];
}

const rows: Readonly<Record<LanguageTag, readonly Row[]>> = {
  en: [
    {
      rule: "numbers",
      taken: ["two", "Twenty-five", "ninety nine", "twelve", "fifteen", "forty", "dozen"],
      left: ["to", "tenth", "twenty-ten", ""],
    },
    {
      rule: "units",
      taken: [
        "hours",
        "hrs",
        "working days",
        "business hour",
        "calendar month",
        "fortnight",
        "rings",
        "mins",
      ],
      left: ["hourly", "working", "working lunch", ""],
    },
    { rule: "shortUnits", taken: ["h", "hr"], left: ["m", ""] },
    { rule: "ordinals", taken: ["second", "tenth", "2nd", "23rd"], left: ["two", "2", ""] },
    { rule: "ordinalUnits", taken: ["ring", "rings", "working day", "business days"], left: ["day", ""] },
    {
      rule: "timesInWords",
      taken: [
        "within an hour",
        "within the same working day",
        "in under an hour",
        "after a business day",
        "once a week",
        "twice per month",
        "times every quarter",
        "every other week",
        "every business hour",
        "every working day",
        "each month",
        "each business day",
        "every Monday",
        "each other Saturday",
        "by noon",
        "until midnight",
        "by the end of the next working day",
        "before close of business",
        "half an hour",
        "quarter of an hour",
        "same working day",
        "following day",
        "weekly",
        "overnight",
      ],
      left: ["within reason", "every customer", "each day", "once", "by the end", "next", "day", ""],
    },
    { rule: "timesOfDay", taken: ["9 am", "9.30 p.m", "12pm", "5 o'clock", "5 o’clock"], left: ["9", ""] },
    { rule: "percent", taken: ["per cent", "percent", "pct"], left: ["%", "cent", ""] },
    {
      rule: "shares",
      taken: ["nine out of ten", "3 in 10", "two thirds of", "half of all calls", "9/10 of"],
      left: ["one of our", "half an hour", "in ten", ""],
    },
    {
      rule: "dates",
      taken: ["by 1 March", "from May 3rd, 2027", "on the 2nd of June"],
      left: ["in March", "1 March", ""],
    },
    {
      rule: "phoneLead",
      taken: ["phone", "telephone number", "tel.", "call", "call us on", "ring us at", "dial", "fax"],
      left: ["ring", "number", ""],
    },
    {
      rule: "postalCode",
      taken: ["SW1A 1AA", "M1 2AB", "PO Box 12", "P.O. Box 345"],
      left: ["sw1a 1aa", "SW1A", "Box 12", ""],
    },
    { rule: "articles", taken: ["a", "an"], left: ["the", ""] },
    { rule: "saidBefore", taken: ["within", "every", "each", "in"], left: ["about", ""] },
  ],
  el: [
    {
      rule: "numbers",
      taken: [
        ...["ένα", "ενός", "μία", "δύο", "τρία", "τριών", "τέσσερις", "τεσσάρων", "επτά"],
        ...["οκτώ", "εννιά", "δέκα", "δώδεκα", "δεκατρείς", "δεκαπέντε"],
        ...["σαρανταοκτώ", "είκοσι", "ενενήντα", "εκατό"],
      ],
      left: ["δεν", "δεκα", "πρώτο", ""],
    },
    {
      rule: "units",
      taken: [
        ...["δευτερόλεπτα", "δευτερολέπτων", "λεπτό", "λεπτών", "ώρα", "ωρών", "ημερών", "μέρες"],
        ...["νύχτες", "εβδομάδων", "μήνα", "μηνός", "ετών", "χρόνια"],
        ...["κουδούνισμα", "κουδουνισμάτων", "χτυπήματα"],
        ...["εργάσιμες", "εργάσιμες ημέρες", "Εργάσιμων ημερών", "πλήρεις εβδομάδες", "ημερολογιακό έτος"],
        // What is glued to a number: "24ωρο", "5ήμερο", "30λεπτο", "3μηνο".
        ...["ωρο", "ήμερο", "ήμερης", "λεπτο", "μηνο"],
      ],
      left: ["ωραία", "ημερολόγιο", "λεπτομέρεια", ""],
    },
    { rule: "shortUnits", taken: ["ώ.", "ω."], left: ["ω", ""] },
    { rule: "ordinals", taken: ["δεύτερο", "δέκατο", "2ο", "3η", "3ην"], left: ["δύο", "2", ""] },
    { rule: "ordinalUnits", taken: ["κουδούνισμα", "χτύπημα", "εργάσιμη ημέρα"], left: ["ημέρα", ""] },
    {
      rule: "timesInWords",
      taken: [
        "μέσα στην ίδια ημέρα",
        "στην επόμενη εργάσιμη ημέρα",
        "την ίδια μέρα",
        "της επόμενης εργάσιμης ημέρας",
        "κάθε ώρα",
        "κάθε εργάσιμη μέρα",
        "κάθε εξάμηνο",
        "φορά την εβδομάδα",
        "φορές τον μήνα",
        "ανά τρίμηνο",
        "την επόμενη εργάσιμη",
        "εντός της ημέρας",
        "έως το τέλος της επόμενης εργάσιμης ημέρας",
        "μέχρι το τέλος του μήνα",
        "κάθε Παρασκευή",
        "μέχρι το μεσημέρι",
        "πριν από τα μεσάνυχτα",
        "μισή ώρα",
        "ένα τέταρτο",
        "αυθημερόν",
        "εβδομαδιαία",
        "τριμηνιαίες",
        "μηνιαίως",
        "εικοσιτετράωρο",
        "σαρανταοκταώρου",
        "τετράωρη προθεσμία",
        "πενθήμερο",
        "δεκαπενθημέρου",
      ],
      left: ["κάθε πελάτης", "την ημέρα", "φορά", "έως το τέλος", "μισή", "ώρα", "προθεσμία", ""],
    },
    { rule: "timesOfDay", taken: ["9 π.μ", "9:30 μ. μ", "10πμ", "5.15 μμ"], left: ["9", ""] },
    { rule: "percent", taken: ["τοις εκατό", "τοις %", "επί τοις"], left: ["εκατό", ""] },
    {
      rule: "shares",
      taken: ["εννέα στις δέκα", "9 από τις 10", "δύο τρίτα", "τις μισές κλήσεις"],
      left: ["στις δέκα", "μισή ώρα", ""],
    },
    { rule: "dates", taken: ["από 1 Μαρτίου", "στις 3 Μαΐου 2027"], left: ["Μαρτίου", "1 Μαρτίου", ""] },
    {
      rule: "phoneLead",
      taken: ["τηλ.", "Τηλέφωνο", "καλέστε μας στο", "καλέστε", "στον αριθμό", "φαξ"],
      left: ["αριθμό", "στο", ""],
    },
    {
      rule: "postalCode",
      taken: ["105 57 Αθήνα", "54624, Θεσσαλονίκη", "Τ.Κ. 105 57", "ΤΚ 10557"],
      left: ["105 57", "105 57 αθήνα", ""],
    },
    { rule: "articles", taken: ["ο", "της", "στους", "μία"], left: ["και", ""] },
    { rule: "prepositions", taken: ["σε", "χωρίς", "έως"], left: ["αν", ""] },
    { rule: "timePrepositions", taken: ["εντός", "μετά από", "διάρκειας"], left: ["μετά", ""] },
    { rule: "saidBefore", taken: ["εντός", "μέσα σε", "ανά"], left: ["από", ""] },
    { rule: "foreignQuestionMark", taken: ["?"], left: [";", ""] },
  ],
  cs: [
    {
      rule: "numbers",
      taken: [
        ...["jeden", "jedné", "dva", "dvou", "tří", "čtyřech"],
        ...["pět", "pěti", "devíti", "jedenáct", "patnácti"],
        ...["dvacet", "třiceti", "dvacet pěti", "čtyřiadvacet", "pětatřiceti"],
        ...["padesát", "devadesáti", "sto", "půl"],
      ],
      left: ["první", "pátý", "dvacátý", ""],
    },
    {
      rule: "units",
      taken: [
        ...["sekund", "vteřinách", "minutu", "hodinám"],
        ...["den", "dnů", "dní", "noci", "týdnech", "měsíců"],
        ...["čtvrtletí", "rok", "let", "letech", "zazvonění", "vyzvánění"],
        ...["pracovních dnů", "kalendářní měsíc", "celých hodin", "další týden"],
        ...["hodinová", "minutového", "denní", "týdenních", "letá"],
      ],
      left: ["hodinář", "pracovní", "letadlo", ""],
    },
    { rule: "shortUnits", taken: ["h", "hod", "hod."], left: ["m", ""] },
    { rule: "ordinals", taken: ["třetím", "3.", "12."], left: ["tři", "3", ""] },
    {
      rule: "ordinalUnits",
      taken: ["zazvonění", "vyzvánění", "pracovní den", "pracovního dne", "pracovním dni"],
      left: ["den", ""],
    },
    {
      rule: "timesInWords",
      taken: [
        "do hodiny",
        "během týdne",
        "za minutu",
        "do jediného dne",
        "každou hodinu",
        "každý pracovní den",
        "každé čtvrtletí",
        "jednou týdně",
        "dvakrát za měsíc",
        "3krát ročně",
        "denně",
        "pololetně",
        "každé pondělí",
        "každou středu",
        "do konce dne",
        "do konce následujícího pracovního dne",
        "do půlnoci",
        "v poledne",
        "půlroku",
        "půlhodiny",
        "čtvrthodinou",
        "příští pracovní den",
        "druhý den",
        "téhož dne",
        "pětidenní",
        "dvouhodinová",
        "čtyřiadvacetihodinového",
      ],
      left: ["do smlouvy", "každý zákazník", "jednou", "do konce", "den", "dne", ""],
    },
    {
      rule: "timesOfDay",
      taken: ["8:00 h", "17.30 hod.", "od 8 do 16"],
      left: ["8 h", "od 8", ""],
    },
    { rule: "percent", taken: ["procent", "procenta", "procentech"], left: ["%", ""] },
    {
      rule: "shares",
      taken: ["devět z deseti", "9 z 10", "dvě třetiny", "polovina hovorů"],
      left: ["jeden z nás", "polovina", ""],
    },
    { rule: "dates", taken: ["do 1. března", "od 3. 5. 2027"], left: ["března", "1. března", ""] },
    {
      rule: "phoneLead",
      taken: ["tel.", "telefonu", "telefonní číslo", "volejte na číslo", "lince", "fax"],
      left: ["číslo", "na", ""],
    },
    {
      rule: "postalCode",
      taken: ["110 00 Praha", "602 00, Brno", "PSČ: 110 00", "PSČ 11000"],
      left: ["110 00", "110 00 praha", ""],
    },
    {
      rule: "prepositions",
      taken: ["od", "ke", "prostřednictvím", "včetně"],
      // Most often the reflexive pronoun.
      left: ["se", "a", ""],
    },
    { rule: "timePrepositions", taken: ["do", "ve lhůtě", "každých"], left: ["ve", ""] },
    { rule: "saidBefore", taken: ["do", "za", "ve lhůtě", "jednou za"], left: ["jednou", ""] },
  ],
  hu: [
    {
      rule: "numbers",
      taken: [
        ...["egy", "két", "tizenkettő", "huszonnégy", "kilencvenkilenc"],
        ...["tíz", "húsz", "száz", "fél", "másfél"],
      ],
      left: ["első", "tizen", "kettős", ""],
    },
    {
      rule: "units",
      taken: [
        ...["perc", "percen", "másodpercenként", "óra", "órán", "munkaóráig"],
        ...["nap", "munkanapon", "napot", "hét", "héten", "hetente"],
        ...["hónapon", "havonta", "negyedévente", "év", "éves"],
        ...["csengés", "csengésre", "csöngést", "kicsengésig"],
        ...["teljes hét", "naptári nap", "további perc"],
      ],
      left: ["napló", "percnyire", "teljes", ""],
    },
    { rule: "shortUnits", taken: ["h", "ó", "ó.", "p"], left: ["x", ""] },
    { rule: "ordinals", taken: ["második", "harmadik", "3."], left: ["három", "3", ""] },
    { rule: "ordinalUnits", taken: ["csengésre", "kicsengés", "munkanapon"], left: ["nap", ""] },
    {
      rule: "timesInWords",
      taken: [
        "óránként",
        "naponta",
        "évente",
        "napi két",
        "heti rendszerességgel",
        "minden héten",
        "minden munkanapon",
        "kétnaponta",
        "háromhetente",
        "minden hétfőn",
        "a hét végéig",
        "következő munkanap végéig",
        "délig",
        "éjfélkor",
        "fél óra",
        "félórán",
        "negyedórát",
        "aznap",
        "másnap",
        "ugyanazon a napon",
        "következő munkanapig",
        "kétnapos",
        "huszonnégyórás",
        "harmincnaposnál",
      ],
      left: ["minden ügyfél", "napi", "végéig", "fél", "nap", "következő", ""],
    },
    { rule: "timesOfDay", taken: ["9 órakor", "8.30 órától", "17:00 óráig", "9 h-kor"], left: ["9 óra", ""] },
    { rule: "percent", taken: ["százalék", "százalékban", "százalékát"], left: ["%", ""] },
    {
      rule: "shares",
      taken: ["tízből kilenc", "10-ből 9", "tíz hívásból kilenc", "kétharmad", "hívások fele"],
      left: ["kilenc", "fele", ""],
    },
    { rule: "dates", taken: ["március 1-jén", "2027. május 3-ig"], left: ["március", "március 1", ""] },
    {
      rule: "phoneLead",
      taken: ["tel.", "telefon", "telefonszámon", "hívja a", "a következő számon", "fax"],
      left: ["számon", "a", ""],
    },
    {
      rule: "postalCode",
      taken: ["1051 Budapest", "H-6720 Szeged", "2000 Szentendre, Fő"],
      left: ["1051", "1051 budapest", "2000 Szentendre", ""],
    },
    { rule: "articles", taken: ["a", "az"], left: ["egy", ""] },
    { rule: "suffixes", taken: ["-ban", "val", "-ig"], left: ["-BAN2", "-", ""] },
    { rule: "saidBefore", taken: ["minden"], left: ["belül", ""] },
    { rule: "saidAfter", taken: ["belül", "alatt"], left: ["minden", ""] },
  ],
};

describe.for(languageTags.map((language) => ({ language })))("what $language looks for", ({ language }) => {
  test.for(rows[language])("as $rule", ({ rule, taken, left }) => {
    expect(taken.filter((text) => !takes(language, rule, text))).toEqual([]);
    expect(left.filter((text) => takes(language, rule, text))).toEqual([]);
  });

  test("as every rule that it has", () => {
    const has = Object.entries(templateRulesOf(language)).flatMap(([rule, source]) =>
      source === null ? [] : [rule],
    );
    expect(rows[language].map(({ rule }) => rule)).toEqual(has);
  });
});

test.for([
  { language: "el", text: "όλο το εικοσιτετράωρο" },
  { language: "hu", text: "évente legfeljebb" },
] as const)("$text has no end and no rhythm", ({ language, text }) => {
  const found = new RegExp(templateRulesOf(language).timesInWords, "iu").exec(text);
  expect(found).toBeNull();
});
