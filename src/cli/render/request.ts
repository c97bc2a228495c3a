import type { Kind, Length } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { formats as allFormats } from "../../files/format.ts";
import type { Format } from "../../files/format.ts";
import { UsageError } from "../usage-error.ts";

/** What one run of `charter render` was asked for. */
export interface RenderRequest {
  readonly files: readonly string[];
  readonly formats: readonly Format[];
  readonly kinds: readonly Kind[];
  readonly length: Length;
  /** `null`: all languages of the file. */
  readonly languages: readonly LanguageTag[] | null;
  /** Two languages to set side by side as well. */
  readonly parallel: readonly [LanguageTag, LanguageTag] | null;
  /** As given: a folder, a file, or `-`. */
  readonly output: string;
  readonly dryRun: boolean;
  readonly report: "text" | "json";
  readonly browser: string | null;
  readonly today: string;
  readonly root: string | null;
  readonly assets: "inline" | "shared";
  /** The day inside PDF files where the environment sets one, ISO 8601; `null` for the edition's own. */
  readonly printDay: string | null;
}

/** Where the output goes: a folder of documents, or one document to a file or to standard output. */
export type Target =
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "file"; readonly path: string; readonly format: Format }
  | { readonly kind: "stdout"; readonly format: Format };

/** What people take for an ending that we write. */
const foreignEnding = /\.(?:html?|xhtml|markdown|txt|docx?|odt|rtf)$/i;

/**
 * Reads `-o`. A path that ends like a format is a file. A file or standard output takes one document in one format;
 * throws `UsageError` when more was asked for.
 */
export function targetOf(request: RenderRequest): Target {
  const { output, formats, kinds, files, report, dryRun, parallel } = request;
  if (output.trim() === "") throw new UsageError("-o needs a folder, a file, or - for standard output.");
  const isAllFormats = formats.length === allFormats.length;
  const ending = /\.(md|html|pdf)$/i.exec(output)?.[1]?.toLowerCase() as Format | undefined;
  if (ending === undefined && foreignEnding.test(output)) {
    throw new UsageError(`${output}: documents are written as .md, .html or .pdf.`);
  }
  if (output !== "-" && ending === undefined) return { kind: "folder", path: output };
  const where = output === "-" ? "standard output" : output;
  const format = isAllFormats && ending !== undefined ? ending : formats[0];
  if (format === undefined || (formats.length > 1 && !(isAllFormats && ending !== undefined))) {
    throw new UsageError(`${where} takes one format; add --to md, --to html or --to pdf.`);
  }
  if (ending !== undefined && ending !== format) {
    throw new UsageError(`${where} ends in .${ending} but --to asks for ${format}.`);
  }
  if (parallel !== null)
    throw new UsageError(`--parallel adds files to a folder; ${where} takes one document.`);
  if (kinds.length > 1)
    throw new UsageError(`${where} takes one document; add --document policy, for example.`);
  if (files.length > 1) throw new UsageError(`${where} takes one document; name one facts file.`);
  if (output === "-" && report === "json" && !dryRun) {
    throw new UsageError("--format json and -o - both want standard output; leave one of them out.");
  }
  return output === "-" ? { kind: "stdout", format } : { kind: "file", path: output, format };
}
