import process from "node:process";

import { PrinterFailure } from "../../printer.ts";
import { startProcess } from "./browser-process.ts";
import type { BrowserProcess, Program } from "./browser-process.ts";
import { failureOf, within } from "./lifetime.ts";
import type { PrinterLimits } from "./limits.ts";
import { ageProblem, connect, explainEnd, versionOf } from "./running-browser.ts";
import type { RunningBrowser, Start } from "./running-browser.ts";

/** What Chrome writes when the kernel, a container or AppArmor refuses it the means for a sandbox. */
const refusedSandbox = /sandbox|namespace|seccomp|zygote|PR_SET_NO_NEW_PRIVS|Operation not permitted/i;

/** Starts a browser, with its sandbox where the system allows one. `signal` stops the start. */
export async function launch(
  program: Program,
  limits: PrinterLimits,
  signal: AbortSignal,
  onStart: () => void = () => undefined,
): Promise<Start> {
  // Chrome refuses to run as root with a sandbox, and says so only by ending.
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const first = await attempt(program, limits, signal, !isRoot, onStart);
  const isRefused = !first.start.ok && refusedSandbox.test(first.words);
  if (!isRefused || isRoot || process.platform !== "linux" || signal.aborted) return first.start;
  return (await attempt(program, limits, signal, false, onStart)).start;
}

interface Attempt {
  readonly start: Start;
  /** What the browser wrote to stderr. */
  readonly words: string;
}

async function attempt(
  program: Program,
  limits: PrinterLimits,
  signal: AbortSignal,
  sandboxed: boolean,
  onStart: () => void,
): Promise<Attempt> {
  let started: BrowserProcess;
  try {
    started = await startProcess(program, sandboxed);
    onStart();
  } catch (error) {
    return { start: { ok: false, outcome: "unusable", detail: failureOf(error).message }, words: "" };
  }
  const life = new AbortController();
  void started.ended.then((reason) => {
    life.abort(new PrinterFailure(`the browser failed: ${explainEnd(reason, started.lastWords())}`));
    // Only now, so that those who wait learn the reason above and not that a connection was lost.
    started.transport.onclose?.();
  });
  const late = `no answer within ${String(limits.startMs / 1000)} seconds`;
  const either = AbortSignal.any([signal, life.signal]);
  try {
    const start = await within(limits.startMs, either, () => greet(started, life, sandboxed), late);
    if (!start.ok) await started.kill();
    return { start, words: "" };
  } catch (error) {
    await started.kill();
    return {
      start: { ok: false, outcome: "unusable", detail: failureOf(error).message },
      words: started.lastWords(),
    };
  }
}

async function greet(started: BrowserProcess, life: AbortController, sandboxed: boolean): Promise<Start> {
  const browser = await connect({ transport: started.transport });
  const version = await versionOf(browser);
  const problem = ageProblem(version);
  if (problem !== null) return { ok: false, outcome: "too-old", detail: problem };
  // The page that it opened by itself is as good as a new one and saves the time of opening one.
  const spare = (await browser.pages()).slice(0, 1);
  const running: RunningBrowser = {
    version,
    sandboxed,
    life: life.signal,
    openPage: async () => spare.shift() ?? (await browser.newPage()),
    end: async (reason) => {
      life.abort(reason);
      await started.kill();
    },
  };
  return { ok: true, browser: running };
}
