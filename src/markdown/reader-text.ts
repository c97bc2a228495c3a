import { proseOf } from "./prose.ts";
import type { TemplateSource } from "./read-template.ts";

/** The words of a template as its reader sees them, and where each letter comes from. */
export interface ReaderText {
  readonly text: string;
  /** The piece of the template that a piece of the words comes from, by offsets. */
  readonly spanOf: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** Ends what is read in one go: a paragraph, an item of a list. No text has it, and no rule reads across it. */
export const pause = "\uE010";

/** What a character reference prints, where it is not a letter with a mark on it; empty for what nobody sees. */
const references: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["nbsp", "ensp", "emsp", "thinsp", "numsp", "puncsp", "hairsp", "emsp13", "emsp14"].map((name) => [
      name,
      " ",
    ]),
  ),
  ...Object.fromEntries(
    ["shy", "zwnj", "zwj", "lrm", "rlm", "ZeroWidthSpace", "NoBreak"].map((name) => [name, ""]),
  ),
  ...{ Tab: " ", NewLine: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", percnt: "%", num: "#" },
  ...{
    period: ".",
    comma: ",",
    colon: ":",
    semi: ";",
    commat: "@",
    sol: "/",
    lpar: "(",
    rpar: ")",
    plus: "+",
  },
  ...{
    hyphen: "-",
    dash: "-",
    ndash: "–",
    mdash: "—",
    minus: "-",
    lowbar: "_",
    vert: "|",
    rsquo: "’",
    lsquo: "‘",
  },
  ...{ half: "½", frac12: "½", frac14: "¼", frac34: "¾", frasl: "/" },
};

const accents: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  uml: "\u0308",
  circ: "\u0302",
  caron: "\u030C",
  dblac: "\u030B",
  ring: "\u030A",
};

/** What a character reference prints, `&#48;` or `&eacute;`; `null` where it is none. */
export function referenceText(reference: string): string | null {
  const [, sign, digits = "", name = ""] =
    /^&(?:#([xX]?)([\da-fA-F]{1,7})|(\w{1,31}));$/.exec(reference) ?? [];
  if (digits !== "") {
    const point = Number.parseInt(digits, sign === "" ? 10 : 16);
    if (!(point > 0 && point <= 0x10_ffff)) return null;
    const letter = String.fromCodePoint(point);
    return unseen.test(letter) ? "" : letter;
  }
  if (Object.hasOwn(references, name)) return references[name] ?? "";
  const [, letter = "", accent = ""] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? [];
  return Object.hasOwn(accents, accent) ? `${letter}${accents[accent] ?? ""}`.normalize("NFC") : null;
}

const unseen = /^[\u00AD\u034F\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF]$/u;

/** What prints something else than itself, or ends what is read in one go. Each alternative is bounded. */
const special = new RegExp(
  [
    String.raw`(?<reference>&(?:#[xX]?[\da-fA-F]{1,7}|\w{1,31});)`,
    String.raw`(?<unseen>[\u00AD\u034F\u200B-\u200F\u2060-\u2064\uFE00-\uFE0F\uFEFF])`,
    String.raw`(?<escape>\\)(?=[!-\/:-@\[-${"`"}{-~])`,
    // A blank line, an item or a step; the marks of a quoted text go with the line end.
    String.raw`(?<pause>\n(?:[ \t>]{0,20}\n|[ \t>]{0,20}(?:[-*+]|\d{1,9}[.)])[ \t]))`,
    String.raw`(?<quote>\n[ \t]{0,20}>[ \t>]{0,20})`,
    // Several spaces are printed as one.
    String.raw`(?<gap>(?<=[ \t])[ \t]+)`,
    String.raw`(?<target>\]\([^)\n]{0,500}\))`,
    String.raw`(?<mark>[*${"`"}\[\]]|~~|(?<![\p{L}\p{M}\p{N}_])_+|(?<!_)_+(?![\p{L}\p{N}_]))`,
    String.raw`(?<accented>\p{L}\p{M}+)`,
  ].join("|"),
  "gu",
);

/** Letters that come from one piece of a text: each from its own letter there, or all from the whole. */
interface Run {
  /** Where they begin among all letters. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly isCopy: boolean;
}

/** Letters, and where each comes from. */
class Letters {
  readonly #pieces: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;

  /** Adds what is printed for a piece of a text. */
  put(text: string, start: number, end: number): void {
    this.#add(text, { at: this.#length, start, end, isCopy: false });
  }

  /** Adds a piece as it is. */
  copy(text: string, start: number): void {
    this.#add(text, { at: this.#length, start, end: start + text.length, isCopy: true });
  }

  #add(text: string, run: Run): void {
    if (text === "") return;
    this.#pieces.push(text);
    this.#runs.push(run);
    this.#length += text.length;
  }

  text(): string {
    return this.#pieces.join("");
  }

  spanOf(start: number, end: number): { readonly start: number; readonly end: number } {
    const [first, last] = [this.#runOf(start), this.#runOf(end - 1)];
    const shift = (index: number, { at, isCopy }: Run): number => (isCopy ? index - at : 0);
    return {
      start: first === null ? 0 : first.start + shift(start, first),
      end: last === null ? start : last.isCopy ? last.start + shift(end, last) : last.end,
    };
  }

  /** The pieces of the letters between two offsets that come from one piece of the text each, with where that begins. */
  *between(
    from: number,
    to: number,
  ): Generator<{ readonly from: number; readonly to: number; readonly start: number }> {
    for (let at = from; at < to;) {
      const run = this.#runOf(at);
      if (run === null) return;
      const end = Math.min(to, run.at + run.end - run.start);
      yield { from: at, to: end, start: run.start + at - run.at };
      at = end;
    }
  }

  /** The run that a letter is in; `null` where there is no such letter. */
  #runOf(index: number): Run | null {
    if (index < 0 || index >= this.#length) return null;
    let [low, high] = [0, this.#runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.#runs[low] ?? null;
  }
}

/**
 * Takes a template as its reader will see it: without marks of Markdown, notes and what has no width; character references
 * and letters with loose accents as the letters that they print. What is printed for a tag is a mark, as in its prose.
 */
export function readerText(source: TemplateSource): ReaderText {
  const kept = withoutSilentTags(source);
  const prose = kept.text();
  const read = new Letters();
  const copy = (from: number, to: number): void => {
    for (const piece of kept.between(from, to)) read.copy(prose.slice(piece.from, piece.to), piece.start);
  };
  let at = 0;
  special.lastIndex = 0;
  for (let match = special.exec(prose); match !== null; match = special.exec(prose)) {
    // The line end behind a blank line may begin an item.
    const isBlankLine = match[0].length > 1 && match[0].endsWith("\n");
    const end = match.index + match[0].length - (isBlankLine ? 1 : 0);
    copy(at, match.index);
    const span = kept.spanOf(match.index, end);
    read.put(printedBy(match), span.start, span.end);
    at = end;
    // What stands behind a backslash is a letter like any other.
    special.lastIndex = match.groups?.["escape"] === undefined ? end : end + 1;
  }
  copy(at, prose.length);
  return { text: read.text(), spanOf: (start, end) => read.spanOf(start, end) };
}

/** The prose without notes and without the tags around clauses and loops, and without the lines that hold only those. */
function withoutSilentTags(source: TemplateSource): Letters {
  const prose = proseOf(source);
  const kept = new Letters();
  let at = 0;
  const copyTo = (end: number): void => {
    if (at < end) kept.copy(prose.slice(at, end), at);
    at = Math.max(at, end);
  };
  for (const { kind, start, end } of source.tags) {
    if (kind === "expression" || kind === "partial") continue;
    copyTo(start);
    const before = /(?:^|\n)[ \t]*$/.test(source.text.slice(Math.max(0, start - 40), start));
    const after = /^[ \t]{0,40}\n/.exec(source.text.slice(end, end + 42))?.[0] ?? "";
    at = before ? end + after.length : end;
  }
  copyTo(prose.length);
  return kept;
}

function printedBy({ 0: whole, groups = {} }: RegExpExecArray): string {
  if (groups["reference"] !== undefined) return referenceText(whole) ?? whole;
  if (groups["pause"] !== undefined) return pause;
  if (groups["quote"] !== undefined) return "\n";
  if (groups["accented"] !== undefined) return whole.normalize("NFC");
  return "";
}
