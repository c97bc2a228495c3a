/** One file of an archive. */
export interface TarFile {
  /** Relative, with `/`; never leads out of the folder it is unpacked into. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const blockBytes = 512;

/**
 * Reads the regular files of an uncompressed tar archive (ustar, as `@sparticuz/chromium` ships it). Folders and
 * links are passed over. Throws on a damaged archive and on a path that leads elsewhere.
 */
export function readTar(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  for (let offset = 0; offset + blockBytes <= archive.length;) {
    const header = archive.subarray(offset, offset + blockBytes);
    if (header.every((byte) => byte === 0)) break;
    if (number(header, 148, 8) !== checksum(header)) throw new Error("damaged archive: wrong checksum");
    const size = number(header, 124, 12);
    const start = offset + blockBytes;
    if (start + size > archive.length) throw new Error("damaged archive: cut short");
    const type = text(header, 156, 1);
    if (type === "" || type === "0") {
      files.push({ path: safePath(header), bytes: archive.subarray(start, start + size) });
    }
    offset = start + Math.ceil(size / blockBytes) * blockBytes;
  }
  return files;
}

function safePath(header: Uint8Array): string {
  const prefix = text(header, 257, 5) === "ustar" ? text(header, 345, 155) : "";
  const path = prefix === "" ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`;
  const parts = path.split("/").filter((part) => part !== "." && part !== "");
  if (path.startsWith("/") || path.includes("\\") || parts.includes("..") || parts.length === 0) {
    throw new Error(`damaged archive: ${JSON.stringify(path)} leads out of the folder`);
  }
  return parts.join("/");
}

/** The sum of the bytes of a header, its own field counted as spaces. */
function checksum(header: Uint8Array): number {
  return header.reduce((sum, byte, place) => sum + (place >= 148 && place < 156 ? 32 : byte), 0);
}

function number(header: Uint8Array, start: number, length: number): number {
  const digits = text(header, start, length).trim();
  if (!/^[0-7]+$/.test(digits)) throw new Error("damaged archive: not a number");
  return Number.parseInt(digits, 8);
}

/** The characters up to the first zero byte. */
function text(header: Uint8Array, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}
