import { subsets, subsetsIn, type Subset } from "./coverage.ts";

/** One font file of the theme. */
export interface FontFile {
  /** Relative to the theme's folder. */
  readonly path: string;
  readonly subset: Subset;
  readonly face: Face;
}

export const faces = ["regular", "italic", "bold"] as const;
export type Face = (typeof faces)[number];

const faceNames: Readonly<Record<Face, string>> = {
  regular: "400-normal",
  italic: "400-italic",
  bold: "600-normal",
};

/** Path of the style sheet of every page, relative to the theme's folder. */
export const stylesPath = "page.css";

/** Style sheets that only some pages have beside it: the book, and what is printed to hang up or to carry. */
export const extraStyles = { book: "book.css", chart: "chart.css" } as const;
export type ExtraStyles = keyof typeof extraStyles;

/** Every font file of the theme. */
export const fontFiles: readonly FontFile[] = subsets.flatMap((subset) =>
  faces.map((face) => ({ path: `fonts/source-sans-3-${subset}-${faceNames[face]}.woff2`, subset, face })),
);

/** Every file of the theme that pages can be made of, relative to templates/theme. */
export const themeFiles: readonly string[] = [
  stylesPath,
  ...Object.values(extraStyles),
  ...fontFiles.map((file) => file.path),
];

/** The looks of a page, loaded. */
export interface Theme {
  /** The text of `page.css`. */
  readonly styles: string;
  /** The texts of the other style sheets. */
  readonly extra: Readonly<Record<ExtraStyles, string>>;
  /** The bytes of the font files by path; at least those that the pages need. */
  readonly fonts: ReadonlyMap<string, Uint8Array>;
}

/** The theme from the files of `themeFiles`, by path. Throws when a style sheet is missing. */
export function themeFrom(files: ReadonlyMap<string, Uint8Array>): Theme {
  const text = (path: string): string => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`The theme was loaded without ${path}.`);
    // Browsers read CRLF as LF, and the policy of a page names its styles by their hash.
    return new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
  };
  const fonts = new Map(files);
  for (const path of [stylesPath, ...Object.values(extraStyles)]) fonts.delete(path);
  return {
    styles: text(stylesPath),
    extra: { book: text(extraStyles.book), chart: text(extraStyles.chart) },
    fonts,
  };
}

/** The font files that a page with this text may need, in every face. `text` is all that the page shows. */
export function fontsFor(text: string): readonly FontFile[] {
  const needed = subsetsIn(text);
  return fontFiles.filter((file) => needed.has(file.subset));
}
