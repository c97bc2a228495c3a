import { isAbsolute, resolve } from "node:path";
import type { Facts } from "../../company/facts.ts";
import type { OwnTemplates } from "../../markdown/own-templates.ts";
import { reportCheckText } from "../../report/check-text.ts";
import { isColourful } from "../colour.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { codeOfFindings } from "../facts/open.ts";
import { readForCommand, unreadable } from "../facts/read.ts";
import type { ReadingOptions } from "../../reading/facts-file.ts";
import { spokenBy } from "../spoken.ts";
import { tell } from "../tell.ts";
import { readRevision } from "./read-revision.ts";
import type { Side } from "./side.ts";

/** An edition that can be compared, or the exit code that its file asks for. */
export type OpenedSide =
  | { readonly ok: true; readonly facts: Facts; readonly own: OwnTemplates }
  | { readonly ok: false; readonly code: ExitCode };

/** Reads one of the two editions; `other` is the one that it is compared with. Errors are reported on stderr; warnings are for `check`. */
export async function openSide(
  side: Side,
  other: Side,
  options: ReadingOptions,
  host: CommandHost,
): Promise<OpenedSide> {
  const read =
    side.kind === "revision"
      ? await readRevision(side, options, host)
      : ({ ok: true, reading: await readForCommand(side.given, options, host) } as const);
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
    const example = reading.problem === "missing" ? await inRevision(side, other, host) : null;
    return failed(
      unreadable(reading, trouble),
      ...(isElsewhere ? [diff.revisions.paths] : []),
      ...(example === null ? [] : [diff.revisions.alone(side.given, example)]),
    );
  }
  if (reading.kind === "facts") return { ok: true, facts: reading.facts, own: reading.own };
  const colour = isColourful(host, host.stderr);
  host.stderr.write(reportCheckText(reading.findings, reading.sources, spokenBy(host).check, { colour }));
  return { ok: false, code: codeOfFindings(reading.findings) };
}

/** A file that is not there may be meant as the other one in a revision: `HEAD:charter.yaml`. `null` where git knows none. */
async function inRevision(
  side: Side,
  other: Side,
  { files, openRevision, workingDirectory }: Pick<CommandHost, "files" | "openRevision" | "workingDirectory">,
): Promise<string | null> {
  const revision = side.given.replace(/:$/, "");
  if (side.kind !== "file" || other.kind !== "file" || isAbsolute(other.given)) return null;
  // A name with an ending is a file that was misspelt.
  if (/\.ya?ml$/i.test(revision)) return null;
  const opening = await openRevision(revision);
  if (!opening.ok) return null;
  const here = (await files.realPath(workingDirectory)) ?? workingDirectory;
  const isTop = resolve(here) === resolve(opening.top);
  const path = other.given.replace(/^\.\//, "");
  return `${revision}:${isTop || path.startsWith("../") ? "" : "./"}${path}`;
}
