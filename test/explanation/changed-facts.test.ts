import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Facts } from "../../src/company/facts.ts";
import { factsSchema } from "../../src/company/facts.ts";
import { isMap, schemaAt, visit } from "../../src/company/walk.ts";
import { formatPath, type Path } from "../../src/diagnostic/place.ts";
import { compareDocuments } from "../../src/difference/clause-changes.ts";
import { mentionsOf } from "../../src/explanation/mentions.ts";
import { checked, rawExample } from "../companies/companies.ts";
import { openShelf } from "./shelf.ts";

const shelf = await openShelf("en");
/** Together they use nearly every key. */
const companies = ["all-keys.yaml", "meridian.yaml"].map((name) => {
  const facts = checked(rawExample(name));
  return { name, facts, before: shelf.build(facts), library: shelf.openFor(facts) };
});

/** Another value in the place of one that was read. */
function other(value: unknown, path: Path): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return value.toReversed();
  if (isMap(value)) {
    if ("amount" in value) return { ...value, amount: Number(value["amount"]) + 1 };
    if ("duration" in value) return { ...value, duration: other(value["duration"], path) };
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, other(child, path)]));
  }
  if (typeof value !== "string") return value;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value.replace(/\d\d$/, "03");
  return /^https?:|@|^[+\d]/.test(value) ? `${value}7` : `${value} again`;
}

function withValue(value: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => {
      if (index !== step) return [item];
      const changed = withValue(item, rest, change);
      return changed === undefined ? [] : [changed];
    });
  if (!isMap(value)) return value;
  const changed = withValue(value[step], rest, change);
  const entries = Object.entries(value).filter(([key]) => key !== step);
  return Object.fromEntries(changed === undefined ? entries : [...entries, [step, changed]]);
}

/** Values that come from a list or name something else are changed by taking them out. */
const closed: ReadonlySet<string> = new Set([
  "choice",
  "person",
  "block",
  "list",
  "map",
  "yes-no",
  "code",
  "version",
]);

function changesOf(facts: Facts) {
  const visits = [...visit(factsSchema, facts)].filter(({ path }) => path.length > 0);
  const changed = visits
    .filter(({ field }) => !closed.has(field.kind))
    .map(({ path, value }) => ({
      name: `${formatPath(path)} is another`,
      path,
      after: withValue(facts, path, () => other(value, path)) as Facts,
    }));
  const removed = visits
    // What is left out there is filled in.
    .filter(({ path }) => formatPath(path) !== "complaints.contact.by")
    .filter(({ path }) => schemaAt(factsSchema, path) instanceof z.ZodOptional)
    .map(({ path }) => ({
      name: `${formatPath(path)} is gone`,
      path,
      after: withValue(facts, path, () => undefined) as Facts,
    }));
  return [...changed, ...removed];
}

describe.for(companies)(
  "of $name, whatever reads differently depends on the fact",
  ({ facts, before, library }) => {
    test.for(changesOf(facts))("when $name", ({ path, after }) => {
      const named = new Set(
        mentionsOf(path, library).map(({ trace }) => `${trace.document}.${trace.length}#${trace.clause}`),
      );
      const differing = compareDocuments(before, shelf.build(after)).flatMap(
        ({ document, length, sections }) =>
          sections.flatMap(({ clauses }) => clauses.map(({ clause }) => `${document}.${length}#${clause}`)),
      );
      expect(differing.filter((each) => !named.has(each))).toEqual([]);
    });
  },
);
