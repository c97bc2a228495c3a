import { pagesOf } from "../../build.ts";
import type { Format } from "../../files/format.ts";
import { documentPath } from "../../files/paths.ts";
import type { PlannedFile } from "../../files/plan.ts";
import { toIndexPage } from "../../html/index-page.ts";
import type { Theme } from "../../html/theme.ts";
import { mastheadOf } from "../../markdown/view.ts";
import type { Edition } from "./edition.ts";

const encoder = new TextEncoder();

/** The Markdown and HTML files of an edition, as far as they were asked for. */
export function textFiles(edition: Edition, formats: readonly Format[]): readonly PlannedFile[] {
  return edition.documents.flatMap((document) => {
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
}

/** The PDF files of an edition from its prints, in the order of its documents. */
export function pdfFiles(edition: Edition, prints: readonly Uint8Array[]): readonly PlannedFile[] {
  return edition.documents.flatMap(({ kind, length, language }, index) => {
    const bytes = prints[index];
    const path = within(edition, documentPath(language, kind, length, "pdf"));
    return bytes === undefined
      ? []
      : [{ path, document: kind, length, language, format: "pdf" as const, bytes }];
  });
}

/** The page that links the files of an edition that were written. */
export function indexFile(edition: Edition, written: readonly PlannedFile[], theme: Theme): PlannedFile {
  const { facts, packs, logo, documents } = edition;
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
  const html = toIndexPage(
    {
      language: pack.tag,
      title: pack.index.title,
      company: facts.company.name,
      edition: mastheadOf(facts, pack).join(" · "),
      rows,
      words: { ...pack.index, languages: Object.fromEntries(packs.map(({ tag, name }) => [tag, name])) },
      accent: facts.brand?.colour ?? null,
      logo,
    },
    theme,
  );
  return page(within(edition, "index.html"), html);
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
