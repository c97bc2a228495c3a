import { describe, expect, test } from "vitest";
import { printed } from "../../src/markdown/prose.ts";
import { pause, readerText, referenceText } from "../../src/markdown/reader-text.ts";
import { sourceOf } from "./told.ts";

/** Marks for what no text has, as tables can show them. */
function read(text: string): string {
  const shown = [[pause, "‖"], ...Object.entries(printed).map(([name, mark]) => [mark, name[0] ?? ""])];
  return shown.reduce(
    (sum, [mark = "", sign = ""]) => sum.replaceAll(new RegExp(`${mark}+`, "g"), sign),
    readerText(sourceOf(text)).text,
  );
}

describe("a reader sees", () => {
  test.for([
    ["plain words", "Two hours.", "Two hours."],
    // Character references
    ["a reference by number", "2&#52; hours", "24 hours"],
    ["a reference by number in hexadecimal", "2&#x34; &#X48;", "24 H"],
    ["a reference by name", "24&nbsp;hours&period;", "24 hours."],
    ["a letter with an accent by name", "caf&eacute;, &Odblac;r", "café, Őr"],
    ["nothing for a reference to what has no width", "ho&shy;urs, ho&#8203;urs", "hours, hours"],
    [
      "a reference that there is not, as it is",
      "&nothing; &#0; &#x110000; R&D; &amp",
      "&nothing; &#0; &#x110000; R&D; &amp",
    ],
    // Letters
    ["one letter for a letter and its accent", "cafe\u0301 O\u030Br", "café Őr"],
    ["nothing for what has no width", "ho\u00ADurs ho\u200Burs \uFEFFhours", "hours hours hours"],
    // Marks of Markdown
    ["no marks of bold and italic", "**a** *b* __c__ _d_ ___e___ ~~f~~ `g`", "a b c d e f g"],
    ["no marks inside a word", "2**4** ho*u*rs", "24 hours"],
    ["underscores inside a word", "a_b a__b snake__case __a__b__", "a_b a__b snake__case a__b"],
    ["underscores between letters with loose accents", "e\u0301__e\u0301", "é__é"],
    ["underscores in a row", `a${"_".repeat(30)}b`, `a${"_".repeat(30)}b`],
    ["the words of a link", "[our hours](https://a.example/2_hours) [more]", "our hours more"],
    ["one space for several", "10      days, 95 \t \t% of  it", "10 days, 95 % of it"],
    // Escapes
    [
      "what stands behind a backslash",
      String.raw`24\-hour\. \*a\* \_b\_ \\*c\\*`,
      String.raw`24-hour. *a* _b_ \c\ `.trim(),
    ],
    ["what looks like a reference behind a backslash", String.raw`\&nbsp; \[a\]`, "&nbsp; [a]"],
    ["a backslash before a letter", String.raw`a\b`, String.raw`a\b`],
    // Lines
    ["a line end inside a paragraph", "one\ntwo", "one\ntwo"],
    ["a pause between paragraphs", "one\n\ntwo\n \t\nthree", "one‖\ntwo‖\nthree"],
    ["a pause before an item", "one\n- two\n  * three\n12. four\n1) five", "one‖two‖three‖four‖five"],
    ["a pause between the paragraphs of a quotation", "> one\n>\n> two", "> one‖\ntwo"],
    ["one text in the lines of a quotation", "> one\n> two\n> > three", "> one\ntwo\nthree"],
    ["no item in a number or a dash of a text", "one\n-two\n3.5", "one\n-two\n3.5"],
    // Tags
    ["a mark for a tag", 'a {{company.name}} b {{within "email.reply"}}.', "a f b a."],
    ["nothing for a note", "ho{{!-- a\n\nnote --}}urs", "hours"],
    ["the line end behind a note at the end of a line", "one{{!-- a --}}\ntwo", "one\ntwo"],
    ["the line end behind a note and a space", "one {{!-- a --}}\ntwo", "one \ntwo"],
    [
      "the line end behind a note in a long text",
      `one {{!-- a --}}\n${"many words ".repeat(9)}`,
      `one \n${"many words ".repeat(9)}`,
    ],
    ["what stands behind a note at the start of a line", "{{!-- a --}}two\nthree", "two\nthree"],
    ["no line for an indented note", "one\n\t{{!-- a --}}\t\ntwo", "one\n\ttwo"],
    ["one line for two notes", "{{!-- a --}}{{!-- b --}}\ntwo", "\ntwo"],
    ["nothing for nothing", "", ""],
    ["no line for a line of notes", "one\n{{!-- a --}} \ntwo", "one\ntwo"],
    ["no line for the tags around a clause", '{{#clause "a"}}\none\n{{/clause}}\n', "one\n"],
    ["the line of a part", "one\n{{> part}}\ntwo", "one‖\ntwo"],
  ] as const)("%s", ([, text, want]) => {
    expect(read(text)).toBe(want);
  });
});

describe("the piece of the template that words come from", () => {
  test.for([
    ["plain words", "in 24 hours.", "24 hours", "24 hours"],
    ["a reference at its start", "in &#50;4 hours.", "24 hours", "&#50;4 hours"],
    ["a reference inside", "in 24&nbsp;hours.", "24 hours", "24&nbsp;hours"],
    ["a reference at its end", "in 24 hour&#115;.", "24 hours", "24 hour&#115;"],
    ["one of two references", "&#50;&#52; hours", "4", "&#52;"],
    ["a letter with a loose accent", "a cafe\u0301 b", "café", "cafe\u0301"],
    ["marks inside", "in **24** hours.", "24 hours", "24** hours"],
    ["marks around", "in **24 hours**.", "24 hours", "24 hours"],
    ["what has no width", "in 2\u200B4 hours.", "24 hours", "2\u200B4 hours"],
    ["a backslash", String.raw`in 24\-hours.`, "24-hours", String.raw`24\-hours`],
    ["what stands behind a backslash", String.raw`in \*24 hours.`, "*24", "*24"],
    ["a note inside", "in 2{{!-- x --}}4 hours.", "24 hours", "2{{!-- x --}}4 hours"],
    ["what stands behind a note", "in {{!-- x --}}24 hours.", "24 hours", "24 hours"],
    [
      "the tags around a clause",
      'in 24\n{{#clause "a"}}\nhours.\n{{/clause}}',
      "24\nhours",
      '24\n{{#clause "a"}}\nhours',
    ],
    ["two lines of a quotation", "> in 24\n> hours.", "24\nhours", "24\n> hours"],
    ["a pause", "one\n\n- two", `one${pause}`, "one\n"],
    ["the whole", "**one**", "one", "one"],
  ] as const)("%s", ([, text, words, want]) => {
    const { text: seen, spanOf } = readerText(sourceOf(text));
    const at = seen.indexOf(words);
    expect(at).not.toBe(-1);
    const { start, end } = spanOf(at, at + words.length);
    expect(text.slice(start, end)).toBe(want);
  });
});

test.for(["", "two", "&#50;4 hours"])("what stands before the first letter is nothing: %j", (text) => {
  expect(readerText(sourceOf(text)).spanOf(0, 0)).toEqual({ start: 0, end: 0 });
});

describe("a character reference", () => {
  test.for([
    ["&#48;", "0"],
    ["&#x34;", "4"],
    ["&#X34;", "4"],
    ["&#x10FFFF;", "\u{10FFFF}"],
    ["&amp;", "&"],
    ["&colon;", ":"],
    ["&nbsp;", " "],
    ["&frac12;", "½"],
    ["&eacute;", "é"],
    ["&Odblac;", "Ő"],
    ["&ccaron;", "č"],
    ["&Aring;", "Å"],
    ["&uuml;", "ü"],
    ["&ecirc;", "ê"],
    ["&agrave;", "à"],
  ] as const)("%s prints %s", ([reference, want]) => {
    expect(referenceText(reference)).toBe(want);
  });

  test.for(["&shy;", "&zwnj;", "&ZeroWidthSpace;", "&#173;", "&#xFEFF;", "&#x200B;"])(
    "%s prints nothing",
    (reference) => {
      expect(referenceText(reference)).toBe("");
    },
  );

  test.for([
    "&#0;",
    "&#x110000;",
    "&#12345678;",
    "&amp",
    "amp;",
    "x&amp;",
    "&amp;x",
    "&nothing;",
    "&1eacute;",
    "&eacute1;",
    "&acute;",
    "&toString;",
    "&ctoString;",
    "&;",
    "",
  ])("%s is none", (text) => {
    expect(referenceText(text)).toBeNull();
  });
});
