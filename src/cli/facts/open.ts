import type { Facts } from "../../company/facts.ts";
import type { Path, Place } from "../../diagnostic/place.ts";
import type { Host } from "../../host/host.ts";
import { reportCheckText } from "../../report/check-text.ts";
import { isColourful } from "../colour.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { spokenBy } from "../spoken.ts";
import { readFactsFile, unreadable } from "./read.ts";
import type { ReadingOptions } from "./read.ts";

/** Facts that can be worked with, or the exit code that their file asks for. */
export type OpenedFacts =
  | { readonly ok: true; readonly facts: Facts; readonly placeOf: (path: Path) => Place }
  | { readonly ok: false; readonly code: ExitCode };

/** Reads the facts for a command that works with them. Everything wrong is reported on stderr. */
export async function openFacts(file: string, options: ReadingOptions, host: Host): Promise<OpenedFacts> {
  const reading = await readFactsFile(file, options, host);
  if (reading.kind === "unreadable") {
    if (!host.signal.aborted) host.stderr.write(unreadable(reading));
    return { ok: false, code: exitCode.environment };
  }
  if (reading.findings.length > 0) {
    const colour = isColourful(host, host.stderr);
    host.stderr.write(reportCheckText(reading.findings, reading.sources, spokenBy(host).check, { colour }));
  }
  if (reading.kind === "findings") return { ok: false, code: exitCode.findings };
  return { ok: true, facts: reading.facts, placeOf: reading.placeOf };
}
