import { emptyLock } from "../../files/lock.ts";
import type { Lock, LockInputs } from "../../files/lock.ts";
import { digestFacts } from "../../files/facts-digest.ts";
import { lockedPromises } from "../../files/locked-promises.ts";
import { digestOwnTemplates } from "../../markdown/templates-digest.ts";
import { indexPath } from "../../files/output-path.ts";
import type { CommandHost } from "../command-host.ts";
import { version } from "../version.ts";
import { haveSharedPages, indexAssets, lostAssets, sharedAssets } from "./assets.ts";
import { plannedPaths } from "./edition-files.ts";
import type { Edition } from "./edition.ts";
import type { FileRow } from "./file-row.ts";
import { fileRows } from "./file-row.ts";
import { indexFile } from "./index-files.ts";
import type { Putter } from "./putter.ts";
import type { RenderRequest, Target } from "./request.ts";
import { settleFolder, surveyFolder } from "./settle.ts";
import type { Workshop } from "../../workshop.ts";

/** What is known when the documents of an edition have been put. */
interface Finishing {
  readonly request: RenderRequest;
  readonly target: Target;
  readonly workshop: Workshop;
  /** Version of the browser that printed. */
  readonly browser: string | null;
}

/**
 * Writes what depends on all files of an edition: its index, the lock, last of all; looks for files of earlier runs. Gives
 * a row for each file. After an interrupt only the lock is written, so that the next run knows what is there.
 */
export async function finishEdition(
  edition: Edition,
  putter: Putter,
  { request, target, workshop, browser }: Finishing,
  host: CommandHost,
): Promise<readonly FileRow[]> {
  const { facts, own, logo } = edition;
  if (target.kind !== "folder") {
    return fileRows(putter, emptyLock, null, request);
  }
  const theme = await workshop.theme();
  // Styles and fonts lie in the output folder itself, for the editions below it too.
  const isTop = edition.folder === "";
  const assets = isTop ? sharedAssets(request, theme) : [];
  const planned = new Set(plannedPaths(edition, request.formats)).add(indexPath);
  for (const { path } of assets) planned.add(path);
  const opened = await surveyFolder(putter, planned, request, facts.languages, request, host);
  const sizes = new Map(opened.kept);
  for (const { path, bytes } of putter.files()) sizes.set(path, bytes);
  const isShared = haveSharedPages(opened.before, opened.kept);
  await putter.put(indexFile(edition, sizes, theme, indexAssets(edition.folder, request, isShared)));
  const lost = isTop && isShared ? await lostAssets(request, theme, opened.before, [""], putter, host) : [];
  await putter.putShared([...assets, ...lost]);
  const inputs: LockInputs = {
    program: version,
    templates: await workshop.digests(facts.languages),
    ownTemplates: digestOwnTemplates(own.templates),
    facts: digestFacts(facts, logo?.bytes ?? null),
    ...settingsOf(request),
    browser,
  };
  const locked = {
    company: facts.company.name,
    version: facts.document?.version ?? null,
    promises: lockedPromises(facts),
  };
  const settlement = { inputs, edition: locked, folders: editionsBelow(edition, opened.before) };
  return settleFolder(putter, opened, settlement, request, host);
}

/** The settings that make a difference to what was asked for. */
function settingsOf(request: RenderRequest): Pick<LockInputs, "assets" | "largePrint" | "pdfDay"> {
  const { formats, assets, largePrint, printDay } = request;
  return {
    assets: formats.includes("html") ? assets : null,
    largePrint: formats.some((format) => format !== "md") ? largePrint : null,
    pdfDay: formats.includes("pdf") ? (printDay ?? "own") : null,
  };
}

/** The editions below: those of this run, and those of earlier ones, which leave the lock when they are gone. */
function editionsBelow({ beside }: Edition, { folders }: Lock): readonly string[] {
  return [...new Set([...beside, ...folders])].toSorted();
}
