import { describe, expect, test } from "vitest";
import { documentPath, firstClash, inputFolders } from "../../src/files/paths.ts";

describe("where files go", () => {
  test("a full document and a short one", () => {
    expect(documentPath("en", "code-of-practice", "full", "pdf")).toBe("en/code-of-practice.pdf");
    expect(documentPath("hu", "policy", "short", "html")).toBe("hu/policy.short.html");
  });

  test.for([
    { name: "one input needs no folder", paths: ["a/b/charter.yaml"], want: [""] },
    {
      name: "files side by side go by their names",
      paths: ["a/one.yaml", "a/two.yml"],
      want: ["one", "two"],
    },
    {
      name: "charter.yaml goes by its folder",
      paths: ["b/x/charter.yaml", "b/y/charter.yml"],
      want: ["x", "y"],
    },
    {
      name: "the way below the common folder stays",
      paths: ["g/charter.yaml", "g/x/one.yaml"],
      want: ["", "x/one"],
    },
    { name: "separators of Windows", paths: ["g\\x\\charter.yaml", "g\\y\\charter.yaml"], want: ["x", "y"] },
  ])("$name", ({ paths, want }) => {
    expect(inputFolders(paths)).toEqual(want);
  });

  test("two inputs for one folder are found", () => {
    expect(firstClash(inputFolders(["a/one.yaml", "a/one.yml"]))).toEqual([0, 1]);
    expect(firstClash(["x", "y"])).toBeNull();
    expect(firstClash(["x", "X"])).toEqual([0, 1]);
  });
});
