import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { stringify } from "yaml";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { openPrinter } from "../../src/host/node/browser/open-printer.ts";
import { usualLimits } from "../../src/host/node/browser/limits.ts";
import { profilePrefix, unpackedPrefix } from "../../src/host/node/browser/run-folders.ts";
import type { Printer, PrinterOpening } from "../../src/host/printer.ts";
import { reports } from "../../src/language/en/messages-reports.ts";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import { processesWith } from "../fakes/processes.ts";
import { joinBrowser, obstacle } from "../fakes/real-browser.ts";
import { workplace } from "./workplace.ts";
import type { Workplace } from "./workplace.ts";

const smallest = stringify(minimum);
const whySkipped = await obstacle();
const packageDirectory = join(import.meta.dirname, "../..");
const { failures } = reports.browsers;
const moment = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Where the browsers of this process have their profiles. */
let temporary = "";
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), "cb-"));
  mkdirSync(join(temporary, "tmp"));
  vi.stubEnv("TMPDIR", join(temporary, "tmp"));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true, force: true });
});

const browsersOf = (folder: string): readonly number[] => processesWith(join(folder, profilePrefix));
const leftBehind = (): readonly string[] =>
  readdirSync(join(temporary, "tmp")).filter((name) =>
    [profilePrefix, unpackedPrefix, "org.chromium", ".org.chromium"].some((each) => name.startsWith(each)),
  );
const signalAll = (folder: string, signal: NodeJS.Signals): void => {
  for (const id of browsersOf(folder)) process.kill(id, signal);
};

/** The real browser, to which something happens in one of its prints or when it is closed. */
function openingWith(
  happens: { readonly inPrint?: number; readonly signal: NodeJS.Signals; readonly atClose?: true },
  pageMs = usualLimits.pageMs,
) {
  const folder = join(temporary, "tmp");
  return async (): Promise<PrinterOpening> => {
    const opening = await openPrinter(
      { browser: null, environment: process.env, signal: new AbortController().signal, packageDirectory },
      { ...usualLimits, pageMs },
    );
    if (!opening.ok) return opening;
    let prints = 0;
    const printer: Printer = {
      ...opening.printer,
      print: (html, options) => {
        prints += 1;
        const print = opening.printer.print(html, options);
        if (prints === happens.inPrint) signalAll(folder, happens.signal);
        return print;
      },
      close: () => {
        if (happens.atClose === true) signalAll(folder, happens.signal);
        return opening.printer.close();
      },
    };
    return { ...opening, printer };
  };
}

const argv = ["render", "--document", "policy,charter,guidelines", "--to", "md,pdf"];

describe.skipIf(whySkipped !== null)(`a browser${whySkipped ?? ""}`, () => {
  test.for([
    {
      name: "killed in the first print",
      happens: { inPrint: 1, signal: "SIGKILL" },
      pageMs: 60_000,
      why: failures.killed("SIGKILL"),
    },
    {
      name: "killed in the last print",
      happens: { inPrint: 3, signal: "SIGKILL" },
      pageMs: 60_000,
      why: failures.killed("SIGKILL"),
    },
    {
      name: "that hangs in the middle",
      happens: { inPrint: 2, signal: "SIGSTOP" },
      pageMs: 2000,
      why: failures.notInTime("2"),
    },
  ] as const)(
    "$name costs the PDF files, and is told with the document",
    async ({ happens, pageMs, why }) => {
      const { folder, run } = scene(
        { "charter.yaml": smallest },
        { openPrinter: openingWith(happens, pageMs) },
      );
      const { code, stderr } = await run(...argv);
      expect(code).toBe(3);
      expect(stderr).toMatch(/^charter: printing failed: en\/(?:policy|guidelines|charter)\.pdf: /m);
      expect(stderr).toContain(why);
      expect(readdirSync(join(folder, "out/en"))).toEqual(["charter.md", "guidelines.md", "policy.md"]);
      expect(readFileSync(join(folder, "out/index.html"), "utf8")).not.toContain(".pdf");
      expect(browsersOf(join(temporary, "tmp"))).toEqual([]);
      expect(leftBehind()).toEqual([]);
    },
  );

  test("killed while it is closed costs nothing", async () => {
    const opening = openingWith({ atClose: true, signal: "SIGKILL" });
    const { folder, run } = scene({ "charter.yaml": smallest }, { openPrinter: opening });
    const { code } = await run(...argv);
    expect(code).toBe(0);
    expect(existsSync(join(folder, "out/en/policy.pdf"))).toBe(true);
    expect(leftBehind()).toEqual([]);
  });

  test("killed for one company is replaced for the next", async () => {
    const opening = openingWith({ inPrint: 1, signal: "SIGKILL" });
    let openings = 0;
    const healthy = openingWith({ signal: "SIGKILL" });
    const openOnce = (): Promise<PrinterOpening> => ((openings += 1) === 1 ? opening() : healthy());
    const facts = { "a.yaml": smallest, "b.yaml": smallest };
    const { folder, run } = scene(facts, { openPrinter: openOnce });
    const { code, stderr } = await run("render", "a.yaml", "b.yaml", "--document", "charter", "--to", "pdf");
    expect(code).toBe(3);
    expect(stderr).toContain("printing failed: a/en/charter.pdf: ");
    expect(existsSync(join(folder, "out/b/en/charter.pdf"))).toBe(true);
    expect(leftBehind()).toEqual([]);
  });

  /** Waits until a run has its browsers. */
  async function browsersIn(place: Workplace, count: number): Promise<readonly number[]> {
    for (;;) {
      const found = browsersOf(place.temporary).filter((id) => isLeader(id));
      if (found.length >= count) return found;
      await moment(10);
    }
  }

  const facts = Object.fromEntries(["a", "b", "c", "d"].map((name) => [`${name}.yaml`, smallest]));

  test("killed while it starts is told, and the rest is written", async () => {
    const place = workplace({ "charter.yaml": smallest });
    const started = place.start(argv);
    const [id = 0] = await browsersIn(place, 1);
    process.kill(id, "SIGKILL");
    const { code, stderr } = await started.ended;
    // Others that are found on the computer are tried then, and one of them may print.
    expect(code, stderr).toBeOneOf([0, 3]);
    if (code === 3) expect(stderr).toContain(failures.killed("SIGKILL"));
    expect(place.contents("out").has("en/policy.md")).toBe(true);
    expect(place.left()).toEqual([]);
  });

  test.for([
    { name: "before it is joined", isReached: () => true },
    {
      name: "while it prints",
      isReached: ({ folder }: Workplace) => existsSync(join(folder, "out/a/en/policy.pdf")),
    },
  ])("of somebody else's that hangs $name does not hold a run that is interrupted", async ({ isReached }) => {
    const other = await joinBrowser();
    onTestFinished(other.close);
    const place = workplace(facts);
    if (isReached(place)) other.hang();
    const started = place.start(["render", "*.yaml", "--to", "pdf", "--browser", other.address ?? ""]);
    while (!isReached(place)) await moment(10);
    other.hang();
    await moment(1000);
    started.child.kill("SIGINT");
    expect(await Promise.race([started.ended, moment(20_000)])).toMatchObject({ code: 130 });
    expect(place.left()).toEqual([]);
  });

  test("of one of two threads killed is told with its company", async () => {
    const place = workplace(facts);
    const started = place.start(["render", "*.yaml", "--jobs", "2", "--to", "md,pdf"]);
    const [id = 0] = await browsersIn(place, 2);
    await started.said("without its sandbox").catch(() => undefined);
    process.kill(id, "SIGKILL");
    const { code, stderr } = await started.ended;
    expect(code, stderr).toBeOneOf([0, 3]);
    if (stderr.includes("printing failed"))
      expect(stderr).toMatch(/printing failed: [a-d]\/en\/[\w-]+\.pdf: /);
    expect(place.contents("out").has("d/en/policy.md")).toBe(true);
    expect(place.left()).toEqual([]);
  });

  test("ends by itself when its run is killed, and the next run takes its profile away", async () => {
    const place = workplace({ "charter.yaml": smallest });
    const started = place.start(argv);
    await browsersIn(place, 1);
    await moment(300);
    started.child.kill("SIGKILL");
    await started.ended;
    await vi.waitFor(
      () => {
        expect(browsersOf(place.temporary)).toEqual([]);
      },
      { timeout: 10_000 },
    );
    expect((await place.run(...argv)).code).toBe(0);
    expect(place.left()).toEqual([]);
  });

  test("that hangs when its run is killed is ended by the next run", async () => {
    const place = workplace({ "charter.yaml": smallest });
    const started = place.start(argv);
    const [id = 0] = await browsersIn(place, 1);
    process.kill(id, "SIGSTOP");
    started.child.kill("SIGKILL");
    await started.ended;
    await moment(500);
    expect(browsersOf(place.temporary)).toContain(id);
    expect((await place.run(...argv)).code).toBe(0);
    expect(place.left()).toEqual([]);
  });

  test(
    "that is being unpacked when the run is killed leaves nothing after the next",
    { timeout: 180_000 },
    async () => {
      const place = workplace({ "charter.yaml": smallest });
      const shelf = join(place.folder, "cache/service-charter");
      const env = { XDG_CACHE_HOME: join(place.folder, "cache") };
      const started = place.start(argv, { env });
      const isAtIt = () => existsSync(shelf) && readdirSync(shelf).some((name) => name.includes(".part-"));
      while (!isAtIt()) await moment(10);
      started.child.kill("SIGKILL");
      await started.ended;
      expect(isAtIt()).toBe(true);
      expect((await place.start(argv, { env }).ended).code).toBe(0);
      expect(readdirSync(shelf).filter((name) => name.includes(".part-"))).toEqual([]);
      expect(place.left()).toEqual([]);
    },
  );
});

const wholeChrome = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));

describe.skipIf(wholeChrome === undefined)("a whole Chrome of this computer", () => {
  test("leaves nothing, also where a socket below its profile would have too long a path", async () => {
    const place = workplace({ "charter.yaml": smallest });
    const longer = join(place.temporary, "of-a-longer-name");
    mkdirSync(longer);
    const argvOfIt = ["render", "--document", "policy", "--to", "pdf", "--browser", String(wholeChrome)];
    const { code, stderr } = await place.start(argvOfIt, { env: { TMPDIR: longer } }).ended;
    expect(code, stderr).toBe(0);
    expect(readdirSync(longer)).toEqual([]);
  });
});

/** Whether a process leads its group, as a browser that we start does and what it starts does not. */
function isLeader(id: number): boolean {
  try {
    const status = readFileSync(`/proc/${String(id)}/stat`, "latin1");
    return Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[2]) === id;
  } catch {
    return false;
  }
}
