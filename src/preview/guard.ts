import type { WebRequest } from "../host/web-server.ts";

/** Under which names a browser may know the preview. A page from elsewhere that points its own name here has another. */
const names = ["127.0.0.1", "localhost"];

/**
 * Whether a request comes from the preview's own page, or from somebody who opens it: the host is this computer, and no
 * other site asks. Nothing that is not read-only is answered.
 */
export function isOwnRequest({ method, address, headers }: WebRequest, port: number): boolean {
  const hosts = names.map((name) => `${name}:${String(port)}`);
  const host = headers["host"];
  if (host === undefined || !hosts.includes(host)) return false;
  const origin = headers["origin"];
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return (method === "GET" || method === "HEAD") && isFromHere(address, headers);
}

/** Browsers say which site a request comes from. A link elsewhere may open the page, and nothing else. */
function isFromHere(address: string, headers: WebRequest["headers"]): boolean {
  const site = headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return true;
  const isPage = pathOf(address) === "/";
  return isPage && headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
}

/** The path of an address, without its query. */
export function pathOf(address: string): string {
  return address.split("?", 1)[0] ?? "";
}
