import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { scene } from "../fakes/host.ts";
import type { Scene } from "../fakes/host.ts";

const meridian = readFileSync(join(import.meta.dirname, "../../examples/meridian.yaml"), "utf8");
const looser = meridian.replace("replyWithin: 24 hours", "replyWithin: 48 hours");

interface Found {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly path: string;
}

async function found(place: Scene, ...argv: readonly string[]): Promise<readonly Found[]> {
  const { stdout } = await place.run("check", "--format", "json", ...argv);
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Found[] };
  return findings.filter(({ code }) => code === "files/version-unchanged");
}

function change(place: Scene, name: string, edit: (text: string) => string): void {
  const path = join(place.folder, name);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

async function rendered(name = "charter.yaml", ...argv: readonly string[]): Promise<Scene> {
  const place = scene({ [name]: meridian });
  const few = ["--to", "md", "--document", "charter"];
  expect((await place.run("render", name, ...few, ...argv)).code).toBe(0);
  return place;
}

describe("check warns of promises that changed since they were rendered", () => {
  test("at the version that did not", async () => {
    const place = await rendered();
    expect(looser).not.toBe(meridian);
    change(place, "charter.yaml", () => looser);
    const [finding, ...others] = await found(place);
    const line = looser.split("\n").findIndex((text) => /^ {2}version:/.test(text)) + 1;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ file: "charter.yaml", line, path: "document.version" });
    expect(finding?.message).toContain("`email.reply` (looser: `24 hours` → `48 hours`)");
    const { code, stdout } = await place.run("check");
    expect(code).toBe(0);
    // Without quotes YAML would read a number.
    expect(stdout).toContain('"2.0"');
  });

  test.for<{ name: string; edit: (text: string) => string }>([
    { name: "when nothing changed", edit: (text) => text },
    { name: "when only other facts changed", edit: (text) => text.replace("churn: 3", "churn: 4") },
    {
      name: "when the version changed as well",
      edit: () => looser.replace(/^( {2}version: ).*$/m, '$1"2.0"'),
    },
    { name: "when there is no version", edit: () => looser.replace(/^ {2}version: .*\n/m, "") },
    { name: "for another company", edit: () => looser.replace(/^( {2}name: ).*$/m, "$1Other Ltd") },
  ])("not $name", async ({ edit }) => {
    const place = await rendered();
    change(place, "charter.yaml", edit);
    expect(await found(place)).toEqual([]);
  });

  test.for<{ name: string; edit: (text: string) => string; want: string }>([
    {
      name: "a promise that is gone",
      edit: (text) => text.replace(/^ {2}chat: .*\n/m, ""),
      want: "`chat.reply` (removed:",
    },
    {
      name: "a promise that is stricter",
      edit: (text) => text.replace("replyWithin: 24 hours", "replyWithin: 2 hours"),
      want: "`email.reply` (stricter:",
    },
  ])("also $name", async ({ edit, want }) => {
    const place = await rendered();
    change(place, "charter.yaml", edit);
    const [finding] = await found(place);
    expect(finding?.message).toContain(want);
  });

  test("also where the file was rendered among others, or into the folder beside it", async () => {
    const place = scene({ "x/a.yaml": meridian, "x/b.yaml": meridian });
    const few = ["--to", "md", "--document", "charter"];
    await place.run("render", "x/a.yaml", "x/b.yaml", ...few);
    change(place, "x/b.yaml", () => looser);
    expect((await found(place, "x/a.yaml", "x/b.yaml")).map(({ file }) => file)).toEqual(["x/b.yaml"]);
    expect(await found(place, "x/b.yaml")).toHaveLength(1);
    const beside = await rendered("x/a.yaml", "-o", "x/out");
    change(beside, "x/a.yaml", () => looser);
    expect(await found(beside, "x/a.yaml")).toHaveLength(1);
  });

  test.for([
    { name: "damaged", text: "{", line: 1 },
    { name: "in conflict", text: "{\n<<<<<<< HEAD\n}\n", line: 2 },
    { name: "newer", text: '{ "charter": 2 }', line: 1 },
  ])("not with a lock that is $name, which is a warning of its own, said once", async ({ text, line }) => {
    const place = scene({ "x/a.yaml": meridian, "x/b.yaml": looser });
    await place.run("render", "x/a.yaml", "x/b.yaml", "--to", "md", "--document", "charter");
    change(place, "out/charter.lock", () => text);
    const { code, stdout } = await place.run("check", "--format", "json", "x/a.yaml", "x/b.yaml");
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly Found[] };
    const own = findings.filter(({ code: each }) => each === "files/unusable-lock");
    expect({ code, own: own.map(({ file, line: at }) => [file, at]) }).toEqual({
      code: 0,
      own: [["out/charter.lock", line]],
    });
  });

  test("not without a lock that can be used", async () => {
    const place = await rendered();
    change(place, "charter.yaml", () => looser);
    change(place, "out/charter.lock", (text) => `<<<<<<< HEAD\n${text}`);
    expect(await found(place)).toEqual([]);
    rmSync(join(place.folder, "out/charter.lock"));
    expect(await found(place)).toEqual([]);
  });
});
