import type { LanguageTag } from "../../company/language-tag.ts";
import { findStale, removeStale } from "../../files/find-stale.ts";
import type { StaleFile } from "../../files/find-stale.ts";
import { foreignPaths } from "../../files/foreign.ts";
import { emptyLock, lockedPaths } from "../../files/lock.ts";
import type { Lock, LockedFile, LockInputs } from "../../files/lock.ts";
import { mergeRuns } from "../../files/merge-lock.ts";
import { isOutputPath, lockPath } from "../../files/output-path.ts";
import { stalePaths } from "../../files/stale.ts";
import type { Scope } from "../../files/stale.ts";
import { lockText } from "../../files/write-lock.ts";
import type { CommandHost } from "../command-host.ts";
import type { FileRow } from "./file-row.ts";
import { fileRow, foreignRow, lockRow, staleRow } from "./file-row.ts";
import type { Putter } from "./putter.ts";
import type { RenderRequest } from "./request.ts";
import { sayStale } from "./say-stale.ts";

/** A folder whose files have been put, but for what depends on all of them. */
export interface OpenFolder {
  /** As the lock had it; an empty one where there is none that can be used. */
  readonly before: Lock;
  /** Still on the disk. */
  readonly stale: readonly StaleFile[];
  /** Of an earlier run, and this one does not write them; whether or not they are still there. */
  readonly stalePaths: ReadonlySet<string>;
  /** The size of each file that an earlier run wrote, that this one has not touched, and that is not stale. */
  readonly kept: ReadonlyMap<string, number>;
}

/**
 * Finds out what of earlier runs stands beside the files of this one. `planned`: every path that this run writes, whether
 * or not it could.
 */
export async function surveyFolder(
  putter: Putter,
  planned: ReadonlySet<string>,
  scope: Scope,
  languages: readonly LanguageTag[],
  { files }: Pick<CommandHost, "files">,
): Promise<OpenFolder> {
  const reading = await putter.lock();
  const before = reading.kind === "lock" ? reading.lock : emptyLock;
  const paths = new Set(stalePaths(before, planned, scope, languages));
  const stale = await findStale(before, [...paths], putter.at("."), files);
  const put = new Set(putter.files().map(({ path }) => path));
  const others = before.runs.flatMap(({ files: locked }) =>
    [...locked].filter(([path]) => !put.has(path) && !paths.has(path)),
  );
  return {
    before,
    stale,
    stalePaths: paths,
    kept: new Map(others.map(([path, { bytes }]) => [path, bytes])),
  };
}

/** What the lock says beside the files of this run. */
export interface Settlement extends Pick<Lock, "edition" | "folders"> {
  readonly inputs: LockInputs;
}

/**
 * Ends the work on a folder: removes stale files where that was asked for, writes the lock, last of all, and gives a row
 * for each file. A run that only looks changes nothing.
 */
export async function settleFolder(
  putter: Putter,
  opened: OpenFolder,
  { inputs, edition, folders }: Settlement,
  request: RenderRequest,
  host: CommandHost,
): Promise<readonly FileRow[]> {
  const { before, stale } = opened;
  const isWriting = !request.dryRun && !request.check;
  const isPruning = isWriting && request.prune && !host.signal.aborted;
  const removed = isPruning ? await removeStale(stale, putter.at("."), host.files) : [];
  if (isWriting) sayStale(stale, removed, request, putter.shown, host);
  const put = putter.files();
  const files = new Map<string, LockedFile>(put.map(({ path, sha256, bytes }) => [path, { sha256, bytes }]));
  const gone = await goneFrom(opened, new Set([...files.keys()]), removed, isWriting, putter, host);
  const after: Lock = { edition, folders, runs: mergeRuns(before, { inputs, files }, gone) };
  const text = lockText(after);
  const reading = await putter.lock();
  const had = reading.kind === "none" ? null : reading.text;
  if (isWriting && text !== had && put.length > 0) await putter.writeLock(text);
  const rows = [
    ...put.map((file) => fileRow(file, before, inputs, putter.shown)),
    ...stale.map((file) => staleRow(file, putter.shown)),
  ];
  if (!request.check || put.length === 0) return rows;
  const ours = new Set([...put.map(({ path }) => path), ...lockedPaths(before)]);
  const found = await foreignPaths(ours, putter.at("."), host.files);
  // Without a lock, nobody can say that a file of ours is not one.
  const foreign = reading.kind === "lock" ? found : found.filter((path) => !isOutputPath(path));
  return [
    ...rows,
    ...foreign.map((path) => foreignRow(putter.shown(path))),
    ...(text === had ? [] : [lockRow(putter.shown(lockPath), text, reading, put, inputs)]),
  ];
}

/**
 * The files that leave the lock: stale ones that are no longer there, and, when it is written anew, whatever else somebody
 * took away. A run that only looks leaves the entries as they are, because nothing of them has to change.
 */
async function goneFrom(
  { before, stale, stalePaths: all }: OpenFolder,
  put: ReadonlySet<string>,
  removed: readonly string[],
  isWriting: boolean,
  { at }: Putter,
  { files }: Pick<CommandHost, "files">,
): Promise<ReadonlySet<string>> {
  const there = new Set(stale.map(({ path }) => path).filter((path) => !removed.includes(path)));
  const gone = new Set([...all].filter((path) => !there.has(path)));
  if (!isWriting) return gone;
  for (const path of lockedPaths(before)) {
    if (put.has(path) || all.has(path)) continue;
    if ((await files.writtenAt(at(path))) === null) gone.add(path);
  }
  return gone;
}
