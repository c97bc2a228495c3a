import { join } from "node:path";
import type { LanguageTag } from "../../company/language-tag.ts";
import { lockName, writeLock } from "../../markdown/own/lock.ts";
import type { Original } from "../../markdown/own/lock.ts";
import { originalOf } from "../../markdown/own/original.ts";
import { addressOf, isPiece, pathOf } from "../../markdown/template-address.ts";
import { printable } from "../../report/code-frame.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { shownCommand, templatesFlag } from "../shown-command.ts";
import { UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { openPack } from "./open-pack.ts";
import type { Pack, PackRequest } from "./open-pack.ts";
import { addressesOf } from "./reference.ts";
import { tellFindings } from "./tell-findings.ts";
import { writeTexts } from "./write-texts.ts";

export interface EjectRequest extends PackRequest {
  readonly reference: string;
  /** `null` for all of the company. */
  readonly languages: readonly LanguageTag[] | null;
}

/**
 * Copies what is asked for, and nothing else, out of the package, and records the originals. A file that is there already is
 * left alone; throws `UsageError` where all of them are, and where a link leads out of the folder: then nothing is written.
 */
export async function ejectTemplates(request: EjectRequest, host: CommandHost): Promise<ExitCode> {
  const pack = await openPack({ ...request, mayBeMissing: true }, host);
  if (pack === null) return exitCode.environment;
  if (isRefused(pack, request, host)) return exitCode.findings;
  const { path: folder, shown } = pack.folder ?? pack.usual;
  const { texts, originals } = await copiesOf(request, pack);
  for (const path of leaveOutsBeside(texts.keys())) {
    if ((await host.files.realPath(join(folder, path))) !== null)
      throw new UsageError(({ templateExists }) => templateExists(`${shown}/${path}`));
  }
  const kept: string[] = [];
  for (const path of texts.keys())
    if ((await host.files.realPath(join(folder, path))) !== null) kept.push(path);
  const [first] = kept;
  if (first !== undefined && kept.length === texts.size)
    throw new UsageError(({ templateExists }) => templateExists(`${shown}/${first}`));
  for (const path of kept) {
    texts.delete(path);
    const recorded = pack.read.originals.get(path);
    if (recorded === undefined) originals.delete(path);
    else originals.set(path, recorded);
  }
  // The record comes first: where the disk is full after it, the next run finds what is missing and writes it.
  const code = await writeTexts(folder, shown, new Map([[lockName, writeLock(originals)], ...texts]), host);
  if (code !== exitCode.fine) return code;
  const { eject } = host.words.reports.templates;
  for (const path of kept) host.stderr.write(`${eject.kept(printable(`${shown}/${path}`))}\n`);
  for (const path of texts.keys()) host.stderr.write(`${eject.wrote(printable(`${shown}/${path}`))}\n`);
  const check = shownCommand(["charter", "check", ...templatesFlag(request.templates)]);
  host.stderr.write(`${eject.next(check, pack.folder === null ? shown : null)}\n`);
  return exitCode.fine;
}

/** Whether nothing may be copied, which is told. Throws `UsageError` for a language that the facts do not have. */
function isRefused(pack: Pack, { languages }: EjectRequest, host: CommandHost): boolean {
  const { read, spoken } = pack;
  const foreign = languages?.find((tag) => spoken?.includes(tag) === false);
  if (foreign !== undefined)
    throw new UsageError(({ languageNotInFile }) => languageNotInFile(foreign, pack.languages));
  // What is in a record that cannot be read would be lost.
  if (read.findings.some(({ code }) => code === "template/folder" || code === "template/lock")) {
    tellFindings(read.findings, read.sources, host);
    return true;
  }
  if (pack.file === null || spoken !== null || languages !== null) return false;
  // Nobody knows which files are wanted until the facts say so.
  tellFindings(pack.factsFindings, pack.factsSources, host);
  return true;
}

/** Where files would lie that leave these clauses out in all languages: a text beside one is an error. */
function leaveOutsBeside(paths: Iterable<string>): ReadonlySet<string> {
  const beside = [...paths].flatMap((path) => {
    const at = addressOf(path);
    return at === null || !isPiece(at) ? [] : [pathOf({ ...at, language: null })];
  });
  return new Set(beside);
}

interface Copies {
  /** By path in the folder. */
  readonly texts: Map<string, string>;
  /** With those that were recorded before. */
  readonly originals: Map<string, Original>;
}

async function copiesOf({ reference, languages }: EjectRequest, pack: Pack): Promise<Copies> {
  const texts = new Map<string, string>();
  const originals = new Map<string, Original>(pack.read.originals);
  for (const language of languages ?? pack.languages) {
    const base = await pack.base(language);
    for (const at of addressesOf(reference, base, language)) {
      const text = originalOf(at, base);
      if (text === null) continue;
      texts.set(pathOf(at), text);
      originals.set(pathOf(at), { text, version });
    }
  }
  return { texts, originals };
}
