import { inventoryOf } from "../../audit/templates/inventory.ts";
import type { Kind, Length } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { hasErrors } from "../../diagnostic/diagnostic.ts";
import type { InventoryEntry, ListedEntry, OriginalState } from "../../markdown/own/listed-entry.ts";
import { originalStateOf } from "../../markdown/own/original-state.ts";
import { reportTemplates } from "../../report/templates/list.ts";
import type { ListFormat } from "../../report/templates/list-formats.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { spokenBy } from "../spoken.ts";
import { UsageError } from "../usage-error.ts";
import { openPack } from "./open-pack.ts";
import type { Pack, PackRequest } from "./open-pack.ts";
import { tellFindings } from "./tell-findings.ts";

export interface ListRequest extends PackRequest {
  readonly kinds: readonly Kind[] | null;
  readonly length: Length | null;
  readonly languages: readonly LanguageTag[] | null;
  /** Only what is not as the package has it. */
  readonly isOwnOnly: boolean;
  readonly format: ListFormat;
}

/** Lists every document, section and clause on stdout, with where its words come from. */
export async function listTemplates(request: ListRequest, host: CommandHost): Promise<ExitCode> {
  const pack = await openPack(request, host);
  if (pack === null) return exitCode.environment;
  const foreign = request.languages?.find((tag) => !pack.languages.includes(tag));
  if (foreign !== undefined)
    throw new UsageError(({ languageNotInFile }) => languageNotInFile(foreign, pack.languages));
  const languages = pack.languages.filter((tag) => request.languages?.includes(tag) ?? true);
  const audit = await pack.audit();
  const findings = [...pack.read.findings, ...audit.findings];
  const wanted = inventoryOf(languages, audit.changed).filter(
    ({ document, length, change }) =>
      (request.kinds?.includes(document) ?? true) &&
      (request.length === null || request.length === length) &&
      (!request.isOwnOnly || change !== null),
  );
  const states = await originalStates(pack);
  const entries = wanted.map((entry): ListedEntry => ({ ...entry, original: stateOf(entry, states) }));
  const words = host.words.reports.templates;
  host.stdout.write(reportTemplates[request.format](entries, languages, words, spokenBy(host).phrases));
  tellFindings(findings, pack, host);
  return hasErrors(findings) ? exitCode.findings : exitCode.fine;
}

function stateOf(
  { change, file }: InventoryEntry,
  states: ReadonlyMap<string, OriginalState>,
): OriginalState | null {
  return change === "replaced" && file !== null ? (states.get(file) ?? null) : null;
}

/** What is known of the originals of the company's files, by file. */
async function originalStates({ read, base }: Pack): Promise<ReadonlyMap<string, OriginalState>> {
  const states = new Map<string, OriginalState>();
  for (const { at, file } of read.templates) {
    if (at.language === null) continue;
    const state = originalStateOf({ at }, read.originals, await base(at.language));
    if (state !== null) states.set(file, state);
  }
  return states;
}
