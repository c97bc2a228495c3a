import type { UsualDetail } from "../../printer.ts";
import type { CarriedPackage } from "./carried-package.ts";
import type { Machine } from "./machine.ts";
import { puppeteerCache } from "./puppeteer-cache.ts";
import { pathsOf, searchPath, usualPlaces, variable } from "./usual-places.ts";
import type { BrowserKind } from "./usual-places.ts";

/** Something that may print. */
export type Target =
  | { readonly kind: "program"; readonly path: string }
  | { readonly kind: "address"; readonly url: string }
  | { readonly kind: "carried"; readonly package: CarriedPackage };

/** One thing that the search came upon: a browser to try, or the reason why there is none. */
export type Find =
  | { readonly kind: "target"; readonly target: Target }
  | {
      readonly kind: "nothing";
      readonly path: string | null;
      readonly outcome: "missing" | "unusable";
      readonly detail: UsualDetail | null;
    };

/** One step of the search. */
export interface Source {
  readonly origin: string;
  /** Somebody asked for this browser by name, so no other one may take its place. */
  readonly named: boolean;
  /** In the order in which they should be tried; never empty. */
  readonly look: () => Promise<readonly Find[]>;
}

const folderDetail = "a folder";

/** Where to look for a browser, in order. Nothing is looked at before the step's `look` is called. */
export function searchOrder(browserFlag: string | null, machine: Machine): readonly Source[] {
  return [
    named("--browser", browserFlag === "" ? null : browserFlag, machine),
    named("CHARTER_BROWSER", variable(machine, "CHARTER_BROWSER"), machine),
    named("PUPPETEER_EXECUTABLE_PATH", variable(machine, "PUPPETEER_EXECUTABLE_PATH"), machine),
    { origin: "carried", named: false, look: async () => [await carried(machine)] },
    installed("chrome-headless-shell", machine),
    installed("chrome", machine),
    installed("edge", machine),
    installed("chromium", machine),
    listed("puppeteer-cache", async () => await puppeteerCache(machine), machine),
    listed("puppeteer", async () => await machine.puppeteer(), machine),
  ];
}

function named(origin: string, value: string | null, machine: Machine): Source {
  if (value === null)
    return { origin, named: false, look: async () => await Promise.resolve([nothing("not set")]) };
  if (/^wss?:\/\//i.test(value)) {
    const find: Find = { kind: "target", target: { kind: "address", url: value } };
    return { origin, named: true, look: async () => await Promise.resolve([find]) };
  }
  return { origin, named: true, look: async () => [await namedProgram(value, machine)] };
}

/** A bare name is looked up in PATH, as a shell would do; a path starts at the working directory. */
async function namedProgram(value: string, machine: Machine): Promise<Find> {
  const paths = pathsOf(machine);
  const isPath = value.includes("/") || value.includes(paths.sep);
  const places = isPath
    ? [paths.resolve(machine.workingDirectory, value)]
    : searchPath(machine).flatMap((folder) =>
        machine.platform === "win32"
          ? [paths.join(folder, value), paths.join(folder, `${value}.exe`)]
          : [paths.join(folder, value)],
      );
  const finds = await programsAt(places, machine);
  const best = finds.find((find) => find.kind === "target") ?? finds[0];
  return (
    best ?? { kind: "nothing", path: isPath ? (places[0] ?? value) : value, outcome: "missing", detail: null }
  );
}

function installed(kind: BrowserKind, machine: Machine): Source {
  return listed(kind, async () => await Promise.resolve(usualPlaces(kind, machine)), machine);
}

function listed(origin: string, places: () => Promise<readonly string[]>, machine: Machine): Source {
  return {
    origin,
    named: false,
    look: async () => {
      const finds = (await programsAt(await places(), machine)).filter((find) => !isFolder(find));
      return finds.length > 0 ? finds : [nothing(null)];
    },
  };
}

async function programsAt(places: readonly string[], machine: Machine): Promise<readonly Find[]> {
  const finds: Find[] = [];
  for (const path of places) {
    const standing = await machine.standing(path);
    if (standing === "program") finds.push({ kind: "target", target: { kind: "program", path } });
    else if (standing === "folder")
      finds.push({ kind: "nothing", path, outcome: "unusable", detail: folderDetail });
    else if (standing === "not-executable") {
      finds.push({ kind: "nothing", path, outcome: "unusable", detail: "not executable" });
    }
  }
  return finds;
}

/** Folders that happen to be called `chrome` are no browsers that anybody meant. */
function isFolder(find: Find): boolean {
  return find.kind === "nothing" && find.detail === folderDetail;
}

async function carried(machine: Machine): Promise<Find> {
  if (machine.platform !== "linux" || machine.arch !== "x64") return nothing("carried for Linux x64 only");
  const found = await machine.carried();
  if (found === null) return nothing("@sparticuz/chromium is not installed");
  // The carried browser is linked against glibc; on Alpine it would be unpacked for nothing.
  if ((await machine.standing("/lib64/ld-linux-x86-64.so.2")) === "missing") {
    return { kind: "nothing", path: found.archives, outcome: "unusable", detail: "needs glibc" };
  }
  return { kind: "target", target: { kind: "carried", package: found } };
}

function nothing(detail: UsualDetail | null): Find {
  return { kind: "nothing", path: null, outcome: "missing", detail };
}
