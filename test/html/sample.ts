import { readFileSync } from "node:fs";
import type { PageInput, PageSection } from "../../src/html/page-input.ts";

export const sampleLanguages = ["en", "el", "cs", "hu"] as const;

/** The sections of a Markdown text whose headings are numbered, with the number as their id. */
export function sectionsOf(markdown: string): readonly PageSection[] {
  return [...markdown.matchAll(/^(##{1,2}) ([\d.]+) (.*)$/gm)].map(
    ([, marks = "", number = "", title = ""]) => ({
      id: `s${number}`,
      number,
      title,
      level: marks.length === 2 ? 2 : 3,
    }),
  );
}

/** A small page that `changes` may alter; its sections follow from its Markdown. */
export function pageInput(changes: Partial<PageInput> = {}): PageInput {
  const markdown = changes.markdown ?? "# Policy\n\nAcme · Version 1.0\n\n## 1 Purpose\n\nText.\n";
  return {
    language: "en",
    title: "Policy",
    company: "Acme",
    markdown,
    sections: sectionsOf(markdown),
    words: { contents: "Contents", skip: "Skip to the text", pageOf: ["Page ", " of ", ""] },
    version: "Version 1.0",
    effective: "In force from 1 December 2026",
    accent: null,
    logo: null,
    paper: "A4",
    duplex: false,
    largePrint: false,
    ...changes,
  };
}

/** A realistic document of a few pages. */
export function samplePage(language: (typeof sampleLanguages)[number]): PageInput {
  const markdown = readFileSync(new URL(`samples/${language}.md`, import.meta.url), "utf8");
  return pageInput({ language, markdown, company: "Meridian Home Repairs Ltd" });
}
