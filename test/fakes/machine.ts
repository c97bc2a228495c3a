import type { CarriedPackage } from "../../src/host/node/browser/carried-package.ts";
import type { Machine, Standing } from "../../src/host/node/browser/machine.ts";

/** What a computer in a test has; all that is left out it lacks. */
export interface FakeMachine {
  readonly platform?: string;
  readonly arch?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Absolute paths. Folders follow from them; a path that ends in `!` is not executable. */
  readonly programs?: readonly string[];
  readonly carried?: CarriedPackage;
  readonly puppeteer?: readonly string[];
}

/** A computer that exists only as a list of paths. */
export function fakeMachine(fake: FakeMachine): Machine {
  const platform = fake.platform ?? "linux";
  const separator = platform === "win32" ? "\\" : "/";
  const paths = (fake.programs ?? []).map((path) => path.replace(/!$/, ""));
  const standing = (path: string): Standing => {
    if (fake.programs?.includes(`${path}!`) === true) return "not-executable";
    if (paths.includes(path)) return "program";
    return paths.some((known) => known.startsWith(path + separator)) ? "folder" : "missing";
  };
  return {
    platform,
    arch: fake.arch ?? "x64",
    environment: fake.environment ?? {},
    homeDirectory: platform === "win32" ? "C:\\Users\\ana" : "/home/ana",
    workingDirectory: platform === "win32" ? "C:\\work" : "/srv",
    standing: (path) => Promise.resolve(standing(path)),
    list: (folder) => {
      const inside = paths.filter((path) => path.startsWith(folder + separator));
      const names = inside.map((path) => path.slice(folder.length + 1).split(separator)[0] ?? "");
      return Promise.resolve([...new Set(names)]);
    },
    carried: () => Promise.resolve(fake.carried ?? null),
    puppeteer: () => Promise.resolve(fake.puppeteer ?? []),
  };
}
