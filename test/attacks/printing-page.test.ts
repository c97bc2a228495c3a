import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { extractText } from "unpdf";
import { afterAll, describe, expect, test, vi } from "vitest";
import { toPage } from "../../src/html/page.ts";
import { flagsFor } from "../../src/host/node/browser/flags.ts";
import { joinRemote } from "../../src/host/node/browser/join-remote.ts";
import { usualLimits } from "../../src/host/node/browser/limits.ts";
import { mayHaveFrames } from "../../src/host/node/browser/offline.ts";
import { preparePage } from "../../src/host/node/browser/print-page.ts";
import type { RunningBrowser } from "../../src/host/node/browser/running-browser.ts";
import { PrinterFailure } from "../../src/host/printer.ts";
import { joinBrowser, openBrowser } from "../fakes/real-browser.ts";
import { pageInput } from "../html/sample.ts";
import { shippedTheme } from "../html/theme-on-disk.ts";

const [own, joined] = [await openBrowser(), await joinBrowser()];
const { whySkipped } = own;

const folder = mkdtempSync(join(tmpdir(), "charter-secret-"));
const secret = "the-words-of-a-file-that-nobody-may-read";
writeFileSync(join(folder, "secret.txt"), secret);
writeFileSync(
  join(folder, "secret.svg"),
  `<svg xmlns="http://www.w3.org/2000/svg"><text>${secret}</text></svg>`,
);
writeFileSync(join(folder, "secret.css"), `p::after { content: "${secret}" }`);

/** Hears whoever connects, whatever they speak: encrypted or not, TCP or UDP. */
const heard: string[] = [];
const sockets = new Set<Socket>();
const server = createServer((socket) => {
  sockets.add(socket);
  heard.push("a connection");
  socket.on("data", (bytes) => heard.push(bytes.toString("latin1").split("\r\n")[0] ?? ""));
  socket.on("error", () => undefined);
});
await once(server.listen(0, "127.0.0.1"), "listening");
const address = server.address();
const port = String(typeof address === "object" && address !== null ? address.port : 0);
const datagrams = createSocket("udp4");
datagrams.on("message", (bytes) => heard.push(`a datagram of ${String(bytes.length)} bytes`));
datagrams.bind(Number(port), "127.0.0.1");
await once(datagrams, "listening");

afterAll(async () => {
  await own.close();
  await joined.close();
  for (const socket of sockets) socket.destroy();
  server.close();
  datagrams.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = `file://${folder}`;
const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, `[::ffff:127.0.0.1]:${port}`];

const svg = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100">${body}</svg>`;

/** Everything by which a picture may ask for something outside of itself; `more` is HTML within it. */
const svgAsking = (url: string, more: string): string =>
  svg(`<style>@import "${url}/svg.css"; text { font-family: F } @font-face { font-family: F; src: url(${url}/svg.woff2) }</style>
    <image href="${url}/svg.png" width="9" height="9"/><image xlink:href="${file}/secret.svg" width="90" height="90"/>
    <use href="${url}/use.svg#x"/><use href="${file}/secret.svg#x"/><script href="${url}/svg.js"/><script>fetch("${url}/svg-script")</script>
    <foreignObject width="90" height="90">${more}<img xmlns="http://www.w3.org/1999/xhtml" src="${url}/foreign"/></foreignObject>
    <a href="${url}/a"><text y="20" filter="url(${url}/filter.svg#f)" fill="url(${url}/fill.svg#f)">logo</text></a>
    <animate attributeName="href" to="${url}/animate"/><set attributeName="href" to="${url}/set"/>`);

const frameInPicture = `<iframe xmlns="http://www.w3.org/1999/xhtml" src="${file}/secret.txt"></iframe>`;

type Attacks = Readonly<Record<string, (url: string) => string>>;

const withoutFrames: Attacks = {
  "a refresh": (url) => `<meta http-equiv="refresh" content="0;url=${url}/refresh">`,
  "a refresh to a file": () => `<meta http-equiv="refresh" content="0;url=${file}/secret.txt">`,
  "a style sheet": (url) => `<link rel="stylesheet" href="${url}/style.css">`,
  "a style sheet that is a file": () => `<link rel="stylesheet" href="${file}/secret.css">`,
  "styles that import": (url) => `<style>@import "${url}/a.css"; @import url(${file}/secret.css);</style>`,
  "an icon and a manifest": (url) =>
    `<link rel="icon" href="${url}/icon"><link rel="manifest" href="${url}/manifest">`,
  "an early connection": (url) =>
    `<link rel="preconnect" href="${url}"><link rel="dns-prefetch" href="${url}">`,
  "what is wanted later": (url) =>
    ["prefetch", "prerender", "modulepreload", "preload", "next"]
      .map((rel) => `<link rel="${rel}" as="image" href="${url}/${rel}">`)
      .join(""),
  speculation: (url) =>
    `<script type="speculationrules">{"prerender":[{"source":"list","urls":["${url}/speculation"]}]}</script>`,
  fonts: (url) =>
    `<style>@font-face { font-family: F; src: url(${url}/f.woff2), local("F") } p { font-family: F }</style><p>font</p>`,
  "pictures in styles": (url) =>
    `<style>.s { background: url(${url}/b.png); list-style: url(${url}/l.png); cursor: url(${url}/c.png), auto; mask: url(${url}/m.svg#m); content: image-set("${url}/i.png" 1x) } @page { background: url(${url}/page.png); @bottom-left { content: url(${url}/margin.png) } }</style><p class="s">styled</p>`,
  pictures: (url) =>
    `<img src="${url}/i.png" srcset="${url}/2x.png 2x" alt=""><picture><source srcset="${url}/s.png"><img alt=""></picture><input type="image" src="${url}/input">`,
  "a picture that is a file": () =>
    `<img src="${file}/secret.svg" alt=""><img src="view-source:${file}/secret.txt" alt="">`,
  "sound and film": (url) =>
    `<video src="${url}/video" poster="${url}/poster" autoplay preload="auto"><track default src="${url}/track"></video><audio src="${url}/audio" autoplay preload="auto"></audio>`,
  scripts: (url) =>
    `<script src="${url}/script.js"></script><script>new WebSocket("ws://${new URL(url).host}/ws"); fetch("${url}/fetch"); navigator.sendBeacon("${url}/beacon"); new RTCPeerConnection({ iceServers: [{ urls: "stun:${new URL(url).host}" }] }).createDataChannel("x"); location = "${url}/location"; open("${url}/open")</script><img src="x" onerror="fetch('${url}/onerror')" alt=""><body onload="fetch('${url}/onload')">`,
  forms: (url) =>
    `<form action="${url}/form" id="f"><input autofocus></form><a href="${url}/ping" ping="${url}/ping">link</a>`,
  "pictures that ask": (url) =>
    `<img alt="" src="data:image/svg+xml;base64,${Buffer.from(svgAsking(url, frameInPicture)).toString("base64")}">${svgAsking(url, "")}`,
  "a base": (url) => `<base href="${url}/"><img src="base.png" alt="">`,
  reports: (url) =>
    `<meta http-equiv="Content-Security-Policy" content="img-src 'none'; report-uri ${url}/report"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">`,
};

/** A page with one of these is kept offline in another way, and so is every later one in the same tab. */
const withFrames: Attacks = {
  frames: (url) =>
    `<iframe src="${url}/frame"></iframe><iframe srcdoc="&lt;img src=${url}/srcdoc&gt;"></iframe><iframe src="${file}/secret.txt"></iframe><object data="${file}/secret.txt"></object><embed src="${url}/embed"><portal src="${url}/portal"></portal><iframe src="data:text/html,<p>${secret}</p><img src=${url}/inside>"></iframe>`,
  "frames in processes of their own": (url) => {
    const inner = `<img src=${url}/inner><link rel=stylesheet href=${url}/inner.css>`;
    return (
      `<iframe sandbox srcdoc="${inner}"></iframe>` +
      `<iframe srcdoc="<iframe sandbox srcdoc='${inner}'></iframe>"></iframe><iframe sandbox src="${url}/sandboxed"></iframe>`
    );
  },
  "a drawing with a frame": (url) => svgAsking(url, frameInPicture),
};

const words = (pdf: Uint8Array): Promise<string> =>
  extractText(Uint8Array.from(pdf), { mergePages: true }).then(({ text }) => text);

test("the attacks are told apart as the printer tells them", () => {
  const framed = ([, body]: readonly [string, (url: string) => string]): boolean =>
    mayHaveFrames(body("http://example.com"));
  expect(Object.entries(withoutFrames).filter(framed)).toEqual([]);
  expect(Object.entries(withFrames).filter(framed)).toEqual(Object.entries(withFrames));
});

/** What we tell a browser that we start is one more lock; one that somebody else runs has been told nothing. */
describe.skipIf(whySkipped !== null).for([
  { browser: "a browser of our own", printer: own.printer },
  { browser: "a browser of somebody else's", printer: joined.printer },
])(`the printing page of $browser${whySkipped ?? ""}`, ({ printer }) => {
  test("is heard by the ear of this test", async () => {
    const socket = connect(Number(port), "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\n\r\n");
    await vi.waitFor(() => {
      expect(heard).toEqual(["a connection", "GET / HTTP/1.1"]);
    });
    socket.destroy();
    heard.splice(0);
  });

  const asksNobody = async (body: (url: string) => string): Promise<void> => {
    const urls = ["http", "https", "ws", "ftp"].flatMap((scheme) =>
      hosts.map((host) => `${scheme}://${host}`),
    );
    const page = `<!doctype html><html lang="en"><title>Asking</title><h1>before</h1>${urls.map(body).join("\n")}<p>after</p>`;
    const text = await words((await printer?.print(page)) ?? new Uint8Array());
    expect(text).toContain("before");
    expect(text).toContain("after");
    expect(text).not.toContain(secret);
    expect(heard).toEqual([]);
  };

  test.for(Object.entries(withoutFrames))("asks nobody for %s", async ([, body]) => {
    await asksNobody(body);
  });

  test.for(Object.entries(withFrames))("asks nobody for %s", async ([, body]) => {
    await asksNobody(body);
  });

  test.for(Object.entries(withoutFrames))(
    "asks nobody for %s, where there have been frames",
    async ([, body]) => {
      await printer?.print("<!doctype html><title>Frames</title><object></object>");
      await asksNobody(body);
    },
  );

  test("asks nobody for what a logo names", async () => {
    for (const host of hosts) {
      const logo = {
        mediaType: "image/svg+xml",
        bytes: new TextEncoder().encode(svgAsking(`http://${host}`, frameInPicture)),
      } as const;
      const text = await words(
        (await printer?.print(toPage(pageInput({ logo }), shippedTheme))) ?? new Uint8Array(),
      );
      expect(text).toContain("Purpose");
      expect(text).not.toContain(secret);
    }
    expect(heard).toEqual([]);
  });

  test("has heard nothing when all is printed", async () => {
    // What was put off has had its time when another page is printed.
    await printer?.print("<!doctype html><html lang='en'><title>Last</title><p>last</p>");
    expect(heard).toEqual([]);
  });
});

/** Milliseconds in which a browser on the same machine is heard. */
const soon = 100;

async function joinAgain(): Promise<RunningBrowser> {
  if (joined.address === null) throw new Error("no browser to join");
  const start = await joinRemote(joined.address, usualLimits, new AbortController().signal);
  if (!start.ok) throw new Error(start.detail);
  return start.browser;
}

test.skipIf(whySkipped !== null)(
  `a page that closes no longer sends for what nobody has answered${whySkipped ?? ""}`,
  async () => {
    heard.splice(0);
    const browser = await joinAgain();
    const page = await browser.openPage();
    await page.setRequestInterception(true);
    const asked = new Promise((resolve) => page.once("request", resolve));
    await page.evaluate(`document.write("<img src='http://${hosts[0] ?? ""}/never-answered'>")`);
    await asked;
    await browser.end(new PrinterFailure("the test is over"));
    await setTimeout(soon);
    expect(heard).toEqual([]);
  },
);

/** Only being offline keeps a browser from connecting early. */
const asking = Object.entries({ ...withoutFrames, ...withFrames }).filter(
  ([what]) => what !== "an early connection",
);

describe.skipIf(whySkipped !== null)(`a page that does not go offline${whySkipped ?? ""}`, () => {
  test.for(asking)("asks nobody for %s", async ([, body]) => {
    const browser = await joinAgain();
    try {
      const page = await browser.openPage();
      vi.spyOn(page, "setOfflineMode").mockRejectedValue(new Error("refused"));
      const prepared = await preparePage(page);
      const bodies = hosts.map((host) => body(`http://${host}`)).join("\n");
      const html = `<!doctype html><html lang="en"><title>Asking</title>${bodies}<p>after</p>`;
      expect(await words(await prepared.print(html, { isDraft: false }))).toContain("after");
      await prepared.close();
    } finally {
      await browser.end(new PrinterFailure("the test is over"));
    }
    await setTimeout(soon);
    expect(heard).toEqual([]);
  });
});

test("no name is looked up, also where the lookup could not be heard", () => {
  const flags = flagsFor("/profile", true);
  for (const flag of [
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--no-proxy-server",
    "--disable-background-networking",
    "--no-pings",
  ])
    expect(flags).toContain(flag);
});
