import type { Unit } from "../../company/duration.ts";
import { seldomFound } from "../seldom.ts";
import type { GrammarRule, TextRules } from "../text-rules.ts";
import {
  type AlsoRight,
  anyOf,
  type CountedUnit,
  isAlsoRight,
  timePhraseRule,
  wordEnd,
  wordStart,
} from "../time-phrase.ts";
import { units, type UnitForms } from "./units.ts";

/** Genitives whose accent was left where the nominative has it, and endings that other nouns have. */
const slips: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  second: ["δευτερόλεπτων"],
  ring: ["κουδουνίσματων"],
  hour: ["ώρων"],
  "working hour": ["εργάσιμων ώρων"],
  day: ["ημέρων"],
  "working day": ["εργάσιμων ημέρων"],
  month: ["μήνων"],
  year: ["έτων"],
};

/** Genitives that are as good as ours. */
const alsoGenitive: Readonly<Partial<Record<Unit, AlsoRight>>> = {
  month: { one: ["μηνός"] },
  "working hour": { other: ["εργασίμων ωρών"] },
  "working day": { other: ["εργασίμων ημερών"] },
};

/** The everyday word for a day has forms of its own, which a text keeps. */
const everydayDay: UnitForms = {
  genitive: { one: "μέρας", other: "μερών" },
  accusative: { one: "μέρα", other: "μέρες" },
  nominative: { one: "μέρα", other: "μέρες" },
};

/** Every form of a unit; of one that is two words, also those whose words do not agree. */
function formsOf(unit: UnitForms): readonly string[] {
  const forms = Object.values(unit).flatMap(({ one, other }: UnitForms["genitive"]) => [one, other]);
  const parts = forms.map((form) => form.split(" "));
  if (parts.every((words) => words.length === 1)) return forms;
  return parts.flatMap(([adjective = ""]) => parts.map(([, noun = ""]) => `${adjective} ${noun}`));
}

function countedUnits(grammaticalCase: keyof UnitForms): readonly CountedUnit[] {
  const known = (Object.keys(units) as Unit[]).map((unit) => ({
    // `keys` forgets the names.
    unit: units[unit],
    slips: slips[unit] ?? [],
    also: alsoGenitive[unit] ?? {},
  }));
  return [...known, { unit: everydayDay, slips: ["μέρων"], also: {} }].map(
    ({ unit, slips: wrong, also }) => ({
      forms: [...formsOf(unit), ...wrong, ...(also.one ?? []), ...(also.other ?? [])],
      right: (amount) => (amount === 1 ? unit[grammaticalCase].one : unit[grammaticalCase].other),
      also: grammaticalCase === "genitive" ? also : {},
    }),
  );
}

const genitives = countedUnits("genitive");
const accusatives = countedUnits("accusative");

const afterEntos = timePhraseRule({ governor: "εντός", units: genitives });

const afterKathe = timePhraseRule({
  governor: "κάθε|μέσα σε",
  units: accusatives,
  phrase: (governor, number, amount, form) =>
    amount === 1 && governor.toLowerCase() === "κάθε"
      ? `${governor} ${form}`
      : `${governor} ${number} ${form}`,
});

/** After "σε" alone a genitive may belong to a noun that follows: "σε 5 λεπτών απόσταση". */
const afterSe = timePhraseRule({
  governor: "σε",
  units: accusatives,
  followedBy: String.raw`(?=\s*(?:[.,;·:!)]|$)|\s(?:από|μετά|κατά|ή|και)(?!\p{L}))`,
  notAfter: String.raw`(?<!μέσα\s)`,
});

/** "1 ώρες" and "1 ημέρες" fit nothing. */
const single = timePhraseRule({
  governor: "",
  units: accusatives.map(({ right }) => ({
    forms: [right(2) ?? ""],
    right: (amount) => (amount === 1 ? right(1) : null),
  })),
});

/** The numbers in words that change with their noun, and those that do not. */
const genitiveNumbers: Readonly<Record<string, string>> = {
  τρεις: "τριών",
  τρία: "τριών",
  τριών: "τριών",
  τέσσερις: "τεσσάρων",
  τέσσερεις: "τεσσάρων",
  τέσσερα: "τεσσάρων",
  τεσσάρων: "τεσσάρων",
  ...Object.fromEntries(
    ["δύο", "πέντε", "έξι", "επτά", "εφτά", "οκτώ", "οχτώ", "εννέα", "εννιά", "δέκα", "δώδεκα"].map(
      (word) => [word, word],
    ),
  ),
};

const unitByForm = new Map(genitives.flatMap((unit) => unit.forms.map((form) => [form, unit] as const)));

const numbersInWords = seldomFound(/εντός\s/iu, () => {
  const [numbers, forms] = [anyOf(Object.keys(genitiveNumbers)), anyOf(unitByForm.keys())];
  return new RegExp(String.raw`${wordStart}(εντός)\s(${numbers})\s(${forms})${wordEnd}`, "giu");
});

const afterEntosInWords: GrammarRule = function* (text) {
  for (const match of numbersInWords(text)) {
    const [found, governor = "", number = "", written = ""] = match;
    const form = written.replaceAll(/\s/g, " ").toLowerCase();
    const unit = unitByForm.get(form);
    const isRight = unit !== undefined && isAlsoRight(unit, 2, form);
    const right = `${governor} ${genitiveNumbers[number.toLowerCase()] ?? number} ${isRight ? form : (unit?.right(2) ?? form)}`;
    if (right.toLowerCase() === found.replaceAll(/\s/g, " ").toLowerCase()) continue;
    yield { code: "text/wrong-form", found, right, index: match.index };
  }
};

const marks = seldomFound(/\?/, () => /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}\p{N}]+)([»)\]]*)\?/gu);

/** How far around a word is looked, in characters: a text may be of any length. */
const nearby = 1000;

/** A question in Greek ends in ";". Its last word may be foreign, as long as the question is Greek and nothing is quoted. */
const questionMark: GrammarRule = function* (text) {
  for (const match of marks(text)) {
    const [found, word = "", closing = ""] = match;
    const before = text.slice(Math.max(0, match.index - nearby), match.index);
    const sentence = /[^.!?;·]*$/.exec(before)?.[0] ?? "";
    const isGreek =
      /\p{Script=Greek}/u.test(word) ||
      (/\p{Script=Greek}\p{M}*[^\p{L}]*$/u.test(sentence) && !/["“”„'‘’:/]/u.test(sentence));
    // In an address `?` begins the query.
    const isAddress = /(?:\/\/|www\.)\S*$/.test(before);
    const isGlued = /^\?*[\p{L}\p{N}=&]/u.test(
      text.slice(match.index + found.length, match.index + found.length + nearby),
    );
    if (!isGreek || isAddress || isGlued) continue;
    yield { code: "text/question-mark", found, right: `${word}${closing};`, index: match.index };
  }
};

const sigmas = seldomFound(
  /σ(?![ά-ώ])/,
  () => /(?<![\p{L}\p{M}])[\p{Script=Greek}\p{M}]+σ(?![\p{L}\p{M}\p{N}'’ʼ᾽/-])/gu,
);

/** "πελάτησ". A word cut short, "μεσ’", "Θεσ/νίκη" or "προσ.", keeps its letter. */
const finalSigma: GrammarRule = function* (text) {
  for (const match of sigmas(text)) {
    const [found] = match;
    const isAbbreviation = text[match.index + found.length] === "." && found.length < 6;
    if (isAbbreviation) continue;
    yield { code: "text/final-sigma", found, right: `${found.slice(0, -1)}ς`, index: match.index };
  }
};

/** Syllables as an accent counts them: an unstressed ι before another vowel makes none of its own. */
const syllable = /(?:[ιυ]|οι|ει)?(?:ου|αι|ει|οι|υι|αυ|ευ|ηυ|[αεηιουω])/g;

function lacksAccent(word: string): boolean {
  if (/[^α-ωΑ-Ως]/u.test(word) || /^.+\p{Lu}/u.test(word)) return false;
  return (word.toLowerCase().match(syllable) ?? []).length > 1;
}

/** Whole words in small letters; nothing that is cut short ("Λεωφ."), joined to something or a name of letters. */
function missingAccents(text: string): readonly string[] {
  const words = text.matchAll(
    /(?<![\p{L}\p{M}\p{N}'’ʼ᾽./@_-])[\p{L}\p{M}]{4,}(?![\p{L}\p{M}\p{N}'’ʼ᾽/@_-]|\.(?!\s*$|\s+\p{Lu})|(?<=[βγδζθκλμξπστφχψ])\.)/gu,
  );
  return [...new Set([...words].map(([word]) => word).filter(lacksAccent))];
}

const slots =
  "επωνυμία εταιρεία επιχείρηση εταιρία οργανισμός όνομα επώνυμο ονοματεπώνυμο διεύθυνση τηλέφωνο αριθμός email ημερομηνία ώρα ώρες ημέρα ημέρες χρόνος πόλη ιστότοπος ιστοσελίδα σύνδεσμος τμήμα ομάδα ρόλος τίτλος θέση υπεύθυνος προϊόν υπηρεσία ποσό τιμή επικοινωνία λογότυπο έκδοση έτος μήνας υπογραφή συμπληρώστε εισάγετε γράψτε κείμενο".split(
    " ",
  );

/** What Greek knows about texts that others wrote. */
export const textRules: TextRules = {
  grammar: [afterEntos, afterEntosInWords, afterKathe, afterSe, single, questionMark, finalSigma],
  missingAccents,
  unsureArticle: () => null,
  blanks: {
    fill: [
      "συμπληρώστε",
      "συμπληρώνεται",
      "να συμπληρωθεί",
      "προς συμπλήρωση",
      "θα συμπληρωθεί",
      "υπό συμπλήρωση",
      "εισάγετε εδώ",
      "γράψτε εδώ",
      "συμπληρώστε εδώ",
      "εκκρεμεί",
      "κείμενο εδώ",
      "εισάγετε κείμενο",
      "προσωρινό κείμενο",
      "κάντε κλικ εδώ για να εισαγάγετε κείμενο",
      "κάντε κλικ ή πατήστε εδώ για να εισαγάγετε κείμενο",
    ],
    slots,
    texts: [
      "επωνυμία εταιρείας",
      "επωνυμία επιχείρησης",
      "όνομα εταιρείας",
      "η εταιρεία σας",
      "η επωνυμία σας",
      "ονοματεπώνυμο",
      "όνομα επώνυμο",
      "όνομα και επώνυμο",
      "το όνομά σας",
      "δείγμα κειμένου",
    ],
    counted: [...new Set(genitives.flatMap(({ forms }) => forms))],
  },
};
