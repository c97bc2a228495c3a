import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { project, textOf } from "../docs/project.ts";
import { action, runAction } from "./composite.ts";
import type { ActionRun } from "./composite.ts";

const facts = textOf("test/fixtures/facts/minimal.yaml");
const wrong = facts.replace("company:", "compny:");
const { version } = JSON.parse(textOf("package.json")) as { readonly version: string };

interface Job {
  readonly workspace: string;
  readonly run: (inputs?: Readonly<Record<string, string>>, event?: "push" | "pull_request") => ActionRun;
  /** Commits what is there as the base of a pull request; what is written afterwards is the request. */
  readonly commit: () => void;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** What programs of the runner were called with, a line a call. */
  readonly calls: () => readonly string[];
}

/** A job with a checked out repository, and a runner on which npm and gh only note what they are asked. */
function job(files: Readonly<Record<string, string>>): Job {
  const folder = mkdtempSync(join(tmpdir(), "charter-action-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const workspace = join(folder, "workspace");
  const calls = join(folder, "calls");
  const programs = join(folder, "programs");
  const write: Job["write"] = (all) => {
    for (const [name, text] of Object.entries(all)) {
      mkdirSync(dirname(join(workspace, name)), { recursive: true });
      writeFileSync(join(workspace, name), text);
    }
  };
  const git = (...argv: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b.example", ...argv], {
      cwd: workspace,
      encoding: "utf8",
    }).trim();
  write(files);
  git("init", "--quiet", ".");
  mkdirSync(programs);
  writeFileSync(calls, "");
  const bin = join(folder, "temporary/service-charter/node_modules/.bin");
  const fakes = {
    npm: `echo "npm $*" >>'${calls}'; mkdir -p '${bin}'; ln -sf '${join(project, "bin/charter.js")}' '${bin}/charter'`,
    gh: `echo "gh $*" >>'${calls}'; cat "$GH_ANSWER" 2>/dev/null || true`,
  };
  for (const [name, script] of Object.entries(fakes)) {
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(programs, name), 0o755);
  }
  symlinkSync(process.execPath, join(programs, "node"));
  const commit = (): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message", "base");
  };
  return {
    workspace,
    write,
    commit,
    calls: () => readFileSync(calls, "utf8").split("\n").filter(Boolean),
    run: (inputs = {}, event = "push") => {
      const hasBase = spawnSync("git", ["rev-parse", "HEAD"], { cwd: workspace }).status === 0;
      if (event === "pull_request") git("add", "--all");
      return runAction({
        workspace,
        temporary: join(folder, "temporary"),
        inputs,
        github: {
          event_name: event,
          "event.pull_request.base.sha": hasBase ? git("rev-parse", "HEAD") : "",
          "event.pull_request.number": "7",
        },
        environment: {
          PATH: `${programs}:${process.env["PATH"] ?? ""}`,
          HOME: folder,
          CHARTER_TODAY: "2026-11-22",
          GITHUB_SHA: "0".repeat(40),
          GITHUB_REPOSITORY: "brook/shop",
          GH_ANSWER: process.env["GH_ANSWER"] ?? "",
        },
      });
    },
  };
}

describe("the GitHub action", () => {
  test("installs its own version, without running scripts of packages", () => {
    const { run, calls } = job({ "charter.yaml": facts });
    expect(run().failed).toBeNull();
    expect(calls()).toEqual([expect.stringContaining(`service-charter@${version}`)]);
    expect(calls()[0]).toContain("--ignore-scripts");
  });

  test("passes where there is no finding, and counts none", () => {
    const { failed, ran, outputs } = job({ "charter.yaml": facts }).run();
    expect({ failed, ran }).toEqual({ failed: null, ran: ["Install service-charter", "charter check"] });
    expect(outputs).toMatchObject({ errors: "0", warnings: "0" });
  });

  test("fails on an error, and writes it as an annotation", () => {
    const { failed, stdout, outputs } = job({ "charter.yaml": wrong }).run();
    expect(failed).toBe("charter check");
    expect(stdout).toMatch(/^::error file=charter.yaml,line=2,col=1,endColumn=7,title=facts\/unknown-key::/m);
    expect(outputs).toMatchObject({ errors: "1" });
  });

  test("names files from the top of the workspace", () => {
    const { stdout } = job({ "the shop, 1/charter.yaml": wrong }).run({ "working-directory": "the shop, 1" });
    expect(stdout).toMatch(/^::error file=the shop%2C 1\/charter.yaml,line=2,/m);
  });

  test("checks several files with more arguments, one on a line", () => {
    const { failed, stdout } = job({ "charter.yaml": facts, "our shop.yaml": wrong }).run({
      files: "charter.yaml\n  our shop.yaml\n",
      "check-arguments": "--today\r\n2026-11-22\n",
    });
    expect(failed).toBe("charter check");
    expect(stdout).toMatch(/^::error file=our shop.yaml,/m);
  });

  test("fails on more warnings than allowed, and only then", () => {
    const slow = facts.replace(/resolveWithin: .*/, "resolveWithin: 900 days");
    const { run } = job({ "charter.yaml": slow });
    expect(run()).toMatchObject({ failed: null, outputs: { warnings: "1" } });
    expect(run({ "max-warnings": "0" })).toMatchObject({ failed: "charter check" });
  });

  test("writes SARIF, also when there are errors", () => {
    const { run, workspace } = job({ "charter.yaml": wrong });
    run({ sarif: "reports/charter.sarif" });
    const { version: sarif } = JSON.parse(readFileSync(join(workspace, "reports/charter.sarif"), "utf8")) as {
      readonly version: string;
    };
    expect(sarif).toBe("2.1.0");
  });

  test.for(["$(touch broken)", "`touch broken`", "; touch broken", "'; touch broken #", '"; touch broken #'])(
    "takes %s for the name of a file and not for a command",
    (name) => {
      const { run, workspace } = job({ "charter.yaml": facts });
      const { failed } = run({ files: name, "check-arguments": name, version: name });
      expect(failed).toBe("charter check");
      expect(spawnSync("ls", { cwd: workspace, encoding: "utf8" }).stdout).toBe("charter.yaml\n");
    },
  );

  test("renders into the output folder", () => {
    const { run, workspace } = job({ "charter.yaml": facts });
    const { failed, ran } = run({ render: "md", output: "public", "render-arguments": "--document\npolicy" });
    expect({ failed, last: ran.at(-1) }).toEqual({ failed: null, last: "charter render" });
    expect(readFileSync(join(workspace, "public/en/policy.md"), "utf8")).toContain("# ");
  });

  test("does not render what has errors", () => {
    expect(job({ "charter.yaml": wrong }).run({ render: "md" }).ran).not.toContain("charter render");
  });
});

describe("on a pull request, the action", () => {
  const looser = facts.replace(/resolveWithin: \d+/, "resolveWithin: 14");
  const comments = "repos/brook/shop/issues/7/comments";

  test("shows in the summary what changes, and nothing of other files", () => {
    const { run, write, commit } = job({ "charter.yaml": facts, "same.yaml": facts });
    commit();
    write({ "charter.yaml": looser });
    const { failed, summary, outputs } = run(
      { files: "*.yaml\n", "check-arguments": "charter.yaml" },
      "pull_request",
    );
    expect(failed).not.toBe("charter diff");
    expect(summary).toContain("**looser**");
    expect(summary).toContain("complaint.resolve");
    expect(summary).not.toContain("same.yaml");
    expect(readFileSync(outputs["diff"] ?? "", "utf8")).toBe(summary);
  });

  test("lists the promises of a new file", () => {
    const { run, write, commit } = job({ "charter.yaml": facts });
    commit();
    write({ "new shop/charter.yaml": facts });
    const { summary } = run({ files: "charter.yaml\nnew shop/charter.yaml" }, "pull_request");
    expect(summary).toMatch(/^## `new shop\/charter.yaml`$/m);
    expect(summary).toContain("complaint.resolve");
  });

  test("says nothing where nothing changes", () => {
    const { run, commit, calls } = job({ "charter.yaml": facts });
    commit();
    const { failed, summary, outputs } = run({ comment: "true" }, "pull_request");
    expect({ failed, summary, diff: outputs["diff"] }).toEqual({ failed: null, summary: "", diff: "" });
    expect(calls().filter((call) => /PATCH|POST|DELETE/.test(call))).toEqual([]);
  });

  test.for([
    { there: "", change: true, asks: `-X POST ${comments}` },
    { there: "12\n13\n", change: true, asks: "-X PATCH repos/brook/shop/issues/comments/12" },
    { there: "12\n", change: false, asks: "-X DELETE repos/brook/shop/issues/comments/12" },
  ])("keeps one comment: $asks", ({ there, change, asks }) => {
    const { run, write, commit, calls, workspace } = job({ "charter.yaml": facts });
    commit();
    if (change) write({ "charter.yaml": looser });
    const answer = join(dirname(workspace), "answer");
    writeFileSync(answer, there);
    process.env["GH_ANSWER"] = answer;
    onTestFinished(() => {
      delete process.env["GH_ANSWER"];
    });
    expect(run({ comment: "true" }, "pull_request").failed).toBeNull();
    expect(calls().some((call) => call.includes(asks))).toBe(true);
  });
});

test("no input stands in the text of a script", () => {
  for (const { run } of action.runs.steps) expect(run ?? "").not.toContain("${{");
});

test("every input has a description and is used", () => {
  const text = textOf("action.yml");
  for (const name of Object.keys(action.inputs)) expect(text).toContain(`inputs.${name} `);
});
