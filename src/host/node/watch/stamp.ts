import { readdir, stat } from "node:fs/promises";

/** What is at a path, in a text that differs when a file was written or a folder has other entries. */
export async function stampOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeNs, ctimeNs, isDirectory } = await statOf(path);
    return isDirectory
      ? `folder ${String(ino)} ${(await readdir(path)).join("/")}`
      : `file ${String(ino)} ${String(size)} ${String(mtimeNs)} ${String(ctimeNs)}`;
  } catch {
    return "nothing";
  }
}

async function statOf(path: string) {
  const status = await stat(path, { bigint: true });
  const { ino, size, mtimeNs, ctimeNs } = status;
  return { ino, size, mtimeNs, ctimeNs, isDirectory: status.isDirectory() };
}
