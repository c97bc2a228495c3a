import type { ParallelDocument } from "../../build-parallel.ts";
import { pagesOf } from "../../build.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { Format } from "../../files/format.ts";
import { documentPath, extraPath, parallelPath } from "../../files/paths.ts";
import type { PlannedFile } from "../../files/plan.ts";
import type { Edition } from "./edition.ts";
import type { EditionExtra } from "./extras.ts";

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
  const extras = formats.includes("html")
    ? edition.extras.flatMap((each) =>
        each.html === null ? [] : [extraFile(edition, each, "html", encoder.encode(each.html))],
      )
    : [];
  return [...documents, ...parallels, ...extras];
}

/** Every path that an edition is written to, inside its folder, whether or not its files can be made. */
export function plannedPaths(
  { documents, extras, parallels }: Edition,
  formats: readonly Format[],
): readonly string[] {
  const pages = formats.filter((format) => format !== "md");
  return [
    ...documents.flatMap(({ language, kind, length }) =>
      formats.map((format) => documentPath(language, kind, length, format)),
    ),
    ...parallels.flatMap(({ languages, kind, length }) =>
      pages.map((format) => parallelPath(languages, kind, length, format)),
    ),
    ...extras.flatMap(({ extra, language, html }) =>
      pages
        .filter((format) => format === "pdf" || html !== null)
        .map((format) => extraPath(language, extra, format)),
    ),
  ];
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

/** A file of what is made of the documents. */
export function extraFile(
  edition: Edition,
  { extra, language }: EditionExtra,
  format: Format,
  bytes: Uint8Array,
): PlannedFile {
  const path = within(edition, extraPath(language, extra, format));
  return { path, document: extra, length: null, language, format, bytes };
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

/** The path of a file in the output folder. */
export function within({ folder }: Edition, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}
