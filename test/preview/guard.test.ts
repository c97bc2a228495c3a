import { expect, test } from "vitest";
import type { WebRequest } from "../../src/host/web-server.ts";
import { isOwnRequest } from "../../src/preview/guard.ts";

const port = 4000;
const own: WebRequest = { method: "GET", address: "/state", headers: { host: "127.0.0.1:4000" } };

function asked(headers: WebRequest["headers"], rest: Partial<WebRequest> = {}): boolean {
  return isOwnRequest({ ...own, ...rest, headers: { ...own.headers, ...headers } }, port);
}

test.for([
  { name: "no word about a site", headers: {} },
  { name: "the same origin", headers: { origin: "http://127.0.0.1:4000", "sec-fetch-site": "same-origin" } },
  { name: "by the name localhost", headers: { host: "localhost:4000", origin: "http://localhost:4000" } },
  { name: "typed into the browser", headers: { "sec-fetch-site": "none" } },
])("answers $name", ({ headers }) => {
  expect(asked(headers)).toBe(true);
});

test.for([
  { name: "a name that somebody points at this computer", headers: { host: "evil.example:4000" } },
  { name: "another port", headers: { host: "127.0.0.1:4001" } },
  { name: "no port", headers: { host: "127.0.0.1" } },
  { name: "no host", headers: { host: undefined } },
  { name: "a name that only begins like ours", headers: { host: "localhost.evil.example:4000" } },
  { name: "another origin", headers: { origin: "https://evil.example" } },
  { name: "another port of this computer", headers: { origin: "http://127.0.0.1:3000" } },
  { name: "no origin at all", headers: { origin: "null" } },
  { name: "the other of our two names", headers: { origin: "http://localhost:4000" } },
  { name: "a request of another site", headers: { "sec-fetch-site": "cross-site" } },
  { name: "a request of another port", headers: { "sec-fetch-site": "same-site" } },
])("refuses $name", ({ headers }) => {
  expect(asked(headers)).toBe(false);
});

test.for(["POST", "PUT", "DELETE", "OPTIONS", "CONNECT"])("refuses %s", (method) => {
  expect(asked({}, { method })).toBe(false);
});

test.for([
  { address: "/", dest: "document", mode: "navigate", answered: true },
  { address: "/?language=hu", dest: "document", mode: "navigate", answered: true },
  { address: "/", dest: "iframe", mode: "navigate", answered: false },
  { address: "/", dest: "empty", mode: "cors", answered: false },
  { address: "/document", dest: "document", mode: "navigate", answered: false },
])("a link elsewhere to $address as $dest: $answered", ({ address, dest, mode, answered }) => {
  const headers = { "sec-fetch-site": "cross-site", "sec-fetch-dest": dest, "sec-fetch-mode": mode };
  expect(asked(headers, { address })).toBe(answered);
});
