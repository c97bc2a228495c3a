import { describe, expect, test } from "vitest";
import * as z from "zod";
import { checkFacts } from "../../src/company/check-facts.ts";
import { factsSchema } from "../../src/company/facts.ts";
import { shapeOf, unwrap } from "../../src/company/walk.ts";
import { documents } from "../../src/document/documents.ts";
import { clausesOf } from "../../src/document/model.ts";
import { languageTags } from "../../src/company/language-tag.ts";
import { packOf } from "../../src/language/packs.ts";
import { wizardWordsOf } from "../../src/language/wizard-packs.ts";
import { questionIds, steeringIds } from "../../src/language/wizard-words.ts";
import { promiseKeys } from "../../src/promise/definitions.ts";
import { keysInFile } from "../../src/wizard/in-file.ts";
import { partKeys } from "../../src/wizard/parts.ts";
import { everyKey, today } from "../companies/companies.ts";
import { renderAll } from "../markdown/rendering.ts";

const filling: readonly string[] = questionIds.filter((id) => !steeringIds.some((each) => each === id));

/** Every key of the schema that holds a value, lists and people as `*`. */
function schemaKeys(schema: z.core.$ZodType, path: readonly string[] = []): readonly string[] {
  const inner = unwrap(schema);
  if (path.join(".") === "hours.open") return ["hours.open"];
  if (inner instanceof z.ZodArray) return schemaKeys(inner.element, [...path, "*"]);
  if (inner instanceof z.ZodRecord) return schemaKeys(inner.valueType, [...path, "*"]);
  if (!(inner instanceof z.ZodObject)) return [path.join(".")];
  return Object.entries(shapeOf(inner)).flatMap(([key, child]) => schemaKeys(child, [...path, key]));
}

const keys = schemaKeys(factsSchema);

function isAsked(key: string): boolean {
  // A list of short words has one question for all of its items.
  return filling.includes(key) || (key.endsWith(".*") && filling.includes(key.slice(0, -2)));
}

function isInFile(key: string): boolean {
  return Object.keys(keysInFile).some((each) => key === each || key.startsWith(`${each}.`));
}

test("every key of the schema has a question, or is named as one to edit in the file, never both", () => {
  expect(keys.filter((key) => isAsked(key) === isInFile(key))).toEqual([]);
});

test("every question fills a key of the schema", () => {
  expect(filling.filter((id) => !keys.includes(id) && !keys.includes(`${id}.*`))).toEqual([]);
});

test("every key to edit in the file is one", () => {
  const known = Object.keys(keysInFile).filter((each) =>
    keys.some((key) => key === each || key.startsWith(`${each}.`)),
  );
  expect(known).toEqual(Object.keys(keysInFile));
});

test("every part stands for keys that are asked about", () => {
  const named = Object.values(partKeys).flatMap((parts) => Object.values<readonly string[]>(parts).flat());
  expect(named.filter((key) => !filling.some((id) => id === key || id.startsWith(`${key}.`)))).toEqual([]);
});

/** What a page takes beside its words: no clause holds it. */
const looks: readonly string[] = ["brand.logo", "brand.colour", "print.paper"];

const models = Object.values(documents).flatMap(({ short, full }) => [short, full]);
const clauses = models.flatMap(({ sections }) => clausesOf(sections));
const promised = new Map<string, string>(
  Object.entries(promiseKeys).map(([id, path]) => [path.join("."), id]),
);

/** Whether some clause is printed because of a key, or states the promise that it makes. */
function isCalledFor(key: string): boolean {
  const family = key.startsWith("escalation.")
    ? "escalation.*"
    : key.startsWith("priorities.")
      ? "priority.*"
      : null;
  const promise = promised.get(key) ?? family;
  return clauses.some(({ needs, anyOf, states, anyMade }) =>
    [...needs, ...anyOf, ...states, ...anyMade].some(
      (each) => each === key || each === promise || `${each}.*` === key,
    ),
  );
}

/** Another value for each key that no clause depends on; `without` takes the key out. */
const other: Readonly<Record<string, unknown>> = {
  "company.name": "Beta Ltd",
  languages: ["en", "hu"],
  contact: "duty",
  "people.*.name": "Somebody Else",
  "people.*.role": "Another role",
  "people.*.email": "else@alfa.example",
  "people.*.phone": "+44 20 7946 0999",
  "escalation.*.by": ["email"],
  "channels.phone.number": "+44 20 7946 0999",
  "channels.email.address": "else@alfa.example",
  "channels.chat.url": "https://else.example",
  "channels.inPerson.address": "1 Other Street",
  "channels.social.accounts": ["@else"],
  "channels.letter.address": "1 Other Street",
  "channels.selfService.url": "https://else.example",
  "complaints.contact.email": "else@alfa.example",
  "complaints.contact.phone": "+44 20 7946 0999",
};

/** The schema asks for it, and rules about a country's law need it; no sentence names it. */
const unprinted: readonly string[] = ["company.country"];

function withValue(facts: unknown, [step = "", ...rest]: readonly string[], value: unknown): unknown {
  if (typeof facts !== "object" || facts === null) return value;
  const entries = Object.entries(facts).map(([key, child]) => {
    if (key !== step && step !== "*") return [key, child as unknown] as const;
    return [key, rest.length === 0 ? value : withValue(child, rest, value)] as const;
  });
  return Array.isArray(facts) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

function rendered(raw: unknown): string | null {
  const { facts } = checkFacts(raw, { today, languages: ["en"] });
  return facts === null
    ? null
    : renderAll(facts)
        .map(({ markdown }) => markdown)
        .join("\n");
}

describe("every answer is used by some document", () => {
  const all = everyKey();
  const before = rendered(all);
  const unclear = filling.filter((id) => !isCalledFor(id) && !looks.includes(id) && !unprinted.includes(id));

  // Where no clause depends on a key, another value of it must change a word.
  test.for(unclear)("%s", (id) => {
    const after = rendered(withValue(all, id.split("."), other[id] ?? "Something else"));
    expect(before).not.toBeNull();
    expect(after).not.toBeNull();
    expect(after === before).toBe(false);
  });
});

describe.for(languageTags)("the words in %s", (language) => {
  const words = wizardWordsOf(language);

  test("hold a question and a sentence for each", () => {
    for (const [question, help] of Object.values(words.questions)) {
      expect(question).toMatch(/[?;]$/);
      expect(help).toMatch(/[.”“»]$/);
      // What is asked fits two lines of a terminal.
      expect(question.length).toBeLessThan(100);
    }
  });

  test("name the language and use its quotation marks", () => {
    const said = JSON.stringify(words);
    expect(packOf(language).name).not.toBe("");
    expect(said.includes('\\"')).toBe(false);
  });

  test("do not repeat the words of another language", () => {
    const english = wizardWordsOf("en").questions;
    const same = questionIds.filter((id) => language !== "en" && words.questions[id][0] === english[id][0]);
    expect(same).toEqual([]);
  });
});
