import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import { printingBrowser } from "../fakes/printer.ts";

const root = join(import.meta.dirname, "../..");
const meridian = readFileSync(join(root, "examples/meridian.yaml"), "utf8");
const bilingual = readFileSync(join(root, "examples/all-keys.yaml"), "utf8").replace(/^brand:.*$/m, "");
const smallest = stringify(minimum);

const read = (...path: readonly string[]): string => readFileSync(join(...path), "utf8");

interface Row {
  readonly path: string;
  readonly document: string | null;
  readonly language: string | null;
  readonly state: string;
}
const rowsOf = (stdout: string): readonly Row[] => (JSON.parse(stdout) as { files: readonly Row[] }).files;

describe("charter render --handbook", () => {
  test("adds the book to the documents, and the index links it, without a browser", async () => {
    const { folder, run } = scene({ "charter.yaml": bilingual });
    const { code } = await run("render", "--to", "html", "--handbook");
    expect(code).toBe(0);
    for (const language of ["en", "hu"]) {
      expect(read(folder, "out", language, "handbook.html")).toContain(`<html lang="${language}">`);
      expect(existsSync(join(folder, "out", language, "policy.html"))).toBe(true);
      expect(read(folder, "out/index.html")).toContain(`href="${language}/handbook.html"`);
    }
  });

  test("writes every file that it was asked for, and the same bytes twice", async () => {
    const browser = printingBrowser();
    const { folder, run } = scene({ "charter.yaml": meridian }, { openPrinter: browser.opening });
    const argv = ["render", "--document", "charter", "--handbook", "--poster", "--card", "--large-print"];
    expect((await run(...argv)).code).toBe(0);
    expect(readdirSync(join(folder, "out/en")).toSorted()).toEqual([
      "card.pdf",
      "charter.html",
      "charter.md",
      "charter.pdf",
      "handbook.html",
      "handbook.pdf",
      "poster.pdf",
    ]);
    const { stdout } = await run(...argv, "--format", "json");
    expect(rowsOf(stdout).filter(({ state }) => state !== "same")).toEqual([]);
  });

  test("a dry run lists the book and needs no disk", async () => {
    const { folder, run } = scene({ "charter.yaml": smallest });
    const { stdout } = await run("render", "--to", "html", "--handbook", "--dry-run", "--format", "json");
    expect(rowsOf(stdout).find(({ path }) => path === "out/en/handbook.html")).toMatchObject({
      document: "handbook",
      language: "en",
      state: "new",
    });
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  test("with one file to write, that is the book of all documents", async () => {
    const { folder, run } = scene({ "charter.yaml": smallest });
    expect((await run("render", "--handbook", "-o", "book.html")).code).toBe(0);
    expect(readdirSync(folder).toSorted()).toEqual(["book.html", "charter.yaml"]);
    expect(read(folder, "book.html").match(/class="part document"/g)).toHaveLength(7);
    const { stdout } = await run(
      "render",
      "--handbook",
      "--document",
      "policy,charter",
      "--to",
      "html",
      "-o",
      "-",
    );
    expect(stdout.match(/class="part document"/g)).toHaveLength(2);
  });

  test("pages share their styles where that was asked for", async () => {
    const { folder, run } = scene({ "charter.yaml": smallest });
    await run("render", "--to", "html", "--handbook", "--assets", "shared");
    const html = read(folder, "out/en/handbook.html");
    for (const name of ["page.css", "book.css"]) {
      expect(html).toContain(`<link rel="stylesheet" href="../assets/${name}">`);
      expect(existsSync(join(folder, "out/assets", name))).toBe(true);
    }
  });

  test("of several companies, those without a ladder have no card and the others have theirs", async () => {
    const browser = printingBrowser();
    const { folder, run } = scene(
      { "a.yaml": meridian, "b.yaml": smallest },
      { openPrinter: browser.opening },
    );
    const argv = ["render", "a.yaml", "b.yaml", "--card", "--document", "charter", "--to", "pdf"];
    const { code, stderr } = await run(...argv);
    expect({ code, named: stderr.match(/^charter: b\.yaml: --card/gm)?.length }).toEqual({
      code: 0,
      named: 1,
    });
    expect(readdirSync(join(folder, "out/a/en")).toSorted()).toEqual(["card.pdf", "charter.pdf"]);
    expect(readdirSync(join(folder, "out/b/en"))).toEqual(["charter.pdf"]);
  });

  test("of several companies, each without a ladder is named, and has its documents", async () => {
    const { opening } = printingBrowser();
    const { folder, run } = scene({ "a.yaml": smallest, "b.yaml": smallest }, { openPrinter: opening });
    const { code, stderr } = await run("render", "a.yaml", "b.yaml", "--card", "--to", "md,pdf", "--dry-run");
    expect(code).toBe(0);
    expect([...stderr.matchAll(/^charter: (\w\.yaml): .*--card/gm)].map(([, file]) => file)).toEqual([
      "a.yaml",
      "b.yaml",
    ]);
    expect(readdirSync(folder).toSorted()).toEqual(["a.yaml", "b.yaml"]);
  });

  test.for([
    { name: "no ladder, no card", facts: smallest, argv: ["--card"], says: "--card" },
    {
      name: "no card into a file either",
      facts: smallest,
      argv: ["--card", "-o", "card.pdf"],
      says: "--card",
    },
    {
      name: "a book is no Markdown",
      facts: smallest,
      argv: ["--handbook", "--to", "md"],
      says: "--handbook",
    },
    {
      name: "a chart is only printed",
      facts: smallest,
      argv: ["--poster", "--to", "html"],
      says: "--poster",
    },
    {
      name: "two things do not go into one file",
      facts: smallest,
      argv: ["--handbook", "--poster", "-o", "book.pdf"],
      says: "--handbook and --poster",
    },
    {
      name: "nor do two languages",
      facts: bilingual,
      argv: ["--handbook", "-o", "book.html"],
      says: "--language",
    },
    {
      name: "the facts leave the document out of the book",
      facts: `${smallest}handbook: { documents: [policy] }\n`,
      argv: ["--handbook", "--document", "charter", "--to", "html"],
      says: "handbook.documents",
    },
  ])("refuses before anything is written: $name", async ({ facts, argv, says }) => {
    const { folder, run } = scene({ "charter.yaml": facts });
    const { code, stdout, stderr } = await run("render", ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(readdirSync(folder)).toEqual(["charter.yaml"]);
  });
});
