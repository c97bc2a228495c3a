import type { Readable, Writable } from "node:stream";

import type { ConnectionTransport } from "puppeteer-core";

/** Speaks to a browser over the two pipes of `--remote-debugging-pipe`: JSON messages, each ended by a zero byte. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send: (message) => {
      toBrowser.write(`${message}\0`);
    },
    close: () => {
      fromBrowser.removeAllListeners("data");
    },
  };
  let pending: Buffer[] = [];
  fromBrowser.on("data", (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...pending, chunk.subarray(start, end)]).toString();
      pending = [];
      start = end + 1;
      // Puppeteer expects what a web socket does: each message in a turn of its own.
      setImmediate(() => transport.onmessage?.(message));
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  });
  fromBrowser.on("close", () => transport.onclose?.());
  // A browser that died is noticed by its end; its broken pipes add nothing.
  fromBrowser.on("error", () => undefined);
  toBrowser.on("error", () => undefined);
  return transport;
}
