import { build } from "../build.ts";
import type { BuiltDocument } from "../build.ts";
import type { Facts } from "../company/facts.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { Host } from "../host/host.ts";
import type { Logo } from "../html/page-input.ts";
import type { Theme } from "../html/theme.ts";
import type { LanguagePack } from "../language/pack.ts";
import { packOf } from "../language/packs.ts";
import type { OpenedFacts } from "./open-facts.ts";
import type { RenderRequest } from "./render-request.ts";
import { UsageError } from "./usage-error.ts";
import type { Workshop } from "./workshop.ts";

/** The rendered documents of one facts file, in memory. */
export interface Edition {
  readonly facts: Facts;
  /** Where it goes inside the output folder; empty when there is only one. */
  readonly folder: string;
  readonly documents: readonly BuiltDocument[];
  /** The pack of the first language: for the index page. */
  readonly pack: LanguagePack;
  readonly theme: Theme | null;
  readonly logo: Logo | null;
}

/** Loads what one facts file needs and builds its documents. Throws `UsageError` for a language the file does not have. */
export async function buildEdition(
  { facts, logo }: Extract<OpenedFacts, { ok: true }>,
  folder: string,
  request: RenderRequest,
  workshop: Workshop,
  host: Host,
): Promise<Edition> {
  const packs = packsFor(facts, request, host);
  const wanted = request.kinds.map((kind) => ({ kind, length: request.length }));
  const needsPages = request.formats.some((format) => format !== "md");
  const [theme, languages] = await Promise.all([
    needsPages ? workshop.theme() : null,
    Promise.all(packs.map(async (pack) => ({ pack, render: await workshop.renderer(pack.tag) }))),
  ]);
  const [pack] = packs;
  if (pack === undefined) throw new Error("An edition without a language.");
  const documents = build({ facts, documents: wanted, languages, theme, logo });
  return { facts, folder, documents, pack, theme, logo };
}

/** The languages to write, in the order of the file. Those that have no documents yet are named on stderr. */
function packsFor(
  facts: Facts,
  { languages }: RenderRequest,
  host: Pick<Host, "stderr">,
): readonly LanguagePack[] {
  const foreign = languages?.find((language) => !facts.languages.includes(language));
  if (foreign !== undefined) {
    throw new UsageError(`--language ${foreign}: the facts file has ${facts.languages.join(", ")} only.`);
  }
  const asked = facts.languages.filter((language) => languages?.includes(language) ?? true);
  const missing = asked.filter((language) => packOf(language) === null);
  const isOnlyPart = missing.length < asked.length && languages === null;
  if (missing.length > 0 && !isOnlyPart) throw new UsageError(notYet(missing));
  if (missing.length > 0) host.stderr.write(`charter: ${notYet(missing)} The other languages are written.\n`);
  return asked.flatMap((language) => packOf(language) ?? []);
}

const notYet = (languages: readonly LanguageTag[]): string =>
  `there are no documents in ${languages.join(", ")} in this version yet.`;
