import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { assert, constantFrom, integer, property, uint8Array } from "fast-check";
import { expect, test } from "vitest";
import { pack } from "../fakes/pack.ts";

const holds = (bytes: Uint8Array): void => {
  expect(Buffer.compare(inflateSync(pack(bytes)), bytes)).toBe(0);
};

test("what was packed can be unpacked by another", () => {
  assert(property(uint8Array({ maxLength: 2_000 }), holds));
});

/** Noise that no packer makes smaller, the same in each run. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}

test("in pieces of any size, also where it grows", () => {
  const piece = 65_536;
  const length = integer({ min: 0, max: 3 }).chain((pieces) =>
    integer({ min: -9, max: 9 }).map((more) => pieces * piece + more),
  );
  assert(
    property(length, constantFrom("noise", "zeros", "lines"), (size, kind) => {
      const count = Math.max(size, 0);
      if (kind === "noise") holds(noise(count));
      else if (kind === "zeros") holds(new Uint8Array(count));
      else holds(Buffer.from("0 0 Td <002A> Tj\n".repeat(count / 17 + 1)).subarray(0, count));
    }),
    { numRuns: 60 },
  );
});

test("the bytes are these on every computer", () => {
  const lines = Array.from(
    { length: 4_000 },
    (_, line) => `${String((line * 7919) % 1009)} 0 Td <002A> Tj\n`,
  );
  const packed = pack(Buffer.from(lines.join("")));
  expect(createHash("sha256").update(packed).digest("hex").slice(0, 16)).toBe("b37cffd7aa839f1e");
});

test("can be used thousands of times, although its memory holds some sixty streams at once", () => {
  const bytes = noise(1_000);
  for (let left = 2_000; left > 0; left -= 1) pack(bytes);
  holds(bytes);
});
