import type { DriftWords } from "../messages-drift.ts";

function filesOf(count: number): string {
  return `${String(count)} ${count === 1 ? "file" : "files"}`;
}

/** Files that are not what would be written, in English. */
export const drift: DriftWords = {
  replacedEdited: (path) => `${path}: had been edited by hand; replaced`,
  replacedUnknown: (path) => `${path}: charter.lock did not know the file that was there; replaced`,
  stale: (path) => `${path}: stale; an earlier run wrote it, this one does not`,
  removed: (path) => `${path}: stale; removed`,
  keptEdited: (path) => `${path}: stale, but edited by hand; kept`,
  notRemoved: (path) => `${path}: stale, but it cannot be removed`,
  toRemove: (flag) => `${flag} removes stale files.`,
  problems: {
    damaged: (path) => `${path} is damaged; continuing as if it were not there.`,
    merging: (path) =>
      `${path} contains an unresolved merge conflict; continuing as if it were not there. Rendering writes it anew.`,
    newer: (path) => `${path} was written by a newer version of charter; continuing as if it were not there.`,
    unreadable: (path) => `${path} cannot be read; continuing as if it were not there.`,
  },
  states: { missing: "missing", foreign: "foreign" },
  causes: {
    facts: "the facts changed",
    templates: "the program’s templates changed",
    ownTemplates: "your own templates changed",
    settings: "written with other options",
    hand: "edited by hand",
    unknown: "not in charter.lock",
    program: (from, to) => `the program changed from ${from} to ${to}`,
    browser: (from, to) => `the browser changed from ${from} to ${to}`,
  },
  leftAlone: "not written by charter; left alone",
  pagesDiffer: (was, now) => `the pages differ: ${was} bytes now, ${now} bytes if written`,
  upToDate: (files) => (files === 1 ? "The file is up to date" : `All ${String(files)} files are up to date`),
  differs: (files, others) =>
    `${filesOf(files)} ${files === 1 ? "differs" : "differ"} from what would be written` +
    (others === 0 ? "" : `, ${String(others)} up to date`),
  toWrite: (flag) => `To write what differs, run the same command without ${flag}.`,
};
