/** A space at which no line ends. */
export const nbsp = "\u00A0";

const unit = [
  "%|‰|°C|Kč|EUR|korun|eur|bod",
  "sekund|minut|hodin|zazvonění|pracovní|d(?:en|ny|nů|ní|ne)(?!\\p{L})|týd(?:en|n)|měsíc|ro(?:k|c)|let(?!\\p{L})",
  "(?:h|min|s|ks|kg|km|m)(?![\\p{L}\\p{N}])",
].join("|");

const month = "led|únor|břez|dub|květ|červ|srp|září|říj|listopad|prosin";

/** Number of a heading or of a list's item: Markdown reads the space after it. */
const marker = String.raw`(?<!^#{1,6} [\d.]*)(?<!^[> \t]*(?:[-*] )?\d{1,9}[.)])`;

const bound: readonly RegExp[] = [
  // Prepositions and conjunctions of one letter do not end a line; a table's bar and a dash are no words.
  /(?<=(?<![\p{L}\p{N}_@./’'-])[ksvzouaiKSVZOUAI]) (?=[^\s|–-])/gu,
  // A number and what it counts.
  new RegExp(String.raw`(?<=\d)${marker} (?=${unit})`, "gmu"),
  // Thousands and telephone numbers.
  new RegExp(String.raw`(?<=\d)${marker} (?=\d)`, "gmu"),
  // A day and its month, an ordinal number and its noun.
  new RegExp(String.raw`(?<=\d\.)${marker} (?=\d|${month}|zazvonění)`, "gmu"),
  // Abbreviations before a number.
  /(?<=(?<!\p{L})(?:č\.|čl\.|odst\.|str\.|§)) (?=\S)/gu,
];

/** Czech spacing: gives no line an end at which a reader would stumble. Changes nothing but spaces. */
export function bindSpaces(markdown: string): string {
  return bound.reduce((text, space) => text.replaceAll(space, nbsp), markdown);
}
