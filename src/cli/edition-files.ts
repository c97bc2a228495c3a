import type { Format } from "../files/format.ts";
import { documentPath } from "../files/paths.ts";
import type { PlannedFile } from "../files/plan.ts";
import { toIndexPage } from "../html/index-page.ts";
import { mastheadOf } from "../markdown/view.ts";
import type { Edition } from "./edition.ts";

const encoder = new TextEncoder();

/** The Markdown and HTML files of an edition, as far as they were asked for. */
export function textFiles(edition: Edition, formats: readonly Format[]): readonly PlannedFile[] {
  return edition.documents.flatMap((document) => {
    const { kind, length, language, markdown, html } = document;
    const texts = { md: markdown, html: html ?? "" };
    return (["md", "html"] as const)
      .filter((format) => formats.includes(format))
      .map((format) => ({
        path: within(edition, documentPath(language, kind, length, format)),
        document: kind,
        length,
        language,
        format,
        bytes: encoder.encode(texts[format]),
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

/** The page that links the files of an edition that were written; none when only Markdown was. */
export function indexFile(edition: Edition, written: readonly PlannedFile[]): readonly PlannedFile[] {
  const { facts, pack, theme, logo, documents } = edition;
  if (theme === null) return [];
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
      words: { ...pack.index, languages: { [pack.tag]: pack.name } },
      accent: facts.brand?.colour ?? null,
      logo,
    },
    theme,
  );
  const path = within(edition, "index.html");
  return [
    { path, document: null, length: null, language: null, format: "html", bytes: encoder.encode(html) },
  ];
}

function within({ folder }: Edition, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
