import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messagesOf } from "../../src/language/messages-by-language.ts";
import { wordFailure } from "../../src/report/browser-failure.ts";

const { failures } = (await messagesOf("cs")).reports.browsers;

const host = ["src/host/node/browser", "src/pdf"]
  .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8")))
  .concat(readFileSync("src/host/printer.ts", "utf8"))
  .join("\n");

test.for([
  { reason: "no answer within 30 seconds", want: failures.noAnswer("30") },
  { reason: "a page was not printed within 60 seconds", want: failures.notInTime("60") },
  { reason: "the connection to the browser was lost", want: failures.connectionLost },
  { reason: "the page crashed", want: failures.pageCrashed },
  { reason: "it ended with exit code 1", want: failures.ended("1") },
  { reason: "it was ended by SIGKILL", want: failures.killed("SIGKILL") },
  { reason: "could not be unpacked: ENOSPC", want: failures.notUnpacked("ENOSPC") },
  { reason: "the browser returned something that is not a PDF", want: failures.notPdf },
  { reason: "the browser returned half a PDF", want: failures.halfPdf },
  { reason: "the browser printed no text; it may know of no font on this system", want: failures.noText },
  { reason: "the browser printed the page without tags for screen readers", want: failures.noTags },
  { reason: "the browser did not mark the page as written in hu", want: failures.otherLanguage("hu") },
])("$reason", ({ reason, want }) => {
  expect(wordFailure(reason, failures)).toBe(want);
  // The words are those of the stage that gives the reason.
  const [start = ""] = reason.split(/\d|: |SIGKILL|hu$/);
  expect(host).toContain(start.trimEnd());
});

test.for([
  {
    reason: "the browser failed: it ended with exit code 127: chrome: error while loading shared libraries",
    want: failures.browserFailed(`${failures.ended("127")}: chrome: error while loading shared libraries`),
  },
  { reason: "Zásady: the browser returned half a PDF", want: `Zásady: ${failures.halfPdf}` },
  { reason: "spawn ENOENT", want: "spawn ENOENT" },
])("$reason, piece by piece", ({ reason, want }) => {
  expect(wordFailure(reason, failures)).toBe(want);
});
