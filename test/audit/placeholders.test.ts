import { expect, test } from "vitest";
import { fileWith } from "../yaml/read-text.ts";
import { auditText, auditWords, exact } from "./audited.ts";

/** The pieces that are called placeholders, each with its severity. */
async function blanks(text: string): Promise<readonly string[]> {
  const findings = await auditWords(text);
  return findings.flatMap((finding) =>
    finding.code === "text/placeholder" ? [`${finding.severity} ${finding.args.found}`] : [],
  );
}

test.for([
  ["We at [COMPANY NAME] answer.", "error [COMPANY NAME]"],
  ["We at [Company Name] answer.", "error [Company Name]"],
  ["Call [insert phone number].", "error [insert phone number]"],
  ["Η [ΕΠΩΝΥΜΙΑ] απαντά.", "error [ΕΠΩΝΥΜΙΑ]"],
  ["Η [επωνυμία εταιρείας] απαντά.", "error [επωνυμία εταιρείας]"],
  ["Společnost [NÁZEV FIRMY] odpoví.", "error [NÁZEV FIRMY]"],
  ["A [cégnév] válaszol.", "error [cégnév]"],
  ["Válasz [idő] alatt.", "error [idő]"],
  ["Telefon: doplnit", "error doplnit"],
  ["Telefon (doplnit) a adresa", "error (doplnit)"],
  ["Adresa DOPLNIT do pátku", "error DOPLNIT"],
  ["kitöltendő", "error kitöltendő"],
  ["A cím: kitöltendő.", "error kitöltendő"],
  ["Συμπληρώστε", "error Συμπληρώστε"],
  ["[συμπληρώστε]", "error [συμπληρώστε]"],
  ["TODO", "error TODO"],
  ["TODO: write this", "error TODO"],
  ["We apologise. TBD", "error TBD"],
  ["To be confirmed.", "error To be confirmed."],
  ["Lorem ipsum dolor sit amet, consectetur", "error Lorem ipsum dolor sit amet"],
  ["Signed ____ here", "error ____"],
  ["…", "error …"],
  ["...", "error ..."],
  ["-", "error -"],
  ["xxx", "error xxx"],
  ["n/a", "error n/a"],
  ["Call XXXX now", "error XXXX"],
  ["We answer within X hours.", "error X hours"],
  ["Odpovíme do XX hodin.", "error XX hodin"],
  ["Απαντάμε εντός Χ ωρών.", "error Χ ωρών"],
  ["[X] munkanapon belül", "error [X] munkanapon"],
  ["within __ days", "error __ days"],
  ["within ?? days", "error ?? days"],
  ["Company name", "error Company name"],
  ["Jméno a příjmení", "error Jméno a příjmení"],
  ["Hello {{name}}, welcome", "warning {{name}}"],
  ["{{company_name}}", "error {{company_name}}"],
  ["Hello {firstName}", "warning {firstName}"],
  ["Dear <customer name>", "warning <customer name>"],
  ["Dear %NAME%", "warning %NAME%"],
  ["todo: write this", "error todo"],
  ["T.B.D.", "error T.B.D."],
  ["ΧΧΧ", "error ΧΧΧ"],
  ["undefined", "error undefined"],
  ["#REF!", "error #REF!"],
  ["within (x) hours", "error (x) hours"],
  ["Click or tap here to enter text.", "error Click or tap here to enter text."],
  ["Klikněte sem a zadejte text.", "error Klikněte sem a zadejte text."],
  ["Zde napište", "error Zde napište"],
  ["szöveg helye", "error szöveg helye"],
  ["Dear $NAME$", "warning $NAME$"],
  ["Dear __NAME__", "warning __NAME__"],
  ["Dear <%= name %>", "warning <%= name %>"],
  ["Αγαπητέ «Company_Name»", "warning «Company_Name»"],
  ["By DD/MM/YYYY", "warning DD/MM/YYYY"],
  ["Η ημερομηνία: ΗΗ/ΜΜ/ΕΕΕΕ", "warning ΗΗ/ΜΜ/ΕΕΕΕ"],
] as const)("%s", async ([text, want]) => {
  expect(await blanks(text)).toEqual([want]);
});

test.for([
  "A XX. században a XXI. kerületben",
  "V XX. století",
  "He said it [sic] himself.",
  "We love [the company] and its people.",
  "See [our page](https://alfa.example) and [1]",
  "Write to Dana <dana@alfa.example>",
  "This is __NEVER__ and __IMPORTANT__; from $5 to $10",
  "To je všechno, todo. «Πρώτη φορά» «ΔΕΗ»",
  "Size XXL, type X, 10 < 20 > 5, A < B",
  "XXXLutz delivers, and so does Generation X.",
  "We keep [SLA] terms; a [2026] edition",
  "Every customer has to fill in the form (please complete it).",
  "Zákazník musí doplnit formulář.",
  "A kitöltendő űrlapot elküldjük.",
  "2 x 4 hours, 3 × 5 minutes",
  "To je to do konce; todo el mundo",
  "We apologise… and then act. Well...",
  "Představenstvo (vyplnit formulář pečlivě) rozhodne",
  "a <b>bold</b> & {curly braces are nice, are they?} word | `code` #1 {% x %}",
  "Bring 5 {or 6} forms, use C:\\temp_dir_x, snake_case_name, __init__",
  "Why? Because! -- No?!",
  "IKEA, DHL, NAME-ON-IT, NÁZEV FIRMY JE DŮLEŽITÝ",
  "We speak English, Greek and Czech: to be precise, all day.",
])("no placeholder: %s", async (text) => {
  expect(await blanks(text)).toEqual([]);
});

test("a placeholder is pointed at, also on a later line of a text and beside other mistakes", async () => {
  const text = fileWith({
    languages: "languages: [en, hu]",
    people:
      "people: { owner: { name: Dana, role: { en: Owner, hu: Tulajdonos }, email: dana@alfa.example, phone: 112 } }",
    complaints:
      "complaints: { contact: { email: c@alfa.example }, acknowledgeWithin: 2 moons, resolveWithin: 10 working days }",
    missed: "missed:\n  en: >-\n    We apologise\n    to [NAME OF CUSTOMER].\n  hu: Elnézést kérünk. TODO",
  });
  expect((await auditText(text)).map(exact)).toEqual([
    "facts/not-a-duration 7:70+7 → 2 working days",
    "text/placeholder 11:8+18",
    "text/placeholder 12:24+4",
  ]);
});

test("a text that is nothing but a placeholder is not called too short as well", async () => {
  const text = fileWith({ company: "company: { name: Alfa Ltd, country: GB, vision: TODO }" });
  expect((await auditText(text)).map(exact)).toEqual(["text/placeholder 2:49+4"]);
});

test("a text in a language that the file does not have is printed nowhere", async () => {
  expect(await auditText(fileWith({ missed: "missed: { en: We apologise., hu: TODO }" }))).toEqual([]);
});

test.for([
  { name: "company", lines: { company: 'company: { name: "[COMPANY NAME]", country: GB }' }, want: 2 },
  {
    name: "number",
    lines: { channels: 'channels: { phone: { number: "+30 000 000 0000" } }' },
    want: 6,
  },
])("a placeholder for the $name", async ({ lines, want }) => {
  const findings = await auditText(fileWith(lines));
  expect(findings.map(({ code, severity, place }) => [code, severity, place.line])).toEqual([
    ["text/placeholder", "error", want],
  ]);
});

test("a text that lacks a translation is looked at all the same", async () => {
  const people =
    "people: { owner: { name: Dana, role: { en: Owner, hu: Tulajdonos }, email: d@alfa.example } }";
  const text = fileWith({ languages: "languages: [en, hu]", people, missed: "missed: We apologise. TODO" });
  expect((await auditText(text)).map(({ code }) => code)).toEqual([
    "facts/missing-translation",
    "text/placeholder",
  ]);
});
