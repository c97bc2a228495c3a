import { bodyOf } from "./body.ts";
import { contentsHtml, isLong } from "./contents.ts";
import { escapeHtml } from "./escape.ts";
import type { PageInput, PrintLook } from "./page-input.ts";
import { isFullSheet, isSheet, pagedStyles } from "./paged.ts";
import { logoHtml, shellHtml, type Assets } from "./shell.ts";
import type { Theme } from "./theme.ts";

/**
 * A document as one HTML page for screen, phone and paper.
 * Throws when the Markdown does not keep to what `PageInput` says, or the theme lacks a font the page needs.
 */
export function toPage(input: PageInput, theme: Theme, assets: Assets = { kind: "inline" }): string {
  const body = bodyOf(input.markdown, input.sections);
  const contents = contentsHtml(input.sections, input.words.contents);
  const edition = body.edition === null ? "" : `<p class="edition">${body.edition}</p>\n`;
  const html =
    `<a class="skip" href="#page-text">${escapeHtml(input.words.skip)}</a>\n` +
    `<div class="${classes(input, contents)}">\n` +
    `<header class="masthead">\n${logoHtml(input.logo, input.company)}<h1>${body.title}</h1>\n${edition}</header>\n` +
    contents +
    `<main id="page-text" tabindex="-1">\n${body.content}</main>\n${footerHtml(input)}</div>\n`;
  return shellHtml(
    {
      language: input.language,
      windowTitle: `${input.title} – ${input.company}`,
      accent: input.accent,
      ownStyles: pagedStyles(input),
      body: html,
      textInStyles: stylesText(input),
    },
    theme,
    assets,
  );
}

function stylesText(input: PageInput): string {
  return [input.title, input.company, input.version, input.effective, ...input.words.pageOf].join(" ");
}

function classes(input: PageInput, contents: string): string {
  const names = lookClasses(input);
  if (contents !== "") names.push("with-contents");
  // Large type needs the pages it needs.
  if (isSheet(input.markdown) && !input.largePrint) names.push("sheet");
  if (isFullSheet(input.markdown) && !input.largePrint) names.push("crowded");
  else if (isLong(input.sections)) names.push("long");
  return names.join(" ");
}

/** The classes by which the styles know paper and size of type. */
export function lookClasses({ paper, largePrint }: PrintLook): string[] {
  return ["page", `on-${paper.toLowerCase()}`, ...(largePrint ? ["large-print"] : [])];
}

function footerHtml(input: PageInput): string {
  const parts = [input.company, input.version, input.effective].filter((part) => part !== null);
  return `<footer class="colophon">${escapeHtml(parts.join(" · "))}</footer>\n`;
}
