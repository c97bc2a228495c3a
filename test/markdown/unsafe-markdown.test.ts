import { describe, expect, test } from "vitest";
import { unsafePieces } from "../../src/markdown/unsafe-markdown.ts";

describe("an address", () => {
  test.for([
    "https://a.example",
    "HTTPS://a.example",
    "mailto:care@a.example",
    "tel:+442079460010",
    "terms",
    "/terms",
    "#terms",
    // A colon behind the path is none of a scheme
    "terms?at=12:30",
    "/terms/12:30",
    "#12:30",
    String.raw`terms\b`,
    // Markdown takes the backslash away, a browser the tab
    String.raw`https\://a.example`,
    String.raw`\/terms`,
    "h&#9;ttps://a.example",
    "https&colon;//a.example",
    "https%3A//a.example",
  ])("may be %s", (address) => {
    expect(unsafePieces(`[x](${address})`)).toEqual([]);
  });

  test.for([
    "javascript:alert(1",
    "JavaScript:alert(1",
    "ftp://a.example",
    "&#x6A;avascript:alert(1",
    "&#X6A;avascript:alert(1",
    "&#106;avascript:alert(1",
    "j&shy;avascript:alert(1",
    "%6Aavascript:alert(1",
    "//a.example",
    String.raw`/\a.example`,
    String.raw`\a.example`,
    String.raw`\\/a.example`,
    String.raw`\\\\a.example`,
    "&sol;/a.example",
    "%2F/a.example",
  ])("may not be %s", (address) => {
    expect(unsafePieces(`see [x](${address})`)).toEqual([
      { code: "template/unsafe-link", start: 6, end: 8 + address.length },
    ]);
  });
});
