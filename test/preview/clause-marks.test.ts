import { describe, expect, test } from "vitest";
import { build, pagesOf } from "../../src/build.ts";
import type { BuiltDocument } from "../../src/build.ts";
import { kinds, lengths } from "../../src/company/kind.ts";
import { packOf } from "../../src/language/packs.ts";
import { marksIn } from "../../src/markdown/marks.ts";
import { withClauses } from "../../src/preview/clause-marks.ts";
import { checked, rawExample } from "../companies/companies.ts";
import { createCompiler } from "../../src/markdown/compile.ts";
import { createRenderer, textsOf } from "../../src/markdown/render.ts";
import { templatesIn } from "../markdown/rendering.ts";
import { shippedTheme } from "../html/theme-on-disk.ts";

const companies = [
  { file: "meridian.yaml", language: "en" },
  { file: "avra-aigaiou.yaml", language: "el" },
  { file: "teplo-domova.yaml", language: "cs" },
  { file: "orokzold-kertcentrum.yaml", language: "hu" },
  { file: "all-keys.yaml", language: "hu" },
] as const;

const cases = companies.flatMap((company) => lengths.map((length) => ({ ...company, length })));

/** The clauses of the page, in order, each once. */
function clausesOf(page: string): readonly string[] {
  const named = [...page.matchAll(/ data-clause="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" "));
  return [...new Set(named)];
}

describe.for(cases)("$file in $language, $length", ({ file, language, length }) => {
  const built = async (): Promise<readonly BuiltDocument[]> => {
    const templates = templatesIn(language);
    const render = createRenderer(templates, await createCompiler(textsOf(templates), {}));
    return build({
      facts: checked(rawExample(file)),
      documents: kinds.map((kind) => ({ kind, length })),
      languages: [{ pack: packOf(language), render }],
      theme: shippedTheme,
      logo: null,
      assets: { kind: "inline" },
    });
  };

  test("names every clause of every document, in order, and changes nothing else", async () => {
    for (const document of await built()) {
      const page = pagesOf(document).screen;
      const named = withClauses(page, document.marked);
      expect(named.replaceAll(/ data-clause="[^"]*"/g, "")).toBe(page);
      expect(clausesOf(named), document.kind).toEqual([...new Set(marksIn(document.marked))]);
    }
  });
});

const page = (main: string): string => `<p>x</p><main id="page-text" tabindex="-1">\n${main}</main>\n`;
const mark = (id: string): string => `\u0001${id}\u0002`;

test.for([
  {
    name: "paragraphs of one clause",
    marked: `# T\n\nEdition\n\n## A\n\n${mark("a")}One.\n\nTwo.\n`,
    main: `<h2 id="a">A</h2>\n<p>One.</p>\n<p>Two.</p>\n`,
    named: ["p a", "p a"],
  },
  {
    name: "items, one in another",
    marked: `# T\n\nEdition\n\n## A\n\n- ${mark("a")}One\n  - ${mark("b")}Two\n- ${mark("c")}Three\n`,
    main: `<h2 id="a">A</h2>\n<ul>\n<li>One<ul>\n<li>Two</li>\n</ul>\n</li>\n<li>Three</li>\n</ul>\n`,
    named: ["li a", "li b", "li c"],
  },
  {
    name: "two clauses in a paragraph",
    marked: `# T\n\nEdition\n\n## A\n\n${mark("a")}One. ${mark("b")}Two.\n`,
    main: `<h2 id="a">A</h2>\n<p>One. Two.</p>\n`,
    named: ["p a b"],
  },
  {
    name: "a section that differs, which does not spoil the next",
    marked: `# T\n\nEdition\n\n## A\n\n${mark("a")}One.\n\n## B\n\n${mark("b")}Two.\n`,
    main: `<h2 id="a">A</h2>\n<ul><li>One.</li></ul>\n<h2 id="b">B</h2>\n<p>Two.</p>\n`,
    named: ["p b"],
  },
])("$name", ({ marked, main, named }) => {
  const found = [...withClauses(page(main), marked).matchAll(/<(\w+) data-clause="([^"]*)"/g)];
  expect(found.map(([, tag = "", names = ""]) => `${tag} ${names}`)).toEqual(named);
});
