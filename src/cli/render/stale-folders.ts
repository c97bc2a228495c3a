import { basename, dirname, resolve } from "node:path";
import { findStale, foldersOf, removeStale } from "../../files/find-stale.ts";
import { lockedPaths } from "../../files/lock.ts";
import type { Lock } from "../../files/lock.ts";
import { lockPath } from "../../files/output-path.ts";
import { stalePaths } from "../../files/stale.ts";
import type { CommandHost } from "../command-host.ts";
import type { FileRow } from "./file-row.ts";
import { staleRows } from "./file-row.ts";
import type { Input } from "./inputs.ts";
import { createPutter } from "./putter.ts";
import type { Putter } from "./putter.ts";
import type { RenderRequest, Target } from "./request.ts";
import { sayStale } from "./say-stale.ts";

/** The folders of an earlier run that no facts file of this one goes to. */
export interface OtherFolders {
  /** Their facts files are there; this run was not asked for them. */
  readonly kept: readonly string[];
  readonly stale: readonly string[];
}

/** Looks for the facts files of editions that an earlier run wrote. */
export async function otherFolders(
  { folders: before }: Lock,
  inputs: readonly Input[],
  { files, workingDirectory }: Pick<CommandHost, "files" | "workingDirectory">,
): Promise<OtherFolders> {
  const base = sharedFolder(inputs, workingDirectory);
  const others = before.filter((folder) => inputs.every((input) => input.folder !== folder));
  const kept: string[] = [];
  for (const folder of others) {
    const names = ["yaml", "yml"].flatMap((ending) => [`${folder}.${ending}`, `${folder}/charter.${ending}`]);
    const found = await Promise.all(names.map((name) => isThere(resolve(base, name), files)));
    if (found.includes(true)) kept.push(folder);
  }
  return { kept, stale: others.filter((folder) => !kept.includes(folder)) };
}

/** Whether a folder has an entry of that name; a link that leads nowhere is one. */
async function isThere(
  path: string,
  files: Pick<CommandHost["files"], "realPath" | "list">,
): Promise<boolean> {
  return (await files.realPath(path)) !== null || (await files.list(dirname(path))).includes(basename(path));
}

/** The folder that all facts files of a run lie under: what `inputFolders` takes away. */
function sharedFolder([first]: readonly Input[], workingDirectory: string): string {
  if (first === undefined) return workingDirectory;
  const path = resolve(workingDirectory, first.name);
  const named = /^charter\.ya?ml$/i.test(basename(path)) ? dirname(path) : path;
  return resolve(named, ...first.folder.split("/").flatMap((step) => (step === "" ? [] : [".."])));
}

/** What is left of facts files that are no longer there. */
export interface StaleFolders {
  /** Those that still have a lock. */
  readonly folders: readonly string[];
  readonly rows: readonly FileRow[];
}

/** Looks at the folders of facts files that are gone, and removes what is in them where asked to. */
export async function settleStaleFolders(
  stale: readonly string[],
  above: Putter,
  target: Target,
  request: RenderRequest,
  host: CommandHost,
): Promise<StaleFolders> {
  const rows: FileRow[] = [];
  const folders: string[] = [];
  for (const folder of stale) {
    // A folder behind a link is not one that a run has made.
    const [real, root] = [
      await host.files.realPath(above.at(folder)),
      await host.files.realPath(above.at(".")),
    ];
    if (real === null || root === null || real !== resolve(root, folder)) continue;
    const putter = createPutter(target, request, host, folder);
    rows.push(...(await settleStaleFolder(putter, request, host)));
    if ((await host.files.writtenAt(putter.at(lockPath))) !== null) folders.push(folder);
    else if (request.prune) await removeEmpty(folder, above, host);
  }
  return { folders, rows };
}

async function settleStaleFolder(
  putter: Putter,
  request: RenderRequest,
  host: CommandHost,
): Promise<readonly FileRow[]> {
  const reading = await putter.lock();
  if (reading.kind !== "lock") return [];
  const paths = [
    ...stalePaths(reading.lock, new Set(), request, []),
    ...lockedPaths(reading.lock).filter((path) => !path.includes("/")),
  ];
  const stale = await findStale(reading.lock, paths, putter.at("."), host.files);
  const isPruning = request.prune && !request.dryRun && !request.check && !host.signal.aborted;
  const removed = isPruning ? await removeStale(stale, putter.at("."), host.files) : [];
  if (!request.dryRun && !request.check) sayStale(stale, removed, request, putter.shown, host);
  const left = await findStale(reading.lock, lockedPaths(reading.lock), putter.at("."), host.files);
  if (isPruning && left.length === 0) await host.files.remove(putter.at(lockPath));
  if (request.dryRun || request.check) putter.failReading(stale);
  return staleRows(stale, putter.shown);
}

async function removeEmpty(
  folder: string,
  { at }: Putter,
  { files }: Pick<CommandHost, "files">,
): Promise<void> {
  const above = foldersOf([`${folder}/x`]);
  for (const path of above.toReversed()) await files.removeEmptyFolder(at(path));
}
