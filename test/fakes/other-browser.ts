import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { vi } from "vitest";
import type { Program } from "../../src/host/node/browser/browser-process.ts";

/** A browser as somebody else runs it, with nothing of what we tell ours; whoever starts it has to end it. */
export function startOther({ path, environment }: Program, profile: string) {
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0"];
  const child: ChildProcess = spawn(path, [...flags, `--user-data-dir=${profile}`], {
    env: { ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (words += text));
  /** Where it can be joined, once it says so. */
  const address = (): Promise<string> =>
    vi.waitFor(() => /ws:\/\/\S+/.exec(words)?.[0] ?? Promise.reject(new Error(words)), 10_000);
  return { child, address };
}
