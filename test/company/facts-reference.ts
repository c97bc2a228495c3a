import * as z from "zod";
import { factsSchema } from "../../src/company/facts.ts";
import type { KnownField } from "../../src/company/field.ts";
import { usualInWords } from "../../src/company/usual.ts";
import { knownField, shapeOf, unwrap } from "../../src/company/walk.ts";

/** One line of the reference: a key with all that is known about it. */
interface Row {
  readonly key: string;
  readonly field: KnownField;
  readonly isRequired: boolean;
  /** What each item of a list is; `null` for what is no list, and for a list of blocks. */
  readonly item: KnownField | null;
}

/** One block of the file with its keys; blocks within it follow it. */
interface Block {
  readonly name: string;
  readonly description: string;
  readonly rows: readonly Row[];
}

const kinds: Readonly<Record<KnownField["kind"], string>> = {
  text: "text",
  "local-text": "text, by language",
  duration: "duration",
  commitment: "promised time",
  frequency: "frequency",
  number: "number",
  "yes-no": "true or false",
  date: "day",
  choice: "word",
  version: "number",
  email: "e-mail address",
  phone: "telephone number",
  url: "page",
  person: "key of `people`",
  path: "path",
  code: "code",
  hours: "opening hours",
  block: "block",
  list: "list",
  map: "map",
};

function fieldOfKey(schema: z.core.$ZodType, key: string): KnownField {
  const field = knownField(schema);
  if (field === null) throw new Error(`Nothing is known about ${key}`);
  return field;
}

function blocksOf(schema: z.core.$ZodType, name: string): readonly Block[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return blocksOf(inner.element, `${name}[]`);
  if (inner instanceof z.ZodRecord) return blocksOf(inner.valueType, `${name}.*`);
  if (!(inner instanceof z.ZodObject)) return [];
  const entries = Object.entries(shapeOf(inner));
  const rows = entries.map(([key, child]) => ({
    key,
    field: fieldOfKey(child, `${name}.${key}`),
    isRequired: !(child instanceof z.ZodOptional),
    item: itemOf(child),
  }));
  const own = { name, description: knownField(schema)?.description ?? "", rows };
  return [own, ...entries.flatMap(([key, child]) => blocksOf(child, name === "" ? key : `${name}.${key}`))];
}

function itemOf(schema: z.core.$ZodType): KnownField | null {
  const inner = unwrap(schema);
  const item = inner instanceof z.ZodArray ? knownField(inner.element) : null;
  return item?.kind === "block" ? null : item;
}

function valuesOf(field: KnownField, item: KnownField | null): string {
  const schemaKind = kinds[field.kind];
  if (item !== null) return `list: ${valuesOf(item, null)}`;
  if (field.values !== undefined) return field.values.map((value) => `\`${value}\``).join(", ");
  if (field.range === undefined) return schemaKind;
  return `${schemaKind}, ${String(field.range.from)} to ${String(field.range.to)}`;
}

function usualOf(field: KnownField): string {
  return [usualInWords(field), field.unit ?? ""].filter((part) => part !== "").join(", ");
}

function rowOf({ key, field, isRequired, item }: Row): string {
  const cells = [
    `\`${key}\`${isRequired ? " (required)" : ""}`,
    field.description,
    valuesOf(field, item),
    usualOf(field),
    field.example === undefined ? "" : `\`${field.example}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function sectionOf({ name, description, rows }: Block): string {
  const heading = name === "" ? "## The file" : `## \`${name}\``;
  return [
    heading,
    "",
    description,
    "",
    "| Key | What it says | Value | Usual | Example |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map(rowOf),
  ].join("\n");
}

const introduction = `# The facts file

Every key of the facts file, from the schema that checks it. A key that is not marked as required may be left out; the
clauses that need it are left out with it. Nothing is filled in.

The values:

- **text**: any text. It may stand on several lines; they are printed as one. It is read as it is written: \`0801\`,
  \`1.10\` and \`no\` stay as they are, and a telephone number keeps its \`+\`.
- **text, by language**: a text, which counts as the first language, or a map of languages:
  \`{ en: Thank you, hu: Köszönjük }\`. It has to be there in every language of \`languages\`; \`charter render --language\`
  asks only for the languages that it writes. A comma in braces stays in the text; a colon with a space after it needs
  quotes around the text.
- **duration**: a whole number and a unit: \`2 working days\`. Units: second, ring, minute, hour, working hour, day, working
  day, week, month, year. Or \`daily\`, \`weekly\`, \`monthly\`, \`quarterly\`, \`yearly\`; or ISO 8601 with one unit: \`PT4H\`,
  \`P12M\`. Hours and days run on; working hours and working days follow \`hours.open\`. Only the telephone rings.
- **promised time**: a duration, or one that is kept in a share of the cases: \`{ time: 20 seconds, atLeast: 80 }\` (per
  cent, 1 to 100).
- **list**: \`[honesty, respect]\`, or one item a line after \`- \`. Where the key is not required, an empty list says the
  same as none.
- **day**: year, month and day: \`2026-12-01\`.
- **opening hours**: days (\`mon\`, \`mon-fri\`, \`mon, wed\`) with one part of the day or a list of them: \`08:00-18:00\`.

What is outside the usual range may stand; \`charter check\` warns of it. \`*\` stands for a key that you choose, \`[]\` for
each item of a list.
`;

/** The reference of the facts file as a page of Markdown. */
export function factsReference(): string {
  return `${introduction}\n${blocksOf(factsSchema, "").map(sectionOf).join("\n\n")}\n`;
}
