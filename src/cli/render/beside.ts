import { resolve } from "node:path";
import { emptyLock } from "../../files/lock.ts";
import type { Lock } from "../../files/lock.ts";
import { indexPath, lockPath } from "../../files/output-path.ts";
import { readLock } from "../../files/read-lock.ts";
import { printable } from "../../report/code-frame.ts";
import type { CommandHost } from "../command-host.ts";
import type { Input } from "./inputs.ts";
import { folderPrefix } from "./request.ts";
import type { RenderRequest, Target } from "./request.ts";
import { otherFolders } from "./stale-folders.ts";

/**
 * Finds out which editions lie in folders below one that goes to the output folder itself, so that its index links them
 * too: those of this run, and those of earlier ones that are still there. Says on stderr where one facts file comes into a
 * folder of many, or the other way round: the index of the folder is another one then.
 */
export async function withNeighbours(
  inputs: readonly Input[],
  target: Target,
  host: CommandHost,
): Promise<readonly Input[]> {
  if (target.kind !== "folder") return inputs;
  const at = (path: string): string => resolve(host.workingDirectory, target.path, path);
  const reading = await readLock(host.files, at(lockPath));
  const before = reading.kind === "lock" ? reading.lock : emptyLock;
  const top = inputs.find((input) => input.folder === "");
  sayOtherUse(inputs, top, before, folderPrefix(target.path), host);
  if (top === undefined) return inputs;
  const beside =
    inputs.length === 1 ? await written(before, at, host) : await neighbours(inputs, before, host);
  return inputs.map((input) => (input === top ? { ...input, beside } : input));
}

function sayOtherUse(
  inputs: readonly Input[],
  top: Input | undefined,
  { edition, folders }: Lock,
  folder: string,
  { stderr, words }: Pick<CommandHost, "stderr" | "words">,
): void {
  const { besideEditions, takesPage } = words.reports.drift;
  const say = (sentence: string): void => {
    stderr.write(`${printable(sentence)}\n`);
  };
  if (top !== undefined && inputs.length === 1 && edition === null && folders.length > 0)
    say(besideEditions(folder, top.name));
  if (top === undefined && edition !== null) say(takesPage(folder + indexPath, edition.company));
}

/** The editions of earlier runs over several facts files that have their page: the only facts file of a run knows no others. */
async function written(
  { folders }: Lock,
  at: (path: string) => string,
  { files }: Pick<CommandHost, "files">,
): Promise<readonly string[]> {
  const times = await Promise.all(folders.map((folder) => files.writtenAt(at(`${folder}/${indexPath}`))));
  return folders.filter((_, index) => times[index] !== null).toSorted();
}

async function neighbours(
  inputs: readonly Input[],
  before: Lock,
  host: CommandHost,
): Promise<readonly string[]> {
  const { kept } = await otherFolders(before, inputs, host);
  return [...inputs.map(({ folder }) => folder), ...kept].filter((folder) => folder !== "").toSorted();
}

/** How many of many are named. */
const named = 3;

/**
 * Says which editions the index of several links and that are not there, because their facts files could not be rendered.
 * The page itself cannot say it: each shard writes the same one, and knows nothing of the facts files of the others.
 */
export async function sayLinksNothing(
  without: readonly Input[],
  all: readonly Input[],
  target: Target,
  { dryRun, check }: Pick<RenderRequest, "dryRun" | "check">,
  { files, workingDirectory, stderr, words, signal }: CommandHost,
): Promise<void> {
  if (all.length < 2 || target.kind !== "folder" || dryRun || check || signal.aborted) return;
  const at = (path: string): string => resolve(workingDirectory, target.path, path);
  const linked = without.filter((input) => input.folder !== "");
  const times = await Promise.all(linked.map((input) => files.writtenAt(at(`${input.folder}/${indexPath}`))));
  const missing = linked.filter((_, index) => times[index] === null).map((input) => input.folder);
  const isThere = (await files.writtenAt(at(indexPath))) !== null;
  if (missing.length === 0 || !isThere) return;
  const some = missing.slice(0, named).join(", ") + (missing.length > named ? " …" : "");
  const { linksNothing } = words.reports.drift;
  stderr.write(`${printable(linksNothing(folderPrefix(target.path) + indexPath, missing.length, some))}\n`);
}
