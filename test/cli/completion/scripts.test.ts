import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shells } from "../../../src/cli/completion/shells.ts";
import { kinds } from "../../../src/company/kind.ts";
import { languageTags } from "../../../src/company/language-tag.ts";
import { checkFormats } from "../../../src/report/check-formats.ts";
import { scene } from "../../fakes/host.ts";

/** Facts files, other files and a folder, with names that a shell could stumble over. */
const place = scene({
  "charter.yaml": "",
  "our shop.yml": "",
  "notes.txt": "",
  "branches/north.yaml": "",
});

async function scriptOf(shell: string, environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, stdout, stderr } = await scene({}, { environment }).run("completion", shell);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

interface Case {
  /** As bash cuts it; the last one is being typed. */
  readonly words: readonly string[];
  readonly offers: readonly string[];
}

const cases: readonly Case[] = [
  { words: ["charter", "sch"], offers: ["schema"] },
  { words: ["charter", "help", "prom"], offers: ["promises"] },
  { words: ["charter", "--ver"], offers: ["--version"] },
  { words: ["charter", "check", "--for"], offers: ["--format"] },
  { words: ["charter", "check", "--format", ""], offers: checkFormats },
  { words: ["charter", "check", "--max-warnings", ""], offers: [] },
  { words: ["charter", "render", "--document", "po"], offers: ["policy"] },
  {
    words: ["charter", "render", "--document", "policy,p"],
    offers: ["policy,playbook", "policy,procedures"],
  },
  { words: ["charter", "render", "--parallel", "en,"], offers: ["en,el", "en,cs", "en,hu"] },
  { words: ["charter", "render", "-o", "check", "--leng"], offers: ["--length"] },
  { words: ["charter", "completion", ""], offers: shells },
  { words: ["charter", "check", ""], offers: ["branches", "charter.yaml", "our shop.yml"] },
  { words: ["charter", "check", "charter.yaml", "our"], offers: ["our shop.yml"] },
  { words: ["charter", "check", "--", "--for"], offers: [] },
  { words: ["charter", "promises", "charter.yaml", ""], offers: [] },
  { words: ["charter", "check", "--templates", ""], offers: ["branches"] },
  { words: ["charter", "render", "-o", "not"], offers: ["notes.txt"] },
  { words: ["charter", "schema", ""], offers: [] },
];

const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

function askBash(script: string, words: readonly string[]): readonly string[] {
  const ask = `${script}\nCOMP_WORDS=("$@")\nCOMP_CWORD=$(($# - 1))\n_charter\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-uc", ask, "bash", ...words], {
    encoding: "utf8",
    cwd: place.folder,
  });
  // Outside of a line that is being completed, there is nothing to set options of.
  expect(stderr.split("\n").filter((line) => line !== "" && !line.includes("compopt"))).toEqual([]);
  return stdout.split("\n").filter(Boolean);
}

describe.skipIf(!has("bash"))("bash", () => {
  test.for([
    ...cases,
    { words: ["charter", "check", "--format", "=", "js"], offers: ["json"] },
    { words: ["charter", "check", "--format", "="], offers: checkFormats },
    { words: ["charter", "check", "--format", "=", "json", "--max"], offers: ["--max-warnings"] },
    { words: ["charter", "diff", "HEAD", ":", "char"], offers: ["charter.yaml"] },
    { words: ["charter", "diff", "HEAD", ":", "charter.yaml", "char"], offers: ["charter.yaml"] },
  ])("$words", async ({ words, offers }) => {
    expect(askBash(await scriptOf("bash"), words).toSorted()).toEqual(offers.toSorted());
  });
});

function askFish(script: string, line: string): readonly (readonly string[])[] {
  const ask = `${script}\ncomplete -C ${JSON.stringify(line)}`;
  const { stdout, stderr } = spawnSync("fish", ["--no-config", "-c", ask], {
    encoding: "utf8",
    cwd: place.folder,
    env: { ...process.env, HOME: place.folder, LC_ALL: "C.UTF-8" },
  });
  expect(stderr).toBe("");
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((offer) => offer.split("\t"));
}

describe.skipIf(!has("fish"))("fish", () => {
  test.for([...cases, { words: ["charter", "check", "--format=js"], offers: ["--format=json"] }])(
    "$words",
    async ({ words, offers }) => {
      const names = askFish(await scriptOf("fish"), words.join(" ")).map(([name = ""]) =>
        name.replaceAll("\\ ", " ").replace(/\/$/, ""),
      );
      expect(names.toSorted()).toEqual(offers.toSorted());
    },
  );
});

test.for(shells.flatMap((shell) => languageTags.map((language) => ({ shell, language }))))(
  "the script for $shell in $language can be read by the shell",
  async ({ shell, language }, { skip }) => {
    const script = await scriptOf(shell, { CHARTER_LANGUAGE: language });
    for (const kind of kinds) expect(script).toContain(kind);
    if (!["bash", "zsh", "fish"].includes(shell) || !has(shell)) return skip(`${shell} is not here`);
    const { status, stderr } = spawnSync(shell, ["-n", "-c", script], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  },
);

test("descriptions are in the language of the command line, and quotes in them end nothing", async () => {
  const script = await scriptOf("powershell", { CHARTER_LANGUAGE: "hu" });
  const texts = [...script.matchAll(/'((?:[^'‘’‚‛]|(['‘’‚‛])\2)*)'/g)];
  expect(texts.length).toBeGreaterThan(100);
  const left = script.replaceAll(/'((?:[^'‘’‚‛]|(['‘’‚‛])\2)*)'/g, "");
  expect(left).not.toMatch(/['‘’‚‛]|[áéíóöőúüű]/);
});

test("a shell that there is no script for is refused by name", async () => {
  const { code, stdout, stderr } = await scene().run("completion", "tcsh");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  for (const shell of shells) expect(stderr).toContain(shell);
});

test("the built command prints the same script", async () => {
  const charter = join(import.meta.dirname, "../../../bin/charter.js");
  const { stdout } = spawnSync(process.execPath, [charter, "completion", "bash"], { encoding: "utf8" });
  expect(stdout).toBe(await scriptOf("bash"));
});
