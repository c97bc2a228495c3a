import { readReason } from "../facts/read.ts";
import type { StaleFile } from "../../files/find-stale.ts";
import { printable } from "../../report/code-frame.ts";
import type { CommandHost } from "../command-host.ts";
import type { RenderRequest } from "./request.ts";

/** Names the files of earlier runs that this one does not write, and what became of them. */
export function sayStale(
  stale: readonly StaleFile[],
  removed: readonly string[],
  { prune }: Pick<RenderRequest, "prune">,
  shown: (path: string) => string,
  { stderr, words }: Pick<CommandHost, "stderr" | "words">,
): void {
  const { drift } = words.reports;
  for (const { path, isEdited, unread } of stale) {
    if (unread !== null) {
      stderr.write(
        `${printable(drift.keptUnread(shown(path), readReason(unread, words.reports.trouble)))}\n`,
      );
      continue;
    }
    const say = removed.includes(path)
      ? drift.removed
      : !prune
        ? drift.stale
        : isEdited
          ? drift.keptEdited
          : drift.notRemoved;
    stderr.write(`${printable(say(shown(path)))}\n`);
  }
  if (stale.length > 0 && !prune) stderr.write(`${drift.toRemove("--prune")}\n`);
}
