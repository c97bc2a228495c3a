const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

const character = /&(?:#x([\dA-Fa-f]+)|#(\d+)|(\w+));/g;

/** HTML as the text that a reader sees, with single spaces. */
export function textOf(html: string): string {
  return unescapeHtml(html.replaceAll(/<[^>]*>/g, " "))
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[,.;:!?)])/g, "")
    .trim();
}

/** Our pages name the few characters that HTML needs named; every other one stands for itself. */
export function unescapeHtml(html: string): string {
  return html.replaceAll(character, (whole, hex?: string, decimal?: string, name = "") => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[String(name)] ?? whole;
  });
}
