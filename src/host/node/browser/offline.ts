import type { CDPSession, HTTPRequest, Page, Protocol } from "puppeteer-core";

/** Keeps a page without frames to what it carries in itself: no scripts, no other page, nothing from elsewhere. */
export async function keepOffline(page: Page, session: CDPSession): Promise<void> {
  session.on("Fetch.requestPaused", (request) => {
    refuse(request, session).catch(() => undefined);
  });
  await Promise.all([
    page.setJavaScriptEnabled(false),
    session.send("Fetch.enable", { patterns: [...elsewhere] }),
    // A second lock, for what is never asked as a request. Puppeteer 25 asks for it in a way that Chrome 143 refuses.
    page.setOfflineMode(true).catch(() => undefined),
  ]);
}

/**
 * What is not in the page itself. Its own fonts and pictures, `data:`, are not among it: to be asked about each takes longer
 * than to load it.
 */
const elsewhere: readonly Protocol.Fetch.RequestPattern[] = [
  { urlPattern: "*://*" },
  { urlPattern: "blob:*" },
];

/** "No content" is the answer that leaves a page as it is. What the page carries may have `://` in it. */
async function refuse(
  { requestId, resourceType, request: { url } }: Protocol.Fetch.RequestPausedEvent,
  session: CDPSession,
): Promise<void> {
  if (resourceType === "Document")
    await session.send("Fetch.fulfillRequest", { requestId, responseCode: 204 });
  else if (url.startsWith("data:")) await session.send("Fetch.continueRequest", { requestId });
  else await session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
}

/** Whether a page may have frames: where no script runs, they come of these tags alone. */
export function mayHaveFrames(html: string): boolean {
  return /<(?:iframe|frame|fencedframe|object|embed|portal|applet)/i.test(html);
}

/**
 * Keeps the frames of a page offline as well, also those to which a browser gives a process of their own: puppeteer follows
 * them, and asks about whatever they want.
 */
export async function keepFramesOffline(page: Page): Promise<void> {
  page.on("request", (request) => {
    answer(request).catch(() => undefined);
  });
  await page.setRequestInterception(true);
}

const emptyingMs = 1000;

/**
 * Takes from a page what it may still want, to be done before it closes: a browser then no longer asks about what it has not
 * got, and sends for it. Where that fails or takes too long, nothing more can be done.
 */
export async function emptyPage(page: Page): Promise<void> {
  await page.goto("about:blank", { timeout: emptyingMs }).catch(() => undefined);
}

async function answer(request: HTTPRequest): Promise<void> {
  if (request.isNavigationRequest()) await request.respond({ status: 204 });
  else if (request.url().startsWith("data:")) await request.continue();
  else await request.abort("blockedbyclient");
}
