import { expect, test } from "vitest";
import { checkWords } from "../../src/language/en/findings.ts";
import { reportCheckJson } from "../../src/report/check-json.ts";
import { fileWith, findingsOf, readText } from "../yaml/read-text.ts";

test("the report has the shape that programs rely on", async () => {
  const text = fileWith({
    people: "people: { owner: { name: Dana, role: Owner, phone: 112 } }",
    escalation: "escalation: [{ to: owner, by: [phone, email], within: 1 hour }]",
    issues: "issues: { followUpWithin: 60 days }",
  });
  expect(JSON.parse(reportCheckJson(findingsOf(await readText(text)), checkWords))).toEqual({
    charter: 1,
    findings: [
      {
        code: "facts/unreachable-by",
        severity: "error",
        message: "`owner` is to be reached by email, but has no `email`.",
        hint: "Add `email` there, or take `email` out of this list.",
        file: "charter.yaml",
        line: 8,
        column: 39,
        path: "escalation[0].by[1]",
      },
      {
        code: "facts/unusual",
        severity: "warning",
        message: "60 days is unusual here; usual is 1 day to 30 days.",
        hint: "Leave it, if it is meant.",
        file: "charter.yaml",
        line: 9,
        column: 27,
        path: "issues.followUpWithin",
      },
    ],
    summary: { errors: 1, warnings: 1 },
  });
});

test("nothing found is an empty list", () => {
  expect(reportCheckJson([], checkWords)).toBe(
    `${JSON.stringify({ charter: 1, findings: [], summary: { errors: 0, warnings: 0 } }, null, 2)}\n`,
  );
});

test("a hint carries the line to add", async () => {
  const findings = findingsOf(await readText(fileWith({ contact: null })));
  const {
    findings: [first],
  } = JSON.parse(reportCheckJson(findings, checkWords)) as { findings: { hint: string }[] };
  expect(first?.hint).toContain("`contact: manager`");
});
