import { lstat, mkdir } from "node:fs/promises";

const writableByGroup = 0o020;
const writableByOthers = 0o002;
const sticky = 0o1000;

/**
 * Makes a folder that only this user may look into, or takes the one that is there if nobody else could have put a
 * program into it. Gives why not, or `null` when the folder is good.
 */
export async function claimFolder(path: string, user: number): Promise<string | null> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (!isAlready(error)) throw error;
  }
  return await distrust(path, user);
}

/** Why programs in this folder are not to be run; `null` when only this user could have put them there. */
export async function distrust(path: string, user: number): Promise<string | null> {
  const found = await lstat(path);
  if (!found.isDirectory()) return `${path} is not a folder`;
  if (found.uid !== user) return `${path} belongs to another user`;
  if ((found.mode & (writableByGroup | writableByOthers)) !== 0) return `${path} is writable by others`;
  return null;
}

/** Why nothing should be kept below this folder; `null` when nobody else can exchange what is kept there. */
export async function distrustAround(path: string, user: number): Promise<string | null> {
  const found = await lstat(path);
  if (found.uid !== user && found.uid !== 0) return `${path} belongs to another user`;
  const open = (found.mode & writableByOthers) !== 0 && (found.mode & sticky) === 0;
  return open ? `${path} is writable by everybody` : null;
}

function isAlready(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
