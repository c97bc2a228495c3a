import type { CommandHost } from "../command-host.ts";
import type { FileRow, FilesReport } from "./file-row.ts";
import { jsonText } from "../../report/json-text.ts";
import { isListed, lookingReport } from "./looking-report.ts";
import { folderPrefix, looksForForeign } from "./request.ts";
import type { RenderRequest } from "./request.ts";

/** Tells what was written, or would be: JSON, dry runs and drift on stdout as they come, a summary for people on stderr. */
export function openFilesReport(
  request: RenderRequest,
  host: Pick<CommandHost, "stdout" | "stderr" | "words">,
): FilesReport {
  if (request.report === "json") return jsonReport(request, host);
  return request.check || request.dryRun ? lookingReport(request, host) : summary(request, host);
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
      const one = written === 1 ? wroteOne : unchangedOne;
      stderr.write(
        `${all === 1 ? one(only.path) : wrote(written, folderPrefix(request.output), all - written)}\n`,
      );
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
      const others = looksForForeign(request) ? `,\n  "foreign": ${indented(foreign, "  ").trimStart()}` : "";
      stdout.write(`${files}${others}\n}\n`);
    },
  };
}

function indented(value: unknown, indent: string): string {
  return jsonText(value).trimEnd().replaceAll(/^/gm, indent);
}

/** Why a file differs, and in what, is told where that was asked for. */
function jsonRow(row: FileRow, request: RenderRequest) {
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
    ...(looksForForeign(request) ? { because: because.map(({ kind }) => kind) } : {}),
    ...(request.check ? { difference } : {}),
  };
}
