import { expect, test } from "vitest";
import { placeOf, templateFinding, typed } from "../../src/markdown/template-finding.ts";
import { at, sourceOf } from "./told.ts";

test("a finding is an error without a fix, unless it says otherwise", () => {
  const place = { file: "own.md", line: 1, column: 2, length: 3 };
  const plain = templateFinding("template/empty", { id: "a" }, place);
  expect(plain).toEqual({
    code: "template/empty",
    args: { id: "a" },
    severity: "error",
    place,
    path: [],
    fix: null,
  });
  const fix = { kind: "replace", text: "b" } as const;
  expect(templateFinding("template/empty", { id: "a" }, place, { severity: "warning", fix })).toMatchObject({
    severity: "warning",
    fix,
  });
});

test.for([
  ["{{title}}", "1:1+9", "{{title}}"],
  ["ab {{title}} cd", "1:4+9", "{{title}}"],
  ["ab\n  {{title}}\n", "2:3+9", "{{title}}"],
  // Over a line end: the mark is one character, the text on one line, with some of what follows.
  ["{{quote\n  title}} x", "1:1+1", "{{quote   title}} x"],
  [`ab {{quote\ntitle}}${"x".repeat(80)}`, "1:4+1", `{{quote title}}${"x".repeat(45)}`],
] as const)("%j stands at %s, typed %j", ([text, place, want]) => {
  const source = sourceOf(text);
  const tag = source.program.body.find(({ type }) => type === "MustacheStatement");
  expect(tag && [at(placeOf(source, tag)), typed(source, tag)]).toEqual([place, want]);
});
