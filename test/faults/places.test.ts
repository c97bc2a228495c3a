import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { stringify } from "yaml";
import { describe, expect, test } from "vitest";
import type { FileProblem, Files } from "../../src/host/host.ts";
import { failure } from "../../src/host/node/file-problem.ts";
import { nodeFiles } from "../../src/host/node/files.ts";
import { reports } from "../../src/language/en/messages-reports.ts";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";
import { deadMark } from "../fakes/run-marks.ts";
import { workplace } from "./workplace.ts";
import type { Workplace } from "./workplace.ts";

const smallest = stringify(minimum);
const { writeReasons } = reports.trouble;
const argv = ["render", "--to", "md,html", "--document", "policy,charter"];

/** A user without rights over everything, as root has them; `null` where there is none to become. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : null;

/** A workplace of that user, with an edition in it. */
async function rendered(): Promise<Workplace & { readonly render: () => ReturnType<Workplace["run"]> }> {
  const place = workplace({ "charter.yaml": smallest });
  if (nobody !== null) {
    chmodSync(place.folder, 0o777);
    for (const path of [place.temporary, join(place.folder, "charter.yaml")])
      chownSync(path, nobody.uid, nobody.gid);
  }
  const render = () => place.start(argv, nobody ?? {}).ended;
  const { code, stderr } = await render();
  expect(code, stderr).toBe(0);
  return { ...place, render };
}

const rightsOf = (path: string): number => statSync(path).mode & 0o777;

/** Changes the facts, so that every file is written again. */
function change({ folder }: Workplace): void {
  writeFileSync(join(folder, "charter.yaml"), smallest.replace("10 working days", "9 working days"));
}

const whole = (place: Workplace): ReadonlyMap<string, string> => place.contents("out");

describe.skipIf(process.platform === "win32")("what may not be written to", () => {
  test("is told, and stays as it is: a folder", async () => {
    const place = await rendered();
    const before = whole(place);
    change(place);
    chmodSync(join(place.folder, "out/en"), 0o555);
    const { code, stderr } = await place.render();
    chmodSync(join(place.folder, "out/en"), 0o755);
    expect(code).toBe(3);
    expect(stderr).toContain(reports.trouble.unwritable("out/en/policy.md", writeReasons.denied));
    for (const [path, digest] of whole(place))
      if (path.startsWith("en/")) expect(digest).toBe(before.get(path));
    expect(place.left()).toEqual([]);
    expect((await place.render()).code).toBe(0);
    expect(whole(place).get("en/policy.md")).not.toBe(before.get("en/policy.md"));
  });

  test("is told, and stays as it is: a file, while those beside it are written", async () => {
    const place = await rendered();
    const before = whole(place);
    change(place);
    chmodSync(join(place.folder, "out/en/policy.md"), 0o444);
    const { code, stderr } = await place.render();
    expect(code).toBe(3);
    expect(stderr).toContain(reports.trouble.unwritable("out/en/policy.md", writeReasons.denied));
    expect(whole(place).get("en/policy.md")).toBe(before.get("en/policy.md"));
    expect(whole(place).get("en/policy.html")).not.toBe(before.get("en/policy.html"));
    expect(place.left()).toEqual([]);
    // The lock tells what is there: what is kept is known as the earlier run's.
    chmodSync(join(place.folder, "out/en/policy.md"), 0o644);
    expect((await place.render()).code).toBe(0);
    expect((await place.start([...argv, "--check"], nobody ?? {}).ended).code).toBe(0);
  });

  test("a file keeps its rights when it is written anew", async () => {
    const place = await rendered();
    change(place);
    chmodSync(join(place.folder, "out/en/policy.md"), 0o600);
    expect((await place.render()).code).toBe(0);
    expect(statSync(join(place.folder, "out/en/policy.md")).mode & 0o777).toBe(0o600);
  });

  test("a private file is so from the first byte of what takes its place", async () => {
    const place = await rendered();
    change(place);
    chmodSync(join(place.folder, "out/en/policy.md"), 0o600);
    // Killed when all is written and the rights are still those that it was made with.
    const kill = 'require("node:fs").chmodSync = () => process.kill(process.pid, "SIGKILL");';
    writeFileSync(join(place.folder, "kill.cjs"), kill);
    const env = { NODE_OPTIONS: `--require ${join(place.folder, "kill.cjs")}` };
    const { signal } = await place.start(argv, { ...(nobody ?? {}), env }).ended;
    expect(signal).toBe("SIGKILL");
    const left = place.left().map((path) => [path.slice(0, 17), rightsOf(join(place.folder, path))]);
    expect(left).toEqual([["out/en/policy.md.", 0o600]]);
    expect((await place.render()).code).toBe(0);
    expect(rightsOf(join(place.folder, "out/en/policy.md"))).toBe(0o600);
    expect(place.left()).toEqual([]);
  });

  test.skipIf(nobody === null)("a file stays its owner's when an administrator writes it", async () => {
    const place = await rendered();
    change(place);
    expect((await place.run(...argv)).code).toBe(0);
    const { uid, gid } = statSync(join(place.folder, "out/en/policy.md"));
    expect({ uid, gid }).toEqual(nobody);
  });

  test.skipIf(nobody === null)("what another user's killed run left keeps nothing of ours", async () => {
    const place = await rendered();
    change(place);
    // In a folder like /tmp everybody removes only what is his own.
    chmodSync(join(place.folder, "out/en"), 0o1777);
    chownSync(join(place.folder, "out/en"), 0, 0);
    const dead = deadMark();
    const left = ["1", "2", "3", "4", "5", "6"].map((digit) => {
      const path = join(place.folder, "out/en", `policy.md.${dead}-0000000${digit}.tmp`);
      writeFileSync(path, "half");
      if (Number(digit) % 2 === 0 && nobody !== null) chownSync(path, nobody.uid, nobody.gid);
      return path;
    });
    expect((await place.render()).code).toBe(0);
    expect(left.map((path) => existsSync(path))).toEqual([true, false, true, false, true, false]);
  });

  test.skipIf(process.platform !== "linux")("is told: a folder of the system", async () => {
    const place = await rendered();
    const { code, stderr } = await place.start([...argv, "-o", "/proc/charter"], nobody ?? {}).ended;
    expect(code).toBe(3);
    expect(stderr).toContain("charter: /proc/charter/en/policy.md");
  });
});

describe("what stands in the way", () => {
  test("a folder with the name of a document costs that document", async () => {
    const place = scene({ "charter.yaml": smallest, "out/en/policy.md/notes.txt": "mine" });
    const { code, stderr } = await place.run(...argv);
    expect(code).toBe(3);
    expect(stderr).toContain(reports.trouble.unwritable("out/en/policy.md", writeReasons.directory));
    expect(readFileSync(join(place.folder, "out/en/policy.md/notes.txt"), "utf8")).toBe("mine");
    expect(readFileSync(join(place.folder, "out/en/policy.html"), "utf8")).toContain("</html>");
    rmSync(join(place.folder, "out/en/policy.md"), { recursive: true });
    expect((await place.run(...argv)).code).toBe(0);
  });

  test("a folder in the place of a single document", async () => {
    const place = scene({ "charter.yaml": smallest, "policy.md/notes.txt": "mine" });
    const { code, stderr } = await place.run("render", "--document", "policy", "-o", "policy.md");
    expect(code).toBe(3);
    expect(stderr).toContain(reports.trouble.unwritable("policy.md", writeReasons.directory));
  });

  test("a file with the name of a folder", async () => {
    const place = scene({ "charter.yaml": smallest, out: "mine" });
    const { code, stderr } = await place.run(...argv);
    expect(code).toBe(3);
    expect(stderr).toContain(writeReasons["not-a-directory"]);
    expect(readFileSync(join(place.folder, "out"), "utf8")).toBe("mine");
  });

  test.for([
    { code: "EBUSY", problem: "busy" },
    { code: "ETXTBSY", problem: "busy" },
    { code: "ENOSPC", problem: "full" },
    { code: "EDQUOT", problem: "full" },
    { code: "EACCES", problem: "denied" },
    { code: "EPERM", problem: "denied" },
    { code: "EROFS", problem: "denied" },
    { code: "EISDIR", problem: "directory" },
    { code: "ENOTDIR", problem: "not-a-directory" },
    { code: "EIO", problem: "other" },
  ])("$code of the system is known as $problem", ({ code, problem }) => {
    expect(failure(Object.assign(new Error("no"), { code }))).toEqual({ ok: false, problem, detail: "no" });
  });

  const problems: readonly (FileProblem & keyof typeof writeReasons)[] = [
    "busy",
    "full",
    "denied",
    "missing",
  ];
  test.for(problems)(
    "a document that cannot be replaced (%s) stays, the others are written",
    async (problem) => {
      const place = scene(
        { "charter.yaml": smallest },
        {
          files: {
            ...nodeFiles,
            write: (path, bytes) =>
              path.endsWith("policy.md")
                ? Promise.resolve({ ok: false, problem, detail: "in the words of the system" })
                : nodeFiles.write(path, bytes),
          },
        },
      );
      const { code, stderr } = await place.run(...argv);
      expect(code).toBe(3);
      expect(stderr).toContain(reports.trouble.unwritable("out/en/policy.md", writeReasons[problem]));
      const index = readFileSync(join(place.folder, "out/index.html"), "utf8");
      expect([index.includes("en/policy.md"), index.includes("en/policy.html")]).toEqual([false, true]);
      expect(readFileSync(join(place.folder, "out/charter.lock"), "utf8")).not.toContain("en/policy.md");
    },
  );
});

/** Files from under which somebody takes the output folder away, before the write of that number. */
function vanishing(folder: () => string, at: number): Files {
  let writes = 0;
  return {
    ...nodeFiles,
    write: (path, bytes) => {
      writes += 1;
      if (writes === at) rmSync(join(folder(), "out"), { recursive: true });
      return nodeFiles.write(path, bytes);
    },
  };
}

test.for([2, 3, 4, 5, 6])(
  "the output folder removed before write %i is made again, and the next run is whole",
  async (at) => {
    const setting = { files: nodeFiles };
    const place = scene({ "charter.yaml": smallest }, setting);
    await place.run(...argv, "-o", "wanted");
    setting.files = vanishing(() => place.folder, at);
    mkdirSync(join(place.folder, "out"));
    expect((await place.run(...argv)).code).toBe(0);
    setting.files = nodeFiles;
    expect((await place.run(...argv, "--check")).code).toBe(1);
    expect((await place.run(...argv)).code).toBe(0);
    expect((await place.run(...argv, "--check")).code).toBe(0);
    for (const name of ["en/policy.md", "en/charter.html", "index.html", "charter.lock"])
      expect(readFileSync(join(place.folder, "out", name), "utf8")).toBe(
        readFileSync(join(place.folder, "wanted", name), "utf8"),
      );
  },
);
