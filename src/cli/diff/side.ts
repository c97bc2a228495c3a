import { resolve } from "node:path";
import type { CommandHost } from "../command-host.ts";

/** One of the two editions, as it was named. */
export type Side =
  | { readonly kind: "file"; readonly given: string }
  | { readonly kind: "stdin"; readonly given: "-" }
  | { readonly kind: "revision"; readonly given: string; readonly revision: string; readonly path: string };

/**
 * Tells files from `REV:FILE`. A file of that very name is a file, and so is what begins with the letter of a drive. The
 * colon is the first one outside braces: `HEAD^{/fix: typo}:charter.yaml`.
 */
export async function sideOf(
  given: string,
  { files, workingDirectory, versions }: Pick<CommandHost, "files" | "workingDirectory" | "versions">,
): Promise<Side> {
  if (given === "-") return { kind: "stdin", given };
  const [, revision, path] = /^((?:[^:{}]|\{[^{}]*\})+):(.+)$/s.exec(given) ?? [];
  const drive = versions.platform === "win32" ? /^[a-z]:/i : /^[a-z]:[\\/]/i;
  if (revision === undefined || path === undefined || drive.test(given)) return { kind: "file", given };
  const isThere = (await files.realPath(resolve(workingDirectory, given))) !== null;
  return isThere ? { kind: "file", given } : { kind: "revision", given, revision, path };
}
