import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { markdownFiles, project, textOf } from "./project.ts";

/** The anchors that GitHub gives to the headings of a text. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** Relative links, code left out. */
function relativeLinks(markdown: string): readonly string[] {
  const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = ""]) => address)
    .filter((address) => !/^[a-z]+:/i.test(address));
}

function isBroken(from: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? from : join(dirname(from), path);
  if (!existsSync(join(project, target))) return true;
  return anchor !== undefined && target.endsWith(".md") && !anchorsOf(textOf(target)).includes(anchor);
}

test.for(markdownFiles().map((file) => ({ file })))(
  "every relative link of $file leads somewhere",
  ({ file }) => {
    const links = relativeLinks(textOf(file));
    expect(links.filter((link) => isBroken(file, link))).toEqual([]);
  },
);

test("links are found at all", () => {
  expect(relativeLinks(textOf("README.md"))).toContain("docs/browser.md");
});
