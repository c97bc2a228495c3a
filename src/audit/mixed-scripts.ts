import type { LanguageTag } from "../company/language-tag.ts";
import type { ForeignLetter, Script } from "../diagnostic/audit-codes.ts";
import { lookAlike } from "../language/look-alikes.ts";
import { hitOf, type TextRule } from "./rule.ts";

const scripts: readonly { readonly script: Script; readonly letter: RegExp }[] = [
  { script: "Latin", letter: /^\p{Script=Latin}$/u },
  { script: "Greek", letter: /^\p{Script=Greek}$/u },
  { script: "Cyrillic", letter: /^\p{Script=Cyrillic}$/u },
];

const scriptOfLanguage: Readonly<Record<LanguageTag, Script>> = {
  en: "Latin",
  cs: "Latin",
  hu: "Latin",
  el: "Greek",
};

/** `null` for what belongs to every script: an accent, `µ` of a unit. */
function scriptOf(character: string): Script | null {
  return scripts.find(({ letter }) => letter.test(character))?.script ?? null;
}

/** Letters in one go, or single ones with full stops between them: `Α.Ε.` */
const word = /(?<![\p{L}\p{M}])(?:\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{M}])|[\p{L}\p{M}]+)/gu;

/** Units of measurement: `kΩ`, `μm`. */
const unit = /^(?:[kMGm]?Ω|μ[A-Za-z]{1,2})$/u;

interface Letter {
  readonly character: string;
  readonly position: number;
  readonly script: Script;
}

function lettersOf(text: string): readonly Letter[] {
  return Array.from(text).flatMap((character, index) => {
    const script = scriptOf(character);
    return script === null ? [] : [{ character, position: index + 1, script }];
  });
}

function countOf(letters: readonly Letter[], script: Script): number {
  return letters.filter((letter) => letter.script === script).length;
}

/** How often the script changes from one letter to the next. */
function changes(letters: readonly Letter[]): number {
  return letters.filter(({ script }, index) => index > 0 && letters[index - 1]?.script !== script).length;
}

/** The word with every letter in one script; `null` where some letter has no look-alike there. */
function inScript(text: string, to: Script): string | null {
  const letters = Array.from(text).map((character) => {
    const from = scriptOf(character);
    return from === null || from === to ? character : lookAlike(character, from, to);
  });
  return letters.every((letter) => letter !== null) ? letters.join("") : null;
}

/** The script that a word is meant to be in: that of most letters, else that of the text around it. */
function meantScript(letters: readonly Letter[], text: string, language: LanguageTag | null): Script {
  const around = lettersOf(text);
  const own = language === null ? null : scriptOfLanguage[language];
  const weight = (script: Script): number =>
    countOf(letters, script) * 1e6 + (script === own ? 1e5 : 0) + Math.min(countOf(around, script), 9e4);
  return scripts
    .map(({ script }) => script)
    .reduce((best, script) => (weight(script) > weight(best) ? script : best));
}

/** Whether a part of a word could have been typed in the script of the other without anyone's seeing it. */
function isAlike(part: readonly Letter[], to: Script): boolean {
  return part.every(({ character, script }) => lookAlike(character, script, to) !== null);
}

function caseOf(part: readonly Letter[]): "upper" | "lower" | null {
  const text = part.map(({ character }) => character).join("");
  if (text === text.toUpperCase()) return "upper";
  return text === text.toLowerCase() ? "lower" : null;
}

/**
 * Whether a word is made of two scripts on purpose: `myΔΕΗ`, `SMSάκι`, `eΔήμος`. Its parts are whole, one after the
 * other, and differ for the eye.
 */
function isBrand(text: string, letters: readonly Letter[]): boolean {
  if (changes(letters) !== 1) return false;
  if (/^[eimux](?=\p{Lu})/u.test(text)) return true;
  const border = letters.findIndex(({ script }) => script !== letters[0]?.script);
  const [first, second] = [letters.slice(0, border), letters.slice(border)];
  const [one, other] = [first[0]?.script, second[0]?.script];
  if (one === undefined || other === undefined || first.length < 2 || second.length < 2) return false;
  const cases = [caseOf(first), caseOf(second)];
  if (cases.includes("upper") && cases.includes("lower")) return true;
  return !isAlike(first, other) && !isAlike(second, one);
}

/** A word with letters of two alphabets, most often one that looks right and cannot be found by searching. */
export const mixedScripts: TextRule = function* ({ text, language, kind }) {
  if (kind === "phone" || !/[^\0-\u036F]/.test(text)) return;
  for (const { 0: found, index } of text.matchAll(word)) {
    const letters = lettersOf(found);
    if (changes(letters) === 0 || unit.test(found) || isBrand(found, letters)) continue;
    const script = meantScript(letters, text, language);
    const foreign: readonly ForeignLetter[] = letters
      .filter((letter) => letter.script !== script)
      .map(({ character, position }) => ({ letter: character, position }));
    const right = inScript(found, script);
    yield hitOf("text/mixed-scripts", {
      args: { word: found, script, foreign, right },
      piece: { text: found, index },
      severity: "warning",
      fix: right === null ? null : { kind: "replace", text: right },
    });
  }
};
