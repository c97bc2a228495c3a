import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { connectionLost, PrinterFailure } from "../../src/host/printer.ts";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import type { Scene } from "../fakes/host.ts";
import { noBrowserHere, printingBrowser } from "../fakes/printer.ts";

const good = stringify(minimum);
const bad = good.replace("acknowledgeWithin", "acknowledgeWithn");

/** Every file in a folder, by path. */
function contents(folder: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "base64")]),
  );
}

/** The facts files of a run in its order, as its lines of progress name them. */
async function rendered({ run }: Scene, ...files: readonly string[]): Promise<readonly string[]> {
  const { stderr } = await run("render", ...files, "--to", "md", "--document", "charter", "--dry-run");
  return [...stderr.matchAll(/^\d+ of \d+ {2}(\S+) {2}/gm)].map(([, name = ""]) => name);
}

describe("patterns", () => {
  const place = scene({
    "b/zagreb.yaml": good,
    "b/athens.yaml": good,
    "b/Brno.yml": good,
    "b/_group.yaml": "company: { name: Group }\n",
    "b/.hidden.yaml": good,
    "b/notes.txt": "",
    "b/deep/er/cork.yaml": good,
    "b/node_modules/x/p.yaml": good,
    "b/[1].yaml": good,
    "b/1.yaml": good,
    "out/old.yaml": good,
  });
  const all = ["b/1.yaml", "b/Brno.yml", "b/[1].yaml", "b/athens.yaml", "b/zagreb.yaml"];

  test.for([
    { name: "a star, in the order of code points", argv: ["b/*"], want: all },
    {
      name: "any depth",
      argv: ["b/**/*.yaml", "b/Brno.yml"],
      want: ["b/1.yaml", "b/[1].yaml", "b/athens.yaml", "b/deep/er/cork.yaml", "b/zagreb.yaml", "b/Brno.yml"],
    },
    {
      name: "everything but the output",
      argv: ["**/*.y*ml"],
      want: ["b/1.yaml", "b/Brno.yml", "b/[1].yaml", "b/athens.yaml", "b/deep/er/cork.yaml", "b/zagreb.yaml"],
    },
    {
      name: "a file once, however it is found",
      argv: ["b/zagreb.yaml", "b/*.yaml", "./b/[a-z]*.yaml"],
      want: ["b/zagreb.yaml", "b/1.yaml", "b/[1].yaml", "b/athens.yaml"],
    },
    { name: "alternatives", argv: ["b/{athens,zagreb}.yaml"], want: ["b/athens.yaml", "b/zagreb.yaml"] },
    { name: "what is excluded", argv: ["b/*", "!b/[!a-z]*"], want: ["b/athens.yaml", "b/zagreb.yaml"] },
    {
      name: "a file that is there before a pattern",
      argv: ["b/[1].yaml", "b/athens.yaml"],
      want: ["b/[1].yaml", "b/athens.yaml"],
    },
  ])("$name", async ({ argv, want }) => {
    expect(await rendered(place, ...argv)).toEqual(want);
  });

  test.for([
    { name: "one that matches nothing", argv: ["b/*.yaml", "c/*.yaml"] },
    { name: "only what is excluded", argv: ["!b/*.yaml"] },
  ])("$name is a mistake of the command line", async ({ argv }) => {
    for (const command of ["render", "check"]) {
      const { code, stderr } = await place.run(command, ...argv);
      expect(code).toBe(2);
      expect(stderr).toContain(argv.at(-1));
    }
  });

  test("are for check as well", async () => {
    const { code, stdout } = await place.run("check", "b/*.yaml", "--format", "json");
    expect({ code, stdout: JSON.parse(stdout) as unknown }).toMatchObject({
      code: 0,
      stdout: { summary: { errors: 0 } },
    });
  });
});

describe("a bad file among others", () => {
  test("is named once, with its place, and does not stop them", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `b/${String(index).padStart(3, "0")}.yaml`,
        index % 3 === 0 ? bad : good,
      ]),
    );
    const { folder, run } = scene(files);
    const { code, stdout, stderr } = await run("render", "b/*.yaml", "--to", "md", "--document", "charter");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    const named = [...stderr.matchAll(/^(b\/\d+\.yaml):\d+:\d+ {2}error/gm)].map(([, name]) => name);
    expect(named).toEqual(Object.keys(files).filter((name) => files[name] === bad));
    expect(readdirSync(join(folder, "out")).filter((name) => /^\d+$/.test(name))).toHaveLength(80);
  });

  test.for([
    { name: "findings", files: { "a.yaml": bad }, argv: [], want: 1 },
    {
      name: "a language that it does not have",
      files: { "a.yaml": good.replace("  - en", "  - hu") },
      argv: ["--language", "en"],
      want: 2,
    },
    { name: "a file that is not there", files: {}, argv: [], want: 3 },
  ])("sets the exit code to $want for $name", async ({ files, argv, want }) => {
    const { folder, run } = scene({ ...files, "b.yaml": good });
    const { code, stderr } = await run("render", "a.yaml", "b.yaml", "--to", "md", ...argv);
    expect(code).toBe(want);
    expect(stderr).toContain("a.yaml");
    expect(readdirSync(join(folder, "out"))).toContain("b");
  });
});

describe("shards", () => {
  const files = Object.fromEntries(
    ["athens", "brno", "cork", "debrecen", "espoo", "faro"].map((name) => [`b/${name}.yaml`, good]),
  );
  const argv = [
    "render",
    "b/*.yaml",
    "--to",
    "md,html",
    "--document",
    "charter,policy",
    "--assets",
    "shared",
  ];

  test("together write what one run writes", async () => {
    const { folder, run } = scene({ ...files, "b/bad.yaml": bad });
    const whole = await run(...argv, "-o", "whole");
    const codes: number[] = [];
    for (const shard of ["1/4", "2/4", "3/4", "4/4"]) {
      const { code } = await run(...argv, "-o", "parts", "--shard", shard);
      codes.push(code);
    }
    expect(Math.max(...codes)).toBe(whole.code);
    expect(contents(join(folder, "parts"))).toEqual(contents(join(folder, "whole")));
  });

  test("a shard without files writes nothing, and says so", async () => {
    const { folder, run } = scene(files);
    const runs = [];
    for (const shard of Array.from({ length: 8 }, (_, index) => `${String(index + 1)}/8`)) {
      const { code, stderr } = await run(...argv, "--shard", shard, "-o", `out${shard.slice(0, 1)}`);
      runs.push({ code, isEmpty: stderr.includes("takes none of 6 facts files") });
    }
    expect(runs.map(({ code }) => code)).toEqual(runs.map(() => 0));
    expect(runs.filter(({ isEmpty }) => isEmpty)).toHaveLength(2);
    expect(readdirSync(folder).filter((name) => name.startsWith("out"))).toHaveLength(6);
  });

  test.for(["0/4", "5/4", "4", "1/0", "a/b", "-1/4", "1/4 1/4", "1/1000000", "1/1e3"])(
    "%s is none, and the largest number is named",
    async (shard) => {
      const { code, stderr } = await scene(files).run(...argv, `--shard=${shard}`);
      expect({ code, names: stderr.includes("999999") }).toEqual({ code: 2, names: true });
    },
  );
});

describe("printing for many files", () => {
  const files = { "a.yaml": good, "b.yaml": good, "c.yaml": good };
  const argv = ["render", "*.yaml", "--to", "pdf", "--document", "charter"];

  test("says once that there is no browser", async () => {
    const { code, stderr } = await scene(files, { openPrinter: noBrowserHere }).run(...argv);
    expect(code).toBe(3);
    expect(stderr.match(/No browser to print/g)).toHaveLength(1);
  });

  test("goes on with another browser after a lost connection, and loses nothing", async () => {
    const browser = printingBrowser();
    let opened = 0;
    let printed = 0;
    const openPrinter: typeof browser.opening = async () => {
      opened += 1;
      const opening = await browser.opening();
      if (!opening.ok) return opening;
      const print: typeof opening.printer.print = (...page) => {
        printed += 1;
        return printed === 2
          ? Promise.reject(new PrinterFailure(connectionLost))
          : opening.printer.print(...page);
      };
      return { ...opening, printer: { ...opening.printer, print } };
    };
    const { folder, run } = scene(files, { openPrinter });
    expect((await run(...argv)).code).toBe(0);
    expect({ opened, closed: browser.closed() }).toEqual({ opened: 2, closed: 2 });
    for (const name of ["a", "b", "c"]) {
      expect(readdirSync(join(folder, "out", name, "en"))).toContain("charter.pdf");
    }
  });

  test("a browser that ends costs one file its PDF", async () => {
    const named = good.replace(/name: Brook.*/, "name: Doomed");
    const browser = printingBrowser({ failsOn: "Doomed" });
    const { folder, run } = scene({ ...files, "b.yaml": named }, { openPrinter: browser.opening });
    const { code, stderr } = await run(...argv);
    expect(code).toBe(3);
    expect(stderr.match(/printing failed/g)).toHaveLength(1);
    expect(readdirSync(join(folder, "out/c/en"))).toContain("charter.pdf");
    expect(readdirSync(join(folder, "out"))).not.toContain("b/en");
  });
});

test.for(["0", "-1", "many", "1.5", "1e9", "1000"])(
  "%s is no number of jobs, and the largest one is named",
  async (jobs) => {
    const { code, stderr } = await scene({ "a.yaml": good }).run("render", "a.yaml", `--jobs=${jobs}`);
    expect({ code, names: stderr.includes("999") }).toEqual({ code: 2, names: true });
  },
);

test("the help names the largest numbers too", async () => {
  const { stdout } = await scene().run("render", "--help");
  expect(stdout).toMatch(/--jobs [\s\S]* 999,[\s\S]*--shard [\s\S]* 999999 /);
});
