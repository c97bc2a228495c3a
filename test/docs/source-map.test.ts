import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, tableRows, textOf } from "./project.ts";

/** The folders and files at the top of src; an empty folder is none, git does not keep it. */
const stages = readdirSync(join(project, "src"), { withFileTypes: true })
  .filter((entry) => !entry.isDirectory() || readdirSync(join(project, "src", entry.name)).length > 0)
  .map(({ name }) => name.replace(/\.ts$/, ""))
  .filter((name) => name !== "README.md");

const mapped = tableRows(textOf("src/README.md")).map(([name = ""]) => name.replaceAll(/`|\/|\.ts/g, ""));

test("src/README.md names everything in src", () => {
  expect(mapped.toSorted()).toEqual(stages.toSorted());
});

test("the map is in the order that imports have to keep", () => {
  const rules = textOf(".dependency-cruiser.mjs");
  const order = [...(/const order = \[([^\]]*)\]/.exec(rules)?.[1] ?? "").matchAll(/"([a-z-]+)"/g)].map(
    ([, name = ""]) => name,
  );
  expect(order).toContain("cli");
  expect(mapped.filter((name) => order.includes(name))).toEqual(
    order.filter((name) => mapped.includes(name)),
  );
});
