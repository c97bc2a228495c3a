import { linkless, numbered } from "./body.ts";
import { escapeHtml } from "./escape.ts";
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
  return sections.filter((section) => section.level === 2).length >= sectionsOfLongDocument;
}

/** The list of contents, linked; empty for a document that needs none. `heading` is plain text. */
export function contentsHtml(sections: readonly PageSection[], heading: string): string {
  const chapters = chaptersOf(sections);
  if (chapters.length < sectionsWorthListing) return "";
  return (
    `<nav class="contents" aria-labelledby="page-contents">\n` +
    `<p class="contents-heading" id="page-contents">${escapeHtml(heading)}</p>\n` +
    `<ol role="list">\n${chapters.map(chapterHtml).join("")}</ol>\n</nav>\n`
  );
}

function chaptersOf(sections: readonly PageSection[]): readonly Chapter[] {
  return sections.flatMap((section, index) => {
    if (section.level !== 2) return [];
    const following = sections.slice(index + 1);
    const next = following.findIndex((other) => other.level === 2);
    return [{ section, parts: next === -1 ? following : following.slice(0, next) }];
  });
}

function chapterHtml({ section, parts }: Chapter): string {
  const inner = parts.map((part) => `<li>${link(part)}</li>\n`).join("");
  return `<li>${link(section)}${inner === "" ? "" : `\n<ol role="list">\n${inner}</ol>\n`}</li>\n`;
}

function link(section: PageSection): string {
  // A link inside the title would stand inside this one.
  const label = linkless(numbered(section));
  return `<a href="#${escapeHtml(section.id)}">${label}</a>`;
}
