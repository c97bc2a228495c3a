import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { nodeFiles } from "../../src/host/node/files.ts";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import type { Files } from "../../src/host/host.ts";

const [first, second] = [
  "clauses/policy/commitment.no-tolerance.en.md",
  "clauses/policy/closing.thanks.en.md",
];
const record = "charter-templates.lock";
const original = "We do not tolerate poor customer service.";

/** A folder with two texts of the company's own, made from older texts of the package. */
function older(own: string, was: string): Readonly<Record<string, string>> {
  const recorded = (text: string) => ({ version: "0.0.9", text });
  return {
    "charter.yaml": `templates: own\n${stringify(minimum)}`,
    [`own/${first}`]: own,
    [`own/${second}`]: "Bye.\n",
    [`own/${record}`]: JSON.stringify({
      charter: 1,
      originals: { [first]: recorded(was), [second]: recorded("Bye.\n") },
    }),
  };
}

/** Files of a disk that is full after some writes. */
function fullAfter(writes: number): Files {
  let left = writes;
  return {
    ...nodeFiles,
    write: async (path, bytes) => {
      left -= 1;
      return left < 0
        ? { ok: false, problem: "full", detail: `no space left for ${basename(path)}` }
        : nodeFiles.write(path, bytes);
    },
  };
}

const was = "We do not accept poor customer service.\n";

test.for([0, 1, 2, 3])(
  "an update that ends after %i files is taken up by the next, with the same result",
  async (writes) => {
    const whole = scene(older(`${was.trim()} Never.\n`, was));
    expect((await whole.run("templates", "update")).code).toBe(0);
    const cut = scene(older(`${was.trim()} Never.\n`, was), { files: fullAfter(writes) });
    expect((await cut.run("templates", "update")).code).toBe(3);
    const next = scene(Object.fromEntries(textsIn(cut.folder)));
    expect((await next.run("templates", "update")).code).toBe(0);
    expect(textsIn(next.folder)).toEqual(textsIn(whole.folder));
    expect((await next.run("check", "--max-warnings", "0")).code).toBe(0);
  },
);

test("marks of an update that could not be recorded are settled once", async () => {
  const cut = scene(older("We hate poor service.\n", was), { files: fullAfter(3) });
  expect((await cut.run("templates", "update")).code).toBe(3);
  const next = scene(Object.fromEntries(textsIn(cut.folder)));
  expect((await next.run("templates", "update")).code).toBe(1);
  expect(
    textsIn(next.folder)
      .get(`own/${first}`)
      ?.match(/^<<<<<<<|^>>>>>>>/gm),
  ).toHaveLength(2);
  writeFileSync(join(next.folder, "own", first), "We hate poor service.\n");
  expect((await next.run("templates", "update")).code).toBe(0);
  expect((await next.run("check", "--max-warnings", "0")).code).toBe(0);
});

test("a text that somebody changed after an update that was cut short is merged, not taken for merged", async () => {
  const cut = scene(older(`${was.trim()} Never.\n`, was), { files: fullAfter(1) });
  await cut.run("templates", "update");
  const files = new Map([...textsIn(cut.folder), [`own/${first}`, `${was.trim()} Not once.\n`]]);
  const next = scene(Object.fromEntries(files));
  expect((await next.run("templates", "update")).code).toBe(0);
  expect(textsIn(next.folder).get(`own/${first}`)).toBe(`${original} Not once.\n`);
});

function textsIn(folder: string): ReadonlyMap<string, string> {
  const paths = ["charter.yaml", ...[first, second, record].map((path) => `own/${path}`)];
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}
