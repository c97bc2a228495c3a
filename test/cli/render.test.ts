import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { kinds } from "../../src/company/kind.ts";
import { nodeFiles } from "../../src/host/node/files.ts";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import { noBrowserHere, printingBrowser } from "../fakes/printer.ts";

const root = join(import.meta.dirname, "../..");
const meridian = readFileSync(join(root, "examples/meridian.yaml"), "utf8");
const smallest = stringify(minimum);

const read = (...path: readonly string[]): string => readFileSync(join(...path), "utf8");

describe("charter render", () => {
  test("writes every document in every format, and an index", async () => {
    const browser = printingBrowser();
    const { folder, run } = scene({ "charter.yaml": meridian }, { openPrinter: browser.opening });
    const { code, stdout, stderr } = await run("render");
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: "",
      stderr: "Using charter.yaml\nWrote 22 files to out/\n",
    });
    expect(readdirSync(join(folder, "out/en")).toSorted()).toEqual(
      kinds.flatMap((kind) => [`${kind}.html`, `${kind}.md`, `${kind}.pdf`]).toSorted(),
    );
    const index = read(folder, "out/index.html");
    for (const kind of kinds) {
      for (const format of ["md", "html", "pdf"]) expect(index).toContain(`href="en/${kind}.${format}"`);
    }
    expect(browser.closed()).toBe(1);
  });

  test("writes the same bytes twice, and touches nothing that is the same", async () => {
    const { folder, run } = scene({ "charter.yaml": meridian }, { openPrinter: printingBrowser().opening });
    await run("render");
    const before = statSync(join(folder, "out/en/policy.html")).mtimeMs;
    const { stderr } = await run("render");
    expect(stderr).toContain("Wrote 0 files to out/, 22 unchanged");
    expect(statSync(join(folder, "out/en/policy.html")).mtimeMs).toBe(before);
  });

  test("needs no browser for Markdown and HTML", async () => {
    const { folder, run } = scene({ "charter.yaml": meridian });
    expect((await run("render", "--to", "md,html")).code).toBe(0);
    expect(existsSync(join(folder, "out/en/charter.html"))).toBe(true);
    expect(existsSync(join(folder, "out/en/charter.pdf"))).toBe(false);
  });

  test("takes a list that is given twice as one", async () => {
    const { folder, run } = scene({ "charter.yaml": meridian });
    const lists = ["--to", "html", "--to", "md", "--document", "charter", "--document", "policy,charter"];
    expect((await run("render", ...lists)).code).toBe(0);
    expect(readdirSync(join(folder, "out/en")).toSorted()).toEqual([
      "charter.html",
      "charter.md",
      "policy.html",
      "policy.md",
    ]);
  });

  test("without a browser writes the rest, says where it looked, and exits 3", async () => {
    const { folder, run } = scene({ "charter.yaml": meridian }, { openPrinter: noBrowserHere });
    const { code, stderr } = await run("render");
    expect(code).toBe(3);
    expect(stderr).toContain("missing   Chrome: /usr/bin/google-chrome");
    expect(stderr.match(/No browser to print/g)).toHaveLength(1);
    expect(existsSync(join(folder, "out/en/policy.html"))).toBe(true);
    expect(existsSync(join(folder, "out/en/policy.pdf"))).toBe(false);
    expect(read(folder, "out/index.html")).not.toContain(".pdf");
  });

  test("looks for a browser once, however many files there are", async () => {
    const { run } = scene({ "a.yaml": smallest, "b.yaml": smallest }, { openPrinter: noBrowserHere });
    const { stderr } = await run("render", "a.yaml", "b.yaml");
    expect(stderr.match(/No browser to print/g)).toHaveLength(1);
  });

  test("says when the browser prints without a sandbox", async () => {
    const { openPrinter } = { openPrinter: printingBrowser({ sandboxed: false }).opening };
    const { stderr } = await scene({ "charter.yaml": smallest }, { openPrinter }).run("render");
    expect(stderr).toContain("without its sandbox");
  });

  test("leaves no PDF of an edition whose printing failed, and exits 3", async () => {
    const browser = printingBrowser({ failsOn: "<title>Customer Charter" });
    const { folder, run } = scene({ "charter.yaml": meridian }, { openPrinter: browser.opening });
    const { code, stderr } = await run("render");
    expect(code).toBe(3);
    expect(stderr).toContain("printing failed: en/charter.pdf: the browser ended");
    expect(readdirSync(join(folder, "out/en")).filter((name) => name.endsWith(".pdf"))).toEqual([]);
    expect(browser.closed()).toBe(1);
  });

  test("sends one document to standard output, and nothing else", async () => {
    const { folder, run } = scene({ "charter.yaml": meridian });
    const { code, stdout } = await run("render", "--to", "md", "--document", "policy", "-o", "-");
    expect(code).toBe(0);
    expect(stdout.startsWith("# Customer Service Policy\n\nMeridian Home Repairs Ltd · Version 1.0")).toBe(
      true,
    );
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("writes one document to a file that is named, in the format of its ending", async () => {
    const { folder, run } = scene({ "charter.yaml": meridian });
    const { code } = await run(
      "render",
      "--document",
      "charter",
      "--length",
      "short",
      "-o",
      "docs/ours.html",
    );
    expect(code).toBe(0);
    expect(read(folder, "docs/ours.html")).toContain(
      "<title>Customer Charter – Meridian Home Repairs Ltd</title>",
    );
  });

  test("reads the facts from standard input", async () => {
    const { run } = scene({}, { stdin: smallest });
    const { code, stdout } = await run("render", "-", "--to", "md", "--document", "charter", "-o", "-");
    expect(code).toBe(0);
    expect(stdout).toContain("Brook & Sons Ltd");
  });

  test("gives short documents names of their own", async () => {
    const { folder, run } = scene({ "charter.yaml": smallest });
    await run("render", "--length", "short", "--to", "md");
    expect(readdirSync(join(folder, "out/en"))).toContain("policy.short.md");
  });

  test("keeps several companies apart, by their folders or names", async () => {
    const { folder, run } = scene({
      "x/charter.yaml": smallest,
      "y/charter.yaml": meridian,
      "z.yaml": smallest,
    });
    const { code } = await run("render", "x/charter.yaml", "y/charter.yaml", "z.yaml", "--to", "md");
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "out")).toSorted()).toEqual([
      "charter.lock",
      "index.html",
      "x",
      "y",
      "z",
    ]);
    expect(read(folder, "out/index.html")).toContain('href="y/index.html"');
  });

  test("never writes outside the output folder, wherever the facts files lie", async () => {
    const { folder, run } = scene({ "a/here.yaml": smallest, "b/there.yaml": smallest });
    const { code } = await run(
      "render",
      "a/../b/there.yaml",
      "a/here.yaml",
      "--to",
      "md",
      "-o",
      "deep/er/out",
    );
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "deep/er/out")).toSorted()).toEqual([
      "a",
      "b",
      "charter.lock",
      "index.html",
    ]);
    expect(readdirSync(join(folder, "deep/er"))).toEqual(["out"]);
  });

  test("keeps fonts and styles once beside the pages where that is asked for, and prints all the same", async () => {
    const browser = printingBrowser();
    const { folder, run } = scene({ "charter.yaml": smallest }, { openPrinter: browser.opening });
    await run("render", "--assets", "shared", "--document", "charter", "--to", "html,pdf");
    const html = read(folder, "out/en/charter.html");
    expect(html).toContain('<link rel="stylesheet" href="../assets/page.css">');
    expect(html).not.toContain("font/woff2;base64");
    expect(readdirSync(join(folder, "out/assets"))).toEqual(["fonts", "page.css"]);
    expect(existsSync(join(folder, "out/en/charter.pdf"))).toBe(true);
  });

  test("one bad file does not stop the others, and sets the exit code", async () => {
    const { folder, run } = scene({ "good.yaml": smallest, "bad.yaml": "charter: 1\n" });
    const { code, stderr } = await run("render", "bad.yaml", "good.yaml", "--to", "md");
    expect(code).toBe(1);
    expect(stderr).toContain("bad.yaml:1:");
    expect(readdirSync(join(folder, "out"))).toEqual(["charter.lock", "good", "index.html"]);
  });

  test("says what it would write, and writes nothing", async () => {
    const { folder, run } = scene({ "charter.yaml": meridian });
    const { stdout } = await run("render", "--dry-run", "--to", "md", "--document", "policy,charter");
    expect(stdout).toBe("new      out/en/policy.md\nnew      out/en/charter.md\nnew      out/index.html\n");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("reports files as JSON", async () => {
    const { folder, run } = scene({ "charter.yaml": meridian });
    await run("render", "--to", "md", "--document", "policy,charter");
    writeFileSync(join(folder, "out/en/policy.md"), "edited");
    const argv = [
      "render",
      "--to",
      "md",
      "--document",
      "policy,charter,standards",
      "--dry-run",
      "--format",
      "json",
    ];
    const { stdout } = await run(...argv);
    const report = JSON.parse(stdout) as { charter: number; files: readonly Record<string, unknown>[] };
    expect(report.charter).toBe(1);
    expect(report.files.map(({ path, state }) => [path, state])).toEqual([
      ["out/en/policy.md", "edited"],
      ["out/en/standards.md", "new"],
      ["out/en/charter.md", "same"],
      ["out/index.html", "changed"],
    ]);
    for (const file of report.files) {
      expect(Object.keys(file)).toEqual([
        "path",
        "document",
        "length",
        "language",
        "format",
        "bytes",
        "sha256",
        "state",
      ]);
    }
    expect(report.files[2]).toMatchObject({
      document: "charter",
      length: "full",
      language: "en",
      format: "md",
    });
    expect(report.files[2]?.["bytes"]).toBe(statSync(join(folder, "out/en/charter.md")).size);
    expect(report.files[2]?.["sha256"]).toMatch(/^[0-9a-f]{64}$/);
  });

  test("the date in a PDF file is the edition's, or SOURCE_DATE_EPOCH", async () => {
    const { opening: openPrinter } = printingBrowser();
    const first = scene({ "charter.yaml": meridian }, { openPrinter });
    await first.run("render", "--to", "pdf", "--document", "charter");
    expect(read(first.folder, "out/en/charter.pdf")).toContain("D:20261201000000");
    const second = scene(
      { "charter.yaml": meridian },
      { openPrinter, environment: { SOURCE_DATE_EPOCH: "86400" } },
    );
    await second.run("render", "--to", "pdf", "--document", "charter");
    expect(read(second.folder, "out/en/charter.pdf")).toContain("D:19700102000000");
  });

  test("needs no translation into a language that is not wanted", async () => {
    const twoLanguages = smallest.replace("  - en", "  - en\n  - hu");
    const { run } = scene({ "charter.yaml": twoLanguages });
    expect((await run("render", "--to", "md", "--language", "en")).code).toBe(0);
    expect((await run("check")).code).toBe(1);
  });

  test("writes each language of the file, with the logo, and two of them side by side", async () => {
    const facts = { "charter.yaml": read(root, "examples/all-keys.yaml") };
    const { folder, run } = scene({ ...facts, "assets/logo.svg": read(root, "examples/assets/logo.svg") });
    const argv = [
      "render",
      "--to",
      "html",
      "--document",
      "policy",
      "--parallel",
      "hu,en",
      "--format",
      "json",
    ];
    const { code, stdout } = await run(...argv);
    expect(code).toBe(0);
    const { files } = JSON.parse(stdout) as { files: readonly Record<string, unknown>[] };
    expect(files.map(({ path, language }) => [path, language])).toEqual([
      ["out/en/policy.html", "en"],
      ["out/hu/policy.html", "hu"],
      ["out/hu-en/policy.parallel.html", "hu-en"],
      ["out/index.html", null],
    ]);
    expect(read(folder, "out/hu/policy.html")).toContain('<html lang="hu">');
    expect(read(folder, "out/hu/policy.html")).toContain("data:image/svg+xml;base64,");
    expect(read(folder, "out/hu-en/policy.parallel.html")).toContain('<div class="side" lang="hu">');
    expect(read(folder, "out/index.html")).toContain('href="hu-en/policy.parallel.html"');
  });

  test("a logo that is not there stops the render before anything is written", async () => {
    const { folder, run } = scene({ "charter.yaml": `${smallest}brand: { logo: assets/none.svg }\n` });
    const { code, stderr } = await run("render", "--to", "html");
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr: expect.stringContaining("error  files/unusable-logo") as unknown,
    });
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});

describe("charter render refuses", () => {
  test.for([
    { name: "an unknown flag", argv: ["--pfd"] },
    { name: "an unknown format", argv: ["--to", "docx"] },
    { name: "an unknown document", argv: ["--document", "polcy"] },
    { name: "a language the file does not have", argv: ["--language", "hu"] },
    { name: "a day that does not exist", argv: ["--today", "2026-02-30"] },
    { name: "several documents for standard output", argv: ["-o", "-", "--to", "md"] },
    { name: "several formats for standard output", argv: ["-o", "-", "--document", "policy"] },
    {
      name: "an ending that is not the format",
      argv: ["-o", "a.html", "--to", "md", "--document", "policy"],
    },
    {
      name: "a report and a document on standard output",
      argv: ["-o", "-", "--to", "md", "--document", "policy", "--format", "json"],
    },
    { name: "an ending of another format", argv: ["-o", "a.docx", "--document", "policy"] },
    { name: "no output at all", argv: ["-o", ""] },
    { name: "a root that is not there", argv: ["--root", "nowhere"] },
    { name: "one language beside itself", argv: ["--parallel", "en,en"] },
    { name: "a language beside one that the file does not have", argv: ["--parallel", "en,hu"] },
    { name: "standard input twice", argv: ["-", "-"] },
    { name: "the same file twice", argv: ["charter.yaml", "./charter.yaml"] },
  ])("$name with exit code 2 and writes nothing", async ({ argv }) => {
    const { folder, run } = scene({ "charter.yaml": smallest });
    const { code, stdout, stderr } = await run("render", ...argv);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(/\bat .*\.ts:\d+/);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("its own facts as the output", async () => {
    const { folder, run } = scene({ "facts.md": smallest });
    const { code } = await run("render", "--document", "policy", "-o", "./facts.md", "facts.md");
    expect(code).toBe(2);
    expect(read(folder, "facts.md")).toBe(smallest);
  });

  test("two files that would be written to one place", async () => {
    const { folder, run } = scene({ "one.yaml": smallest, "one.yml": smallest });
    const { code, stderr } = await run("render", "one.yaml", "one.yml", "--to", "md");
    expect(code).toBe(2);
    expect(stderr).toContain("one.yaml and one.yml");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("a SOURCE_DATE_EPOCH that is no number", async () => {
    const { opening: openPrinter } = printingBrowser();
    const environment = { SOURCE_DATE_EPOCH: "today" };
    const { folder, run } = scene({ "charter.yaml": smallest }, { openPrinter, environment });
    expect((await run("render", "--to", "md,pdf")).code).toBe(2);
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});

describe("what cannot be written", () => {
  test("a file where the folder should be: one sentence for each file, exit 3", async () => {
    const { run } = scene({ "charter.yaml": smallest, out: "in the way" });
    const { code, stderr } = await run("render", "--to", "md", "--document", "policy");
    expect({ code, stderr }).toEqual({
      code: 3,
      stderr:
        "Using charter.yaml\n" +
        "charter: out/en/policy.md cannot be written: a file is where a folder should be.\n",
    });
  });

  test("a folder where the file should be", async () => {
    const { folder, run } = scene({ "charter.yaml": smallest });
    mkdirSync(join(folder, "out/en/policy.md"), { recursive: true });
    const { code, stderr } = await run("render", "--to", "md", "--document", "policy");
    expect(code).toBe(3);
    expect(stderr).toContain("a folder of that name is in the way");
    expect(readdirSync(join(folder, "out/en"))).toEqual(["policy.md"]);
  });

  test("a full disk: what was there stays whole, exit 3", async () => {
    const files = {
      ...nodeFiles,
      write: () => Promise.resolve({ ok: false, problem: "full", detail: "ENOSPC" } as const),
    };
    const { folder, run } = scene({ "charter.yaml": smallest, "out/en/policy.md": "old" }, { files });
    const { code, stderr } = await run("render", "--to", "md", "--document", "policy");
    expect(code).toBe(3);
    expect(stderr).toContain("the disk is full");
    expect(read(folder, "out/en/policy.md")).toBe("old");
  });

  test.skipIf(process.getuid?.() === 0)(
    "a folder without the right to write (skipped for root, who may write anywhere)",
    async () => {
      const { folder, run } = scene({ "charter.yaml": smallest });
      mkdirSync(join(folder, "out"));
      chmodSync(join(folder, "out"), 0o555);
      const { code, stderr } = await run("render", "--to", "md", "--document", "policy");
      expect(code).toBe(3);
      expect(stderr).toContain("permission to write");
    },
  );
});
