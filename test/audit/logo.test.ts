import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { expect, test } from "vitest";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const facts = stringify({ ...minimum, brand: { logo: "logo.svg" } });
const line = facts.split("\n").findIndex((each) => each.includes("logo.svg")) + 1;

interface Report {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly line: number;
    readonly column: number;
    readonly path: string;
    readonly message: string;
  }[];
}

async function logoFindings(files: Readonly<Record<string, string | Uint8Array>>) {
  const { run } = scene({ "charter.yaml": facts, ...files });
  const { code, stdout } = await run("check", "--format", "json");
  const { findings } = JSON.parse(stdout) as Report; // The shape that the command documents.
  return {
    code,
    findings: findings.map((each) => [each.code, each.severity, each.line, each.column, each.path]),
  };
}

const at = [line, 9, "brand.logo"] as const;

test.for([
  { name: "is not there", files: {}, code: 0, want: [["files/unusable-logo", "warning", ...at]] },
  {
    name: "is no SVG file",
    files: { "logo.svg": "a,b" },
    code: 1,
    want: [["files/unusable-logo", "error", ...at]],
  },
  {
    name: "is too large",
    files: { "logo.svg": `${svg}${" ".repeat(2_000_001)}` },
    code: 1,
    want: [["files/unusable-logo", "error", ...at]],
  },
  {
    name: "is a folder",
    files: { "logo.svg/inside.txt": "" },
    code: 1,
    want: [["files/unusable-logo", "error", ...at]],
  },
  { name: "can be shown", files: { "logo.svg": svg }, code: 0, want: [] },
])("check says where a logo stands that $name", async ({ files, code, want }) => {
  expect(await logoFindings(files)).toEqual({ code, findings: want });
});

test("a logo behind a link that leads out of the project is refused", async () => {
  const outside = scene({ "other.svg": svg });
  const { folder, run } = scene({ "charter.yaml": facts });
  symlinkSync(join(outside.folder, "other.svg"), join(folder, "logo.svg"));
  const { code, stdout } = await run("check");
  expect(code).toBe(1);
  expect(stdout).toContain("files/unusable-logo");
});

test("what shows no logo does without it, what shows it stops", async () => {
  const { run } = scene({ "charter.yaml": facts });
  expect((await run("render", "--to", "md", "--document", "charter")).code).toBe(0);
  const { code, stderr } = await run("render", "--to", "html", "--document", "charter");
  expect(code).toBe(3);
  expect(stderr).toContain("error  files/unusable-logo");
});

test("a logo is told beside other mistakes", async () => {
  const { run } = scene({ "charter.yaml": facts.replace("country: GB", "country: UK") });
  const { stdout } = await run("check", "--format", "json");
  const { findings } = JSON.parse(stdout) as Report; // The shape that the command documents.
  expect(findings.map(({ code }) => code)).toEqual(["facts/not-a-country", "files/unusable-logo"]);
});

test("every command that reads facts looks at their texts", async () => {
  const text = stringify({ ...minimum, missed: "TODO" });
  const { run } = scene({ "charter.yaml": text });
  for (const argv of [["check"], ["promises"], ["render", "--to", "md"]]) {
    const { code, stdout, stderr } = await run(...argv);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain("text/placeholder");
  }
});
