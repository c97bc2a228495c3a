import process from "node:process";
import { describe, expect, test } from "vitest";
import { fateOf, isAbandoned, runMark } from "../../src/host/node/run-mark.ts";
import type { Fate } from "../../src/host/node/run-mark.ts";
import { knownProcesses } from "../fakes/known-processes.ts";
import { deadMark, farMark, takenMark } from "../fakes/run-marks.ts";

const [place = ""] = runMark().split("-");
const id = 1234;
const markOf = (began: string, at = place): string => [at, id.toString(36), began].join("-");

describe("a run is", () => {
  test.for([
    { what: "alive: its process began when the mark says", mark: markOf("5k"), began: "5k", fate: "alive" },
    { what: "dead: another process has its id", mark: markOf("5k"), began: "6m", fate: "dead" },
    { what: "dead: it only waits to be cleared away", mark: markOf("5k"), began: "ended", fate: "dead" },
    { what: "dead: nobody has its id", mark: markOf("5k"), began: undefined, fate: "dead" },
    { what: "dead without beginnings: nobody has its id", mark: markOf("0"), began: undefined, fate: "dead" },
    { what: "unknown: some process has its id", mark: markOf("0"), began: null, fate: "unknown" },
    { what: "unknown: it was elsewhere", mark: markOf("5k", "far"), began: "5k", fate: "unknown" },
    { what: "unknown: what looks like a mark", mark: "a", began: "5k", fate: "unknown" },
  ] satisfies readonly {
    readonly what: string;
    readonly mark: string;
    readonly began: string | null | undefined;
    readonly fate: Fate;
  }[])("$what", ({ mark, began, fate }) => {
    const processes = knownProcesses(began === undefined ? {} : { [id]: began });
    expect(fateOf(mark, processes)).toBe(fate);
  });

  test("alive when it is this one, whatever the system tells", () => {
    expect(fateOf(runMark(), knownProcesses({}))).toBe("alive");
  });

  test.skipIf(process.platform !== "linux")("what this system tells of it", () => {
    expect([runMark(), deadMark(), takenMark, farMark].map((mark) => fateOf(mark))).toEqual([
      "alive",
      "dead",
      "dead",
      "unknown",
    ]);
  });
});

describe("what a run made is taken away", () => {
  const silent = knownProcesses({ [id]: null });
  const telling = knownProcesses({ [id]: "5k" });
  test.for([
    { what: "of a dead one: at once", processes: knownProcesses({}), ageMs: 0, isTaken: true },
    { what: "of a living one: never", processes: telling, ageMs: 1e12, isTaken: false },
    { what: "of an unknown one: not while it is young", processes: silent, ageMs: 999, isTaken: false },
    { what: "of an unknown one: when it is old", processes: silent, ageMs: 1001, isTaken: true },
    { what: "of an unknown one: when it is of the future", processes: silent, ageMs: -1001, isTaken: true },
  ])("$what", ({ processes, ageMs, isTaken }) => {
    expect(isAbandoned(markOf("5k"), ageMs, 1000, processes)).toBe(isTaken);
  });
});
