import type { WebAnswer, WebRequest } from "../host/web-server.ts";
import { isOwnRequest, pathOf } from "./guard.ts";

type Headers = Readonly<Record<string, string>>;

/** Of every answer: it belongs to this page alone and is never kept. */
const always: Headers = {
  "Cache-Control": "no-store",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** What the preview's own page may do: nothing but talk to its own server. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What a shown document may do, beside what its own policy says: no script, and only our page shows it. */
export const documentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'self'";

/** A finished answer. */
export function whole(
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Headers = {},
): WebAnswer {
  return { kind: "whole", status, headers: { ...always, "Content-Type": type, ...headers }, body };
}

/** HTML under a policy. */
export function html(body: string, policy: string, status = 200): WebAnswer {
  return whole(status, "text/html; charset=utf-8", body, { "Content-Security-Policy": policy });
}

export function json(value: unknown): WebAnswer {
  return whole(200, "application/json; charset=utf-8", JSON.stringify(value));
}

/** A sentence, for those who see the answer by itself. */
export function sentence(status: number, text: string): WebAnswer {
  return whole(status, "text/plain; charset=utf-8", `${text}\n`);
}

/** Server-sent events: `listen` is given what sends the number of a reading, and gives what ends that. */
export function events(listen: (send: (version: number) => void) => () => void, version: number): WebAnswer {
  return {
    kind: "stream",
    headers: { ...always, "Content-Type": "text/event-stream; charset=utf-8" },
    open(send) {
      send(`retry: 500\nevent: change\ndata: ${String(version)}\n\n`);
      return listen((next) => {
        send(`event: change\ndata: ${String(next)}\n\n`);
      });
    },
  };
}

export type Route = (request: WebRequest) => Promise<WebAnswer> | WebAnswer;

export interface Routing {
  /** By path; one that ends in a slash takes every path under it. */
  readonly routes: Readonly<Record<string, Route>>;
  /** The sentence for requests from elsewhere, and for what is not there. */
  readonly refused: string;
  readonly notFound: string;
}

/** Answers a request to the preview. What `failed` says of a mistake of ours is answered too: one page never ends the preview. */
export async function answerRequest(
  request: WebRequest,
  port: number,
  { routes, refused, notFound }: Routing,
  failed: (error: unknown) => string,
): Promise<WebAnswer> {
  if (!isOwnRequest(request, port)) return sentence(403, refused);
  const path = pathOf(request.address);
  const [name] = Object.keys(routes).filter((each) =>
    each.length > 1 && each.endsWith("/") ? path.startsWith(each) : path === each,
  );
  const route = name === undefined ? undefined : routes[name];
  if (route === undefined) return sentence(404, notFound);
  try {
    return await route(request);
  } catch (error) {
    return sentence(500, failed(error));
  }
}
