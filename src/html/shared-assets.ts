import { fontFaces } from "./font-css.ts";
import { fontFiles, stylesPath, type Theme } from "./theme.ts";

/** A file that pages with shared assets need beside them. */
export interface SharedFile {
  /** Relative to the folder of the shared files. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files for `{ kind: "shared" }`: one style sheet, and the fonts with which the theme was loaded. */
export function sharedFiles(theme: Theme): readonly SharedFile[] {
  const fonts = fontFiles.flatMap((file) => {
    const bytes = theme.fonts.get(file.path);
    return bytes === undefined ? [] : [{ ...file, bytes }];
  });
  const styles = fontFaces(fonts, (file) => file.path) + theme.styles;
  return [
    { path: stylesPath, bytes: new TextEncoder().encode(styles) },
    ...fonts.map(({ path, bytes }) => ({ path, bytes })),
  ];
}
