import { widthOf } from "./display-width.ts";
import { wrapWords } from "./wrap.ts";

/** How text stands out; every function gives its text back unchanged where there is no colour. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

export function styleOf(isColourful: boolean): Style {
  const between =
    (on: number, off: number) =>
    (text: string): string =>
      isColourful && text !== "" ? `\u001b[${String(on)}m${text}\u001b[${String(off)}m` : text;
  return { bold: between(1, 22), dim: between(2, 22) };
}

/** What a question occupies on the terminal: lines that fit its width, and where the cursor stands. */
export interface Panel {
  readonly lines: readonly string[];
  /** Counted from 0, in `lines` and in columns. */
  readonly cursor: { readonly line: number; readonly column: number };
}

/** The part between the question and the keys: the line being typed, or the list. */
export interface Field {
  readonly lines: readonly string[];
  readonly cursor: { readonly line: number; readonly column: number };
}

export interface Around {
  readonly message: string;
  readonly help: string;
  /** What is wrong with the last answer; `null` for nothing. */
  readonly problem: string | null;
  readonly keys: readonly string[];
}

/** Puts a question together. On a terminal with few rows the help and the keys give way to the field. */
export function panelOf(
  { message, help, problem, keys }: Around,
  field: Field,
  { columns, rows }: { readonly columns: number; readonly rows: number },
  { bold, dim }: Style,
): Panel {
  // A full last column would make some terminals begin a new line by themselves.
  const room = columns - 1;
  const question = wrapWords(message, room).map(bold);
  const wrong = problem === null ? [] : wrapWords(`! ${problem}`, room, "  ").map(bold);
  const needed = question.length + field.lines.length + wrong.length + 1;
  const tips = fitting(tipLines(keys, room).map(dim), rows - needed);
  const why = fitting(help === "" ? [] : wrapWords(help, room).map(dim), rows - needed - tips.length);
  const above = [...question, ...why];
  return {
    lines: [...above, ...field.lines, ...wrong, ...tips],
    cursor: { line: above.length + field.cursor.line, column: field.cursor.column },
  };
}

/** Keys beside each other, none of them broken. */
function tipLines(keys: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const key of keys) {
    const beside = `${lines.at(-1) ?? ""}   ${key}`;
    if (lines.length > 0 && widthOf(beside) <= room) lines[lines.length - 1] = beside;
    else lines.push(...wrapWords(key, room));
  }
  return lines;
}

const fitting = (lines: readonly string[], rows: number): readonly string[] =>
  lines.length <= rows ? lines : [];

/** What stays on the terminal once the question is answered. */
export function answeredPanel(message: string, answer: string, columns: number, { bold }: Style): Panel {
  const lines = wrapWords(`${message} ${answer}`, columns - 1, "  ");
  const asked = wrapWords(message, columns - 1, "  ");
  // Bold as far as whole lines are the question; a line that holds both keeps the question's part bold.
  const styled = lines.map((line, index) => {
    const part = asked[index];
    return part !== undefined && line.startsWith(part) ? `${bold(part)}${line.slice(part.length)}` : line;
  });
  return { lines: styled, cursor: { line: lines.length - 1, column: widthOf(lines.at(-1) ?? "") } };
}
