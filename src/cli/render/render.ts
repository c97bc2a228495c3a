import { resolve } from "node:path";
import { firstClash, inputFolders } from "../../files/paths.ts";
import { sharedFiles } from "../../html/shared-assets.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode, worstOf } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { factsFiles } from "../facts/choose.ts";
import { openFacts } from "../facts/open.ts";
import { UsageError } from "../usage-error.ts";
import { textFiles } from "./edition-files.ts";
import { buildEdition } from "./edition.ts";
import type { Edition } from "./edition.ts";
import { sayEmptyExtras } from "./empty-extras.ts";
import { editionsFile, indexFile } from "./index-files.ts";
import { startPrinting } from "./printing.ts";
import { createPutter } from "./putter.ts";
import type { Putter } from "./putter.ts";
import { reportFiles } from "./report-files.ts";
import { refuseFormats, targetOf } from "./request.ts";
import type { RenderRequest, Target } from "./request.ts";
import { openWorkshop } from "./workshop.ts";
import type { Workshop } from "./workshop.ts";

/**
 * Renders each facts file: first what needs no browser, then the PDF files, so that a missing browser costs only them.
 * One bad file does not stop the others. Throws `UsageError` before anything is written.
 */
export async function render(asked: RenderRequest, host: CommandHost): Promise<ExitCode> {
  const target = targetOf(asked);
  const request = target.kind === "folder" ? asked : { ...asked, formats: [target.format] };
  refuseFormats(request.extras, request.formats);
  const names = await factsFiles(request.files, host);
  const folders = outputFolders(names, host);
  if (target.kind === "file") refuseInput(target.path, names, host);
  const workshop = openWorkshop(
    host,
    request.kinds.map((kind) => ({ kind, length: request.length })),
  );
  const editions: Edition[] = [];
  const codes: ExitCode[] = [];
  for (const [index, name] of names.entries()) {
    const opened = await openEdition(name, folders[index] ?? "", request, workshop, host);
    if (typeof opened === "number") codes.push(opened);
    else editions.push(target.kind === "folder" ? opened : onlyExtra(opened));
  }
  sayEmptyExtras(editions, request, host);
  if (target.kind !== "folder") refuseSeveral(editions, target);
  const putter = createPutter(target, request, host);
  const printCode = await writeEditions(editions, target, request, workshop, putter, host);
  reportFiles(putter, request, host);
  return worstOf([...codes, printCode, putter.code()]);
}

/** Reads and builds one facts file; gives the exit code instead when that cannot be done. */
async function openEdition(
  name: string,
  folder: string,
  request: RenderRequest,
  workshop: Workshop,
  host: CommandHost,
): Promise<Edition | ExitCode> {
  const showsLogo = request.formats.some((format) => format !== "md");
  const opened = await openFacts(name, { ...request, showsLogo }, host);
  if (!opened.ok) return opened.code;
  return buildEdition({ ...opened, file: name }, folder, request, workshop);
}

async function writeEditions(
  editions: readonly Edition[],
  target: Target,
  request: RenderRequest,
  workshop: Workshop,
  putter: Putter,
  host: CommandHost,
): Promise<ExitCode> {
  const printing = startPrinting(editions, request, host);
  try {
    for (const edition of editions) {
      await putter.put(textFiles(edition, request.formats));
      // Where nothing can be written, printing would be for nothing.
      if (putter.code() !== exitCode.fine) continue;
      await putter.put(await printing.print(edition));
      if (target.kind === "folder") {
        await putter.put(indexFile(edition, putter.files(), await workshop.theme()));
      }
    }
    if (target.kind === "folder" && editions.length > 0) {
      const theme = await workshop.theme();
      await putter.put(editionsFile(editions, theme));
      if (request.assets === "shared" && request.formats.includes("html")) {
        await putter.putShared(sharedFiles(theme, request.extras.includes("handbook") ? ["book"] : []));
      }
    }
  } finally {
    await printing.close();
  }
  return printing.code();
}

/** A file or standard output that takes what is made of the documents does not take the documents. */
function onlyExtra(edition: Edition): Edition {
  return edition.extras.length === 0 ? edition : { ...edition, documents: [] };
}

/** The folder of each facts file in the output. Throws `UsageError` when two would share one. */
function outputFolders(
  names: readonly string[],
  { workingDirectory }: Pick<CommandHost, "workingDirectory">,
): readonly string[] {
  const folders = inputFolders(names.map((name) => resolve(workingDirectory, name === "-" ? "stdin" : name)));
  const clash = firstClash(folders);
  if (clash !== null) {
    const [first = "", second = ""] = clash.map((index) => names[index] ?? "");
    throw new UsageError(({ sameFolder }) => sameFolder(first, second));
  }
  return folders;
}

/** A document must not take the place of the facts that it is made from. Throws `UsageError`. */
function refuseInput(
  output: string,
  names: readonly string[],
  { workingDirectory }: Pick<CommandHost, "workingDirectory">,
): void {
  if (names.every((name) => resolve(workingDirectory, name) !== resolve(workingDirectory, output))) return;
  throw new UsageError(({ outputIsInput }) => outputIsInput(output));
}

function refuseSeveral(editions: readonly Edition[], target: Target): void {
  if (editions.every(({ documents, extras }) => documents.length + extras.length < 2)) return;
  const where = target.kind === "file" ? target.path : null;
  throw new UsageError(({ oneLanguage }) => oneLanguage(where));
}
