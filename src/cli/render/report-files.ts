import type { ComparedFile } from "../../files/plan.ts";
import type { Host } from "../../host/host.ts";
import type { Putter } from "./putter.ts";
import type { RenderRequest } from "./request.ts";

/** Tells what was written, or would be: JSON and dry runs on stdout, a summary for people on stderr. */
export function reportFiles(
  putter: Putter,
  request: RenderRequest,
  host: Pick<Host, "stdout" | "stderr">,
): void {
  const files = putter.files();
  if (request.report === "json") {
    host.stdout.write(filesJson(files, putter));
    return;
  }
  if (request.dryRun) {
    host.stdout.write(files.map((file) => `${file.state.padEnd(7)}  ${putter.shown(file.path)}\n`).join(""));
    return;
  }
  if (files.length === 0) return;
  const written = files.filter(({ state }) => state !== "same").length;
  const same = files.length - written;
  const where =
    files.length === 1 ? putter.shown(files[0]?.path ?? "") : `${request.output.replace(/[/\\]+$/, "")}/`;
  const unchanged = same === 0 ? "" : `, ${String(same)} unchanged`;
  host.stderr.write(`Wrote ${String(written)} ${written === 1 ? "file" : "files"} to ${where}${unchanged}\n`);
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
