import { expect, test } from "vitest";
import { hasFact } from "../../src/document/present.ts";
import { factsOf } from "../../src/markdown/variable-facts.ts";
import { documentVariables, pathsIn } from "../../src/markdown/variables.ts";
import { checked, rawExample } from "../companies/companies.ts";

const companies = ["meridian.yaml", "all-keys.yaml"].map((name) => checked(rawExample(name)));

test.for(pathsIn(documentVariables))("the keys that fill %s are keys of the facts", (variable) => {
  const unknown = factsOf(variable).filter((key) => !companies.some((facts) => hasFact(facts, key)));
  expect(unknown).toEqual([]);
});
