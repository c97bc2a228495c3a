import type { FSWatcher } from "node:fs";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { expect, test } from "vitest";
import { obstacle } from "../fakes/real-browser.ts";
import { chance } from "./chance.ts";
import { workplace } from "./workplace.ts";
import type { Started, Workplace } from "./workplace.ts";

const { CHARTER_KILLS: asked, CHARTER_KILL_SEED: seed } = process.env;
/** `CHARTER_KILLS` moments where that is said. */
const kills = (usual: number): number => (asked === undefined ? usual : Number(asked));
const first = seed === undefined ? 20261122 : Number(seed);
const limit = { timeout: 120_000 + kills(6) * 30_000 };

const meridian = readFileSync(join(import.meta.dirname, "../../examples/meridian.yaml"), "utf8");
const facts = {
  "old/charter.yaml": meridian.replace("replyWithin: 24 hours", "replyWithin: 23 hours"),
  "new/charter.yaml": meridian,
};
const versions = ["old", "new"] as const;

interface Scenario {
  readonly name: string;
  readonly usual: number;
  readonly files: Readonly<Record<string, string>>;
  /** The command line for one version of the facts; writes to `out`. */
  readonly argv: (version: string) => readonly string[];
  readonly whySkipped: string | null;
}

const branches = Object.fromEntries(
  versions.flatMap((version) =>
    Array.from({ length: 6 }, (_, index) => [
      `${version}/branch-${String(index)}.yaml`,
      facts[`${version}/charter.yaml`],
    ]),
  ),
);

const noBrowser = await obstacle();
const scenarios: readonly Scenario[] = [
  {
    name: "while it writes Markdown and HTML",
    usual: 6,
    files: facts,
    argv: (version) => ["render", `${version}/charter.yaml`, "--to", "md,html", "--assets", "shared"],
    whySkipped: null,
  },
  {
    name: "while two threads write many companies",
    usual: 3,
    files: branches,
    argv: (version) => ["render", `${version}/*.yaml`, "--to", "md,html", "--jobs", "2"],
    whySkipped: null,
  },
  {
    name: "while it prints",
    usual: 2,
    files: facts,
    argv: (version) => ["render", `${version}/charter.yaml`, "--document", "policy,charter", "--handbook"],
    whySkipped: noBrowser,
  },
];

/** What a whole run leaves in `out`, for each version of the facts; and how long the longer of two took, in milliseconds. */
async function undisturbed(place: Workplace, argv: Scenario["argv"]) {
  const wanted = new Map<string, ReadonlyMap<string, string>>();
  let longest = 0;
  for (const version of versions) {
    rmSync(join(place.folder, "out"), { recursive: true, force: true });
    const start = performance.now();
    const { code, stderr } = await place.run(...argv(version));
    expect(code, stderr).toBe(0);
    longest = Math.max(longest, performance.now() - start);
    wanted.set(version, place.contents("out"));
  }
  return { wanted, longest };
}

/**
 * Kills a run as hard as can be: at a moment of its life, or when so many changes have been seen in a folder it writes to, which
 * is in the middle of writing. Gives whether it was still there to be killed.
 */
async function killed(
  { child, ended }: Started,
  folder: string,
  next: () => number,
  longest: number,
): Promise<boolean> {
  const at = next();
  const kill = (): void => void child.kill("SIGKILL");
  if (next() < 0.5 || !existsSync(folder)) {
    const timer = setTimeout(kill, at * longest);
    const { signal } = await ended;
    clearTimeout(timer);
    return signal === "SIGKILL";
  }
  let seen = 0;
  const watcher = watching(folder, () => {
    seen += 1;
    if (seen > at * 40) kill();
  });
  if (watcher === null) kill();
  const { signal } = await ended;
  watcher?.close();
  return signal === "SIGKILL";
}

/** A computer watches only so many folders at a time for all its users; `null` where it has enough of them. */
function watching(folder: string, changed: () => void): FSWatcher | null {
  try {
    return watch(folder, { recursive: true }, changed).on("error", () => undefined);
  } catch {
    return null;
  }
}

for (const { name, usual, files, argv, whySkipped } of scenarios) {
  test.skipIf(whySkipped !== null)(
    `killed ${name}: every file is whole, and the next run leaves nothing behind${whySkipped ?? ""}`,
    limit,
    async () => {
      const place = workplace(files);
      const { wanted, longest } = await undisturbed(place, argv);
      const next = chance(first);
      const tally = { kills: 0, "in time": 0, "left temporary files": 0, "left folders": 0, "half new": 0 };
      for (let round = 0; round < kills(usual); round += 1) {
        const [version = "", other = ""] = round % 2 === 0 ? versions : versions.toReversed();
        // Every third one has nothing to replace.
        if (round % 3 === 2) rmSync(join(place.folder, "out"), { recursive: true, force: true });
        mkdirSync(join(place.folder, "out/en"), { recursive: true });
        const isInTime = await killed(place.start(argv(version)), join(place.folder, "out"), next, longest);
        const found = place.contents("out");
        const wholes = versions.map((each) => wanted.get(each));
        const broken = [...found].filter(([path, sum]) => wholes.every((each) => each?.get(path) !== sum));
        expect(broken, `round ${String(round)}`).toEqual([]);

        tally.kills += 1;
        tally["in time"] += isInTime ? 1 : 0;
        tally["left temporary files"] += place.left().some((each) => each.endsWith(".tmp")) ? 1 : 0;
        tally["left folders"] += readdirSync(place.temporary).length > 0 ? 1 : 0;
        tally["half new"] +=
          new Set(
            [...found.values()].map((sum) =>
              wholes.findIndex((each) => [...(each?.values() ?? [])].includes(sum)),
            ),
          ).size > 1
            ? 1
            : 0;

        // The next run may want what was there before, and then has nothing to write.
        const after = next() < 0.5 ? version : other;
        const { code, stderr } = await place.run(...argv(after));
        expect(code, stderr).toBe(0);
        expect(place.contents("out"), `after round ${String(round)}`).toEqual(wanted.get(after));
        expect(place.left(), `after round ${String(round)}`).toEqual([]);
      }
      if (asked !== undefined) console.info(name, tally);
    },
  );
}
