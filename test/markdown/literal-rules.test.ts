import { describe, expect, test } from "vitest";
import { literalRules, withoutTonos } from "../../src/markdown/literal-rules.ts";
import { type UnsafePiece, unsafePieces } from "../../src/markdown/unsafe-markdown.ts";
import type { LiteralCode } from "../../src/markdown/literal-rules.ts";

/** What the rules of a code match in an English text, each match once. */
function matches(code: LiteralCode | UnsafePiece["code"], text: string): readonly string[] {
  const unsafe = unsafePieces(text).filter((piece) => piece.code === code);
  if (unsafe.length > 0)
    return [...new Set(unsafe.map(({ start, end }) => text.slice(start, end)))].toSorted();
  const found = literalRules("en")
    .filter((rule) => rule.code === code)
    .flatMap(({ pattern }) => [...text.matchAll(pattern)].map(([match]) => match));
  return [...new Set(found)].toSorted();
}

describe("a time", () => {
  test.for([
    ["at 8:00, 08:30, 24:00 and 23:59", ["08:30", "23:59", "24:00", "8:00"]],
    ["25:00 8:60 108:00 8:001 1.8:00 8:00:00 a:00", []],
    ["P2D PT4H P10W PT30M P1Y P3M PT5S", ["P10W", "P1Y", "P2D", "P3M", "PT30M", "PT4H", "PT5S"]],
    ["P2 PT P2H PTD XP2D P2Days", []],
    ["2½ days, ½ day, 1.5 hours, 1,25 hours", ["1,25 hours", "1.5 hours", "2½ days", "½ day"]],
    [
      "24-hour 24 - hours 24&nbsp;hours **24** hours 24‑hour",
      ["24 - hours", "24&nbsp;hours", "24** hours", "24-hour", "24‑hour"],
    ],
    ["x24 hours x1.24 hours: 4/24 hours", []],
    ["24 hoursx 24 of the hours", []],
    ["two (2) days, two  days", ["2) days", "two  days", "two (2) days"]],
    ["twox days, xtwo days, two more days", []],
  ] as const)("%j: %j", ([text, want]) => {
    const found = matches("template/literal-time", text);
    expect(found).toEqual([...want].toSorted());
  });
});

describe("a percentage", () => {
  test.for([
    ["80%, 80 %, 80\u00A0%, 80％, 99.5%, 99,5 %", ["80%", "80 %", "80\u00A0%", "80％", "99.5%", "99,5 %"]],
    ["80 per cent, 80 percent, eighty per cent", ["80 per cent", "80 percent", "eighty per cent"]],
    ["x %, 5 x%, 80 percents, 80 of %", []],
  ] as const)("%j", ([text, want]) => {
    expect(matches("template/literal-percentage", text)).toEqual([...want].toSorted());
  });
});

describe("an address", () => {
  test.for([
    ["a@b.example, first.last+tag@mail.b-c.co.uk", ["a@b.example", "first.last+tag@mail.b-c.co.uk"]],
    ["a@b a@ @b.c x", ["@b.c"]],
    [
      "http://a https://a.b/c?d=e#f www.a.b (https://x.y) WWW.q",
      ["http://a", "https://a.b/c?d=e#f", "https://x.y", "www.a.b", "WWW.q"],
    ],
    ["xhttps://a http:/a ftp://a wwwa", []],
    [
      "alfa.com Alfa.EU mail.alfa-shop.co.uk a.gr b.cz c.hu",
      ["Alfa.EU", "a.gr", "alfa.com", "b.cz", "c.hu", "mail.alfa-shop.co.uk"],
    ],
    ["alfa.comx alfa.xyz /alfa.com -alfa.com .com e.g. alfa.com-x", []],
    ["@alfa_help, @a.b, (@x1)", ["@a.b", "@alfa_help", "@x1"]],
    ["@1a @a, a@b x/@ab .@ab", []],
  ] as const)("%j", ([text, want]) => {
    expect(matches("template/literal-address", text)).toEqual([...want].toSorted());
  });
});

describe("a phone number", () => {
  test.for([
    ["+44 20 7946 0010", ["+44 20 7946 0010"]],
    ["+44 (0)20 7946-0010, +1/555.0100", ["+1/555.0100", "+44 (0)20 7946-0010"]],
    ["+44 20 x+44 20 7946 0010 a.+44 20 7946 0010", []],
    ["020 7946 0010, (020) 7946 0010, 06-1-555-0100", ["(020) 7946 0010", "020 7946 0010", "06-1-555-0100"]],
    ["x020 7946 0010", []],
    ["1.020 7946 0010", []],
    ["§020 7946 0010", []],
    ["/020 7946 0010", []],
    ["777 123 456,50", []],
    ["777 123 456: a", []],
    ["777 123 456, 777-123-456, 777.123.4567", ["777 123 456", "777-123-456", "777.123.4567"]],
    ["777 12 456", []],
    ["777 123 456 7", []],
    ["777 123 456.7", []],
    ["x777 123 456", []],
    ["1.777 123 456", []],
    ["123456789 123456789012345", ["123456789", "123456789012345"]],
    ["12345678 1234567890123456 x123456789 123456789x 123456789: 1.123456789", []],
    ["210-5550100, 22-123456 1234-12345678", ["1234-12345678", "210-5550100", "22-123456"]],
    ["1-5550100 12345-123456 22-12345 22-123456789 22-123456,5 22-123456/1", []],
    ["Phone: 12 34, call 555 0100", ["Phone: 12 34", "call 555 0100"]],
  ] as const)("%j", ([text, want]) => {
    expect(matches("template/literal-phone", text)).toEqual([...want].toSorted());
  });
});

describe("something to fill in", () => {
  test.for([
    ["[CUSTOMER], [ your name ], [date]", ["[ your name ]", "[CUSTOMER]", "[date]"]],
    ["[x](#a) [^1] [ ] [x] [X] [] [a]: b", []],
    ["[[company]]", ["[[company]", "[[company]]"]],
    [`[${"a".repeat(80)}]`, [`[${"a".repeat(80)}]`]],
    [`[${"a".repeat(81)}]`, []],
    ["___ .... ……, __ ... …", ["....", "___", "……"]],
    ["XX XXX xxx ΧΧ, X x xx", ["XX", "XXX", "xxx", "ΧΧ"]],
    ["aXX XXa XX. 1XX XX1 axxx xxxa", []],
    [
      "TODO todo TBD TBC TBA FIXME Lorem ipsum",
      ["FIXME", "Lorem ipsum", "TBA", "TBC", "TBD", "TODO", "todo"],
    ],
    ["aTODO TODOa 1TBD TBD1", []],
    [
      "{company} ${name} {% if %} <<name>> %NAME%",
      ["%NAME%", "${name}", "<<name>>", "{% if %}", "{company}"],
    ],
    ["{} {1} %AB% %name% <> << >>", ["<< >>"]],
    [String.raw`\{{company.name}}`, [String.raw`\{{company.name}}`, "{company.name}"]],
    [
      "X days, Y hours, N working days, X minutes, X\u00A0hour",
      ["N working days", "X days", "X minutes", "X\u00A0hour", "Y hours"],
    ],
    ["X day, Y hour, N minute", ["N minute", "X day", "Y hour"]],
    ["Z days, x days, aX days, X weeks, X  days", []],
  ] as const)("%j", ([text, want]) => {
    expect(matches("template/placeholder", text)).toEqual([...want].toSorted());
  });
});

describe("HTML and links", () => {
  test.for([
    ["template/raw-html", "<b>x</b>, <br>\n</p>\n<a href='x'>", ["<a href='x'>", "<b>x</b>", "<br>", "</p>"]],
    ["template/raw-html", "<!-- a --> <!-- b", ["<!-- a --", "<!-- b"]],
    ["template/raw-html", "a < b > c, <1>, < b>, <b\n>", ["<b\n>"]],
    [
      "template/raw-html",
      "<I>x</I>, <b>x<i>y of it</i>, <h1>x</h1>",
      ["<I>x</I>", "<b>", "<h1>x</h1>", "<i>y of it</i>"],
    ],
    [
      "template/unsafe-link",
      "[a](javascript:b) [a]( <data:x) [a](FTP://b)",
      ["]( <data:x", "](FTP://b", "](javascript:b"],
    ],
    [
      "template/unsafe-link",
      "[a](https://b) [a](http://b) [a](mailto:b) [a](tel:1) [a](#b) [a](b) [a](HTTPS://b)",
      [],
    ],
    ["template/unsafe-link", "![logo](logo.svg) ![](c)", ["![](c)", "![logo](logo.svg)"]],
    [
      "template/unsafe-link",
      "[a b]:  bcd\n   [c]:\td\n    [e]: f\nx [g]: h\n[]: i\n[j]:k",
      ["    [e]: f", "   [c]:\td", "[a b]:  bcd", "[j]:k"],
    ],
  ] as const)("%s: %j", ([code, text, want]) => {
    expect(matches(code, text)).toEqual([...want].toSorted());
  });
});

test.for([
  ["ώρες ΏΡΕΣ άέήίόύώ", "ωρες ΩΡΕΣ αεηιουω"],
  ["ϊΐϋΰ", "ιιυυ"],
  ["é ő č ü Á", "é ő č ü Á"],
  ["24 hours", "24 hours"],
] as const)("%s without accents is %s", ([text, want]) => {
  expect(withoutTonos(text)).toBe(want);
  expect(withoutTonos(text)).toHaveLength(text.length);
});

test("English is read along in each language, its own rules only once", () => {
  const count = (code: LiteralCode, language: "en" | "hu") =>
    literalRules(language).filter((rule) => rule.code === code).length;
  expect(count("template/literal-time", "hu") - count("template/literal-time", "en")).toBe(7);
  expect(count("template/literal-percentage", "hu") - count("template/literal-percentage", "en")).toBe(3);
  expect(count("template/placeholder", "hu")).toBe(count("template/placeholder", "en"));
  expect(literalRules("hu")).toBe(literalRules("hu"));
});
