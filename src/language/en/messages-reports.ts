import type { ReportWords } from "../messages-reports.ts";
import { diff } from "./messages-diff.ts";
import { explain } from "./messages-explain.ts";
import { drift } from "./messages-drift.ts";
import { templates } from "./messages-templates.ts";

/** What the commands report, in English. */
export const reports: ReportWords = {
  using: (file) => `Using ${file}`,
  trouble: {
    unreadable: (file, why) => `${file} cannot be read: ${why}.`,
    readReasons: {
      missing: "there is no such file",
      denied: "you do not have permission to read it",
      directory: "it is a folder",
      "not-a-directory": "there is no such file",
      special: "it is not a regular file",
      "too-large": "it is too large",
      busy: "it keeps changing while it is read",
    },
    unwritable: (path, why) => `${path} cannot be written: ${why}.`,
    writeReasons: {
      missing: "its folder is not there and cannot be made",
      denied: "you do not have permission to write there",
      directory: "a folder of that name is in the way",
      "not-a-directory": "a file is where a folder should be",
      busy: "another program has it open",
      full: "the disk is full",
    },
    stdoutFailed: (why) => `cannot write to standard output: ${why}.`,
    printingFailed: (why) => `printing failed: ${why}`,
    interrupted: "interrupted: no file was left half-written.",
    noDates:
      "the facts give no dates: a calendar needs an interval, such as document.reviewEvery, and a day to count from, document.lastReviewed or document.effective.",
    threadEnded: (file, why) =>
      `${file} was not rendered, because the thread that worked on it ended: ${why}`,
    mistake: (what) => `this is a bug in the program; please report it: ${what}`,
    debug: (setting) => `${setting} shows where it happened.`,
  },
  render: {
    wrote: (written, folder, unchanged) =>
      `Wrote ${String(written)} ${written === 1 ? "file" : "files"} to ${folder}` +
      (unchanged === 0 ? "" : `, ${String(unchanged)} unchanged`),
    wroteOne: (path) => `Wrote ${path}`,
    unchangedOne: (path) => `${path} is unchanged`,
    states: { new: "new", changed: "changed", same: "same", edited: "edited", stale: "stale" },
    withoutSandbox:
      "The browser is running without its sandbox, because this system does not allow one. The pages contain no scripts and load nothing from elsewhere.",
  },
  many: {
    finished: (done, all, file, files) =>
      `${String(done)} of ${String(all)}  ${file}  ` +
      (files === null ? "no documents" : `${String(files)} ${files === 1 ? "file" : "files"}`),
    progress: (done, all, perSecond) => `${String(done)} of ${String(all)}  ${perSecond}/s`,
    decimalMark: ".",
    shard: (shard, own, all) =>
      `Shard ${shard} takes ${own === 0 ? "none" : String(own)} of ${String(all)} facts ${all === 1 ? "file" : "files"}`,
  },
  promises: {
    columns: {
      promise: "Promise",
      target: "Target",
      clock: "Clock",
      madeIn: "Made in",
      statedIn: "Stated in",
    },
    clocks: { working: "working", calendar: "calendar" },
  },
  diff,
  explain,
  drift,
  templates,
  browsers: {
    none: "No browser to print PDF files with. Looked at:",
    lookedAt: "Looked at:",
    toGetOne: (command) => `To get one: ${command}`,
    notNeeded: "Markdown and HTML need no browser.",
    outcomes: {
      used: "used",
      missing: "missing",
      unusable: "unusable",
      "too-old": "too old",
      "not-tried": "not tried",
    },
    carried: "carried",
    details: {
      "not set": "not set",
      "a folder": "a folder",
      "not executable": "not executable",
      "carried for Linux x64 only": "carried for Linux x64 only",
      "@sparticuz/chromium is not installed": "@sparticuz/chromium is not installed",
      "needs glibc": "needs glibc",
    },
    failures: {
      noAnswer: (seconds) => `no answer within ${seconds} seconds`,
      notInTime: (seconds) => `a page was not printed within ${seconds} seconds`,
      connectionLost: "the connection to the browser was lost",
      pageCrashed: "the page crashed",
      browserFailed: (why) => `the browser failed: ${why}`,
      ended: (code) => `it ended with exit code ${code}`,
      killed: (signal) => `it was killed by ${signal}`,
      notUnpacked: (why) => `could not be unpacked: ${why}`,
      notPdf: "the browser returned something that is not a PDF",
      halfPdf: "the browser returned an incomplete PDF",
      noText: "the browser printed no text; it may have found no fonts on this system",
      noTags: "the browser left out the tags for screen readers",
      otherLanguage: (language) => `the browser did not mark the page as written in ${language}`,
      strangePdf: "the browser wrote a PDF that cannot be read",
      noPages: (parts) => `the browser does not say on which pages these parts of the book are: ${parts}`,
      pagesMoved:
        "the headings moved to other pages each time the page numbers were filled in; the contents would be wrong",
      tooMuch: (pages) => `there is more text than fits; pages available: ${pages}`,
    },
  },
  doctor: {
    prints: (version, path, sandboxed) =>
      `Browser ${version} at ${path}: prints, ` +
      (sandboxed ? "in its sandbox" : "without its sandbox, because this system does not allow one"),
    printsNot: (version, path, why) =>
      `Browser ${version} at ${path}: does not print: ${why ?? "no reason given"}`,
    fonts: (files, kilobytes) =>
      `Fonts: ${String(files)} files, ${String(kilobytes)} kB; each page embeds only what it needs`,
    settings: "Settings:",
    names: {
      language: "language",
      browser: "browser",
      today: "today",
      "pdf-date": "date in PDF files",
      colour: "colour",
      "working-directory": "working directory",
    },
    fallbacks: { browser: "the first that works", "pdf-date": "from the facts", colour: "on a terminal" },
    origins: { environment: "environment", clock: "clock", process: "process", default: "default" },
    testPage: "the test page",
  },
};
