import type { Kind, Length } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { formats as allFormats } from "../../files/format.ts";
import type { Format } from "../../files/format.ts";
import type { Extra } from "../../files/paths.ts";
import type { Shard } from "../../files/shard.ts";
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
  /** What is made of the documents as well. */
  readonly extras: readonly Extra[];
  /** Whether the type is to be large enough for people with low vision. */
  readonly largePrint: boolean;
  /** As given: a folder, a file, or `-`. */
  readonly output: string;
  readonly dryRun: boolean;
  /** Only compares what is on the disk with what would be written. */
  readonly check: boolean;
  /** Removes what earlier runs wrote and this one does not. */
  readonly prune: boolean;
  readonly report: "text" | "json";
  readonly browser: string | null;
  readonly today: string;
  readonly root: string | null;
  /** The folder of the company's own templates; `null` for the one that its facts name. */
  readonly templates: string | null;
  readonly assets: "inline" | "shared";
  /** The day inside PDF files where the environment sets one, ISO 8601; `null` for the edition's own. */
  readonly printDay: string | null;
  /** How many facts files may be rendered at the same time; `auto` for one for each processor. */
  readonly jobs: number | "auto";
  /** The part of the facts files that is rendered; `null` for all. */
  readonly shard: Shard | null;
}

/** The documents that were asked for. */
export function wantedOf({ kinds, length }: Pick<RenderRequest, "kinds" | "length">) {
  return kinds.map((kind) => ({ kind, length }));
}

/** Where the output goes: a folder of documents, or one document, book or chart to a file or to standard output. */
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
  const { output, formats, files, report, dryRun } = request;
  if (output.trim() === "") throw new UsageError(({ noOutput }) => noOutput);
  const isAllFormats = formats.length === allFormats.length;
  const ending = /\.(md|html|pdf)$/i.exec(output)?.[1]?.toLowerCase() as Format | undefined;
  if (ending === undefined && foreignEnding.test(output)) {
    throw new UsageError(({ foreignEnding: say }) => say(output));
  }
  if (output !== "-" && ending === undefined) return { kind: "folder", path: output };
  const where = output === "-" ? null : output;
  const format = isAllFormats && ending !== undefined ? ending : formats[0];
  if (format === undefined || (formats.length > 1 && !(isAllFormats && ending !== undefined))) {
    throw new UsageError(({ oneFormat }) => oneFormat(where));
  }
  if (ending !== undefined && ending !== format) {
    throw new UsageError(({ endingDiffers }) => endingDiffers(output, ending, format));
  }
  refuseMany(request, where);
  if (files.length > 1) throw new UsageError(({ oneFactsFile }) => oneFactsFile(where));
  if (output === "-" && report === "json" && !dryRun) {
    throw new UsageError(({ stdoutTwice }) => stdoutTwice);
  }
  return output === "-" ? { kind: "stdout", format } : { kind: "file", path: output, format };
}

/** The start of every path in an output folder, as it is shown to people: `out/`, and `/` for the root of the system. */
export function folderPrefix(output: string): string {
  return `${output.replace(/[/\\]+$/, "")}/`;
}

/** Whether files that no run of ours wrote are named: where all that differs is asked for, or what would be removed. */
export function looksForForeign({ check, dryRun, prune }: RenderRequest): boolean {
  return check || (dryRun && prune);
}

/** Refuses flags of `--check` and `--prune` that contradict each other or the output. Throws `UsageError`. */
export function refuseDriftFlags({ check, prune, dryRun }: RenderRequest, target: Target): void {
  const refuse = (flag: string, other: string): never => {
    throw new UsageError(({ notTogether }) => notTogether(flag, other));
  };
  if (check && dryRun) refuse("--check", "--dry-run");
  if (check && prune) refuse("--check", "--prune");
  if (check && target.kind === "stdout") refuse("--check", "-o -");
  if (prune && target.kind !== "folder")
    refuse("--prune", `-o ${target.kind === "file" ? target.path : "-"}`);
}

/** A file or standard output takes one thing: one document, or what is made of all of them. */
function refuseMany({ parallel, extras, kinds }: RenderRequest, where: string | null): void {
  if (parallel !== null) throw new UsageError(({ parallelNeedsFolder }) => parallelNeedsFolder(where));
  if (extras.length > 1) {
    const flags = extras.map((extra) => `--${extra}`);
    throw new UsageError(({ oneExtra }) => oneExtra(where, flags));
  }
  if (extras.length === 0 && kinds.length > 1) throw new UsageError(({ oneDocument }) => oneDocument(where));
}

/** Refuses what cannot be written in any of the formats that were asked for. Throws `UsageError`. */
export function refuseFormats(extras: readonly Extra[], formats: readonly Format[]): void {
  for (const extra of extras) {
    const possible: readonly Format[] = extra === "handbook" ? ["html", "pdf"] : ["pdf"];
    if (possible.some((format) => formats.includes(format))) continue;
    throw new UsageError(({ otherFormats }) => otherFormats(`--${extra}`, possible));
  }
}
