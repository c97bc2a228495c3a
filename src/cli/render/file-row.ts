import type { Cause } from "../../files/causes.ts";
import { causesOf } from "../../files/causes.ts";
import { digestOf } from "../../files/digest.ts";
import type { StaleFile } from "../../files/find-stale.ts";
import { formats } from "../../files/format.ts";
import type { Lock, LockInputs } from "../../files/lock.ts";
import { lockedAs } from "../../files/lock.ts";
import { lockText } from "../../files/write-lock.ts";
import { indexPath, readOutputPath } from "../../files/output-path.ts";
import type { FileState } from "../../files/plan.ts";
import type { LockReading } from "../../files/read-lock.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import type { RenderRequest } from "./request.ts";
import type { PutFile, Putter } from "./putter.ts";

/** What a report says of one file; it can be sent from one thread to another. */
export interface FileRow {
  /** As it is shown to people. */
  readonly path: string;
  readonly document: string | null;
  readonly length: string | null;
  readonly language: string | null;
  /** `md`, `html`, `pdf`; of what is no document also `css`, `woff2`, `lock`. */
  readonly format: string | null;
  /** Size. */
  readonly bytes: number;
  readonly sha256: string;
  /** `foreign`: no run of ours wrote it. */
  readonly state: FileState | "stale" | "foreign";
  readonly because: readonly Cause[];
  /** The size of what is on the disk and differs; `null` where nothing is. */
  readonly was: number | null;
  /** The lines that differ; empty where a run does not only compare. */
  readonly difference: readonly string[];
  /** Styles, fonts and the lock are listed only when something is to be said of them. */
  readonly isShared: boolean;
}

/** What is told of a run's files: rows as they come, then an end. */
export interface FilesReport {
  readonly add: (rows: readonly FileRow[]) => void;
  readonly finish: () => void;
}

/** Whether anything is not as it should be: what no run of ours wrote is named, but is none of its business. */
export function driftCode(rows: readonly FileRow[], { check }: Pick<RenderRequest, "check">): ExitCode {
  const isDrift = check && rows.some(({ state }) => state !== "same" && state !== "foreign");
  return isDrift ? exitCode.findings : exitCode.fine;
}

const noDocument = { document: null, length: null, language: null } as const;

/**
 * The rows of files that were put, but for those that a run which only looks could not read. `inputs`: what they were made
 * from now; `null` where no lock is kept.
 */
export function fileRows(
  { files, shown }: Pick<Putter, "files" | "shown">,
  before: Lock,
  inputs: LockInputs | null,
  { dryRun, check }: Pick<RenderRequest, "dryRun" | "check">,
): readonly FileRow[] {
  const isLooking = dryRun || check;
  return files()
    .filter(({ unread }) => unread === null || !isLooking)
    .map((file) => {
      const because = file.state === "same" ? [] : becauseOf(file, before, inputs);
      return { ...file, path: shown(file.path), because };
    });
}

function becauseOf(file: PutFile, before: Lock, inputs: LockInputs | null): readonly Cause[] {
  const locked = lockedAs(before, file.path);
  if (locked === null || inputs === null) return file.state === "new" ? [] : [{ kind: "unknown" }];
  const format = formats.find((known) => known === file.format) ?? null;
  const isAsBefore = locked.file.sha256 === file.sha256;
  const known = isAsBefore ? [] : causesOf(locked.inputs, inputs, { language: file.language, format });
  if (file.state === "new") return [{ kind: "deleted" }, ...known];
  if (file.state === "edited") return [{ kind: "hand" }, ...known];
  if (known.length > 0) return known;
  // A book of other documents, for one: what the lock does not tell is how the command was called.
  return [{ kind: file.path === indexPath ? "linked" : "settings" }];
}

/** The rows of stale files, but for those that could not be read. */
export function staleRows(stale: readonly StaleFile[], shown: (path: string) => string): readonly FileRow[] {
  return stale.filter(({ unread }) => unread === null).map((file) => staleRow(file, shown));
}

function staleRow({ path, sha256, bytes, isEdited }: StaleFile, shown: (path: string) => string): FileRow {
  const read = readOutputPath(path);
  const short = read?.isShort === true ? "short" : "full";
  return {
    path: shown(path),
    document: read?.name ?? null,
    length: read === null ? null : short,
    language: read?.languages.join("-") ?? null,
    format: path.slice(path.lastIndexOf(".") + 1),
    bytes,
    sha256,
    state: "stale",
    because: isEdited ? [{ kind: "hand" }] : [],
    was: bytes,
    difference: [],
    isShared: false,
  };
}

export function foreignRow(path: string): FileRow {
  const nothing = { bytes: 0, sha256: "", because: [], was: null, difference: [], isShared: false };
  return { ...noDocument, ...nothing, path, format: null, state: "foreign" };
}

/** The row of a lock that would be written otherwise: `text`, after these files were put. */
export function lockRow(
  path: string,
  text: string,
  reading: LockReading,
  put: readonly PutFile[],
  inputs: LockInputs,
): FileRow {
  const row = { ...noDocument, path, format: "lock", difference: [], isShared: true };
  const bytes = new TextEncoder().encode(text).byteLength;
  const known = { ...row, bytes, sha256: digestOf(text) };
  if (reading.kind === "none") return { ...known, state: "new", because: [], was: null };
  const was = reading.text === null ? null : new TextEncoder().encode(reading.text).byteLength;
  const last = reading.kind === "lock" ? reading.lock.runs[0] : undefined;
  const causes = last === undefined ? [] : causesOf(last.inputs, inputs, { language: null, format: null });
  return isEditedLock(reading, put)
    ? { ...known, state: "edited", because: [{ kind: "hand" }, ...causes], was }
    : { ...known, state: "changed", because: causes, was };
}

/** Whether somebody else wrote in a lock: it is not in our form, or says of files as they are that they are others. */
function isEditedLock(reading: Exclude<LockReading, { kind: "none" }>, put: readonly PutFile[]): boolean {
  if (reading.kind === "unusable") return reading.problem !== "newer" && reading.problem !== "unreadable";
  const isWrong = ({ path, state, sha256, bytes }: PutFile): boolean => {
    const file = state === "same" ? lockedAs(reading.lock, path)?.file : undefined;
    return file !== undefined && (file.sha256 !== sha256 || file.bytes !== bytes);
  };
  return lockText(reading.lock) !== reading.text || put.some(isWrong);
}
