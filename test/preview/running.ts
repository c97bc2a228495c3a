import { readFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { openServer } from "../../src/host/node/http/open-server.ts";
import { openWatcher } from "../../src/host/node/watch/open-watcher.ts";
import type { PreviewState } from "../../src/preview/state.ts";
import { scene } from "../fakes/host.ts";
import type { Run } from "../fakes/host.ts";

/** A preview that runs in this process, over real files and a real port. */
export interface Running {
  readonly folder: string;
  /** The address of its page. */
  readonly address: string;
  readonly get: (path: string) => Promise<Response>;
  readonly state: (query?: string) => Promise<PreviewState>;
  /** Interrupts it, as Ctrl+C does; safe to call twice. */
  readonly end: () => Promise<Run>;
}

export function example(name: string): string {
  return readFileSync(join(import.meta.dirname, "../../examples", name), "utf8");
}

/** Starts `charter preview` and waits until it answers. It ends with the test. */
export async function startPreview(
  files: Readonly<Record<string, string | Uint8Array>>,
  argv: readonly string[] = [],
  setting: Partial<Pick<Host, "openPrinter" | "environment">> = {},
): Promise<Running> {
  const interruption = new AbortController();
  let port = 0;
  let start = (): void => undefined;
  const started = new Promise<void>((resolve) => {
    start = resolve;
  });
  const { folder, run } = scene(files, {
    ...setting,
    signal: interruption.signal,
    openWatcher: (changed) => Promise.resolve(openWatcher(changed)),
    openServer: async (asked, answer) => {
      const opening = await openServer(asked, answer);
      if (opening.ok) port = opening.server.port;
      // The command still has to write its line.
      setImmediate(() => {
        start();
      });
      return opening;
    },
  });
  const running = run("preview", ...argv);
  const end = (): Promise<Run> => {
    interruption.abort();
    return running;
  };
  onTestFinished(async () => {
    await end();
  });
  await Promise.race([started, running]);
  const address = `http://127.0.0.1:${String(port)}`;
  const get = (path: string): Promise<Response> => fetch(`${address}${path}`);
  return {
    folder,
    address,
    get,
    // The server's own type.
    state: async (query = "") => (await (await get(`/state${query}`)).json()) as PreviewState,
    end,
  };
}
