import { spawnSync } from "node:child_process";
import process from "node:process";
import { runMark } from "../../src/host/node/run-mark.ts";

const [place, , began] = runMark().split("-");

/** The mark of a run on this computer that has ended. */
export function deadMark(): string {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  return [place, pid.toString(36), began].join("-");
}

/** The mark of a run whose process this one cannot see. */
export const farMark = ["elsewhere", process.pid.toString(36), began].join("-");

/** The mark of a run that has ended and whose id a process has now that began at another time. */
export const takenMark = [place, process.pid.toString(36), "1"].join("-");
