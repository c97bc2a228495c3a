import { stripVTControlCharacters } from "node:util";
import type { ChoicePrompt, ChoicesPrompt, Option } from "../../prompter.ts";
import type { Asked } from "./asked.ts";
import { widthOf } from "./display-width.ts";
import type { Field, Style } from "./panel.ts";
import type { ScreenSize } from "./use-panel.ts";
import { wrapWords } from "./wrap.ts";

/** One line of a list: an option, or a way out of the question. */
export type Entry =
  | { readonly kind: "option"; readonly option: Option }
  | { readonly kind: "back" | "skip"; readonly label: string };

export function entriesOf({ prompt, words }: Asked<ChoicePrompt | ChoicesPrompt>): readonly Entry[] {
  return [
    ...prompt.options.map((option) => ({ kind: "option", option }) as const),
    ...(prompt.canSkip ? [{ kind: "skip", label: words.skip } as const] : []),
    ...(prompt.canGoBack ? [{ kind: "back", label: words.back } as const] : []),
  ];
}

/** Rows for the question, its keys and a finding, which a list leaves free. */
const reserved = 5;
const more = "  ...";

/**
 * A list with a sign at the active entry, cut to a window around it where the terminal has fewer rows. Signs are plain
 * letters, so that they look the same in every font and can be read aloud.
 */
export function listField(
  entries: readonly Entry[],
  active: number,
  /** `null` where one is chosen and nothing is ticked. */
  isTicked: ((value: string) => boolean) | null,
  { columns, rows }: ScreenSize,
  style: Style,
): Field {
  const blocks = entries.map((entry, index) => rowsOf(entry, index === active, isTicked, columns - 1, style));
  const { from, to } = windowAround(blocks, active, Math.max(rows - reserved, 3));
  const before = from > 0 ? [more] : [];
  const line = before.length + blocks.slice(from, active).flat().length;
  return {
    lines: [...before, ...blocks.slice(from, to).flat(), ...(to < blocks.length ? [more] : [])],
    cursor: { line, column: 0 },
  };
}

function rowsOf(
  entry: Entry,
  isActive: boolean,
  isTicked: ((value: string) => boolean) | null,
  room: number,
  { bold, dim }: Style,
): readonly string[] {
  const tick =
    isTicked === null
      ? ""
      : entry.kind === "option"
        ? isTicked(entry.option.value)
          ? "[x] "
          : "[ ] "
        : "    ";
  const label = entry.kind === "option" ? entry.option.label : entry.label;
  const hint = entry.kind === "option" ? entry.option.hint : null;
  const start = `${isActive ? "> " : "  "}${tick}`;
  const indent = " ".repeat(start.length);
  const lines = wrapWords(`${start}${label}`, room, indent).map((each) => (isActive ? bold(each) : each));
  if (hint === null) return lines;
  const last = lines.at(-1) ?? "";
  const besides = `${stripVTControlCharacters(last)}  ${hint}`;
  if (widthOf(besides) <= room) return [...lines.slice(0, -1), `${last}  ${dim(hint)}`];
  return [...lines, ...wrapWords(`${indent}${hint}`, room, indent).map(dim)];
}

/** As many blocks around the active one as fit, two rows kept for the signs that there are more. */
function windowAround(
  blocks: readonly (readonly string[])[],
  active: number,
  rows: number,
): { readonly from: number; readonly to: number } {
  const height = (from: number, to: number): number => blocks.slice(from, to).flat().length;
  if (height(0, blocks.length) <= rows) return { from: 0, to: blocks.length };
  let from = active;
  let to = active + 1;
  for (let grown = true; grown;) {
    grown = false;
    if (to < blocks.length && height(from, to + 1) <= rows - 2) {
      to += 1;
      grown = true;
    }
    if (from > 0 && height(from - 1, to) <= rows - 2) {
      from -= 1;
      grown = true;
    }
  }
  return { from, to };
}
