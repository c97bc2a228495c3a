import type { ParallelDocument } from "../../build-parallel.ts";
import { pagesOf } from "../../build.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { Format } from "../../files/format.ts";
import { documentPath, parallelPath } from "../../files/paths.ts";
import type { PlannedFile } from "../../files/plan.ts";
import { toIndexPage } from "../../html/index-page.ts";
import type { Theme } from "../../html/theme.ts";
import { mastheadOf } from "../../markdown/view.ts";
import type { Edition } from "./edition.ts";

const encoder = new TextEncoder();

/** The Markdown and HTML files of an edition, as far as they were asked for. */
export function textFiles(edition: Edition, formats: readonly Format[]): readonly PlannedFile[] {
  const parallels = formats.includes("html")
    ? edition.parallels.map((each) => parallelFile(edition, each, "html"))
    : [];
  const documents = edition.documents.flatMap((document) => {
    const { kind, length, language } = document;
    const texts = { md: () => document.markdown, html: () => pagesOf(document).screen };
    return (["md", "html"] as const)
      .filter((format) => formats.includes(format))
      .map((format) => ({
        path: within(edition, documentPath(language, kind, length, format)),
        document: kind,
        length,
        language,
        format,
        bytes: encoder.encode(texts[format]()),
      }));
  });
  return [...documents, ...parallels];
}

/** What of an edition is printed, in order: its documents, then those side by side. */
export function printablesOf({ documents, parallels }: Edition): readonly Printable[] {
  return [
    ...documents.map((document) => ({
      title: document.title,
      language: document.language,
      html: pagesOf(document).print,
    })),
    ...parallels.map(({ title, languages, html }) => ({ title, language: languages[0], html })),
  ];
}

export interface Printable {
  readonly title: string;
  readonly language: LanguageTag;
  readonly html: string;
}

/** The PDF files of an edition from its prints, in the order of `printablesOf`. */
export function pdfFiles(edition: Edition, prints: readonly Uint8Array[]): readonly PlannedFile[] {
  const { documents, parallels } = edition;
  return prints.flatMap((bytes, index): readonly PlannedFile[] => {
    const document = documents[index];
    const parallel = parallels[index - documents.length];
    if (parallel !== undefined) return [{ ...parallelFile(edition, parallel, "pdf"), bytes }];
    if (document === undefined) return [];
    const { kind, length, language } = document;
    const path = within(edition, documentPath(language, kind, length, "pdf"));
    return [{ path, document: kind, length, language, format: "pdf", bytes }];
  });
}

function parallelFile(
  edition: Edition,
  { kind, length, languages, html }: ParallelDocument,
  format: "html" | "pdf",
): PlannedFile {
  const path = within(edition, parallelPath(languages, kind, length, format));
  const language = `${languages[0]}-${languages[1]}` as const;
  return { path, document: kind, length, language, format, bytes: encoder.encode(html) };
}

/** The page that links the files of an edition that were written; none where nothing was. */
export function indexFile(
  edition: Edition,
  written: readonly PlannedFile[],
  theme: Theme,
): readonly PlannedFile[] {
  const { facts, packs, logo, documents, parallels } = edition;
  const [pack] = packs;
  const rows = documents.map(({ kind, length, language, title }) => ({
    title,
    language,
    length,
    files: (["html", "pdf", "md"] as const).flatMap((format) => {
      const path = documentPath(language, kind, length, format);
      const file = written.find((candidate) => candidate.path === within(edition, path));
      return file === undefined ? [] : [{ format, path, bytes: file.bytes.byteLength }];
    }),
  }));
  const besides = parallels.map((parallel) => ({
    title: parallel.title,
    language: parallel.languages.join("-"),
    length: parallel.length,
    files: (["html", "pdf"] as const).flatMap((format) => {
      const { path } = parallelFile({ ...edition, folder: "" }, parallel, format);
      const file = written.find((candidate) => candidate.path === within(edition, path));
      return file === undefined ? [] : [{ format, path, bytes: file.bytes.byteLength }];
    }),
  }));
  const linked = [...rows, ...besides].filter(({ files }) => files.length > 0);
  if (linked.length === 0) return [];
  const names: Readonly<Record<string, string>> = Object.fromEntries(
    packs.map(({ tag, name }) => [tag, name]),
  );
  const pairs: Readonly<Record<string, string>> = Object.fromEntries(
    parallels.map(({ languages }) => [
      languages.join("-"),
      languages.map((language) => names[language] ?? language).join(" · "),
    ]),
  );
  const html = toIndexPage(
    {
      language: pack.tag,
      title: pack.index.title,
      company: facts.company.name,
      edition: mastheadOf(facts, pack).join(" · "),
      rows: linked,
      words: { ...pack.index, languages: { ...names, ...pairs } },
      accent: facts.brand?.colour ?? null,
      logo,
    },
    theme,
  );
  return [page(within(edition, "index.html"), html)];
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

function page(path: string, html: string): PlannedFile {
  return { path, document: null, length: null, language: null, format: "html", bytes: encoder.encode(html) };
}

function within({ folder }: Edition, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
