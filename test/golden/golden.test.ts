import { describe, expect, test } from "vitest";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { checked, minimum, rawExample } from "../companies/companies.ts";
import { renderAllIn } from "../markdown/rendering.ts";

interface Case {
  readonly name: string;
  readonly language: LanguageTag;
  readonly raw: unknown;
}

/** A usual company for each language, and one that gives the minimum. */
const cases: readonly Case[] = [
  { name: "meridian", language: "en", raw: rawExample("meridian.yaml") },
  { name: "minimum", language: "en", raw: minimum },
  { name: "avra-aigaiou", language: "el", raw: rawExample("avra-aigaiou.yaml") },
  { name: "teplo-domova", language: "cs", raw: rawExample("teplo-domova.yaml") },
  { name: "orokzold-kertcentrum", language: "hu", raw: rawExample("orokzold-kertcentrum.yaml") },
];

/** The documents as a reader sees them, to be reviewed like prose. `npx vitest run test/golden -u` writes them anew. */
describe.for(cases)("the documents of $name", async ({ name, language, raw }) => {
  const documents = await renderAllIn(language, checked(raw));
  test.for(documents.map((document) => ({ file: `${document.kind}.${document.length}.md`, document })))(
    "$file reads as it was reviewed",
    async ({ file, document }) => {
      await expect(document.markdown).toMatchFileSnapshot(`./${name}/${file}`);
    },
  );
});
