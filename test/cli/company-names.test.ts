import { expect, test } from "vitest";
import { companyNames } from "../../src/cli/templates/company-names.ts";

const place = { workingDirectory: "/firm", templates: "/firm/templates" };

test.for([
  { name: "the file beside the templates", files: ["charter.yaml"], want: ["charter"] },
  {
    name: "files of one name in two folders",
    files: ["a/charter.yaml", "b/charter.yaml"],
    want: ["a/charter", "b/charter"],
  },
  { name: "a file by an absolute path", files: ["/firm/a/charter.yml"], want: ["a/charter"] },
  {
    name: "files outside",
    files: ["../other/charter.yaml", "other/charter.yaml"],
    want: ["_/other/charter", "other/charter"],
  },
  { name: "files that differ in their ending", files: ["a.yaml", "a.yml"], want: ["a", "a.yml"] },
  { name: "files that differ in their case", files: ["a.yaml", "A.yaml"], want: ["a", "A.yaml"] },
  { name: "a file that is named twice", files: ["a.yaml", "./a.yaml"], want: ["a"] },
  { name: "standard input", files: ["-", "facts.json"], want: ["facts", "facts.json"] },
])("$name", ({ files, want }) => {
  expect([...companyNames(files, place).values()]).toEqual(want);
});

test("what else is tried makes no difference", () => {
  const alone = companyNames(["b/charter.yaml"], place).get("b/charter.yaml");
  const among = companyNames(["charter.yaml", "a/charter.yaml", "b/charter.yaml"], place).get(
    "b/charter.yaml",
  );
  expect(alone).toBe(among);
});
