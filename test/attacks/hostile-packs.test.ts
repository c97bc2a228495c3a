import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

interface Pack {
  readonly name: string;
  /** In the folder of templates. */
  readonly files: Files;
  /** Put into the folder of templates after the files are there. */
  readonly prepare?: (own: string) => void;
  /** Findings that there have to be, `policy/own.x.en.md:4:1 template/code`. */
  readonly want: readonly string[];
}

const facts = `templates: own\n${stringify(minimum)}`;
const secret = "THE-SECRET-OF-SOMEBODY-ELSE";
const clause = "clauses/policy/own.x.en.md";
const vision = "clauses/policy/commitment.service.en.md";

/** A clause of the company's own with a text. */
function own(text: string): Files {
  return { [clause]: `---\nafter: commitment.service\n---\n${text}\n` };
}

function many(count: number, one: (index: number) => readonly [string, string]): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => one(index)));
}

/** The findings of `check`, with what it left in the folder. It is ended by the limit of the test, never by a clock. */
async function checked({ files, prepare }: Pick<Pack, "files" | "prepare">) {
  const inFolder = Object.fromEntries(Object.entries(files).map(([path, text]) => [`own/${path}`, text]));
  const { folder, run } = scene({ "charter.yaml": facts, "outside/secret.md": secret, ...inFolder });
  prepare?.(join(folder, "own"));
  const before = readdirSync(folder, { recursive: true }).length;
  const { code, stdout, stderr } = await run("check", "--format", "json");
  const { code: rendered } = await run("render", "--to", "md,html");
  const { findings } = JSON.parse(stdout) as {
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly file: string;
      readonly line: number;
      readonly column: number;
    }[];
  };
  return {
    code,
    rendered,
    isSilent: !`${stdout}${stderr}`.includes(secret),
    isUnchanged:
      readdirSync(folder, { recursive: true }).length === before && !existsSync(join(folder, "out")),
    // A list of findings that nobody could read to its end would be an attack of its own.
    isShort: findings.length <= 1_300,
    places: findings.map(
      ({ file, line, column, code: name }) =>
        `${file.replace(/^own\//, "")}:${String(line)}:${String(column)} ${name}`,
    ),
  };
}

async function endsInFindings({ want, ...pack }: Pack): Promise<void> {
  const { places, ...rest } = await checked(pack);
  expect(rest).toEqual({ code: 1, rendered: 1, isSilent: true, isUnchanged: true, isShort: true });
  expect(places).toEqual(expect.arrayContaining([...want]));
}

const reached: readonly Pack[] = [
  ...[
    "{{constructor}}",
    "{{__proto__}}",
    "{{company.constructor.constructor}}",
    "{{company.__proto__.polluted}}",
    "{{toString}}",
    "{{company.name.constructor}}",
    "{{this.constructor}}",
  ].map((text) => ({ name: text, files: own(text), want: [`${clause}:4:3 template/unknown-variable`] })),
  ...[
    '{{lookup company "constructor"}}',
    "{{log company}}",
    '{{helperMissing "x"}}',
    "{{blockHelperMissing x}}",
  ].map((text) => ({ name: text, files: own(text), want: [`${clause}:4:3 template/unknown-helper`] })),
  ...["{{@root}}", "{{@data.rendering}}"].map((text) => ({
    name: text,
    files: own(text),
    want: [`${clause}:4:1 template/unsupported`],
  })),
  {
    name: "a part called constructor",
    files: { "partials/en/constructor.md.hbs": "{{> constructor}}\n", ...own("{{> constructor}}") },
    want: ["partials/en/constructor.md.hbs:1:1 template/partial-cycle"],
  },
  ...["../../outside/secret", "/etc/passwd", "..\\..\\outside\\secret", "__proto__", "toString"].map(
    (name) => ({
      name: `a part called ${JSON.stringify(name)}`,
      files: own(`{{> "${name}"}}`),
      want: [`${clause}:4:5 template/unknown-partial`],
    }),
  ),
  {
    name: "a part with a NUL in its name",
    files: own('{{> "a\u0000b"}}'),
    want: [`${clause}:4:7 template/control-character`],
  },
  {
    name: "a part found by a call",
    files: own('{{> (lookup . "x")}}'),
    want: [`${clause}:4:1 template/unsupported`],
  },
  {
    name: "a part made in the text",
    files: own('{{#*inline "x"}}y{{/inline}}'),
    want: [`${clause}:4:1 template/unsupported`],
  },
];

const endless: readonly Pack[] = [
  {
    name: "a part in itself",
    files: { "partials/en/a.md.hbs": "{{> a}}\n", ...own("{{> a}}") },
    want: ["partials/en/a.md.hbs:1:1 template/partial-cycle"],
  },
  {
    name: "two parts in one another",
    files: { "partials/en/a.md.hbs": "{{> b}}\n", "partials/en/b.md.hbs": "{{> a}}\n", ...own("{{> a}}") },
    want: ["partials/en/b.md.hbs:1:1 template/partial-cycle"],
  },
  {
    name: "a part with a block in itself",
    files: { "partials/en/a.md.hbs": "{{#> a}}{{> @partial-block}}{{/a}}\n", ...own("{{> a}}") },
    want: ["partials/en/a.md.hbs:1:1 template/unsupported"],
  },
  {
    name: "parts two thousand deep",
    files: {
      ...many(2_000, (index) => [`partials/en/p${String(index)}.md.hbs`, `{{> p${String(index + 1)}}}\n`]),
      ...own("{{> p0}}"),
    },
    want: ["partials/en/p19.md.hbs:1:1 template/too-large"],
  },
  {
    name: "parts that double forty times",
    files: {
      ...many(18, (index) => [
        `partials/en/p${String(index)}.md.hbs`,
        `{{> p${String(index + 1)}}}\n`.repeat(2),
      ]),
      "partials/en/p18.md.hbs": "word\n",
      ...own("{{> p0}}"),
    },
    want: ["partials/en/p17.md.hbs:1:1 template/too-large"],
  },
  {
    name: "parts that double eighteen times on one line",
    files: {
      ...many(18, (index) => [
        `partials/en/p${String(index)}.md.hbs`,
        `{{> p${String(index + 1)}}}`.repeat(2),
      ]),
      "partials/en/p18.md.hbs": "word",
      ...own("{{> p0}}"),
    },
    want: ["partials/en/p17.md.hbs:1:10 template/too-large"],
  },
  {
    name: "fifty megabytes of parts",
    files: {
      "partials/en/a.md.hbs": "{{> b}}\n".repeat(20),
      "partials/en/b.md.hbs": "{{> c}}\n".repeat(20),
      "partials/en/c.md.hbs": "word after word ".repeat(8_000),
      ...own("{{> a}}"),
    },
    want: ["partials/en/c.md.hbs:1:1 template/too-large"],
  },
  {
    name: "a loop in a loop",
    files: own("{{#each expectations}}{{#each ../expectations}}x{{/each}}{{/each}}"),
    want: [`${clause}:4:23 template/too-large`],
  },
  {
    name: "blocks a hundred deep",
    files: own("{{#each expectations}}".repeat(100) + "{{/each}}".repeat(100)),
    want: [`${clause}:4:441 template/too-large`],
  },
  {
    name: "clauses that stand beside one another in a circle",
    files: many(500, (index) => [
      `clauses/policy/own.a${String(index)}.en.md`,
      `---\nafter: own.a${String((index + 1) % 500)}\n---\nText.\n`,
    ]),
    want: ["clauses/policy/own.a7.en.md:2:8 template/own-place"],
  },
  {
    name: "a row of nineteen hundred clauses",
    files: many(1_900, (index) => [
      `clauses/policy/own.a${String(index).padStart(4, "0")}.en.md`,
      `---\nafter: ${index === 0 ? "commitment.service" : `own.a${String(index - 1).padStart(4, "0")}`}\n---\nText.\n`,
    ]),
    want: ["clauses/policy/own.a0400.en.md:2:8 template/own-place"],
  },
  {
    name: "a million mistakes",
    files: many(300, (index) => [
      `clauses/policy/own.a${String(index)}.en.md`,
      `---\nafter: commitment.service\n---\n${"{{x}} ".repeat(150)}\n`,
    ]),
    want: [`${clause.replace("own.x", "own.a0")}:4:3 template/unknown-variable`],
  },
];

const sizes: readonly Pack[] = [
  {
    name: "a file of ten megabytes",
    files: { [vision]: "x ".repeat(5_000_000) },
    want: [`${vision}:1:1 template/unreadable`],
  },
  {
    name: "ten thousand files",
    files: many(10_000, (index) => [`clauses/policy/own.a${String(index)}.en.md`, "x"]),
    want: ["charter.yaml:1:12 template/folder"],
  },
  {
    name: "a thousand folders",
    files: many(1_000, (index) => [`a${String(index)}/b`, "x"]),
    want: ["charter.yaml:1:12 template/folder"],
  },
  {
    name: "five megabytes in files of a fair size",
    files: many(25, (index) => [`clauses/policy/own.a${String(index)}.en.md`, "word ".repeat(40_000)]),
    want: ["charter.yaml:1:12 template/folder"],
  },
  {
    name: "a hundred thousand tags",
    files: many(25, (index) => [`clauses/policy/own.a${String(index)}.en.md`, "{{!}}".repeat(4_000)]),
    want: ["charter.yaml:1:12 template/folder"],
  },
  {
    name: "a file of tags",
    files: own("{{company.name}} ".repeat(6_000)),
    want: [`${clause}:4:85001 template/too-large`],
  },
  {
    name: "UTF-16",
    files: { [vision]: Buffer.from("\uFEFFText", "utf16le") },
    want: [`${vision}:1:1 template/unreadable`],
  },
  {
    name: "bytes that are no text",
    files: { [vision]: new Uint8Array([0x41, 0xc3, 0x28, 0xff]) },
    want: [`${vision}:1:1 template/unreadable`],
  },
  { name: "a NUL", files: own("a\u0000b"), want: [`${clause}:4:2 template/control-character`] },
  {
    name: "words that turn the direction of writing",
    files: own("a\u202Eb\u200Bc"),
    want: [`${clause}:4:2 template/control-character`, `${clause}:4:4 template/control-character`],
  },
];

const texts: readonly Pack[] = [
  ...(
    [
      ["<script>alert(1)</script>", "4:1 template/raw-html"],
      ["<script\n>alert(1)</script\n>", "4:1 template/raw-html"],
      ["<img\nsrc=x\nonerror=alert(1)>", "4:1 template/raw-html"],
      ["<img src=x onerror=alert(1)", "4:1 template/raw-html"],
      ["<iframe src='//x'></iframe>", "4:1 template/raw-html"],
      ["<{{company.name}} onload=x>", "4:1 template/raw-html"],
      ["<!-- a", "4:1 template/raw-html"],
      ["[a](javascript:alert(1))", "4:3 template/unsafe-link"],
      ["[a](&#106;avascript:alert(1))", "4:3 template/unsafe-link"],
      ["[a](data:text/html,x)", "4:3 template/unsafe-link"],
      ["![a](logo.png)", "4:1 template/unsafe-link"],
      ["[a]: javascript:x", "4:1 template/unsafe-link"],
    ] as const
  ).map(([text, place]) => ({ name: text, files: own(text), want: [`${clause}:${place}`] })),
  ...(
    [
      ["stars", `${"*a ".repeat(9_000)}\n**b**`],
      ["lists in lists", `${"- ".repeat(2_000)}a`],
      ["quotations in quotations", `${"> ".repeat(2_000)}a`],
      ["brackets", `${"[*a ".repeat(5_000)}\n**b**`],
      ["a word of a hundred thousand letters", "_a".repeat(50_000)],
    ] as const
  ).map(([name, text]) => ({
    name: `${name} that a reader of Markdown looks at again and again`,
    files: { [vision]: `${text}\n` },
    want: [`${vision}:1:1 template/cannot-render`],
  })),
  ...(
    [
      ["[".repeat(200_000), null],
      ["<a ".repeat(90_000), null],
      ["1-".repeat(140_000), null],
      ["a.".repeat(140_000), null],
      ["a@".repeat(140_000), null],
      [`${"two ".repeat(70_000)}days`, "4:279997 template/literal-time"],
    ] as const
  ).map(([text, place]) => ({
    name: `${text.slice(0, 6)} a hundred thousand times`,
    // A mistake of its own, where the text is none.
    files: own(`${text}\n\n{{x}}`),
    want: place === null ? [`${clause}:6:3 template/unknown-variable`] : [`${clause}:${place}`],
  })),
];

const table: Pack = {
  name: "a table of two thousand columns",
  files: { [vision]: `${"| a ".repeat(2_000)}|\n${"|---".repeat(2_000)}|\n` },
  want: [`${vision}:1:1 template/cannot-render`],
};

const links: readonly Pack[] = [
  {
    name: "a link to a file outside",
    files: own("Text."),
    prepare: (folder) => {
      symlinkSync(join(folder, "../outside/secret.md"), join(folder, vision));
    },
    want: [`${vision}:1:1 template/unreadable`],
  },
  {
    name: "a link to a folder outside",
    files: own("Text."),
    prepare: (folder) => {
      symlinkSync(join(folder, "../outside"), join(folder, "partials"));
    },
    want: ["partials:1:1 template/unreadable"],
  },
  {
    name: "a link to the system",
    files: own("Text."),
    prepare: (folder) => {
      mkdirSync(join(folder, "partials/en"), { recursive: true });
      symlinkSync("/dev/zero", join(folder, "partials/en/questions.md.hbs"));
    },
    want: ["partials/en/questions.md.hbs:1:1 template/unreadable"],
  },
  {
    name: "a link to the folder itself",
    files: own("{{x}}"),
    prepare: (folder) => {
      symlinkSync(folder, join(folder, "sections"));
    },
    want: [`${clause}:4:3 template/unknown-variable`],
  },
  {
    name: "a pipe that nobody writes to",
    files: own("Text."),
    prepare: (folder) => {
      execFileSync("mkfifo", [join(folder, vision)]);
    },
    want: [`${vision}:1:1 template/unreadable`],
  },
  {
    name: "a folder where a file should be",
    files: own("Text."),
    prepare: (folder) => {
      mkdirSync(join(folder, vision), { recursive: true });
    },
    want: [`${vision}:1:1 template/unreadable`],
  },
  {
    name: "folders a hundred deep",
    files: own("{{x}}"),
    prepare: (folder) => {
      const deep = join(folder, "a/".repeat(100));
      mkdirSync(deep, { recursive: true });
      writeFileSync(join(deep, "b.md"), "x");
    },
    want: [`${clause}:4:3 template/unknown-variable`],
  },
];

describe("templates that reach for what is not theirs end in findings:", () => {
  test.for(reached)("$name", endsInFindings);
});

describe("templates without an end are stopped:", () => {
  test.for(endless)("$name", endsInFindings);
});

describe("templates beyond any size are not read:", () => {
  test.for(sizes)("$name", endsInFindings);
});

describe("texts that are no document end in findings:", () => {
  test.for([...texts, table])("$name", endsInFindings);
});

describe("links and strange files give nothing away:", () => {
  // Windows has no pipes among files, and links only for some.
  test.skipIf(process.platform === "win32").for(links)("$name", endsInFindings);
});

test.skipIf(process.platform === "win32")("expected documents are not written through a link", async () => {
  const { folder, run } = scene({ "charter.yaml": facts, [`own/${vision}`]: "We serve.\n", "outside/a": "" });
  symlinkSync(join(folder, "outside"), join(folder, "own/golden"));
  const { code } = await run("templates", "test", "--update", "--language", "en");
  expect({ code, written: readdirSync(join(folder, "outside")) }).toEqual({ code: 2, written: ["a"] });
  expect(existsSync(dirname(join(folder, "out/x")))).toBe(false);
});
