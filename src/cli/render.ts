import type { Host } from "../host/host.ts";
import { firstClash, inputFolders } from "../files/paths.ts";
import { startPrinting } from "./edition-print.ts";
import { buildEdition } from "./edition.ts";
import type { Edition } from "./edition.ts";
import { createPutter } from "./edition-put.ts";
import { worstOf, exitCode } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { factsFiles } from "./facts-files.ts";
import { openFacts } from "./open-facts.ts";
import type { OpenedFacts } from "./open-facts.ts";
import { indexFile, pdfFiles, textFiles } from "./edition-files.ts";
import { reportFiles } from "./render-report.ts";
import { targetOf } from "./render-request.ts";
import type { RenderRequest } from "./render-request.ts";
import { UsageError } from "./usage-error.ts";
import { openWorkshop } from "./workshop.ts";

/**
 * Renders each facts file: first what needs no browser, then the PDF files, so that a missing browser costs only them.
 * One bad file does not stop the others. Throws `UsageError` before anything is written.
 */
export async function render(asked: RenderRequest, host: Host): Promise<ExitCode> {
  const target = targetOf(asked);
  const request = target.kind === "folder" ? asked : { ...asked, formats: [target.format] };
  const names = await factsFiles(request.files, host);
  const folders = outputFolders(names);
  const opened = await openAll(names, folders, request, host);
  const codes: ExitCode[] = opened.map(({ facts }) => (facts.ok ? exitCode.fine : facts.code));

  const wanted = request.kinds.map((kind) => ({ kind, length: request.length }));
  const workshop = openWorkshop(host, wanted);
  const editions: Edition[] = [];
  for (const { facts, folder } of opened) {
    if (facts.ok) editions.push(await buildEdition(facts, folder, request, workshop, host));
  }
  const printing = startPrinting(editions, request, host);
  const putter = createPutter(target, request, host);
  try {
    for (const edition of editions) {
      await putter.put(textFiles(edition, request.formats));
      await putter.put(pdfFiles(edition, await printing.print(edition)));
      if (target.kind === "folder" && !host.signal.aborted)
        await putter.put(indexFile(edition, putter.files()));
    }
  } finally {
    await printing.close();
  }
  reportFiles(putter, request, host);
  return worstOf([...codes, printing.code(), putter.code()]);
}

async function openAll(
  names: readonly string[],
  folders: readonly string[],
  request: RenderRequest,
  host: Host,
): Promise<readonly { readonly facts: OpenedFacts; readonly folder: string }[]> {
  const opened = [];
  for (const [index, name] of names.entries()) {
    opened.push({ facts: await openFacts(name, request, host), folder: folders[index] ?? "" });
  }
  return opened;
}

function outputFolders(names: readonly string[]): readonly string[] {
  const folders = inputFolders(names);
  const clash = firstClash(folders);
  if (clash !== null) {
    const [first = "", second = ""] = clash.map((index) => names[index] ?? "");
    throw new UsageError(
      `${first} and ${second} would be written to the same folder; render them one by one.`,
    );
  }
  return folders;
}
