import fc from "fast-check";
import { expect, test } from "vitest";
import { build, type BuiltDocument } from "../../src/build.ts";
import { buildBook } from "../../src/build-book.ts";
import { buildCard, buildPoster } from "../../src/build-charts.ts";
import { buildParallel } from "../../src/build-parallel.ts";
import type { Facts } from "../../src/company/facts.ts";
import { type LanguageTag, languageTags } from "../../src/company/language-tag.ts";
import { packOf } from "../../src/language/packs.ts";
import { shippedTheme } from "../html/theme-on-disk.ts";
import { everyDocument } from "../markdown/rendering.ts";
import { companyIn, openFields } from "./fields.ts";
import { rendererOf } from "./pages.ts";
import { runs } from "./property-runs.ts";
import { harmlessIn, saidIn, withSaid } from "./said.ts";
import { htmlShape } from "./shape.ts";

const renderers = {
  en: await rendererOf("en"),
  el: await rendererOf("el"),
  cs: await rendererOf("cs"),
  hu: await rendererOf("hu"),
};

function documentsIn(facts: Facts, language: LanguageTag): readonly BuiltDocument[] {
  return build({
    facts,
    documents: everyDocument.filter(({ length }) => length === "full"),
    languages: [{ pack: packOf(language), render: renderers[language] }],
    theme: shippedTheme,
    logo: null,
    assets: { kind: "inline" },
  });
}

/** What is made of all documents of an edition, and of its facts: the handbook, what is hung up or carried, two languages. */
function shapesOf(facts: Facts, language: LanguageTag, other: LanguageTag) {
  const [pack, theme, logo] = [packOf(language), shippedTheme, null];
  const documents = documentsIn(facts, language);
  const book = buildBook({
    ...{ facts, pack, documents, theme, logo },
    assets: { kind: "inline" },
    largePrint: false,
  });
  const card = buildCard({ facts, pack, theme, logo });
  if (card === null) throw new Error("The company of every key has a ladder.");
  const beside = { pack: packOf(other), documents: documentsIn(facts, other) };
  return {
    book: htmlShape(book.screen),
    printedBook: htmlShape(book.print({ numbers: null, blanks: new Set() })),
    poster: htmlShape(buildPoster({ facts, pack, theme, logo }).print(1)),
    card: htmlShape(card.print(1)),
    parallel: buildParallel(facts, { pack, documents }, beside, theme).map(({ html }) => htmlShape(html)),
  };
}

test(
  "whatever all fields say, the handbook, the charts and the languages side by side keep their shape",
  { timeout: 3_600_000 },
  () => {
    const language = fc.constantFrom(...languageTags);
    fc.assert(
      fc.property(language, language, saidIn(openFields), (left, right, said) => {
        const facts = companyIn(left);
        expect(shapesOf(withSaid(facts, said), left, right)).toEqual(
          shapesOf(withSaid(facts, harmlessIn(said)), left, right),
        );
      }),
      runs(2, 1_000),
    );
  },
);
