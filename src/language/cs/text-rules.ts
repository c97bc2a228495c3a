import type { Unit } from "../../company/duration.ts";
import { seldomFound } from "../seldom.ts";
import type { GrammarRule, TextRules } from "../text-rules.ts";
import { type CountedUnit, timePhraseRule, wordEnd } from "../time-phrase.ts";
import { counted, type UnitForms, unitForms } from "./units.ts";

/** Forms in cases that our own phrases never ask for, but that people write. */
const otherCases: Readonly<Record<Unit, readonly string[]>> = {
  second: ["sekundu", "sekundách", "sekundami"],
  ring: ["zazvoněních"],
  minute: ["minutu", "minutách", "minutami"],
  hour: ["hodinu", "hodinách", "hodinami"],
  "working hour": ["pracovní hodinu", "pracovních hodinách", "pracovními hodinami"],
  day: ["dnech"],
  "working day": ["pracovních dnech", "pracovních dny"],
  week: ["týdnech"],
  month: ["měsících"],
  year: ["letech", "rocích"],
};

/** Genitives that are as good as ours. */
const alsoGenitive: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  day: ["dní"],
  "working day": ["pracovních dní"],
  year: ["roků"],
};

/** The accusative is what follows "každý", without the form of that word. */
function accusative({ every }: UnitForms, amount: number): string {
  const form = counted(amount);
  return form === "one" ? every.one.replace(/^každ\S+ /, "") : every[form];
}

function formsOf(unit: Unit): readonly string[] {
  const { nominative, genitive } = unitForms[unit];
  const accusatives = [1, 2, 5].map((amount) => accusative(unitForms[unit], amount));
  return [
    ...[nominative.one, nominative.few, nominative.other],
    ...[genitive.one, genitive.other],
    ...accusatives,
    ...otherCases[unit],
    ...(alsoGenitive[unit] ?? []),
  ];
}

/** "zazvonění" is one form for everything, and "po 3. zazvonění" takes an ordinal. */
const unitNames = (Object.keys(unitForms) as Unit[]).filter((unit) => unit !== "ring"); // `keys` forgets the names.

function countedUnits(right: (forms: UnitForms, amount: number) => string): readonly CountedUnit[] {
  return unitNames.map((unit) => ({
    forms: formsOf(unit),
    right: (amount) => right(unitForms[unit], amount),
    also: { other: alsoGenitive[unit] ?? [] },
  }));
}

const afterDo = timePhraseRule({
  governor: "do|během|ve lhůtě|ve lhůtách|v průběhu|po dobu",
  units: countedUnits(({ genitive }, amount) => (amount === 1 ? genitive.one : genitive.other)),
});

const afterZa = timePhraseRule({
  governor: "za",
  // The other genitives are right for five and more, and what is meant by "za 2 dní" is not sure.
  units: countedUnits(accusative).map(({ forms, right, also }) => ({
    forms: forms.filter((form) => also?.other?.includes(form) !== true),
    right,
  })),
});

const rhythm = timePhraseRule({
  governor: "každý|každé|každou|každých|každého",
  units: countedUnits(accusative),
  phrase: (governor, number, amount, form) => {
    if (amount === 1) return `${governor} ${number} ${form}`;
    const word = amount < 5 ? "každé" : "každých";
    return `${governor.startsWith("K") ? word.replace("k", "K") : word} ${number} ${form}`;
  },
});

/** From five on the genitive: "5 pracovní dny" is wrong after anything. */
const manyUnits: readonly CountedUnit[] = unitNames
  .filter((unit) => !["day", "week", "year"].includes(unit))
  .map((unit) => ({
    forms: [unitForms[unit].nominative.few],
    right: (amount) => (amount >= 5 ? unitForms[unit].nominative.other : null),
  }));

const many = timePhraseRule({ governor: "", units: manyUnits });

/** "dny", "týdny" and "roky" are an instrumental too: "před 5 dny" is right, so it has to be sure that no case is asked for. */
const manyDays = timePhraseRule({
  governor: "nejpozději|nejdéle|nejvýše|nejméně|celkem|lhůta|trvá|trvají|máme|má|mají|dalších|čeká",
  units: (["day", "week", "year"] as const).map((unit) => ({
    forms: [unitForms[unit].nominative.few],
    right: (amount) => (amount >= 5 ? unitForms[unit].nominative.other : null),
  })),
});

/** Beginnings of words, or whole words, before which a preposition takes its vowel although the sounds are not the same. */
const vocalised = {
  v: {
    starts:
      "společnost|spoluprác|služb|smlouv|střed|lhůt|shod|stav|sklad|zpráv|změn|čtvrt|skutečnost|spor|schránc|škol",
    words: "dne|dnech|dvou|třech|čtyřech",
  },
  k: {
    starts:
      "společnost|služb|smlouv|stížnost|změn|zpráv|zlepš|spokojenost|zpracován|středis|škod|schránc|schůz",
    words: "dni|mně|všem",
  },
  s: { starts: "mnou", words: "dvěma|třemi|čtyřmi|všemi" },
  z: { starts: "lhůt", words: "dne|všech|mne|mě" },
} as const;

/** The sounds that a preposition does not stand before without its vowel; "sh" and "sz" of foreign names are others, and "s sebou" is right. */
const sameSound = { v: "[vf]", k: "[kg]", s: "(?!sebou)[sz](?![hz])", z: "[sz](?![hz])" } as const;

function prepositionPattern(): RegExp {
  const branches = (["v", "k", "s", "z"] as const).map((letter) => {
    const { starts, words } = vocalised[letter];
    return String.raw`${letter}(?=\s(?:${starts}|(?:${words})${wordEnd}|${sameSound[letter]}))`;
  });
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}.,/'’&-]|[.\d]\s)(${branches.join("|")})\s(\p{L}{2}[\p{L}\p{M}]*)`,
    "giu",
  );
}
const singleLetters = seldomFound(/[vksz]\s/iu, prepositionPattern);

/** "v společnosti", "s zákazníkem": a preposition of one letter before a word that asks for its vowel. */
const prepositions: GrammarRule = function* (text) {
  for (const match of singleLetters(text)) {
    const [found, before = "", word = ""] = match;
    // Capitals may be read letter by letter, "s SMS"; a capital inside a sentence may be a size or a number.
    if (/^\p{Lu}{2}/u.test(word) || (/\p{Lu}/u.test(before) && match.index > 0)) continue;
    yield { code: "text/wrong-preposition", found, right: `${before}e ${word}`, index: match.index };
  }
};

/** What Czech knows about texts that others wrote. */
export const textRules: TextRules = {
  grammar: [afterDo, afterZa, rhythm, many, manyDays, prepositions],
  missingAccents: () => [],
  unsureArticle: () => null,
  blanks: {
    fill: [
      "doplnit",
      "doplňte",
      "k doplnění",
      "bude doplněno",
      "bude upřesněno",
      "bude určeno",
      "vyplňte",
      "vyplnit",
      "zde doplňte",
      "zde vyplňte",
      "zde uveďte",
      "sem napište",
      "zde napište",
      "sem vložte",
      "vložte text",
      "text zde",
      "zadejte text",
      "zatím neurčeno",
      "klikněte sem a zadejte text",
      "klikněte nebo klepněte sem a zadejte text",
    ],
    slots:
      "firma firmy společnost společnosti organizace název jméno příjmení adresa telefon číslo e-mail datum čas hodina hodin počet den dnů město ulice web stránka odkaz oddělení tým role funkce pozice vedoucí produkt služba částka cena kontakt logo verze rok měsíc podpis osoba uveďte doplňte doplnit vyplňte vložte zadejte".split(
        " ",
      ),
    texts: [
      "název firmy",
      "název společnosti",
      "název vaší firmy",
      "vaše firma",
      "vaše společnost",
      "jméno a příjmení",
      "jméno příjmení",
      "vaše jméno",
      "ukázkový text",
    ],
    counted: unitNames.flatMap(formsOf),
  },
};
