import type { LanguageTag } from "../../company/language-tag.ts";
import { explain } from "../../explanation/explain.ts";
import { openLibrary } from "../../explanation/library.ts";
import type { Library } from "../../explanation/library.ts";
import { namesNear } from "../../explanation/reference.ts";
import { indexTemplates } from "../../explanation/template-index.ts";
import { everyDocument } from "../../company/kind.ts";
import { loadTemplates } from "../../markdown/load-templates.ts";
import { layTemplates, noOwnTemplates, type OwnTemplates } from "../../markdown/own-templates.ts";
import { printable } from "../../report/code-frame.ts";
import { reportExplanation } from "../../report/explain.ts";
import type { ExplainFormat } from "../../report/explain-formats.ts";
import { isColourful } from "../colour.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { usualFile } from "../facts/choose.ts";
import { codeOfFindings, type OpenedFacts, openReading } from "../facts/open.ts";
import { readForCommand } from "../facts/read.ts";
import type { ReadingOptions } from "../../reading/facts-file.ts";
import { openWorkshop } from "../../workshop.ts";
import { shownCommand, templatesFlag } from "../shown-command.ts";
import { spokenBy } from "../spoken.ts";
import { textDocuments } from "../text-documents.ts";
import { UsageError } from "../usage-error.ts";

type Company = Extract<OpenedFacts, { ok: true }>;

/**
 * Says what a reference means. Without a file, the usual one is used where there is one; names mean something without any, and
 * of facts that cannot be used no more is known than without them: the answer is the same, and the exit code says that it is
 * not about the company. Throws `UsageError` for what means nothing.
 */
export async function explainReference(
  given: string,
  file: string | null,
  format: ExplainFormat,
  options: ReadingOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const ref = given.trim();
  const { words } = host;
  const pack = spokenBy(host);
  const codes = Object.keys(pack.check.findings);
  const isFinding = codes.includes(ref);
  const name = isFinding ? null : (file ?? (await usualFile(host)));
  const reading = name === null ? null : await readForCommand(name, options, host);
  if (name !== null && reading?.kind === "findings") tellUnusable(name, file !== null, options, host);
  const company = reading === null || reading.kind === "findings" ? null : openReading(reading, host);
  if (company?.ok === false) return company.code;
  const library = await libraryOf(company, isFinding ? [] : [pack.tag], host);
  const explanations = explain(ref, codes, library);
  if (explanations.length === 0) {
    const meant = namesNear(ref, codes, library);
    throw new UsageError(({ unknownReference }) => unknownReference(ref, meant));
  }
  const { promises, diff, templates, explain: said } = words.reports;
  host.stdout.write(
    reportExplanation[format]({
      ref,
      explanations,
      source: company,
      pack,
      words: said,
      clocks: promises.clocks,
      promiseNames: diff.promises,
      ownChanges: templates.list.changes,
      colour: isColourful(host, host.stdout),
    }),
  );
  return reading?.kind === "findings" ? codeOfFindings(reading.findings) : exitCode.fine;
}

/** Says in a line that the facts are left out of the answer, and which command lists what is wrong with them. */
function tellUnusable(
  file: string,
  isNamed: boolean,
  { templates }: ReadingOptions,
  { words, stderr }: Pick<CommandHost, "words" | "stderr">,
): void {
  const command = shownCommand(["charter", "check", ...(isNamed ? [file] : []), ...templatesFlag(templates)]);
  stderr.write(`${printable(words.reports.explain.unusableFacts(file, command))}\n`);
}

/** The documents of the company in its languages; of an unknown one, the templates alone. */
async function libraryOf(
  company: Company | null,
  languages: readonly LanguageTag[],
  host: CommandHost,
): Promise<Library> {
  const own = company?.own ?? noOwnTemplates;
  const tags = company?.facts.languages ?? languages;
  const templates = await Promise.all(
    tags.map(async (language) => ({ language, index: await indexOf(language, own, host) })),
  );
  if (company === null) return openLibrary({ templates, company: null });
  const { facts } = company;
  const workshop = openWorkshop(host, everyDocument);
  const built = await textDocuments(facts, own, workshop);
  return openLibrary({ templates, company: { facts, built } });
}

async function indexOf(
  language: LanguageTag,
  own: OwnTemplates,
  { files, packageDirectory }: Pick<CommandHost, "files" | "packageDirectory">,
) {
  const base = await loadTemplates(files, `${packageDirectory}/templates`, language, everyDocument);
  return indexTemplates(layTemplates(base, own, language), own.templates, language);
}
