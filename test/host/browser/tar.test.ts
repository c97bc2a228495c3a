import { expect, test } from "vitest";

import { readTar } from "../../../src/host/node/browser/tar.ts";
import { writeTar } from "../../fakes/tar.ts";
import type { TarEntry } from "../../fakes/tar.ts";

function read(entries: readonly TarEntry[]): readonly (readonly [string, string])[] {
  return readTar(writeTar(entries)).map(({ path, bytes }) => [path, Buffer.from(bytes).toString()] as const);
}

test("gives the files, and passes over folders and links", () => {
  const long = "x".repeat(1300);
  const entries = [
    { path: "lib/", type: "5" },
    { path: "lib/a.so", content: "one" },
    { path: "lib/b.so", type: "2" },
    { path: "./fonts/c.ttf", content: long },
    { path: "empty" },
  ];
  expect(read(entries)).toEqual([
    ["lib/a.so", "one"],
    ["fonts/c.ttf", long],
    ["empty", ""],
  ]);
});

test.for(["../outside", "/etc/passwd", "lib/../../outside", "lib\\..\\outside", "./"])(
  "refuses the path %s",
  (path) => {
    expect(() => read([{ path, content: "x" }])).toThrow("leads out of the folder");
  },
);

test("refuses an archive that is cut short", () => {
  const whole = writeTar([{ path: "a", content: "x".repeat(600) }]);
  expect(() => readTar(whole.subarray(0, 1024))).toThrow("cut short");
});

test("refuses an archive that was changed", () => {
  const changed = Uint8Array.from(writeTar([{ path: "a", content: "x" }]));
  changed[0] = 98;
  expect(() => readTar(changed)).toThrow("checksum");
});
