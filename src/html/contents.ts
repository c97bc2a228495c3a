import { linkless, numbered } from "./body.ts";
import { escapeHtml } from "./escape.ts";
import { joinEach } from "./join-each.ts";
import type { PageSection } from "./page-input.ts";

/** From this many main sections on, the printed document gets its list of contents too. */
const sectionsOfLongDocument = 8;

/** From this many main sections on, a screen gets a list of contents. */
const sectionsWorthListing = 3;

interface Chapter {
  readonly section: PageSection;
  readonly parts: readonly PageSection[];
}

export function isLong(sections: readonly PageSection[]): boolean {
  return sections.filter(isMain).length >= sectionsOfLongDocument;
}

function isMain({ level }: PageSection): boolean {
  return level === 2;
}

/** The list of contents, linked; empty for a document that needs none. `heading` is plain text. */
export function contentsHtml(sections: readonly PageSection[], heading: string): string {
  const chapters = chaptersOf(sections);
  if (chapters.length < sectionsWorthListing) return "";
  return (
    `<nav class="contents" aria-labelledby="page-contents">\n` +
    `<p class="contents-heading" id="page-contents">${escapeHtml(heading)}</p>\n` +
    `<ol role="list">\n${joinEach(chapters, chapterHtml)}</ol>\n</nav>\n`
  );
}

function chaptersOf(sections: readonly PageSection[]): readonly Chapter[] {
  const chapters: { readonly section: PageSection; readonly parts: PageSection[] }[] = [];
  for (const section of sections) {
    if (isMain(section)) chapters.push({ section, parts: [] });
    else chapters.at(-1)?.parts.push(section);
  }
  return chapters;
}

function chapterHtml({ section, parts }: Chapter): string {
  const inner = joinEach(parts, partHtml);
  return `<li>${link(section)}${inner === "" ? "" : `\n<ol role="list">\n${inner}</ol>\n`}</li>\n`;
}

function partHtml(part: PageSection): string {
  return `<li>${link(part)}</li>\n`;
}

function link(section: PageSection): string {
  // A link inside the title would stand inside this one.
  const label = linkless(numbered(section));
  return `<a href="#${escapeHtml(section.id)}">${label}</a>`;
}
