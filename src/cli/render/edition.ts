import { buildParallel } from "../../build-parallel.ts";
import type { ParallelDocument } from "../../build-parallel.ts";
import { build } from "../../build.ts";
import type { BuiltDocument } from "../../build.ts";
import type { Facts } from "../../company/facts.ts";
import type { Logo } from "../../html/page-input.ts";
import type { Theme } from "../../html/theme.ts";
import type { LanguagePack } from "../../language/pack.ts";
import { packOf } from "../../language/packs.ts";
import { modelOf } from "../../markdown/own-templates.ts";
import type { OwnTemplates } from "../../markdown/own-templates.ts";
import { UsageError } from "../usage-error.ts";
import { assetsFrom } from "./assets.ts";
import { buildExtras } from "./extras.ts";
import type { EditionExtra } from "./extras.ts";
import type { Input } from "./inputs.ts";
import type { RenderRequest } from "./request.ts";
import type { Workshop } from "../../workshop.ts";

/** The rendered documents of one facts file, in memory. */
export interface Edition {
  /** As it was named on the command line. */
  readonly file: string;
  readonly facts: Facts;
  /** Where it goes inside the output folder; empty when there is only one. */
  readonly folder: string;
  /** Folders of other editions that its index links as well. */
  readonly beside: readonly string[];
  readonly documents: readonly BuiltDocument[];
  /** What is made of them as well: the book, the chart, the card. */
  readonly extras: readonly EditionExtra[];
  /** Two languages side by side; none where that was not asked for. */
  readonly parallels: readonly ParallelDocument[];
  /** The languages that are written; the first one is also that of the index page. */
  readonly packs: readonly [LanguagePack, ...LanguagePack[]];
  readonly logo: Logo | null;
  readonly own: OwnTemplates;
}

/** What an edition is made from. */
interface Opened {
  readonly facts: Facts;
  readonly logo: Logo | null;
  readonly own: OwnTemplates;
}

/**
 * Builds the documents of one facts file in these languages, and what is made of them. Throws `UsageError` where one of the
 * languages of `--parallel` is not being written.
 */
export async function buildEdition(
  { name: file, folder, beside }: Input,
  { facts, logo, own }: Opened,
  packs: Edition["packs"],
  request: RenderRequest,
  workshop: Workshop,
): Promise<Edition> {
  const needsPages = request.formats.some((format) => format !== "md");
  const [theme, languages] = await Promise.all([
    needsPages ? workshop.theme() : null,
    Promise.all(packs.map(async (pack) => ({ pack, render: await workshop.renderer(pack.tag, own) }))),
  ]);
  const assets = assetsFrom(`${folder}/${packs[0].tag}`, request);
  const { largePrint } = request;
  const models = modelOf(own);
  const documents = build({
    facts,
    documents: request.kinds.map((kind) => ({ kind, length: request.length })),
    languages,
    theme,
    logo,
    assets,
    largePrint,
    modelOf: models,
  });
  const parallels = theme === null ? [] : parallelsOf(facts, packs, documents, request, theme);
  const extras =
    theme === null
      ? []
      : buildExtras({ ...request, facts, packs, documents, theme, logo, assets, modelOf: models });
  return { file, facts, folder, beside, documents, extras, parallels, packs, logo, own };
}

/** Sets the two languages of `--parallel` side by side. Throws `UsageError` when one of them is not being written. */
function parallelsOf(
  facts: Facts,
  packs: readonly LanguagePack[],
  documents: readonly BuiltDocument[],
  { parallel }: RenderRequest,
  theme: Theme,
): readonly ParallelDocument[] {
  if (parallel === null) return [];
  const [left, right] = parallel.map((language) => {
    const pack = packs.find(({ tag }) => tag === language);
    if (pack === undefined)
      throw new UsageError(({ languageNotWritten }) => languageNotWritten(parallel.join(), language));
    return { pack, documents: documents.filter((document) => document.language === language) };
  });
  return left === undefined || right === undefined ? [] : buildParallel(facts, left, right, theme);
}

/** The languages to write, in the order of the file. Throws `UsageError` for one that the file does not have. */
export function packsFor(facts: Facts, { languages }: RenderRequest): Edition["packs"] {
  const foreign = languages?.find((language) => !facts.languages.includes(language));
  const asked = facts.languages.filter((language) => languages?.includes(language) ?? true);
  const [first, ...others] = asked.map(packOf);
  if (foreign !== undefined || first === undefined) {
    throw new UsageError(({ languageNotInFile }) => languageNotInFile(foreign ?? "", facts.languages));
  }
  return [first, ...others];
}
