import { formatPath, type Path } from "../../diagnostic/place.ts";
import type { Host } from "../../host/host.ts";
import type { InitMessages } from "../../language/init-messages.ts";
import { fingerprintOf } from "../../wizard/draft.ts";
import { editFacts } from "../../yaml/edit-facts.ts";
import { maxBytes } from "../../yaml/limits.ts";
import type { FactsChange } from "../../yaml/writing/changes.ts";
import type { FactsMap } from "../../yaml/writing/facts-value.ts";
import { writeFacts } from "../../yaml/write-facts.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Target } from "./target.ts";

/** Where editors find what the keys mean. */
const schemaLine =
  "# yaml-language-server: $schema=https://unpkg.com/service-charter/schema/facts.schema.json";

/** What is to be written: all of it for a new file, what changes for an old one. */
export interface Writing {
  readonly facts: FactsMap;
  readonly changes: readonly FactsChange[];
  readonly comments: (path: Path) => string | null;
}

export type Written =
  | { readonly ok: true; readonly sentence: string }
  | { readonly ok: false; readonly code: ExitCode; readonly sentence: string };

/** Writes the target, whole or not at all. */
export async function writeTarget(
  target: Target,
  writing: Writing,
  messages: InitMessages,
  { files }: Pick<Host, "files">,
): Promise<Written> {
  const { name, path, old } = target;
  const made = textOf(target, writing, messages);
  if (!made.ok) return made;
  if (made.text === old?.text) return { ok: true, sentence: messages.nothingToChange(name) };
  if (await hasChanged(target, files)) {
    return { ok: false, code: exitCode.findings, sentence: messages.changedMeanwhile(name) };
  }
  const result = await files.write(path, new TextEncoder().encode(`${old?.mark ?? ""}${made.text}`));
  if (result.ok) return { ok: true, sentence: messages.wrote(name) };
  const reason = messages.reasons[result.problem] ?? result.detail;
  return { ok: false, code: exitCode.environment, sentence: messages.cannotWrite(name, reason) };
}

type Made = { readonly ok: true; readonly text: string } | Extract<Written, { readonly ok: false }>;

function textOf({ name, old }: Target, { facts, changes, comments }: Writing, messages: InitMessages): Made {
  if (old === null) return { ok: true, text: writeFacts(facts, { comments, schemaLine }) };
  const edited = editFacts(old.text, changes, { comments });
  if (edited.ok) return edited;
  const sentence = messages.refused(name, formatPath(edited.path));
  return { ok: false, code: exitCode.findings, sentence };
}

/** Whether somebody else wrote the file since it was read. */
async function hasChanged({ path, fingerprint }: Target, files: Host["files"]): Promise<boolean> {
  const read = await files.read(path, maxBytes);
  const now = read.ok ? new TextDecoder("utf-8").decode(read.bytes) : null;
  return fingerprintOf(now) !== fingerprint;
}
