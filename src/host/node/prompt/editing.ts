import { charactersOf, widthOf } from "./display-width.ts";
import type { Field } from "./panel.ts";
import type { PromptReadline } from "./prompt-readline.ts";
import { cleanTyped } from "./typed-answer.ts";

/** The line being typed and where the cursor is in it, in UTF-16 units. */
export interface Typed {
  readonly line: string;
  readonly cursor: number;
}

/** What Node's readline has beyond what inquirer says of it. */
type EditableLine = PromptReadline & { cursor: number };

/** Takes what was typed from readline, see `cleanTyped`. */
export function takeTyped(readline: PromptReadline): Typed {
  const { line, cursor } = readline as EditableLine; // Inquirer hands out Node's own interface.
  const typed = { line: cleanTyped(line), cursor: cleanTyped(line.slice(0, cursor)).length };
  if (typed.line !== line) putTyped(readline, typed);
  return typed;
}

/** Gives readline another line to go on with; it forgets its own at every Enter. */
export function putTyped(readline: PromptReadline, { line, cursor }: Typed): void {
  const editable = readline as EditableLine; // As above.
  editable.line = line;
  editable.cursor = cursor;
}

/**
 * Lets text be pasted where the cursor is. Node takes several letters in one instant for a paste, switches completion
 * off for them, and without it puts them at the end of the line.
 */
export function pasteInPlace(readline: PromptReadline): void {
  Object.defineProperty(readline, "isCompletionEnabled", { get: () => true, set: () => undefined });
}

const sign = "> ";

/** The line being typed, cut into rows of a terminal. */
export function typedField({ line, cursor }: Typed, columns: number): Field {
  const room = Math.max(columns - 1 - sign.length, 2);
  const rows: string[] = [];
  let row = "";
  let width = 0;
  let place = { line: 0, column: 0 };
  let units = 0;
  for (const character of [...charactersOf(line), ""]) {
    const more = widthOf(character);
    if (width + more > room) {
      rows.push(row);
      row = "";
      width = 0;
    }
    if (units <= cursor) place = { line: rows.length, column: width };
    row += character;
    width += more;
    units += character.length;
  }
  rows.push(row);
  return {
    lines: rows.map((row, index) => `${index === 0 ? sign : " ".repeat(sign.length)}${row}`),
    cursor: { line: place.line, column: sign.length + place.column },
  };
}
