import { resolve } from "node:path";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { Host } from "../../host/host.ts";
import { readFacts } from "../../yaml/read-facts.ts";
import type { FactsReading } from "../../yaml/read-facts.ts";
import { UsageError } from "../usage-error.ts";

/** More than any facts file; the reader itself says where its limit lies. */
const maxStdinBytes = 4_000_000;

export interface ReadingOptions {
  readonly today: string;
  /** The value of `--root`; `null` for the working directory. */
  readonly root: string | null;
  /** The languages that are wanted; `null` for all of the file. A translation that nobody wants may be missing. */
  readonly languages?: readonly LanguageTag[] | null;
}

/** Reads one facts file, or standard input under the name `-`. */
export async function readFactsFile(
  file: string,
  { today, root, languages }: ReadingOptions,
  { files, readStdin, workingDirectory }: Pick<Host, "files" | "readStdin" | "workingDirectory">,
): Promise<FactsReading> {
  await checkRoot(root, { files, workingDirectory });
  const options = {
    file,
    files,
    workingDirectory,
    root: resolve(workingDirectory, root ?? "."),
    today,
    ...(languages ? { languages } : {}),
  };
  if (file !== "-") return readFacts(options);
  const read = await readStdin(maxStdinBytes);
  if (!read.ok) return { kind: "unreadable", file, problem: read.problem, detail: read.detail };
  return readFacts({ ...options, bytes: read.bytes });
}

/** Throws `UsageError` when `--root` names no folder. */
async function checkRoot(
  root: string | null,
  { files, workingDirectory }: Pick<Host, "files" | "workingDirectory">,
): Promise<void> {
  if (root === null) return;
  const path = await files.realPath(resolve(workingDirectory, root));
  if (path === null) throw new UsageError(`--root ${root}: there is no such folder.`);
}

/** Why a facts file could not be read, in a sentence. */
export function unreadable({ file, problem, detail }: Extract<FactsReading, { kind: "unreadable" }>): string {
  const reasons: Readonly<Partial<Record<typeof problem, string>>> = {
    missing: "there is no such file",
    denied: "you have no right to read it",
    directory: "it is a folder",
    "not-a-directory": "there is no such file",
  };
  return `charter: ${file} cannot be read: ${reasons[problem] ?? detail}.\n`;
}
