import type { Unit } from "../../company/duration.ts";
import { seldomFound } from "../seldom.ts";
import type { GrammarHit, GrammarRule, TextRules, UnsureArticle } from "../text-rules.ts";
import { anyOf, numberPattern, wordEnd, wordStart } from "../time-phrase.ts";
import { articleBefore } from "./article.ts";
import { units } from "./phrases.ts";

/** A noun that is counted: its plural up to the suffix, and its singular up to the same suffix. */
interface CountedNoun {
  readonly singular: string;
  readonly plural: string;
  /** What the plural ends in, and what the singular ends in for it. */
  readonly endings: readonly (readonly [plural: string, singular: string])[];
}

const back = (link: string): CountedNoun["endings"] => [
  ["on", `${link}n`],
  ["ban", "ban"],
  ["ig", "ig"],
  ["at", `${link}t`],
  ["ra", "ra"],
  ["ból", "ból"],
];
const front = (link: string): CountedNoun["endings"] => [
  ["en", `${link}n`],
  ["ben", "ben"],
  ["ig", "ig"],
  ["et", `${link}t`],
  ["re", "re"],
  ["ből", "ből"],
];

/** Plurals of the units, with the stems that suffixes take. */
const unitNouns: Readonly<Record<Unit, CountedNoun>> = {
  second: { singular: "másodperc", plural: "másodpercek", endings: front("e") },
  ring: { singular: "csengés", plural: "csengések", endings: front("e") },
  minute: { singular: "perc", plural: "percek", endings: front("e") },
  hour: { singular: "óra", plural: "órák", endings: back("") },
  "working hour": { singular: "munkaóra", plural: "munkaórák", endings: back("") },
  day: { singular: "nap", plural: "napok", endings: back("o") },
  "working day": { singular: "munkanap", plural: "munkanapok", endings: back("o") },
  week: { singular: "hét", plural: "hetek", endings: front("e") },
  month: { singular: "hónap", plural: "hónapok", endings: back("o") },
  year: { singular: "év", plural: "évek", endings: front("e") },
};

/** "óra" lengthens its last letter before a suffix. */
const stemOf = (singular: string): string => singular.replace(/a$/, "á");

/** Every plural that people put after a number, with the singular that belongs there. */
const singularOf: ReadonlyMap<string, string> = new Map([
  ...Object.values(unitNouns).flatMap(({ singular, plural, endings }) => [
    [plural, singular] as const,
    ...endings.map(([ending, right]) => [`${plural}${ending}`, `${stemOf(singular)}${right}`] as const),
  ]),
  ...[
    ["ügyfelek", "ügyfél"],
    ["vásárlók", "vásárló"],
    ["vevők", "vevő"],
    ["munkatársak", "munkatárs"],
    ["panaszok", "panasz"],
    ["hívások", "hívás"],
    ["levelek", "levél"],
    ["kérdések", "kérdés"],
    ["megkeresések", "megkeresés"],
  ].map(([plural = "", singular = ""]) => [plural, singular] as const),
]);

const numerals = "két|három|négy|öt|hat|nyolc|kilenc|tíz|húsz|harminc|minden|néhány";

const pluralsAfterNumbers = seldomFound(
  new RegExp(String.raw`(?:\d|${numerals})\s`, "iu"),
  () =>
    new RegExp(
      String.raw`(?:(${numberPattern})|${wordStart}(${numerals}))\s(${anyOf(singularOf.keys())})${wordEnd}`,
      "giu",
    ),
);

/** A noun stays in the singular after a numeral. */
const singularNouns: GrammarRule = function* (text) {
  for (const match of pluralsAfterNumbers(text)) {
    const [found, digits, word, plural = ""] = match;
    const singular = singularOf.get(plural.toLowerCase());
    // "18 Kérdések" is a heading with its number.
    if (singular === undefined || /^\p{Lu}/u.test(plural)) continue;
    const right = `${digits ?? word ?? ""} ${singular}`;
    yield { code: "text/wrong-form", found, right, index: match.index };
  }
};

const rhythms = seldomFound(/\d\s/, () => {
  const every = anyOf(Object.values(units).map((unit) => unit.every));
  return new RegExp(String.raw`(${numberPattern})\s(${every})${wordEnd}`, "giu");
});

/** For one of a unit the rhythm stands alone: "óránként", not "1 óránként". */
const everyOne: GrammarRule = function* (text) {
  for (const match of rhythms(text)) {
    const [found, number = "", every = ""] = match;
    if (number === "1") yield { code: "text/wrong-form", found, right: every, index: match.index };
  }
};

/** Words of other languages that begin with a vowel letter and a consonant sound, or may. */
const foreignStart = /^(?:one|once|uni(?![óo])|use[rd]?|usab|usb|uk|you|euro(?![óp])|ubi|oui|ou|u2|hour)/iu;

/** What follows a letter that is a name: "A épület", "A osztály", "1/a ajtó". */
const afterTheLetter = anyOf([
  "épület",
  "osztály",
  "osztályú",
  "oldal",
  "emelet",
  "ajtó",
  "elem",
  "eset",
  "opció",
  "is",
  "és",
  "időszak",
  "ütem",
  "alakú",
  "input",
]);

/** "A 1818-as szám" is dialled, and read, in pairs. */
const bareArticles = seldomFound(/a\s/i, () => {
  const notTheLetter = String.raw`(?!(?:${afterTheLetter})${wordEnd}|1[1-9]\d\d-[ae]s)`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}./’'-]|\p{N}\.?\s)(a)\s${notTheLetter}([\p{L}\d](?:[\p{L}\p{M}\d.]|:(?=\d))*)`,
    "giu",
  );
});

/** Whether a word leaves no doubt that it begins with a vowel sound. */
function surelyVowel(word: string): boolean {
  if (foreignStart.test(word) || articleBefore(word) !== "az") return false;
  if (/^\d/.test(word)) return !/^\d+[.:]\d/.test(word);
  // "e" and "o" alone may be names of letters; "SMS" is read letter by letter, "MÁV" may be.
  const isVowel = /^[aáeéiíoóöőuúüű]/iu.test(word) || /^\p{Lu}{2,}/u.test(word);
  return isVowel && word.length > 1 && !isUnsure(word);
}

/** "a Alfa", "a ügyfél", "a 5 munkanap": before a vowel the article is "az". "az" may be a pronoun, so it is left alone. */
const articles: GrammarRule = function* (text) {
  for (const match of bareArticles(text)) {
    const [found, written = "", word = ""] = match;
    if (!surelyVowel(word)) continue;
    // A capital inside a sentence is the name of something.
    const before = text.slice(0, match.index).trimEnd();
    if (written === "A" && before !== "" && !/[.!?…:]$/.test(before)) continue;
    yield wrongArticle(found, `${written}z${found.slice(1)}`, match.index);
  }
};

/** Before the company's name either article can be wrong, because there it is no pronoun. */
const articleOfName: GrammarRule = function* (text, { company, article }) {
  if (company === null || (article === null && isUnsure(company))) return;
  const right = article ?? articleBefore(company);
  const pattern = new RegExp(String.raw`${wordStart}(az?)\s(${anyOf([company])})`, "giu");
  for (const match of text.matchAll(pattern)) {
    const [found, written = "", name = ""] = match;
    // What the general rule says already.
    const isSaid = right === "az" && surelyVowel(/^[\p{L}\d][\p{L}\p{M}\d.]*/u.exec(name)?.[0] ?? "");
    if (written.toLowerCase() === right || isSaid) continue;
    const better = written.startsWith("A") ? `A${right.slice(1)}` : right;
    yield wrongArticle(found, `${better} ${name}`, match.index);
  }
};

function wrongArticle(found: string, right: string, index: number): GrammarHit {
  return { code: "text/wrong-article", found, right, index };
}

/** Letters whose names begin with a vowel sound: "ef", "em", "es". */
const letterWithVowel = /^[AEFILMNORSUXY]/;

function plainCapitals(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toUpperCase();
}

/** Numbers of four digits at most that are read with a vowel first in English: eight, eleven, eighteen, eight hundred. */
function startsWithVowelInEnglish(digits: string): boolean {
  return digits.startsWith("8") || digits === "11" || digits === "18";
}

/** Whether nobody can tell from the letters how a name is read: as a word or letter by letter, in which language. */
function isUnsure(name: string): boolean {
  const spoken = name.replace(/^[^\p{L}\p{N}+]+/u, "");
  const digits = /^\d{1,4}(?=\p{L})/u.exec(spoken)?.[0];
  if (digits !== undefined) return startsWithVowelInEnglish(digits) !== (articleBefore(digits) === "az");
  const capitals = /^\p{Lu}{2,5}(?![\p{L}'’])/u.exec(spoken)?.[0];
  if (capitals !== undefined) {
    const letters = plainCapitals(capitals);
    // Without a vowel nobody reads a word.
    const isWord = /[AEIOU]/.test(letters) && !/[BCDFGHJKLMNPQRSTVWXZ]{4}/.test(letters);
    return isWord && letterWithVowel.test(letters) !== /^[AEIOU]/.test(letters);
  }
  return foreignStart.test(spoken);
}

function unsureArticle(name: string): UnsureArticle | null {
  if (!isUnsure(name)) return null;
  const article = articleBefore(name);
  const other = article === "a" ? "az" : "a";
  return {
    phrase: `Vállalatunk, ${article} ${name}`,
    other: `Vállalatunk, ${other} ${name}`,
    key: `nameForms: { hu: { article: ${article} } }`,
  };
}

/** What Hungarian knows about texts that others wrote. */
export const textRules: TextRules = {
  grammar: [singularNouns, everyOne, articles, articleOfName],
  missingAccents: () => [],
  unsureArticle,
  blanks: {
    fill: [
      "kitöltendő",
      "töltse ki",
      "kitöltés alatt",
      "pótolandó",
      "pótlandó",
      "kiegészítendő",
      "kiegészítésre vár",
      "később pótoljuk",
      "megadandó",
      "ide írja",
      "írja ide",
      "ide jön",
      "ide írjon",
      "szöveg helye",
      "meghatározandó",
      "feltöltés alatt",
      "kattintson ide szöveg beírásához",
      "kattintson vagy koppintson ide a szöveg beírásához",
      "adja meg",
    ],
    slots:
      "cég cégnév cégneve vállalat név neve cím telefon telefonszám szám e-mail dátum idő óra nap napok munkanap munkanapok perc város utca weboldal honlap hivatkozás osztály csapat szerepkör beosztás pozíció vezető termék szolgáltatás összeg ár kapcsolattartó logó verzió év hónap aláírás személy kitöltendő írja adja meg szöveg".split(
        " ",
      ),
    texts: [
      "cégnév",
      "cég neve",
      "a cég neve",
      "az ön cége",
      "vállalat neve",
      "a vállalat neve",
      "teljes név",
      "vezetéknév keresztnév",
      "az ön neve",
      "minta szöveg",
      "mintaszöveg",
    ],
    counted: Object.values(units).flatMap(({ base, within }) => [base, within.replace(/ .*/, "")]),
  },
};
