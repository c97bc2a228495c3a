/**
 * Characters that no document may hold: control characters but tab and line breaks, marks that turn the direction
 * of writing, halves of characters and code points that are none.
 */
const forbidden = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u;

/** In an address or a number nothing may hide at all. */
const hidden = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cf}|\p{Cs}/u;

/**
 * Nothing but what leaves no ink: spaces, marks without a width, and accents with no letter under them, which browsers do not
 * print. U+2800 is the braille sign without dots.
 */
const blank = /^[\s\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

function firstOf(pattern: RegExp, text: string): number | null {
  return pattern.exec(text)?.[0].codePointAt(0) ?? null;
}

/** The code point of the first character that no text may hold; `null` where there is none. */
export function forbiddenCharacter(text: string): number | null {
  return firstOf(forbidden, text);
}

/** The code point of the first character that no address, number or code may hold; `null` where there is none. */
export function hiddenCharacter(text: string): number | null {
  return firstOf(hidden, text);
}

/** Whether nothing of a text would be seen on paper. */
export function isBlank(text: string): boolean {
  return blank.test(text);
}
