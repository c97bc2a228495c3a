import type { Files } from "../host/host.ts";
import { themeFiles, themeFrom } from "./theme.ts";
import type { Theme } from "./theme.ts";

const maxThemeFileBytes = 5_000_000;

/** Reads the package's theme. Throws when a file of it is missing, because the package is then incomplete. */
export async function loadTheme(files: Pick<Files, "read">, folder: string): Promise<Theme> {
  const loaded = await Promise.all(
    themeFiles.map(async (path) => {
      const result = await files.read(`${folder}/${path}`, maxThemeFileBytes);
      if (!result.ok) throw new Error(`The theme file ${path} cannot be read: ${result.detail}`);
      return [path, result.bytes] as const;
    }),
  );
  return themeFrom(new Map(loaded));
}
