import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { CheckFormat } from "../report/check-formats.ts";
import { reportCheck } from "../report/check.ts";
import { inputFolders } from "../files/paths.ts";
import { isColourful } from "./colour.ts";
import type { CommandHost } from "./command-host.ts";
import { exitCode, worstOf } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { factsFiles } from "./facts/choose.ts";
import { lockWarnings } from "./facts/lock-warning.ts";
import { locksFor } from "./facts/locked-edition.ts";
import { readForCommand, unreadable } from "./facts/read.ts";
import type { ReadingOptions } from "../reading/facts-file.ts";
import { fixFile } from "./fix-files.ts";
import { versionWarning } from "./facts/version-warning.ts";
import { unrecordedNote } from "./own-templates.ts";
import { spokenBy } from "./spoken.ts";
import { tell } from "./tell.ts";
import { UsageError } from "./usage-error.ts";
import { version } from "./version.ts";

export interface CheckRequest extends ReadingOptions {
  readonly files: readonly string[];
  readonly format: CheckFormat;
  /** `null`: warnings never fail the check. */
  readonly maxWarnings: number | null;
  /** Puts right what can be put right safely before it reports. */
  readonly fix: boolean;
}

/** Checks each file. One that cannot be read does not stop the others. Throws `UsageError` where nothing can be fixed. */
export async function check(request: CheckRequest, host: CommandHost): Promise<ExitCode> {
  const words = spokenBy(host).check;
  const findings: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const codes: ExitCode[] = [];
  const seenLocks = new Set<string>();
  const notes = new Map<string, string>();
  if (request.fix && request.files.includes("-"))
    throw new UsageError(({ fixNeedsFile }) => fixNeedsFile("--fix"));
  const files = await factsFiles(request.files, host);
  const folders = inputFolders(files.map((file) => resolve(host.workingDirectory, file)));
  for (const [index, file] of files.entries()) {
    if (request.fix) codes.push(await fixFile(file, request, host));
    const reading = await readForCommand(file, request, host);
    if (reading.kind === "unreadable") {
      if (!host.signal.aborted) tell(host, unreadable(reading, host.words.reports.trouble));
      codes.push(exitCode.environment);
      continue;
    }
    findings.push(...reading.findings);
    if (reading.kind === "facts") {
      // Several files may share a folder of templates.
      const [template] = reading.unrecorded;
      if (template !== undefined)
        notes.set(
          template,
          unrecordedNote(reading.unrecorded, request.files.length > 0 ? file : null, request, host),
        );
      const locks = await locksFor(file, folders[index] ?? "", host);
      // Several files may go to folders below one lock.
      const unseen = locks.filter(({ path }) => !seenLocks.has(path));
      for (const { path } of locks) seenLocks.add(path);
      findings.push(...versionWarning(locks, reading), ...lockWarnings(unseen));
    }
    for (const [name, text] of reading.sources) sources.set(name, text);
  }
  const colour = isColourful(host, host.stdout);
  host.stdout.write(reportCheck[request.format]({ findings, sources, words, colour, version }));
  for (const note of notes.values()) host.stderr.write(`${note}\n`);
  return worstOf([...codes, codeOfCheck(findings, request.maxWarnings)]);
}

function codeOfCheck(findings: readonly Diagnostic[], maxWarnings: number | null): ExitCode {
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const isBad = warnings < findings.length || (maxWarnings !== null && warnings > maxWarnings);
  return isBad ? exitCode.findings : exitCode.fine;
}
