import { describe, expect, test } from "vitest";
import { causesOf } from "../../src/files/causes.ts";
import type { LockInputs } from "../../src/files/lock.ts";
import { mergeRuns } from "../../src/files/merge-lock.ts";
import { entry, inputs } from "./locks.ts";

const other = "9".repeat(64);
const files = (...paths: readonly string[]) => new Map(paths.map((path) => [path, entry("a")]));
const shown = (runs: ReturnType<typeof mergeRuns>) => runs.map((run) => [...run.files.keys()].toSorted());

describe("the runs of a lock after another run", () => {
  const before = { runs: [{ inputs, files: files("en/policy.md", "en/policy.pdf") }] };
  test.for<{ name: string; now: LockInputs; put: readonly string[]; want: readonly (readonly string[])[] }>([
    { name: "of the same", now: inputs, put: ["en/policy.md"], want: [["en/policy.md", "en/policy.pdf"]] },
    {
      name: "of other facts, for one format",
      now: { ...inputs, facts: other },
      put: ["en/policy.md"],
      want: [["en/policy.md"], ["en/policy.pdf"]],
    },
    {
      name: "of other facts, for all",
      now: { ...inputs, facts: other },
      put: ["en/policy.md", "en/policy.pdf"],
      want: [["en/policy.md", "en/policy.pdf"]],
    },
    {
      name: "to which the settings made no difference",
      now: { ...inputs, assets: null, largePrint: null, pdfDay: null, browser: null },
      put: ["en/policy.md"],
      want: [["en/policy.md", "en/policy.pdf"]],
    },
    {
      name: "with another browser",
      now: { ...inputs, browser: "156.0" },
      put: ["en/policy.pdf"],
      want: [["en/policy.pdf"], ["en/policy.md"]],
    },
    {
      name: "that wrote nothing",
      now: { ...inputs, facts: other },
      put: [],
      want: [["en/policy.md", "en/policy.pdf"]],
    },
  ])("$name", ({ now, put, want }) => {
    expect(shown(mergeRuns(before, { inputs: now, files: files(...put) }, new Set()))).toEqual(want);
  });

  test("without what is gone, and without a run that has nothing left", () => {
    const run = { inputs: { ...inputs, facts: other }, files: files("en/policy.md") };
    expect(shown(mergeRuns(before, run, new Set(["en/policy.pdf"])))).toEqual([["en/policy.md"]]);
  });

  test("keep what the last run knew nothing of", () => {
    const now = { ...inputs, browser: null, assets: null };
    const [merged] = mergeRuns(before, { inputs: now, files: files("en/policy.md") }, new Set());
    expect(merged?.inputs).toEqual(inputs);
  });
});

describe("what changed since a file was made", () => {
  const md = { language: "en", format: "md" } as const;
  const pdf = { language: "en", format: "pdf" } as const;
  test.for<{
    name: string;
    now: Partial<LockInputs>;
    file: Parameters<typeof causesOf>[2];
    want: readonly string[];
  }>([
    { name: "nothing", now: {}, file: pdf, want: [] },
    { name: "the facts", now: { facts: other }, file: md, want: ["facts"] },
    { name: "the program", now: { program: "2.0.0" }, file: md, want: ["program"] },
    {
      name: "its templates",
      now: { templates: { ...inputs.templates, en: other } },
      file: md,
      want: ["templates"],
    },
    {
      name: "templates of another language",
      now: { templates: { ...inputs.templates, hu: other } },
      file: md,
      want: [],
    },
    { name: "own templates", now: { ownTemplates: other }, file: md, want: ["ownTemplates"] },
    { name: "the browser", now: { browser: "156.0" }, file: pdf, want: ["browser"] },
    { name: "the browser, for Markdown", now: { browser: "156.0" }, file: md, want: [] },
    { name: "where styles are, for a print", now: { assets: "shared" }, file: pdf, want: [] },
    {
      name: "where styles are",
      now: { assets: "shared" },
      file: { ...md, format: "html" },
      want: ["settings"],
    },
    { name: "the size of type", now: { largePrint: true }, file: pdf, want: ["settings"] },
    { name: "the day of prints", now: { pdfDay: "2026-01-01" }, file: pdf, want: ["settings"] },
    { name: "several", now: { facts: other, program: "2.0.0" }, file: md, want: ["facts", "program"] },
  ])("$name", ({ now, file, want }) => {
    expect(causesOf(inputs, { ...inputs, ...now }, file).map(({ kind }) => kind)).toEqual(want);
  });
});
