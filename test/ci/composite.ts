import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { project } from "../docs/project.ts";

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly "working-directory"?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

/** The action of this repository, as GitHub reads it. */
export const action = parse(readFileSync(join(project, "action.yml"), "utf8")) as Action;

/** What GitHub knows of a run. */
export interface Occasion {
  readonly workspace: string;
  /** Where the files of a runner go. */
  readonly temporary: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** `github.…`, by their names. */
  readonly github: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

export interface ActionRun {
  /** The names of the steps that ran. */
  readonly ran: readonly string[];
  readonly failed: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of the action that are scripts as a runner would: with bash, inputs in the environment, outputs in files. */
export function runAction(occasion: Occasion): ActionRun {
  const files = Object.fromEntries(
    ["GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"].map((name) => [
      name,
      join(occasion.temporary, name),
    ]),
  );
  const values = new Map<string, string>(
    Object.entries(action.inputs).map(([name, each]) => [`inputs.${name}`, each.default]),
  );
  for (const [name, value] of Object.entries(occasion.inputs)) values.set(`inputs.${name}`, value);
  for (const [name, value] of Object.entries(occasion.github)) values.set(`github.${name}`, value);
  mkdirSync(occasion.temporary, { recursive: true });
  for (const file of Object.values(files)) writeFileSync(file, "");
  const ran: string[] = [];
  const said = { stdout: "", stderr: "" };
  let failed: string | null = null;
  for (const step of action.runs.steps) {
    if (step.run === undefined || !isMet(step.if, failed !== null, values)) continue;
    const name = step.name ?? step.run;
    ran.push(name);
    writeFileSync(files["GITHUB_OUTPUT"] ?? "", "");
    const added = readFileSync(files["GITHUB_PATH"] ?? "", "utf8")
      .split("\n")
      .filter(Boolean);
    const { status, stdout, stderr } = spawnSync(
      "bash",
      ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run],
      {
        cwd: join(occasion.workspace, filled(step["working-directory"] ?? ".", values)),
        encoding: "utf8",
        env: {
          ...occasion.environment,
          PATH: [...added.toReversed(), occasion.environment["PATH"]].join(":"),
          GITHUB_ACTION_PATH: project,
          GITHUB_WORKSPACE: occasion.workspace,
          RUNNER_TEMP: occasion.temporary,
          ...files,
          ...Object.fromEntries(
            Object.entries(step.env ?? {}).map(([key, text]) => [key, filled(text, values)]),
          ),
        },
      },
    );
    said.stdout += stdout;
    said.stderr += stderr;
    for (const line of readFileSync(files["GITHUB_OUTPUT"] ?? "", "utf8")
      .split("\n")
      .filter(Boolean)) {
      const [, key = "", value = ""] = /^([\w-]+)=(.*)$/.exec(line) ?? [];
      values.set(`steps.${step.id ?? ""}.outputs.${key}`, value);
    }
    if (status !== 0) failed ??= name;
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, filled(value, values)]);
  const summary = readFileSync(files["GITHUB_STEP_SUMMARY"] ?? "", "utf8");
  return { ran, failed, ...said, summary, outputs: Object.fromEntries(outputs) as Record<string, string> };
}

/** A text with its expressions replaced; a name that nothing is known of is empty, as GitHub has it. */
function filled(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values.get(name) ?? "");
}

/** Conditions as the action uses them: comparisons with a text, joined by `&&`; without a function, nothing may have failed. */
function isMet(
  condition: string | undefined,
  hasFailed: boolean,
  values: ReadonlyMap<string, string>,
): boolean {
  const terms = (/^\$\{\{ (.*) \}\}$/.exec(condition ?? "")?.[1] ?? "").split(" && ").filter(Boolean);
  if (hasFailed && !terms.includes("!cancelled()")) return false;
  return terms.every((term) => {
    if (term === "!cancelled()") return true;
    const [, name = "", operator, text] = /^([\w.-]+) (==|!=) '(.*)'$/.exec(term) ?? [];
    if (operator === undefined) throw new Error(`This runner cannot read the condition ${term}.`);
    return ((values.get(name) ?? "") === text) === (operator === "==");
  });
}
