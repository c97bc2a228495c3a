import { expect, test } from "vitest";
import { fileWith } from "../yaml/read-text.ts";
import { auditText, auditWords } from "./audited.ts";

// Written as escapes, because they look like what they are not.
const latinO = "o";
const cyrillicE = "\u0435";

async function mixed(text: string, language: string): Promise<readonly unknown[]> {
  const findings = await auditWords(text, language);
  return findings.flatMap((finding) =>
    finding.code === "text/mixed-scripts"
      ? [
          {
            word: finding.args.word,
            right: finding.args.right,
            foreign: finding.args.foreign
              .map(({ letter, position }) => `${letter}${String(position)}`)
              .join(" "),
          },
        ]
      : [],
  );
}

test.for([
  {
    text: `Στο Κεντρικ${latinO} κατάστημα`,
    language: "el",
    word: "Κεντρικo",
    right: "Κεντρικο",
    foreign: "o8",
  },
  { text: "Η Aύρα απαντά", language: "el", word: "Aύρα", right: "Αύρα", foreign: "A1" },
  { text: "Η εταιρεία A.Ε. απαντά", language: "el", word: "A.Ε", right: "Α.Ε", foreign: "A1" },
  { text: `Firma T${cyrillicE}plo odpoví`, language: "cs", word: "Tеplo", right: "Teplo", foreign: "е2" },
  { text: "The Βrook team", language: "en", word: "Βrook", right: "Brook", foreign: "Β1" },
  { text: "Ο πελάbης μας", language: "el", word: "πελάbης", right: null, foreign: "b5" },
  { text: "Az Αlfa Kft.", language: "hu", word: "Αlfa", right: "Alfa", foreign: "Α1" },
])("$word in $language", async ({ text, language, ...want }) => {
  expect(await mixed(text, language)).toEqual([want]);
});

test.for([
  { text: "Ο e-ΕΦΚΑ, η myΔΕΗ, το eΔήμος, το SMSάκι, ο Wi-Fi δρομολογητής", language: "el" },
  { text: "Αντιστάσεις 5 kΩ, πάχος 3 μm, το 3ο κουδούνισμα, email και SMS", language: "el" },
  { text: "Δείτε το alfa.example/σελίδα, το «NPS» και το Ε.Π.Ε.", language: "el" },
  { text: "We write Ελλάδα and Прага in Greek and Russian.", language: "en" },
])("no mixed word in: $text", async ({ text, language }) => {
  expect(await mixed(text, language)).toEqual([]);
});

test("the name of the company is looked at, and the word alone is pointed at", async () => {
  const text = fileWith({ company: `company: { name: Αύρα Αιγαί${latinO}υ Α.Ε., country: GR }` });
  const [finding, ...others] = await auditText(text);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    code: "text/mixed-scripts",
    severity: "warning",
    place: { line: 2, column: 23, length: 7 },
    fix: { kind: "replace", text: "Αιγαίου" },
  });
});
