import type { FileProblem } from "../../host/host.ts";
import type { TroubleWords } from "../../language/messages-reports.ts";
import { readFactsFile } from "../../reading/facts-file.ts";
import type { ReadingHost, ReadingOptions } from "../../reading/facts-file.ts";
import type { WithTemplates } from "../../reading/own-templates.ts";
import type { FactsReading } from "../../yaml/read-facts.ts";
import { refuseMissingFolder } from "../own-templates.ts";

/** Reads a facts file for a command. Throws `UsageError` when `--root` or `--templates` names no folder. */
export async function readForCommand(
  file: string,
  options: ReadingOptions,
  host: ReadingHost,
): Promise<WithTemplates> {
  await refuseMissingFolder("--root", options.root, host);
  await refuseMissingFolder("--templates", options.templates ?? null, host);
  return readFactsFile(file, options, host);
}

/** Why a facts file could not be read, in a sentence. */
export function unreadable(
  { file, problem, detail }: Extract<FactsReading, { kind: "unreadable" }>,
  words: TroubleWords,
): string {
  return words.unreadable(file, readReason({ problem, detail }, words));
}

/** Why a file could not be read, in a few words. */
export function readReason(
  { problem, detail }: { readonly problem: FileProblem; readonly detail: string },
  words: TroubleWords,
): string {
  const reasons: Readonly<Partial<Record<FileProblem, string>>> = words.readReasons;
  return reasons[problem] ?? detail;
}
