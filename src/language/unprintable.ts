/** How many characters a finding names. */
const shown = 5;

/** The number of a character as Unicode writes it: `U+2713`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The first few characters with their numbers; `…` says that there are more. */
export function someOf(
  characters: readonly { readonly character: string }[],
  quote: (text: string) => string,
): readonly string[] {
  const named = characters
    .slice(0, shown)
    .map(({ character }) => `${quote(character)} (${codePoint(character)})`);
  return characters.length > shown ? [...named, "…"] : named;
}
