import { describe, expect, test } from "vitest";
import { createSession } from "../../src/preview/session.ts";

/** A reading that goes on until it is let go. */
function gate() {
  const waiting: (() => void)[] = [];
  let running = 0;
  let most = 0;
  let count = 0;
  return {
    read: async (): Promise<number> => {
      count += 1;
      const own = count;
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => waiting.push(resolve));
      running -= 1;
      return own;
    },
    open: () => waiting.shift()?.(),
    count: () => count,
    most: () => most,
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("a session", () => {
  test("reads once more, and only once, for all that changes while it reads", async () => {
    const { read, open, count, most } = gate();
    const session = createSession(read, (value) => value);
    const all = [session.refresh()];
    for (let save = 0; save < 100; save += 1) all.push(session.refresh());
    open();
    await turn();
    open();
    await Promise.all(all);
    expect({ count: count(), most: most() }).toEqual({ count: 2, most: 1 });
    expect(session.readings()).toEqual({ latest: 2, good: 2, version: 2, edition: 2 });
  });

  test("keeps the last good reading", async () => {
    const found = [1, -2, -3, 4];
    const session = createSession(
      () => Promise.resolve(found.shift() ?? 0),
      (value) => (value > 0 ? value : null),
    );
    const seen = [];
    while (found.length > 0) {
      await session.refresh();
      seen.push(session.readings());
    }
    expect(seen).toEqual([
      { latest: 1, good: 1, version: 1, edition: 1 },
      { latest: -2, good: 1, version: 2, edition: 1 },
      { latest: -3, good: 1, version: 3, edition: 1 },
      { latest: 4, good: 4, version: 4, edition: 2 },
    ]);
  });

  test("goes on after a reading that threw", async () => {
    let count = 0;
    const session = createSession(
      () => {
        count += 1;
        return count === 1 ? Promise.reject(new Error("once")) : Promise.resolve(count);
      },
      (value) => value,
    );
    await expect(session.refresh()).rejects.toThrow("once");
    await session.refresh();
    expect(session.readings().latest).toBe(2);
  });

  test("tells those who listen, and nobody who has left", async () => {
    const session = createSession(
      () => Promise.resolve(1),
      (value) => value,
    );
    const told: string[] = [];
    const leave = session.listen(() => told.push("first"));
    session.listen(() => told.push("second"));
    await session.refresh();
    leave();
    await session.refresh();
    expect(told).toEqual(["first", "second", "second"]);
    expect(session.listeners()).toBe(1);
  });
});
