import type { BrowserCandidate, BrowserInUse } from "../host/printer.ts";
import type { BrowserWords, DoctorWords, ReportWords } from "../language/messages-reports.ts";
import { wordFailure } from "./browser-failure.ts";
import { candidateLines, noBrowserLines } from "./no-browser.ts";
import { jsonText } from "./json-text.ts";

/** One setting, the same in every language. */
export interface Setting {
  /** A code, or the name of the variable that sets it. */
  readonly name:
    | keyof DoctorWords["names"]
    | "CHARTER_BROWSER"
    | "CHARTER_TODAY"
    | "SOURCE_DATE_EPOCH"
    | "NO_COLOR"
    | "FORCE_COLOR"
    | "CHARTER_LANGUAGE";
  /** `null` where nothing is set. */
  readonly value: string | null;
  /** A flag, or a code for where the value comes from. */
  readonly origin: keyof DoctorWords["origins"] | "--browser";
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
  return jsonText({ charter: 1, ...report });
}

export function reportDoctorText(report: DoctorReport, words: ReportWords): string {
  const { versions, browser, fonts, settings } = report;
  const { doctor } = words;
  const size = Math.round(fonts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  return [
    `charter ${versions.charter}, node ${versions.node}, ${versions.platform}-${versions.arch}`,
    "",
    ...browserLines(browser, doctor, words.browsers),
    "",
    doctor.fonts(fonts.length, size),
    "",
    doctor.settings,
    ...settings.map((setting) => `  ${settingLine(setting, doctor)}`),
    "",
  ].join("\n");
}

function settingLine({ name, value, origin }: Setting, words: DoctorWords): string {
  const names: Readonly<Record<string, string>> = words.names;
  const origins: Readonly<Record<string, string>> = words.origins;
  const fallbacks: Readonly<Record<string, string>> = words.fallbacks;
  return `${names[name] ?? name}: ${value ?? fallbacks[name] ?? ""} (${origins[origin] ?? origin})`;
}

function browserLines(
  { inUse, prints, problem, candidates }: DoctorReport["browser"],
  words: DoctorWords,
  browsers: BrowserWords,
): readonly string[] {
  if (inUse === null) return noBrowserLines(candidates, browsers);
  const { version, path, sandboxed } = inUse;
  return [
    prints
      ? words.prints(version, path, sandboxed)
      : words.printsNot(version, path, problem === null ? null : wordFailure(problem, browsers.failures)),
    browsers.lookedAt,
    ...candidateLines(candidates, browsers),
  ];
}
