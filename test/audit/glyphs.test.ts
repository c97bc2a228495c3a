import { expect, test } from "vitest";
import { fileWith } from "../yaml/read-text.ts";
import { auditText, auditWords, exact } from "./audited.ts";

test.for([
  { name: "an emoji", text: "We care 👍 a lot", want: "+2" },
  { name: "a tick", text: "✓ done", want: "+1" },
  { name: "Cyrillic", text: "Firma Прага odpoví", want: "+1" },
  { name: "Chinese", text: "Ask 客服 there", want: "+1" },
  { name: "Arabic", text: "Ask خدمة there", want: "+1" },
  { name: "Vietnamese", text: "Ask Nguyễn there", want: "+1" },
  { name: "an arrow", text: "Listen → solve", want: "+1" },
])("$name cannot be drawn", async ({ text, want }) => {
  const findings = await auditWords(text);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["text/missing-glyph", "error"]]);
  expect(findings.map(exact).join()).toContain(want);
});

test.for([
  { name: "a letter and its accent apart", text: "Vy\u0301born\u011B", want: "Výborně" },
  { name: "a ligature", text: "o\uFB03ce", want: "office" },
  { name: "a hyphen that does not break", text: "e\u2011mail", want: "e-" },
  { name: "the numero sign", text: "\u2116 5", want: "No" },
])("for $name there is another way to write it", async ({ text, want }) => {
  const [finding] = await auditWords(text);
  expect(finding).toMatchObject({ code: "text/missing-glyph", fix: { kind: "replace", text: want } });
});

test.for([
  "Příliš žluťoučký kůň, árvíztűrő tükörfúrógép, Ξεσκεπάζω την ψυχοφθόρα, ἀρχή “„«»”… €£ § ± × ½ ² µ",
  "Spaces: 1\u202F500\u00A0€, soft\u00ADhyphen, joiner\u200Dhere",
])("all of this can be drawn: %s", async (text) => {
  expect(await auditWords(text)).toEqual([]);
});

test("an address is printed too, and what nobody prints is not looked at", async () => {
  const text = fileWith({
    channels: "channels: { email: { address: помощь@alfa.example } }",
    people: "people: { owner: { name: Dana, role: Owner, email: dana@alfa.example } }",
  });
  const findings = await auditText(text);
  expect(findings.map(({ code, place }) => [code, place.line])).toEqual([["text/missing-glyph", 6]]);
});
