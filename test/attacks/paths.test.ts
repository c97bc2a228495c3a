import { mkdtempSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Files } from "../../src/host/host.ts";
import { nodeFiles } from "../../src/host/node/files.ts";
import { minimum } from "../companies/companies.ts";
import { type Scene, scene } from "../fakes/host.ts";

const outside = mkdtempSync(join(tmpdir(), "charter-outside-"));
afterAll(() => {
  rmSync(outside, { recursive: true });
});

const secret = "hunter2-the-word-that-nobody-may-see";
writeFileSync(join(outside, "secret.yaml"), `missed: ${secret}\nzebra: ${secret}\n`);
writeFileSync(
  join(outside, "secret.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg"><text>${secret}</text></svg>`,
);
mkdirSync(join(outside, "templates/policy"), { recursive: true });
writeFileSync(join(outside, "templates/policy/en.full.md.hbs"), `# ${secret}\n`);

interface Finding {
  readonly code: string;
  readonly severity: string;
}

/** A project whose folders `leads-out`, `leads-out.yaml` and so on are links to what lies outside. */
function project(facts: object, files: Files = nodeFiles): Scene {
  const made = scene({ "charter.yaml": stringify({ ...minimum, ...facts }) }, { files });
  symlinkSync(outside, join(made.folder, "leads-out"));
  symlinkSync(join(outside, "secret.yaml"), join(made.folder, "leads-out.yaml"));
  symlinkSync(join(outside, "secret.svg"), join(made.folder, "leads-out.svg"));
  symlinkSync(join(outside, "templates"), join(made.folder, "leads-out-templates"));
  symlinkSync("loop", join(made.folder, "loop"));
  return made;
}

/** Errors of `check`; no command may say a word of what it was led to. */
async function errorsOf({ run, folder }: Scene): Promise<readonly string[]> {
  const checked = await run("check", "--format", "json");
  const rendered = await run("render", "--to", "md,html", "-o", "out");
  const shown = [
    checked,
    rendered,
    await run("check"),
    await run("render", "--to", "html", "--document", "policy", "-o", "-"),
  ];
  for (const { stdout, stderr } of shown) expect(stdout + stderr).not.toContain(secret);
  for (const path of await nodeFiles.list(join(folder, "out/en"))) {
    const read = await nodeFiles.read(join(folder, "out/en", path), 10_000_000);
    expect(read.ok && Buffer.from(read.bytes).includes(secret)).toBe(false);
    expect(
      read.ok && Buffer.from(read.bytes).includes(Buffer.from(secret).toString("base64").slice(2, -4)),
    ).toBe(false);
  }
  // The shape that the command documents.
  const { findings } = JSON.parse(checked.stdout) as { readonly findings: readonly Finding[] };
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

const up = `../${basename(outside)}`;
const far = "../".repeat(40);

test.for([
  join(outside, "secret.yaml"),
  `${up}/secret.yaml`,
  `./x/../${up}/secret.yaml`,
  `${far}${outside.slice(1)}/secret.yaml`,
  "leads-out.yaml",
  "leads-out/secret.yaml",
  "/etc/passwd",
  `${far}etc/passwd`,
  "/proc/self/environ",
  "/dev/zero",
  "/dev/stdin",
  "~/.ssh/id_rsa",
  `file://${outside}/secret.yaml`,
  "https://evil.example/x.yaml",
  "loop",
  ".",
  "..",
  "charter.yaml",
  "a\u0000b",
  "CON",
  "x".repeat(5000),
])("facts that build on %s build on nothing outside", async (path) => {
  const errors = await errorsOf(project({ extends: path }));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(/^(?:facts\/base-|facts\/too-long|facts\/control|yaml\/)/);
});

test.for([
  join(outside, "secret.svg"),
  `${up}/secret.svg`,
  "leads-out.svg",
  "leads-out/secret.svg",
  "/proc/self/environ.svg",
  "data:image/svg+xml,<svg/>.svg",
  "https://evil.example/x.svg",
  "loop/x.svg",
  "..\\secret.svg",
])("a logo at %s shows nothing of what is outside", async (path) => {
  const errors = await errorsOf(project({ brand: { logo: path } }));
  expect(errors.every((code) => ["files/unusable-logo", "facts/not-a-path"].includes(code))).toBe(true);
  if (!path.startsWith("..\\") && !path.startsWith("loop")) expect(errors).not.toEqual([]);
});

test.for([
  join(outside, "templates"),
  `${up}/templates`,
  "leads-out-templates",
  "leads-out/templates",
  "/",
  "/proc/self",
  "..",
])("templates in %s say nothing of what is outside", async (path) => {
  const errors = await errorsOf(project({ templates: path }));
  expect(errors).not.toEqual([]);
  expect(errors.every((code) => /^(?:template\/|facts\/not-a-path)/.test(code))).toBe(true);
});

/** Files in which somebody puts a link in the place of a file, between the look at its path and the reading. */
function swapping(name: string, target: string): Files {
  let isDone = false;
  return {
    ...nodeFiles,
    async realPath(path) {
      const real = await nodeFiles.realPath(path);
      if (real !== null && !isDone && basename(real) === name) {
        isDone = true;
        renameSync(real, `${real}.old`);
        symlinkSync(target, real);
      }
      return real;
    },
  };
}

test.for([
  {
    what: "a base",
    facts: { extends: "base.yaml" },
    name: "base.yaml",
    target: "secret.yaml",
    code: /^facts\/base-/,
  },
  {
    what: "a logo",
    facts: { brand: { logo: "logo.svg" } },
    name: "logo.svg",
    target: "secret.svg",
    code: /^files\/unusable-logo/,
  },
  {
    what: "a template",
    facts: { templates: "own" },
    name: "en.full.md.hbs",
    target: "templates/policy/en.full.md.hbs",
    code: /^template\/unreadable/,
  },
])("$what that becomes a link while it is read is not used", async ({ facts, name, target, code }) => {
  const made = project(facts, swapping(name, join(outside, target)));
  mkdirSync(join(made.folder, "own/policy"), { recursive: true });
  writeFileSync(join(made.folder, "base.yaml"), "audience: staff\n");
  writeFileSync(join(made.folder, "logo.svg"), `<svg xmlns="http://www.w3.org/2000/svg"/>`);
  writeFileSync(join(made.folder, "own/policy/en.full.md.hbs"), "# Ours\n");
  const errors = await errorsOf(made);
  expect(errors).toEqual([expect.stringMatching(code)]);
});

test.for([
  "999999999999999999 years",
  "P99999999999Y",
  "P9Y9M9W9DT9H9M9S",
  "-1 days",
  "0 days",
  "1e9 days",
  "٣ days",
  "1\u00a0000 000 days",
  "Infinity hours",
  "NaN hours",
  "0x10 hours",
  `${"9".repeat(400)} days`,
  `${"1 ".repeat(200)}day`,
])("a time of %s is one finding where it stands", async (time) => {
  const { run } = scene({
    "charter.yaml": stringify({
      ...minimum,
      document: { lastReviewed: "2026-11-20", reviewEvery: time },
      channels: { email: { address: "help@brook.example", replyWithin: time } },
    }),
  });
  const { code, stdout } = await run("check", "--format", "json");
  // The shape that the command documents.
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly (Finding & { readonly path: string })[];
  };
  expect(code).toBe(1);
  const wrong = findings.filter(({ severity }) => severity === "error").map(({ path }) => path);
  expect(wrong).toEqual(["channels.email.replyWithin", "document.reviewEvery"]);
});

test("the longest time that there is can be printed, and no day lies beyond the calendar", async () => {
  const { run } = scene({
    "charter.yaml": stringify({
      ...minimum,
      document: { lastReviewed: "2026-11-20", reviewEvery: "999999 years" },
    }),
  });
  const { code, stdout } = await run("render", "--to", "md", "--document", "policy", "-o", "-");
  expect(code).toBe(0);
  expect(stdout).toContain("999999 years");
  expect(stdout).not.toMatch(/NaN|Invalid|e\+|\+\d{6}-/);
});
