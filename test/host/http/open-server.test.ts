import { createConnection } from "node:net";
import { get } from "node:http";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { openServer } from "../../../src/host/node/http/open-server.ts";
import type { WebAnswer, WebServer } from "../../../src/host/web-server.ts";

const open = new Set<WebServer>();
afterAll(() => Promise.all([...open].map((server) => server.close())));

async function served(answer: (address: string) => WebAnswer, port = 0): Promise<WebServer> {
  const opening = await openServer(port, ({ address }) => Promise.resolve(answer(address)));
  if (!opening.ok) throw new Error(opening.detail);
  open.add(opening.server);
  return opening.server;
}

const hello: WebAnswer = {
  kind: "whole",
  status: 200,
  headers: { "Content-Type": "text/plain" },
  body: "hello",
};

test("answers on the loopback address", async () => {
  const { port } = await served(() => hello);
  const response = await fetch(`http://127.0.0.1:${String(port)}/a?b=c`);
  expect([response.status, await response.text()]).toEqual([200, "hello"]);
});

test("gives path, query and headers to whoever answers", async () => {
  const opening = await openServer(0, ({ method, address, headers }) =>
    Promise.resolve({ ...hello, body: JSON.stringify([method, address, headers["x-test"]]) }),
  );
  if (!opening.ok) throw new Error(opening.detail);
  open.add(opening.server);
  const response = await fetch(`http://127.0.0.1:${String(opening.server.port)}/a?b=c`, {
    headers: { "X-Test": "1" },
  });
  expect(await response.json()).toEqual(["GET", "/a?b=c", "1"]);
});

test("says that a port is in use", async () => {
  const { port } = await served(() => hello);
  expect(await openServer(port, () => Promise.resolve(hello))).toMatchObject({
    ok: false,
    problem: "in-use",
  });
});

test("a stream goes on until the other side leaves", async () => {
  let stopped = 0;
  const { port } = await served(() => ({
    kind: "stream",
    headers: { "Content-Type": "text/event-stream" },
    open(send) {
      send("one");
      return () => {
        stopped += 1;
      };
    },
  }));
  await new Promise<void>((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port }, (response) => {
      response.once("data", (data: Buffer) => {
        expect(data.toString()).toBe("one");
        response.on("error", () => undefined);
        request.destroy();
        resolve();
      });
    });
    request.once("error", reject);
  });
  await expect.poll(() => stopped).toBe(1);
});

test("lets go of a client that reads nothing", async () => {
  let isGone = false;
  const { port } = await served(() => ({
    kind: "stream",
    headers: {},
    open(send) {
      const clock = setInterval(() => {
        send("x".repeat(1_000_000));
      }, 1);
      return () => {
        clearInterval(clock);
        isGone = true;
      };
    },
  }));
  const client = createConnection({ host: "127.0.0.1", port }, () => {
    client.pause();
    client.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
  });
  onTestFinished(() => {
    client.destroy();
  });
  client.on("error", () => undefined);
  await expect.poll(() => isGone, { timeout: 10_000 }).toBe(true);
});

test("closing ends every connection and gives the port back", async () => {
  const server = await served(() => ({ kind: "stream", headers: {}, open: () => () => undefined }));
  const { port } = server;
  const ended = new Promise((resolve) => {
    get({ host: "127.0.0.1", port }, (response) => {
      response.on("error", () => undefined).once("close", resolve);
    }).on("error", resolve);
  });
  await expect.poll(() => openServer(port, () => Promise.resolve(hello))).toMatchObject({ ok: false });
  await server.close();
  await server.close();
  await ended;
  const again = await served(() => hello, port);
  expect(again.port).toBe(port);
});
