import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Files } from "../host/host.ts";
import { type AppliedFix, applyFixes } from "../yaml/apply-fixes.ts";
import { maxBytes } from "../yaml/limits.ts";
import { isInside } from "../yaml/resolve-path.ts";
import type { CommandHost } from "./command-host.ts";
import { exitCode } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import type { ReadingOptions } from "../reading/facts-file.ts";
import { readForCommand } from "./facts/read.ts";
import { tell } from "./tell.ts";
import { printable } from "../report/code-frame.ts";

/** A mistake can hide another one; after so many rounds, no further one is looked for. */
const maxRounds = 10;

/** A file as it is on the disk and as it is to be. */
interface Draft {
  readonly before: string;
  readonly text: string;
}

/**
 * Puts right what can be put right safely in a facts file, and in the files that it builds on as far as they lie in the
 * root. A change that would bring a finding that was not there is not made. Says on stderr what was changed.
 */
export async function fixFile(file: string, options: ReadingOptions, host: CommandHost): Promise<ExitCode> {
  const drafts = new Map<string, Draft>();
  const applied: AppliedFix[] = [];
  const reread = (changed: ReadonlyMap<string, Draft>): Promise<readonly Diagnostic[] | null> =>
    findingsOf(file, options, { ...host, files: withDrafts(host.files, changed) });
  let findings = await reread(drafts);
  for (let round = 0; findings !== null && round < maxRounds; round += 1) {
    const step = await fixRound(file, findings, drafts, options, host, reread);
    if (step === null) break;
    drafts.set(step.path, step.draft);
    applied.push(...step.applied);
    findings = step.findings;
  }
  return write(drafts, applied, host);
}

interface Step {
  readonly path: string;
  readonly draft: Draft;
  readonly applied: readonly AppliedFix[];
  readonly findings: readonly Diagnostic[];
}

type Reread = (changed: ReadonlyMap<string, Draft>) => Promise<readonly Diagnostic[] | null>;

/** All that can be put right in one file at once; where that brings something new, one thing. `null` where nothing is left. */
async function fixRound(
  file: string,
  findings: readonly Diagnostic[],
  drafts: ReadonlyMap<string, Draft>,
  options: ReadingOptions,
  host: CommandHost,
  reread: Reread,
): Promise<Step | null> {
  for (const name of new Set(findings.map(({ place }) => place.file))) {
    const path = await pathOf(name, file, options, host);
    const draft = path === null ? null : (drafts.get(path) ?? (await readDraft(path, host.files)));
    if (path === null || draft === null) continue;
    const own = findings.filter(({ place }) => place.file === name);
    for (const chosen of [own, ...own.map((each) => [each])]) {
      const { text, applied } = applyFixes(draft.text, chosen);
      if (applied.length === 0) continue;
      const next = { before: draft.before, text };
      const after = await reread(new Map([...drafts, [path, next]]));
      if (after === null || !isBetter(findings, after)) continue;
      return { path, draft: next, applied, findings: after };
    }
  }
  return null;
}

/** There is less to find than before, and nothing that was not there. A key that was misspelt has another name now. */
function isBetter(before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  if (after.length >= before.length) return false;
  const left = countBy(before);
  return [...countBy(after)].every(([code, count]) => count <= (left.get(code) ?? 0));
}

function countBy(findings: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, severity } of findings) {
    counts.set(`${severity} ${code}`, (counts.get(`${severity} ${code}`) ?? 0) + 1);
  }
  return counts;
}

async function findingsOf(
  file: string,
  options: ReadingOptions,
  host: CommandHost,
): Promise<readonly Diagnostic[] | null> {
  const reading = await readForCommand(file, options, host);
  return reading.kind === "unreadable" ? null : reading.findings;
}

/** The real path of a file that findings are in; `null` where it is none that may be changed. */
async function pathOf(
  name: string,
  file: string,
  { root }: ReadingOptions,
  { files, workingDirectory }: Pick<CommandHost, "files" | "workingDirectory">,
): Promise<string | null> {
  const path = await files.realPath(resolve(workingDirectory, name));
  if (path === null || name === file) return path;
  const folder = await files.realPath(resolve(workingDirectory, root ?? "."));
  return folder !== null && isInside(folder, path) ? path : null;
}

/** The mark that some editors put before the first letter of a file. It is no part of the text. */
const mark = "\uFEFF";

async function readDraft(path: string, files: Pick<Files, "read">): Promise<Draft | null> {
  const read = await files.read(path, maxBytes);
  if (!read.ok) return null;
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const whole = decoder.decode(read.bytes);
    return { before: whole, text: whole.startsWith(mark) ? whole.slice(mark.length) : whole };
  } catch {
    return null; // The decoder has no other way to say no.
  }
}

function bytesOf({ before, text }: Draft): Uint8Array {
  return new TextEncoder().encode(before.startsWith(mark) ? mark + text : text);
}

/** The disk as it will be. */
function withDrafts(files: Files, drafts: ReadonlyMap<string, Draft>): Files {
  if (drafts.size === 0) return files;
  return {
    read: async (path, limit) => {
      const draft = drafts.get((await files.realPath(path)) ?? path);
      return draft === undefined ? files.read(path, limit) : { ok: true, bytes: bytesOf(draft) };
    },
    realPath: (path) => files.realPath(path),
    list: (path) => files.list(path),
    match: (pattern, ignored, folder) => files.match(pattern, ignored, folder),
    removeEmptyFolder: (path) => files.removeEmptyFolder(path),
    write: (path, bytes) => files.write(path, bytes),
    sweep: (path) => {
      files.sweep(path);
    },
    remove: (path) => files.remove(path),
    writtenAt: (path) => files.writtenAt(path),
  };
}

async function write(
  drafts: ReadonlyMap<string, Draft>,
  applied: readonly AppliedFix[],
  host: CommandHost,
): Promise<ExitCode> {
  const { explain, trouble } = host.words.reports;
  for (const [path, draft] of drafts) {
    const result = await host.files.write(path, bytesOf(draft));
    if (result.ok) continue;
    const reasons: Readonly<Partial<Record<typeof result.problem, string>>> = trouble.writeReasons;
    tell(host, trouble.unwritable(path, reasons[result.problem] ?? result.detail));
    return exitCode.environment;
  }
  for (const { finding, from, to } of applied) {
    const { file, line, column } = finding.place;
    const place = `${file}:${String(line)}:${String(column)}`;
    host.stderr.write(`${printable(explain.fixed(place, finding.code, from, to))}\n`);
  }
  const files = [...new Set(applied.map(({ finding }) => finding.place.file))];
  for (const file of files) {
    const count = applied.filter(({ finding }) => finding.place.file === file).length;
    host.stderr.write(`${printable(explain.fixedInFile(count, file))}\n`);
  }
  return exitCode.fine;
}
