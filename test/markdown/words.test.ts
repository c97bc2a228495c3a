import { describe, expect, test } from "vitest";
import { languageTags } from "../../src/company/language-tag.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { checkWords } from "../../src/markdown/check-words.ts";
import { readTemplate } from "../../src/markdown/read-template.ts";
import { templatesIn } from "./rendering.ts";

/** What the words of a template are said to be: code and the piece that is meant. */
function found(language: LanguageTag, text: string): readonly string[] {
  const reading = readTemplate("own.md.hbs", text);
  if (!reading.ok) throw new Error(`${text} is no template.`);
  const lines = text.split("\n");
  return checkWords(reading.source, language).map(({ code, place: { line, column, length } }) => {
    const piece = lines[line - 1]?.slice(column - 1, column - 1 + length) ?? "";
    return `${code.replace("template/", "")}: ${piece}`;
  });
}

describe("only a fact may say", () => {
  test.for([
    ["en", "We answer within 3 hours.", "literal-time: 3 hours"],
    ["en", "We answer within two working days.", "literal-time: two working days"],
    ["en", "We answer within two (2) business days.", "literal-time: two (2) business days"],
    ["en", "A **24**-hour limit.", "literal-time: 24**-hour"],
    ["en", "We reply within an hour.", "literal-time: within an hour"],
    ["en", "We review complaints once a month.", "literal-time: once a month"],
    ["en", "We review complaints weekly.", "literal-time: weekly"],
    ["en", "You hear from us the next working day.", "literal-time: next working day"],
    ["en", "We answer before the third ring.", "literal-time: third ring"],
    ["en", "Open from 08:00 to late.", "literal-time: 08:00"],
    ["en", "Open until 6 p.m. at least", "literal-time: 6 p.m"],
    ["en", "in forty-eight hours", "literal-time: forty-eight hours"],
    ["en", "in 80% of cases", "literal-percentage: 80%"],
    ["en", "in eighty per cent of cases", "literal-percentage: eighty per cent"],
    ["en", "Write to help@alfa.example.", "literal-address: help@alfa.example"],
    ["en", "See https://alfa.example/help.", "literal-address: https://alfa.example/help."],
    ["en", "See alfa-shop.co.uk for more", "literal-address: alfa-shop.co.uk"],
    ["en", "Follow @alfa_help there", "literal-address: @alfa_help"],
    ["en", "Our office: P.O. Box 12", "literal-address: P.O. Box 12"],
    ["en", "Call +44 20 7946 0010.", "literal-phone: +44 20 7946 0010"],
    ["en", "Call 020 7946 0010 now", "literal-phone: 020 7946 0010"],
    ["en", "Dear [CUSTOMER NAME],", "placeholder: [CUSTOMER NAME]"],
    ["en", "Name: ______", "placeholder: ______"],
    ["en", "within X days", "placeholder: X days"],
    ["en", "Welcome to {company}.", "placeholder: {company}"],
    ["en", "TODO: write", "placeholder: TODO"],
    ["en", "<b>Never</b>", "raw-html: <b>Never</b>"],
    ["en", "<!-- note -->", "raw-html: <!-- note --"],
    ["en", "[x](javascript:alert)", "unsafe-link: ](javascript:alert"],
    ["en", "![logo](logo.svg)", "unsafe-link: ![logo](logo.svg)"],
    ["el", "Απαντάμε εντός 4 ωρών.", "literal-time: 4 ωρών"],
    ["el", "Απαντάμε σε 24 ώρες.", "literal-time: 24 ώρες"],
    ["el", "Απαντάμε εντός δύο εργάσιμων ημερών.", "literal-time: δύο εργάσιμων ημερών"],
    ["el", "Εντός ενός 24ωρου απαντάμε.", "literal-time: 24ωρου"],
    ["el", "Απαντάμε αυθημερόν.", "literal-time: αυθημερόν"],
    ["el", "Ελέγχουμε κάθε ώρα.", "literal-time: κάθε ώρα"],
    ["el", "στο 3ο κουδούνισμα", "literal-time: 3ο κουδούνισμα"],
    ["el", "μία φορά τον μήνα", "literal-time: φορά τον μήνα"],
    ["el", "στο 80 τοις εκατό", "literal-percentage: 80 τοις εκατό"],
    ["el", "Καλέστε στο 210 123 4567.", "literal-phone: 210 123 4567"],
    ["cs", "Odpovíme do 2 pracovních dnů.", "literal-time: 2 pracovních dnů"],
    ["cs", "Odpovíme do dvou pracovních dnů.", "literal-time: dvou pracovních dnů"],
    ["cs", "Platí 24hodinová lhůta.", "literal-time: 24hodinová"],
    ["cs", "Odpovíme do hodiny.", "literal-time: do hodiny"],
    ["cs", "nejpozději po 3. zazvonění", "literal-time: 3. zazvonění"],
    ["cs", "Vyhodnocujeme je jednou měsíčně.", "literal-time: jednou měsíčně"],
    ["cs", "Odpovíme následující pracovní den.", "literal-time: následující pracovní den"],
    ["cs", "v osmdesáti procentech případů", "literal-percentage: osmdesáti procentech"],
    ["cs", "Volejte 777 123 456.", "literal-phone: 777 123 456"],
    ["hu", "10 munkanapon belül válaszolunk.", "literal-time: 10 munkanapon"],
    ["hu", "Két munkanapon belül válaszolunk.", "literal-time: Két munkanapon"],
    ["hu", "A 24 órás határidő él.", "literal-time: 24 órás"],
    ["hu", "Legkésőbb a harmadik csengésre felvesszük.", "literal-time: harmadik csengésre"],
    ["hu", "Óránként ellenőrizzük.", "literal-time: Óránként"],
    ["hu", "Fél órán belül jelentkezünk.", "literal-time: Fél órán"],
    ["hu", "Az esetek nyolcvan százalékában", "literal-percentage: nyolcvan százalékában"],
    ["hu", "Hívja a 06 1 555 0100 számot.", "literal-phone: 06 1 555 0100"],
    ["en", "We reply by 5pm sharp.", "literal-time: 5pm"],
    ["en", "We reply in 2½ days.", "literal-time: 2½ days"],
    ["en", "We reply in 24&nbsp;hours.", "literal-time: 24&nbsp;hours"],
    ["en", "We read it each week.", "literal-time: each week"],
    ["en", "We read it every Monday.", "literal-time: every Monday"],
    ["en", "Write to us by noon.", "literal-time: by noon"],
    ["en", "We reply by the end of the next day.", "literal-time: by the end of the next day"],
    ["el", "ΑΠΑΝΤΑΜΕ ΣΕ ΔΥΟ ΗΜΕΡΕΣ", "literal-time: ΔΥΟ ΗΜΕΡΕΣ"],
    ["el", "σε εικοσιτέσσερις ώρες", "literal-time: εικοσιτέσσερις ώρες"],
    ["el", "έως τις 5 μ.μ.", "literal-time: 5 μ.μ"],
    ["el", "εντός ενός μηνός", "literal-time: ενός μηνός"],
    ["el", "την επόμενη εργάσιμη", "literal-time: την επόμενη εργάσιμη"],
    ["el", "Ελέγχουμε κάθε Δευτέρα.", "literal-time: κάθε Δευτέρα"],
    ["el", "Ερμού 24, 105 63 Αθήνα", "literal-address: 105 63 Αθήνα"],
    ["el", "Στο 210-5550100 απαντάμε.", "literal-phone: 210-5550100"],
    ["cs", "za pětačtyřicet minut", "literal-time: pětačtyřicet minut"],
    ["cs", "odpovíme do konce dne", "literal-time: do konce dne"],
    ["cs", "zprávy čteme denně", "literal-time: denně"],
    ["cs", "Školní 24, 110 00 Praha 1", "literal-address: 110 00 Praha"],
    ["hu", "félórán belül", "literal-time: félórán"],
    ["hu", "Kétóránként ellenőrizzük.", "literal-time: Kétóránként"],
    ["hu", "Naponta ellenőrizzük.", "literal-time: Naponta"],
    ["hu", "1111 Budapest, Fő utca", "literal-address: 1111 Budapest"],
    ["hu", "7621 Pécsvárad, Fő utca", "literal-address: 7621 Pécsvárad, Fő"],
    // What a translation left behind.
    ["hu", "We answer within two working days.", "literal-time: two working days"],
  ] as const)("%s: %s", ([language, text, want]) => {
    expect(found(language, text)).toContain(want);
    expect(found(language, text)).toHaveLength(1);
  });

  test.for([
    ["en", "on a scale of 0-10, or of 1-7"],
    ["en", "in section 4.2 of ISO 10002:2018"],
    ["en", "under Regulation (EU) 2016/679 and Act 634 of 1992"],
    ["en", "We answer 24/7."],
    ["en", "one question at a time"],
    ["en", '{{within "email.reply"}}'],
    ["en", "[our terms](#terms) and [ ] a box, [x] another"],
    ["en", "1. first\n2. second\n3. third"],
    ["en", "e.g. a note, i.e. this one"],
    ["en", "On the first ring we are glad."],
    ["en", "Two people look at it. One hears the customer."],
    ["en", "{{!-- not before 08:00, see https://alfa.example --}}"],
    ["en", "daily work; a second opinion; the second stage"],
    ["en", "*date*, _name_ and **bold** … and so on"],
    ["en", "Customers’ time matters. I'd say so at any time."],
    ["en", "Level 2 support takes case 100."],
    ["el", "Σε κλίμακα 0-10. Άρθρο 12 του ν. 2251/1994."],
    ["el", "Ανοιχτά όλο το εικοσιτετράωρο."],
    ["el", "Τι θα κάνουμε; Δύο άνθρωποι απαντούν."],
    ["el", "Με λεπτομέρειες, κάθε φορά."],
    ["el", 'η εταιρεία {{company.name}} απαντά {{within "email.reply"}}'],
    ["el", "Αν ένας χρόνος που υποσχεθήκαμε δεν τηρηθεί"],
    ["cs", "na stupnici 0-10, zákon č. 634/1992 Sb., § 13 odst. 1"],
    ["cs", "společnosti {{company.name}} na čísle {{channels.phone.number}}"],
    ["cs", "o zákazníky se {{company.name}} stará"],
    ["cs", "Dva lidé, jeden případ; první den v práci"],
    ["hu", "0-10-es skálán, az 1997. évi CLV. törvény szerint"],
    ["hu", "Vállalatunk, {{company.article}}{{company.name}}, válaszol."],
    ["hu", "egy napló, hat kérdés, a napirend, percepció"],
    ["hu", "a dokumentum {{article titles.policy}}{{quote titles.policy}}"],
    ["hu", "Az ügyfelek hétköznapi kérdései"],
    ["hu", '{{within "email.reply"}} válaszolunk, {{complaints.contact.reach}}.'],
  ] as const)("but %s: %s is fine", ([language, text]) => {
    expect(found(language, text)).toEqual([]);
  });
});

describe("a fact would break", () => {
  test.for([
    ["en", "We run a {{company.industry}}.", "article-before-fact: a"],
    ["en", 'We answer within {{within "email.reply"}}.', "said-twice: within"],
    ["el", "η {{company.name}} απαντά", "article-before-fact: η"],
    ["el", "στο {{complaints.register}}", "article-before-fact: στο"],
    ["el", "από {{contact.name}}", "preposition-before-fact: από"],
    ["el", 'εντός {{amount "email.reply"}}', "preposition-before-fact: εντός"],
    ["cs", "od {{company.name}}", "preposition-before-fact: od"],
    ["cs", 'do {{amount "email.reply"}}', "preposition-before-fact: do"],
    ["cs", 'do {{within "email.reply"}}', "said-twice: do"],
    ["hu", "A {{company.name}} válaszol", "article-before-fact: A"],
    ["hu", "az **{{contact.name}}** felel", "article-before-fact: az"],
    ["hu", 'a {{amount "email.reply"}} határidő', "article-before-fact: a"],
    ["hu", "{{company.name}}-nél", "suffix-on-fact: -nél"],
    ["hu", "{{company.name}}nak", "suffix-on-fact: nak"],
    ["hu", "{{channels.email.address}}-re", "suffix-on-fact: -re"],
    ["hu", '{{within "email.reply"}} belül', "said-twice: belül"],
    ["el", "Τι θα κάνουμε?", "question-mark: ?"],
    ["el", "Η εταιρεία Aλφα", "mixed-scripts: Aλφα"],
    ["en", "Α customer pοst", "mixed-scripts: pοst"],
  ] as const)("%s: %s", ([language, text, want]) => {
    expect(found(language, text)).toContain(want);
  });
});

test("control characters are shown where they stand", () => {
  expect(found("en", "A\u0001b\u202Ec")).toEqual(["control-character: \u0001", "control-character: \u202E"]);
});

test.for(languageTags)("our own templates in %s say nothing of the kind", (language) => {
  const { documents, partials } = templatesIn(language);
  const flawed = Object.entries({ ...documents, ...partials }).flatMap(([name, text]) =>
    found(language, text).map((each) => `${name} ${each}`),
  );
  expect(flawed).toEqual([]);
});

test.for([
  "a@".repeat(60_000),
  "1 ".repeat(60_000),
  "0 12".repeat(30_000),
  "[a".repeat(40_000),
  "x_.".repeat(40_000),
  "-".repeat(120_000),
  "<a ".repeat(40_000),
  "twenty ".repeat(15_000),
])("a long text is looked through in one go: %#", (text) => {
  expect(found("en", text).length).toBeLessThan(1_000);
});
