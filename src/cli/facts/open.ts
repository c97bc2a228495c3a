import type { Facts } from "../../company/facts.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Path, Place } from "../../diagnostic/place.ts";
import type { Logo } from "../../html/page-input.ts";
import { reportCheckText } from "../../report/check-text.ts";
import type { OwnTemplates } from "../../markdown/own-templates.ts";
import { isColourful } from "../colour.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { spokenBy } from "../spoken.ts";
import { tell } from "../tell.ts";
import { readForCommand, unreadable } from "./read.ts";
import type { ReadingOptions } from "../../reading/facts-file.ts";
import type { WithTemplates } from "../../reading/own-templates.ts";

/** Facts that can be worked with, or the exit code that their file asks for. */
export type OpenedFacts =
  | {
      readonly ok: true;
      readonly facts: Facts;
      readonly placeOf: (path: Path) => Place;
      /** The logo that they name; `null` where they name none, or none that is there. */
      readonly logo: Logo | null;
      /** The company's own templates. */
      readonly own: OwnTemplates;
    }
  | { readonly ok: false; readonly code: ExitCode };

/** Reads the facts for a command that works with them. Everything wrong is reported on stderr. */
export async function openFacts(
  file: string,
  options: ReadingOptions,
  host: CommandHost,
): Promise<OpenedFacts> {
  return openReading(await readForCommand(file, options, host), host);
}

/** The facts of a file that has been read. Everything wrong is reported on stderr. */
export function openReading(reading: WithTemplates, host: CommandHost): OpenedFacts {
  if (reading.kind === "unreadable") {
    if (!host.signal.aborted) tell(host, unreadable(reading, host.words.reports.trouble));
    return { ok: false, code: exitCode.environment };
  }
  if (reading.findings.length > 0) {
    const colour = isColourful(host, host.stderr);
    host.stderr.write(reportCheckText(reading.findings, reading.sources, spokenBy(host).check, { colour }));
  }
  if (reading.kind === "findings") return { ok: false, code: codeOfFindings(reading.findings) };
  const { facts, placeOf, logo, own } = reading;
  return { ok: true, facts, placeOf, logo, own };
}

/** Sound facts whose logo cannot be had are no fault of the facts. */
export function codeOfFindings(findings: readonly Diagnostic[]): ExitCode {
  const errors = findings.filter(({ severity }) => severity === "error");
  const isLogo = errors.length > 0 && errors.every(({ code }) => code === "files/unusable-logo");
  return isLogo ? exitCode.environment : exitCode.findings;
}
