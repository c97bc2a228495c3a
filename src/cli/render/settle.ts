import type { LanguageTag } from "../../company/language-tag.ts";
import { findStale, removable, removeStale } from "../../files/find-stale.ts";
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
import { fileRows, foreignRow, lockRow, staleRows } from "./file-row.ts";
import type { Putter } from "./putter.ts";
import { looksForForeign } from "./request.ts";
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
  /** Of an earlier run, and somebody took them away; this one may still put them. */
  readonly missing: ReadonlySet<string>;
  /** The size of each file that an earlier run wrote, that this one has not touched, that is there and not stale. */
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
  request: Pick<RenderRequest, "check">,
  { files }: Pick<CommandHost, "files">,
): Promise<OpenFolder> {
  const reading = await putter.lock();
  const before = reading.kind === "lock" ? reading.lock : emptyLock;
  const paths = new Set(stalePaths(before, planned, scope, languages));
  const stale = await findStale(before, [...paths], putter.at("."), files);
  const put = new Set(putter.files().map(({ path }) => path));
  const missing = await missingPaths(before, putter, request, { files });
  const others = before.runs.flatMap(({ files: locked }) =>
    [...locked].filter(([path]) => !put.has(path) && !paths.has(path) && !missing.has(path)),
  );
  return {
    before,
    stale,
    stalePaths: paths,
    missing,
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
  const removed = await prune(stale, putter, request, host);
  if (isWriting) sayStale(stale, removed, request, putter.shown, host);
  else putter.failReading(stale);
  const put = putter.files();
  const files = new Map<string, LockedFile>(put.map(({ path, sha256, bytes }) => [path, { sha256, bytes }]));
  const gone = goneFrom(opened, removed);
  const after: Lock = { edition, folders, runs: mergeRuns(before, { inputs, files }, gone) };
  const text = lockText(after);
  const reading = await putter.lock();
  const had = reading.kind === "none" ? null : reading.text;
  if (isWriting && text !== had && put.length > 0) await putter.writeLock(text);
  const rows = [...fileRows(putter, before, inputs, request), ...staleRows(stale, putter.shown)];
  if (isWriting || put.length === 0) return rows;
  const ofLock = text === had ? [] : [lockRow(putter.shown(lockPath), text, reading, put, inputs)];
  if (!looksForForeign(request)) return [...rows, ...ofLock];
  const ours = new Set([...put.map(({ path }) => path), ...lockedPaths(before)]);
  const found = await foreignPaths(ours, putter.at("."), host.files);
  // Without a lock, nobody can say that a file of ours is not one.
  const foreign = reading.kind === "lock" ? found : found.filter((path) => !isOutputPath(path));
  return [...rows, ...foreign.map((path) => foreignRow(putter.shown(path))), ...ofLock];
}

/** Removes stale files where that was asked for; gives those that are gone, or would be after a dry run. */
async function prune(
  stale: readonly StaleFile[],
  putter: Putter,
  { prune: isAsked, dryRun, check }: RenderRequest,
  host: CommandHost,
): Promise<readonly string[]> {
  if (!isAsked || check || host.signal.aborted) return [];
  if (dryRun) return removable(stale).map(({ path }) => path);
  return removeStale(stale, putter.at("."), host.files);
}

/** The files that leave the lock: those that are no longer there, and that this run does not put. */
function goneFrom(
  { stale, stalePaths: all, missing }: OpenFolder,
  removed: readonly string[],
): ReadonlySet<string> {
  const there = new Set(stale.map(({ path }) => path).filter((path) => !removed.includes(path)));
  return new Set([...missing, ...[...all].filter((path) => !there.has(path))]);
}

/** The files of a lock that have not been put and that are not on the disk. */
export async function missingPaths(
  lock: Lock,
  putter: Putter,
  { check }: Pick<RenderRequest, "check">,
  { files }: Pick<CommandHost, "files">,
): Promise<ReadonlySet<string>> {
  // A repository may hold the pages and leave the PDF files out: that the run did not ask for them is no drift.
  if (check) return new Set();
  const put = new Set(putter.files().map(({ path }) => path));
  const others = lockedPaths(lock).filter((path) => !put.has(path));
  const times = await Promise.all(others.map((path) => files.writtenAt(putter.at(path))));
  return new Set(others.filter((_, index) => times[index] === null));
}
