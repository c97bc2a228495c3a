import { dirname, extname, resolve } from "node:path";
import type { Facts } from "../../company/facts.ts";
import type { Path, Place } from "../../diagnostic/place.ts";
import type { Host } from "../../host/host.ts";
import type { Logo } from "../../html/page-input.ts";
import { isInside } from "../../yaml/resolve-path.ts";

const maxLogoBytes = 2_000_000;

export type LogoReading =
  { readonly ok: true; readonly logo: Logo | null } | { readonly ok: false; readonly sentence: string };

/** The logo of `brand.logo`, relative to the file that names it. Links may not lead out of the project. */
export async function readLogo(
  facts: Facts,
  placeOf: (path: Path) => Place,
  root: string,
  { files, workingDirectory }: Pick<Host, "files" | "workingDirectory">,
): Promise<LogoReading> {
  const given = facts.brand?.logo;
  if (given === undefined) return { ok: true, logo: null };
  const { file, line } = placeOf(["brand", "logo"]);
  const refuse = (why: string): LogoReading => ({
    ok: false,
    sentence: `charter: ${file}:${String(line)}: the logo ${given} ${why}.\n`,
  });
  const base = file === "-" ? workingDirectory : dirname(resolve(workingDirectory, file));
  const path = await files.realPath(resolve(base, given));
  if (path === null) return refuse("is not there");
  const projects = await Promise.all([root, base].map((folder) => files.realPath(folder)));
  if (!projects.some((folder) => folder !== null && isInside(folder, path))) {
    return refuse("lies outside the project");
  }
  const read = await files.read(path, maxLogoBytes);
  if (!read.ok) return refuse(read.problem === "too-large" ? "is larger than 2 MB" : "cannot be read");
  const isPng = extname(given).toLowerCase() === ".png";
  if (!(isPng ? isPngFile(read.bytes) : isSvgFile(read.bytes))) return refuse("is not what its ending says");
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
