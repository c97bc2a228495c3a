import { relative, resolve } from "node:path";
import { shardOf } from "../../files/shard.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode, worstOf } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { factsFiles } from "../facts/choose.ts";
import { refuseMissingFolder } from "../own-templates.ts";
import { openProgress } from "../progress.ts";
import { sayLinksNothing, withNeighbours } from "./beside.ts";
import { inOrder } from "./in-order.ts";
import { inputsOf, refuseInput } from "./inputs.ts";
import type { Input } from "./inputs.ts";
import type { FileResult } from "./render-file.ts";
import { rendererHere } from "./renderer.ts";
import type { Rendered, Renderer } from "./renderer.ts";
import { openFilesReport } from "./report-files.ts";
import { refuseDriftFlags, refuseFormats, targetOf, wantedOf } from "./request.ts";
import type { RenderRequest, Target } from "./request.ts";
import { writeRunFiles } from "./run-files.ts";
import { rendererOnThreads } from "./threads.ts";
import { openWorkshop } from "../../workshop.ts";
import type { Workshop } from "../../workshop.ts";

/**
 * Renders one facts file after the other, or several at once, and keeps nothing of one that is finished. One bad file does
 * not stop the others. Throws `UsageError` before anything is written for what the command line alone shows.
 */
export async function render(asked: RenderRequest, outside: CommandHost): Promise<ExitCode> {
  const target = targetOf(asked);
  const request = target.kind === "folder" ? asked : { ...asked, formats: [target.format] };
  refuseFormats(request.extras, request.formats);
  refuseDriftFlags(request, target);
  const names = await factsFiles(request.files, outside, target.kind === "folder" ? target.path : null);
  const named = inputsOf(names, outside);
  if (target.kind === "file") refuseInput(target.path, names, outside);
  await refuseMissingFolder("--root", request.root, outside);
  await refuseMissingFolder("--templates", request.templates, outside);
  const all = await withNeighbours(named, target, outside);
  const own = ownInputs(all, request, outside);
  const progress = openProgress(own.length, outside);
  const { host } = progress;
  const workshop = openWorkshop(host, wantedOf(request));
  const report = openFilesReport(request, host);
  const renderer = await rendererFor(own, all.length === 1, request, target, workshop, host);
  const say = passOn(host);
  const codes = new Set<ExitCode>();
  const totals = { rows: 0 };
  const rendered = new Set<string>();
  const add = ({ code, rows }: FileResult): void => {
    codes.add(code);
    report.add(rows);
    totals.rows += rows.length;
  };
  try {
    for await (const { item, result } of inOrder(own, renderer.ahead, host.signal, renderer.render)) {
      say(result);
      add(result);
      if (result.code === exitCode.interrupted) continue;
      if (result.rows.length > 0) rendered.add(item.folder);
      progress.finished(item.name, result.rows.length === 0 ? null : countOf(result));
    }
  } finally {
    await renderer.close();
    progress.close();
  }
  if (target.kind === "folder" && totals.rows > 0) {
    add(await writeRunFiles(all, rendered.has(""), target, request, workshop, host));
    const without = own.filter(({ folder }) => !rendered.has(folder));
    await sayLinksNothing(without, all, target, request, host);
  }
  report.finish();
  return worstOf([...codes]);
}

/** The files that somebody reads. */
function countOf({ rows }: FileResult): number {
  return rows.filter(({ isShared, state }) => !isShared && state !== "foreign" && state !== "stale").length;
}

/** The facts files of this shard; all where there are no shards. Says on stderr how many they are. */
function ownInputs(
  all: readonly Input[],
  { shard }: RenderRequest,
  { workingDirectory, stderr, words }: CommandHost,
): readonly Input[] {
  if (shard === null) return all;
  const names = all.map(({ name }) =>
    relative(workingDirectory, resolve(workingDirectory, name)).replaceAll("\\", "/"),
  );
  const own = new Set(shardOf(names, shard));
  stderr.write(
    `${words.reports.many.shard(`${String(shard.number)}/${String(shard.of)}`, own.size, all.length)}\n`,
  );
  return all.filter((_, position) => own.has(position));
}

/** Threads pay only where there are several facts files, and they cannot read standard input. */
async function rendererFor(
  own: readonly Input[],
  alone: boolean,
  request: RenderRequest,
  target: Target,
  workshop: Workshop,
  host: CommandHost,
): Promise<Renderer> {
  const jobs = Math.min(request.jobs === "auto" ? host.processors() : request.jobs, own.length);
  return jobs > 1 && own.every(({ name }) => name !== "-")
    ? await rendererOnThreads(jobs, request, target, host)
    : rendererHere(request, target, alone, workshop, host);
}

/** Passes on what was said of each facts file, and what concerns all of them only once. Throws a mistake of ours. */
function passOn({ stdout, stderr }: Pick<CommandHost, "stdout" | "stderr">): (rendered: Rendered) => void {
  const said = new Set<string>();
  return (rendered) => {
    if (rendered.stdout !== "") stdout.write(rendered.stdout);
    if (rendered.stderr !== "") stderr.write(rendered.stderr);
    for (const notice of rendered.notices) {
      if (!said.has(notice)) stderr.write(notice);
      said.add(notice);
    }
    if (rendered.mistake === null) return;
    const { message, stack } = rendered.mistake;
    throw Object.assign(new Error(message), { stack });
  };
}
