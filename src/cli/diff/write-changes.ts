import { resolve } from "node:path";
import type { Facts, LocalText } from "../../company/facts.ts";
import { valueAt } from "../../diagnostic/place.ts";
import type { VersionAdvice } from "../../difference/version-advice.ts";
import { editFacts, type FactsChange, type FactsMap } from "../../yaml/edit-facts.ts";
import { maxBytes } from "../../yaml/limits.ts";
import { readTree } from "../../yaml/read-tree.ts";
import { valueOf } from "../../yaml/tree.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { unreadable } from "../facts/read.ts";
import { tell } from "../tell.ts";

export interface WrittenChange {
  /** The file of the new facts, as it was given. */
  readonly file: string;
  readonly from: Facts;
  readonly to: Facts;
  readonly advice: VersionAdvice;
  readonly text: LocalText;
  /** ISO 8601. */
  readonly today: string;
}

/**
 * Adds what changed to the change log of the new facts, and the version that they lack: an entry for a version that the
 * documents do not carry would be wrong. A log that has an entry for the version already stays as it is.
 */
export async function writeChanges(change: WrittenChange, host: CommandHost): Promise<ExitCode> {
  const { file, advice } = change;
  const { written } = host.words.reports.diff;
  const say = (line: string): void => {
    host.stderr.write(`${line}\n`);
  };
  if (advice.level === "none") {
    say(written.nothing(file));
    return exitCode.fine;
  }
  const version = versionOf(advice);
  const isLogged = hasEntry(change, version);
  const setsVersion = version !== null && version !== advice.to;
  if (isLogged && !setsVersion) {
    say(written.already(file, version ?? "–"));
    return exitCode.fine;
  }
  const entry = isLogged ? null : entryOf(change, version);
  const code = await edit(change, entry, setsVersion ? version : null, host);
  if (code !== exitCode.fine) return code;
  if (entry !== null) say(written.entry(file));
  if (setsVersion) say(written.version(file, version));
  return code;
}

/** The version of the entry: the new one where it was raised, else the one that is proposed. */
function versionOf({ from, to, proposed }: VersionAdvice): string | null {
  return to !== null && to !== from ? to : (proposed ?? to);
}

function hasEntry({ from, to, today, text }: WrittenChange, version: string | null): boolean {
  const known = (from.document?.changes ?? []).map((entry) => JSON.stringify(entry));
  const own = (to.document?.changes ?? []).filter((entry) => !known.includes(JSON.stringify(entry)));
  const says = JSON.stringify(text);
  return own.some((entry) =>
    version === null || version === from.document?.version
      ? entry.date === today && JSON.stringify(entry.text) === says
      : entry.version === version,
  );
}

function entryOf({ today, text }: WrittenChange, version: string | null): FactsMap {
  return { date: today, ...(version === null ? {} : { version }), text: asValue(text) };
}

function asValue(text: LocalText | undefined): string | FactsMap {
  if (text === undefined || typeof text === "string") return text ?? "";
  const entries = Object.entries(text).flatMap(([tag, words]) => (words === undefined ? [] : [[tag, words]]));
  return Object.fromEntries(entries) as FactsMap; // Texts by language.
}

/** Where the entry goes: behind the log of the file itself, or behind that of the file which it builds on. */
function changesFor(text: string, { file, to }: WrittenChange, entry: FactsMap): FactsChange {
  const { tree } = readTree(text, file);
  const own = tree === null ? undefined : valueAt(valueOf(tree), ["document", "changes"]);
  const path = ["document", "changes"];
  if (Array.isArray(own)) return { kind: "set", path: [...path, own.length], value: entry };
  // A list in this file replaces the one below it.
  const below = (to.document?.changes ?? []).map(({ date, version, text: words }): FactsMap => ({
    ...(date === undefined ? {} : { date }),
    ...(version === undefined ? {} : { version }),
    ...(words === undefined ? {} : { text: asValue(words) }),
  }));
  return { kind: "set", path, value: [...below, entry] };
}

async function edit(
  change: WrittenChange,
  entry: FactsMap | null,
  version: string | null,
  host: CommandHost,
): Promise<ExitCode> {
  const { file } = change;
  const { diff, trouble } = host.words.reports;
  const given = resolve(host.workingDirectory, file);
  // A link stays one; what it leads to is written.
  const path = (await host.files.realPath(given)) ?? given;
  const read = await host.files.read(path, maxBytes);
  if (!read.ok) {
    tell(host, unreadable({ kind: "unreadable", file, problem: read.problem, detail: read.detail }, trouble));
    return exitCode.environment;
  }
  const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(read.bytes);
  const mark = whole.startsWith("\uFEFF") ? "\uFEFF" : "";
  const text = whole.slice(mark.length);
  const edited = editFacts(text, [
    ...(version === null
      ? []
      : [{ kind: "set", path: ["document", "version"], value: version } satisfies FactsChange]),
    ...(entry === null ? [] : [changesFor(text, change, entry)]),
  ]);
  if (!edited.ok) {
    tell(host, diff.written.byHand(file));
    host.stderr.write(`${JSON.stringify(entry ?? { version })}\n`);
    return exitCode.environment;
  }
  const result = await host.files.write(path, new TextEncoder().encode(mark + edited.text));
  if (result.ok) return exitCode.fine;
  const reasons: Readonly<Partial<Record<typeof result.problem, string>>> = trouble.writeReasons;
  tell(host, trouble.unwritable(file, reasons[result.problem] ?? result.detail));
  return exitCode.environment;
}
