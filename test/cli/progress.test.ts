import { describe, expect, test } from "vitest";
import { openProgress } from "../../src/cli/progress.ts";
import { messagesOf } from "../../src/language/messages-by-language.ts";

const words = await messagesOf("en");

/** What a run of three files, `step` milliseconds each, writes to a terminal. */
function written(environment: Readonly<Record<string, string>>, step: number, columns = 80): string {
  let text = "";
  let clock = 0;
  const stderr = {
    write: (piece: string | Uint8Array) => {
      text += String(piece);
    },
    isTerminal: true,
    columns: () => columns,
    failure: () => null,
  };
  const stdout = { ...stderr, isTerminal: false };
  const host = { stdout, stderr, environment, words };
  const progress = openProgress(3, host, () => clock);
  for (const name of ["branches/athens.yaml", "branches/brno.yaml", "branches/cork.yaml"]) {
    clock += step;
    if (name.includes("brno")) progress.host.stderr.write("a finding\n");
    progress.finished(name, 15);
  }
  progress.close();
  return text;
}

const clear = "\r\u001b[2K";

describe("progress on a terminal", () => {
  test("is a line that is drawn anew, makes room for findings, and is gone at the end", () => {
    const pieces = written({}, 500).split(clear);
    expect(pieces).toEqual([
      "",
      expect.stringMatching(/^█{7}░{13} {2}1 of 3 {2}2\.0\/s {2}branches\/athens\.yaml$/),
      "a finding\n",
      expect.stringMatching(/^█{13}░{7} {2}2 of 3 {2}2\.0\/s {2}branches\/brno\.yaml$/),
      expect.stringMatching(/^█{20} {2}3 of 3 {2}2\.0\/s {2}branches\/cork\.yaml$/),
      "",
    ]);
  });

  test("is drawn at most ten times a second", () => {
    expect(written({}, 10).match(/█/g)).toHaveLength(7);
  });

  test("is never as long as the line of the terminal", () => {
    const lines = written({}, 500, 50).split(clear);
    expect(lines.filter((line) => Array.from(line).length >= 50)).toEqual([]);
    expect(lines[1]).toMatch(/ {2}…[a-z/.]+\.yaml$/);
  });

  test.for([
    { name: "CHARTER_PLAIN", environment: { CHARTER_PLAIN: "1" } },
    { name: "a terminal that cannot draw over", environment: { TERM: "dumb" } },
    { name: "a pipeline", environment: { CI: "true" } },
  ])("is a line for each file with $name", ({ environment }) => {
    expect(written(environment, 500)).toBe(
      "1 of 3  branches/athens.yaml  15 files\na finding\n" +
        "2 of 3  branches/brno.yaml  15 files\n3 of 3  branches/cork.yaml  15 files\n",
    );
  });
});
