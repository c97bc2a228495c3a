/** What the bundled command is made of: `bin/charter.js` calls the first two, a thread of `--jobs` the last. */
export { createNodeHost } from "../host/node/node-host.ts";
export { main } from "./main.ts";

/** Makes of a thread one that renders. */
export async function serveThread(): Promise<void> {
  const { serve } = await import("./worker.ts");
  serve();
}
