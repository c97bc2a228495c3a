import type { CDPSession, HTTPRequest, Page, Protocol } from "puppeteer-core";

/**
 * Keeps a page to what it carries in itself: no scripts, no other page, nothing from elsewhere. `session` is one of that page.
 * Frames need `keepFramesOffline` as well. Rejects where the browser refuses.
 */
export async function keepOffline(page: Page, session: CDPSession): Promise<void> {
  session.on("Fetch.requestPaused", (request) => {
    answerPaused(request, session).catch(() => undefined);
  });
  const [isOffline] = await Promise.all([
    goesOffline(page),
    page.setJavaScriptEnabled(false),
    session.send("Fetch.enable", { patterns: [...elsewhere] }),
  ]);
  // What a document that was there before us fetches ahead of its need is not asked about.
  if (!isOffline) await page.goto("about:blank");
}

/** For what is never asked as a request, such as to connect early. Puppeteer 25 wants it in a way that Chrome 143 refuses. */
async function goesOffline(page: Page): Promise<boolean> {
  try {
    await page.setOfflineMode(true);
    return true;
  } catch {
    return false;
  }
}

/**
 * What is not in the page itself. Its own fonts and pictures, `data:`, are left out: being asked about each takes longer than
 * to load it.
 */
const elsewhere: readonly Protocol.Fetch.RequestPattern[] = [
  { urlPattern: "*://*" },
  { urlPattern: "blob:*" },
];

/** Whether a page may have frames: where no script runs, they come from these tags alone. */
export function mayHaveFrames(html: string): boolean {
  return /<(?:iframe|frame|fencedframe|object|embed|portal|applet)/i.test(html);
}

/**
 * Keeps the frames of a page offline as well, also those to which a browser gives a process of their own: puppeteer follows
 * them, and asks about whatever they want. It holds in documents that are opened afterwards. Rejects where the browser refuses.
 */
export async function keepFramesOffline(page: Page): Promise<void> {
  page.on("request", (request) => {
    answerRequest(request).catch(() => undefined);
  });
  await page.setRequestInterception(true);
}

// Twice the same answers: "no content" leaves a page as it is, what it carries is let through, all else fails.

async function answerPaused(
  { requestId, resourceType, request: { url } }: Protocol.Fetch.RequestPausedEvent,
  session: CDPSession,
): Promise<void> {
  if (resourceType === "Document")
    await session.send("Fetch.fulfillRequest", { requestId, responseCode: 204 });
  // We are asked about what the page carries where it has `://` in it.
  else if (url.startsWith("data:")) await session.send("Fetch.continueRequest", { requestId });
  else await session.send("Fetch.failRequest", { requestId, errorReason: "BlockedByClient" });
}

async function answerRequest(request: HTTPRequest): Promise<void> {
  if (request.isNavigationRequest()) await request.respond({ status: 204 });
  else if (request.url().startsWith("data:")) await request.continue();
  else await request.abort("blockedbyclient");
}

const emptyingMs = 1000;

/**
 * Makes a page give up what it still waits for. To be called before it closes: a browser that can no longer ask us sends for
 * it. Never rejects; gives up after a second.
 */
export async function emptyPage(page: Page): Promise<void> {
  await page.goto("about:blank", { timeout: emptyingMs }).catch(() => undefined);
}
