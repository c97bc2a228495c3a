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
  keptUnread: (path, why) => `${path}: stale, but it cannot be read (${why}); kept`,
  notRemoved: (path) => `${path}: stale, but it cannot be removed`,
  toRemove: (flag) => `${flag} removes stale files.`,
  besideEditions: (folder, file) =>
    `${folder} holds the editions of several facts files. The documents of ${file} go beside their folders, and the index links them too.`,
  takesPage: (path, company) =>
    `${path} was the index of ${company}. Now it links the editions of these facts files; the other documents of ${company} in this folder stay as they are.`,
  linksNothing: (path, count, some) =>
    `${path} links ${count === 1 ? "an edition that is" : `${String(count)} editions that are`} not there, because ${count === 1 ? "its facts file" : "their facts files"} could not be rendered: ${some}`,
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
    linked: "it links other files",
    program: (from, to) => `the program changed from ${from} to ${to}`,
    browser: (from, to) => `the browser changed from ${from} to ${to}`,
  },
  leftAlone: "not written by charter; left alone",
  wouldGo: "would be removed",
  wouldStay: "would be kept",
  pagesDiffer: (was, now) => `the pages differ: ${was} bytes now, ${now} bytes if written`,
  upToDate: (files) => (files === 1 ? "The file is up to date" : `All ${String(files)} files are up to date`),
  differs: (files, others) =>
    `${filesOf(files)} ${files === 1 ? "differs" : "differ"} from what would be written` +
    (others === 0 ? "" : `, ${String(others)} up to date`),
  othersDiffer: (files) => `Other files that differ (styles, fonts, charter.lock): ${String(files)}`,
  toWrite: (flag) => `To write what differs, run the same command without ${flag}.`,
};
