import type { Token, Tokens } from "marked";
import { escapeHtml } from "../html/escape.ts";
import { readBlocks } from "../html/marked.ts";
import { marksIn, withoutMarks } from "../markdown/marks.ts";

/** An element of the page that clauses begin in, in the order of the page. */
interface Carrier {
  readonly tag: "heading" | "p" | "li" | "tr";
  readonly clauses: readonly string[];
}

const mainStart = /<main [^>]*>/;

/**
 * The page of a document with the clauses that each paragraph, item and row belongs to: `data-clause="phone.answer"`, more
 * than one with a space between. Nothing else of the page changes. `marked` is the document's Markdown with its marks.
 */
export function withClauses(page: string, marked: string): string {
  const start = mainStart.exec(page);
  const end = page.lastIndexOf("</main>");
  if (start === null || end < 0) throw new Error("The page of a document has no main part.");
  const from = start.index + start[0].length;
  const main = inSections(page.slice(from, end), carriersIn(bodyBlocks(marked)));
  return page.slice(0, from) + main + page.slice(end);
}

/** Everything after the title and the line about the edition. */
function bodyBlocks(marked: string): readonly Token[] {
  const blocks = readBlocks(marked).filter(({ type }) => type !== "space");
  return blocks.slice(blocks[1]?.type === "paragraph" ? 2 : 1);
}

function carriersIn(blocks: readonly Token[], isTop = true): readonly Carrier[] {
  return blocks.flatMap((block): readonly Carrier[] => {
    if (block.type === "heading") return [{ tag: isTop ? "heading" : "p", clauses: marksIn(block.raw) }];
    if (block.type === "paragraph") return [{ tag: "p", clauses: marksIn(block.raw) }];
    if (isTable(block)) return rowsOf(block);
    if (isList(block)) return block.items.flatMap(itemsOf);
    return isQuote(block) ? carriersIn(block.tokens, false) : [];
  });
}

/** An item, and those of the lists in it; its own paragraphs are part of it. */
function itemsOf(item: Tokens.ListItem): readonly Carrier[] {
  const inner = carriersIn(item.tokens, false).filter(({ tag }) => tag !== "p");
  const within = inner.flatMap(({ clauses }) => clauses);
  return [{ tag: "li", clauses: marksIn(item.raw).filter((id) => !within.includes(id)) }, ...inner];
}

function rowsOf({ header, rows }: Tokens.Table): readonly Carrier[] {
  const row = (cells: readonly Tokens.TableCell[]): Carrier => ({
    tag: "tr",
    clauses: cells.flatMap(({ text }) => marksIn(text)),
  });
  // A head without words is not printed; a clause that begins there begins in the first row.
  const isShown = header.some(({ text }) => withoutMarks(text).trim() !== "");
  return [...(isShown ? [row(header)] : []), ...rows.map(row)];
}

const isTable = (block: Token): block is Tokens.Table => block.type === "table";
const isList = (block: Token): block is Tokens.List => block.type === "list";
const isQuote = (block: Token): block is Tokens.Blockquote => block.type === "blockquote";

/** Brings page and carriers together between one heading and the next, so that no difference reaches further. */
function inSections(main: string, carriers: readonly Carrier[]): string {
  const pieces = main.split(/(?=<h[23] )/);
  const groups: Carrier[][] = [[]];
  for (const carrier of carriers) {
    if (carrier.tag === "heading") groups.push([]);
    else groups.at(-1)?.push(carrier);
  }
  // What stands before the first heading is a group of its own, also where nothing does.
  if (/^<h[23] /.test(main)) pieces.unshift("");
  return pieces.map((piece, index) => attached(piece, groups[index] ?? [])).join("");
}

const tags = /<(?:(p|li|tr)\b|\/(li)>)/g;

function attached(piece: string, carriers: readonly Carrier[]): string {
  const coming = carriers.values();
  let depth = 0;
  let clauses: readonly string[] = [];
  const written = piece.replaceAll(tags, (opening, tag: string | undefined) => {
    if (tag === undefined) {
      depth -= 1;
      return opening;
    }
    const isInItem = depth > 0 && tag === "p";
    if (tag === "li") depth += 1;
    if (isInItem) return opening;
    const next: Carrier | undefined = coming.next().value;
    if (next !== undefined && next.tag !== tag) return opening;
    // What has no mark goes on with the clause before it.
    if (next !== undefined && next.clauses.length > 0) clauses = next.clauses;
    return clauses.length === 0 ? opening : `${opening} data-clause="${escapeHtml(clauses.join(" "))}"`;
  });
  return written;
}
