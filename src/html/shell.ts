import { createHash } from "node:crypto";
import { accentShades } from "./accent.ts";
import { escapeHtml } from "./escape.ts";
import { joinEach } from "./join-each.ts";
import { base64, inlineFontFaces } from "./font-css.ts";
import type { Logo } from "./page-input.ts";
import { extraStyles, fontsFor, stylesPath, type ExtraStyles, type Theme } from "./theme.ts";

/** Where a page has its styles and fonts: inside, or in files that the pages share. */
export type Assets =
  | { readonly kind: "inline" }
  /** `folder` is the way from the page to the shared files, with a slash at its end: `../assets/`. */
  | { readonly kind: "shared"; readonly folder: string };

/** What every page has around its content. */
interface Shell {
  readonly language: string;
  /** Plain text. */
  readonly windowTitle: string;
  readonly accent: string | null;
  /** Rules of this page alone, after the theme's. */
  readonly ownStyles: string;
  /** HTML. */
  readonly body: string;
  /** Text that the styles print, beside what is in `body`. */
  readonly textInStyles: string;
  /** The style sheet that this page has beside that of every page. */
  readonly extra?: ExtraStyles;
}

/** A whole HTML document: no script, and a policy that lets nothing in from outside. */
export function shellHtml(shell: Shell, theme: Theme, assets: Assets): string {
  const own = `:root { ${accentVariables(shell.accent)} }\n${shell.ownStyles}`;
  const sheets = shell.extra === undefined ? [stylesPath] : [stylesPath, extraStyles[shell.extra]];
  const texts = shell.extra === undefined ? [theme.styles] : [theme.styles, theme.extra[shell.extra]];
  const styles = assets.kind === "inline" ? [fontStyles(shell, theme), ...texts, own] : [own];
  const links = assets.kind === "inline" ? [] : sheets.map((path) => `${assets.folder}${path}`);
  return (
    `<!doctype html>\n<html lang="${escapeHtml(shell.language)}">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy(styles, assets))}">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<meta name="color-scheme" content="light dark">\n<meta name="generator" content="service-charter">\n` +
    `<title>${escapeHtml(shell.windowTitle)}</title>\n` +
    joinEach(links, linkHtml) +
    joinEach(styles, styleHtml) +
    `</head>\n<body>\n${shell.body}</body>\n</html>\n`
  );
}

function linkHtml(address: string): string {
  return `<link rel="stylesheet" href="${escapeHtml(address)}">\n`;
}

function styleHtml(style: string): string {
  return `<style>${style}</style>\n`;
}

function accentVariables(accent: string | null): string {
  const { light, dark } = accentShades(accent);
  return `--accent-light: ${light}; --accent-dark: ${dark};`;
}

function fontStyles(shell: Shell, theme: Theme): string {
  const slanted = shell.body.includes("<em>");
  const files = fontsFor(shell.body + shell.textInStyles).filter((file) => slanted || file.face !== "italic");
  return inlineFontFaces(files, theme);
}

/** Only the style elements that we wrote count: each is named by its hash. */
function policy(styles: readonly string[], assets: Assets): string {
  const self = assets.kind === "shared" ? "'self' " : "";
  const hashes = joinEach(styles, (style) => `'sha256-${hashOf(style)}'`, " ");
  const fonts = assets.kind === "shared" ? "'self'" : "data:";
  return (
    `default-src 'none'; style-src ${self}${hashes}; img-src data:; font-src ${fonts}; ` +
    `base-uri 'none'; form-action 'none'`
  );
}

/** Long styles, fonts above all, are the same strings on every page of a run. */
const hashes = new Map<string, string>();

function hashOf(style: string): string {
  const known = hashes.get(style);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(style).digest("base64");
  if (style.length > 4_000) hashes.set(style, hash);
  return hash;
}

/** The logo as an image inside the page. */
export function logoHtml(logo: Logo | null, company: string): string {
  if (logo === null) return "";
  const address = `data:${logo.mediaType};base64,${base64(logo.bytes)}`;
  return `<img class="logo" src="${address}" alt="${escapeHtml(company)}">\n`;
}
