import { resolve } from "node:path";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { Host } from "../../host/host.ts";
import type { TroubleWords } from "../../language/messages-reports.ts";
import { readFacts } from "../../yaml/read-facts.ts";
import type { FactsReading } from "../../yaml/read-facts.ts";
import { type WithTemplates, withTemplates } from "../own-templates.ts";
import { auditFacts } from "./audited.ts";
import { UsageError } from "../usage-error.ts";

/** More than any facts file; the reader itself says where its limit lies. */
const maxStdinBytes = 4_000_000;

export interface ReadingOptions {
  readonly today: string;
  /** The value of `--root`; `null` for the working directory. */
  readonly root: string | null;
  /** The languages that are wanted; `null` for all of the file. A translation that nobody wants may be missing. */
  readonly languages?: readonly LanguageTag[] | null;
  /** The value of `--templates`; without it, the key of the facts. */
  readonly templates?: string | null;
  /** Whether what is made of the facts shows the logo; without it, a logo may be missing. */
  readonly showsLogo?: boolean;
}

/** Reads one facts file, or standard input under the name `-`, and everything that is known about facts against it. */
export async function readFactsFile(
  file: string,
  { today, root, languages, templates, showsLogo }: ReadingOptions,
  {
    files,
    readStdin,
    workingDirectory,
    packageDirectory,
    compiledTemplates,
  }: Pick<Host, "files" | "readStdin" | "workingDirectory" | "packageDirectory" | "compiledTemplates">,
): Promise<WithTemplates> {
  await checkRoot(root, { files, workingDirectory });
  const options = {
    file,
    files,
    workingDirectory,
    root: resolve(workingDirectory, root ?? "."),
    today,
    ...(languages ? { languages } : {}),
  };
  const audited = async (reading: FactsReading): Promise<WithTemplates> => {
    const shared = { languages: languages ?? null, root: options.root };
    const facts = await auditFacts(
      reading,
      { ...shared, showsLogo: showsLogo ?? false },
      { files, workingDirectory },
    );
    const host = { files, workingDirectory, packageDirectory, compiledTemplates };
    return withTemplates(reading, facts, { ...shared, templates: templates ?? null }, host);
  };
  if (file !== "-") return audited(await readFacts(options));
  const read = await readStdin(maxStdinBytes);
  if (!read.ok) return { kind: "unreadable", file, problem: read.problem, detail: read.detail };
  return audited(await readFacts({ ...options, bytes: read.bytes }));
}

/** Throws `UsageError` when `--root` names no folder. */
async function checkRoot(
  root: string | null,
  { files, workingDirectory }: Pick<Host, "files" | "workingDirectory">,
): Promise<void> {
  if (root === null) return;
  const path = await files.realPath(resolve(workingDirectory, root));
  if (path === null) throw new UsageError(({ noFolder }) => noFolder("--root", root));
}

/** Why a facts file could not be read, in a sentence. */
export function unreadable(
  { file, problem, detail }: Extract<FactsReading, { kind: "unreadable" }>,
  words: TroubleWords,
): string {
  const reasons: Readonly<Partial<Record<typeof problem, string>>> = words.readReasons;
  return words.unreadable(file, reasons[problem] ?? detail);
}
