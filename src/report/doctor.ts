import type { BrowserCandidate, BrowserInUse } from "../host/printer.ts";
import { candidateLine, noBrowserLines } from "./no-browser.ts";

export interface Setting {
  readonly name: string;
  readonly value: string;
  /** A flag, `environment`, `clock`, `process` or `default`. */
  readonly origin: string;
}

/** What `charter doctor` found. */
export interface DoctorReport {
  readonly versions: {
    readonly charter: string;
    readonly node: string;
    readonly platform: string;
    readonly arch: string;
  };
  readonly browser: {
    readonly inUse: BrowserInUse | null;
    /** Whether a page came out. */
    readonly prints: boolean;
    readonly problem: string | null;
    readonly candidates: readonly BrowserCandidate[];
  };
  readonly fonts: readonly { readonly path: string; readonly bytes: number }[];
  readonly settings: readonly Setting[];
}

export function reportDoctorJson(report: DoctorReport): string {
  return `${JSON.stringify({ charter: 1, ...report }, null, 2)}\n`;
}

export function reportDoctorText({ versions, browser, fonts, settings }: DoctorReport): string {
  const size = Math.round(fonts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  return [
    `charter ${versions.charter}, node ${versions.node}, ${versions.platform}-${versions.arch}`,
    "",
    ...browserLines(browser),
    "",
    `Fonts: ${String(fonts.length)} files, ${String(size)} kB, embedded as far as a page needs them`,
    "",
    "Settings:",
    ...settings.map(({ name, value, origin }) => `  ${name}: ${value} (${origin})`),
    "",
  ].join("\n");
}

function browserLines({ inUse, prints, problem, candidates }: DoctorReport["browser"]): readonly string[] {
  if (inUse === null) return noBrowserLines(candidates);
  const sandbox = inUse.sandboxed ? "in its sandbox" : "without a sandbox, because this system refuses one";
  const verdict = prints ? `prints, ${sandbox}` : `does not print: ${problem ?? "no reason given"}`;
  return [
    `Browser ${inUse.version} at ${inUse.path}: ${verdict}`,
    "Looked at:",
    ...candidates.map(candidateLine),
  ];
}
