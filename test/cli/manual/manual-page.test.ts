import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allCommands, shapeOf } from "../../../src/cli/completion/command-line.ts";
import { manualPage } from "../../../src/cli/manual/manual-page.ts";
import { roffText, roffWord } from "../../../src/cli/manual/roff.ts";
import { languageTags } from "../../../src/company/language-tag.ts";
import { commandTree } from "../../fakes/command-tree.ts";
import { project } from "../../docs/project.ts";

const hasMandoc = spawnSync("mandoc", ["-h"]).error === undefined;

describe.for(languageTags)("the manual in %s", (language) => {
  test("names every command and every flag, in plain ASCII", async () => {
    const { program, words } = await commandTree(language);
    const page = manualPage(program, words);
    expect(page).toMatch(/^[\n\x20-\x7e]*$/);
    for (const { path, flags } of allCommands(shapeOf(program, words))) {
      if (path !== "") expect(page).toContain(`.SS "charter ${path}`);
      for (const { names } of flags)
        expect(page).toContain(`\n.B ${names.join(", ").replaceAll("-", "\\-")}`);
    }
  });

  test.skipIf(!hasMandoc)("is a page that mandoc reads without an error", async () => {
    const { program, words } = await commandTree(language);
    const { stdout } = spawnSync("mandoc", ["-T", "lint", "-W", "error"], {
      input: manualPage(program, words),
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  });

  test("is built where man looks for it", async () => {
    const { program, words } = await commandTree(language);
    const path = join(project, "dist/man", language === "en" ? "" : language, "man1/charter.1");
    expect(readFileSync(path, "utf8")).toBe(manualPage(program, words));
  });
});

test.skipIf(!hasMandoc)("a reader sees the words as they are", async () => {
  const { program, words } = await commandTree("el");
  const shown = execFileSync("mandoc", ["-T", "utf8"], {
    input: manualPage(program, words),
    encoding: "utf8",
  });
  const plain = shown.replaceAll(/.\u0008/gu, "").replaceAll(/\s+/g, " ");
  expect(plain).toContain(words.program.replace(/\.$/, ""));
  expect(plain).toContain(words.commands.init.does);
});

test.for([
  { text: ".hidden\n'too", roff: "\\&.hidden\n\\&'too" },
  { text: "C:\\new", roff: "C:\\enew" },
  { text: "Όχι", roff: "\\[u038C]\\[u03C7]\\[u03B9]" },
])("$text is text to roff", ({ text, roff }) => {
  expect(roffText(text)).toBe(roff);
});

test("what is typed keeps its hyphens, and no quote ends it", () => {
  expect(roffWord('--to "a"')).toBe("\\-\\-to \\[u201D]a\\[u201D]");
});

test("package.json names the manual", () => {
  const { man } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as {
    readonly man: readonly string[];
  };
  expect(man.map((path) => existsSync(join(project, path)))).toEqual([true]);
});
