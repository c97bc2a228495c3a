import { resolve } from "node:path";
import type { LanguageTag } from "../company/language-tag.ts";
import type { Host } from "../host/host.ts";
import { readFacts } from "../yaml/read-facts.ts";
import type { FactsReading } from "../yaml/read-facts.ts";
import { auditFacts } from "./audited.ts";
import { type WithTemplates, withTemplates } from "./own-templates.ts";

/** More than any facts file; the reader itself says where its limit lies. */
const maxStdinBytes = 4_000_000;

export interface ReadingOptions {
  readonly today: string;
  /** The folder that nothing which facts name may lie outside of; `null` for the working directory. */
  readonly root: string | null;
  /** The languages that are wanted; `null` for all of the file. A translation that nobody wants may be missing. */
  readonly languages?: readonly LanguageTag[] | null;
  /** A folder of own templates; without it, the one that the facts name. */
  readonly templates?: string | null;
  /** Whether what is made of the facts shows the logo; without it, a logo may be missing. */
  readonly showsLogo?: boolean;
}

/** What reading facts needs of the outside. */
export type ReadingHost = Pick<
  Host,
  "files" | "readStdin" | "workingDirectory" | "packageDirectory" | "compiledTemplates"
>;

/**
 * Reads one facts file, or standard input under the name `-`, and holds everything that is known about facts against it. The
 * folders of the options are there.
 */
export async function readFactsFile(
  file: string,
  { today, root, languages, templates, showsLogo }: ReadingOptions,
  { files, readStdin, workingDirectory, packageDirectory, compiledTemplates }: ReadingHost,
): Promise<WithTemplates> {
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
