const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Scripts and signs that terminals draw two columns wide: Unicode's East Asian Width W and F, in ranges. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const picture = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;
/** Marks that stand on the letter before, and signs that are not drawn. */
const unseen = /^[\p{M}\p{Cf}\p{Cc}\u200b]+$/u;

/** Letters and signs of one column each, which need no table. */
const plain = /^[\x20-\x7e]*$/;

/** What people see as one character each, combining marks included. */
export function charactersOf(text: string): readonly string[] {
  if (plain.test(text)) return Array.from(text);
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** The columns that `text` takes on a terminal. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const character of charactersOf(text)) {
    if (unseen.test(character)) continue;
    columns += wide.test(character) || picture.test(character) ? 2 : 1;
  }
  return columns;
}
