import { marksIn, withoutMarks } from "../markdown/marks.ts";

/** A clause as it was rendered. */
export interface ClauseText {
  readonly id: string;
  readonly markdown: string;
}

/** The clauses of a rendered document with their marks, each up to the next one or to the next heading. */
export function clauseTexts(marked: string): readonly ClauseText[] {
  // Every clause begins with its mark, and a mark begins with this character.
  const [, ...pieces] = marked.split(/(?=\u0001)/);
  return pieces.flatMap((piece) => {
    const [id] = marksIn(piece);
    const own = withoutMarks(piece)
      .replace(/\n#{1,6} [\s\S]*$/, "")
      // What makes the next clause an item or a row stands before its mark.
      .replace(/\n[ >]*(?:[-*]|\d+\.|\|)?[ |]*$/, "");
    return id === undefined ? [] : [{ id, markdown: own.trim() }];
  });
}
