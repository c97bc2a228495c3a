import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { minimum } from "../companies/companies.ts";
import { printingBrowser } from "../fakes/printer.ts";
import { scene } from "../fakes/host.ts";

/** What a terminal acts upon: colours, links, titles, the clipboard, the bell, 8-bit controls, turned writing. */
const sequences = [
  "\u001b[31m",
  "\u001b]8;;https://evil.example\u0007",
  "\u001b]0;title\u001b\\",
  "\u001b]52;c;ZXZpbA==\u0007",
  "\u001b[2J",
  "\u001bPq",
  "\u0007",
  "\u0008\u0008",
  "\r",
  "\u007f",
  "\u0085",
  "\u009b31m",
  "\u009d8;;x\u009c",
  "\u202e",
  "\u2066",
  "\u200f",
];
const noise = sequences.join("x");

/** Control characters but the end of a line, and marks that turn the direction of writing. */
const acting = /(?!\r\n)[^\P{Cc}\n]|[\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

/** YAML that a person could send: the same text raw, in each kind of quotes, as a key, and where only a word may stand. */
function bad(text: string): string {
  const quoted = JSON.stringify(text).replaceAll(
    /[\u007f-\uffff]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `charter: ${quoted}
company: { name: ${quoted}, country: ${quoted} }
languages: [${quoted}]
${quoted}: x
people: { manager: { name: ${quoted}, role: Manager, email: ${quoted}, phone: ${quoted} }, ${quoted}: { name: x, role: x } }
contact: ${quoted}
channels: { email: { address: ${quoted}, replyWithin: ${quoted} } }
hours: { open: { ${quoted}: 08:00-25:00, mon: ${quoted} } }
complaints: { contact: { by: [${quoted}] }, acknowledgeWithin: 1 day, resolveWithin: 2 days }
brand: { logo: ${quoted}, colour: ${quoted} }
extends: ${quoted}
templates: ${quoted}
`;
}

const formats = ["text", "json", "github", "sarif", "gitlab"];

test.for([
  { name: "in quotes", text: bad(noise) },
  { name: "in quotes, without what YAML stops at", text: bad("\u001b]8;;x\u0007\u009b31m") },
  { name: "raw", text: `company: ${noise}\n${noise}: [\n` },
  { name: "raw in a comment beside a mistake", text: `charter: 2 # ${noise.replaceAll("\r", "")}\n` },
  { name: "raw in a key", text: `charter: 1\n"a\u0085\u009b31m\u007f": x\nb\u009b: x\n` },
  { name: "in a tag and an anchor", text: `charter: !a\u009b31m x\ncompany: *b\u009b31m\n` },
])("findings about what stands $name act upon no terminal", async ({ text }) => {
  const { run } = scene({ "charter.yaml": text });
  for (const format of formats) {
    const { code, stdout, stderr } = await run("check", "--format", format);
    expect(code).toBe(1);
    expect(stdout).not.toMatch(acting);
    expect(stderr).not.toMatch(acting);
    // One line is one command; a text does not begin another.
    if (format === "github")
      expect(stdout.split("\n").filter((line) => !/^(?:::(?:error|warning) .*)?$/.test(line))).toEqual([]);
  }
  const rendered = await run("render", "--to", "md");
  expect(rendered.code).toBe(1);
  expect(rendered.stderr).not.toMatch(acting);
});

test("a text cannot begin a workflow command, whatever it holds", async () => {
  const { run } = scene({
    "charter.yaml": `charter: "1\\n::error::evil\\r\\n::set-output name=x::y%0A::warning::z"\n`,
  });
  const { stdout } = await run("check", "--format", "github");
  expect(stdout.split("\n").filter((line) => /^::(?!error file=|warning file=)/.test(line))).toEqual([]);
  expect(stdout).not.toContain("\r");
});

/** File systems of Unix take any of these in a name. */
const name = `a${sequences.join("").replaceAll("/", "")}b.yaml`;

test.for([
  { name: "check", argv: ["check"] },
  ...formats.map((format) => ({ name: `check --format ${format}`, argv: ["check", "--format", format] })),
  { name: "promises", argv: ["promises"] },
  ...["json", "csv", "md"].map((format) => ({
    name: `promises --format ${format}`,
    argv: ["promises", "--format", format],
  })),
  { name: "render", argv: ["render", "--to", "md,html,pdf"] },
  { name: "render --dry-run", argv: ["render", "--to", "md", "--dry-run"] },
  { name: "render --format json", argv: ["render", "--to", "md", "--format", "json"] },
])("$name of a file with such a name acts upon no terminal", async ({ argv }) => {
  const { run, folder } = scene({}, { openPrinter: printingBrowser().opening });
  for (const [file, facts] of [
    [name, JSON.stringify(minimum)],
    [`x${name}`, JSON.stringify({ ...minimum, zebra: "1", extends: name })],
    [`y${name}`, JSON.stringify({ ...minimum, feedback: ["mail"] })],
  ] as const)
    writeFileSync(join(folder, file), facts);
  mkdirSync(join(folder, `${name}.d`));
  for (const files of [
    [name],
    [`x${name}`],
    [`y${name}`],
    [`none${name}`],
    [`${name}.d`],
    [name, `y${name}`],
  ]) {
    for (const where of argv[0] === "render"
      ? [
          ["-o", `out${name}`],
          ["-o", `y${name}`],
        ]
      : [[]]) {
      const { stdout, stderr } = await run(...argv, ...files, ...where);
      expect(stdout).not.toMatch(acting);
      expect(stderr).not.toMatch(acting);
    }
  }
});
