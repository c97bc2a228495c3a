import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";

const root = join(import.meta.dirname, "../..");
const meridian = readFileSync(join(root, "examples/meridian.yaml"), "utf8");
const smallest = stringify(minimum);

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}
interface Report {
  readonly charter: number;
  readonly findings: readonly Finding[];
  readonly summary: { readonly errors: number; readonly warnings: number };
}

/** A file with nine mistakes, and where each one is. */
const nineMistakes = meridian
  .replace("country: GB", "country: UK")
  .replace("languages: [en]", "languages: [en, xx]")
  .replace("reviewEvery: 12 months", "reviewEvery: 12 moons")
  .replace("audience: employees", "audience: employes")
  .replace("contact: manager                        #", "contact: manger  #")
  .replace("answerWithin: 3 rings", "answerWitin: 3 rings")
  .replace("email: care@meridian", "email: care(at)meridian")
  .replace("address: care@meridian.example", "address: care.meridian.example")
  .replace("acknowledgeWithin: 2 working days", "acknowledgeWithin: 20 working days")
  .replace("csat: 90", "csat: 190");

function lineOf(text: string, fragment: string): number {
  const index = text.split("\n").findIndex((line) => line.includes(fragment));
  if (index < 0) throw new Error(`There is no ${fragment}.`);
  return index + 1;
}

describe("charter check", () => {
  test.for(["examples/meridian.yaml", "examples/all-keys.yaml"])("finds nothing in %s", async (file) => {
    const { run } = scene({
      "charter.yaml": readFileSync(join(root, file)),
      "assets/logo.svg": readFileSync(join(root, "examples/assets/logo.svg")),
    });
    const { code, stdout } = await run("check", "charter.yaml");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "charter.yaml: no findings\n" });
  });

  test("reports each of nine mistakes once, on its line, in the order of the file", async () => {
    const { run } = scene({ "charter.yaml": nineMistakes });
    const { code, stdout } = await run("check", "--format", "json");
    const report = JSON.parse(stdout) as Report;
    expect(code).toBe(1);
    expect(report.charter).toBe(1);
    expect(report.findings.map(({ line }) => line)).toEqual(
      [
        "country: UK",
        "languages: [en, xx]",
        "12 moons",
        "audience: employes",
        "contact: manger",
        "answerWitin",
        "care.meridian",
        "20 working days",
        "csat: 190",
      ].map((fragment) => lineOf(nineMistakes, fragment)),
    );
    expect(report.summary).toEqual({ errors: 9, warnings: 0 });
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining(["code", "severity", "message", "hint", "file", "line", "column", "path"]),
      );
      expect(finding.file).toBe("charter.yaml");
    }
  });

  test("warnings alone are fine, unless there are more than allowed", async () => {
    const late = meridian.replace("reviewEvery: 12 months", "reviewEvery: 18 months");
    const { run } = scene({ "charter.yaml": late });
    expect((await run("check")).code).toBe(0);
    expect((await run("check", "--max-warnings", "1")).code).toBe(0);
    expect((await run("check", "--max-warnings", "0")).code).toBe(1);
  });

  test("the day comes from the flag, else from CHARTER_TODAY, else from the clock", async () => {
    const { run } = scene({ "charter.yaml": meridian }, { environment: { CHARTER_TODAY: "2026-11-01" } });
    expect((await run("check")).stdout).toContain("2026-11-20");
    expect((await run("check", "--today", "2026-11-21")).code).toBe(0);
    expect((await run("check", "--today", "2028-01-01")).stdout).toContain("warning");
  });

  test("checks several files in one go, and goes on after one that cannot be read", async () => {
    const { run } = scene({ "bad.yaml": "charter: 1\n", "good.yaml": smallest });
    const { code, stdout, stderr } = await run("check", "none.yaml", "bad.yaml", "good.yaml");
    expect(code).toBe(3);
    expect(stderr).toBe("charter: none.yaml cannot be read: there is no such file.\n");
    expect(stdout).toContain("bad.yaml:1:");
  });

  test.for([
    { name: "a folder", files: { "charter.yaml/x": "" }, code: 3 },
    { name: "an empty file", files: { "charter.yaml": "" }, code: 1 },
    { name: "a list", files: { "charter.yaml": "- 1\n" }, code: 1 },
    { name: "no YAML", files: { "charter.yaml": "a: [b\nc: {d" }, code: 1 },
    { name: "UTF-16", files: { "charter.yaml": Buffer.from("\uFEFFcharter: 1", "utf16le") }, code: 1 },
    {
      name: "bytes that are no text",
      files: { "charter.yaml": Buffer.from([0x63, 0xff, 0xfe, 0x00, 0x3a]) },
      code: 1,
    },
    { name: "three megabytes of noise", files: { "charter.yaml": "x: [1, 2\n".repeat(350_000) }, code: 1 },
    {
      name: "an alias bomb",
      files: {
        "charter.yaml": `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, i) => `a${String(i + 1)}: &a${String(i + 1)} [*a${String(i)}, *a${String(i)}]`).join("\n")}\n`,
      },
      code: 1,
    },
    {
      name: "keys of a prototype",
      files: { "charter.yaml": `${smallest}__proto__: { polluted: yes }\n` },
      code: 1,
    },
  ])("$name: a clear sentence and exit code $code", async ({ files, code }) => {
    const { run } = scene(files);
    const result = await run("check");
    expect(result.code).toBe(code);
    expect(result.stdout + result.stderr).not.toMatch(/\bat .*:\d+:\d+\)|TypeError|undefined/);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("without a file and without charter.yaml: exit 2, with the way out", async () => {
    const { code, stderr } = await scene().run("check");
    expect(code).toBe(2);
    expect(stderr).toContain("charter.yaml");
  });

  test("takes charter.yml too, and says so", async () => {
    const { code, stderr } = await scene({ "charter.yml": smallest }).run("check");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Using charter.yml\n" });
  });

  test("reads standard input", async () => {
    const { code, stdout } = await scene({}, { stdin: smallest.replace("GB", "UK") }).run("check", "-");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^-:\d+:\d+ {2}error/);
  });

  test("words findings in the language of CHARTER_LANGUAGE", async () => {
    const broken = { "charter.yaml": smallest.replace("GB", "UK") };
    const words = async (language: string): Promise<string> => {
      const { run } = scene(broken, { environment: { CHARTER_LANGUAGE: language } });
      const { stdout } = await run("check", "--format", "json");
      return (JSON.parse(stdout) as Report).findings.map(({ code, message }) => `${code} ${message}`).join();
    };
    const all = await Promise.all(["", "en", "el", "cs", "hu"].map(words));
    expect(all[0]).toBe(all[1]);
    expect(new Set(all).size).toBe(4);
    const { run } = scene(broken, { environment: { CHARTER_LANGUAGE: "de" } });
    expect((await run("check")).code).toBe(2);
  });

  test("colours only where it is asked to", async () => {
    const broken = smallest.replace("GB", "UK");
    const plain = await scene({ "charter.yaml": broken }).run("check");
    expect(plain.stdout).not.toContain("\u001b[");
    const forced = await scene({ "charter.yaml": broken }, { environment: { FORCE_COLOR: "1" } }).run(
      "check",
    );
    expect(forced.stdout).toContain("\u001b[");
    const both = { environment: { FORCE_COLOR: "1", NO_COLOR: "1" } };
    expect((await scene({ "charter.yaml": broken }, both).run("check")).stdout).not.toContain("\u001b[");
  });
});
