import { describe, expect, test } from "vitest";

import { searchOrder } from "../../../src/host/node/browser/find.ts";
import type { Machine } from "../../../src/host/node/browser/machine.ts";
import { fakeMachine } from "../../fakes/machine.ts";
import type { FakeMachine } from "../../fakes/machine.ts";

const glibc = "/lib64/ld-linux-x86-64.so.2";
const carried = { archives: "/app/bin", version: "143.0.4" };

/** Every step of the search as `origin: what was found`, without the steps that found nothing at all. */
async function found(flag: string | null, machine: Machine): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { origin, named, look } of searchOrder(flag, machine)) {
    for (const find of await look()) {
      const by = named ? `${origin}, by name` : origin;
      if (find.kind === "nothing") {
        if (find.path !== null) lines.push(`${by}: ${find.outcome} ${find.path}`);
      } else if (find.target.kind === "carried") lines.push(`${by}: ${find.target.package.version}`);
      else lines.push(`${by}: ${find.target.kind === "address" ? find.target.url : find.target.path}`);
    }
  }
  return lines;
}

test("looks in the promised order, and says so for every step", () => {
  expect(searchOrder(null, fakeMachine({})).map(({ origin }) => origin)).toEqual([
    "--browser",
    "CHARTER_BROWSER",
    "PUPPETEER_EXECUTABLE_PATH",
    "carried",
    "chrome-headless-shell",
    "chrome",
    "edge",
    "chromium",
    "puppeteer-cache",
    "puppeteer",
  ]);
});

test("each step has something to say even on an empty computer", async () => {
  for (const source of searchOrder(null, fakeMachine({}))) {
    expect(await source.look()).toEqual([
      expect.objectContaining({ kind: "nothing", path: null, outcome: "missing" }),
    ]);
  }
});

interface Row {
  readonly name: string;
  readonly flag?: string;
  readonly machine: FakeMachine;
  readonly want: readonly string[];
}

describe("on Linux", () => {
  test.for<Row>([
    {
      name: "everything there is, in order",
      flag: "/opt/mine",
      machine: {
        environment: {
          PATH: "/usr/bin",
          CHARTER_BROWSER: "/opt/other",
          PUPPETEER_EXECUTABLE_PATH: "/opt/third",
        },
        programs: [
          glibc,
          "/opt/mine",
          "/opt/other",
          "/opt/third",
          "/usr/bin/chromium",
          "/usr/bin/microsoft-edge",
          "/usr/bin/google-chrome",
          "/usr/bin/chromium-headless-shell",
          "/home/ana/.cache/puppeteer/chrome/linux-131.0.6778.204/chrome-linux64/chrome",
        ],
        carried,
        puppeteer: ["/opt/puppeteer/chrome"],
      },
      want: [
        "--browser, by name: /opt/mine",
        "CHARTER_BROWSER, by name: /opt/other",
        "PUPPETEER_EXECUTABLE_PATH, by name: /opt/third",
        "carried: 143.0.4",
        "chrome-headless-shell: /usr/bin/chromium-headless-shell",
        "chrome: /usr/bin/google-chrome",
        "edge: /usr/bin/microsoft-edge",
        "chromium: /usr/bin/chromium",
        "puppeteer-cache: /home/ana/.cache/puppeteer/chrome/linux-131.0.6778.204/chrome-linux64/chrome",
      ],
    },
    {
      name: "a named browser that is not there is missing",
      flag: "./chrome",
      machine: {},
      want: ["--browser, by name: missing /srv/chrome"],
    },
    {
      name: "a named folder is no browser",
      flag: "/opt/chrome",
      machine: { programs: ["/opt/chrome/chrome"] },
      want: ["--browser, by name: unusable /opt/chrome"],
    },
    {
      name: "a bare name is looked up in PATH",
      flag: "brave",
      machine: {
        environment: { PATH: "/usr/bin:/opt/bin" },
        programs: ["/usr/bin/brave!", "/opt/bin/brave"],
      },
      want: ["--browser, by name: /opt/bin/brave"],
    },
    {
      name: "an address is taken as it is",
      flag: "wss://printer.example/devtools",
      machine: {},
      want: ["--browser, by name: wss://printer.example/devtools"],
    },
    {
      name: "an empty flag and an empty variable are not set",
      flag: "",
      machine: { environment: { CHARTER_BROWSER: "" } },
      want: [],
    },
    {
      name: "relative folders of PATH are passed over",
      machine: {
        environment: { PATH: ".::bin:/opt/bin" },
        programs: ["/srv/chromium", "/opt/bin/chromium"],
      },
      want: ["chromium: /opt/bin/chromium"],
    },
    {
      name: "without PATH, the usual places are looked at",
      machine: { programs: ["/opt/google/chrome/chrome", "/snap/bin/chromium"] },
      want: ["chrome: /opt/google/chrome/chrome", "chromium: /snap/bin/chromium"],
    },
    {
      name: "a path is tried once, however often it is found",
      machine: { environment: { PATH: "/usr/bin:/usr/bin" }, programs: ["/usr/bin/chromium"] },
      want: ["chromium: /usr/bin/chromium"],
    },
    {
      name: "a folder called like a browser is passed over",
      machine: { environment: { PATH: "/opt" }, programs: ["/opt/chrome/readme"] },
      want: [],
    },
    {
      name: "half a browser is named as unusable",
      machine: { programs: ["/usr/bin/chromium!"] },
      want: ["chromium: unusable /usr/bin/chromium"],
    },
    {
      name: "the carried browser needs glibc",
      machine: { carried },
      want: ["carried: unusable /app/bin"],
    },
    {
      name: "the carried browser is for x64",
      machine: { arch: "arm64", carried, programs: [glibc] },
      want: [],
    },
    {
      name: "puppeteer's cache: the headless shell first, then the newest by number",
      machine: {
        environment: { PUPPETEER_CACHE_DIR: "/cache" },
        programs: [
          "/cache/chrome/linux-99.0.4844.51/chrome-linux64/chrome",
          "/cache/chrome/linux-131.0.6778.204/chrome-linux64/chrome",
          "/cache/chrome/win64-140.0.1.1/chrome-win64/chrome.exe",
          "/cache/chrome-headless-shell/linux-130.0.1.1/chrome-headless-shell-linux64/chrome-headless-shell",
        ],
      },
      want: [
        "puppeteer-cache: /cache/chrome-headless-shell/linux-130.0.1.1/chrome-headless-shell-linux64/chrome-headless-shell",
        "puppeteer-cache: /cache/chrome/linux-131.0.6778.204/chrome-linux64/chrome",
        "puppeteer-cache: /cache/chrome/linux-99.0.4844.51/chrome-linux64/chrome",
      ],
    },
    {
      name: "the full puppeteer has the last word",
      machine: { puppeteer: ["/opt/p/chrome"], programs: ["/opt/p/chrome"] },
      want: ["puppeteer: /opt/p/chrome"],
    },
  ])("$name", async ({ flag, machine, want }) => {
    expect(await found(flag ?? null, fakeMachine(machine))).toEqual(want);
  });
});

describe("on macOS", () => {
  test.for<Row>([
    {
      name: "programs of the computer and of the user",
      machine: {
        programs: [
          "/home/ana/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        ],
      },
      want: [
        "chrome: /Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "edge: /Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "chromium: /home/ana/Applications/Chromium.app/Contents/MacOS/Chromium",
      ],
    },
    { name: "nothing is carried", machine: { carried }, want: [] },
  ])("$name", async ({ machine, want }) => {
    expect(await found(null, fakeMachine({ platform: "darwin", arch: "arm64", ...machine }))).toEqual(want);
  });
});

describe("on Windows", () => {
  test.for<Row>([
    {
      name: "programs of the computer and of the user, whatever capitals the variables have",
      machine: {
        environment: { ProgramFiles: "C:\\Program Files", LocalAppData: "C:\\Users\\ana\\AppData\\Local" },
        programs: [
          "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
          "C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
        ],
      },
      want: [
        "chrome: C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe",
        "edge: C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
      ],
    },
    {
      name: "a bare name may go without its ending",
      flag: "msedge",
      machine: { environment: { Path: "C:\\bin;D:\\tools" }, programs: ["D:\\tools\\msedge.exe"] },
      want: ["--browser, by name: D:\\tools\\msedge.exe", "edge: D:\\tools\\msedge.exe"],
    },
  ])("$name", async ({ flag, machine, want }) => {
    expect(await found(flag ?? null, fakeMachine({ platform: "win32", ...machine }))).toEqual(want);
  });
});
