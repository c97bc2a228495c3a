import { build as buildDocuments, pagesOf } from "../build.ts";
import { printDayOf } from "../pdf/print-day.ts";
import { modelOf } from "../markdown/own-templates.ts";
import { printPropertiesOf } from "../pdf/print-properties.ts";
import { openWorkshop } from "../workshop.ts";
import { kinds } from "../company/kind.ts";
import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { documentPath } from "../files/paths.ts";
import { packOf } from "../language/packs.ts";
import type { PrintablePage } from "../pdf/print-documents.ts";
import { here } from "./here.ts";
import type { CheckedFacts } from "./read.ts";

export interface BuildOptions {
  /** Without it, all seven. */
  readonly documents?: readonly Kind[];
  /** `full` unless the other is given. */
  readonly length?: Length;
  /** Some of `facts.languages`. Without it, all of them. */
  readonly languages?: readonly LanguageTag[];
  /** Large type, for people with low vision. */
  readonly largePrint?: boolean;
}

/** One document in one language. */
export interface BuiltDocument {
  readonly kind: Kind;
  readonly length: Length;
  readonly language: LanguageTag;
  /** Plain text. */
  readonly title: string;
  readonly markdown: string;
  /** A whole page that loads nothing: styles, fonts and logo are in it. */
  readonly html: string;
  /** Where the command line puts it in its output folder, without the ending: `en/policy`, `en/policy.short`. */
  readonly path: string;
  /** What `print` prints. */
  readonly page: PrintablePage;
}

/**
 * Makes the documents of a company, in memory. The same facts give the same bytes. Throws `RangeError` for a language that
 * is not one of the facts.
 *
 * @example
 * for (const { path, markdown } of await build(reading)) await writeFile(`out/${path}.md`, markdown);
 */
export async function build(
  company: CheckedFacts,
  options: BuildOptions = {},
): Promise<readonly BuiltDocument[]> {
  const { facts, logo, templates } = company;
  const { documents = kinds, length = "full", largePrint = false } = options;
  const wanted = documents.map((kind) => ({ kind, length }));
  const workshop = openWorkshop(here(), wanted);
  const languages = await Promise.all(
    languagesOf(company, options.languages).map(async (tag) => ({
      pack: packOf(tag),
      render: await workshop.renderer(tag, templates),
    })),
  );
  const theme = await workshop.theme();
  const built = buildDocuments({
    facts,
    documents: wanted,
    languages,
    theme,
    logo,
    assets: { kind: "inline" },
    largePrint,
    modelOf: modelOf(templates),
  });
  return built.map((document) => {
    const { kind, language, title, markdown } = document;
    const { screen, print } = pagesOf(document);
    const properties = printPropertiesOf(facts, packOf(language), title);
    const page = { html: print, title, language, date: printDayOf(facts.document), ...properties };
    const path = documentPath(language, kind, length, "md").replace(/\.md$/, "");
    return { kind, length, language, title, markdown, html: screen, path, page };
  });
}

/** In the order of the facts. */
export function languagesOf(
  { facts }: CheckedFacts,
  wanted: readonly LanguageTag[] | undefined,
): readonly LanguageTag[] {
  const foreign = wanted?.find((tag) => !facts.languages.includes(tag));
  if (foreign !== undefined) throw new RangeError(`${foreign} is not one of ${facts.languages.join(", ")}.`);
  return facts.languages.filter((tag) => wanted?.includes(tag) ?? true);
}
