import { Lexer, Marked, type MarkedExtension, type Token } from "marked";
import { escapeHtml } from "./escape.ts";
import { allowedAddress } from "./links.ts";
import { recent } from "./recent.ts";
import { tableHtml } from "./table.ts";

/** Ways into structure that no template uses and that a fact must not find: HTML, bare addresses, definitions. */
const nothing = (): undefined => undefined;

const extension: MarkedExtension = {
  tokenizer: { html: nothing, tag: nothing, url: nothing, def: nothing, reflink: nothing, del: nothing },
  renderer: {
    // The lexer above makes no such tokens; should one appear all the same, it is text.
    html: ({ text }) => escapeHtml(text),
    // Ids and numbers belong to the document's own sections; a heading inside a letter is a bold line.
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>\n`;
    },
    blockquote({ tokens }) {
      return `<blockquote class="letter">\n${this.parser.parse(tokens)}</blockquote>\n`;
    },
    table(token) {
      return tableHtml(token, (cell) => this.parser.parseInline(cell.tokens));
    },
    strong({ text, tokens }) {
      const open = isAmount(text) ? `<strong class="amount">` : "<strong>";
      return `${open}${this.parser.parseInline(tokens)}</strong>`;
    },
    checkbox: ({ checked }) => `<span class="box">${checked ? "x" : ""}</span> `,
    link({ href, text, tokens, autolink }) {
      const literal = autolink === true;
      const label = literal ? addressHtml(text) : this.parser.parseInline(tokens);
      const address = literal ? href : withoutEntities(href);
      const allowed = address === null ? null : allowedAddress(address);
      return allowed === null ? label : `<a href="${escapeHtml(allowed)}">${label}</a>`;
    },
    image: ({ text }) => escapeHtml(text),
  },
};

/** Whether the text is short enough, and likely enough a number with its unit, to be kept on one line. */
function isAmount(text: string): boolean {
  return text.length <= 20 && /\d/.test(text);
}

/** An address that is shown: a narrow column breaks it behind the `@` or a slash before anywhere else. */
function addressHtml(address: string): string {
  return escapeHtml(address).replaceAll(/@(?=.)|(?<![:/])\/(?=[^/])/g, "$&<wbr>");
}

/** The address of a link in which `&` may stand as an entity; `null` where another entity could hide a scheme. */
function withoutEntities(address: string): string | null {
  const decoded = address.replaceAll("&amp;", "&");
  return /&#?\w+;/.test(decoded) ? null : decoded;
}

let instance: Marked | undefined;

function markdown(): Marked {
  instance ??= new Marked(extension);
  return instance;
}

const keptLetters = 1_000_000;
const runs = recent<readonly Token[]>(keptLetters);
const blocks = recent<string>(keptLetters);
const sections = recent<readonly Token[]>(keptLetters);
const lines = recent<string>(keptLetters);

/**
 * Reads each run of text once, as long as it is kept. What a run means depends on nothing around it, because there are no
 * definitions of links; only inside the text of a link other rules hold.
 */
class RememberingLexer extends Lexer {
  override inlineTokens(text: string, tokens: Token[] = []): Token[] {
    const { inLink, inRawBlock } = this.state;
    if (inLink || inRawBlock || tokens.length > 0) return super.inlineTokens(text, tokens);
    tokens.push(...runs.get(text, (copy) => super.inlineTokens(copy, [])));
    return tokens;
  }
}

/** The blocks of a Markdown text. Those under a heading are read once, as long as they are kept. */
export function readBlocks(text: string): readonly Token[] {
  // Inside a fence, what looks like a heading is none.
  const pieces = /^ {0,3}(?:```|~~~)/m.test(text) ? [text] : text.split(/^(?=#{1,3} )/m);
  return pieces.flatMap(readPiece);
}

function readPiece(text: string): readonly Token[] {
  return sections.get(text, (copy) => new RememberingLexer(markdown().defaults).lex(copy));
}

/** One block of `readBlocks` as HTML. */
export function blockHtml(block: Token): string {
  return blocks.get(block.raw, () => breakable(markdown().parser([block])));
}

/** Markdown without blocks, such as the title of a section, as HTML. */
export function inlineHtml(text: string): string {
  return lines.get(text, (copy) => breakable(markdown().parseInline(copy, { async: false })));
}

/** From this many characters on, a word may be wider than its column. */
const longWordLetters = 40;
const longWord = new RegExp(`(?:&#?\\w+;|[^\\s<>&]){${String(longWordLetters)},}`, "g");

/** Whether there could be a long word outside of tags. Hardly any text has one, and all text has to be looked through. */
function hasLongWord(html: string): boolean {
  let letters = 0;
  let isTag = false;
  for (let index = 0; index < html.length; index += 1) {
    const unit = html.charCodeAt(index);
    if (unit === lessThan) isTag = true;
    else if (unit === greaterThan) isTag = false;
    if (isTag || unit <= space || unit === greaterThan) letters = 0;
    else letters += 1;
    if (letters === longWordLetters) return true;
  }
  return false;
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const space = 0x20;

/**
 * Lets a very long word, such as the address of a page, be broken where a column is narrower: a browser that prints makes
 * the whole page smaller instead. Shorter words stay whole. The text itself does not change.
 */
function breakable(html: string): string {
  if (!hasLongWord(html)) return html;
  return html
    .split(/(<[^>]*>)/)
    .map((piece) =>
      piece.startsWith("<")
        ? piece
        : piece.replaceAll(longWord, (word) => word.replaceAll(/(?:&#?\w+;|[^&]){16}(?=.)/g, "$&<wbr>")),
    )
    .join("");
}
