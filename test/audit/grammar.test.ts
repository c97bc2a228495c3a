import { expect, test } from "vitest";
import { fileWith } from "../yaml/read-text.ts";
import { auditText, auditWords, exact } from "./audited.ts";

test.for([
  { language: "el", text: "Απαντάμε εντός 4 ώρες.", want: "text/wrong-form 8:19+12 → εντός 4 ωρών" },
  { language: "el", text: "Τι είναι αυτό?", want: "text/question-mark 8:19+5 → αυτό;" },
  { language: "el", text: "Ο πελάτησ μας", want: "text/final-sigma 8:12+7 → πελάτης" },
  { language: "el", text: "Ο πελατης μας", want: "text/missing-accent 8:12+7" },
  { language: "cs", text: "Odpovíme do 4 hodiny.", want: "text/wrong-form 8:19+11 → do 4 hodin" },
  { language: "cs", text: "Jsme v Vídni.", want: "text/wrong-preposition 8:15+7 → ve Vídni" },
  { language: "hu", text: "Válasz 5 napok alatt.", want: "text/wrong-form 8:17+7 → 5 nap" },
  { language: "hu", text: "Így tesz a Alfa Kft.", want: "text/wrong-article 8:19+6 → az Alfa" },
  { language: "en", text: "We reply within 1 hours.", want: "text/wrong-form 8:26+7 → 1 hour" },
])("$language: $text", async ({ language, text, want }) => {
  const findings = await auditWords(text, language);
  expect(findings.map(exact)).toEqual([want]);
  expect(findings.map(({ severity }) => severity)).toEqual(["warning"]);
});

test("a text by language is held against the rules of its own language", async () => {
  const people =
    "people: { owner: { name: Dana, role: { en: Owner, hu: Tulajdonos }, email: d@alfa.example } }";
  const text = fileWith({
    languages: "languages: [en, hu]",
    people,
    missed: "missed:\n  en: It takes 5 napok.\n  hu: Ez 1 hours és 5 napok.",
  });
  expect((await auditText(text)).map(exact)).toEqual(["text/wrong-form 10:21+7 → 5 nap"]);
});

test("names and addresses have a grammar of their own", async () => {
  const text = fileWith({
    company: "company: { name: a Alfa Kft., country: HU }",
    languages: "languages: [hu]",
    channels: 'channels: { letter: { address: "Fő utca 1., a épület", replyWithin: 5 working days } }',
  });
  expect(await auditText(text)).toEqual([]);
});

const mav = { languages: "languages: [hu]", company: "company:\n  name: MÁV Zrt.\n  country: HU" };

test("a name whose article is not sure is told, with the line that settles it", async () => {
  const [finding, ...others] = await auditText(fileWith(mav));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: "text/unsure-article",
    severity: "warning",
    place: { line: 3, column: 9 },
    fix: { kind: "add", line: "  nameForms: { hu: { article: a } }" },
  });
});

test.for([
  { name: "is given", lines: { company: `${mav.company}\n  nameForms: { hu: { article: a } }` } },
  { name: "is not asked for", lines: { languages: "languages: [cs]" } },
])("nothing is said where the article $name", async ({ lines }) => {
  expect(await auditText(fileWith({ ...mav, ...lines }))).toEqual([]);
});

test("an item that a colon broke is reported once, with the quoted text", async () => {
  const text = fileWith({ expectations: "expectations:\n  - Rule: within 1 hours\n  - Treat all well." });
  expect((await auditText(text)).map(exact)).toEqual(['facts/wrong-shape 9:5+20 → "Rule: within 1 hours"']);
});

test("where a piece cannot be found in the file as it is read, the whole value is pointed at, without a fix", async () => {
  const text = fileWith({ missed: 'missed: "We reply within 1\\u0020hours."' });
  expect((await auditText(text)).map(exact)).toEqual(["text/wrong-form 8:9+31"]);
});
