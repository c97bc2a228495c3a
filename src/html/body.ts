import type { Token, Tokens } from "marked";
import { escapeHtml } from "./escape.ts";
import { joinEach } from "./join-each.ts";
import { blockHtml, inlineHtml, readBlocks } from "./marked.ts";
import type { PageSection } from "./page-input.ts";

/** A document's Markdown as pieces of HTML. */
interface Body {
  /** Inside the `h1`. */
  readonly title: string;
  /** Inside the paragraph under the title; `null` when the document has none. */
  readonly edition: string | null;
  /** Everything after it. */
  readonly content: string;
}

/**
 * Turns the Markdown of a document into safe HTML and gives its headings the ids and numbers of `sections`.
 * Throws when the Markdown does not begin with a title, or its headings are not those of `sections`.
 */
export function bodyOf(markdown: string, sections: readonly PageSection[]): Body {
  const blocks = readBlocks(markdown).filter(isPrinted);
  const [title, second] = blocks;
  if (title === undefined || !isHeading(title) || title.depth !== 1) {
    throw new Error("The Markdown of a document has to begin with `# Title`.");
  }
  const hasEdition = second?.type === "paragraph";
  return {
    title: inlineHtml(title.text),
    edition: hasEdition ? inlineHtml(textOf(second)) : null,
    content: contentHtml(blocks.slice(hasEdition ? 2 : 1), sections),
  };
}

function contentHtml(blocks: readonly Token[], sections: readonly PageSection[]): string {
  const levels = joinEach(blocks.filter(isHeading), depthOf, " ");
  const expected = joinEach(sections, levelOf, " ");
  if (levels !== expected) {
    throw new Error(
      `The headings of the Markdown (levels ${levels}) are not its sections (levels ${expected}).`,
    );
  }
  checkIds(sections);
  const coming = sections.values();
  let heading: PageSection | undefined;
  let html = "";
  for (const block of blocks) {
    if (isHeading(block)) heading = coming.next().value;
    if (heading === undefined) html += blockHtml(block);
    else html += isHeading(block) ? sectionHeading(heading) : namedTables(blockHtml(block), heading);
  }
  return html;
}

/** A table goes by the name of its section, for those who jump from table to table and do not see what is above. */
function namedTables(html: string, { id }: PageSection): string {
  return html.replaceAll(`<table role="table">`, `<table role="table" aria-labelledby="${escapeHtml(id)}">`);
}

function checkIds(sections: readonly PageSection[]): void {
  const seen = new Set<string>();
  for (const { id } of sections) {
    if (seen.has(id) || !/^[A-Za-z][\w.-]*$/.test(id))
      throw new Error(`The id of a section is twice there or not plain ASCII: ${id}`);
    seen.add(id);
  }
}

function sectionHeading(section: PageSection): string {
  const tag = `h${String(section.level)}`;
  const annex = section.isAnnex === true ? ` class="annex"` : "";
  return `<${tag} id="${escapeHtml(section.id)}"${annex}>${numbered(section)}</${tag}>\n`;
}

/** The number, set apart, and the title of a section, as HTML. */
export function numbered(section: PageSection): string {
  const title = inlineHtml(section.title);
  return section.number === "" ? title : `<span class="number">${escapeHtml(section.number)}</span> ${title}`;
}

/** HTML without its links, for text that stands inside a link. */
export function linkless(html: string): string {
  return html.replaceAll(/<\/?a(?: [^>]*)?>/g, "");
}

/** What a reader sees of Markdown inline text. */
export function plainText(markdown: string): string {
  const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return inlineHtml(markdown)
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => characters[name] ?? entity);
}

function isPrinted(block: Token): boolean {
  return block.type !== "space";
}

function depthOf({ depth }: Tokens.Heading): string {
  return String(depth);
}

function levelOf({ level }: PageSection): string {
  return String(level);
}

function isHeading(block: Token): block is Tokens.Heading {
  return block.type === "heading";
}

function textOf(block: Token): string {
  return "text" in block && typeof block.text === "string" ? block.text : "";
}
