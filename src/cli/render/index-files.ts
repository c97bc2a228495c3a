import { kinds } from "../../company/kind.ts";
import type { Kind, Length } from "../../company/kind.ts";
import type { Facts } from "../../company/facts.ts";
import { languageTags } from "../../company/language-tag.ts";
import type { Format } from "../../files/format.ts";
import { indexPath } from "../../files/output-path.ts";
import { documentPath, extraPath, extras, parallelPath } from "../../files/paths.ts";
import type { Extra } from "../../files/paths.ts";
import type { PlannedFile } from "../../files/plan.ts";
import { toIndexPage } from "../../html/index-page.ts";
import type { IndexRow } from "../../html/index-page.ts";
import type { Assets } from "../../html/shell.ts";
import type { Theme } from "../../html/theme.ts";
import type { LanguagePack } from "../../language/pack.ts";
import { packOf } from "../../language/packs.ts";
import { mastheadOf, titleOf } from "../../markdown/view.ts";
import { within } from "./edition-files.ts";
import type { Edition } from "./edition.ts";

/**
 * The page that links the files of an edition. `sizes`: all that are in its folder, by path, in bytes: those of this run,
 * and those that an earlier one wrote and this one was not asked for. None where there is nothing to link.
 */
export function indexFile(
  edition: Edition,
  sizes: ReadonlyMap<string, number>,
  theme: Theme,
  assets: Assets,
): readonly PlannedFile[] {
  const { facts, logo } = edition;
  const rows = rowsOf(facts, sizes);
  const first = facts.languages.find((language) => rows.some((row) => row.language.startsWith(language)));
  if (first === undefined) return [];
  const pack = packOf(first);
  const below = edition.beside.map((folder) => editionRow(folder, pack));
  const html = toIndexPage(
    {
      language: pack.tag,
      title: pack.index.title,
      company: facts.company.name,
      edition: mastheadOf(facts, pack).join(" · "),
      rows: [...rows, ...below],
      words: { ...pack.index, languages: languageNames(rows) },
      accent: facts.brand?.colour ?? null,
      logo,
    },
    theme,
    assets,
  );
  return [page(within(edition, indexPath), html)];
}

/** What is made of the documents, the documents, then two languages side by side; each with the files that there are. */
function rowsOf(facts: Facts, sizes: ReadonlyMap<string, number>): readonly IndexRow[] {
  const row = (
    title: string,
    language: string,
    length: Length | null,
    formats: readonly Format[],
    pathOf: (format: Format) => string,
  ): readonly IndexRow[] => {
    const files = formats.flatMap((format) => {
      const path = pathOf(format);
      const bytes = sizes.get(path);
      return bytes === undefined ? [] : [{ format, path, bytes }];
    });
    return files.length === 0 ? [] : [{ title, language, length, files }];
  };
  const packs = facts.languages.map(packOf);
  const everything = packs.flatMap((pack) => documentNames.map((name) => ({ ...name, pack })));
  const pairs = packs.flatMap((left) =>
    packs.filter((pack) => pack !== left).map((right) => ({ left, right })),
  );
  return [
    ...packs.flatMap((pack) =>
      extras.flatMap((extra) =>
        row(extraTitle(extra, pack), pack.tag, null, ["html", "pdf"], (format) =>
          extraPath(pack.tag, extra, format),
        ),
      ),
    ),
    ...everything.flatMap(({ pack, kind, length }) =>
      row(titleIn(facts, pack, kind, length), pack.tag, length, ["html", "pdf", "md"], (format) =>
        documentPath(pack.tag, kind, length, format),
      ),
    ),
    ...pairs.flatMap(({ left, right }) =>
      documentNames.flatMap(({ kind, length }) => {
        const titles = [left, right].map((pack) => titleIn(facts, pack, kind, length));
        const tags = [left.tag, right.tag] as const;
        return row(titles.join(" · "), tags.join("-"), length, ["html", "pdf"], (format) =>
          parallelPath(tags, kind, length, format),
        );
      }),
    ),
  ];
}

/** In the order of the page. */
const documentNames = (["full", "short"] as const).flatMap((length) =>
  kinds.map((kind) => ({ kind, length })),
);

function extraTitle(extra: Extra, { handbook }: LanguagePack): string {
  return extra === "handbook" ? handbook.title : handbook[extra].title;
}

/** A company may have no title of its own yet in a language that this run was not asked for. */
function titleIn(facts: Facts, pack: LanguagePack, kind: Kind, length: Length): string {
  const own = facts.titles?.[kind];
  const isMissing = typeof own === "object" && own[pack.tag] === undefined;
  return isMissing ? pack.titles[kind][length] : titleOf(facts, pack, kind, length);
}

/** What the languages call themselves, by tag, and two side by side by both tags. */
function languageNames(rows: readonly IndexRow[]): Readonly<Record<string, string>> {
  const nameOf = (tag: string): string => {
    const known = languageTags.find((each) => each === tag);
    return known === undefined ? tag : packOf(known).name;
  };
  return Object.fromEntries(
    rows.map(({ language }) => [language, language.split("-").map(nameOf).join(" · ")]),
  );
}

/**
 * The page that links the editions of a run with several facts files, by the names of their folders: those are known
 * without reading any facts. None where an edition has its own page in that place.
 */
export function editionsFile(
  folders: readonly string[],
  pack: LanguagePack,
  theme: Theme,
  assets: Assets,
): readonly PlannedFile[] {
  if (folders.includes("")) return [];
  const rows = folders.map((folder) => editionRow(folder, pack));
  const words = { ...pack.index, languages: { [pack.tag]: pack.name } };
  const frame = { language: pack.tag, title: pack.index.title, company: null, edition: null, logo: null };
  return [page(indexPath, toIndexPage({ ...frame, rows, words, accent: null }, theme, assets))];
}

/** The row of an edition in a folder of its own, which is its name here. */
function editionRow(folder: string, pack: LanguagePack): IndexRow {
  const files = [{ format: "html" as const, path: `${folder}/${indexPath}`, bytes: null }];
  return { title: folder, language: pack.tag, length: null, files };
}

const encoder = new TextEncoder();

function page(path: string, html: string): PlannedFile {
  return { path, document: null, length: null, language: null, format: "html", bytes: encoder.encode(html) };
}
