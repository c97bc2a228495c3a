import { expect, test } from "vitest";
import { tableRows, textOf, under } from "./project.ts";

const list = textOf("docs/dependencies.md");
const manifest = JSON.parse(textOf("package.json")) as Record<string, Readonly<Record<string, string>>>;

test.for([
  { heading: "## At run time", key: "dependencies" },
  { heading: "## Optional", key: "optionalDependencies" },
  { heading: "## For development", key: "devDependencies" },
])("docs/dependencies.md lists the $key of package.json", ({ heading, key }) => {
  const listed = tableRows(under(heading, list)).map(([name]) => name);
  expect(listed).toEqual(Object.keys(manifest[key] ?? {}));
});

const rows = tableRows(list).map(([name = "", licence = ""]) => ({ name, licence }));

test.for(rows)("$name is under $licence", ({ name, licence }, { skip }) => {
  let installed: string;
  try {
    installed = textOf(`node_modules/${name}/package.json`);
  } catch {
    return skip("not installed here");
  }
  expect((JSON.parse(installed) as { readonly license: string }).license).toBe(licence);
});
