import { emptyLock } from "../../files/lock.ts";
import type { LockReading } from "../../files/read-lock.ts";
import { lockText } from "../../files/write-lock.ts";
import type { LanguagePack } from "../../language/pack.ts";
import { packOf } from "../../language/packs.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode, worstOf } from "../exit-code.ts";
import { readForCommand } from "../facts/read.ts";
import { version } from "../version.ts";
import { haveSharedEditions, indexAssets, lostAssets, sharedAssets } from "./assets.ts";
import { driftCode, fileRows } from "./file-row.ts";
import { editionsFile } from "./index-files.ts";
import type { Input } from "./inputs.ts";
import { createPutter } from "./putter.ts";
import type { Putter } from "./putter.ts";
import type { FileResult } from "./render-file.ts";
import type { RenderRequest, Target } from "./request.ts";
import { missingPaths, settleFolder } from "./settle.ts";
import { otherFolders, settleStaleFolders } from "./stale-folders.ts";
import type { Workshop } from "../../workshop.ts";

/**
 * Writes what all editions of a run share: the page that links them, styles and fonts, and the lock of these, which names
 * their folders. It depends on the names of all facts files, whichever of them this run renders, so that every shard of a
 * run writes the same. An edition in the output folder itself, such as that of the only facts file of a run, has all of
 * this in its own index and lock; `hasTop`: whether this run wrote one.
 */
export async function writeRunFiles(
  all: readonly Input[],
  hasTop: boolean,
  target: Target,
  request: RenderRequest,
  workshop: Workshop,
  host: CommandHost,
): Promise<FileResult> {
  if (all.length < 2) return { code: exitCode.fine, rows: [] };
  const putter = createPutter(target, request, host);
  const theme = await workshop.theme();
  const reading = await putter.lock();
  const before = reading.kind === "lock" ? reading.lock : emptyLock;
  const others = await otherFolders(before, all, host);
  const folders = [...all.map(({ folder }) => folder), ...others.kept].toSorted();
  const isShared = haveSharedEditions(before);
  const stale = await settleStaleFolders(others.stale, putter, target, request, host);
  if (folders.includes("")) {
    if (!hasTop) await putter.putShared(sharedAssets(request, theme));
    await forgetFolders([...folders, ...stale.folders], putter, reading, request);
    const rows = [...fileRows(putter, emptyLock, null, request), ...stale.rows];
    return { code: worstOf([putter.code(), driftCode(rows, request)]), rows };
  }
  const lost = isShared ? await lostAssets(request, theme, before, folders, putter, host) : [];
  await putter.put(
    editionsFile(folders, await packOfRun(all, request, host), theme, indexAssets("", request, isShared)),
  );
  await putter.putShared([...sharedAssets(request, theme), ...lost]);
  const missing = await missingPaths(before, putter, request, host);
  const opened = {
    before,
    stale: [],
    stalePaths: new Set<string>(),
    missing,
    kept: new Map<string, number>(),
  };
  const inputs = { ...noInputs, templates: await workshop.digests([]) };
  const settlement = { inputs, edition: null, folders: [...folders, ...stale.folders] };
  const rows = [...(await settleFolder(putter, opened, settlement, request, host)), ...stale.rows];
  return { code: worstOf([putter.code(), driftCode(rows, request)]), rows };
}

/** Takes the folders that a run has removed out of the lock of the edition above them. */
async function forgetFolders(
  left: readonly string[],
  { writeLock }: Putter,
  reading: LockReading,
  { dryRun, check }: RenderRequest,
): Promise<void> {
  if (reading.kind !== "lock" || dryRun || check) return;
  const folders = reading.lock.folders.filter((folder) => left.includes(folder));
  const text = lockText({ ...reading.lock, folders });
  if (folders.length < reading.lock.folders.length) await writeLock(text);
}

/** Nothing here is made from facts. */
const noInputs = {
  program: version,
  ownTemplates: null,
  facts: null,
  assets: null,
  largePrint: null,
  pdfDay: null,
  browser: null,
};

/** The first language of the first facts file that can be read, as far as it is asked for; else that of the command line. */
async function packOfRun(
  all: readonly Input[],
  request: RenderRequest,
  host: CommandHost,
): Promise<LanguagePack> {
  for (const { name } of all) {
    const reading = await readForCommand(name, request, host);
    if (reading.kind !== "facts") continue;
    const { languages } = reading.facts;
    const first = languages.find((language) => request.languages?.includes(language) ?? true);
    if (first !== undefined) return packOf(first);
  }
  return packOf(host.words.tag);
}
