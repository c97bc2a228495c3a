/** What a session knows after a reading: the newest, and the newest of which a page could be made. */
export interface Readings<Reading, Good> {
  readonly latest: Reading;
  /** `null` while there has been none. */
  readonly good: Good | null;
  /** Counts the readings. */
  readonly version: number;
  /** Counts the good ones: as long as it stays, so do the pages. */
  readonly edition: number;
}

export interface Session<Reading, Good> {
  /** Reads again. One reading at a time: what changes meanwhile is read once more afterwards. Resolves when all is read. */
  refresh(): Promise<void>;
  /** After the first `refresh`. */
  readings(): Readings<Reading, Good>;
  /** Calls after each reading; gives what ends that. */
  listen(listener: () => void): () => void;
  /** How many listen. */
  listeners(): number;
}

/** Keeps the newest reading of something that changes, and the newest that was good. `goodOf` says what is good in one. */
export function createSession<Reading, Good>(
  read: () => Promise<Reading>,
  goodOf: (reading: Reading) => Good | null,
): Session<Reading, Good> {
  const listeners = new Set<() => void>();
  let known: Readings<Reading, Good> | null = null;
  let running: Promise<void> | null = null;
  let isAsked = false;

  const readOnce = async (): Promise<void> => {
    const latest = await read();
    const good = goodOf(latest);
    known = {
      latest,
      good: good ?? known?.good ?? null,
      version: (known?.version ?? 0) + 1,
      edition: (known?.edition ?? 0) + (good === null ? 0 : 1),
    };
    for (const listener of [...listeners]) listener();
  };
  const readAll = async (): Promise<void> => {
    while (isAsked) {
      isAsked = false;
      await readOnce();
    }
  };

  return {
    refresh() {
      isAsked = true;
      running ??= readAll().finally(() => {
        running = null;
      });
      return running;
    },
    readings() {
      if (known === null) throw new Error("Nothing has been read yet.");
      return known;
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listeners: () => listeners.size,
  };
}
