import { fontFaces } from "./font-css.ts";
import { extraStyles, fontFiles, stylesPath, type ExtraStyles, type Theme } from "./theme.ts";

const encoder = new TextEncoder();

/** A file that pages with shared assets need beside them. */
export interface SharedFile {
  /** Relative to the folder of the shared files. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files for `{ kind: "shared" }`: the style sheet of every page, those that some of the pages have beside it, and the
 * fonts with which the theme was loaded.
 */
export function sharedFiles(theme: Theme, extra: readonly ExtraStyles[] = []): readonly SharedFile[] {
  const fonts = fontFiles.flatMap((file) => {
    const bytes = theme.fonts.get(file.path);
    return bytes === undefined ? [] : [{ ...file, bytes }];
  });
  const styles = fontFaces(fonts, (file) => file.path) + theme.styles;
  return [
    { path: stylesPath, bytes: encoder.encode(styles) },
    ...extra.map((name) => ({ path: extraStyles[name], bytes: encoder.encode(theme.extra[name]) })),
    ...fonts.map(({ path, bytes }) => ({ path, bytes })),
  ];
}
