import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Files } from "../../../src/host/host.ts";
import { openRevision } from "../../../src/host/node/git/open-revision.ts";

const top = realpathSync(mkdtempSync(join(tmpdir(), "charter-git-")));
afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

const { signal } = new AbortController();
const environment = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
const open = (
  revision: string,
  folder = top,
  variables: Readonly<Record<string, string | undefined>> = environment,
) => openRevision(revision, folder, variables, signal);

function git(...argv: readonly string[]): void {
  const author = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...author, ...argv], { cwd: top, env: environment, stdio: "ignore" });
}

function put(name: string, text: string): void {
  mkdirSync(join(top, name, ".."), { recursive: true });
  writeFileSync(join(top, name), text);
}

git("init", "--quiet");
put("charter.yaml", "one");
put("sub/Ügyfél.yaml", "árvíz");
put("sub/deep/a b.yaml", "deep");
symlinkSync("sub/deep", join(top, "link"));
symlinkSync("../../charter.yaml", join(top, "sub/deep/back.yaml"));
symlinkSync("/etc/passwd", join(top, "outside"));
symlinkSync("round", join(top, "round"));
git("add", ".");
git("commit", "--quiet", "-m", "fix: one");
git("tag", "v1.0");
put("charter.yaml", "two");
git("commit", "--quiet", "-am", "two");

async function filesOf(revision: string): Promise<Pick<Files, "read" | "list" | "realPath">> {
  const opening = await open(revision, join(top, "sub"));
  if (!opening.ok) throw new Error(`${opening.problem}: ${opening.detail}`);
  expect(opening.top).toBe(top);
  return opening.files;
}

async function textIn(revision: string, name: string): Promise<string> {
  const read = await (await filesOf(revision)).read(join(top, name), 1_000);
  return read.ok ? new TextDecoder().decode(read.bytes) : read.problem;
}

test.for([
  ["HEAD", "charter.yaml", "two"],
  ["HEAD~1", "charter.yaml", "one"],
  ["v1.0", "charter.yaml", "one"],
  ["HEAD^{/fix: one}", "charter.yaml", "one"],
  ["HEAD", "sub/Ügyfél.yaml", "árvíz"],
  ["HEAD", "link/a b.yaml", "deep"],
  ["v1.0", "link/back.yaml", "one"],
  ["HEAD", "none.yaml", "missing"],
  ["HEAD", "charter.yaml/x", "missing"],
  ["HEAD", "../charter.yaml", "missing"],
  ["HEAD", "outside", "missing"],
  ["HEAD", "round", "missing"],
  ["HEAD", "sub", "directory"],
] as const)("%s:%s reads %s", async ([revision, name, expected]) => {
  expect(await textIn(revision, name)).toBe(expected);
});

test("folders are listed and links resolved, as on a disk", async () => {
  const files = await filesOf("HEAD");
  expect(await files.list(join(top, "sub"))).toEqual(["deep", "Ügyfél.yaml"]);
  expect(await files.list(join(top, "charter.yaml"))).toEqual([]);
  expect(await files.realPath(join(top, "link/back.yaml"))).toBe(join(top, "charter.yaml"));
  expect(await files.realPath(join(top, "outside"))).toBeNull();
});

test("a file above the limit is not read", async () => {
  const files = await filesOf("HEAD");
  expect(await files.read(join(top, "charter.yaml"), 2)).toMatchObject({ ok: false, problem: "too-large" });
});

describe("a revision that is refused", () => {
  test.for(["v9", "--all", "-h", "--git-dir=/tmp", "HEAD:charter.yaml", "HEAD\nHEAD", ""])(
    "%j is unknown",
    async (revision) => {
      expect(await open(revision)).toMatchObject({ ok: false, problem: "unknown" });
    },
  );

  test("no repository, no git", async () => {
    expect(await open("HEAD", tmpdir())).toMatchObject({ ok: false, problem: "no-repository" });
    const nowhere = { ...environment, PATH: join(top, "nowhere") };
    expect(await open("HEAD", top, nowhere)).toMatchObject({ ok: false, problem: "no-git" });
  });
});
