import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The browsers that an installed full `puppeteer` package would start: the headless shell first. None without it. */
export async function puppeteerPaths(packageDirectory: string): Promise<readonly string[]> {
  const ask = await executablePathOf(packageDirectory);
  if (ask === null) return [];
  const paths = new Set<string>();
  for (const question of [[{ headless: "shell" }], []]) {
    try {
      // A string in puppeteer 24, a promise of one in 25.
      const path = await ask(...question);
      if (typeof path === "string" && path !== "") paths.add(path);
    } catch {
      // Puppeteer throws when it knows of no such browser; the next question may have an answer.
    }
  }
  return [...paths];
}

async function executablePathOf(
  packageDirectory: string,
): Promise<((...question: unknown[]) => unknown) | null> {
  const entry = entryOf(packageDirectory);
  if (entry === null) return null;
  try {
    const loaded: unknown = await import(entry);
    for (const holder of [property(loaded, "default"), loaded]) {
      const found = property(holder, "executablePath");
      if (typeof found === "function")
        return (...question) => Reflect.apply(found, holder, question) as unknown;
    }
  } catch {
    // A puppeteer that does not load names no browser.
  }
  return null;
}

function entryOf(packageDirectory: string): string | null {
  try {
    return pathToFileURL(createRequire(join(packageDirectory, "package.json")).resolve("puppeteer")).href;
  } catch {
    return null;
  }
}

function property(holder: unknown, name: string): unknown {
  return typeof holder === "object" && holder !== null ? (Reflect.get(holder, name) as unknown) : undefined;
}
