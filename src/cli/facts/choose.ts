import { resolve } from "node:path";
import type { CommandHost } from "../command-host.ts";
import { UsageError } from "../usage-error.ts";

const usualNames = ["charter.yaml", "charter.yml"];

/**
 * The facts files of a command: those named, else the one that lies in the working directory; stderr says which.
 * Throws `UsageError` when there is none or standard input is named twice.
 */
export async function factsFiles(
  named: readonly string[],
  host: Pick<CommandHost, "files" | "stderr" | "workingDirectory" | "words">,
): Promise<readonly string[]> {
  if (named.filter((name) => name === "-").length > 1) throw new UsageError(({ stdinTwice }) => stdinTwice);
  if (named.length > 0) return named;
  const usual = await usualFile(host);
  if (usual === null) throw new UsageError(({ noFile }) => noFile);
  return [usual];
}

/** The facts file that lies in the working directory; stderr says which. `null` where none does. */
export async function usualFile(
  host: Pick<CommandHost, "files" | "stderr" | "workingDirectory" | "words">,
): Promise<string | null> {
  for (const name of usualNames) {
    if ((await host.files.realPath(resolve(host.workingDirectory, name))) === null) continue;
    host.stderr.write(`${host.words.reports.using(name)}\n`);
    return name;
  }
  return null;
}
