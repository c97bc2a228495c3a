import { readPiece } from "../../../src/markdown/own/piece.ts";
import type { Piece } from "../../../src/markdown/own/piece.ts";
import { addressOf, isPiece } from "../../../src/markdown/template-address.ts";

/** A clause or section of the company's own, by its path. Throws where the text is none. */
export function pieceOf(path: string, text: string): Piece {
  const at = addressOf(path);
  if (at === null || !isPiece(at)) throw new Error(`No clause or section lies at ${path}.`);
  const { piece } = readPiece({ at, file: path, text }, at);
  if (piece === null) throw new Error(`${path} cannot be read.`);
  return piece;
}
