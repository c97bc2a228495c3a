import { resolve } from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Host } from "../host/host.ts";
import type { OwnFolder } from "../markdown/load-own-templates.ts";
import { printable } from "../report/code-frame.ts";
import { ownFolderOf } from "../reading/own-templates.ts";
import type { TemplatesOptions } from "../reading/own-templates.ts";
import type { Draft } from "../yaml/read-facts.ts";
import type { CommandHost } from "./command-host.ts";
import { shownCommand, templatesFlag } from "./shown-command.ts";
import { UsageError } from "./usage-error.ts";

interface FolderOptions extends TemplatesOptions {
  /** Whether that folder is yet to be made. */
  readonly mayBeMissing: boolean;
}

/**
 * The folder of own templates that is named, on the command line or in the facts; `null` where none is, or its name is wrong
 * in itself. Throws `UsageError` when `--templates` names none that is there.
 */
export async function templateFolderOf(
  draft: Draft | null,
  findings: readonly Diagnostic[],
  { mayBeMissing, ...options }: FolderOptions,
  host: Pick<Host, "files" | "workingDirectory">,
): Promise<OwnFolder | null> {
  if (!mayBeMissing) await refuseMissingFolder("--templates", options.templates, host);
  return ownFolderOf(draft, findings, options, host);
}

/** Throws `UsageError` when a flag names a folder that is not there; `null` where it was not given. */
export async function refuseMissingFolder(
  flag: "--root" | "--templates",
  folder: string | null,
  { files, workingDirectory }: Pick<Host, "files" | "workingDirectory">,
): Promise<void> {
  if (folder === null || (await files.realPath(resolve(workingDirectory, folder))) !== null) return;
  throw new UsageError(({ noFolder }) => noFolder(flag, folder));
}

/**
 * That it is not recorded what some templates replace, with the command that records it: an advice, and no finding, for nothing
 * is wrong with them. `file` is the facts file; `null` for the one that commands find by themselves.
 */
export function unrecordedNote(
  [first = "", ...others]: readonly string[],
  file: string | null,
  { templates }: { readonly templates?: string | null },
  { words }: Pick<CommandHost, "words">,
): string {
  const named = file === null ? [] : [file];
  const command = shownCommand(["charter", "templates", "update", ...named, ...templatesFlag(templates)]);
  return printable(words.reports.templates.update.unrecorded(first, others.length, command));
}
