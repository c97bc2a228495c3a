import type { Format } from "../../files/format.ts";
import { documentPath, extraPath, parallelPath } from "../../files/paths.ts";
import type { PlannedFile } from "../../files/plan.ts";
import { toIndexPage } from "../../html/index-page.ts";
import type { IndexRow } from "../../html/index-page.ts";
import type { Theme } from "../../html/theme.ts";
import { mastheadOf } from "../../markdown/view.ts";
import { within } from "./edition-files.ts";
import type { Edition } from "./edition.ts";

/** The page that links the files of an edition that were written; none where nothing was. */
export function indexFile(
  edition: Edition,
  written: readonly PlannedFile[],
  theme: Theme,
): readonly PlannedFile[] {
  const { facts, packs, logo } = edition;
  const [pack] = packs;
  const rows = rowsOf(edition, written).filter(({ files }) => files.length > 0);
  if (rows.length === 0) return [];
  const html = toIndexPage(
    {
      language: pack.tag,
      title: pack.index.title,
      company: facts.company.name,
      edition: mastheadOf(facts, pack).join(" · "),
      rows,
      words: { ...pack.index, languages: languageNames(edition) },
      accent: facts.brand?.colour ?? null,
      logo,
    },
    theme,
  );
  return [page(within(edition, "index.html"), html)];
}

/** What is made of the documents, the documents, then two languages side by side; each with the files that there are. */
function rowsOf(edition: Edition, written: readonly PlannedFile[]): readonly IndexRow[] {
  const files = (formats: readonly Format[], pathOf: (format: Format) => string): IndexRow["files"] =>
    formats.flatMap((format) => {
      const path = pathOf(format);
      const file = written.find((candidate) => candidate.path === within(edition, path));
      return file === undefined ? [] : [{ format, path, bytes: file.bytes.byteLength }];
    });
  return [
    ...edition.extras.map(({ extra, language, title }) => ({
      title,
      language,
      length: null,
      files: files(["html", "pdf"], (format) => extraPath(language, extra, format)),
    })),
    ...edition.documents.map(({ kind, length, language, title }) => ({
      title,
      language,
      length,
      files: files(["html", "pdf", "md"], (format) => documentPath(language, kind, length, format)),
    })),
    ...edition.parallels.map(({ kind, length, languages, title }) => ({
      title,
      language: languages.join("-"),
      length,
      files: files(["html", "pdf"], (format) => parallelPath(languages, kind, length, format)),
    })),
  ];
}

/** What the languages call themselves, by tag, and two side by side by both tags. */
function languageNames({ packs, parallels }: Edition): Readonly<Record<string, string>> {
  const names: Readonly<Record<string, string>> = Object.fromEntries(
    packs.map(({ tag, name }) => [tag, name]),
  );
  const pairs: Readonly<Record<string, string>> = Object.fromEntries(
    parallels.map(({ languages }) => [
      languages.join("-"),
      languages.map((language) => names[language] ?? language).join(" · "),
    ]),
  );
  return { ...names, ...pairs };
}

/** The page that links the editions of a run with several facts files. */
export function editionsFile(editions: readonly Edition[], theme: Theme): readonly PlannedFile[] {
  const [first] = editions;
  if (first === undefined || editions.some(({ folder }) => folder === "")) return [];
  const [pack] = first.packs;
  const rows = editions.map((edition) => ({
    title: edition.facts.company.name,
    language: edition.packs[0].tag,
    length: null,
    files: [{ format: "html" as const, path: within(edition, "index.html"), bytes: null }],
  }));
  const words = { ...pack.index, languages: { [pack.tag]: pack.name } };
  const frame = { language: pack.tag, title: pack.index.title, company: null, edition: null, logo: null };
  return [page("index.html", toIndexPage({ ...frame, rows, words, accent: null }, theme))];
}

const encoder = new TextEncoder();

function page(path: string, html: string): PlannedFile {
  return { path, document: null, length: null, language: null, format: "html", bytes: encoder.encode(html) };
}
