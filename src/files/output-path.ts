import type { Format } from "./format.ts";
import { formats } from "./format.ts";

/** What a path of an output file says: `en/policy.short.md`, `en-hu/policy.parallel.pdf`, `en/handbook.html`. */
export interface OutputPath {
  /** One, or two side by side; also of languages that this program does not write. */
  readonly languages: readonly string[];
  /** The kind of a document, or `handbook`, `poster`, `card`; also of kinds that this program does not know. */
  readonly name: string;
  readonly isShort: boolean;
  readonly isParallel: boolean;
  readonly format: Format;
}

const shape =
  /^([a-z]{2})(?:-([a-z]{2}))?\/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(\.short)?(\.parallel)?\.([a-z]+)$/;

/** Takes the path of a document apart; `null` for one that no document of ours can have. */
export function readOutputPath(path: string): OutputPath | null {
  const [, left, right, name, short, parallel, ending] = shape.exec(path) ?? [];
  const format = formats.find((known) => known === ending);
  if (left === undefined || name === undefined || format === undefined) return null;
  // Two languages and two columns go together.
  if ((right === undefined) !== (parallel === undefined)) return null;
  return {
    languages: right === undefined ? [left] : [left, right],
    name,
    isShort: short !== undefined,
    isParallel: parallel !== undefined,
    format,
  };
}

export const indexPath = "index.html";
export const lockPath = "charter.lock";

/** The folder of what pages share. */
export const assetsFolder = "assets";

const asset = /^assets\/(?:[a-z0-9-]+\/)?[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.(?:css|woff2)$/;

export function isAssetPath(path: string): boolean {
  return asset.test(path);
}

/**
 * Whether a path is one that a run may have written in an edition's folder. A lock comes from a repository that anybody may
 * have written to, so whatever else it names is not looked at: no absolute path, no way up, no file that is not ours.
 */
export function isOutputPath(path: string): boolean {
  return path === indexPath || isAssetPath(path) || readOutputPath(path) !== null;
}

/** Whether a name can be that of an edition's folder inside the output folder. */
export function isEditionFolder(folder: string): boolean {
  return (
    !/[\\\p{Cc}]|^[a-z]:/iu.test(folder) &&
    folder.split("/").every((step) => step !== "" && step !== "." && step !== "..")
  );
}
