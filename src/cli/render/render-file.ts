import type { CommandHost } from "../command-host.ts";
import { exitCode, worstOf } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { openFacts } from "../facts/open.ts";
import { tell } from "../tell.ts";
import { isUsageError, UsageError } from "../usage-error.ts";
import { textFiles } from "./edition-files.ts";
import { buildEdition, packsFor } from "./edition.ts";
import type { Edition } from "./edition.ts";
import { sayEmptyExtras } from "./empty-extras.ts";
import type { FileRow } from "./file-row.ts";
import { driftCode } from "./file-row.ts";
import { finishEdition } from "./finish-edition.ts";
import type { Input } from "./inputs.ts";
import type { Printing } from "./printing.ts";
import { createPutter } from "./putter.ts";
import type { RenderRequest, Target } from "./request.ts";
import type { Workshop } from "../../workshop.ts";

/** What rendering one facts file left behind; it can be sent from one thread to another. */
export interface FileResult {
  readonly code: ExitCode;
  readonly rows: readonly FileRow[];
}

/** What the facts files of a run have in common. */
export interface FileRun {
  readonly request: RenderRequest;
  readonly target: Target;
  /** Whether the run has one facts file only. */
  readonly alone: boolean;
  readonly workshop: Workshop;
  readonly printing: Printing;
}

/**
 * Renders one facts file and lets go of it: reads it, writes what needs no browser, then the PDF files, so that a missing
 * browser costs only them. Everything wrong is reported on stderr. Throws `UsageError` before anything is written when the
 * run has no other facts file; among others, such a file is reported like any bad one.
 */
export async function renderFile(input: Input, run: FileRun, host: CommandHost): Promise<FileResult> {
  try {
    const edition = await openEdition(input, run, host);
    return typeof edition === "number" ? { code: edition, rows: [] } : await writeEdition(edition, run, host);
  } catch (error) {
    if (run.alone || !isUsageError(error)) throw error;
    tell(host, `${input.name}: ${error.say(host.words.usage)}`);
    return { code: exitCode.usage, rows: [] };
  }
}

/** Reads and builds one facts file; gives the exit code instead when that cannot be done. */
async function openEdition(
  input: Input,
  { request, target, alone, workshop, printing }: FileRun,
  host: CommandHost,
): Promise<Edition | ExitCode> {
  const showsLogo = request.formats.some((format) => format !== "md");
  const opened = await openFacts(input.name, { ...request, showsLogo }, host);
  if (!opened.ok) return opened.code;
  const packs = packsFor(opened.facts, request);
  // A browser takes as long to start as the documents to be made.
  if (!mayStillRefuse(request, target)) await printing.prepare();
  const built = await buildEdition(input, opened, packs, request, workshop);
  const edition = target.kind === "folder" ? built : onlyExtra(built);
  sayEmptyExtras(edition, request, alone, host);
  if (target.kind !== "folder") refuseSeveral(edition, target);
  return edition;
}

/** Whether only the finished documents tell if the command line can be obeyed; no browser is started for one that is refused. */
function mayStillRefuse({ extras, parallel }: RenderRequest, { kind }: Target): boolean {
  return kind !== "folder" || extras.length > 0 || parallel !== null;
}

async function writeEdition(
  edition: Edition,
  { request, target, workshop, printing }: FileRun,
  host: CommandHost,
): Promise<FileResult> {
  await printing.prepare();
  const putter = createPutter(target, request, host, edition.folder);
  await putter.put(textFiles(edition, request.formats));
  // Where nothing can be written, printing would be for nothing; a run that only looks compares what it can.
  const isOfUse = request.dryRun || request.check || putter.code() === exitCode.fine;
  const printed = isOfUse ? await printing.print(edition) : null;
  await putter.put(printed?.files ?? []);
  const finishing = { request, target, workshop, browser: printed?.browser ?? null };
  const rows = await finishEdition(edition, putter, finishing, host);
  return { code: worstOf([printed?.code ?? exitCode.fine, putter.code(), driftCode(rows, request)]), rows };
}

/** A file or standard output that takes what is made of the documents does not take the documents. */
function onlyExtra(edition: Edition): Edition {
  return edition.extras.length === 0 ? edition : { ...edition, documents: [] };
}

function refuseSeveral({ documents, extras }: Edition, target: Target): void {
  if (documents.length + extras.length < 2) return;
  const where = target.kind === "file" ? target.path : null;
  throw new UsageError(({ oneLanguage }) => oneLanguage(where));
}
