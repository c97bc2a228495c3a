import type { BrowserCandidate, PrinterOpening, PrinterOptions } from "../../printer.ts";
import { openPacker } from "../packer.ts";
import { unpackCarried } from "./carried.ts";
import { searchOrder } from "./find.ts";
import type { Find, Target } from "./find.ts";
import { joinRemote } from "./join-remote.ts";
import { launch } from "./launch.ts";
import { failureOf } from "./lifetime.ts";
import { usualLimits } from "./limits.ts";
import type { PrinterLimits } from "./limits.ts";
import { thisMachine } from "./machine.ts";
import type { Machine } from "./machine.ts";
import { printerOn } from "./printer-on.ts";
import type { BrowserPrinter } from "./printer-on.ts";
import { sweepRunFolders } from "./run-folders.ts";
import type { Start } from "./running-browser.ts";

/**
 * Finds a browser, starts it and gives it as a printer. Where a browser was asked for by name, that one is used or
 * none; of those found by search, the first that works. The candidates say what was looked at and what came of it.
 */
export async function openPrinter(
  options: PrinterOptions & { readonly packageDirectory: string },
  limits: PrinterLimits = usualLimits,
): Promise<PrinterOpening> {
  const { signal, onStart = () => undefined } = options;
  sweepRunFolders();
  const machine = thisMachine(options.environment, options.packageDirectory);
  const setting = { machine, limits, signal, onStart };
  const candidates: BrowserCandidate[] = [];
  let search: "open" | "given-up" | BrowserPrinter = "open";

  for (const { origin, named, look } of searchOrder(options.browser, machine)) {
    if (search !== "open" || signal.aborted) {
      candidates.push({ origin, path: null, outcome: "not-tried", detail: null });
      continue;
    }
    const step = await tryEach(origin, await look(), setting);
    candidates.push(...step.candidates);
    search = step.printer ?? (named ? "given-up" : "open");
  }
  if (typeof search === "string") return { ok: false, candidates };
  return { ok: true, printer: { ...search, pack: openPacker(options.packageDirectory) }, candidates };
}

interface Setting {
  readonly machine: Machine;
  readonly limits: PrinterLimits;
  readonly signal: AbortSignal;
  readonly onStart: () => void;
}

/** Tries what one step of the search has found until something works. */
async function tryEach(
  origin: string,
  finds: readonly Find[],
  setting: Setting,
): Promise<{ readonly candidates: readonly BrowserCandidate[]; readonly printer: BrowserPrinter | null }> {
  const trials: Trial[] = [];
  for (const find of finds) {
    const isOver = setting.signal.aborted || trials.some(({ printer }) => printer !== null);
    trials.push(isOver ? notTried(origin, find) : await tryFind(origin, find, setting));
  }
  const printer = trials.find((trial) => trial.printer !== null)?.printer ?? null;
  return { candidates: trials.map(({ candidate }) => candidate), printer };
}

interface Trial {
  readonly candidate: BrowserCandidate;
  readonly printer: BrowserPrinter | null;
}

function notTried(origin: string, find: Find): Trial {
  const path = find.kind === "target" ? pathOf(find.target) : find.path;
  return { candidate: { origin, path, outcome: "not-tried", detail: null }, printer: null };
}

async function tryFind(origin: string, find: Find, setting: Setting): Promise<Trial> {
  if (find.kind === "nothing") {
    const { path, outcome, detail } = find;
    return { candidate: { origin, path, outcome, detail }, printer: null };
  }
  const { path, start, discard } = await startTarget(find.target, setting);
  if (!start.ok) {
    await discard();
    return { candidate: { origin, path, outcome: start.outcome, detail: start.detail }, printer: null };
  }
  const { version, sandboxed } = start.browser;
  const { limits, signal } = setting;
  const printer = printerOn(start.browser, { origin, path, version, sandboxed }, limits, signal, discard);
  return { candidate: { origin, path, outcome: "used", detail: null }, printer };
}

interface Started {
  readonly path: string;
  readonly start: Start;
  /** Deletes what was unpacked for this run only. */
  readonly discard: () => Promise<void>;
}

async function startTarget(target: Target, { machine, limits, signal, onStart }: Setting): Promise<Started> {
  const path = pathOf(target);
  const discard = async (): Promise<void> => {
    await Promise.resolve();
  };
  if (target.kind === "address") return { path, start: await joinRemote(path, limits, signal), discard };
  if (target.kind === "program") {
    const program = { path, environment: machine.environment };
    return { path, start: await launch(program, limits, signal, onStart), discard };
  }
  try {
    const { program, discard: discardUnpacked } = await unpackCarried(target.package, machine, signal);
    return {
      path: program.path,
      start: await launch(program, limits, signal, onStart),
      discard: discardUnpacked,
    };
  } catch (error) {
    const detail = `could not be unpacked: ${failureOf(error).message}`;
    return { path, start: { ok: false, outcome: "unusable", detail }, discard };
  }
}

function pathOf(target: Target): string {
  switch (target.kind) {
    case "address":
      return target.url;
    case "program":
      return target.path;
    case "carried":
      return target.package.archives;
  }
}
