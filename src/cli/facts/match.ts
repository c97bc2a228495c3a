import { basename, relative, resolve } from "node:path";
import type { CommandHost } from "../command-host.ts";

/** Whether a name could be a glob: `branches/*.yaml`, `{a,b}.yaml`, `[a-c].yaml`, `?.yaml`. */
export function isPattern(name: string): boolean {
  return /[*?]|\{.*\}|\[.+\]/s.test(name);
}

/** `!branches/old.yaml`: what no pattern shall find. */
export function isExclusion(name: string): boolean {
  return /^![^(]/.test(name);
}

/**
 * The facts files that a pattern matches: YAML files, neither hidden nor in `node_modules`, `excluded` or the folder of
 * the output. Names that begin with an underscore are for files that others build on: a pattern has to say it to find them.
 */
export async function matchedFiles(
  pattern: string,
  excluded: readonly string[],
  output: string | null,
  host: Pick<CommandHost, "files" | "workingDirectory" | "versions">,
): Promise<readonly string[]> {
  const { files, workingDirectory, versions } = host;
  const slashed = (path: string): string =>
    versions.platform === "win32" ? path.replaceAll("\\", "/") : path;
  const ignored = [
    ...excluded.map((exclusion) => slashed(exclusion.slice(1))),
    ...outputPattern(output, workingDirectory).map(slashed),
  ];
  const found = await files.match(slashed(pattern), ignored, workingDirectory);
  const findsBases = basename(slashed(pattern)).startsWith("_");
  return found.filter((file) => /\.ya?ml$/i.test(file) && (findsBases || !basename(file).startsWith("_")));
}

/** What is in the folder of the output; nothing where facts files could lie in it on purpose. */
function outputPattern(output: string | null, workingDirectory: string): readonly string[] {
  if (output === null) return [];
  const way = relative(workingDirectory, resolve(workingDirectory, output));
  if (way === "" || way.startsWith("..") || isPattern(way)) return [];
  return [`${way}/**`];
}
