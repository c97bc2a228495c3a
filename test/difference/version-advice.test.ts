import { expect, test } from "vitest";
import { adviseVersion } from "../../src/difference/version-advice.ts";

const nothing = { looser: [], removed: [], incomparable: [] };
const looser = { ...nothing, looser: ["email.reply"] };

test.for([
  ["1.0", "2.0", "1.1"],
  ["1.9", "2.0", "1.10"],
  ["2", "3", "2.1"],
  ["1.2.3", "2.0.0", "1.3.0"],
  ["v1.4", "v2.0", "v1.5"],
  ["0.9", "1.0", "0.10"],
  ["2026.1", null, null],
  ["1.09", null, null],
  ["1.0-draft", null, null],
  ["spring", null, null],
] as const)("%s becomes %s or %s", ([version, major, minor]) => {
  expect(adviseVersion(version, version, looser, true).proposed).toBe(major);
  expect(adviseVersion(version, version, nothing, true).proposed).toBe(minor);
});

test.for([
  { from: "1.0", to: "1.0", because: looser, state: "unchanged", level: "major" },
  { from: "1.0", to: "1.1", because: looser, state: "too-low", level: "major" },
  { from: "1.0", to: "0.9", because: nothing, state: "too-low", level: "minor" },
  { from: "1.0", to: "2.0", because: looser, state: "raised", level: "major" },
  { from: "1.0", to: "3.0", because: nothing, state: "raised", level: "minor" },
  { from: "spring", to: "autumn", because: looser, state: "raised", level: "major" },
  { from: "1.0", to: null, because: nothing, state: "missing", level: "minor" },
  { from: null, to: null, because: looser, state: "missing", level: "major" },
  { from: null, to: "1.0", because: nothing, state: "raised", level: "minor" },
  {
    from: "1.0",
    to: "1.0",
    because: { ...nothing, incomparable: ["issue.resolve"] },
    state: "unchanged",
    level: "major",
  },
  {
    from: "1.0",
    to: "1.0",
    because: { ...nothing, removed: ["chat.reply"] },
    state: "unchanged",
    level: "major",
  },
] as const)("from $from to $to is $state for a $level change", ({ from, to, because, state, level }) => {
  expect(adviseVersion(from, to, because, true)).toMatchObject({ state, level });
});

test("where nothing changed, no version is asked for", () => {
  expect(adviseVersion("1.0", "1.0", nothing, false)).toMatchObject({
    level: "none",
    proposed: null,
    state: "not-needed",
  });
});
