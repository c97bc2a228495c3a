import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { scene } from "../fakes/host.ts";
import { hasTmux, openTerminalOn } from "./tmux.ts";

const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

/** How each shell starts without anybody's settings, and what turns its completion on. */
const shells = [
  { shell: "bash", program: ["bash", "--norc", "-i"], prepare: "PS1='> '; source ./script" },
  {
    shell: "zsh",
    program: ["zsh", "-f", "-i"],
    prepare: "PS1='> '; autoload -U compinit; compinit -u -D; source ./script",
  },
  { shell: "fish", program: ["fish", "--no-config", "-i"], prepare: "source ./script" },
];

/** What is typed before the tabulator, and what the line reads then. */
const lines = [
  { typed: "charter sch", completed: "charter schema" },
  { typed: "charter render --leng", completed: "charter render --length" },
  { typed: "charter render --length sh", completed: "charter render --length short" },
  { typed: "charter render --to md,ht", completed: "charter render --to md,html" },
  { typed: "charter render --to=ht", completed: "charter render --to=html" },
  { typed: "charter check --templates own", completed: "charter check --templates own-words/" },
  { typed: "charter check bran", completed: "charter check branch.yaml" },
  { typed: "charter diff old.yml bran", completed: "charter diff old.yml branch.yaml" },
];

describe.for(shells)("$shell", ({ shell, program, prepare }) => {
  test.skipIf(!hasTmux || !has(shell))("completes what is typed in a terminal", async () => {
    const folder = mkdtempSync(join(tmpdir(), "charter-completion-"));
    const { stdout: script } = await scene().run("completion", shell);
    for (const name of ["branch.yaml", "branch.txt", "old.yml"]) writeFileSync(join(folder, name), "");
    writeFileSync(join(folder, "script"), script);
    spawnSync("mkdir", [join(folder, "own-words")]);
    const terminal = openTerminalOn(folder, ["env", `HOME=${folder}`, "HISTFILE=/dev/null", ...program]);
    onTestFinished(() => {
      terminal.close();
      // A shell may still be leaving.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    });
    await terminal.until((screen) => /[>#%$]\s*$/m.test(screen), "a prompt");
    terminal.type(`${prepare}; echo is''-ready`, "Enter");
    await terminal.until((screen) => /^is-ready$/m.test(screen), "that completion is on");
    for (const { typed, completed } of lines) {
      terminal.type("clear", "Enter");
      await terminal.until((screen) => !screen.includes("charter"), "an empty screen");
      terminal.type(typed, "Tab");
      const screen = await terminal.until((now) => now.includes(completed), completed);
      expect(screen).toContain(completed);
      terminal.press("C-u");
    }
  });
});
