import type { ParallelDocument } from "../../build-parallel.ts";
import { pagesOf } from "../../build.ts";
import type { BuiltDocument } from "../../build.ts";
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

/** A page to be printed, and the file that is made of it. */
export interface Printable extends Pick<Page, "title" | "language"> {
  /** Makes the page; the second time, it is there. */
  readonly html: () => string;
  readonly path: string;
  readonly file: (bytes: Uint8Array) => PlannedFile;
  /** Where the file belongs among those of the edition. */
  readonly place: number;
}

/**
 * What of an edition is printed: its documents and those side by side, the longest first. With a long one at the end, the
 * browser would have nothing to print beside it.
 */
export function printablesOf(edition: Edition): readonly Printable[] {
  const pages = [
    ...edition.documents.map((document) => documentPage(edition, document)),
    ...edition.parallels.map((parallel) => parallelPage(edition, parallel)),
  ];
  return pages
    .map((page, place) => ({ ...page, place, path: page.file(new Uint8Array()).path }))
    .toSorted((a, b) => b.extent - a.extent || a.place - b.place);
}

interface Page extends Pick<BuiltDocument, "title" | "language"> {
  /** In characters, to be compared with others. */
  readonly extent: number;
  readonly html: () => string;
  readonly file: (bytes: Uint8Array) => PlannedFile;
}

function documentPage(edition: Edition, document: BuiltDocument): Page {
  const { title, language, kind, length, markdown } = document;
  const path = within(edition, documentPath(language, kind, length, "pdf"));
  return {
    title,
    language,
    extent: markdown.length,
    html: () => pagesOf(document).print,
    file: (bytes) => ({ path, document: kind, length, language, format: "pdf", bytes }),
  };
}

function parallelPage(edition: Edition, parallel: ParallelDocument): Page {
  const { title, languages, html } = parallel;
  return {
    title,
    language: languages[0],
    extent: html.length,
    html: () => html,
    file: (bytes) => ({ ...parallelFile(edition, parallel, "pdf"), bytes }),
  };
}

/** The PDF files of an edition from the prints of `printables`: its documents, then those side by side. */
export function pdfFiles(
  printables: readonly Printable[],
  prints: readonly Uint8Array[],
): readonly PlannedFile[] {
  return printables
    .map(({ file, place }, index) => ({ file, place, bytes: prints[index] ?? new Uint8Array() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ file, bytes }) => file(bytes));
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
