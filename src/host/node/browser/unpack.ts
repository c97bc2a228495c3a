import { createReadStream } from "node:fs";
import { lstat, mkdir, open, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliDecompress, createBrotliDecompress } from "node:zlib";

import { fontSettings } from "./font-settings.ts";
import { failureOf } from "./lifetime.ts";
import { readTar } from "./tar.ts";

const contentsName = "contents.json";
const chunkBytes = 1 << 20;

/**
 * Unpacks the compressed browser, its libraries and its fonts into an empty folder: `chromium`, `lib/`, `fonts/`,
 * `fonts.conf`, and `contents.json`, which is written last. Throws when the disk is full or an archive is damaged.
 */
export async function unpack(archives: string, folder: string, signal: AbortSignal): Promise<void> {
  const parts = await Promise.allSettled([
    unpackExecutable(join(archives, "chromium.br"), folder, signal),
    // Holds `lib/…`: the four libraries that a bare Linux lacks.
    unpackArchive(join(archives, "al2023.tar.br"), folder, () => true),
    // Its own fonts.conf points at folders of another computer.
    unpackArchive(join(archives, "fonts.tar.br"), folder, (path) => path.startsWith("fonts/")),
  ]);
  // Settled, not raced: when one fails, the others have stopped writing before the folder is removed.
  const written = parts.map((part) => {
    if (part.status === "rejected") throw failureOf(part.reason);
    return part.value;
  });
  await writeFile(join(folder, "fonts.conf"), fontSettings, { flag: "wx", mode: 0o600 });
  const sizes = Object.fromEntries([["fonts.conf", Buffer.byteLength(fontSettings)], ...written.flat()]);
  await writeFile(join(folder, contentsName), `${JSON.stringify(sizes, null, 2)}\n`, { mode: 0o600 });
}

/** Whether a folder holds what `unpack` wrote: every file there, whole, and this user's own. */
export async function isWhole(folder: string, user: number): Promise<boolean> {
  try {
    const sizes: unknown = JSON.parse(await readFile(join(folder, contentsName), "utf8"));
    if (typeof sizes !== "object" || sizes === null || !("chromium" in sizes)) return false;
    const checks = Object.entries(sizes).map(async ([path, size]: [string, unknown]) => {
      const found = await lstat(join(folder, path));
      return found.isFile() && found.size === size && found.uid === user && (found.mode & 0o022) === 0;
    });
    return (await Promise.all(checks)).every(Boolean);
  } catch {
    return false;
  }
}

/** The size of one unpacked file, by its path in the folder. */
type Written = readonly [path: string, bytes: number];

async function unpackExecutable(
  archive: string,
  folder: string,
  signal: AbortSignal,
): Promise<readonly Written[]> {
  const file = await open(join(folder, "chromium"), "wx", 0o700);
  let bytes = 0;
  try {
    const inflate = createBrotliDecompress({ chunkSize: chunkBytes });
    const write = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const chunk of chunks) {
        await file.writeFile(chunk);
        bytes += chunk.length;
      }
    };
    await pipeline(createReadStream(archive), inflate, write, { signal });
  } finally {
    await file.close();
  }
  return [["chromium", bytes]];
}

async function unpackArchive(
  archive: string,
  folder: string,
  isWanted: (path: string) => boolean,
): Promise<readonly Written[]> {
  const files = readTar(await promisify(brotliDecompress)(await readFile(archive)));
  const written: Written[] = [];
  for (const { path, bytes } of files.filter((file) => isWanted(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
    await writeFile(join(folder, path), bytes, { flag: "wx", mode: 0o600 });
    written.push([path, bytes.length]);
  }
  return written;
}
