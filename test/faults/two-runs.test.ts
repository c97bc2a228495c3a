import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readLock } from "../../src/files/read-lock.ts";
import { nodeFiles } from "../../src/host/node/files.ts";
import { workplace } from "./workplace.ts";

const meridian = readFileSync(join(import.meta.dirname, "../../examples/meridian.yaml"), "utf8");
const facts = {
  "a.yaml": meridian,
  "b.yaml": meridian.replace("replyWithin: 24 hours", "replyWithin: 23 hours"),
};
const all = ["--to", "md,html", "--assets", "shared", "--document", "policy,playbook,charter"];

const pairs: readonly { readonly name: string; readonly argvs: readonly (readonly string[])[] }[] = [
  {
    name: "the same facts",
    argvs: [
      ["a.yaml", ...all],
      ["a.yaml", ...all],
    ],
  },
  {
    name: "other facts",
    argvs: [
      ["a.yaml", ...all],
      ["b.yaml", ...all],
    ],
  },
  {
    name: "other facts and --prune",
    argvs: [
      ["a.yaml", ...all],
      ["b.yaml", "--to", "md", "--document", "policy", "--prune"],
    ],
  },
];

test.for(pairs)(
  "two runs into one folder at once, of $name: files are whole, and the next run is right",
  async ({ argvs }) => {
    const place = workplace(facts);
    const wanted: ReadonlyMap<string, string>[] = [];
    for (const [index, argv] of argvs.entries()) {
      expect((await place.run("render", ...argv, "-o", `wanted${String(index)}`)).code).toBe(0);
      wanted.push(place.contents(`wanted${String(index)}`));
    }
    for (let round = 0; round < 2; round += 1) {
      // They begin with an edition or with nothing.
      const out = `out${String(round % 2)}`;
      const ends = await Promise.all(argvs.map((argv) => place.start(["render", ...argv, "-o", out]).ended));
      expect(
        ends.map(({ code }) => code),
        ends.map(({ stderr }) => stderr).join("\n"),
      ).toEqual(argvs.map(() => 0));
      for (const [path, digest] of place.contents(out)) {
        // Both list what they found beside their own.
        if (path === "index.html" || path === "charter.lock") continue;
        expect(
          wanted.map((files) => files.get(path)),
          path,
        ).toContain(digest);
      }
      expect((await readLock(nodeFiles, join(place.folder, out, "charter.lock"))).kind).toBe("lock");
      expect(place.left()).toEqual([]);

      const [first = []] = argvs;
      expect((await place.run("render", ...first, "-o", out, "--check")).code).toBeOneOf([0, 1]);
      expect((await place.run("render", ...first, "-o", out)).code).toBe(0);
      const after = await place.run("render", ...first, "-o", out, "--check");
      expect(after.code, after.stdout).toBe(0);
      for (const [path, digest] of wanted[0] ?? []) {
        if (path !== "index.html" && path !== "charter.lock")
          expect(place.contents(out).get(path)).toBe(digest);
      }
    }
  },
);
