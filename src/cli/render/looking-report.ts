import type { Cause } from "../../files/causes.ts";
import type { DriftWords } from "../../language/messages-drift.ts";
import { printable } from "../../report/code-frame.ts";
import type { CommandHost } from "../command-host.ts";
import { spokenBy } from "../spoken.ts";
import type { FileRow, FilesReport } from "./file-row.ts";
import type { RenderRequest } from "./request.ts";

type Asked = Pick<RenderRequest, "check" | "prune">;

/** Styles, fonts and the lock are counted apart, and worth a line only where `--check` finds them not as they should be. */
export function isListed({ isShared, state }: FileRow, { check }: Pick<RenderRequest, "check">): boolean {
  return !isShared || (check && state !== "same");
}

/**
 * What a run that only looks says, in the same words with `--check` and with `--dry-run`: on stdout a line for each file,
 * with what would become of it and why; how many they are on stderr. `--check` leaves out what is as it should be, and
 * shows the first lines that differ.
 */
export function lookingReport(
  asked: Asked,
  { stdout, stderr, words }: Pick<CommandHost, "stdout" | "stderr" | "words">,
): FilesReport {
  const { render, drift } = words.reports;
  const { apart } = spokenBy({ words }).phrases;
  const states = { ...render.states, ...drift.states };
  const width = Math.max(...Object.values(states).map((state) => state.length));
  const counts = { same: 0, differing: 0, shared: 0 };
  return {
    add: (rows) => {
      for (const row of rows) {
        if (row.state === "same") counts.same += row.isShared ? 0 : 1;
        else if (row.state !== "foreign") counts[row.isShared ? "shared" : "differing"] += 1;
        if (!isListed(row, asked) || (asked.check && row.state === "same")) continue;
        const isDeleted = row.because.some(({ kind }) => kind === "deleted");
        const state = states[isDeleted ? "missing" : row.state].padEnd(width);
        const why = apart(reasonsOf(row, asked, drift));
        stdout.write(`${state}  ${printable(row.path)}${why === "" ? "" : `  (${why})`}\n`);
        for (const line of asked.check ? detailsOf(row, drift) : [])
          stdout.write(`${" ".repeat(width + 2)}${printable(line)}\n`);
      }
    },
    finish: () => {
      const { same, differing, shared } = counts;
      const lines = [
        ...(differing > 0 ? [drift.differs(differing, same)] : same > 0 ? [drift.upToDate(same)] : []),
        ...(shared > 0 ? [drift.othersDiffer(shared)] : []),
        ...(differing + shared > 0 ? [drift.toWrite(asked.check ? "--check" : "--dry-run")] : []),
      ];
      for (const line of lines) stderr.write(`${line}\n`);
    },
  };
}

function reasonsOf(
  { because, state }: FileRow,
  { prune }: Asked,
  { causes, leftAlone, wouldGo, wouldStay }: DriftWords,
): readonly string[] {
  if (state === "foreign") return [leftAlone];
  const reasons = because.flatMap((cause) => reasonOf(cause, causes) ?? []);
  if (state !== "stale" || !prune) return reasons;
  return [...reasons, because.length === 0 ? wouldGo : wouldStay];
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
