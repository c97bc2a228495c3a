import { dirname, extname, resolve } from "node:path";
import type { LogoReason } from "../diagnostic/audit-codes.ts";
import type { Host } from "../host/host.ts";
import { readSettled } from "../host/read-settled.ts";
import type { Logo } from "../html/page-input.ts";
import { isInside } from "../yaml/resolve-path.ts";

/** The largest logo that is put into every page, in bytes. */
export const maxLogoBytes = 2_000_000;

export type LogoReading =
  { readonly ok: true; readonly logo: Logo } | { readonly ok: false; readonly reason: LogoReason };

/**
 * The logo at a path that is relative to the facts file `file`. Links may not lead out of the project: `root`, or the
 * folder of the file.
 */
export async function readLogo(
  given: string,
  file: string,
  root: string,
  { files, workingDirectory }: Pick<Host, "files" | "workingDirectory">,
): Promise<LogoReading> {
  const base = file === "-" ? workingDirectory : dirname(resolve(workingDirectory, file));
  const path = await files.realPath(resolve(base, given));
  if (path === null) return { ok: false, reason: "missing" };
  const projects = await Promise.all([root, base].map((folder) => files.realPath(folder)));
  if (!projects.some((folder) => folder !== null && isInside(folder, path)))
    return { ok: false, reason: "outside" };
  const read = await readSettled(files, path, maxLogoBytes);
  if (!read.ok) return { ok: false, reason: read.problem === "too-large" ? "too-large" : "unreadable" };
  const isPng = extname(given).toLowerCase() === ".png";
  if (!(isPng ? isPngFile(read.bytes) : isSvgFile(read.bytes))) return { ok: false, reason: "not-an-image" };
  return { ok: true, logo: { mediaType: isPng ? "image/png" : "image/svg+xml", bytes: read.bytes } };
}

/** The first bytes of every PNG file, https://www.w3.org/TR/png-3/#5PNG-file-signature */
function isPngFile(bytes: Uint8Array): boolean {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return bytes.length > 60 && signature.every((byte, index) => bytes[index] === byte);
}

/** Text with an `svg` element in it, before anything else that could be one. */
function isSvgFile(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 4_000));
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(start);
}
