import type { CheckWords, Diagnostic } from "../diagnostic/diagnostic.ts";

/** The hint together with the line to add or the example to follow, which the text report shows below it. */
export function fullHint({ fix }: Diagnostic, hint: string, words: CheckWords): string {
  if (fix === null || fix.kind === "replace") return hint;
  const line = fix.kind === "add" ? fix.line.trim() : fix.text;
  return `${hint} ${words.example} \`${line}\``;
}
