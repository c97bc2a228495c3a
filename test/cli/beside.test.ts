import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import type { Scene } from "../fakes/host.ts";

const good = stringify(minimum);
const bad = good.replace("acknowledgeWithin", "acknowledgeWithn");
const few = ["--to", "md,html", "--document", "policy,charter", "--assets", "shared"];

const read = ({ folder }: Scene, name: string): string => readFileSync(join(folder, name), "utf8");

/** What a page links. */
const linked = (place: Scene, name: string): readonly string[] =>
  [...read(place, name).matchAll(/<a href="([^"#]+)"/g)].map(([, to = ""]) => to);

const foldersIn = (place: Scene): unknown =>
  (JSON.parse(read(place, "out/charter.lock")) as { readonly folders?: unknown }).folders;

/** Every file in a folder, by path. */
function contents(folder: string): readonly (readonly [string, string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path.slice(folder.length + 1), readFileSync(path, "base64")]);
}

describe("one facts file in the folder of many", () => {
  const files = { "x/a.yaml": good, "x/b.yaml": good };

  test("is told, and the index links its documents and the editions below", async () => {
    const place = scene(files);
    await place.run("render", "x/a.yaml", "x/b.yaml", ...few);
    const { stderr } = await place.run("render", "x/a.yaml", ...few);
    expect(stderr).toContain("out/ holds the editions of several facts files.");
    expect(linked(place, "out/index.html")).toEqual(
      expect.arrayContaining(["en/policy.html", "a/index.html", "b/index.html"]),
    );
    expect(foldersIn(place)).toEqual(["a", "b"]);
    expect((await place.run("render", "--check", "x/a.yaml", ...few)).code).toBe(0);
  });

  test("links no edition that is not there any more", async () => {
    const place = scene(files);
    await place.run("render", "x/a.yaml", "x/b.yaml", ...few);
    rmSync(join(place.folder, "out/b"), { recursive: true });
    await place.run("render", "x/a.yaml", ...few);
    expect(linked(place, "out/index.html")).not.toContain("b/index.html");
  });

  test("the other way round is told too, with the company whose index it was", async () => {
    const place = scene(files);
    await place.run("render", "x/a.yaml", ...few);
    const first = await place.run("render", "x/a.yaml", "x/b.yaml", ...few);
    expect(first.stderr).toContain("out/index.html was the index of Brook & Sons Ltd.");
    expect(linked(place, "out/index.html")).toEqual(["a/index.html", "b/index.html"]);
    const second = await place.run("render", "x/a.yaml", "x/b.yaml", ...few);
    expect(second.stderr).not.toContain("was the index");
  });
});

describe("an output folder as it is given", () => {
  test("is not the working directory where it is the root", async () => {
    const place = scene({ "x/a.yaml": good, "b/one.yaml": good, "b/two.yaml": good });
    await place.run("render", "x/a.yaml", ...few, "-o", ".");
    const { stdout, stderr } = await place.run("render", "b/*.yaml", ...few, "-o", "/", "--dry-run");
    expect(stderr).not.toContain("Brook");
    expect(stdout).toMatch(/^new +\/one\/en\/policy\.md$/m);
  });

  test.for([
    { given: "out/", shown: "out/en/policy.md" },
    { given: "out//", shown: "out/en/policy.md" },
    { given: "./out", shown: "./out/en/policy.md" },
    { given: "/", shown: "/en/policy.md" },
  ])("$given holds $shown", async ({ given, shown }) => {
    const run = await scene({ "x/a.yaml": good }).run("render", "x/a.yaml", ...few, "-o", given, "--dry-run");
    expect(run.stdout).toContain(`  ${shown}\n`);
  });
});

describe("a facts file above the others", () => {
  const files = { "charter.yaml": good, "branches/a.yaml": good, "branches/b.yaml": good };
  const all = ["charter.yaml", "branches/*.yaml", ...few];

  test("has their editions in its index, and everything above them in its lock", async () => {
    const place = scene(files);
    await place.run("render", ...all);
    expect(linked(place, "out/index.html")).toEqual(
      expect.arrayContaining(["en/policy.html", "branches/a/index.html", "branches/b/index.html"]),
    );
    expect(foldersIn(place)).toEqual(["branches/a", "branches/b"]);
    expect(read(place, "out/charter.lock")).toContain('"assets/page.css"');
    expect((await place.run("render", "--check", ...all)).code).toBe(0);
    // On its own it knows them still, and says nothing of it.
    const { stderr } = await place.run("render", "charter.yaml", ...few);
    expect(stderr).toBe("Wrote 0 files to out/, 5 unchanged\n");
  });

  test("finds the edition of a branch that is gone, and prunes it", async () => {
    const place = scene(files);
    await place.run("render", ...all);
    rmSync(join(place.folder, "branches/b.yaml"));
    const { stderr } = await place.run("render", ...all);
    expect(stderr).toContain("out/branches/b/en/policy.md: stale");
    expect(linked(place, "out/index.html")).not.toContain("branches/b/index.html");
    await place.run("render", ...all, "--prune");
    expect(readdirSync(join(place.folder, "out/branches"))).toEqual(["a"]);
    expect(foldersIn(place)).toEqual(["branches/a"]);
    expect((await place.run("render", "--check", ...all)).code).toBe(0);
  });

  test("keeps a branch that this run was not asked for", async () => {
    const place = scene(files);
    await place.run("render", ...all);
    const before = contents(join(place.folder, "out"));
    const { stderr } = await place.run("render", "charter.yaml", "branches/a.yaml", ...few, "--prune");
    expect(stderr).not.toContain("stale");
    // The common folder is the same, so that the other branch is still known.
    expect(contents(join(place.folder, "out"))).toEqual(before);
  });

  test.for([
    { name: "good", top: good },
    { name: "bad", top: bad },
  ])("is the same in shards as in one run, when it is $name", async ({ top }) => {
    const { folder, run } = scene({ ...files, "charter.yaml": top, "branches/c.yaml": bad });
    await run("render", ...all, "-o", "whole");
    for (const shard of ["1/3", "2/3", "3/3"])
      await run("render", ...all, "-o", `part${shard.slice(0, 1)}`, "--shard", shard);
    const parts = ["part1", "part2", "part3"].flatMap((part) => contents(join(folder, part)));
    const joined = new Map(parts);
    // Nobody has other bytes under the same path.
    expect(parts.every(([path, bytes]) => joined.get(path) === bytes)).toBe(true);
    expect([...joined].toSorted()).toEqual([...contents(join(folder, "whole"))].toSorted());
  });
});

test("an index that links an edition which could not be rendered is told", async () => {
  const place = scene({ "a.yaml": good, "b.yaml": bad, "c.yaml": good });
  const argv = ["a.yaml", "b.yaml", "c.yaml", ...few];
  const { code, stderr } = await place.run("render", ...argv);
  expect(code).toBe(1);
  expect(stderr).toMatch(/out\/index\.html links an edition that is not there.*: b$/m);
  // What an earlier run wrote is there.
  writeFileSync(join(place.folder, "b.yaml"), good);
  await place.run("render", ...argv);
  writeFileSync(join(place.folder, "b.yaml"), bad);
  expect((await place.run("render", ...argv)).stderr).not.toContain("not there");
});
