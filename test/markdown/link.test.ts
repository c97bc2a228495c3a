import { settleSentences } from "../../src/markdown/escape.ts";
import { describe, expect, test } from "vitest";
import { contactLink, emailLink, phoneLink, webLink } from "../../src/markdown/link.ts";

describe("a phone number", () => {
  test.for([
    ["+44 20 7946 0010", "[+44 20 7946 0010](tel:+442079460010)"],
    ["0801", "[0801](tel:0801)"],
    ["+44 (0)20 7946 0010", "[+44 (0)20 7946 0010](tel:+442079460010)"],
    ["(020) 7946-0010", "[(020) 7946-0010](tel:02079460010)"],
    ["+44 20 7946 0010 ext. 12", "[+44 20 7946 0010 ext. 12](tel:+442079460010;ext=12)"],
    ["+44 20 7946 0010 x12", "[+44 20 7946 0010 x12](tel:+442079460010;ext=12)"],
    ["+44 20 7946 0010 / 11", "+44 20 7946 0010 / 11"],
    ["+44 20 7946 0010x12", "[+44 20 7946 0010x12](tel:+442079460010;ext=12)"],
    ["+44 20 7946 0010 #12 ", "[+44 20 7946 0010 #12](tel:+442079460010;ext=12)"],
    ["0044 (0)20 7946 0010", "[0044 (0)20 7946 0010](tel:004402079460010)"],
    ["20+7946", "20+7946"],
    ["1", "1"],
    ["ask for Dana", "ask for Dana"],
    ["ask on 020 7946", "ask on 020 7946"],
  ] as const)("%s", ([number, want]) => {
    expect(settleSentences(phoneLink(number))).toBe(want);
  });
});

test("addresses are links that show themselves", () => {
  expect(emailLink("care@alfa.example")).toBe("<care@alfa.example>");
  expect(emailLink("^@alfa.example")).toBe("^@alfa.example");
  expect(emailLink("care@alfa-.example")).toBe("care\\@alfa-.example");
  expect(webLink("https://alfa.example/a|b")).toBe("<https://alfa.example/a%7Cb>");
  expect(webLink(" http://alfa.example/a b<c>`\\d\n")).toBe("<http://alfa.example/a%20b%3Cc%3E%60%5Cd>");
  expect(webLink("see https://alfa.example")).toBe(String.raw`see https\://alfa.example`);
  expect(webLink("HTTPS://alfa.example")).toBe("<HTTPS://alfa.example>");
});

test.for([
  ["privacy@alfa.example", "<privacy@alfa.example>"],
  ["https://alfa.example/privacy", "<https://alfa.example/privacy>"],
  ["+44 20 7946 0010", "[+44 20 7946 0010](tel:+442079460010)"],
  ["the data protection officer", "the data protection officer"],
] as const)("a contact line: %s", ([contact, want]) => {
  expect(contactLink(contact)).toBe(want);
});
