import type { Cause } from "../../files/causes.ts";
import type { DriftWords } from "../../language/messages-drift.ts";
import { printable } from "../../report/code-frame.ts";
import type { CommandHost } from "../command-host.ts";
import type { FileRow, FilesReport } from "./file-row.ts";

/**
 * What `--check` says: on stdout each file that is not as it would be written, why, and the first lines that differ; how
 * many they are on stderr.
 */
export function driftReport({
  stdout,
  stderr,
  words,
}: Pick<CommandHost, "stdout" | "stderr" | "words">): FilesReport {
  const { render, drift } = words.reports;
  const states = { ...render.states, ...drift.states };
  const width = Math.max(...Object.values(states).map((state) => state.length));
  let upToDate = 0;
  let differing = 0;
  return {
    add: (rows) => {
      for (const row of rows) {
        if (row.state === "same") {
          upToDate += row.isShared ? 0 : 1;
          continue;
        }
        differing += row.state === "foreign" ? 0 : 1;
        const isDeleted = row.because.some(({ kind }) => kind === "deleted");
        const state = states[isDeleted ? "missing" : row.state].padEnd(width);
        const why = reasonsOf(row, drift).join("; ");
        stdout.write(`${state}  ${printable(row.path)}${why === "" ? "" : `  (${why})`}\n`);
        for (const line of detailsOf(row, drift))
          stdout.write(`${" ".repeat(width + 2)}${printable(line)}\n`);
      }
    },
    finish: () => {
      if (differing + upToDate === 0) return;
      if (differing === 0) stderr.write(`${drift.upToDate(upToDate)}\n`);
      else stderr.write(`${drift.differs(differing, upToDate)}\n${drift.toWrite("--check")}\n`);
    },
  };
}

function reasonsOf({ because, state }: FileRow, { causes, leftAlone }: DriftWords): readonly string[] {
  if (state === "foreign") return [leftAlone];
  return because.flatMap((cause) => reasonOf(cause, causes) ?? []);
}

/** `null` for what the state of the file says by itself. */
function reasonOf(cause: Cause, causes: DriftWords["causes"]): string | null {
  switch (cause.kind) {
    case "deleted":
      return null;
    case "program":
    case "browser":
      return causes[cause.kind](cause.from, cause.to);
    default:
      return causes[cause.kind];
  }
}

function detailsOf(row: FileRow, { pagesDiffer }: DriftWords): readonly string[] {
  const { format, was, bytes, state, difference } = row;
  if (format !== "pdf" || was === null || state === "stale") return difference;
  return [pagesDiffer(String(was), String(bytes))];
}
