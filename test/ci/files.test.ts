import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { codeBlocks, project, textOf } from "../docs/project.ts";
import { action } from "./composite.ts";

const { version } = JSON.parse(textOf("package.json")) as { readonly version: string };
const page = textOf("docs/ci.md");

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
}

describe("the hooks of pre-commit", () => {
  const hooks = parse(textOf(".pre-commit-hooks.yaml")) as readonly Hook[];

  test("are those that the page names, and run the command of the package", () => {
    for (const { id, entry, language } of hooks) {
      expect(page).toContain(`- id: ${id}\n`);
      expect(entry).toMatch(/^charter /);
      expect(language).toBe("node");
    }
  });

  test.for([
    { path: "charter.yaml", isOurs: true },
    { path: "branches/north/charter.yml", isOurs: true },
    { path: "my-charter.yaml", isOurs: false },
    { path: "charter.yaml.bak", isOurs: false },
  ])("$path is checked: $isOurs", ({ path, isOurs }) => {
    const { files = "" } = hooks.find(({ id }) => id === "charter-check") ?? { files: "" };
    expect(new RegExp(files).test(path)).toBe(isOurs);
  });

  test("nothing but the name of the package is printed when it is packed", () => {
    expect(textOf(".npmrc")).toMatch(/^foreground-scripts=false$/m);
  });
});

describe("the GitLab template", () => {
  const [head, body] = parseAllDocuments(textOf("ci/gitlab/charter.gitlab-ci.yml")).map(
    // What the YAML holds is looked at below.
    (document) => document.toJS() as unknown,
  );
  const { spec } = head as {
    readonly spec: { readonly inputs: Readonly<Record<string, { readonly default: unknown }>> };
  };
  const jobs = body as Readonly<Record<string, { readonly script?: readonly string[] }>>;

  test("uses every input that it declares, and no other", () => {
    const used = [...JSON.stringify(jobs).matchAll(/\$\[\[ inputs[.]([\w-]+) \]\]/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(spec.inputs)));
  });

  test("has no input in the text of a script", () => {
    const scripts = Object.values(jobs).flatMap(({ script = [] }) => script);
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter((line) => line.includes("inputs."))).toEqual([]);
  });

  test("installs the version that it comes with", () => {
    expect(spec.inputs["version"]?.default).toBe(version);
  });
});

describe("docs/ci.md", () => {
  const blocks = codeBlocks("yaml", page).filter((block) => !/^#.*\n$/.test(block));
  const workflows = blocks.map((block): unknown => parse(block));

  test("has only YAML that can be read", () => {
    expect(workflows.length).toBeGreaterThan(4);
    for (const workflow of workflows) expect(workflow).toBeInstanceOf(Object);
  });

  test("gives the action only inputs that it has, and describes all of them", () => {
    const given = [...JSON.stringify(workflows).matchAll(/"uses":"OWNER[^"]*","with":(\{[^}]*\})/g)].flatMap(
      ([, inputs = "{}"]) => Object.keys(JSON.parse(inputs) as object),
    );
    expect(given.length).toBeGreaterThan(4);
    expect(given.filter((name) => !(name in action.inputs))).toEqual([]);
    for (const name of Object.keys(action.inputs)) expect(page).toContain(`\`${name}\``);
  });

  test("pins the version of the package", () => {
    const pins = [...page.matchAll(/(?:service-charter@v?|rev: v|service-charter\/v)([\d.]+\d)/g)].map(
      ([, pin]) => pin,
    );
    expect(pins.length).toBeGreaterThan(4);
    expect(new Set(pins)).toEqual(new Set([version]));
  });
});

describe.skipIf(spawnSync("jq", ["--version"]).status !== 0)("the reminder of docs/ci.md", () => {
  const [block = ""] = codeBlocks("yaml", page).filter((each) => each.includes("Reminder of reviews"));
  const { jobs } = parse(block) as {
    readonly jobs: { readonly reminder: { readonly steps: readonly { readonly run?: string }[] } };
  };
  const script = jobs.reminder.steps.findLast(({ run }) => run?.includes("gh issue"))?.run ?? "";
  const facts = textOf("test/fixtures/facts/minimal.yaml");
  const reviewed = `${facts}document: { reviewEvery: 12 months, lastReviewed: 2025-12-10 }\n`;

  /** Runs the script on a day; gives what it asked of gh, the number of the open issue being what is there. */
  function remind(today: string, open: string): string {
    const folder = mkdtempSync(join(tmpdir(), "charter-reminder-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    writeFileSync(join(folder, "charter.yaml"), reviewed);
    writeFileSync(
      join(folder, "gh"),
      `#!/bin/sh\necho "$1 $2 $3" >>calls\n[ "$2" != list ] || echo "${open}"\n`,
    );
    chmodSync(join(folder, "gh"), 0o755);
    symlinkSync(join(project, "bin/charter.js"), join(folder, "charter"));
    const { status, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
      cwd: folder,
      encoding: "utf8",
      env: {
        PATH: `${folder}:${process.env["PATH"] ?? ""}`,
        FILES: "charter.yaml",
        CHARTER_TODAY: today,
      },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return readFileSync(join(folder, "calls"), "utf8");
  }

  test.for([
    { today: "2026-10-01", open: "", asks: "issue list --label\n" },
    {
      today: "2026-11-22",
      open: "",
      asks: "issue list --label\nlabel create charter-review\nissue create --title\n",
    },
    { today: "2027-01-05", open: "7", asks: "issue list --label\nissue edit 7\n" },
    { today: "2026-10-01", open: "7", asks: "issue list --label\nissue close 7\n" },
  ])("on $today, with the open issue “$open”, asks for $asks", ({ today, open, asks }) => {
    expect(remind(today, open)).toBe(asks);
  });
});

test.for(readdirSync(join(project, "examples")).filter((name) => name.endsWith(".yaml")))(
  "editors find the schema of examples/%s",
  (name) => {
    const [, address = ""] =
      /^# yaml-language-server: \$schema=(.*)$/m.exec(textOf(`examples/${name}`)) ?? [];
    expect(() => JSON.parse(textOf(join("examples", address))) as unknown).not.toThrow();
  },
);

test("the image is built from what the package needs, and its command is not run by root", () => {
  const dockerfile = textOf("Dockerfile");
  const copied = textOf(".dockerignore").split("\n");
  const { files } = JSON.parse(textOf("package.json")) as { readonly files: readonly string[] };
  expect(files.filter((file) => file !== "dist" && !copied.includes(`!${file}`))).toEqual([]);
  expect(dockerfile.split("\n").findLastIndex((line) => line.startsWith("USER node"))).toBeGreaterThan(
    dockerfile.split("\n").findLastIndex((line) => line.startsWith("RUN")),
  );
});

const hasShellcheck = spawnSync("shellcheck", ["--version"]).status === 0;

test.skipIf(!hasShellcheck)("shellcheck has nothing to say about the scripts", () => {
  const scripts = readdirSync(join(project, "ci/github")).map((name) => join("ci/github", name));
  const { stdout } = spawnSync("shellcheck", ["--severity=warning", "-x", ...scripts], {
    cwd: project,
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});
