import { createHash } from "node:crypto";
import type { Theme } from "./theme.ts";

/** One number for the looks of all pages: SHA-256, hexadecimal. */
export function digestTheme({ styles, extra, fonts }: Theme): string {
  const hash = createHash("sha256").update(JSON.stringify([styles, extra]));
  for (const [path, bytes] of fonts) hash.update(path).update(bytes);
  return hash.digest("hex");
}
