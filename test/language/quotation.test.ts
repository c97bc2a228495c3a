import { expect, test } from "vitest";
import { packOf } from "../../src/language/packs.ts";

test.for([
  ["en", "The “Way” we work", "“The ‘Way’ we work”"],
  ["en", 'The "Way" we work', "“The ‘Way’ we work”"],
  ["el", "Οδηγός «Εξυπηρέτηση»", "«Οδηγός “Εξυπηρέτηση”»"],
  ["cs", "Příručka „Péče“", "„Příručka ‚Péče‘“"],
  ["hu", "A „Jó szó” könyv", "„A »Jó szó« könyv”"],
  ["hu", '12" képernyő', '„12" képernyő”'],
] as const)("%s quotes %s", ([language, text, want]) => {
  expect(packOf(language).phrases.quote(text)).toBe(want);
});
