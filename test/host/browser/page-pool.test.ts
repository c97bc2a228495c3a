import { expect, test } from "vitest";

import { pagePool } from "../../../src/host/node/browser/page-pool.ts";

/** A promise that the test settles. */
function deferred() {
  let resolve: (value: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** A pool of two whose pages are numbers, and a job on it that ends when the test says so. */
function poolOfNumbers() {
  const opened: number[] = [];
  const discarded: number[] = [];
  const pool = pagePool(
    2,
    () => {
      opened.push(opened.length + 1);
      return Promise.resolve(opened.length);
    },
    (page) => discarded.push(page),
  );
  const started: number[] = [];
  const begin = () => {
    const ending = deferred();
    const result = pool.withPage((page) => {
      started.push(page);
      return ending.promise;
    });
    return { ending, result };
  };
  return { opened, discarded, started, begin };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("opens no page before it is needed, and uses one again and again", async () => {
  const { opened, begin } = poolOfNumbers();
  expect(opened).toEqual([]);
  for (const word of ["one", "two", "three"]) {
    const { ending, result } = begin();
    ending.resolve(word);
    expect(await result).toBe(word);
  }
  expect(opened).toEqual([1]);
});

test("lends two pages at once and lets the third job wait", async () => {
  const { started, begin } = poolOfNumbers();
  const jobs = [begin(), begin(), begin()];
  await turn();
  expect(started).toEqual([1, 2]);
  jobs[1]?.ending.resolve("done");
  await jobs[1]?.result;
  await turn();
  expect(started).toEqual([1, 2, 2]);
});

test("replaces a page on which a job failed", async () => {
  const { started, discarded, begin } = poolOfNumbers();
  const first = begin();
  first.ending.reject(new Error("crash"));
  await expect(first.result).rejects.toThrow("crash");
  const second = begin();
  second.ending.resolve("done");
  await second.result;
  expect({ started, discarded }).toEqual({ started: [1, 2], discarded: [1] });
});

test("goes on to the next job when a page cannot be opened", async () => {
  let tries = 0;
  const pool = pagePool(
    1,
    () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error("no page")) : Promise.resolve("page");
    },
    () => undefined,
  );
  const [first, second] = await Promise.allSettled(
    [1, 2].map(() => pool.withPage((page) => Promise.resolve(page))),
  );
  expect(first?.status).toBe("rejected");
  expect(second).toEqual({ status: "fulfilled", value: "page" });
});

test("a page that was opened ahead is lent first, and one that did not open fails only the job that gets it", async () => {
  let opened = 0;
  const pool = pagePool(
    2,
    () => {
      opened += 1;
      return opened === 1 ? Promise.reject(new Error("no page")) : Promise.resolve(opened);
    },
    () => undefined,
  );
  pool.warm();
  pool.warm();
  const lend = () => pool.withPage((page) => Promise.resolve(page));
  await expect(lend()).rejects.toThrow("no page");
  expect([await lend(), await lend(), opened]).toEqual([2, 2, 2]);
});
