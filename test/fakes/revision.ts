import { join } from "node:path";
import type { Host, RevisionOpening } from "../../src/host/host.ts";
import { memoryFiles } from "../yaml/memory-files.ts";

const top = "/repository";

/** A repository in which every revision holds these files, by path from the top; or which cannot be read. */
export function revision(
  holds: Readonly<Record<string, string>> | Extract<RevisionOpening, { ok: false }>,
): Host["openRevision"] {
  if (isRefusal(holds)) return () => Promise.resolve(holds);
  const files = Object.fromEntries(Object.entries(holds).map(([name, text]) => [join(top, name), text]));
  const opening: RevisionOpening = {
    ok: true,
    top,
    files: { ...memoryFiles(files), list: () => Promise.resolve([]) },
  };
  return () => Promise.resolve(opening);
}

function isRefusal(
  holds: Readonly<Record<string, string>> | Extract<RevisionOpening, { ok: false }>,
): holds is Extract<RevisionOpening, { ok: false }> {
  return holds["ok"] === false;
}
