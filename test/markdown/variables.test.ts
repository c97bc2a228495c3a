import { describe, expect, test } from "vitest";
import { packOf } from "../../src/language/packs.ts";
import { documentVariables, pathsIn, variableAt } from "../../src/markdown/variables.ts";
import type { Variable, Variables } from "../../src/markdown/variables.ts";
import { companyView, documentPageView } from "../../src/markdown/view.ts";
import { promisesOf } from "../../src/promise/ledger.ts";
import { checked, everyKey } from "../companies/companies.ts";

const facts = checked(everyKey());
const input = { facts, ledger: promisesOf(facts), pack: packOf("en") };
const view = documentPageView(companyView(input), input, "policy", "full");

/** Where a view and what is said about it differ. */
function differences(value: unknown, variable: Variable, path: string): readonly string[] {
  switch (variable.is) {
    case "block":
      return inBlock(value, variable.block, `${path}.`);
    case "rows":
      return Array.isArray(value) && value.length > 0
        ? value.flatMap((row) => inBlock(row, variable.row, `${path}[].`))
        : [`${path}: no rows`];
    case "list":
      return Array.isArray(value) && value.every((item) => typeof item === "string")
        ? []
        : [`${path}: no list`];
    case "duration":
      return typeof value === "object" && value !== null && "unit" in value ? [] : [`${path}: no duration`];
    default:
      return typeof value === "string" ? [] : [`${path}: no text`];
  }
}

function inBlock(value: unknown, variables: Variables, prefix: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [`${prefix} is no block`];
  const keys = Object.keys(value).filter((key) => !Object.hasOwn(variables, key));
  return [
    ...keys.map((key) => `${prefix}${key}: not listed`),
    ...Object.entries(variables).flatMap(([key, variable]) =>
      differences((value as Readonly<Record<string, unknown>>)[key], variable, `${prefix}${key}`),
    ),
  ];
}

test("every variable is there, and no other, in the view of a company that gives every fact", () => {
  const optional =
    /^deputies\[\]\.(?:deputy\.)?(?:email|phone)|^complaints\.secondStage|^escalation\[\]\.(?:email|phone)/;
  const found = inBlock(view, documentVariables, "").filter(
    (each) => !optional.test(each) || each.includes("not listed"),
  );
  expect(found.filter((each) => !/(?:email|phone): no text$/.test(each))).toEqual([]);
});

describe("a path", () => {
  test.for([
    ["company.name", "name"],
    ["company.offering.kind", "choice"],
    ["escalation", "rows"],
    ["company", "block"],
    ["retention.complaints", "duration"],
  ] as const)("%s is a %s", ([path, is]) => {
    expect(variableAt(documentVariables, path.split("."))?.is).toBe(is);
  });

  test.for(["constructor", "company.constructor", "__proto__", "company.name.length", "escalation.name", ""])(
    "%s is nothing",
    (path) => {
      expect(variableAt(documentVariables, path.split("."))).toBeNull();
    },
  );
});

test("paths are listed as they are typed", () => {
  expect(pathsIn(documentVariables)).toEqual(
    expect.arrayContaining(["company.name", "company.offering.kind", "priorities"]),
  );
  expect(pathsIn(documentVariables)).not.toContain("company");
});
