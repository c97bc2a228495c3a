import type { Files } from "../host/host.ts";
import type { Watched } from "../host/watcher.ts";

/** Files that remember what they were asked for. */
export interface RecordedFiles {
  readonly files: Files;
  /** Everything asked for so far, also what was not there. */
  readonly asked: () => Watched;
}

/**
 * Remembers what a reading depends on: the facts, what they extend, the logo, the templates, whether they are there or
 * not, and what links lead to.
 */
export function recordedFiles(files: Files): RecordedFiles {
  const read = new Set<string>();
  const listed = new Set<string>();
  const resolved = async (path: string): Promise<string | null> => {
    read.add(path);
    const real = await files.realPath(path);
    if (real !== null) read.add(real);
    return real;
  };
  return {
    files: {
      ...files,
      async read(path, maxBytes) {
        await resolved(path);
        return files.read(path, maxBytes);
      },
      list(path) {
        listed.add(path);
        return files.list(path);
      },
      realPath: resolved,
    },
    asked: () => ({ files: [...read], folders: [...listed] }),
  };
}
