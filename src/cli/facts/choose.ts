import { resolve } from "node:path";
import type { CommandHost } from "../command-host.ts";
import { UsageError } from "../usage-error.ts";
import { isExclusion, isPattern, matchedFiles } from "./match.ts";

const usualNames = ["charter.yaml", "charter.yml"];

type Outside = Pick<CommandHost, "files" | "stderr" | "workingDirectory" | "words" | "versions">;

/**
 * The facts files of a command: those named and those that patterns match, in the order of the command line; else the one
 * that lies in the working directory, and stderr says which. `output` is a folder in which patterns find nothing. Throws
 * `UsageError` when there is none, a pattern matches nothing, or standard input is named twice.
 */
export async function factsFiles(
  named: readonly string[],
  host: Outside,
  output: string | null = null,
): Promise<readonly string[]> {
  if (named.filter((name) => name === "-").length > 1) throw new UsageError(({ stdinTwice }) => stdinTwice);
  if (named.length > 0) return expanded(named, host, output);
  const usual = await usualFile(host);
  if (usual === null) throw new UsageError(({ noFile }) => noFile);
  return [usual];
}

/** The facts file that lies in the working directory; stderr says which. `null` where none does. */
export async function usualFile(host: Outside): Promise<string | null> {
  for (const name of usualNames) {
    if ((await host.files.realPath(resolve(host.workingDirectory, name))) === null) continue;
    host.stderr.write(`${host.words.reports.using(name)}\n`);
    return name;
  }
  return null;
}

/** The names with each pattern replaced by what it matches. A file that was named before is not matched again. */
async function expanded(
  named: readonly string[],
  host: Outside,
  output: string | null,
): Promise<readonly string[]> {
  const kinds = await Promise.all(named.map(async (name) => ({ name, kind: await kindOf(name, host) })));
  const excluded = kinds.filter(({ kind }) => kind === "exclusion").map(({ name }) => name);
  const literal = new Set(
    kinds.filter(({ kind }) => kind === "file").map(({ name }) => resolve(host.workingDirectory, name)),
  );
  const matched = new Set<string>();
  const files: string[] = [];
  for (const { name, kind } of kinds) {
    if (kind === "file") files.push(name);
    if (kind !== "pattern") continue;
    const found = await matchedFiles(name, excluded, output, host);
    if (found.length === 0) throw new UsageError(({ noMatch }) => noMatch(name));
    for (const file of found) {
      const path = resolve(host.workingDirectory, file);
      if (literal.has(path) || matched.has(path)) continue;
      matched.add(path);
      files.push(file);
    }
  }
  const [first] = excluded;
  if (files.length === 0 && first !== undefined) throw new UsageError(({ noMatch }) => noMatch(first));
  return files;
}

/** A file that is there is that file, whatever its name could be read as. */
async function kindOf(name: string, host: Outside): Promise<"file" | "pattern" | "exclusion"> {
  if (!isPattern(name) && !isExclusion(name)) return "file";
  if ((await host.files.realPath(resolve(host.workingDirectory, name))) !== null) return "file";
  return isExclusion(name) ? "exclusion" : "pattern";
}
