import { readFileSync } from "node:fs";
import { themeFiles, themeFrom, type Theme } from "../../src/html/theme.ts";

const folder = new URL("../../templates/theme/", import.meta.url);

/** The theme as it ships. */
export const shippedTheme: Theme = themeFrom(
  new Map(themeFiles.map((path) => [path, readFileSync(new URL(path, folder))])),
);
