import { posix, win32 } from "node:path";

import type { Machine } from "./machine.ts";

/** The browsers that are looked for on a computer. All of them print alike; the headless shell starts fastest. */
export type BrowserKind = "chrome-headless-shell" | "chrome" | "edge" | "chromium";

interface Names {
  /** Names to look for in the folders of PATH. */
  readonly commands: readonly string[];
  /** Absolute paths, or paths below one of the `roots` of the platform. */
  readonly places: readonly string[];
}

const linux: Record<BrowserKind, Names> = {
  "chrome-headless-shell": {
    commands: ["chrome-headless-shell", "chromium-headless-shell", "headless-shell"],
    places: [
      "/usr/bin/chrome-headless-shell",
      "/usr/bin/chromium-headless-shell",
      "/headless-shell/headless-shell",
    ],
  },
  chrome: {
    commands: ["google-chrome-stable", "google-chrome", "chrome"],
    places: ["/usr/bin/google-chrome-stable", "/usr/bin/google-chrome", "/opt/google/chrome/chrome"],
  },
  edge: {
    commands: ["microsoft-edge-stable", "microsoft-edge"],
    places: ["/usr/bin/microsoft-edge-stable", "/usr/bin/microsoft-edge", "/opt/microsoft/msedge/msedge"],
  },
  chromium: {
    commands: ["chromium", "chromium-browser"],
    places: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"],
  },
};

const mac: Record<BrowserKind, Names> = {
  "chrome-headless-shell": {
    commands: ["chrome-headless-shell"],
    places: ["/opt/homebrew/bin/chrome-headless-shell", "/usr/local/bin/chrome-headless-shell"],
  },
  chrome: { commands: ["google-chrome"], places: ["Google Chrome.app/Contents/MacOS/Google Chrome"] },
  edge: { commands: [], places: ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge"] },
  chromium: { commands: ["chromium"], places: ["Chromium.app/Contents/MacOS/Chromium"] },
};

const windows: Record<BrowserKind, Names> = {
  "chrome-headless-shell": { commands: ["chrome-headless-shell.exe"], places: [] },
  chrome: { commands: ["chrome.exe"], places: ["Google\\Chrome\\Application\\chrome.exe"] },
  edge: { commands: ["msedge.exe"], places: ["Microsoft\\Edge\\Application\\msedge.exe"] },
  chromium: { commands: ["chromium.exe"], places: ["Chromium\\Application\\chrome.exe"] },
};

/** Every path at which a browser of this kind may stand, PATH first, each path once. */
export function usualPlaces(kind: BrowserKind, machine: Machine): readonly string[] {
  const { commands, places } = namesFor(machine)[kind];
  const paths = pathsOf(machine);
  const onPath = searchPath(machine).flatMap((folder) =>
    commands.map((command) => paths.join(folder, command)),
  );
  const installed = places.flatMap((place) =>
    paths.isAbsolute(place) ? [place] : installationRoots(machine).map((root) => paths.join(root, place)),
  );
  return [...new Set([...onPath, ...installed])];
}

/** The folders of PATH. Relative ones are left out: what they name depends on where the command was typed. */
export function searchPath(machine: Machine): readonly string[] {
  const paths = pathsOf(machine);
  return (variable(machine, "PATH") ?? "")
    .split(paths.delimiter)
    .filter((folder) => paths.isAbsolute(folder));
}

/** The rules for paths on the machine's platform, which in tests is not the one the tests run on. */
export function pathsOf(machine: Pick<Machine, "platform">): typeof posix {
  return machine.platform === "win32" ? win32 : posix;
}

/** An environment variable; `null` when it is unset or empty. Windows does not distinguish capitals in names. */
export function variable(machine: Pick<Machine, "platform" | "environment">, name: string): string | null {
  const exact = machine.environment[name];
  if (exact !== undefined && exact !== "") return exact;
  if (machine.platform !== "win32") return null;
  const alike = Object.keys(machine.environment).find((key) => key.toUpperCase() === name.toUpperCase());
  const value = alike === undefined ? undefined : machine.environment[alike];
  return value === undefined || value === "" ? null : value;
}

function namesFor(machine: Machine): Record<BrowserKind, Names> {
  if (machine.platform === "darwin") return mac;
  return machine.platform === "win32" ? windows : linux;
}

function installationRoots(machine: Machine): readonly string[] {
  if (machine.platform === "darwin")
    return ["/Applications", posix.join(machine.homeDirectory, "Applications")];
  return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
    (name) => variable(machine, name) ?? [],
  );
}
