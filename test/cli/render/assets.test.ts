import { expect, test } from "vitest";
import { assetsFrom } from "../../../src/cli/render/assets.ts";

test.for([
  ["", "assets/"],
  ["en", "../assets/"],
  ["/en", "../assets/"],
  ["north/york/en", "../../../assets/"],
] as const)("pages in '%s' find shared files at %s", ([folder, way]) => {
  expect(assetsFrom(folder, { assets: "shared", formats: ["html"] })).toEqual({
    kind: "shared",
    folder: way,
  });
});

test("without HTML to be shared by, pages have all in themselves", () => {
  expect(assetsFrom("en", { assets: "shared", formats: ["md", "pdf"] })).toEqual({ kind: "inline" });
  expect(assetsFrom("en", { assets: "inline", formats: ["html"] })).toEqual({ kind: "inline" });
});
