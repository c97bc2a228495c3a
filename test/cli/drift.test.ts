import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { describe, expect, onTestFinished, test } from "vitest";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import type { Run, Scene } from "../fakes/host.ts";
import { printingBrowser } from "../fakes/printer.ts";
import { nodeFiles } from "../../src/host/node/files.ts";

const smallest = stringify(minimum);
/** Its two languages have the same words, which is enough here. */
const bilingual = smallest
  .replace("  - en\n", "  - en\n  - hu\n")
  .replace(/role: (.*)/, 'role: { en: "$1", hu: "$1" }');

const few = ["--to", "md", "--document", "policy,charter"];

/** What `--check` says, as `state path because`, but for what is as it should be. */
function named({ stdout }: Run): readonly string[] {
  const report = JSON.parse(stdout) as {
    readonly files: readonly { path: string; state: string; because: readonly string[] }[];
    readonly foreign: readonly string[];
  };
  const files = report.files.filter(({ state }) => state !== "same");
  return [
    ...files.map(({ path, state, because }) => [state, path, ...because].join(" ")),
    ...report.foreign.map((path) => `foreign ${path}`),
  ];
}

/** Every file under a folder with its bytes and its time, so that nothing can be written without a trace. */
function everything(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return names.map((name) => {
    const path = join(folder, name);
    const status = statSync(path);
    if (status.isDirectory()) return name;
    return `${name} ${createHash("sha256").update(readFileSync(path)).digest("hex")} ${String(status.mtimeMs)}`;
  });
}

function edit(place: Scene, name: string, change: (text: string) => string): void {
  const path = join(place.folder, name);
  writeFileSync(path, change(readFileSync(path, "utf8")));
}

async function rendered(facts: string, ...argv: readonly string[]): Promise<Scene> {
  const place = scene({ "charter.yaml": facts }, { openPrinter: printingBrowser().opening });
  expect((await place.run("render", ...argv)).code).toBe(0);
  return place;
}

const check = (place: Scene, ...argv: readonly string[]): Promise<Run> =>
  place.run("render", "--check", "--format", "json", ...argv);

describe("charter render --check", () => {
  test("right after a render of everything names nothing, for all of it and for a part", async () => {
    const place = await rendered(bilingual, "--handbook", "--assets", "shared");
    const before = everything(place.folder);
    for (const argv of [
      ["--handbook", "--assets", "shared"],
      ["--assets", "shared"],
      ["--to", "md"],
      ["--to", "pdf", "--language", "hu"],
      ["--to", "html,md", "--document", "policy", "--assets", "shared"],
    ]) {
      const run = await check(place, ...argv);
      expect({ argv, code: run.code, named: named(run) }).toEqual({ argv, code: 0, named: [] });
    }
    expect(everything(place.folder)).toEqual(before);
  });

  const lock = "out/charter.lock";
  test.for<{ name: string; change: (place: Scene) => void; code?: number; want: readonly string[] }>([
    {
      name: "an edited output",
      change: (place) => {
        edit(place, "out/en/policy.md", (text) => `${text}More.\n`);
      },
      want: ["edited out/en/policy.md hand"],
    },
    {
      name: "a deleted output",
      change: ({ folder }) => {
        rmSync(join(folder, "out/en/charter.md"));
      },
      want: ["new out/en/charter.md deleted"],
    },
    {
      name: "an edited index",
      change: (place) => {
        edit(place, "out/index.html", (text) => text.replace("<h1>", "<h1>!"));
      },
      want: ["edited out/index.html hand"],
    },
    {
      name: "a changed fact",
      change: (place) => {
        edit(place, "charter.yaml", (text) => text.replace("10 working days", "9 working days"));
      },
      want: ["changed out/en/policy.md facts", "changed out/en/charter.md facts", `changed ${lock} facts`],
    },
    {
      name: "a changed fact and an edited output",
      change: (place) => {
        edit(place, "charter.yaml", (text) => text.replace("10 working days", "9 working days"));
        edit(place, "out/en/policy.md", (text) => `${text}More.\n`);
      },
      want: [
        "edited out/en/policy.md hand facts",
        "changed out/en/charter.md facts",
        `changed ${lock} facts`,
      ],
    },
    {
      name: "a comment in the facts file",
      change: (place) => {
        edit(place, "charter.yaml", (text) => `# Ours.\n${text}`);
      },
      code: 0,
      want: [],
    },
    {
      name: "a newer program",
      change: (place) => {
        edit(place, lock, (text) => text.replace(/"program": "[^"]*"/, '"program": "0.0.1"'));
      },
      want: [`changed ${lock} program`],
    },
    {
      name: "other templates",
      change: (place) => {
        edit(place, lock, (text) => text.replace(/"en": "[^"]*"/, `"en": "${"0".repeat(64)}"`));
      },
      want: [`changed ${lock} templates`],
    },
    {
      name: "a newer program that writes something else",
      change: (place) => {
        edit(place, lock, (text) => text.replace(/"program": "[^"]*"/, '"program": "0.0.1"'));
        edit(place, "out/en/policy.md", (text) => `${text}Old.\n`);
        const digest = createHash("sha256")
          .update(readFileSync(join(place.folder, "out/en/policy.md")))
          .digest("hex");
        edit(place, lock, (text) => text.replace(/("en\/policy.md": )"\w+/, `$1"${digest}`));
      },
      want: ["changed out/en/policy.md program", `changed ${lock} program`],
    },
    {
      name: "a foreign file in the folder",
      change: ({ folder }) => {
        writeFileSync(join(folder, "out/en/notes.txt"), "Ours.");
        writeFileSync(join(folder, "out/en/.gitkeep"), "");
        writeFileSync(join(folder, "out/README.md"), "Beside.");
      },
      code: 0,
      want: ["foreign out/en/notes.txt"],
    },
    {
      name: "a deleted lock",
      change: ({ folder }) => {
        rmSync(join(folder, lock));
      },
      want: [`new ${lock}`],
    },
    {
      name: "an edited lock",
      change: (place) => {
        edit(place, lock, (text) => text.replace(/("en\/policy.md": "\w+) \d+/, "$1 7"));
      },
      want: [`edited ${lock} hand`],
    },
    {
      name: "a conflict in the lock",
      change: (place) => {
        edit(place, lock, (text) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> b\n`);
      },
      want: [`edited ${lock} hand`],
    },
    {
      name: "a damaged lock and an edited output",
      change: (place) => {
        edit(place, lock, () => "{");
        edit(place, "out/en/policy.md", (text) => `${text}More.\n`);
      },
      want: ["changed out/en/policy.md unknown", `edited ${lock} hand`],
    },
  ])("names $name, exactly, and changes nothing", async ({ change, code = 1, want }) => {
    const place = await rendered(smallest, ...few);
    change(place);
    const before = everything(place.folder);
    const run = await check(place, ...few);
    expect({ code: run.code, named: named(run) }).toEqual({ code, named: want });
    expect(everything(place.folder)).toEqual(before);
  });

  test("without anything on the disk names every file, and makes no folder", async () => {
    const place = scene({ "charter.yaml": smallest });
    const run = await check(place, ...few);
    expect(run.code).toBe(1);
    expect(named(run)).toEqual([
      "new out/en/policy.md",
      "new out/en/charter.md",
      "new out/index.html",
      `new ${lock}`,
    ]);
    expect(readdirSync(place.folder)).toEqual(["charter.yaml"]);
  });

  test("shows the first lines that differ, with nothing in them that a terminal acts upon", async () => {
    const place = await rendered(smallest, ...few);
    edit(place, "out/en/policy.md", (text) => text.replace(/^# .*/, "# \u001b[31mMine"));
    const { code, stdout } = await place.run("render", "--check", ...few);
    expect(code).toBe(1);
    expect(stdout.split("\n").map((line) => line.trim())).toEqual([
      expect.stringMatching(/^edited +out\/en\/policy\.md/) as unknown,
      "@@ 1",
      "- # �[31mMine",
      "+ # Customer Service Policy",
      "",
    ]);
  });

  test("sees that pages were printed with another browser", async () => {
    const argv = ["--to", "pdf", "--document", "charter"];
    const place = await rendered(smallest, ...argv);
    edit(place, lock, (text) => text.replace(/"browser": "[^"]*"/, '"browser": "1.0"'));
    expect(named(await check(place, ...argv))).toEqual([`changed ${lock} browser`]);
  });

  test("compares a single file, which has no lock", async () => {
    const place = scene({ "charter.yaml": smallest });
    const argv = ["--document", "policy", "-o", "policy.md"];
    await place.run("render", ...argv);
    expect(readdirSync(place.folder)).toEqual(["charter.yaml", "policy.md"]);
    expect(await check(place, ...argv)).toMatchObject({ code: 0 });
    edit(place, "policy.md", (text) => `${text}More.\n`);
    const run = await check(place, ...argv);
    expect({ code: run.code, named: named(run) }).toEqual({ code: 1, named: ["changed policy.md unknown"] });
  });

  test("names what a wider run would add, and that the lock would know it", async () => {
    const place = await rendered(smallest, "--to", "md", "--document", "policy");
    expect(named(await check(place, ...few))).toEqual([
      "new out/en/charter.md",
      "changed out/index.html linked",
      `changed ${lock}`,
    ]);
  });

  test.for([{ flag: "--check" }, { flag: "--dry-run" }])(
    "$flag says what cannot be read, and takes it for nothing else",
    async ({ flag }) => {
      const place = await rendered(smallest, ...few);
      edit(place, "out/en/charter.md", (text) => `${text}More.\n`);
      const unreadable = join(place.folder, "out/en/policy.md");
      rmSync(unreadable);
      mkdirSync(unreadable);
      const { code, stdout, stderr } = await place.run("render", flag, ...few);
      expect(code).toBe(3);
      expect(stderr).toContain("charter: out/en/policy.md cannot be read: it is a folder.\n");
      expect(stdout).not.toContain("policy.md");
      expect(stdout).toMatch(/^edited +out\/en\/charter\.md/m);
      expect(stdout).not.toMatch(/^(?:new|changed) /m);
    },
  );

  test("says that a file is denied, which a render then replaces", async () => {
    let isDenied = false;
    const place = scene(
      { "charter.yaml": smallest },
      {
        files: {
          ...nodeFiles,
          read: (path, maxBytes) =>
            isDenied && path.endsWith("policy.md")
              ? Promise.resolve({ ok: false, problem: "denied", detail: "EACCES" })
              : nodeFiles.read(path, maxBytes),
        },
      },
    );
    await place.run("render", ...few);
    isDenied = true;
    const looked = await check(place, ...few);
    expect({ code: looked.code, named: named(looked) }).toEqual({ code: 3, named: [] });
    expect(looked.stderr).toContain(
      "out/en/policy.md cannot be read: you do not have permission to read it.",
    );
    const single = await check(place, "--document", "policy", "-o", "out/en/policy.md");
    expect({ code: single.code, named: named(single) }).toEqual({ code: 3, named: [] });
    expect(await place.run("render", ...few)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("Wrote 1 file") as unknown,
    });
  });

  test("compares PDF files beside a file that cannot be read", async () => {
    const argv = ["--to", "md,pdf", "--document", "policy"];
    const place = await rendered(smallest, ...argv);
    rmSync(join(place.folder, "out/en/policy.md"));
    mkdirSync(join(place.folder, "out/en/policy.md"));
    writeFileSync(join(place.folder, "out/en/policy.pdf"), "Mine.");
    const run = await check(place, ...argv);
    expect({ code: run.code, named: named(run) }).toEqual({
      code: 3,
      named: ["edited out/en/policy.pdf hand"],
    });
  });

  test("asks for no file that the run does not; a render of any part takes what is gone out of the index", async () => {
    const place = await rendered(smallest, "--to", "md,html", "--document", "policy,charter");
    rmSync(join(place.folder, "out/en/policy.html"));
    const index = join(place.folder, "out/index.html");
    const before = await check(place, ...few);
    expect({ code: before.code, named: named(before) }).toEqual({ code: 0, named: [] });
    expect((await place.run("render", ...few)).stderr).toContain("Wrote 1 file ");
    expect(readFileSync(index, "utf8")).not.toContain('href="en/policy.html"');
    expect(readFileSync(index, "utf8")).toContain('href="en/charter.html"');
    const run = await check(place, ...few);
    expect({ code: run.code, named: named(run) }).toEqual({ code: 0, named: [] });
  });

  test("names styles that are gone while pages link them; a render of any part writes them again", async () => {
    const argv = ["--to", "md,html", "--document", "policy,charter", "--assets", "shared"];
    const place = await rendered(smallest, ...argv);
    rmSync(join(place.folder, "out/assets"), { recursive: true });
    const run = await check(place, ...few);
    expect(run.code).toBe(1);
    expect(named(run)[0]).toBe("new out/assets/page.css deleted");
    await place.run("render", ...few);
    expect(existsSync(join(place.folder, "out/assets/page.css"))).toBe(true);
    expect((await check(place, ...argv)).code).toBe(0);
    // Without the pages nobody misses their styles.
    rmSync(join(place.folder, "out/assets"), { recursive: true });
    for (const name of ["policy", "charter"]) rmSync(join(place.folder, `out/en/${name}.html`));
    expect(named(await check(place, ...few))).toEqual([]);
    await place.run("render", ...few);
    expect(existsSync(join(place.folder, "out/assets"))).toBe(false);
    expect(readFileSync(join(place.folder, "out/index.html"), "utf8")).not.toContain('rel="stylesheet"');
    expect((await check(place, ...few)).code).toBe(0);
  });

  test("and a dry run name the same files in the same words, and count them alike", async () => {
    const place = await rendered(smallest, ...few);
    rmSync(join(place.folder, "out/en/charter.md"));
    edit(place, "out/en/policy.md", (text) => `${text}More.\n`);
    edit(place, lock, (text) => text.replace(/"program": "[^"]*"/, '"program": "0.0.1"'));
    const runs = [];
    for (const flag of ["--check", "--dry-run"]) {
      const { stdout, stderr } = await place.run("render", flag, ...few);
      const lines = stdout.split("\n").filter((line) => line.includes("out/en/"));
      runs.push({ lines, stderr: stderr.replaceAll(flag, "FLAG") });
    }
    expect(runs[0]?.lines.map((line) => line.split(/ +/)[0])).toEqual(["edited", "missing"]);
    expect(runs[0]?.stderr).toContain("2 files differ");
    expect(runs[1]).toEqual(runs[0]);
  });

  test("links nothing because a lock names it", async () => {
    const place = await rendered(smallest, ...few);
    edit(place, lock, (text) =>
      text.replace('"files": {', `"files": {"en/handbook.html": "${"0".repeat(64)} 9",`),
    );
    expect(named(await check(place, ...few))).toContain(`edited ${lock} hand`);
    await place.run("render", ...few);
    expect(readFileSync(join(place.folder, "out/index.html"), "utf8")).not.toContain("handbook");
    expect(readFileSync(join(place.folder, lock), "utf8")).not.toContain("handbook");
    expect((await check(place, ...few)).code).toBe(0);
  });

  test("names nothing in a folder that a link leads to", async () => {
    const place = await rendered(bilingual, ...few);
    mkdirSync(join(place.folder, "private"));
    writeFileSync(join(place.folder, "private/secret.txt"), "Secret.");
    rmSync(join(place.folder, "out/hu"), { recursive: true });
    symlinkSync("../private", join(place.folder, "out/hu"));
    writeFileSync(join(place.folder, "out/en/notes.txt"), "Ours.");
    expect(named(await check(place, ...few))).toEqual([
      "new out/hu/policy.md deleted",
      "new out/hu/charter.md deleted",
      "foreign out/en/notes.txt",
    ]);
  });

  test("names each of several editions by its folder", async () => {
    const place = scene({ "a.yaml": smallest, "b.yaml": smallest, "c.yaml": smallest });
    await place.run("render", "a.yaml", "b.yaml", "c.yaml", ...few);
    expect(await check(place, "a.yaml", "b.yaml", "c.yaml", ...few)).toMatchObject({ code: 0 });
    edit(place, "b.yaml", (text) => text.replace("10 working days", "9 working days"));
    rmSync(join(place.folder, "out/a/en/policy.md"));
    const run = await check(place, "a.yaml", "b.yaml", "c.yaml", ...few);
    expect({ code: run.code, named: named(run) }).toEqual({
      code: 1,
      named: [
        "new out/a/en/policy.md deleted",
        "changed out/b/en/policy.md facts",
        "changed out/b/en/charter.md facts",
        "changed out/b/charter.lock facts",
      ],
    });
  });
});

describe("charter render, over what is there,", () => {
  test("names what somebody had edited, and what it had not written, and replaces both", async () => {
    const place = await rendered(smallest, "--to", "md", "--document", "policy");
    const written = readFileSync(join(place.folder, "out/en/policy.md"), "utf8");
    edit(place, "out/en/policy.md", () => "Mine.");
    writeFileSync(join(place.folder, "out/en/charter.md"), "Mine too.");
    const { code, stderr } = await place.run("render", ...few);
    expect(code).toBe(0);
    expect(stderr.split("\n").filter((line) => line.startsWith("out/"))).toEqual([
      expect.stringContaining("out/en/policy.md: had been edited") as unknown,
      expect.stringContaining("out/en/charter.md: charter.lock did not know") as unknown,
    ]);
    expect(readFileSync(join(place.folder, "out/en/policy.md"), "utf8")).toBe(written);
    expect((await check(place, ...few)).code).toBe(0);
  });

  test("says nothing of files that are as it would write them, with a lock or without", async () => {
    const place = await rendered(smallest, ...few);
    rmSync(join(place.folder, "out/charter.lock"));
    const { stderr } = await place.run("render", ...few);
    expect(stderr).toBe("Using charter.yaml\nWrote 0 files to out/, 3 unchanged\n");
    expect((await check(place, ...few)).code).toBe(0);
  });

  test("keeps what it was not asked for, in the lock and in the index", async () => {
    const place = await rendered(bilingual, "--to", "md,html", "--document", "policy,charter");
    await place.run("render", "--to", "md", "--language", "hu", "--document", "charter");
    expect(readFileSync(join(place.folder, "out/index.html"), "utf8")).toContain('href="en/policy.html"');
    expect((await check(place, "--to", "md,html", "--document", "policy,charter")).code).toBe(0);
  });

  test("forgets a file that somebody took away and that it was not asked for", async () => {
    const place = await rendered(smallest, ...few);
    rmSync(join(place.folder, "out/en/charter.md"));
    await place.run("render", "--to", "md", "--document", "policy");
    expect(readFileSync(join(place.folder, "out/charter.lock"), "utf8")).not.toContain("charter.md");
  });

  test("says that the lock cannot be used, and writes a new one", async () => {
    const place = await rendered(smallest, ...few);
    edit(place, "out/charter.lock", () => '{ "charter": 2 }');
    edit(place, "out/en/policy.md", () => "Mine.");
    const { code, stderr } = await place.run("render", ...few);
    expect({ code, lines: stderr.split("\n").length }).toEqual({ code: 0, lines: 4 });
    expect(stderr).toContain("out/charter.lock was written by a newer version");
    expect((await check(place, ...few)).code).toBe(0);
  });

  test("after an interrupt knows what it had written", async () => {
    const stop = new AbortController();
    const browser = printingBrowser();
    const place = scene(
      { "charter.yaml": smallest },
      {
        signal: stop.signal,
        openPrinter: () => {
          stop.abort();
          return browser.opening();
        },
      },
    );
    expect((await place.run("render")).code).toBe(130);
    const lock = existsSync(join(place.folder, "out/charter.lock"))
      ? readFileSync(join(place.folder, "out/charter.lock"), "utf8")
      : "";
    const names = existsSync(join(place.folder, "out/en")) ? readdirSync(join(place.folder, "out/en")) : [];
    expect(names.filter((name) => !lock.includes(`"en/${name}"`))).toEqual([]);
    expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
    const again = scene({ "charter.yaml": smallest }, { openPrinter: browser.opening });
    expect((await again.run("render")).code).toBe(0);
  });

  test("twice at once into one folder leaves each file of one of the two, whole, and a lock that knows them", async () => {
    const stricter = smallest.replace("10 working days", "9 working days");
    const place = scene({ "charter.yaml": smallest, "other.yaml": stricter });
    const run = (file: string, out: string) => place.run("render", file, ...few, "-o", out);
    await Promise.all([run("charter.yaml", "one"), run("other.yaml", "two")]);
    await Promise.all([run("charter.yaml", "out"), run("other.yaml", "out")]);
    const filesIn = (folder: string) =>
      readdirSync(join(place.folder, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.\w+$/.test(name))
        .toSorted();
    expect(filesIn("out")).toEqual(filesIn("one"));
    for (const name of filesIn("out")) {
      const [one, two, out] = ["one", "two", "out"].map((folder) =>
        readFileSync(join(place.folder, folder, name), "utf8"),
      );
      expect([one, two]).toContain(out);
    }
  });

  test.skipIf(process.getuid?.() === 0)("in a read-only folder writes no lock either", async () => {
    const place = scene({ "charter.yaml": smallest });
    mkdirSync(join(place.folder, "out"));
    chmodSync(join(place.folder, "out"), 0o500);
    expect((await place.run("render", ...few)).code).toBe(3);
    chmodSync(join(place.folder, "out"), 0o700);
    expect(readdirSync(join(place.folder, "out"))).toEqual([]);
  });
});

describe("charter render --prune", () => {
  async function withoutHungarian(): Promise<Scene> {
    const place = await rendered(bilingual, "--to", "md,html", "--document", "policy,charter");
    edit(place, "charter.yaml", (text) => text.replace("  - hu\n", ""));
    return place;
  }
  const argv = ["--to", "md,html", "--document", "policy,charter"];
  const hungarian = ["charter.html", "charter.md", "policy.html", "policy.md"];

  test("is proposed for the files of a language that is gone, which stay until then", async () => {
    const place = await withoutHungarian();
    const { code, stderr } = await place.run("render", ...argv);
    expect(code).toBe(0);
    expect(stderr.match(/out\/hu\/\S+: stale/g)).toHaveLength(4);
    expect(stderr).toContain("--prune removes stale files.");
    expect(readdirSync(join(place.folder, "out/hu"))).toEqual(hungarian);
    expect(readFileSync(join(place.folder, "out/index.html"), "utf8")).not.toContain('href="hu/');
    const run = await check(place, ...argv);
    expect({ code: run.code, named: named(run) }).toEqual({
      code: 1,
      named: hungarian.map((name) => `stale out/hu/${name}`),
    });
    // Named again, until somebody removes them.
    expect((await place.run("render", ...argv)).stderr).toContain("out/hu/policy.md: stale");
  });

  test("removes them, and their folder, and nothing else", async () => {
    const place = await withoutHungarian();
    await place.run("render", ...argv, "--prune");
    expect(readdirSync(join(place.folder, "out")).toSorted()).toEqual(["charter.lock", "en", "index.html"]);
    expect((await check(place, ...argv)).code).toBe(0);
  });

  test("keeps what was edited by hand and what is foreign", async () => {
    const place = await withoutHungarian();
    edit(place, "out/hu/policy.md", (text) => `${text}More.\n`);
    writeFileSync(join(place.folder, "out/hu/notes.txt"), "Ours.");
    const { stderr } = await place.run("render", ...argv, "--prune");
    expect(readdirSync(join(place.folder, "out/hu"))).toEqual(["notes.txt", "policy.md"]);
    expect(stderr).toContain("out/hu/policy.md: stale, but edited by hand; kept");
  });

  test("removes nothing on a dry run, which says what is stale", async () => {
    const place = await withoutHungarian();
    const before = everything(place.folder);
    const { stdout } = await place.run("render", ...argv, "--prune", "--dry-run", "--format", "json");
    const { files } = JSON.parse(stdout) as {
      files: readonly { path: string; state: string; language: string }[];
    };
    expect(files.filter(({ state }) => state === "stale").map(({ path }) => path)).toEqual(
      hungarian.map((name) => `out/hu/${name}`),
    );
    expect(everything(place.folder)).toEqual(before);
  });

  test("on a dry run says what would be removed, and what kept and why", async () => {
    const place = await withoutHungarian();
    edit(place, "out/hu/policy.md", (text) => `${text}More.\n`);
    writeFileSync(join(place.folder, "out/hu/notes.txt"), "Ours.");
    const before = everything(place.folder);
    const { stdout } = await place.run("render", ...argv, "--prune", "--dry-run");
    expect(stdout).toMatch(/^stale +out\/hu\/charter\.md +\(would be removed\)$/m);
    expect(stdout).toMatch(/^stale +out\/hu\/policy\.md +\(edited by hand; would be kept\)$/m);
    expect(stdout).toMatch(/^foreign +out\/hu\/notes\.txt +\(not written by charter; left alone\)$/m);
    const json = await place.run("render", ...argv, "--prune", "--dry-run", "--format", "json");
    expect(named(json)).toEqual(
      expect.arrayContaining([
        "stale out/hu/charter.md",
        "stale out/hu/policy.md hand",
        "foreign out/hu/notes.txt",
      ]),
    );
    expect(everything(place.folder)).toEqual(before);
  });

  test("names a stale file that it cannot read, and keeps it", async () => {
    let isDenied = false;
    const place = scene(
      { "charter.yaml": bilingual },
      {
        files: {
          ...nodeFiles,
          read: (path, maxBytes) =>
            isDenied && path.endsWith("hu/policy.md")
              ? Promise.resolve({ ok: false, problem: "denied", detail: "EACCES" })
              : nodeFiles.read(path, maxBytes),
        },
      },
    );
    await place.run("render", ...few);
    edit(place, "charter.yaml", (text) => text.replace("  - hu\n", ""));
    isDenied = true;
    const looked = await check(place, ...few);
    expect(looked.code).toBe(3);
    expect(looked.stderr).toContain("out/hu/policy.md cannot be read");
    expect(named(looked)).toContain("stale out/hu/charter.md");
    const { stderr } = await place.run("render", ...few, "--prune");
    expect(stderr).toContain("out/hu/policy.md: stale, but it cannot be read");
    expect(readdirSync(join(place.folder, "out/hu"))).toEqual(["policy.md"]);
  });

  test("removes nothing that a lock from elsewhere makes look like ours", async () => {
    const place = await rendered(smallest, ...few);
    const outside = join(place.folder, "secret.md");
    writeFileSync(outside, "Secret.");
    mkdirSync(join(place.folder, "de"));
    writeFileSync(join(place.folder, "de/policy.md"), "Secret.");
    symlinkSync(join(place.folder, "de"), join(place.folder, "out/de"));
    mkdirSync(join(place.folder, "out/src"));
    writeFileSync(join(place.folder, "out/src/index.html"), "Secret.");
    const digest = createHash("sha256").update("Secret.").digest("hex");
    const hostile = ["../secret.md", outside, "de/policy.md", "src/index.html", "en/../../secret.md"];
    edit(place, "out/charter.lock", (text) =>
      text.replace(
        '"files": {',
        `"files": {${hostile.map((path) => `${JSON.stringify(path)}: "${digest} 7",`).join("")}`,
      ),
    );
    const { code, stderr } = await place.run("render", ...few, "--prune");
    expect(code).toBe(0);
    expect(stderr).not.toContain("stale");
    for (const path of ["secret.md", "de/policy.md", "out/src/index.html"]) {
      expect(readFileSync(join(place.folder, path), "utf8")).toBe("Secret.");
    }
  });

  test("removes the edition of a facts file that is gone", async () => {
    const place = scene({ "x/a.yaml": smallest, "x/b.yaml": smallest, "x/c/d.yaml": smallest });
    await place.run("render", "x/a.yaml", "x/b.yaml", "x/c/d.yaml", ...few);
    writeFileSync(join(place.folder, "out/b/en/notes.txt"), "Ours.");
    const argv = ["x/a.yaml", "x/e.yaml", ...few];
    writeFileSync(join(place.folder, "x/e.yaml"), smallest);
    for (const name of ["x/b.yaml", "x/c/d.yaml"]) rmSync(join(place.folder, name));
    const { stderr } = await place.run("render", ...argv);
    expect(stderr).toContain("out/b/en/policy.md: stale");
    expect(stderr).toContain("out/c/d/en/policy.md: stale");
    await place.run("render", ...argv, "--prune");
    const left = readdirSync(join(place.folder, "out"), { recursive: true, encoding: "utf8" });
    expect(left.filter((name) => /^[bc]\b/.test(name)).toSorted()).toEqual(["b", "b/en", "b/en/notes.txt"]);
    expect((await check(place, ...argv)).code).toBe(0);
  });

  test("keeps the editions of facts files that this run was not asked for", async () => {
    const place = scene({ "x/a.yaml": smallest, "x/b.yaml": smallest, "x/c/charter.yaml": smallest });
    await place.run("render", "x/a.yaml", "x/b.yaml", "x/c/charter.yaml", ...few);
    const before = everything(place.folder);
    const { stderr } = await place.run("render", "x/a.yaml", "x/b.yaml", ...few, "--prune");
    expect(stderr).not.toContain("stale");
    expect(everything(place.folder)).toEqual(before);
  });

  test.for([
    { name: "that a pattern finds", argv: ["x/*.yaml"], code: 3 },
    { name: "that this run was not asked for", argv: ["x/a.yaml", "x/c.yaml"], code: 0 },
  ])("keeps the edition of a facts file behind a broken link $name", async ({ argv, code }) => {
    const place = scene({ "x/a.yaml": smallest, "x/b.yaml": smallest, "x/c.yaml": smallest });
    await place.run("render", "x/*.yaml", ...few);
    const before = everything(join(place.folder, "out"));
    rmSync(join(place.folder, "x/b.yaml"));
    symlinkSync("nowhere", join(place.folder, "x/b.yaml"));
    const run = await place.run("render", ...argv, ...few, "--prune");
    expect(run.code).toBe(code);
    expect(run.stderr.includes("x/b.yaml cannot be read")).toBe(code === 3);
    expect(everything(join(place.folder, "out"))).toEqual(before);
  });
});

describe.skipIf(process.platform === "win32")("a pipe", () => {
  const pipe = (place: Scene, name: string): void => {
    rmSync(join(place.folder, name));
    execFileSync("mkfifo", [join(place.folder, name)]);
  };

  test.for([
    { name: "out/en/policy.md", want: ["edited out/en/policy.md hand"] },
    { name: "out/charter.lock", want: ["changed out/charter.lock"] },
  ])("in the place of $name is no such file, and is replaced", async ({ name, want }) => {
    const place = await rendered(smallest, ...few);
    pipe(place, name);
    const run = await check(place, ...few);
    expect({ code: run.code, named: named(run) }).toEqual({ code: 1, named: want });
    expect((await place.run("render", ...few)).code).toBe(0);
    expect(statSync(join(place.folder, name)).isFile()).toBe(true);
    expect((await check(place, ...few)).code).toBe(0);
  });

  test("in the place of the facts is refused", async () => {
    const place = await rendered(smallest, ...few);
    pipe(place, "charter.yaml");
    const { code, stderr } = await place.run("render", ...few);
    expect(code).toBe(3);
    expect(stderr).toContain("it is not a regular file");
  });

  test.runIf(existsSync("/dev/fd"))("that a shell opens for a command is read", () => {
    const place = scene({ "charter.yaml": smallest });
    const argv = [process.execPath, join(import.meta.dirname, "../../bin/charter.js")];
    for (const command of [
      '"$0" "$1" check <(cat charter.yaml)',
      'cat charter.yaml | "$0" "$1" check /dev/stdin',
    ]) {
      const { status } = spawnSync("bash", ["-c", command, ...argv], { cwd: place.folder });
      expect({ command, status }).toEqual({ command, status: 0 });
    }
  });

  test.runIf(existsSync("/dev/fd"))("that nobody writes into does not outlast an interrupt", async () => {
    const place = scene();
    execFileSync("mkfifo", [join(place.folder, "pipe")]);
    const argv = [process.execPath, join(import.meta.dirname, "../../bin/charter.js")];
    // Open for reading and writing, it neither blocks nor ends.
    const child = spawn("bash", ["-c", 'exec "$0" "$1" check /dev/fd/5 5<>pipe', ...argv], {
      cwd: place.folder,
    });
    const ended = new Promise((resolve) => {
      child.on("close", (code, signal) => {
        resolve(signal ?? code);
      });
    });
    const interrupt = setTimeout(() => child.kill("SIGINT"), 1000);
    onTestFinished(() => {
      clearTimeout(interrupt);
      child.kill("SIGKILL");
    });
    expect(await ended).toBe(130);
  });
});

test.for([
  { argv: ["--check", "--dry-run"] },
  { argv: ["--check", "--prune"] },
  { argv: ["--check", "-o", "-", "--to", "md", "--document", "policy"] },
  { argv: ["--prune", "-o", "policy.md", "--document", "policy"] },
])("charter render $argv is a mistake", async ({ argv }) => {
  const place = scene({ "charter.yaml": smallest });
  expect((await place.run("render", ...argv)).code).toBe(2);
  expect(readdirSync(place.folder)).toEqual(["charter.yaml"]);
});
