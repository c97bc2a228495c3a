import { describe, expect, test } from "vitest";
import { emptyLock, lockedPaths } from "../../src/files/lock.ts";
import type { Lock } from "../../src/files/lock.ts";
import { lockFrom, readLock } from "../../src/files/read-lock.ts";
import { lockText } from "../../src/files/write-lock.ts";
import { entry, inputs } from "./locks.ts";

const whole: Lock = {
  edition: {
    company: "Brook & Sons Ltd",
    version: "1.0",
    promises: { "phone.answer": "3 rings", "chat.reply": "20 seconds, 80 %" },
  },
  folders: ["north/paris", "rome"],
  runs: [
    {
      inputs,
      files: new Map([
        ["en/policy.md", entry("a")],
        ["index.html", entry("b", 12)],
      ]),
    },
    { inputs: { ...inputs, browser: null }, files: new Map([["en/policy.short.pdf", entry("c")]]) },
  ],
};

test("a lock is read back as it was written", () => {
  expect(lockFrom(lockText(whole))).toEqual({ kind: "lock", lock: whole, text: lockText(whole) });
});

test("its text has a line for each file, in one order, and ends like a text", () => {
  const turned: Lock = {
    ...whole,
    folders: whole.folders.toReversed(),
    runs: whole.runs.map((run) => ({ ...run, files: new Map([...run.files].toReversed()) })),
  };
  expect(lockText(turned)).toBe(lockText(whole));
  expect(lockText(whole)).toContain(`\n        "en/policy.md": "${"a".repeat(64)} 1",\n`);
  expect(lockText(whole)).toMatch(/^\{\n {2}"charter": 1,\n[^\r]*\}\n$/);
});

describe("a lock that cannot be used", () => {
  const text = lockText(whole);
  test.for([
    { name: "nothing", text: "", want: "damaged" },
    { name: "half of one", text: text.slice(0, text.length / 2), want: "damaged" },
    { name: "something else", text: "[]", want: "damaged" },
    { name: "another program's", text: '{"charter": "1"}', want: "damaged" },
    { name: "a digest that is none", text: text.replace("a".repeat(64), "xyz"), want: "damaged" },
    { name: "no size", text: text.replace(/(a{64}) 1"/, '$1"'), want: "damaged" },
    { name: "of a newer program", text: '{"charter": 2, "anything": {}}', want: "newer" },
    {
      name: "with a conflict",
      text: text.replace('  "company"', '<<<<<<< HEAD\n  "company"').concat("=======\n>>>>>>> other\n"),
      want: "merging",
    },
  ])("$name: $want", ({ text: given, want }) => {
    expect(lockFrom(given)).toEqual({ kind: "unusable", problem: want, text: given });
  });

  test("too large to be one, or not to be read", async () => {
    const files = (problem: "too-large" | "denied" | "missing") => ({
      read: () => Promise.resolve({ ok: false as const, problem, detail: "" }),
    });
    expect(await readLock(files("too-large"), "/lock")).toMatchObject({ problem: "damaged" });
    expect(await readLock(files("denied"), "/lock")).toMatchObject({ problem: "unreadable" });
    expect(await readLock(files("missing"), "/lock")).toEqual({ kind: "none" });
  });
});

describe("paths that no run of ours can have written", () => {
  test.for([
    "/etc/passwd",
    "../en/policy.md",
    "en/../../policy.md",
    "en/./policy.md",
    "C:/en/policy.md",
    "c:policy.md",
    "en\\policy.md",
    "\\\\server\\en\\policy.md",
    "en/policy.md/",
    "en//policy.md",
    "en/policy.md\u0000.html",
    "en/policy.exe",
    "en/.policy.md",
    "README.md",
    "src/index.html",
    "assets/../en/policy.css",
    "assets/fonts/../../a.css",
    "assets/.hidden.css",
    "charter.lock",
    "__proto__",
    "",
  ])("%j is left out", (path) => {
    const data = JSON.stringify({ charter: 1, made: [{ ...inputs, files: { [path]: line("a") } }] });
    const reading = lockFrom(data);
    expect(reading.kind === "lock" ? lockedPaths(reading.lock) : []).toEqual([]);
  });

  test.for([
    ["../other"],
    ["/tmp"],
    ["a/../.."],
    ["a\\b"],
    ["C:"],
    [""],
    ["."],
    ["a//b"],
    ["a/"],
    ["a\u0007"],
  ])("no edition lies in %j", ([folder]) => {
    const reading = lockFrom(JSON.stringify({ charter: 1, folders: [folder], made: [] }));
    expect(reading).toMatchObject({ kind: "lock", lock: emptyLock });
  });
});

function line(letter: string): string {
  return `${letter.repeat(64)} 1`;
}
