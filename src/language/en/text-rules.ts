import { seldomFound } from "../seldom.ts";
import type { GrammarHit, GrammarRule, TextRules } from "../text-rules.ts";
import { anyOf, timePhraseRule, wordEnd, wordStart } from "../time-phrase.ts";
import { units } from "./phrases.ts";

const forms = Object.values(units);
const counted = forms.map(({ one, other }) => ({
  forms: [one, other],
  right: (amount: number) => (amount === 1 ? one : other),
}));

/** `1 hours` is wrong everywhere. */
const one = timePhraseRule({
  governor: "",
  units: forms.map((unit) => ({
    forms: [unit.other],
    right: (amount) => (amount === 1 ? unit.one : unit.other),
  })),
});

/** `a 2 hour limit` is a matter of taste; where no noun follows, `2 hour` is wrong. */
const several = timePhraseRule({
  governor: "",
  units: counted,
  followedBy: String.raw`(?=\s*(?:[.,;:!?)]|$)|\s(?:after|of|from|at|before|if|when|unless|during|on|to|and|or|by|but)(?!\p{L}))`,
});

/** Numbers of four digits at most that are read with a vowel first: eight, eleven, eighteen, eighty, eight hundred. */
function startsWithVowelSound(number: string): boolean {
  return number.startsWith("8") || number === "11" || number === "18";
}

/** Only where a noun of time or money follows: "a 24-hour limit", "an 8 hour limit", but not "vitamin a 8". */
const articlesBeforeNumbers = seldomFound(/an?\s\d/, () => {
  const unit = anyOf(forms.flatMap((form) => [form.one, "hr", "min", "percent", "per", "%"]));
  return new RegExp(String.raw`${wordStart}(an?)\s(\d{1,4})(?=[-\s]?(?:${unit}))`, "gu");
});

const beforeNumber: GrammarRule = function* (text) {
  for (const match of articlesBeforeNumbers(text)) {
    const [found, article = "", number = ""] = match;
    const right = startsWithVowelSound(number) ? "an" : "a";
    if (article !== right)
      yield { code: "text/wrong-article", found, right: `${right} ${number}`, index: match.index };
  }
};

/** Words that follow `a` where it is the name of something: "option a or b". */
const afterTheLetter = anyOf(
  "and or is are in as at on of if it its also above only into under over after again across about along among".split(
    " ",
  ),
);

/** `u`, `eu` and `one` begin with a consonant sound more often than not. Of those nothing is said. */
const vowels = seldomFound(/(?<![A-Za-z\d])a\s[aeio]/, () => {
  const vowel = String.raw`(?!eu|ewe|on(?:e|ce)|i\.|e\.|a\.)((?:[aeio]\p{Ll}|e-)[\p{Ll}-]+)`;
  const notTheLetter = String.raw`(?!(?:${afterTheLetter})${wordEnd})`;
  return new RegExp(String.raw`${wordStart}(a)\s${notTheLetter}${vowel}${wordEnd}(?!\.\p{L})`, "gu");
});

/** `h` may be silent: nothing is said of it. */
const consonants = seldomFound(
  /(?<![A-Za-z\d])an\s[bcdfgjklmnpqrstvwyz]/,
  () =>
    new RegExp(String.raw`${wordStart}(an)\s([bcdfgjklmnpqrstvwyz]\p{Ll}*[aeiouy]\p{Ll}+)${wordEnd}`, "gu"),
);

const beforeWord: GrammarRule = function* (text) {
  for (const match of vowels(text)) yield article(match, "an");
  for (const match of consonants(text)) yield article(match, "a");
};

function article(match: RegExpExecArray, right: string): GrammarHit {
  const [found, , word = ""] = match;
  return { code: "text/wrong-article", found, right: `${right} ${word}`, index: match.index };
}

/** Before the company's name, where its first letter leaves no doubt: not "One", not "Uber", not "MOT". */
const beforeName: GrammarRule = function* (text, { company }) {
  const first = /^\p{Lu}\p{Ll}{2,}/u.exec(company ?? "")?.[0];
  if (company === null || first === undefined || /^(?:[UHYX]|Eu|Ewe|One|Once|Ou)/.test(first)) return;
  if (!text.includes(first)) return;
  const right = /^[AEIO]/.test(first) ? "an" : "a";
  const wrong = right === "an" ? "a" : "an";
  for (const match of text.matchAll(new RegExp(String.raw`${wordStart}${wrong}\s${anyOf([company])}`, "gu")))
    yield { code: "text/wrong-article", found: match[0], right: `${right} ${company}`, index: match.index };
};

/** What English knows about texts that others wrote. */
export const textRules: TextRules = {
  grammar: [one, several, beforeNumber, beforeWord, beforeName],
  missingAccents: () => [],
  unsureArticle: () => null,
  blanks: {
    fill: [
      "to be completed",
      "to be confirmed",
      "to be decided",
      "to be determined",
      "to be defined",
      "to be added",
      "to be filled in",
      "fill in",
      "fill me in",
      "please complete",
      "please fill in",
      "coming soon",
      "to be advised",
      "enter text",
      "change me",
      "changeme",
      "replace me",
      "click here to enter text",
      "click or tap here to enter text",
      "click or tap to enter a date",
      "placeholder",
      "insert here",
      "enter here",
      "text here",
      "your text here",
    ],
    slots:
      "company organisation organization business firm name surname address phone telephone number email e-mail date time hours days city town street country website url link department team role title position manager product service industry amount price currency contact logo version year month signature person insert enter specify your here text placeholder".split(
        " ",
      ),
    texts: [
      "company name",
      "your company",
      "your company name",
      "your name",
      "your name here",
      "full name",
      "first name last name",
      "first and last name",
      "name surname",
      "job title",
      "your vision",
      "your mission",
      "sample text",
    ],
    counted: forms.flatMap(({ one: single, other }) => [single, other]),
  },
};
