import type { Machine } from "./machine.ts";
import { pathsOf, variable } from "./usual-places.ts";

const folderPrefixes: Readonly<Record<string, string>> = { linux: "linux", darwin: "mac", win32: "win" };

const programs: Readonly<Record<string, readonly string[]>> = {
  linux: ["chrome-headless-shell", "chrome"],
  darwin: [
    "chrome-headless-shell",
    "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    "Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["chrome-headless-shell.exe", "chrome.exe"],
};

/**
 * The browsers that `npx puppeteer browsers install` has left behind, headless shells first, the newest of a kind
 * first. They lie at `chrome/linux-131.0.6778.204/chrome-linux64/chrome` below the cache folder.
 */
export async function puppeteerCache(machine: Machine): Promise<readonly string[]> {
  const paths = pathsOf(machine);
  const cache =
    variable(machine, "PUPPETEER_CACHE_DIR") ?? paths.join(machine.homeDirectory, ".cache", "puppeteer");
  const prefix = folderPrefixes[machine.platform];
  if (prefix === undefined) return [];
  const found: string[] = [];
  for (const browser of ["chrome-headless-shell", "chrome", "chromium"]) {
    const editions = (await machine.list(paths.join(cache, browser))).filter((name) =>
      name.startsWith(prefix),
    );
    for (const edition of editions.toSorted(newestFirst)) {
      for (const folder of (await machine.list(paths.join(cache, browser, edition))).toSorted()) {
        for (const program of programs[machine.platform] ?? []) {
          const path = paths.join(cache, browser, edition, folder, program);
          if ((await machine.standing(path)) !== "missing") found.push(path);
        }
      }
    }
  }
  return found;
}

/** `linux-131.0.6778.204` before `linux-99.0.4844.51`: by numbers, not by letters. */
function newestFirst(one: string, other: string): number {
  const [left, right] = [one, other].map((name) =>
    name
      .slice(name.indexOf("-") + 1)
      .split(".")
      .map(Number),
  );
  for (let place = 0; place < 4; place += 1) {
    const difference = (right?.[place] ?? 0) - (left?.[place] ?? 0);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return one < other ? -1 : 1;
}
