import { expect, test } from "vitest";
import { targetOf } from "../../src/promise/target.ts";

const duration = { amount: 2, unit: "hour" } as const;

test.for([
  [duration, { duration, atLeast: null }],
  [
    { duration, atLeast: 80 },
    { duration, atLeast: 80 },
  ],
  [{ amount: 2 }, null],
  [{ unit: "hour" }, null],
  [{}, null],
  ["2 hours", null],
  [null, null],
  [undefined, null],
] as const)("what is promised by %j", ([value, target]) => {
  expect(targetOf(value)).toEqual(target);
});
