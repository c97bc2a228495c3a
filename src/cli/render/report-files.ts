import type { CommandHost } from "../command-host.ts";
import { driftReport } from "./drift-report.ts";
import type { FileRow, FilesReport } from "./file-row.ts";
import { jsonText } from "../../report/json-text.ts";
import type { RenderRequest } from "./request.ts";

/** Tells what was written, or would be: JSON, dry runs and drift on stdout as they come, a summary for people on stderr. */
export function openFilesReport(
  request: RenderRequest,
  host: Pick<CommandHost, "stdout" | "stderr" | "words">,
): FilesReport {
  if (request.report === "json") return jsonReport(request, host);
  if (request.check) return driftReport(host);
  return request.dryRun ? dryRun(host) : summary(request, host);
}

/** Styles, fonts and the lock are worth a line only where they are not as they should be. */
function isListed({ isShared, state }: FileRow, { check }: Pick<RenderRequest, "check">): boolean {
  return !isShared || (check && state !== "same");
}

/** One line for each file: what would become of it, and its path. */
function dryRun({ stdout, words }: Pick<CommandHost, "stdout" | "words">): FilesReport {
  const { render, drift } = words.reports;
  const states = { ...render.states, foreign: drift.states.foreign };
  const width = Math.max(...Object.values(render.states).map((state) => state.length));
  return {
    add: (rows) => {
      for (const { state, path } of rows.filter((row) => isListed(row, { check: false })))
        stdout.write(`${states[state].padEnd(width)}  ${path}\n`);
    },
    finish: () => undefined,
  };
}

function summary(
  request: RenderRequest,
  { stderr, words }: Pick<CommandHost, "stderr" | "words">,
): FilesReport {
  const { wroteOne, unchangedOne, wrote } = words.reports.render;
  let only: FileRow | null = null;
  let all = 0;
  let written = 0;
  return {
    add: (rows) => {
      const own = rows.filter(({ isShared, state }) => !isShared && state !== "stale");
      only ??= own[0] ?? null;
      all += own.length;
      written += own.filter(({ state }) => state !== "same").length;
    },
    finish: () => {
      if (only === null) return;
      const folder = `${request.output.replace(/[/\\]+$/, "")}/`;
      const one = written === 1 ? wroteOne : unchangedOne;
      stderr.write(`${all === 1 ? one(only.path) : wrote(written, folder, all - written)}\n`);
    },
  };
}

/** The same text as `JSON.stringify` with two spaces, a piece at a time: a run may have millions of rows. */
function jsonReport(request: RenderRequest, { stdout }: Pick<CommandHost, "stdout">): FilesReport {
  const start = '{\n  "charter": 1,\n  "files": [';
  const foreign: string[] = [];
  let isEmpty = true;
  return {
    add: (rows) => {
      for (const row of rows) {
        if (row.state === "foreign") foreign.push(row.path);
        else if (isListed(row, request)) {
          stdout.write(`${isEmpty ? start : ","}\n${indented(jsonRow(row, request), "    ")}`);
          isEmpty = false;
        }
      }
    },
    finish: () => {
      const files = isEmpty ? `${start}]` : "\n  ]";
      const others = request.check ? `,\n  "foreign": ${indented(foreign, "  ").trimStart()}` : "";
      stdout.write(`${files}${others}\n}\n`);
    },
  };
}

function indented(value: unknown, indent: string): string {
  return jsonText(value).trimEnd().replaceAll(/^/gm, indent);
}

/** Why a file differs, and in what, is told where that was asked for. */
function jsonRow(row: FileRow, { check }: RenderRequest) {
  const { path, document, length, language, format, bytes, sha256, state, because, difference } = row;
  return {
    path,
    document,
    length,
    language,
    format,
    bytes,
    sha256,
    state,
    ...(check ? { because: because.map(({ kind }) => kind), difference } : {}),
  };
}
