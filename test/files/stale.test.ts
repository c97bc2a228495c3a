import { describe, expect, test } from "vitest";
import { kinds } from "../../src/company/kind.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { formats } from "../../src/files/format.ts";
import { emptyLock } from "../../src/files/lock.ts";
import type { Lock } from "../../src/files/lock.ts";
import { stalePaths } from "../../src/files/stale.ts";
import type { Scope } from "../../src/files/stale.ts";
import { entry, inputs } from "./locks.ts";

const everything: Scope = {
  formats,
  kinds,
  length: "full",
  languages: null,
  parallel: null,
  extras: [],
};

function lockOf(paths: readonly string[]): Lock {
  return { ...emptyLock, runs: [{ inputs, files: new Map(paths.map((path) => [path, entry("a")])) }] };
}

describe("files of an earlier run are stale", () => {
  const written = [
    "en/policy.md",
    "en/policy.pdf",
    "en/policy.short.md",
    "en/rules.md",
    "en/handbook.pdf",
    "en/card.pdf",
    "hu/policy.md",
    "hu/policy.short.md",
    "hu/handbook.pdf",
    "en-hu/policy.parallel.pdf",
    "index.html",
  ];
  const planned = ["en/policy.md", "en/policy.pdf", "index.html"];
  const both: readonly LanguageTag[] = ["en", "hu"];
  const english: readonly LanguageTag[] = ["en"];
  const hungarian = ["en-hu/policy.parallel.pdf", "hu/handbook.pdf", "hu/policy.md", "hu/policy.short.md"];

  test.for<{ name: string; scope: Partial<Scope>; facts: readonly LanguageTag[]; want: readonly string[] }>([
    {
      name: "of a kind that there no longer is",
      scope: {},
      facts: both,
      want: ["en/rules.md", "hu/policy.md"],
    },
    {
      name: "of a language that is gone, whatever they are",
      scope: {},
      facts: english,
      want: ["en/rules.md", ...hungarian],
    },
    { name: "not in other formats", scope: { formats: ["html"] }, facts: english, want: [] },
    {
      name: "not beyond the documents asked for",
      scope: { kinds: ["charter"] },
      facts: english,
      want: ["hu/handbook.pdf"],
    },
    {
      name: "not beyond the languages asked for",
      scope: { languages: ["en"] },
      facts: both,
      want: ["en/rules.md"],
    },
    {
      name: "of the length asked for",
      scope: { length: "short" },
      facts: both,
      want: ["en/policy.short.md", "en/rules.md", "hu/policy.short.md"],
    },
    {
      name: "a book that is asked for and not made",
      scope: { extras: ["handbook"] },
      facts: both,
      want: ["en/handbook.pdf", "en/rules.md", "hu/handbook.pdf", "hu/policy.md"],
    },
    {
      name: "two languages that are asked for and not made",
      scope: { parallel: ["en", "hu"] },
      facts: both,
      want: ["en-hu/policy.parallel.pdf", "en/rules.md", "hu/policy.md"],
    },
  ])("$name", ({ scope, facts, want }) => {
    const found = stalePaths(lockOf(written), new Set(planned), { ...everything, ...scope }, facts);
    expect(found).toEqual(want.toSorted());
  });
});

describe("what pages share is stale", () => {
  const assets = ["assets/book.css", "assets/fonts/a.woff2"];
  test.for<{ name: string; others: readonly string[]; scope: Partial<Scope>; want: readonly string[] }>([
    { name: "when no page is left as it is", others: ["en/policy.html"], scope: {}, want: assets },
    {
      name: "not while another page may need it",
      others: ["en/policy.html", "en/charter.short.html"],
      scope: {},
      want: [],
    },
    { name: "not for a run without pages", others: ["en/policy.html"], scope: { formats: ["md"] }, want: [] },
  ])("$name", ({ others, scope, want }) => {
    const lock = lockOf(["index.html", ...assets, ...others]);
    const planned = new Set(["index.html", "en/policy.html"]);
    expect(stalePaths(lock, planned, { ...everything, ...scope }, ["en"])).toEqual(want);
  });
});
