import { expect, test } from "vitest";
import type { Files } from "../../src/host/host.ts";
import { recordedFiles } from "../../src/preview/recorded-files.ts";

const absent = (): never => {
  throw new Error("The test did not expect this.");
};

const files: Files = {
  read: (path) =>
    Promise.resolve(
      path === "/a/charter.yaml"
        ? { ok: true, bytes: new Uint8Array([1]) }
        : { ok: false, problem: "missing", detail: "" },
    ),
  list: () => Promise.resolve(["policy"]),
  realPath: (path) => Promise.resolve(path === "/a/charter.yaml" ? "/real/charter.yaml" : null),
  write: absent,
  sweep: absent,
  remove: absent,
  writtenAt: absent,
  match: absent,
  removeEmptyFolder: absent,
};

test("remembers what was asked for, what links lead to, and what was not there", async () => {
  const recorded = recordedFiles(files);
  await recorded.files.read("/a/charter.yaml", 10);
  await recorded.files.read("/a/group.yaml", 10);
  await recorded.files.list("/a/templates");
  await recorded.files.realPath("/a/logo.svg");
  expect(recorded.asked()).toEqual({
    files: ["/a/charter.yaml", "/real/charter.yaml", "/a/group.yaml", "/a/logo.svg"],
    folders: ["/a/templates"],
  });
});
