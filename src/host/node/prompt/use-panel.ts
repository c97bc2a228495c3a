import { stripVTControlCharacters } from "node:util";
import { useEffect, useRef, useState } from "@inquirer/core";
import { widthOf } from "./display-width.ts";
import type { Panel } from "./panel.ts";
import type { PromptReadline } from "./prompt-readline.ts";

export interface ScreenSize {
  readonly columns: number;
  readonly rows: number;
}

/** The terminal that a question is drawn on. */
export interface Screen {
  readonly size: () => ScreenSize;
  readonly write: (text: string) => void;
  /** Calls back after the window got another size; gives what ends that. */
  readonly onResize: (listener: () => void) => () => void;
}

/** The line below a panel, which inquirer takes for the line being typed: an empty one it would double. */
const below = " ";

/**
 * Draws a panel with inquirer, and gives what a prompt has to return.
 *
 * By itself inquirer counts UTF-16 units where it should count columns, and does not see that a window was resized. So
 * a panel comes with lines that fit, inquirer is told that the cursor stands above its last line, and after a resize
 * the old lines are cleared here before it draws again.
 */
export function usePanel(screen: Screen, isFinal: boolean, draw: (size: ScreenSize) => Panel): string {
  const [size, setSize] = useState(screen.size());
  const [, setDrawn] = useState(0);
  const panel = draw(size);
  const shown = useRef({ panel, isFinal });
  shown.current = { panel, isFinal };
  useEffect((readline: PromptReadline) => {
    readline.getCursorPos = () => cursorFor(shown.current, screen.size().columns);
    const redraw = (): void => {
      setDrawn((times) => times + 1);
    };
    const stop = screen.onResize(() => {
      const next = screen.size();
      screen.write(`${toTop(shown.current.panel, next.columns)}\u001b[J${asDrawn(shown.current.panel)}`);
      setSize(next);
    });
    const wake = (): void => {
      screen.write(asDrawn(shown.current.panel));
      redraw();
      // Node stops listening when the program is suspended, and leaves it to others to go on.
      readline.resume();
    };
    readline.on("SIGCONT", wake);
    redraw();
    return () => {
      stop();
      readline.removeListener("SIGCONT", wake);
    };
  }, []);
  return (isFinal ? panel.lines : [...panel.lines, below]).join("\n");
}

/** Where inquirer is to put the cursor, in rows from its last line: it adds what it takes for that line's own rows. */
function cursorFor(
  { panel: { lines, cursor }, isFinal }: { readonly panel: Panel; readonly isFinal: boolean },
  columns: number,
): { rows: number; cols: number } {
  const units = isFinal ? stripVTControlCharacters(lines.at(-1) ?? "").length : below.length;
  const up = (isFinal ? lines.length - 1 : lines.length) - cursor.line;
  return { rows: Math.floor(units / columns) - up, cols: cursor.column };
}

/** From the cursor to the first row of a panel whose lines the terminal has broken anew for `columns`. */
function toTop({ lines, cursor }: Panel, columns: number): string {
  const rowsOf = (line: string): number =>
    Math.max(1, Math.ceil(widthOf(stripVTControlCharacters(line)) / columns));
  const above = lines.slice(0, cursor.line).reduce((rows, line) => rows + rowsOf(line), 0);
  const up = above + Math.floor(cursor.column / columns);
  return `${up > 0 ? `\u001b[${String(up)}A` : ""}\r`;
}

/** Makes room as if the panel had been drawn here, and leaves the cursor where inquirer believes it to be. */
function asDrawn({ lines, cursor }: Panel): string {
  return `${"\r\n".repeat(lines.length)}\u001b[${String(lines.length - cursor.line)}A`;
}
