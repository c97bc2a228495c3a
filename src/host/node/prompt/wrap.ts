import { charactersOf, widthOf } from "./display-width.ts";

/**
 * Breaks text at spaces into lines of at most `columns`; lines after the first of a paragraph begin with `indent`. A
 * word that is longer than a line is cut. Line breaks in the text stay.
 */
export function wrapWords(text: string, columns: number, indent = ""): readonly string[] {
  const room = Math.max(columns - widthOf(indent), 2);
  return text.split("\n").flatMap((paragraph) => {
    const lines: string[] = [];
    let line: string | null = null;
    for (const word of paragraph.split(" ")) {
      const isRoom =
        line !== null && widthOf(line) + 1 + widthOf(word) <= (lines.length === 0 ? columns : room);
      if (line !== null && isRoom) {
        line = `${line} ${word}`;
        continue;
      }
      if (line !== null) lines.push(line);
      const parts = pieces(word, room);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? "";
    }
    return [...lines, line ?? ""].map((each, index) => (index === 0 ? each : `${indent}${each}`));
  });
}

/** A text in pieces of at most `columns`, cut between characters; at least one piece. */
export function pieces(text: string, columns: number): readonly string[] {
  const found: string[] = [];
  let piece = "";
  let width = 0;
  for (const character of charactersOf(text)) {
    const more = widthOf(character);
    if (piece !== "" && width + more > columns) {
      found.push(piece);
      piece = "";
      width = 0;
    }
    piece += character;
    width += more;
  }
  return [...found, piece];
}
