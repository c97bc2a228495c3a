import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { ServerOpening, WebAnswer, WebRequest } from "../../web-server.ts";

/** Only this computer reaches it, by whatever name. */
const loopback = "127.0.0.1";

/** A client that leaves this much unread, in bytes, is let go; it will ask again when it can. */
const maxUnread = 64_000;

/** Opens a server on the loopback address. Port 0 is any free one. `answer` must not reject. */
export async function openServer(
  port: number,
  answer: (request: WebRequest) => Promise<WebAnswer>,
): Promise<ServerOpening> {
  const server = createServer((message, response) => {
    void answer(requestOf(message)).then((given) => {
      reply(given, response);
    });
  });
  // Nobody here sends a body or long headers.
  server.maxHeadersCount = 100;
  server.headersTimeout = 10_000;
  const failure = await listening(server, port);
  if (failure !== null) return failure;
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server listens at no port.");
  return { ok: true, server: { port: address.port, close: () => closed(server) } };
}

function listening(server: Server, port: number): Promise<Exclude<ServerOpening, { ok: true }> | null> {
  return new Promise((resolve) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const problems = { EADDRINUSE: "in-use", EACCES: "denied" } as const;
      const known: Readonly<Record<string, "in-use" | "denied">> = problems;
      resolve({ ok: false, problem: known[error.code ?? ""] ?? "other", detail: error.message });
    });
    server.listen({ host: loopback, port, exclusive: true }, () => {
      resolve(null);
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function requestOf({ method = "", url = "", headers }: IncomingMessage): WebRequest {
  const single = Object.entries(headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(", ") : value] as const,
  );
  return { method, address: url, headers: Object.fromEntries(single) };
}

function reply(answer: WebAnswer, response: ServerResponse): void {
  // The other side may be gone by now; then there is nobody to tell.
  response.on("error", () => undefined);
  if (response.destroyed) return;
  if (answer.kind === "whole") {
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
    return;
  }
  response.writeHead(200, answer.headers);
  response.flushHeaders();
  const stop = answer.open((text) => {
    if (response.writableLength > maxUnread) response.destroy();
    else response.write(text);
  });
  response.on("close", stop);
}
