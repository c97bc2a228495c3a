import type { Lock } from "../../files/lock.ts";
import { assetsFolder } from "../../files/output-path.ts";
import type { OutputFile } from "../../files/plan.ts";
import { sharedFiles } from "../../html/shared-assets.ts";
import type { Assets } from "../../html/shell.ts";
import { stylesPath } from "../../html/theme.ts";
import type { Theme } from "../../html/theme.ts";
import type { RenderRequest } from "./request.ts";

type Asked = Pick<RenderRequest, "assets" | "formats">;

/** Where the pages of a folder have their styles and fonts. `folder`: inside the output folder; empty for that itself. */
export function assetsFrom(folder: string, asked: Asked): Assets {
  if (!areShared(asked)) return { kind: "inline" };
  const steps = folder.split("/").filter((step) => step !== "").length;
  return { kind: "shared", folder: `${"../".repeat(steps)}${assetsFolder}/` };
}

/**
 * As `assetsFrom`, for the page that links all files of a folder: a run without HTML leaves it as the run had it that wrote
 * the pages. `before`: the lock of the folder.
 */
export function indexAssets(folder: string, asked: Asked, before: Lock): Assets {
  const had = before.runs.some(
    ({ inputs, files }) => inputs.assets === "shared" || files.has(`${assetsFolder}/${stylesPath}`),
  );
  const isKept = had && !asked.formats.includes("html");
  return assetsFrom(folder, isKept ? { assets: "shared", formats: ["html"] } : asked);
}

/** The styles and fonts that pages share, with paths inside the folder above them; none where each has its own. */
export function sharedAssets(
  { extras, ...asked }: Asked & Pick<RenderRequest, "extras">,
  theme: Theme,
): readonly OutputFile[] {
  if (!areShared(asked)) return [];
  const files = sharedFiles(theme, extras.includes("handbook") ? ["book"] : []);
  return files.map(({ path, bytes }) => ({ path: `${assetsFolder}/${path}`, bytes }));
}

/** Without pages to be read on a screen, nothing is shared: the one that links the files then has all in itself. */
function areShared({ assets, formats }: Asked): boolean {
  return assets === "shared" && formats.includes("html");
}
