import { audit } from "../../src/audit/audit.ts";
import type { Diagnostic } from "../../src/diagnostic/diagnostic.ts";
import { fileWith, findingsOf, readText } from "../yaml/read-text.ts";

/** Everything that is said about the text of a facts file, its words included. */
export async function auditText(text: string): Promise<readonly Diagnostic[]> {
  const reading = await readText(text);
  const draft = reading.kind === "unreadable" ? null : reading.draft;
  return draft === null ? findingsOf(reading) : audit(draft, findingsOf(reading), null);
}

/** What is said about one text, written as a quoted value of a file that is sound but for it. */
export function auditWords(text: string, language = "en"): Promise<readonly Diagnostic[]> {
  const languages = `languages: [${language}]`;
  return auditText(fileWith({ languages, missed: `missed: ${JSON.stringify(text)}` }));
}

/** A finding as a test expects it: code, line, column and length, and what is to be put there. */
export function exact({ code, place, fix }: Diagnostic): string {
  const right = fix === null ? "" : ` → ${fix.kind === "add" ? fix.line : fix.text}`;
  return `${code} ${String(place.line)}:${String(place.column)}+${String(place.length)}${right}`;
}
