import { expect, test } from "vitest";
import { toIndexPage, type IndexInput, type IndexRow } from "../../src/html/index-page.ts";
import { sharedFiles } from "../../src/html/shared-assets.ts";
import { fontFiles } from "../../src/html/theme.ts";
import { shippedTheme } from "./theme-on-disk.ts";

const words = {
  skip: "Skip to the list",
  columns: { document: "Document", length: "Length", files: "Read" },
  lengths: { short: "short", full: "full" },
  formats: { md: "Markdown", html: "Web page", pdf: "PDF" },
  languages: { en: "English", el: "Ελληνικά" },
};

function row(changes: Partial<IndexRow> = {}): IndexRow {
  const files = [{ format: "html", path: "en/policy.html", bytes: 84_200 }] as const;
  return { title: "Policy", language: "en", length: "full", files, ...changes };
}

function page(rows: readonly IndexRow[], changes: Partial<IndexInput> = {}): string {
  const input = { language: "en", title: "Documents", company: "Acme", edition: "Version 1.0", rows, words };
  return toIndexPage({ ...input, accent: null, logo: null, ...changes }, shippedTheme);
}

test("lists each document with its length and its files", () => {
  const html = page([row()]);
  expect(html).toContain(`<th role="rowheader" scope="row">Policy</th>`);
  expect(html).toContain(`<td role="cell" data-label="Length">full</td>`);
  expect(html).toContain(
    `<a href="en/policy.html" hreflang="en" aria-label="Policy, Web page">Web page</a> <small>85 kB</small>`,
  );
  expect(html.match(/<h2/g)).toBeNull();
});

test("several languages have a heading each, and say what is in another language", () => {
  const html = page([row(), row({ title: "Πολιτική", language: "el", length: null })]);
  expect(html).toContain(`<h2 lang="en">English</h2>`);
  expect(html).toContain(`<h2 lang="el">Ελληνικά</h2>`);
  expect(html).toContain(`<th role="rowheader" scope="row" lang="el">Πολιτική</th>`);
});

test("names and paths stay text", () => {
  const files = [{ format: "pdf", path: `a b/"<x>#?.pdf`, bytes: null }] as const;
  const html = page([row({ title: "<script>", files })], { company: "</title>", edition: "<b>" });
  expect(html).toContain(`href="a%20b/%22%3Cx%3E%23%3F.pdf"`);
  expect(html).not.toMatch(/<script|<b>|<small>/);
});

test("shared files are a style sheet that names its fonts, that of the book, and the fonts", () => {
  const files = sharedFiles(shippedTheme, ["book"]);
  expect(files.map((file) => file.path)).toEqual([
    "page.css",
    "book.css",
    ...fontFiles.map((file) => file.path),
  ]);
  const styles = new TextDecoder().decode(files[0]?.bytes);
  for (const { path } of fontFiles) expect(styles).toContain(`url("${path}")`);
  expect(styles.endsWith(shippedTheme.styles)).toBe(true);
});

test("shared files hold only the fonts that were loaded", () => {
  const fonts = new Map([...shippedTheme.fonts].slice(0, 1));
  expect(sharedFiles({ ...shippedTheme, fonts })).toHaveLength(2);
});
