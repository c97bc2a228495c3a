import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { expect, test } from "vitest";
import { minimum } from "../companies/companies.ts";
import { scene } from "../fakes/host.ts";

const example = readFileSync(join(import.meta.dirname, "../../examples/meridian.yaml"), "utf8");
const looser = example
  .replace("example, replyWithin: 24 hours", "example, replyWithin: 30 hours")
  .replace(/^ +voicemail: .*\n/m, "");
const smallest = stringify(minimum);
const bilingual = smallest
  .replace("  - en\n", "  - en\n  - hu\n")
  .replace(/role: (.*)/, 'role: { en: "$1", hu: "$1" }');
const few = ["--to", "md", "--document", "policy"];

const cases = [
  {
    name: "the reasons for a version",
    argv: ["diff", "whole.yaml", "looser.yaml"],
    line: /: email\.reply(; |· )\S+: voicemail\.check, /,
  },
  {
    name: "the places of a promise",
    argv: ["promises", "whole.yaml", "--format", "md"],
    line: /times\.phone(; |· )standards/,
  },
  {
    name: "the value of a fact",
    argv: ["explain", "people", "whole.yaml"],
    line: /name: Dana Whitlock(; |· )role: /,
  },
  {
    name: "the causes of a change",
    argv: ["render", "--check", "changed.yaml", ...few, "-o", "out"],
    line: /policy\.md {2}\([^();·]+(; |· )[^();·]+\)/,
  },
  {
    name: "the origins of a clause",
    argv: ["templates", "list", "two.yaml", "--templates", "own", "--document", "policy"],
    line: /no-tolerance\.en\.md[^;·]*(; |· ).*hu/,
  },
];

test.for(
  cases.flatMap((each) => [
    { ...each, language: "en", mark: "; " },
    { ...each, language: "el", mark: "· " }, // Where a semicolon ends a question.
  ]),
)("$name in $language stand apart by '$mark'", async ({ argv, line, language, mark }) => {
  const { folder, run } = scene(
    {
      "whole.yaml": example,
      "looser.yaml": looser,
      "one.yaml": smallest,
      "changed.yaml": smallest.replace("10 working days", "9 working days"),
      "two.yaml": bilingual,
      "own/clauses/policy/commitment.no-tolerance.en.md": "Bad service is not for us.\n",
    },
    { environment: { CHARTER_LANGUAGE: language } },
  );
  await run("render", "one.yaml", ...few, "-o", "out");
  appendFileSync(join(folder, "out/en/policy.md"), "Mine.\n");
  const { stdout } = await run(...argv);
  expect(stdout).toMatch(line);
  expect(line.exec(stdout)?.[1]).toBe(mark);
});
