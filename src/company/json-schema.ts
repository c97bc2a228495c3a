import * as z from "zod";
import { frequencies, frequencyWords, units } from "./duration.ts";
import { factsSchema } from "./facts.ts";
import { fieldOf, type KnownField } from "./field.ts";
import { languageTags } from "./language-tag.ts";
import { usualInWords } from "./usual.ts";

/** A piece of JSON Schema, draft 7. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Text without quotes may look like a number to an editor: `1.10`, `0801`. The file is read as text all the same. */
const anyText = { type: ["string", "number"] };

const durationPattern = `^([1-9][0-9]{0,5} +(${units.join("|")})s?|P[1-9][0-9]{0,5}[DWMY]|PT[1-9][0-9]{0,5}[HMS]|${frequencyWords.join("|")})$`;

/** What many keys have in common, said once. */
function definition(name: keyof typeof definitions): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}

const spanPattern = "^[0-2][0-9]:[0-5][0-9] *- *[0-2][0-9]:[0-5][0-9]$";

const textByLanguage = {
  type: "object",
  properties: Object.fromEntries(languageTags.map((tag) => [tag, anyText])),
  // In braces, the words after a comma look like a key without a value; they are the rest of the text.
  additionalProperties: { type: "null" },
  minProperties: 1,
};

const share = { type: "integer", minimum: 1, maximum: 100, description: "Per cent of the cases." };

function commitmentOf(time: JsonSchema): JsonSchema {
  const properties = { time, atLeast: share };
  return { anyOf: [time, { type: "object", properties, required: ["time"], additionalProperties: false }] };
}

const definitions = {
  text: anyText,
  localText: { anyOf: [anyText, textByLanguage] },
  duration: { type: "string", pattern: durationPattern },
  commitment: commitmentOf({ $ref: "#/definitions/duration" }),
};

/** A few words for frequencies, and the durations that are the same. */
function frequencySchema({ values = [] }: KnownField): JsonSchema {
  const same = frequencyWords
    .filter((word) => values.includes(word))
    .map((word) => {
      const { amount, unit } = frequencies[word];
      return `${String(amount)} +${unit}s?|P${String(amount)}${unit.charAt(0).toUpperCase()}`;
    });
  return { anyOf: [{ enum: values }, { type: "string", pattern: `^(${same.join("|")})$` }] };
}

function numberSchema({ range }: KnownField): JsonSchema {
  return { type: range?.whole === true ? "integer" : "number", minimum: range?.from, maximum: range?.to };
}

const hoursSchema = {
  type: "object",
  propertyNames: { pattern: "^(mon|tue|wed|thu|fri|sat|sun)([-, ]+(mon|tue|wed|thu|fri|sat|sun))*$" },
  additionalProperties: {
    anyOf: [
      { type: "string", pattern: spanPattern },
      { type: "array", items: { type: "string", pattern: spanPattern }, minItems: 1 },
    ],
  },
  minProperties: 1,
};

/** How a leaf looks to a reader of YAML that knows numbers and booleans; `null` keeps what zod makes of it. */
function leafSchema(field: KnownField): JsonSchema | null {
  switch (field.kind) {
    case "text":
    case "phone":
    case "person":
      return { allOf: [definition("text")] };
    case "path":
    case "code":
      return { type: "string" };
    case "local-text":
      return { allOf: [definition("localText")] };
    case "duration":
      return { allOf: [definition("duration")] };
    case "commitment":
      return field.values === undefined
        ? { allOf: [definition("commitment")] }
        : commitmentOf(frequencySchema(field));
    case "frequency":
      return frequencySchema(field);
    case "number":
      return numberSchema(field);
    case "yes-no":
      return { type: "boolean" };
    case "date":
      return { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" };
    case "email":
      return { type: "string", pattern: "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$" };
    case "url":
      return { type: "string", pattern: "^https?://" };
    case "version":
      return { enum: [1, "1"] };
    case "hours":
      return hoursSchema;
    case "map":
    case "block":
    case "list":
    case "choice":
      return null;
  }
}

function describeUsual(field: KnownField): string {
  const usual = usualInWords(field);
  const unit = field.unit === undefined ? "" : ` Unit: ${field.unit}.`;
  return usual === "" ? unit : `${unit} Usual: ${usual}.`;
}

/** What the override of zod's conversion works on. */
interface Conversion {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: Record<string, unknown>;
}

/** Puts what is known about a key in the place of what zod makes of the code that reads it. */
function override({ zodSchema, jsonSchema }: Conversion): void {
  const field = fieldOf(zodSchema);
  if (field === null) return;
  const leaf = leafSchema(field);
  for (const key of Object.keys(jsonSchema)) {
    const isOurs = Object.hasOwn(field, key) && key !== "description";
    if (leaf !== null || isOurs) Reflect.deleteProperty(jsonSchema, key);
  }
  Object.assign(jsonSchema, leaf ?? {}, { description: `${field.description}${describeUsual(field)}` });
  if (field.unique === true) jsonSchema["uniqueItems"] = true;
  if (field.kind === "map") jsonSchema["minProperties"] = 1;
  const isWord = field.kind !== "yes-no" && field.kind !== "version" && leaf !== null;
  if (isWord && field.example !== undefined && !/^["[{]/.test(field.example)) {
    jsonSchema["examples"] = [field.kind === "number" ? Number(field.example) : field.example];
  }
}

function asSchema(value: unknown): JsonSchema | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonSchema) : null;
}

/** A schema without the keys that it requires, and a schema that requires them and nothing else. */
interface Split {
  readonly open: JsonSchema;
  readonly strict: JsonSchema | null;
}

/**
 * A file that extends another may leave out what the other gives, at any depth but in lists, which are replaced whole.
 * So the keys that are required stand apart, for files that extend nothing.
 */
function splitRequired(schema: JsonSchema): Split {
  const { required, ...rest } = schema;
  const strict: Record<string, unknown> = required === undefined ? {} : { required };
  const open: Record<string, unknown> = { ...rest };
  const properties = Object.entries(asSchema(rest["properties"]) ?? {}).map(
    ([key, child]) => [key, splitRequired(asSchema(child) ?? {})] as const,
  );
  if (properties.length > 0) {
    open["properties"] = Object.fromEntries(properties.map(([key, split]) => [key, split.open]));
    const inner = properties.flatMap(([key, split]) =>
      split.strict === null ? [] : [[key, split.strict] as const],
    );
    if (inner.length > 0) strict["properties"] = Object.fromEntries(inner);
  }
  const others = asSchema(rest["additionalProperties"]);
  if (others !== null) {
    const split = splitRequired(others);
    open["additionalProperties"] = split.open;
    if (split.strict !== null) strict["additionalProperties"] = split.strict;
  }
  return { open, strict: Object.keys(strict).length > 0 ? strict : null };
}

/** The JSON Schema of the facts file, draft 7, for editors and other programs. */
export function jsonSchema(): JsonSchema {
  const made = z.toJSONSchema(factsSchema, { io: "input", target: "draft-7", override });
  const { $schema, ...whole } = made as JsonSchema;
  const { open, strict } = splitRequired(whole);
  return {
    $schema,
    $id: "urn:service-charter:facts:1",
    title: "Facts of a company for its customer service documents",
    ...open,
    definitions,
    ...(strict === null ? {} : { if: { required: ["extends"] }, else: strict }),
  };
}
