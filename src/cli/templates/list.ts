import { inventoryOf } from "../../audit/templates/inventory.ts";
import type { Kind, Length } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { hasErrors } from "../../diagnostic/diagnostic.ts";
import type { InventoryEntry, ListedEntry } from "../../markdown/own/listed-entry.ts";
import { isCopy, originalStateOf, wordsOf } from "../../markdown/own/original-state.ts";
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
  const known = await originalStates(pack);
  const entries = wanted.map((entry): ListedEntry => ({ ...entry, ...stateOf(entry, known) }));
  const words = host.words.reports.templates;
  host.stdout.write(reportTemplates[request.format](entries, languages, words, spokenBy(host).phrases));
  tellFindings(findings, pack.read.sources, host);
  return hasErrors(findings) ? exitCode.findings : exitCode.fine;
}

type Known = Pick<ListedEntry, "original" | "isCopy">;

const nothingKnown: Known = { original: null, isCopy: false };

function stateOf({ change, file }: InventoryEntry, known: ReadonlyMap<string, Known>): Known {
  return change === "replaced" && file !== null ? (known.get(file) ?? nothingKnown) : nothingKnown;
}

/** What is known of the originals of the company's files, by file. */
async function originalStates({ read, base }: Pack): Promise<ReadonlyMap<string, Known>> {
  const states = new Map<string, Known>();
  for (const template of read.templates) {
    const { language } = template.at;
    if (language === null) continue;
    const texts = await base(language);
    const original = originalStateOf(template, read.originals, texts);
    if (original !== null)
      states.set(template.file, { original, isCopy: isCopy(template.at, wordsOf(template), texts) });
  }
  return states;
}
