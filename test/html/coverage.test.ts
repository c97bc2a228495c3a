import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { covers, subsetsIn } from "../../src/html/coverage.ts";
import { fontFiles, fontsFor, themeFrom } from "../../src/html/theme.ts";

function drawn(text: string): string {
  return Array.from(text)
    .filter((character) => covers(character.codePointAt(0) ?? 0))
    .join("");
}

test.for([
  { name: "punctuation and signs", text: "–—“”„‚‘’«»…€£·•°§±×−½©®™" },
  { name: "Czech", text: "ÁáČčĎďÉéĚěÍíŇňÓóŘřŠšŤťÚúŮůÝýŽž" },
  { name: "Hungarian", text: "ÁáÉéÍíÓóÖöŐőÚúÜüŰű" },
  { name: "Greek", text: "ΑαΆάΒβΓγΔδΕεΈέΖζΗηΉήΘθΙιΊίΪϊΐΚκΛλΜμΝνΞξΟοΌόΠπΡρΣσςΤτΥυΎύΫϋΰΦφΧχΨψΩωΏώ" },
])("the typeface draws $name", ({ text }) => {
  expect(drawn(text)).toBe(text);
});

test("the typeface lacks arrows to the side, ticks, boxes and the numero sign", () => {
  expect(drawn("№→←✓☐\u202F\u2011")).toBe("");
});

test.for([
  { text: "English – “plain” €", want: ["latin"] },
  { text: "Výborně", want: ["latin", "latin-ext"] },
  { text: "Γεια", want: ["latin", "greek"] },
  { text: "ἀρχή ő", want: ["latin", "greek-ext", "greek", "latin-ext"] },
  { text: "漢字 🎉 →", want: ["latin"] },
  { text: "", want: ["latin"] },
])("“$text” needs $want", ({ text, want }) => {
  expect([...subsetsIn(text)].sort()).toEqual([...want].sort());
});

test("the font files of the theme are those on the disk", () => {
  const onDisk = readdirSync(new URL("../../templates/theme/fonts/", import.meta.url));
  const fonts = onDisk.flatMap((name) => (name.endsWith(".woff2") ? [`fonts/${name}`] : []));
  expect(fontFiles.map((file) => file.path).sort()).toEqual(fonts.sort());
});

test("a text needs its subsets in every face", () => {
  expect(fontsFor("Γεια").map((file) => `${file.subset} ${file.face}`)).toEqual([
    "latin regular",
    "latin italic",
    "latin bold",
    "greek regular",
    "greek italic",
    "greek bold",
  ]);
});

test("a theme without its style sheet is refused", () => {
  expect(() => themeFrom(new Map())).toThrow("page.css");
});

test("line endings of Windows do not change the theme", () => {
  const styles = new TextEncoder().encode("a {\r\n}\r\n");
  const theme = themeFrom(new Map(["page.css", "book.css", "chart.css"].map((path) => [path, styles])));
  expect([theme.styles, theme.extra.book, theme.extra.chart]).toEqual(Array(3).fill("a {\n}\n"));
});
