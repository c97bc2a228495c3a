import { resolve } from "node:path";
import type { Facts } from "../../company/facts.ts";
import { languageTags } from "../../company/language-tag.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { auditTemplates } from "../../audit/templates.ts";
import { everyDocument } from "../../company/kind.ts";
import type { TemplatesAudit } from "../../audit/templates.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Sources } from "../../diagnostic/place.ts";
import { loadOwnTemplates } from "../../markdown/load-own-templates.ts";
import type { OwnFolder, OwnTemplatesReading } from "../../markdown/load-own-templates.ts";
import { loadTemplates } from "../../markdown/load-templates.ts";
import { compiledBy } from "../../markdown/compile.ts";
import type { Templates } from "../../markdown/render.ts";
import { usualTemplates } from "../../reading/stray-templates.ts";
import { nameBeside } from "../../yaml/resolve-path.ts";
import { readFacts } from "../../yaml/read-facts.ts";
import type { FactsReading } from "../../yaml/read-facts.ts";
import type { CommandHost } from "../command-host.ts";
import { usualFile } from "../facts/choose.ts";
import { unreadable } from "../facts/read.ts";
import { templateFolderOf } from "../own-templates.ts";
import { tell } from "../tell.ts";

export interface PackRequest {
  /** The facts file; `null` for the one in the working directory, if there is one. */
  readonly file: string | null;
  /** The value of `--templates`. */
  readonly templates: string | null;
  readonly root: string | null;
  readonly today: string;
  /** Whether the folder is yet to be made. */
  readonly mayBeMissing?: boolean;
}

/** A company's folder of templates, and the package's templates under it. */
export interface Pack {
  /** `null` where none is named. */
  readonly folder: OwnFolder | null;
  readonly read: OwnTemplatesReading;
  /** The facts file, as it was named; `null` where there is none. */
  readonly file: string | null;
  /** `null` where there are none, or none that can be used. */
  readonly facts: Facts | null;
  /** What is wrong with the facts, and their texts. */
  readonly factsFindings: readonly Diagnostic[];
  readonly factsSources: Sources;
  /** Those of the facts, also where these cannot be used; `null` where they are not known. */
  readonly spoken: readonly LanguageTag[] | null;
  /** Those; all where they are not known. */
  readonly languages: readonly LanguageTag[];
  /** Where a folder goes when none is named: beside the facts. Absolute, and as it is shown. */
  readonly usual: { readonly path: string; readonly shown: string };
  readonly base: (language: LanguageTag) => Promise<Templates>;
  readonly audit: () => Promise<TemplatesAudit>;
}

const nothing: OwnTemplatesReading = {
  templates: [],
  findings: [],
  sources: new Map(),
  originals: new Map(),
  isUpdateOpen: false,
  real: null,
};

/** Opens the templates that the facts or the command line name; `null` where a facts file was named and cannot be read. */
export async function openPack(request: PackRequest, host: CommandHost): Promise<Pack | null> {
  const { files, workingDirectory } = host;
  const root = resolve(workingDirectory, request.root ?? ".");
  const file = request.file ?? (await usualFile(host));
  const { today } = request;
  const reading = file === null ? null : await readFacts({ file, files, workingDirectory, root, today });
  if (reading?.kind === "unreadable") {
    tell(host, unreadable(reading, host.words.reports.trouble));
    return null;
  }
  const draft = reading?.draft ?? null;
  const findings: readonly Diagnostic[] = reading?.findings ?? [];
  const { templates, mayBeMissing = false } = request;
  const options = { templates, languages: null, root, mayBeMissing };
  const folder = await templateFolderOf(draft, findings, options, host);
  const usual = usualFolder(file, workingDirectory);
  const read = await readFolder(folder, usual, mayBeMissing, host);
  const facts = factsOf(reading);
  const written = draft?.facts.languages?.filter((tag) => tag !== undefined) ?? [];
  const spoken = facts?.languages ?? (written.length === 0 ? null : written);
  const base = packageTemplates(host);
  return {
    folder,
    read,
    file,
    facts,
    factsFindings: findings,
    factsSources: reading?.sources ?? new Map<string, string>(),
    spoken,
    languages: spoken ?? languageTags,
    usual,
    base,
    audit: () =>
      auditTemplates({
        own: read.templates,
        originals: read.originals,
        facts,
        spoken,
        languages: null,
        packageTemplates: base,
        compiledAhead: compiledBy(host.compiledTemplates),
      }),
  };
}

function factsOf(reading: FactsReading | null): Facts | null {
  return reading?.kind === "facts" ? reading.facts : null;
}

/** Where a folder goes when none is named: beside the facts. */
function usualFolder(file: string | null, workingDirectory: string): Pack["usual"] {
  const named = file === null ? usualTemplates : nameBeside(file, usualTemplates);
  return { path: resolve(workingDirectory, named), shown: named.replaceAll("\\", "/") };
}

/** Reads the folder that is named, or the usual one, where what was copied out before the facts name it lies too. */
async function readFolder(
  folder: OwnFolder | null,
  usual: Pack["usual"],
  mayBeMissing: boolean,
  { files }: CommandHost,
): Promise<OwnTemplatesReading> {
  const namedAt = { file: usual.shown, line: 1, column: 1, length: 1 };
  const looked = folder ?? (mayBeMissing ? { ...usual, projects: null, namedAt } : null);
  const isThere = looked !== null && (!mayBeMissing || (await files.realPath(looked.path)) !== null);
  return isThere ? await loadOwnTemplates(files, looked) : nothing;
}

/** The package's templates, read once for each language. */
function packageTemplates({ files, packageDirectory }: CommandHost): Pack["base"] {
  const loaded = new Map<LanguageTag, Promise<Templates>>();
  return (language) => {
    const templates =
      loaded.get(language) ?? loadTemplates(files, `${packageDirectory}/templates`, language, everyDocument);
    loaded.set(language, templates);
    return templates;
  };
}
