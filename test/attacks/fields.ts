import fc from "fast-check";
import * as z from "zod";
import { readContact } from "../../src/company/contact.ts";
import { type Facts, factsSchema } from "../../src/company/facts.ts";
import { schemaAt, visit } from "../../src/company/walk.ts";
import { type LanguageTag } from "../../src/company/language-tag.ts";
import { keyOf, type Path } from "../../src/diagnostic/place.ts";
import { contactLink, emailLink, phoneLink, webLink } from "../../src/markdown/link.ts";
import { checked, everyKey, isMap } from "../companies/companies.ts";
import { hostileText } from "./texts.ts";

/** A key of the facts file into which somebody may write what they like, or nearly. */
export interface OpenField {
  /** The key, `people.*.name`: what a company chooses is a star. */
  readonly name: string;
  /** Where the company of every key has it. */
  readonly paths: readonly Path[];
  /** What somebody might try. Much of it is refused; see `accepted`. */
  readonly tries: fc.Arbitrary<string>;
  /** A plain text for which the documents have the same shape. */
  readonly harmless: (tried: string) => string;
}

const emailTries = fc
  .tuple(hostileText, hostileText, fc.constantFrom("example", "co.example", "παράδειγμα", "e_x", "-"))
  .map(([name, host, end]) => `${fit(name, 60)}@${fit(host, 60)}.${end}`);

/** A text without what an address cannot have, so that most tries get past the first look. */
function fit(text: string, length: number): string {
  const kept = text.replaceAll(/[\s@<>()[\]\\,;:"?%.\p{C}]/gu, "").slice(0, length);
  return kept === "" ? "a" : kept;
}

const phoneTries = fc
  .string({ unit: fc.constantFrom(...Array.from("0123456789 ().-/*#‐–")), minLength: 3, maxLength: 30 })
  .map((text) => `+1${text}23`);

const urlTries = fc
  .tuple(fc.constantFrom("https://", "http://", "HTTPS://"), hostileText)
  .map(
    ([scheme, text]) =>
      `${scheme}brook.example/${text.replaceAll(/[\s<>"\\^`{|}\p{C}]/gu, "").slice(0, 400)}`,
  );

const words = "Plain words";

type Tries = Pick<OpenField, "tries" | "harmless">;

const either =
  (isLink: (text: string) => boolean, link: string, text: string) =>
  (tried: string): string =>
    isLink(tried) ? link : text;

/** A line that may hold an address or words: what is made of it follows from what it is. */
const contactTries: Tries = {
  tries: fc.oneof({ weight: 3, arbitrary: hostileText }, emailTries, phoneTries, urlTries),
  harmless: (tried) => {
    const { kind } = readContact(tried);
    const links = {
      email: "plain@brook.example",
      phone: "+44 20 7946 0000",
      url: "https://brook.example/",
      text: words,
    };
    return /^[[<]/.test(contactLink(tried)) && kind !== "text" ? links[kind] : words;
  },
};

/** The name of a site, or its address. */
const siteTries: Tries = {
  tries: fc.oneof(hostileText, urlTries),
  harmless: either((text) => webLink(text).startsWith("<"), "https://brook.example/", words),
};

const triesOf: Readonly<Record<string, Tries>> = {
  text: { tries: hostileText, harmless: () => words },
  "local-text": { tries: hostileText, harmless: () => words },
  email: {
    tries: emailTries,
    harmless: either((text) => emailLink(text).startsWith("<"), "plain@brook.example", "ő@brook.example"),
  },
  phone: {
    tries: phoneTries,
    harmless: either((text) => phoneLink(text).startsWith("["), "+44 20 7946 0000", "123 / 456"),
  },
  url: { ...siteTries, tries: urlTries },
};

/** The key at a path, with what a company chooses as a star. */
function nameOf(path: Path): string {
  return path
    .map((step, index) => (typeof step === "number" || path[index - 1] === "people" ? "*" : step))
    .join(".");
}

/** The company of every key, in one language, each text by language as one text. */
export function companyIn(language: LanguageTag): Facts {
  const raw: Record<string, unknown> = { ...everyKey(), languages: [language], titles: titles };
  const oneText = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(oneText);
    if (!isMap(value)) return value;
    if ("en" in value) return value["en"];
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, oneText(child)]));
  };
  return checked(oneText(raw));
}

const titles = Object.fromEntries(
  ["policy", "standards", "guidelines", "playbook", "procedures", "code-of-practice", "charter"].map(
    (kind) => [kind, `Our ${kind}`],
  ),
);

/** Every field of the facts file that holds words, addresses or numbers as people write them. */
export const openFields: readonly OpenField[] = findFields();

function findFields(): readonly OpenField[] {
  const found = new Map<string, { paths: Path[]; tries: Tries }>();
  for (const { path, field } of visit(factsSchema, companyIn("en"))) {
    const name = nameOf(path);
    const usual = field.neutral === "contact" ? contactTries : triesOf[field.kind];
    const tries = name === "complaints.reviewSite" ? siteTries : usual;
    if (tries === undefined) continue;
    const known = found.get(name);
    if (known === undefined) found.set(name, { paths: [path], tries });
    else known.paths.push(path);
  }
  return [...found].map(([name, { paths, tries }]) => ({ name, paths, ...tries }));
}

/** A text as the facts hold it once it has been checked; `null` where it is refused. */
export function accepted({ paths: [path = []] }: OpenField, text: string): string | null {
  const schema = schemaAt(factsSchema, path);
  if (schema === null) throw new Error(`There is no key ${keyOf(path)}`);
  const read = z.safeParse(schema, text);
  return read.success && typeof read.data === "string" ? read.data : null;
}

/** The facts with a text in a field, wherever the company has it. */
export function withText(facts: Facts, field: OpenField, text: string): Facts {
  return withTexts(facts, [[field, text]]);
}

/** The facts with a text in each of these fields, wherever the company has them. */
export function withTexts(facts: Facts, given: readonly (readonly [OpenField, string])[]): Facts {
  const texts = new Map(given.flatMap(([{ paths }, text]) => paths.map((path) => [keyOf(path), text])));
  // Only what lies on the way is copied.
  const onTheWay = new Set(given.flatMap(([{ paths }]) => paths).flatMap(keysAbove));
  const change = (value: unknown, path: Path): unknown => {
    const key = keyOf(path);
    if (texts.has(key)) return texts.get(key);
    if (!onTheWay.has(key)) return value;
    if (Array.isArray(value)) return value.map((item, index) => change(item, [...path, index]));
    if (!isMap(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, child]) => [name, change(child, [...path, name])]),
    );
  };
  return change(facts, []) as Facts; // A text in the place of a text.
}

function keysAbove(path: Path): readonly string[] {
  return path.map((_, length) => keyOf(path.slice(0, length)));
}
