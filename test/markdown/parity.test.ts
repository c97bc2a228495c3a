import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageTags } from "../../src/company/language-tag.ts";
import { outlineOf } from "../../src/markdown/outline.ts";
import { everyDocument, templatesIn } from "./rendering.ts";

const folder = join(import.meta.dirname, "../../templates/partials");
const english = templatesIn("en");

/** The promises that each clause of a template words, in order: a promise may not get lost in a translation. */
function promisesIn(source: string, partials: Readonly<Record<string, string>>): readonly string[] {
  const whole = source.replaceAll(/\{\{> ([\w-]+)\}\}/g, (_, name: string) => partials[name] ?? "");
  return [...whole.matchAll(/\{\{#clause "([^"]+)"\}\}|\{\{(?:within|every|amount) "([^"]+)"\}\}/g)]
    .map(([, clause, promise]) => clause ?? `  ${promise ?? ""}`)
    .toSorted();
}

describe.for(languageTags.filter((language) => language !== "en"))("the templates in %s", (language) => {
  const translated = templatesIn(language);

  test.for(everyDocument)(
    "$name has the sections and clauses of the English one, in its order",
    ({ kind, length }) => {
      const name = `${kind}.${length}` as const;
      const [ours = "", theirs = ""] = [translated.documents[name], english.documents[name]];
      expect(outlineOf(ours, translated.partials)).toEqual(outlineOf(theirs, english.partials));
    },
  );

  test.for(everyDocument)("$name words the same promises in the same clauses", ({ kind, length }) => {
    const name = `${kind}.${length}` as const;
    const [ours = "", theirs = ""] = [translated.documents[name], english.documents[name]];
    expect(promisesIn(ours, translated.partials)).toEqual(promisesIn(theirs, english.partials));
  });

  test("has the same parts", () => {
    expect(readdirSync(join(folder, language))).toEqual(readdirSync(join(folder, "en")));
  });
});

test("English templates are where the others are compared with", () => {
  expect(readFileSync(join(folder, "en/questions.md.hbs"), "utf8")).toContain(
    '{{#clause "questions.contact"}}',
  );
});
