import { expect, test } from "vitest";

import { describeLinks } from "../../src/pdf/describe-links.ts";
import { linkTextsOf } from "../../src/pdf/link-texts.ts";
import { readDictionary } from "../../src/pdf/pdf-syntax.ts";
import { readText } from "../../src/pdf/pdf-text.ts";

const html = `<a class="skip" href="#main"></a> <a href="#main">Main</a>
  <a data-x href="#s1" id="b"><span>1</span> Where&nbsp;&amp; <em>when</em></a> <a href="#s1">again</a>
  <a href="https://meridian.example?a=1&amp;b=2">Ask &#8220;us&#x201D;</a> <a href="#Τέλος">Τέλος</a> <abbr>x</abbr>`;

test("the words of each link, by where it leads", () => {
  expect(Object.fromEntries(linkTextsOf(html))).toEqual({
    "#main": "Main",
    "#s1": "1 Where & when",
    "https://meridian.example?a=1&b=2": "Ask “us”",
    "#Τέλος": "Τέλος",
  });
});

const texts = new Map([
  ["#s1", "1 Where"],
  ["#Τ", "Τέλος"],
  ["https://meridian.example", "Our site"],
  ["https://meridian.example/ask", "Ask"],
]);

test.for([
  { link: "/Dest /s1", want: "1 Where" },
  { link: "/Dest (s1)", want: "1 Where" },
  { link: "/Dest /#25CE#25A4", want: "Τέλος" },
  { link: "/Dest /nowhere", want: null },
  { link: "/A <</S /URI /URI (https://meridian.example/ask)>>", want: "Ask" },
  { link: "/A <</S /URI /URI (https://meridian.example/)>>", want: "Our site" },
  { link: "/A 2 0 R", want: "+44 20" },
  { link: "/A <</S /URI /URI (mailto:care@meridian.example)>>", want: "care@meridian.example" },
  { link: "/Dest /s1 /Contents (own)", want: "own" },
])("a link with $link says $want", ({ link, want }) => {
  const objects = new Map([
    [1, `<</Type /Annot\n/Subtype /Link\n${link}>>`],
    [2, "<</S /URI /URI (tel:+44 20)>>"],
  ]);
  const entries = readDictionary(describeLinks(objects, texts).get(1) ?? "");
  expect(readText(entries?.get("Contents") ?? "")).toBe(want);
});
