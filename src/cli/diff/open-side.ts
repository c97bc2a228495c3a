import type { Facts } from "../../company/facts.ts";
import type { OwnTemplates } from "../../markdown/own-templates.ts";
import { reportCheckText } from "../../report/check-text.ts";
import { isColourful } from "../colour.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { codeOf } from "../facts/open.ts";
import { readFactsFile, unreadable } from "../facts/read.ts";
import type { ReadingOptions } from "../facts/read.ts";
import { spokenBy } from "../spoken.ts";
import { tell } from "../tell.ts";
import { readRevision } from "./read-revision.ts";
import type { Side } from "./side.ts";

/** An edition that can be compared, or the exit code that its file asks for. */
export type OpenedSide =
  | { readonly ok: true; readonly facts: Facts; readonly own: OwnTemplates }
  | { readonly ok: false; readonly code: ExitCode };

/** Reads one of the two editions. Errors are reported on stderr; warnings are for `check`. */
export async function openSide(side: Side, options: ReadingOptions, host: CommandHost): Promise<OpenedSide> {
  const read =
    side.kind === "revision"
      ? await readRevision(side, options, host)
      : ({ ok: true, reading: await readFactsFile(side.given, options, host) } as const);
  const { diff, trouble } = host.words.reports;
  const failed = (...sentences: readonly string[]): OpenedSide => {
    if (!host.signal.aborted) for (const sentence of sentences) tell(host, sentence);
    return { ok: false, code: exitCode.environment };
  };
  if (!read.ok) {
    const { problem, detail } = read.refusal;
    const { failed: otherwise } = diff.revisions;
    return failed(
      problem === "no-git" || problem === "no-repository" ? diff.revisions[problem] : otherwise(detail),
    );
  }
  const { reading } = read;
  if (reading.kind === "unreadable") {
    const isElsewhere = side.kind === "revision" && reading.problem === "missing";
    return failed(unreadable(reading, trouble), ...(isElsewhere ? [diff.revisions.paths] : []));
  }
  if (reading.kind === "facts") return { ok: true, facts: reading.facts, own: reading.own };
  const colour = isColourful(host, host.stderr);
  host.stderr.write(reportCheckText(reading.findings, reading.sources, spokenBy(host).check, { colour }));
  return { ok: false, code: codeOf(reading.findings) };
}
