import { expect, test } from "vitest";
import { type Diagnostic, sortFindings } from "../../src/diagnostic/diagnostic.ts";
import { formatPath } from "../../src/diagnostic/place.ts";

function at(file: string, line: number, column: number): Diagnostic {
  const place = { file, line, column, length: 1 };
  return { code: "facts/no-channel", args: {}, severity: "error", place, path: [], fix: null };
}

test("findings are in file order: by file as it came, then by line and column", () => {
  const given = [at("b", 2, 1), at("b", 1, 9), at("a", 1, 1), at("b", 1, 2)];
  const places = sortFindings(given).map(
    ({ place }) => `${place.file} ${String(place.line)}:${String(place.column)}`,
  );
  expect(places).toEqual(["b 1:2", "b 1:9", "b 2:1", "a 1:1"]);
});

test.for([
  { path: [], want: "" },
  { path: ["contact"], want: "contact" },
  { path: ["escalation", 0, "to"], want: "escalation[0].to" },
  { path: ["a", 0, 1], want: "a[0][1]" },
])("$want is written as a person would", ({ path, want }) => {
  expect(formatPath(path)).toBe(want);
});
