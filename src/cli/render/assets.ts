import { lockedPaths } from "../../files/lock.ts";
import type { Lock } from "../../files/lock.ts";
import { assetsFolder, indexPath } from "../../files/output-path.ts";
import type { OutputFile } from "../../files/plan.ts";
import { sharedFiles } from "../../html/shared-assets.ts";
import type { Assets } from "../../html/shell.ts";
import { extraStyles, stylesPath } from "../../html/theme.ts";
import type { Theme } from "../../html/theme.ts";
import type { CommandHost } from "../command-host.ts";
import type { Putter } from "./putter.ts";
import type { RenderRequest } from "./request.ts";

type Asked = Pick<RenderRequest, "assets" | "formats">;

/** Where the pages of a folder have their styles and fonts. `folder`: inside the output folder; empty for that itself. */
export function assetsFrom(folder: string, asked: Asked): Assets {
  if (!areShared(asked)) return { kind: "inline" };
  const steps = folder.split("/").filter((step) => step !== "").length;
  return { kind: "shared", folder: `${"../".repeat(steps)}${assetsFolder}/` };
}

/**
 * Whether pages of earlier runs that this one leaves as they are have their styles and fonts in common. `kept`: the paths
 * that it leaves.
 */
export function haveSharedPages(before: Lock, kept: ReadonlyMap<string, unknown>): boolean {
  return before.runs.some(
    ({ inputs, files }) =>
      inputs.assets === "shared" && [...files.keys()].some((path) => kept.has(path) && isPage(path)),
  );
}

/** As `haveSharedPages`, for the folder above several editions, by its lock. */
export function haveSharedEditions({ runs }: Lock): boolean {
  return runs.some(({ files }) => files.has(`${assetsFolder}/${stylesPath}`));
}

function isPage(path: string): boolean {
  return path.endsWith(".html") && path !== indexPath;
}

/**
 * As `assetsFrom`, for the page that links all files of a folder: a run without HTML leaves it as the run had it that wrote
 * the pages. `isShared`: whether there are such pages.
 */
export function indexAssets(folder: string, asked: Asked, isShared: boolean): Assets {
  const isKept = isShared && !asked.formats.includes("html");
  return assetsFrom(folder, isKept ? { assets: "shared", formats: ["html"] } : asked);
}

/** The styles and fonts that pages share, with paths inside the folder above them; none where each has its own. */
export function sharedAssets(
  { extras, ...asked }: Asked & Pick<RenderRequest, "extras">,
  theme: Theme,
): readonly OutputFile[] {
  if (!areShared(asked)) return [];
  return assetFiles(theme, extras.includes("handbook"));
}

/**
 * The styles and fonts of pages that this run leaves as they are, as far as somebody took them away: without them those
 * pages are bare. None where none of the pages is there either. `folders`: those of the editions, inside that of the lock.
 */
export async function lostAssets(
  asked: Asked,
  theme: Theme,
  before: Lock,
  folders: readonly string[],
  { at }: Pick<Putter, "at">,
  { files }: Pick<CommandHost, "files">,
): Promise<readonly OutputFile[]> {
  if (areShared(asked)) return [];
  const all = assetFiles(theme, lockedPaths(before).includes(`${assetsFolder}/${extraStyles.book}`));
  const times = await Promise.all(all.map(({ path }) => files.writtenAt(at(path))));
  const lost = all.filter((_, index) => times[index] === null);
  return lost.length > 0 &&
    (await hasPages(
      folders.map((folder) => at(folder)),
      files,
    ))
    ? lost
    : [];
}

function assetFiles(theme: Theme, hasBook: boolean): readonly OutputFile[] {
  return sharedFiles(theme, hasBook ? ["book"] : []).map(({ path, bytes }) => ({
    path: `${assetsFolder}/${path}`,
    bytes,
  }));
}

/** Whether some edition has a page on the disk. */
async function hasPages(
  editions: readonly string[],
  files: Pick<CommandHost["files"], "list">,
): Promise<boolean> {
  for (const edition of editions) {
    for (const name of await files.list(edition)) {
      if (!/^[a-z]{2}(?:-[a-z]{2})?$/.test(name)) continue;
      if ((await files.list(`${edition}/${name}`)).some((page) => page.endsWith(".html"))) return true;
    }
  }
  return false;
}

/** Without pages to be read on a screen, nothing is shared: the one that links the files then has all in itself. */
function areShared({ assets, formats }: Asked): boolean {
  return assets === "shared" && formats.includes("html");
}
