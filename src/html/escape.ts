const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Plain text as HTML, safe between tags and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return !/[&<>"']/.test(text)
    ? text
    : text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * Plain text as a quoted CSS string that may stand inside a `<style>` element: everything in ASCII but letters,
 * digits and a few plain marks becomes a hexadecimal escape, so neither the string nor the element can end early.
 * Line breaks and other control characters become spaces.
 */
export function cssString(text: string): string {
  const plain = text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
  const escaped = plain.replaceAll(
    /[^A-Za-z0-9 .,:\u00A0-\u{10FFFF}]/gu,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}
