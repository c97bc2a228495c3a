import { escapeHtml } from "../html/escape.ts";
import { inlineHtml } from "../html/marked.ts";
import type { Logo } from "../html/page-input.ts";
import { logoHtml, shellHtml } from "../html/shell.ts";
import type { Theme } from "../html/theme.ts";
import type { CardWords } from "../language/handbook-words.ts";
import type { Card } from "./card.ts";
import type { Poster, PosterGroup } from "./poster.ts";

/** What charts and cards have around them. */
export interface ChartFrame {
  readonly language: string;
  /** Plain text. */
  readonly company: string;
  /** Version and day, worded; plain text. */
  readonly edition: readonly string[];
  readonly accent: string | null;
  readonly logo: Logo | null;
}

/** The wall chart, A3 across. `scale` 1 is type of 12 points. */
export function posterPage(poster: Poster, frame: ChartFrame, theme: Theme, scale: number): string {
  const groups = poster.groups.map((group, index) => groupHtml(group, `g${String(index + 1)}`));
  const logo = frame.logo === null ? "" : logoHtml(frame.logo, frame.company);
  const body =
    `<header class="masthead">\n<h1>${escapeHtml(poster.title)}</h1>\n` +
    `${logo === "" ? `<p class="company">${escapeHtml(frame.company)}</p>\n` : logo}</header>\n` +
    `<main>\n${groups.join("")}</main>\n` +
    footer([...poster.notes, [frame.company, ...frame.edition].join(" · ")]);
  return chart("poster", poster.title, body, frame, theme, {
    paper: "size: A3 landscape; margin: 16mm 18mm",
    points: 12 * scale,
    columns: poster.columns,
  });
}

function groupHtml({ title, lines }: PosterGroup, id: string): string {
  const rows = lines.map(
    ([name, time]) => `<tr><th scope="row">${inlineHtml(name)}</th><td>${inlineHtml(time)}</td></tr>\n`,
  );
  return (
    `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(title)}</h2>\n` +
    `<table aria-labelledby="${id}">\n${rows.join("")}</table>\n</section>\n`
  );
}

/** The pocket card, A6, which CSS has no name for. `scale` 1 is type of 9 points. */
export function cardPage(
  card: Card,
  words: CardWords,
  frame: ChartFrame,
  theme: Theme,
  scale: number,
): string {
  const line = (key: string, text: string | null): string =>
    text === null ? "" : `<span><span class="key">${escapeHtml(key)}:</span> ${inlineHtml(text)}</span>\n`;
  const steps = card.steps.map(
    ({ name, role, reach, within, when, deputy }, index) =>
      `<li><span class="step">${String(index + 1)}</span>\n` +
      `<span><span class="who">${inlineHtml(name)}</span>, ${inlineHtml(role)}</span>\n` +
      reach.map((address) => `<span class="reach">${inlineHtml(address)}</span>\n`).join("") +
      `<span><span class="key">${escapeHtml(words.within)}:</span> <strong>${inlineHtml(within)}</strong></span>\n` +
      `${line(words.when, when)}${line(words.deputy, deputy)}</li>\n`,
  );
  const body =
    `<header class="masthead">\n<h1>${escapeHtml(card.title)}</h1>\n` +
    `<p class="company">${escapeHtml(card.audience)}</p>\n</header>\n` +
    `<main>\n<ol role="list">\n${steps.join("")}</ol>\n</main>\n` +
    footer([[frame.company, ...frame.edition].join(" · ")]);
  return chart("card", card.title, body, frame, theme, {
    paper: "size: 105mm 148mm; margin: 8mm",
    points: 9 * scale,
  });
}

function footer(lines: readonly string[]): string {
  return `<footer class="colophon">${lines.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")}</footer>\n`;
}

interface ChartPaper {
  /** What CSS says of the page. */
  readonly paper: string;
  /** Size of the type. */
  readonly points: number;
  readonly columns?: number;
}

function chart(
  name: "poster" | "card",
  title: string,
  body: string,
  { language, company, accent }: ChartFrame,
  theme: Theme,
  { paper, points, columns = 1 }: ChartPaper,
): string {
  return shellHtml(
    {
      language,
      windowTitle: `${title} – ${company}`,
      accent,
      ownStyles: `@page { ${paper}; }\n.chart { --type: ${points.toFixed(2)}pt; --columns: ${String(columns)}; }\n`,
      body: `<div class="page chart ${name}">\n${body}</div>\n`,
      textInStyles: "",
      extra: "chart",
    },
    theme,
    { kind: "inline" },
  );
}
