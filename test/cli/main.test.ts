import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { version } from "../../src/cli/version.ts";
import { scene } from "../fakes/host.ts";
import { noBrowserHere, printingBrowser } from "../fakes/printer.ts";

const root = join(import.meta.dirname, "../..");

describe("charter", () => {
  test.for([
    { argv: ["--help"], code: 0, to: "stdout", says: "Exit codes:" },
    { argv: ["help", "render"], code: 0, to: "stdout", says: "--length" },
    { argv: ["--version"], code: 0, to: "stdout", says: `charter ${version} (node ` },
    { argv: [], code: 2, to: "stderr", says: "Usage:" },
    { argv: ["rendr"], code: 2, to: "stderr", says: "Did you mean render?" },
    { argv: ["check", "--formt", "json"], code: 2, to: "stderr", says: "--format" },
    { argv: ["check", "--format", "xml"], code: 2, to: "stderr", says: "text, json" },
    { argv: ["check", "--max-warnings", "few"], code: 2, to: "stderr", says: "whole number" },
    { argv: ["promises", "a.yaml", "b.yaml"], code: 2, to: "stderr", says: "too many arguments" },
  ] as const)("$argv", async ({ argv, code, to, says }) => {
    const result = await scene().run(...argv);
    expect(result.code).toBe(code);
    expect(result[to]).toContain(says);
    expect(result[to === "stdout" ? "stderr" : "stdout"]).toBe("");
  });

  test("a mistake of the program is told as one, without a stack trace", async () => {
    const { code, stderr } = await scene({}, { openPrinter: () => Promise.reject(new Error("boom")) }).run(
      "doctor",
    );
    expect(code).toBe(3);
    expect(stderr).toContain("please report it: boom");
    expect(stderr).not.toContain("at ");
  });

  test.for([
    { argv: ["--help"], code: 0, prints: /^Usage: charter/ },
    { argv: ["help", "check"], code: 0, prints: /^Usage: charter check/ },
    { argv: ["--version"], code: 0, prints: /^charter / },
    { argv: ["check"], code: 2, prints: /^$/ },
    { argv: ["schema"], code: 2, prints: /^$/ },
    { argv: ["check", "--formt"], code: 2, prints: /^$/ },
  ])("$argv in a language that there are no words in: exit $code", async ({ argv, code, prints }) => {
    const { run } = scene({ "charter.yaml": "charter: 1\n" }, { environment: { CHARTER_LANGUAGE: "de" } });
    const result = await run(...argv);
    expect(result.code).toBe(code);
    expect(result.stdout).toMatch(prints);
    expect(result.stderr).toMatch(/^charter: CHARTER_LANGUAGE: “de” .*\ben, el, cs, hu\b/);
  });

  test("speaks English without CHARTER_LANGUAGE, and where it is empty", async () => {
    const { stdout } = await scene({}, { environment: { CHARTER_LANGUAGE: "" } }).run("--help");
    expect(stdout).toBe((await scene().run("--help")).stdout);
    const english = await scene({}, { environment: { CHARTER_LANGUAGE: "en" } }).run("--help");
    expect(english.stdout).toBe(stdout);
  });

  test("asks for help on a command that there is", async () => {
    const { code, stdout, stderr } = await scene().run("help", "rendr");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Did you mean render?");
    expect(stderr.split("\n")).toHaveLength(3);
  });

  test("has the version of its package", () => {
    const { version: packaged } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(version).toBe(packaged);
  });
});

describe("charter schema", () => {
  test("prints the committed schema", async () => {
    const { code, stdout } = await scene().run("schema");
    expect(code).toBe(0);
    expect(stdout).toBe(readFileSync(join(root, "schema/facts.schema.json"), "utf8"));
  });
});

describe("charter doctor", () => {
  test("shows the browser and that it prints", async () => {
    const { code, stdout } = await scene({}, { openPrinter: printingBrowser().opening }).run("doctor");
    expect(code).toBe(0);
    expect(stdout).toContain("Browser 143.0 at /fake/browser: prints, in its sandbox");
  });

  test("without a browser says where it looked, and exits 3", async () => {
    const { code, stdout } = await scene({}, { openPrinter: noBrowserHere }).run("doctor");
    expect(code).toBe(3);
    expect(stdout).toContain("/usr/bin/google-chrome");
  });

  test("says as JSON where each setting comes from", async () => {
    const environment = { CHARTER_TODAY: "2026-01-01" };
    const { stdout } = await scene({}, { openPrinter: printingBrowser().opening, environment }).run(
      "doctor",
      "--format",
      "json",
    );
    const report = JSON.parse(stdout) as { charter: number; settings: readonly Record<string, string>[] };
    expect(report.charter).toBe(1);
    expect(report.settings).toContainEqual({
      name: "CHARTER_TODAY",
      value: "2026-01-01",
      origin: "environment",
    });
  });
});

describe("the built command", () => {
  const charter = join(root, "bin/charter.js");
  const start = (...argv: readonly string[]) =>
    spawnSync(process.execPath, [charter, ...argv], { encoding: "utf8", cwd: root });

  test("starts, and ends with the code of the command line", () => {
    expect(start("--version").stdout).toContain(`charter ${version}`);
    expect(start("check", "examples/meridian.yaml", "--today", "2026-11-22")).toMatchObject({ status: 0 });
    expect(start("check", "--nonsense")).toMatchObject({ status: 2 });
    expect(start("check", "none.yaml")).toMatchObject({ status: 3 });
  });

  test("prints the same documents as the sources it was built from", async () => {
    const argv = ["render", "--to", "md", "--document", "policy", "-o", "-"];
    const built = start(...argv, "examples/meridian.yaml", "--today", "2026-11-22");
    const facts = readFileSync(join(root, "examples/meridian.yaml"));
    const { stdout } = await scene({ "charter.yaml": facts }).run(...argv);
    expect(built.stdout).toBe(stdout);
  });
});
