import { resolve } from "node:path";
import type { RevisionOpening, RevisionProblem } from "../../host.ts";
import { gitIn, type GitResult } from "./run-git.ts";
import { treeFiles } from "./tree-files.ts";

/** More than any path or name of an object. */
const maxAnswer = 100_000;

/** The object of a revision's folder, in the hash that the repository uses. */
const objectName = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/**
 * Opens a revision of the repository around a folder. git is asked once what the revision is; everything after goes by
 * the names of objects, so nothing that a user typed or a repository holds is ever taken for an option or a path of git.
 */
export async function openRevision(
  revision: string,
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<RevisionOpening> {
  const git = gitIn(folder, environment, signal);
  const top = await git(["rev-parse", "--show-toplevel"], maxAnswer);
  if (!top.ok) return refused(top, /not a git repository/i.test(top.detail) ? "no-repository" : "failed");
  const argv = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{tree}`];
  const found = await git(argv, maxAnswer);
  if (!found.ok) return refused(found, "unknown");
  const tree = textOf(found).split("\n").at(-1) ?? "";
  if (!objectName.test(tree)) return { ok: false, problem: "unknown", detail: revision };
  const folderOfAll = resolve(textOf(top));
  const answers = {
    list: (object: string, maxBytes: number) => git(["ls-tree", "-z", "--full-tree", object], maxBytes),
    read: (object: string, maxBytes: number) => git(["cat-file", "blob", object], maxBytes),
  };
  return { ok: true, top: folderOfAll, files: treeFiles(folderOfAll, tree, answers) };
}

function textOf({ bytes }: Extract<GitResult, { ok: true }>): string {
  return new TextDecoder().decode(bytes).replace(/\r?\n$/, "");
}

function refused(
  { problem, detail }: Extract<GitResult, { ok: false }>,
  otherwise: RevisionProblem,
): RevisionOpening {
  return { ok: false, problem: problem === "no-git" ? "no-git" : otherwise, detail };
}
