import { describe, expect, test } from "vitest";
import * as z from "zod";
import { checkFacts } from "../../src/company/check-facts.ts";
import { factsSchema } from "../../src/company/facts.ts";
import { objectOption, schemaAt, shapeOf, unwrap } from "../../src/company/walk.ts";
import { formatPath, type Path, valueAt } from "../../src/diagnostic/place.ts";
import { everyPath, exampleFacts, exampleNames, renamed, without, withValue } from "./example-facts.ts";

const options = { today: "2026-11-22" };

function errorsIn(facts: unknown): readonly string[] {
  const { problems } = checkFacts(facts, options);
  return problems
    .filter(({ severity }) => severity === "error")
    .map(({ code, path }) => `${code} ${formatPath(path)}`);
}

/** Whether the key at a path is one of the file's own, not the key of a person, of days or of a language. */
function isKey(path: Path): boolean {
  const [first, ...rest] = path;
  if (typeof path.at(-1) !== "string" || path.at(-2) === "open") return false;
  return !(first === "people" && rest.length === 1);
}

function isOptional(path: Path): boolean {
  return schemaAt(factsSchema, path) instanceof z.ZodOptional;
}

/** What stops being true when a key goes that others rely on. */
const consequences: Readonly<Record<string, readonly string[]>> = {
  "meridian people.manager.phone": ["facts/unreachable-by escalation[1].by[0]"],
  "meridian people.duty.phone": ["facts/unreachable-by escalation[0].by[0]"],
  "meridian people.duty.email": ["facts/unreachable-by escalation[0].by[1]"],
  "meridian people.director.email": ["facts/unreachable people.director"],
  "meridian complaints.contact.email": ["facts/unreachable-by complaints.contact.by[0]"],
  "meridian complaints.contact.phone": ["facts/unreachable-by complaints.contact.by[1]"],
  "all-keys people.deputy.phone": ["facts/unreachable people.deputy"],
  "all-keys complaints.contact.email": ["facts/unreachable-by complaints.contact.by[0]"],
};

/** Values that are right nowhere, but for the empty list. */
const nonsense = [
  { name: "nothing", value: null },
  { name: "empty text", value: "" },
  { name: "empty list", value: [] },
  { name: "empty map", value: {} },
  { name: "list of a list", value: [[]] },
  { name: "unknown key", value: { zebra: "1" } },
  { name: "bell", value: "\u0007" },
] as const;
type Nonsense = (typeof nonsense)[number]["name"];

/** What an empty block lacks besides its keys. */
const lacks: Readonly<Record<string, string>> = {
  channels: "facts/no-channel ~",
  "complaints.contact": "facts/unreachable ~",
};

/** The errors for a value that is nonsense, `~` standing for its key: nearly always one, whatever its code. */
function expectedFor(path: Path, name: Nonsense): "one" | readonly string[] {
  const schema = schemaAt(factsSchema, path);
  const inner = schema === null ? null : unwrap(schema);
  if (inner instanceof z.ZodArray) return name === "empty list" && isOptional(path) ? [] : "one";
  if (inner instanceof z.ZodRecord && generic(path) === "hours.open")
    return name === "unknown key" ? ["facts/not-a-day ~.zebra", "facts/not-opening-hours ~.zebra"] : "one";
  const block = inner instanceof z.ZodUnion ? objectOption(inner) : inner;
  if (!(block instanceof z.ZodObject) || (name !== "empty map" && name !== "unknown key")) return "one";
  const shape = shapeOf(block);
  // No language is required, but one.
  if ("en" in shape) return "one";
  const missing = Object.keys(shape)
    .filter((key) => !(shape[key] instanceof z.ZodOptional))
    .map((key) => `facts/missing-key ~.${key}`);
  if (name === "unknown key") return [...missing, "facts/unknown-key ~.zebra"].toSorted();
  const lack = generic(path) === "people.*" ? "facts/unreachable ~" : lacks[generic(path)];
  if (lack === undefined && missing.length === 0) return ["facts/empty ~"];
  return [...missing, ...(lack === undefined ? [] : [lack])].toSorted();
}

function isAboutNobody(error: string): boolean {
  return error.startsWith("facts/unknown-person ");
}

describe.for(exampleNames)("%s", (name) => {
  const facts = exampleFacts(name);
  const keys = everyPath(facts).filter(isKey);
  const texts = keys.filter((path) => schemaAt(factsSchema, path) !== null);

  test("has no error", () => {
    expect(errorsIn(facts)).toEqual([]);
  });

  test.for(texts.map((path) => ({ path, key: formatPath(path) })))(
    "may leave out $key, or must say it",
    ({ path, key }) => {
      const isTranslation = ["en", "hu"].includes(String(path.at(-1))) && path.at(-2) !== "nameForms";
      const parent = formatPath(path.slice(0, -1));
      const alone = isTranslation ? [`facts/missing-translation ${parent}`] : [];
      const isLast = Object.keys(valueAt(facts, path.slice(0, -1)) ?? {}).length === 1;
      const empty = isLast ? [`facts/empty ${parent}`] : alone;
      const usual = isOptional(path) ? empty : [`facts/missing-key ${key}`];
      expect(errorsIn(without(facts, path))).toEqual(consequences[`${name} ${key}`] ?? usual);
    },
  );

  test.for(texts.map((path) => ({ path, key: formatPath(path) })))(
    "reports $key once when two letters are swapped",
    ({ path }) => {
      const key = String(path.at(-1));
      if (key.length < 3) return;
      const wrong = `${key.slice(0, -2)}${key.at(-1) ?? ""}${key.at(-2) ?? ""}`;
      if (wrong === key) return;
      const { problems } = checkFacts(renamed(facts, path, wrong), options);
      const found = problems.map(({ code, path: at }) => `${code} ${formatPath(at)}`);
      expect(found).toEqual([`facts/unknown-key ${formatPath([...path.slice(0, -1), wrong])}`]);
      expect(problems[0]?.fix).toEqual({ kind: "replace", text: key });
    },
  );

  test.for(texts.map((path) => ({ path, key: formatPath(path) })))(
    "reports $key once when its value is nonsense",
    ({ path, key }) => {
      for (const { name, value } of nonsense) {
        const errors = errorsIn(withValue(facts, path, value))
          // Where somebody is no longer there, whoever refers to somebody is wrong too.
          .filter((error) => path[0] !== "people" || error.endsWith(` ${key}`) || !isAboutNobody(error))
          .map((error) => error.replace(` ${key}`, " ~"))
          .toSorted();
        const want = expectedFor(path, name);
        // Which code it is follows from the kind of the value; the table of findings has them all.
        if (want === "one")
          expect({ name, errors }).toEqual({ name, errors: [expect.stringContaining(" ~")] });
        else expect({ name, errors }).toEqual({ name, errors: want });
      }
    },
  );
});

/** A key with the names that a company chooses, and the places in lists, taken out. */
function generic(path: Path): string {
  return path
    .map((step, index) => (typeof step === "number" || path[index - 1] === "people" ? "*" : step))
    .join(".");
}

function schemaKeys(schema: z.core.$ZodType, path: readonly string[] = []): readonly string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return schemaKeys(inner.element, [...path, "*"]);
  if (inner instanceof z.ZodRecord) return schemaKeys(inner.valueType, [...path, "*"]);
  if (!(inner instanceof z.ZodObject)) return [path.join(".")];
  return Object.entries(shapeOf(inner)).flatMap(([key, child]) => schemaKeys(child, [...path, key]));
}

test("the examples have every key of the schema between them", () => {
  const used = new Set(exampleNames.flatMap((name) => everyPath(exampleFacts(name)).map(generic)));
  const left = schemaKeys(factsSchema).filter(
    (key) => !used.has(key) && !/^(titles|hours\.open)\./.test(key),
  );
  expect(left).toEqual(["extends", "templates"]);
});
