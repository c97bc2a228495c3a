import { conflictsIn } from "../../markdown/own/conflicts.ts";
import { frontMatterOf } from "../../markdown/own/front-matter.ts";
import { comingTo, lockName, writeLock } from "../../markdown/own/lock.ts";
import type { Original } from "../../markdown/own/lock.ts";
import { merge } from "../../markdown/own/merge.ts";
import { originalOf } from "../../markdown/own/original.ts";
import { takesOriginal } from "../../markdown/own/original-state.ts";
import type { OwnTemplate } from "../../markdown/own/own-template.ts";
import { isPiece, pathOf } from "../../markdown/template-address.ts";
import { printable } from "../../report/code-frame.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { UsageError } from "../usage-error.ts";
import { version } from "../version.ts";
import { openPack } from "./open-pack.ts";
import type { Pack, PackRequest } from "./open-pack.ts";
import { tellFindings } from "./tell-findings.ts";
import { writeTexts } from "./write-texts.ts";

/** What comes of one file. */
type Outcome =
  | { readonly kind: "same" }
  | { readonly kind: "gone" }
  | { readonly kind: "recorded"; readonly original: Original }
  | {
      readonly kind: "merged";
      readonly was: Original;
      readonly original: Original;
      readonly text: string;
      readonly conflicts: number;
    };

/**
 * Takes over what the package has changed since the company's templates were made, and records originals that nobody has
 * recorded. What conflicts is marked; exit code 1 as long as something is.
 */
export async function updateTemplates(request: PackRequest, host: CommandHost): Promise<ExitCode> {
  const pack = await openPack(request, host);
  if (pack === null) return exitCode.environment;
  const { folder, read } = pack;
  if (folder === null) throw new UsageError(({ noTemplates }) => noTemplates);
  tellFindings(read.findings, read.sources, host);
  // What is in a record that cannot be read would be lost.
  if (read.real === null || read.findings.some(({ code }) => code === "template/lock"))
    return exitCode.findings;
  const plan = await planOf(pack, host);
  for (const texts of plan.writes) {
    const code = await writeTexts(read.real, folder.shown, texts, host);
    if (code !== exitCode.fine) return code;
  }
  const words = host.words.reports.templates.update;
  const { open, sentences } = plan;
  const said = sentences.length === 0 && open === 0 ? [words.upToDate] : sentences;
  for (const sentence of said) host.stderr.write(`${sentence}\n`);
  if (open > 0) host.stderr.write(`${words.settle("charter check")}\n`);
  return open > 0 ? exitCode.findings : exitCode.fine;
}

/** What an update writes, one set of files after the other; what it says; how many conflicts are open then. */
interface Plan {
  readonly writes: readonly ReadonlyMap<string, string>[];
  readonly sentences: readonly string[];
  readonly open: number;
}

async function planOf(pack: Pack, { words }: Pick<CommandHost, "words">): Promise<Plan> {
  const { read } = pack;
  const { gone, recorded, merged, conflicts } = words.reports.templates.update;
  const [originals, coming] = [new Map(read.originals), new Map(read.originals)];
  const texts = new Map<string, string>();
  const sentences: string[] = [];
  let open = 0;
  for (const template of read.templates) {
    const path = pathOf(template.at);
    open += conflictsIn(template.file, template.text).length;
    const outcome = await outcomeOf(template, pack);
    const shown = printable(template.file);
    if (outcome.kind === "same") continue;
    if (outcome.kind === "gone") {
      sentences.push(gone(shown));
      continue;
    }
    originals.set(path, outcome.original);
    if (outcome.kind === "recorded") sentences.push(recorded(shown));
    else {
      texts.set(path, outcome.text);
      coming.set(path, comingTo(outcome.was, outcome.original, outcome.text));
      open += outcome.conflicts;
      sentences.push(outcome.conflicts > 0 ? conflicts(shown, outcome.conflicts) : merged(shown));
    }
  }
  // The record says what is about to happen, and then that it has: a run that ends in between is taken up by the next.
  const before = texts.size === 0 ? [] : [new Map([[lockName, writeLock(coming)]])];
  const known = new Set(read.templates.map(({ at }) => pathOf(at)));
  const kept = new Map([...originals].filter(([path]) => known.has(path)));
  if (read.isUpdateOpen || writeLock(kept) !== writeLock(read.originals))
    texts.set(lockName, writeLock(kept));
  return { writes: [...before, texts], sentences, open };
}

async function outcomeOf(template: OwnTemplate, { base, read }: Pack): Promise<Outcome> {
  const { at, file, text } = template;
  if (at.language === null || !takesOriginal(template)) return { kind: "same" };
  const now = originalOf(at, await base(at.language));
  const recorded = read.originals.get(pathOf(at));
  if (now === null) return { kind: recorded === undefined ? "same" : "gone" };
  const original = { text: now, version };
  const end = isPiece(at) ? frontMatterOf(file, text).end : 0;
  const own = text.slice(end);
  if (recorded === undefined) return { kind: "recorded", original };
  if (recorded.text.trim() === now.trim()) return { kind: "same" };
  // Marks are settled before more is merged.
  if (conflictsIn(file, text).length > 0) return { kind: "same" };
  const merged = merge(recorded.text, own.trimStart(), now);
  return {
    kind: "merged",
    was: recorded,
    original,
    text: text.slice(0, end) + merged.text,
    conflicts: merged.conflicts,
  };
}
