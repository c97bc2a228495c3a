import { spawnSync } from "node:child_process";
import { mkdirSync, openSync, closeSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { stringify } from "yaml";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Files } from "../../src/host/host.ts";
import { nodeFiles } from "../../src/host/node/files.ts";
import { reports } from "../../src/language/en/messages-reports.ts";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import { printingBrowser } from "../fakes/printer.ts";
import { workplace } from "./workplace.ts";

const smallest = stringify(minimum);
const misspelt = smallest.replace("acknowledgeWithin", "acknowledgeWithn");
/** A command that writes, over files of its own. */
interface Writing {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
}

const own = `templates: own\n${smallest}`;

const few = ["--document", "policy,charter", "--length", "short"];
const writings: readonly Writing[] = [
  {
    name: "documents, their styles, index and lock",
    files: { "charter.yaml": smallest },
    argv: ["render", ...few, "--to", "md,html", "--assets", "shared"],
  },
  { name: "documents in all formats", files: { "charter.yaml": smallest }, argv: ["render", ...few] },
  {
    name: "documents of two companies",
    files: { "a.yaml": smallest, "b.yaml": smallest },
    argv: ["render", "a.yaml", "b.yaml", ...few, "--to", "md"],
  },
  {
    name: "one document",
    files: { "charter.yaml": smallest },
    argv: ["render", "--document", "policy", "-o", "policy.html"],
  },
  {
    name: "facts put right",
    files: { "a.yaml": misspelt, "b.yaml": misspelt },
    argv: ["check", "a.yaml", "b.yaml", "--fix"],
  },
  {
    name: "new facts",
    files: { "answers.yaml": smallest },
    argv: ["init", "--answers", "answers.yaml", "--yes"],
  },
  {
    name: "changed facts",
    files: {
      "answers.yaml": smallest,
      "charter.yaml": smallest.replace("10 working days", "9 working days"),
    },
    argv: ["init", "--answers", "answers.yaml", "--yes"],
  },
  {
    name: "an entry in the change log",
    files: { "a.yaml": smallest, "b.yaml": smallest.replace("10 working days", "9 working days") },
    argv: ["diff", "a.yaml", "b.yaml", "--write-changes"],
  },
  {
    name: "templates of the company's own",
    files: { "charter.yaml": own },
    argv: ["templates", "eject", "policy"],
  },
  {
    name: "a calendar",
    files: {
      "charter.yaml": smallest.replace(
        "contact: manager",
        "contact: manager\ndocument: { reviewEvery: 12 months, lastReviewed: 2026-02-01 }",
      ),
    },
    argv: ["calendar", "-o", "dates.ics"],
  },
];

/** A disk that refuses writes: those that `isFull` says, by their number from 1. */
function disk(isFull: (write: number) => boolean): { readonly files: Files; readonly writes: () => number } {
  let writes = 0;
  return {
    writes: () => writes,
    files: {
      ...nodeFiles,
      write: (path, bytes) => {
        writes += 1;
        return isFull(writes)
          ? Promise.resolve({ ok: false, problem: "full", detail: "ENOSPC" })
          : nodeFiles.write(path, bytes);
      },
    },
  };
}

function contents(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length), readFileSync(path, "latin1")]),
  );
}

/** The command over a disk that changes with `setting.files`. */
function over({ files, argv }: Writing) {
  const setting: { files: Files; openPrinter: ReturnType<typeof printingBrowser>["opening"] } = {
    files: nodeFiles,
    openPrinter: printingBrowser().opening,
  };
  const place = scene(files, setting);
  return {
    folder: place.folder,
    run: (on: Files) => {
      setting.files = on;
      return place.run(...argv);
    },
  };
}

describe("a full disk", () => {
  test.for(writings)(
    "while it writes $name: every file is as before or whole, and the next run mends it",
    async (writing) => {
      const good = over(writing);
      const before = contents(good.folder);
      const healthy = disk(() => false);
      const { code: codeWanted } = await good.run(healthy.files);
      const wanted = contents(good.folder);
      const writes = healthy.writes();
      expect(writes).toBeGreaterThan(0);
      expect([...wanted]).not.toEqual([...before]);

      const moments = Array.from({ length: writes }, (_, index) => index + 1);
      const disks = [
        ...moments.map((moment) => disk((write) => write === moment)),
        ...moments.map((moment) => disk((write) => write >= moment)),
      ];
      for (const full of disks) {
        const place = over(writing);
        const { code, stderr } = await place.run(full.files);
        expect({ code, isSaid: stderr.includes(reports.trouble.writeReasons.full) }).toEqual({
          code: 3,
          isSaid: true,
        });
        for (const [path, text] of contents(place.folder)) {
          // What lists the files of a run lists those that are there.
          if (/\/(?:index\.html|charter\.lock)$/.test(path)) continue;
          expect([before.get(path), wanted.get(path)], path).toContain(text);
        }
        const { code: again } = await place.run(nodeFiles);
        expect(again).toBe(codeWanted);
        expect(contents(place.folder)).toEqual(wanted);
      }
    },
  );

  /** A disk of its own, small; `null` where none can be mounted. */
  function smallDisk(path: string, size: string): string | null {
    mkdirSync(path);
    const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path]);
    if (status !== 0) return null;
    onTestFinished(() => {
      spawnSync("umount", [path]);
    });
    return path;
  }

  test("of real blocks takes whole files or none, and has room for the rest later", async ({ skip }) => {
    const place = workplace({ "charter.yaml": smallest });
    const path = smallDisk(join(place.folder, "disk"), "300k");
    if (path === null) skip("no disk can be mounted here; it takes Linux and root");
    const argv = ["render", "--to", "md,html", "--document", "policy,standards,charter"];
    expect((await place.run(...argv)).code).toBe(0);
    const { code, stderr } = await place.run(...argv, "-o", "disk/out");
    expect(code).toBe(3);
    expect(stderr).toContain(reports.trouble.writeReasons.full);
    expect(place.left()).toEqual([]);
    const wanted = place.contents("out");
    const found = place.contents("disk/out");
    expect(found.size).toBeGreaterThan(0);
    expect(found.size).toBeLessThan(wanted.size);
    for (const [name, digest] of found) if (name.startsWith("en/")) expect(digest).toBe(wanted.get(name));

    spawnSync("mount", ["-o", "remount,size=5m", path ?? ""]);
    expect((await place.run(...argv, "-o", "disk/out")).code).toBe(0);
    expect(place.contents("disk/out")).toEqual(wanted);
  });

  test
    .skipIf(process.platform !== "linux")
    .for([
      { argv: ["render", "--to", "md", "--document", "policy", "-o", "-"] },
      { argv: ["render", "--to", "md", "--dry-run", "--format", "json"] },
      { argv: ["check", "--format", "json"] },
      { argv: ["promises"] },
      { argv: ["explain", "email.reply"] },
      { argv: ["schema"] },
      { argv: ["completion", "bash"] },
      { argv: ["--help"] },
    ])("at the end of standard output is told: charter $argv.0", async ({ argv }) => {
    const place = workplace({
      "charter.yaml": smallest.replace(
        "address: help@brook.example",
        "address: help@brook.example\n    replyWithin: 2 hours",
      ),
    });
    const full = openSync("/dev/full", "w");
    onTestFinished(() => {
      closeSync(full);
    });
    const { code, stderr } = await place.start(argv, { stdio: ["ignore", full, "pipe"] }).ended;
    expect(code).toBe(3);
    expect(stderr).toContain(`charter: ${reports.trouble.stdoutFailed(reports.trouble.writeReasons.full)}\n`);
  });

  test.skipIf(process.platform !== "linux")(
    "at the end of standard error changes nothing of the work",
    async () => {
      const place = workplace({ "charter.yaml": smallest });
      const full = openSync("/dev/full", "w");
      onTestFinished(() => {
        closeSync(full);
      });
      const argv = ["render", "--to", "md", "--document", "policy"];
      const { code } = await place.start(argv, { stdio: ["ignore", "pipe", full] }).ended;
      expect(code).toBe(0);
      expect([...place.contents("out").keys()]).toContain("en/policy.md");
    },
  );
});
