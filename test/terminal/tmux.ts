import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";

/** Whether this machine has tmux, in which a terminal can be read back. */
export const hasTmux = spawnSync("tmux", ["-V"]).status === 0;

const charter = join(import.meta.dirname, "../../bin/charter.js");

export interface Terminal {
  /** Types text as it is, then perhaps keys by their names in tmux: `Enter`, `Escape`, `C-c`. */
  readonly type: (text: string, ...keys: readonly string[]) => void;
  readonly press: (...keys: readonly string[]) => void;
  readonly paste: (text: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** What the window shows, lines without the spaces at their ends. */
  readonly screen: () => string;
  /** Waits until the window shows what is looked for, and gives it. */
  readonly until: (isThere: (screen: string) => boolean, what: string) => Promise<string>;
  readonly close: () => void;
}

/** Opens a terminal of a server of its own, and starts `charter` with these arguments in it. */
export function openTerminal(folder: string, argv: readonly string[], columns = 100, rows = 40): Terminal {
  return openTerminalOn(folder, [process.execPath, charter, ...argv], columns, rows);
}

/** Opens a terminal of a server of its own, and starts a program in it. */
export function openTerminalOn(
  folder: string,
  program: readonly string[],
  columns = 100,
  rows = 40,
): Terminal {
  const socket = `charter-${crypto.randomUUID()}`;
  const tmux = (...args: readonly string[]): string =>
    execFileSync("tmux", ["-L", socket, "-f", "/dev/null", ...args], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], LC_ALL: "C.UTF-8" },
    });
  const command = program.map((word) => `'${word}'`).join(" ");
  const size = ["-x", String(columns), "-y", String(rows)];
  // The last line of the window says with which code the command ended.
  tmux("-u", "new-session", "-d", ...size, "-c", folder, `${command}; echo "ended with $?"; cat`);
  const screen = (): string =>
    tmux("capture-pane", "-p")
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n")
      .trimEnd();
  const press = (...keys: readonly string[]): void => void tmux("send-keys", ...keys);
  return {
    type(text, ...keys) {
      if (text !== "") tmux("send-keys", "-l", text);
      if (keys.length > 0) press(...keys);
    },
    press,
    paste(text) {
      tmux("set-buffer", text);
      tmux("paste-buffer", "-p");
    },
    resize: (width, height) => void tmux("resize-window", "-x", String(width), "-y", String(height)),
    screen,
    async until(isThere, what) {
      for (let tries = 0; tries < 600; tries += 1) {
        const now = screen();
        if (isThere(now)) return now;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      throw new Error(`The terminal never showed ${what}. It shows:\n${screen()}`);
    },
    close: () => void spawnSync("tmux", ["-L", socket, "kill-server"]),
  };
}
