/** Letters whose Hungarian names begin with a vowel sound: "ef", "el", "em", "en", "er", "es", "iksz", "ipszilon". */
const letterNamesWithVowel = /^[AEFILMNORSUXY]/;

/** What a word can begin with when a letter name with a vowel sound is written first: "NAV" and "SPAR" are words. */
const wordLikeStart = /^(?:F[LR]?|L|M|N|R|S(?:[CKLMNPTVZ]|[KPT]R)?|X|NY|LY)[AEIOU]/;

const vowelLetter = /^[AEIOUÆØŒΑΕΗΙΟΥΩАЕЁИОУЫЭЮЯ]/u;

/**
 * The definite article before a text, by the sound that the text begins with when read aloud. Names that are not
 * read as they are written ("Unilever", "One") are beyond it: the facts file can say the article.
 */
export function articleBefore(text: string): "a" | "az" {
  const spoken = text.replace(/^[^\p{L}\p{N}+]+/u, "");
  return startsWithVowelSound(spoken) ? "az" : "a";
}

function startsWithVowelSound(spoken: string): boolean {
  const digits = /^\d+/.exec(spoken)?.[0];
  if (digits !== undefined) return numberStartsWithVowelSound(digits);
  // "II. kerület" is read as an ordinal: second, third, fourth and so on begin with consonants.
  if (/^[IVX]{2,}\./.test(spoken)) return false;
  // A whole word in capitals; "e" of "eMAG" and the first letter of "Alfa" are none.
  const capitals = /^\p{Lu}+(?![\p{L}'’])/u.exec(spoken)?.[0];
  const letters = plain(capitals ?? spoken);
  if (capitals !== undefined && isSpelled(letters)) return letterNamesWithVowel.test(letters);
  // "Yettel" begins with a consonant, "Ybl" with a vowel.
  if (letters.startsWith("Y")) return !/^Y[AEIOU]/.test(letters);
  return vowelLetter.test(letters);
}

/** Whether capitals are read letter by letter: "MNB", "SMS", "NKE". "MOL", "NAV" and "STRABAG" are words. */
function isSpelled(capitals: string): boolean {
  if (!/[AEIOU]/.test(capitals)) return true;
  return letterNamesWithVowel.test(capitals) && capitals.length < 5
    ? !/^[AEIOU]/.test(capitals) && !wordLikeStart.test(capitals)
    : false;
}

/**
 * One ("egy"), five ("öt"), fifty, five hundred and a thousand ("ezer") begin with vowels, and what is built on them. Where
 * thousands are set apart, the first group says it.
 */
function numberStartsWithVowelSound(digits: string): boolean {
  const leading = digits.slice(0, ((digits.length - 1) % 3) + 1);
  return leading.startsWith("5") || leading === "1";
}

/** In capitals, without accents. */
function plain(text: string): string {
  return text.slice(0, 40).normalize("NFD").replaceAll(/\p{M}/gu, "").toUpperCase();
}
