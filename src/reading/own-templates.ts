import { dirname, normalize, resolve } from "node:path";
import { everyDocument } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { type Diagnostic, hasErrors, sortByFile, sortFindings } from "../diagnostic/diagnostic.ts";
import { keyOf } from "../diagnostic/place.ts";
import type { Host } from "../host/host.ts";
import { loadTemplates } from "../markdown/load-templates.ts";
import type { OwnFolder } from "../markdown/load-own-templates.ts";
import { compiledBy } from "../markdown/compile.ts";
import { noOwnTemplates } from "../markdown/own-templates.ts";
import type { OwnTemplates } from "../markdown/own-templates.ts";
import { nameBeside } from "../yaml/resolve-path.ts";
import type { Draft, FactsReading } from "../yaml/read-facts.ts";
import type { AuditedFacts } from "./audited.ts";
import { strayTemplates } from "./stray-templates.ts";

export interface TemplatesOptions {
  /** The value of `--templates`, which wins over the key of the facts; `null` where it was not given. */
  readonly templates: string | null;
  readonly languages: readonly LanguageTag[] | null;
  /** Absolute. */
  readonly root: string;
}

type Outside = Pick<Host, "files" | "workingDirectory" | "packageDirectory" | "compiledTemplates">;

/** Audited facts with the company's own templates; none where it has none. */
export type WithTemplates =
  | (Extract<AuditedFacts, { kind: "facts" }> & {
      readonly own: OwnTemplates;
      /** The templates whose original nobody has recorded: what the package changes there is never noticed. */
      readonly unrecorded: readonly string[];
    })
  | Exclude<AuditedFacts, { kind: "facts" }>;

/**
 * Reads the company's own templates and checks them, also where its facts have mistakes. A company without templates of its
 * own does not even load what checks them.
 */
export async function withTemplates(
  reading: FactsReading,
  audited: AuditedFacts,
  options: TemplatesOptions,
  host: Outside,
): Promise<WithTemplates> {
  if (audited.kind === "unreadable") return audited;
  if (reading.kind === "unreadable") return reading;
  const folder = ownFolderOf(reading.draft, audited.findings, options, host);
  if (folder === null) {
    // A folder that is named wrongly is told of already.
    const isNamed = audited.findings.some(({ path }) => path[0] === "templates");
    const stray = reading.draft === null || isNamed ? [] : await strayTemplates(reading.draft, null, host);
    const findings = sortFindings([...audited.findings, ...stray]);
    return audited.kind === "facts"
      ? { ...audited, findings, own: noOwnTemplates, unrecorded: [] }
      : { ...audited, findings };
  }
  const { loadOwnTemplates } = await import("../markdown/load-own-templates.ts");
  const { auditTemplates } = await import("../audit/templates.ts");
  const read = await loadOwnTemplates(host.files, folder);
  const {
    findings: found,
    isPrinted,
    wovenOf,
    unrecorded,
  } = await auditTemplates({
    own: read.templates,
    originals: read.originals,
    facts: audited.kind === "facts" ? audited.facts : null,
    spoken: reading.draft?.facts.languages?.filter((tag) => tag !== undefined) ?? null,
    languages: options.languages,
    packageTemplates: (language) =>
      loadTemplates(host.files, `${host.packageDirectory}/templates`, language, everyDocument),
    compiledAhead: compiledBy(host.compiledTemplates),
  });
  const sources = new Map([...audited.sources, ...read.sources]);
  // Facts come first; a file of templates follows when something is found in it.
  const stray =
    reading.draft === null
      ? []
      : await strayTemplates(reading.draft, { ...folder, isEmpty: read.templates.length === 0 }, host);
  const findings = sortFindings([...audited.findings, ...sortByFile([...read.findings, ...found, ...stray])]);
  if (audited.kind === "facts" && !hasErrors(findings)) {
    const own = { templates: read.templates, isPrinted, wovenOf };
    // Of a record that cannot be read, a finding tells.
    const isLost = read.findings.some(({ code }) => code === "template/lock");
    return { ...audited, findings, sources, own, unrecorded: isLost ? [] : unrecorded };
  }
  return { kind: "findings", findings, sources };
}

/** The folder that is named, on the command line or in the facts; `null` where none is, or its name is wrong in itself. */
export function ownFolderOf(
  draft: Draft | null,
  findings: readonly Diagnostic[],
  { templates, root }: Pick<TemplatesOptions, "templates" | "root">,
  { workingDirectory }: Pick<Outside, "workingDirectory">,
): OwnFolder | null {
  if (templates !== null) {
    const path = resolve(workingDirectory, templates);
    const shown = normalize(templates)
      .replaceAll("\\", "/")
      .replace(/(?<=.)\/$/, "");
    return { path, shown, projects: null, namedAt: { file: shown, line: 1, column: 1, length: 1 } };
  }
  const given = draft?.facts.templates;
  if (draft === null || given === undefined) return null;
  const key = keyOf(draft.written(["templates"]));
  if (findings.some(({ path }) => keyOf(path) === key)) return null;
  const namedAt = draft.placeOf(["templates"]);
  const base = namedAt.file === "-" ? workingDirectory : dirname(resolve(workingDirectory, namedAt.file));
  const shown = namedAt.file === "-" ? normalize(given) : nameBeside(namedAt.file, given);
  return {
    path: resolve(base, given),
    shown: shown.replaceAll("\\", "/").replace(/(?<=.)\/$/, ""),
    projects: [root, base],
    namedAt,
  };
}
