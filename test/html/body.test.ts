import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bodyOf } from "../../src/html/body.ts";
import { sectionsOf } from "./sample.ts";

const folder = new URL("body/", import.meta.url);
const names = readdirSync(folder).flatMap((file) => (file.endsWith(".md") ? [file.slice(0, -3)] : []));

test.for(names)("the Markdown of body/%s.md becomes the HTML beside it", async (name) => {
  const markdown = readFileSync(new URL(`${name}.md`, folder), "utf8");
  const { title, edition, content } = bodyOf(markdown, sectionsOf(markdown.replaceAll(/^>.*$/gm, "")));
  const html = `<h1>${title}</h1>\n<p>${edition ?? ""}</p>\n${content}`;
  await expect(html).toMatchFileSnapshot(`body/${name}.html`);
});

test("a document without a paragraph under its title has no edition line", () => {
  const body = bodyOf("# T\n\n## 1 One\n", sectionsOf("## 1 One\n"));
  expect(body.edition).toBeNull();
  expect(body.content).toContain(`id="s1"`);
});

const one = { id: "one", number: "1", title: "One", level: 2 } as const;

test.for([
  { name: "no title", markdown: "Text\n", sections: [] },
  { name: "a heading without a section", markdown: "# T\n\n## 1 One\n", sections: [] },
  { name: "a section without a heading", markdown: "# T\n\nText\n", sections: [one] },
  { name: "another level", markdown: "# T\n\n### 1 One\n", sections: [one] },
  { name: "a second title", markdown: "# T\n\n# 1 One\n", sections: [one] },
  { name: "the same id twice", markdown: "# T\n\n## 1 One\n\n## 1 One\n", sections: [one, one] },
  { name: "an id that is not ASCII", markdown: "# T\n\n## 1 One\n", sections: [{ ...one, id: "ένα" }] },
])("refuses $name", ({ markdown, sections }) => {
  expect(() => bodyOf(markdown, sections)).toThrow();
});
