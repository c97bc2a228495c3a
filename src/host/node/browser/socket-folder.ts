import { readlinkSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** As `org.chromium.Chromium.QPwZmy`, `com.google.Chrome.a1B2c3`. */
const socketFolderName = /^\.?(?:com|org)\.[\w.]+\.\w{6}$/;

/**
 * Removes what a Chrome that was killed leaves outside its profile: the folder of the socket by which its windows find each
 * other, to which a link in the profile leads. Nothing happens where there is none or it holds anything else.
 */
export function removeSocketFolder(profile: string): void {
  try {
    const folder = dirname(readlinkSync(join(profile, "SingletonSocket")));
    if (!socketFolderName.test(basename(folder))) return;
    for (const name of ["SingletonSocket", "SingletonCookie"]) rmSync(join(folder, name), { force: true });
    rmdirSync(folder);
  } catch {
    // Chrome's headless shell has none.
  }
}
