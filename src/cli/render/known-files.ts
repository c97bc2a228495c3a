import { lockedAs } from "../../files/lock.ts";
import type { Compared, OutputFile } from "../../files/plan.ts";
import type { LockReading } from "../../files/read-lock.ts";
import { readLock } from "../../files/read-lock.ts";
import { printable } from "../../report/code-frame.ts";
import type { CommandHost } from "../command-host.ts";
import { tell } from "../tell.ts";

/** Reads the lock of a folder; says on stderr when it cannot be used. */
export async function openLock(path: string, shown: string, host: CommandHost): Promise<LockReading> {
  const reading = await readLock(host.files, path);
  const { problems } = host.words.reports.drift;
  if (reading.kind === "unusable") tell(host, problems[reading.problem](shown));
  return reading;
}

/** Names what was written over: files that somebody had changed, and files that no earlier run wrote. */
export function sayReplaced(
  done: readonly Compared<OutputFile>[],
  known: LockReading,
  shown: (path: string) => string,
  host: CommandHost,
): void {
  // Without its entries nothing can be told apart; that the lock is unusable has been said.
  if (known.kind === "unusable") return;
  const { replacedEdited, replacedUnknown } = host.words.reports.drift;
  for (const { path, state, found } of done) {
    if (found === null) continue;
    const isKnown = known.kind === "lock" && lockedAs(known.lock, path) !== null;
    const say = state === "edited" ? replacedEdited : isKnown ? null : replacedUnknown;
    if (say !== null) host.stderr.write(`${printable(say(shown(path)))}\n`);
  }
}
