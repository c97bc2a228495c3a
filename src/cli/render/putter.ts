import { resolve } from "node:path";
import { lockPath } from "../../files/output-path.ts";
import { compareWithDisk, writeFiles } from "../../files/plan.ts";
import type { Compared, FileState, OutputFile, PlannedFile, ReadFailure } from "../../files/plan.ts";
import type { LockReading } from "../../files/read-lock.ts";
import { shortDifference } from "../../files/short-difference.ts";
import type { CommandHost } from "../command-host.ts";
import type { ExitCode } from "../exit-code.ts";
import { createFileFailures } from "./file-failures.ts";
import type { FileFailures } from "./file-failures.ts";
import { openLock, sayReplaced } from "./known-files.ts";
import { folderPrefix } from "./request.ts";
import type { RenderRequest, Target } from "./request.ts";

/** What became of one file. Its bytes are let go of as soon as they are on the disk. */
export interface PutFile extends Omit<PlannedFile, "bytes" | "format"> {
  /** Inside the folder of the lock. */
  readonly path: string;
  /** As a name ends: also `css`, `woff2`. */
  readonly format: string;
  /** Size. */
  readonly bytes: number;
  readonly sha256: string;
  readonly state: FileState;
  /** The size of what was there and differs; `null` where nothing was. */
  readonly was: number | null;
  /** Why it could not be compared with what is there; `null` where it was. */
  readonly unread: ReadFailure | null;
  /** The lines that differ, where the run only compares. */
  readonly difference: readonly string[];
  /** Styles and fonts are no documents: reports leave them out while they are as they should be. */
  readonly isShared: boolean;
}

type Item = Omit<PutFile, "bytes" | "sha256" | "state" | "was" | "unread" | "difference"> & OutputFile;

/** Puts the finished files of one folder where the run wants them, and remembers what became of them. */
export interface Putter {
  /** Paths are inside the output folder. */
  readonly put: (planned: readonly PlannedFile[]) => Promise<void>;
  /** Puts the styles and fonts that pages share. */
  readonly putShared: (shared: readonly OutputFile[]) => Promise<void>;
  /** Writes the lock. */
  readonly writeLock: (text: string) => Promise<void>;
  /** What was put so far. */
  readonly files: () => readonly PutFile[];
  /** The lock of the folder as it was before; read when it is first needed. None for a single file. */
  readonly lock: () => Promise<LockReading>;
  /** Absolute, for a path inside the folder. */
  readonly at: (path: string) => string;
  /** Where a file of the folder went, as it is shown to people. */
  readonly shown: (path: string) => string;
  readonly code: () => ExitCode;
  /** Says what a run that only looks could not read: it cannot say anything about it. */
  readonly failReading: FileFailures["tellUnread"];
}

/** `folder`: where its files lie inside the output folder; empty for that folder itself. */
export function createPutter(target: Target, request: RenderRequest, host: CommandHost, folder = ""): Putter {
  const put: PutFile[] = [];
  let reading: Promise<LockReading> | null = null;
  const isLooking = request.dryRun || request.check;
  const shown = shownIn(target, folder);
  const failures = createFileFailures(shown, host);
  const at = (path: string): string => resolve(host.workingDirectory, shown(path));
  const inside = (path: string): string => (folder === "" ? path : path.slice(folder.length + 1));
  const lock = (): Promise<LockReading> => {
    reading ??= target.kind === "folder" ? openLock(at(lockPath), shown(lockPath), host) : noLock;
    return reading;
  };
  const putAll = async (items: readonly Item[]): Promise<void> => {
    // After an interrupt nothing new is written; what is written is whole.
    if (items.length === 0 || host.signal.aborted) return;
    const known = await lock();
    const compared = await compareWithDisk(host.files, at, items, known.kind === "lock" ? known.lock : null);
    // A run that writes replaces what it cannot read; one that only looks cannot say anything about it.
    if (isLooking) failures.tellUnread(compared);
    const failed = isLooking ? [] : await writeFiles(host.files, at, compared);
    failures.tellUnwritten(failed);
    const done = compared.filter(({ path }) => failed.every((failure) => failure.path !== path));
    if (!isLooking && target.kind === "folder") sayReplaced(done, known, shown, host);
    put.push(...done.map((file) => withoutBytes(file, request)));
  };

  return {
    async put(planned) {
      if (target.kind !== "stdout" || isLooking) {
        await putAll(planned.map((file) => ({ ...file, path: inside(file.path), isShared: false })));
      } else if (!host.signal.aborted) {
        for (const { bytes } of planned) host.stdout.write(bytes);
      }
    },
    putShared: (shared) =>
      putAll(
        shared.map(({ path, bytes }) => {
          const format = path.slice(path.lastIndexOf(".") + 1);
          const nothing = { document: null, length: null, language: null };
          return { ...nothing, path: inside(path), bytes, format, isShared: true };
        }),
      ),
    async writeLock(text) {
      const written = await host.files.write(at(lockPath), new TextEncoder().encode(text));
      if (!written.ok)
        failures.tellUnwritten([{ path: lockPath, problem: written.problem, detail: written.detail }]);
    },
    files: () => put,
    lock,
    at,
    shown,
    code: failures.code,
    failReading: failures.tellUnread,
  };
}

const noLock: Promise<LockReading> = Promise.resolve({ kind: "none" });

function withoutBytes({ found, bytes, ...file }: Compared<Item>, { check }: RenderRequest): PutFile {
  const text = (some: Uint8Array): string => new TextDecoder().decode(some);
  const isText = file.format !== "pdf" && file.format !== "woff2";
  const difference = check && isText && found !== null ? shortDifference(text(found), text(bytes)) : [];
  return { ...file, bytes: bytes.byteLength, was: found?.byteLength ?? null, difference };
}

function shownIn(target: Target, folder: string): (path: string) => string {
  if (target.kind === "file") return () => target.path;
  if (target.kind === "stdout") return () => "-";
  const base = `${folderPrefix(target.path)}${folder === "" ? "" : `${folder}/`}`;
  return (path) => base + path;
}
