import type { Browser, BrowserContext } from "puppeteer-core";

import { connectionLost, PrinterFailure } from "../../printer.ts";
import { during, failureOf, within } from "./lifetime.ts";
import type { PrinterLimits } from "./limits.ts";
import { emptyPage } from "./offline.ts";
import { ageProblem, connect, versionOf } from "./running-browser.ts";
import type { Start } from "./running-browser.ts";

const farewellMs = 2000;

/**
 * Joins a browser that somebody else runs, by its `ws://` or `wss://` address. Our pages live in a context of their
 * own, and the browser stays when we go. Whether it has a sandbox is not ours to see: we have not turned it off.
 */
export async function joinRemote(url: string, limits: PrinterLimits, signal: AbortSignal): Promise<Start> {
  const late = `no answer within ${String(limits.startMs / 1000)} seconds`;
  const connecting = connect({ browserWSEndpoint: url });
  try {
    return await within(limits.startMs, signal, async () => await settleIn(await connecting), late);
  } catch (error) {
    // An answer that comes too late still holds a connection open.
    connecting.then((browser) => browser.disconnect()).catch(() => undefined);
    return { ok: false, outcome: "unusable", detail: detailOf(error) };
  }
}

async function settleIn(browser: Browser): Promise<Start> {
  const version = await versionOf(browser);
  const problem = ageProblem(version);
  if (problem !== null) {
    await browser.disconnect();
    return { ok: false, outcome: "too-old", detail: problem };
  }
  const context = await browser.createBrowserContext();
  const life = new AbortController();
  browser.on("disconnected", () => {
    life.abort(new PrinterFailure(connectionLost));
  });
  return {
    ok: true,
    browser: {
      version,
      sandboxed: true,
      life: life.signal,
      openPage: async () => await context.newPage(),
      end: async (reason) => {
        if (!life.signal.aborted) {
          life.abort(reason);
          // A browser that hangs does not answer a farewell either.
          await during(AbortSignal.timeout(farewellMs), leave(context)).catch(() => undefined);
        }
        await browser.disconnect();
      },
    },
  };
}

async function leave(context: BrowserContext): Promise<void> {
  await Promise.all((await context.pages()).map(emptyPage));
  await context.close();
}

/** Web sockets report what went wrong in an event rather than an error. */
function detailOf(error: unknown): string {
  if (
    typeof error === "object" &&
    error !== null &&
    "message" in error &&
    typeof error.message === "string"
  ) {
    return error.message;
  }
  return failureOf(error).message;
}
