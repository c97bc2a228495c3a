import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { codeBlocks, project, tableRows, textOf } from "../docs/project.ts";
import { packed } from "./packed.ts";

const page = textOf("docs/api.md");
const { folder } = packed();
copyFileSync(join(project, "examples/meridian.yaml"), join(folder, "charter.yaml"));

/** Each example with what the page says that it prints; `null` where the page shows none. */
const examples = codeBlocks("js", page).map((code, index) => {
  const [, after = ""] = page.split(code);
  const [, printed = null] = /^```\n+```text\n([\s\S]*?)^```/m.exec(after.slice(0, 2_000)) ?? [];
  const isNext = printed !== null && after.startsWith(`\`\`\`\n\n\`\`\`text\n`);
  return { name: `example ${String(index + 1)}`, code, printed: isNext ? printed : null };
});

/** Runs a program beside the installed package. A browser is neither downloaded nor needed but for the carried one. */
function run(name: string): {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
} {
  const environment = { ...process.env, HTTPS_PROXY: "http://127.0.0.1:9", PUPPETEER_SKIP_DOWNLOAD: "1" };
  return spawnSync(process.execPath, [name], { cwd: folder, encoding: "utf8", env: environment });
}

describe("docs/api.md", () => {
  test.for(examples)("$name runs, and prints what the page says", ({ name, code, printed }) => {
    const file = `${name.replaceAll(" ", "-")}.mjs`;
    writeFileSync(join(folder, file), code);
    const { status, stdout, stderr } = run(file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    if (printed !== null) expect(stdout).toBe(printed);
  });

  test("shows several examples with what they print", () => {
    expect(examples.filter(({ printed }) => printed !== null).length).toBeGreaterThan(3);
  });

  test("the examples leave files behind", () => {
    expect(readFileSync(join(folder, "dates.ics"), "utf8")).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(readFileSync(join(folder, "out/en/policy.html"), "utf8")).toMatch(/^<!doctype html>/i);
  });

  test("lists every function there is", async () => {
    const listed = tableRows(page).flatMap(([call = ""]) =>
      [...call.matchAll(/`(\w+)\(/g)].map(([, name = ""]) => name),
    );
    const exported = (await import("../../src/index.ts")) as Readonly<Record<string, unknown>>;
    const functions = Object.keys(exported).filter((name) => typeof exported[name] === "function");
    expect(listed.toSorted()).toEqual(functions.toSorted());
  });
});

/** A program that names every type, with everything the compiler can be strict about. */
const consumer = `
import { build, calendar, check, diff, openPrinter, parseDuration, print, promises, readFacts } from "service-charter";
import type { BuildOptions, BuiltDocument, CheckedFacts, CheckReport, Difference, DiagnosticCode, Duration, Facts } from "service-charter";
import type { Finding, Kind, LanguageTag, Length, Print, Printer, PromiseEntry, Reading, ReadOptions, Source } from "service-charter";

const source: Source = { text: "charter: 1", file: "a.yaml" };
const options: ReadOptions = { today: "2026-11-22", languages: ["en"] satisfies LanguageTag[] };
const reading: Reading = await readFacts(source, options);
const report: CheckReport = await check("charter.yaml");
const codes: readonly DiagnosticCode[] = report.kind === "checked" ? report.findings.map(({ code }: Finding) => code) : [];
async function all(company: CheckedFacts, printer: Printer, wanted: BuildOptions): Promise<Print | undefined> {
  const { facts }: { readonly facts: Facts } = company;
  const name: string = facts.company.name;
  const minutes: number | undefined = facts.channels.email?.replyWithin?.duration.amount;
  const documents: readonly BuiltDocument[] = await build(company, wanted);
  const kinds: readonly (Kind | Length | string | undefined)[] = documents.map(({ kind }) => kind);
  const entries: readonly PromiseEntry[] = promises(company);
  const difference: Difference = await diff(company, company);
  const dates: string | null = calendar(company, { language: "hu" });
  const duration: Duration | null = parseDuration("2 hours");
  console.log(name, minutes, kinds, entries[0]?.target.unit, difference.suggested, dates, duration, codes);
  return documents[0] && print(documents[0], printer);
}
const opening = await openPrinter({ browser: null });
if (opening.ok && reading.kind === "facts") await all(reading, opening.printer, { length: "short" });
// @ts-expect-error A kind that there is not.
await build(reading as CheckedFacts, { documents: ["novel"] });
// @ts-expect-error Only facts without an error can be built.
await build(reading);
`;

test("a program in strict TypeScript compiles, examples too, and our types with it", () => {
  const config = {
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: "nodenext",
      target: "es2022",
      skipLibCheck: false,
      noEmit: true,
      types: ["node"],
    },
    include: ["*.mts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  writeFileSync(join(folder, "consumer.mts"), consumer);
  for (const { name, code } of examples)
    writeFileSync(join(folder, `${name.replaceAll(" ", "-")}.mts`), code);
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});

test("the installed command checks and renders", () => {
  const charter = join(folder, "node_modules/service-charter/bin/charter.js");
  const run = (...argv: readonly string[]): string =>
    execFileSync(process.execPath, [charter, ...argv], { cwd: folder, encoding: "utf8", stdio: "pipe" });
  expect(run("check", "charter.yaml")).not.toBe("");
  run("render", "--to", "html,md", "-o", "rendered", "charter.yaml");
  expect(readFileSync(join(folder, "rendered/en/charter.md"), "utf8")).toMatch(/^# /);
});

test("what is not exported cannot be imported", () => {
  writeFileSync(join(folder, "inside.mjs"), 'import "service-charter/dist/build.js";\n');
  const { status, stderr } = run("inside.mjs");
  expect(status).toBe(1);
  expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
});

test("importing the package does nothing, and loads neither a browser client nor the command line", () => {
  const program = `
    const before = process.listenerCount("SIGINT");
    await import("service-charter");
    const { default: module } = await import("node:module");
    const loaded = Object.keys(module._cache ?? {}).filter((path) => /commander|puppeteer|inquirer/.test(path));
    console.log(JSON.stringify({ listeners: process.listenerCount("SIGINT") - before, loaded }));
  `;
  writeFileSync(join(folder, "import.mjs"), program);
  expect(JSON.parse(run("import.mjs").stdout)).toEqual({ listeners: 0, loaded: [] });
});
