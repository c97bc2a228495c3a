import type { Subset } from "./coverage.ts";
import type { Face, FontFile, Theme } from "./theme.ts";

/** Characters for which a browser looks into a file. They overlap nowhere except in combining marks. */
const unicodeRanges: Readonly<Record<Subset, string>> = {
  latin:
    "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, " +
    "U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
  "latin-ext":
    "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, " +
    "U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C4, U+2113, U+2C60-2C7F, U+A720-A7FF",
  greek: "U+0370-0377, U+037A-037F, U+0384-038A, U+038C, U+038E-03A1, U+03A3-03FF",
  "greek-ext": "U+1F00-1FFF",
};

const descriptors: Readonly<Record<Face, string>> = {
  regular: "font-style: normal; font-weight: 400;",
  italic: "font-style: italic; font-weight: 400;",
  bold: "font-style: normal; font-weight: 600 700;",
};

/** `@font-face` rules for the files, `address` telling where the browser finds each. */
export function fontFaces(files: readonly FontFile[], address: (file: FontFile) => string): string {
  return files
    .map(
      (file) =>
        `@font-face { font-family: "Source Sans 3"; ${descriptors[file.face]} font-display: swap;\n` +
        `  unicode-range: ${unicodeRanges[file.subset]};\n` +
        `  src: url("${address(file)}") format("woff2"); }\n`,
    )
    .join("");
}

const inlineByTheme = new WeakMap<Theme, Map<string, string>>();

/**
 * `@font-face` rules with the fonts inside. Built once for a theme and a set of files, because encoding them costs
 * more than the rest of a page. Throws when the theme was loaded without one of the files.
 */
export function inlineFontFaces(files: readonly FontFile[], theme: Theme): string {
  const bySet = inlineByTheme.get(theme) ?? new Map<string, string>();
  inlineByTheme.set(theme, bySet);
  const key = files.map((file) => file.path).join(" ");
  const known = bySet.get(key);
  if (known !== undefined) return known;
  const css = fontFaces(files, (file) => `data:font/woff2;base64,${base64(fontBytes(theme, file))}`);
  bySet.set(key, css);
  return css;
}

function fontBytes(theme: Theme, file: FontFile): Uint8Array {
  const bytes = theme.fonts.get(file.path);
  if (bytes === undefined) throw new Error(`The theme was loaded without ${file.path}, which a page needs.`);
  return bytes;
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
