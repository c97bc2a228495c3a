import { isAbsolute, relative, resolve } from "node:path";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Files, RevisionOpening } from "../../host/host.ts";
import { isInside } from "../../yaml/resolve-path.ts";
import type { CommandHost } from "../command-host.ts";
import { readForCommand } from "../facts/read.ts";
import type { ReadingOptions } from "../../reading/facts-file.ts";
import type { WithTemplates } from "../../reading/own-templates.ts";
import { UsageError } from "../usage-error.ts";
import type { Side } from "./side.ts";

type RevisionSide = Extract<Side, { kind: "revision" }>;
type Refusal = Extract<RevisionOpening, { ok: false }>;

/** The facts of a revision, with their places named as they were given; or why git does not give them. */
export type RevisionReading =
  { readonly ok: true; readonly reading: WithTemplates } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads a facts file as it was in a revision: what it builds on, its logo and its templates come from there too. Paths
 * begin at the top of the repository, those with `./` at the working directory, as git has it.
 */
export async function readRevision(
  { given, revision, path }: RevisionSide,
  options: ReadingOptions,
  host: CommandHost,
): Promise<RevisionReading> {
  const opening = await host.openRevision(revision);
  if (!opening.ok) {
    if (opening.problem !== "unknown") return { ok: false, refusal: opening };
    throw new UsageError(({ unknownRevision }) => unknownRevision(revision));
  }
  const { top } = opening;
  const here = (await host.files.realPath(host.workingDirectory)) ?? host.workingDirectory;
  const root = await rootOf(options.root, host);
  const file = relative(top, resolve(/^\.{1,2}[\\/]/.test(path) ? here : top, path));
  const files = filesOf(opening.files, root, host);
  const templates = await templatesOf(options.templates ?? null, here, files);
  const asThen = { ...host, files, workingDirectory: top };
  const reading = await readForCommand(file, { ...options, root, templates }, asThen);
  return { ok: true, reading: named(reading, revision, given) };
}

/** The folder that nothing may lie outside of, as it is on the disk. Throws `UsageError` when there is none. */
async function rootOf(
  root: string | null,
  { files, workingDirectory }: Pick<CommandHost, "files" | "workingDirectory">,
): Promise<string> {
  const path = await files.realPath(resolve(workingDirectory, root ?? "."));
  if (path === null) throw new UsageError(({ noFolder }) => noFolder("--root", root ?? "."));
  return path;
}

/** The company's own templates, where the revision has them. */
async function templatesOf(given: string | null, here: string, files: Files): Promise<string | null> {
  const path = given === null ? null : resolve(here, given);
  return path !== null && (await files.realPath(path)) === null ? null : path;
}

/** The files of the revision; the templates of the package, and the root, are on the disk. */
function filesOf(
  revision: Pick<Files, "read" | "list" | "realPath">,
  root: string,
  { files: disk, packageDirectory }: Pick<CommandHost, "files" | "packageDirectory">,
): Files {
  const templates = resolve(packageDirectory, "templates");
  const filesAt = (path: string) => (isInside(templates, resolve(path)) ? disk : revision);
  return {
    read: (path, maxBytes) => filesAt(path).read(path, maxBytes),
    list: (path) => filesAt(path).list(path),
    realPath: (path) => (path === root ? Promise.resolve(root) : filesAt(path).realPath(path)),
    write: () => Promise.resolve({ ok: false, problem: "denied", detail: "a revision is never written" }),
    sweep: () => undefined,
    match: () => Promise.resolve([]),
    remove: () => Promise.resolve(),
    removeEmptyFolder: () => Promise.resolve(),
    writtenAt: () => Promise.resolve(null),
  };
}

/** Findings and sources under the names of the revision: `HEAD~1:group.yaml`. */
function named(reading: WithTemplates, revision: string, given: string): WithTemplates {
  if (reading.kind === "unreadable") return { ...reading, file: given };
  const name = (file: string): string =>
    isAbsolute(file) ? file : `${revision}:${file.replaceAll("\\", "/")}`;
  const findings = reading.findings.map((finding): Diagnostic => ({
    ...finding,
    place: { ...finding.place, file: name(finding.place.file) },
  }));
  const sources = new Map([...reading.sources].map(([file, text]) => [name(file), text]));
  return { ...reading, findings, sources };
}
