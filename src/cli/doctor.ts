import { isPrinterFailure } from "../host/printer.ts";
import type { BrowserCandidate, BrowserInUse, Printer } from "../host/printer.ts";
import { loadTheme } from "../html/load-theme.ts";
import { fontFiles } from "../html/theme.ts";
import { reportDoctorJson, reportDoctorText } from "../report/doctor.ts";
import type { DoctorReport, Setting } from "../report/doctor.ts";
import type { CommandHost } from "./command-host.ts";
import { exitCode } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { version } from "./version.ts";

/** Looks at what the program would use here, prints a page to prove it, and reports on stdout. Exit 3 without a browser. */
export async function doctor(
  format: "text" | "json",
  browser: string | null,
  host: CommandHost,
): Promise<ExitCode> {
  const { reports } = host.words;
  const opening = await host.openPrinter(browser);
  const tried = opening.ok
    ? await tryPrinting(opening.printer, reports.doctor.testPage).finally(() => opening.printer.close())
    : null;
  const theme = await loadTheme(host.files, `${host.packageDirectory}/templates/theme`);
  const report: DoctorReport = {
    versions: { charter: version, ...host.versions },
    browser: browserOf(opening.ok ? opening.printer.browser : null, tried, opening.candidates),
    fonts: fontFiles.map(({ path }) => ({ path, bytes: theme.fonts.get(path)?.byteLength ?? 0 })),
    settings: settingsOf(browser, host),
  };
  host.stdout.write(format === "json" ? reportDoctorJson(report) : reportDoctorText(report, reports));
  return tried?.ok === true ? exitCode.fine : exitCode.environment;
}

type Trial = { readonly ok: true; readonly bytes: number } | { readonly ok: false; readonly reason: string };

const testPage =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Test</title></head>' +
  "<body><h1>Test page</h1><p>Printed by charter doctor.</p></body></html>";

/** Prints a page: that a browser is there does not mean that it prints. */
async function tryPrinting(printer: Printer, title: string): Promise<Trial> {
  const { printDocument } = await import("../pdf/print-documents.ts");
  try {
    const page = { html: testPage, title, language: "en", date: "2000-01-01" };
    const properties = { author: "", subject: null, keywords: [] };
    return { ok: true, bytes: (await printDocument({ ...page, ...properties }, printer)).byteLength };
  } catch (error) {
    if (isPrinterFailure(error)) return { ok: false, reason: error.message };
    throw error;
  }
}

function browserOf(
  inUse: BrowserInUse | null,
  trial: Trial | null,
  candidates: readonly BrowserCandidate[],
): DoctorReport["browser"] {
  return {
    inUse,
    prints: trial?.ok === true,
    problem: trial?.ok === false ? trial.reason : null,
    candidates,
  };
}

/** The settings that the surroundings can change, with where each one came from. */
function settingsOf(
  browser: string | null,
  { environment, clockDay, workingDirectory, words }: CommandHost,
): readonly Setting[] {
  const from = (name: Setting["name"]): Setting | null => {
    const value = environment[name];
    return value === undefined || value === "" ? null : { name, value, origin: "environment" };
  };
  const named: Setting | null =
    browser === null ? from("CHARTER_BROWSER") : { name: "browser", value: browser, origin: "--browser" };
  return [
    from("CHARTER_LANGUAGE") ?? { name: "language", value: words.tag, origin: "default" },
    named ?? { name: "browser", value: null, origin: "default" },
    from("CHARTER_TODAY") ?? { name: "today", value: clockDay, origin: "clock" },
    from("SOURCE_DATE_EPOCH") ?? { name: "pdf-date", value: null, origin: "default" },
    from("NO_COLOR") ?? from("FORCE_COLOR") ?? { name: "colour", value: null, origin: "default" },
    { name: "working-directory", value: workingDirectory, origin: "process" },
  ];
}
