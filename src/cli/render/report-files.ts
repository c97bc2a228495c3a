import type { ComparedFile } from "../../files/plan.ts";
import type { RenderWords } from "../../language/messages-reports.ts";
import type { CommandHost } from "../command-host.ts";
import type { Putter } from "./putter.ts";
import type { RenderRequest } from "./request.ts";

/** Tells what was written, or would be: JSON and dry runs on stdout, a summary for people on stderr. */
export function reportFiles(
  putter: Putter,
  request: RenderRequest,
  host: Pick<CommandHost, "stdout" | "stderr" | "words">,
): void {
  const files = putter.files();
  if (request.report === "json") {
    host.stdout.write(filesJson(files, putter));
    return;
  }
  const words = host.words.reports.render;
  if (request.dryRun) host.stdout.write(dryRun(files, putter, words));
  else if (files.length > 0) host.stderr.write(`${summary(files, putter, request, words)}\n`);
}

/** One line for each file: what would become of it, and its path. */
function dryRun(files: readonly ComparedFile[], putter: Putter, { states }: RenderWords): string {
  const width = Math.max(...Object.values(states).map((state) => state.length));
  return files.map(({ state, path }) => `${states[state].padEnd(width)}  ${putter.shown(path)}\n`).join("");
}

function summary(
  files: readonly ComparedFile[],
  putter: Putter,
  request: RenderRequest,
  words: RenderWords,
): string {
  const written = files.filter(({ state }) => state !== "same").length;
  const [only, ...others] = files;
  if (only !== undefined && others.length === 0) {
    return (written === 1 ? words.wroteOne : words.unchangedOne)(putter.shown(only.path));
  }
  const folder = `${request.output.replace(/[/\\]+$/, "")}/`;
  return words.wrote(written, folder, files.length - written);
}

function filesJson(files: readonly ComparedFile[], putter: Putter): string {
  const rows = files.map(({ path, document, length, language, format, bytes, sha256, state }) => ({
    path: putter.shown(path),
    document,
    length,
    language,
    format,
    bytes: bytes.byteLength,
    sha256,
    state,
  }));
  return `${JSON.stringify({ charter: 1, files: rows }, null, 2)}\n`;
}
