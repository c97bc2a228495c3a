import type { Fix } from "../../diagnostic/diagnostic.ts";
import type { Path } from "../../diagnostic/place.ts";
import { feedbackWays } from "../blocks/practice.ts";
import { readContact } from "../contact.ts";
import { factsSchema } from "../facts.ts";
import type { Field } from "../field.ts";
import type { LanguageTag } from "../language-tag.ts";
import type { LocalText } from "../leaves/text.ts";
import { visit } from "../walk.ts";
import { defineCheck } from "./cross-check.ts";

/** Whether a plain string says the same in every language. */
function isNeutral(text: string, neutral: Field["neutral"]): boolean {
  if (neutral === "always") return true;
  if (neutral === "contact") return readContact(text).kind !== "text";
  return neutral === "feedback" && feedbackWays.some((way) => way === text);
}

/** Of the languages of the file, those that a text is not there in; a plain string is in the first. */
function missingIn(text: LocalText, languages: readonly LanguageTag[], field: Field): readonly LanguageTag[] {
  if (typeof text === "string") return isNeutral(text, field.neutral) ? [] : languages.slice(1);
  return languages.filter((language) => text[language] === undefined);
}

/** The map to write instead of a plain string that is short enough to be copied. */
function suggestMap(text: LocalText, languages: readonly LanguageTag[]): Fix | null {
  if (typeof text !== "string" || text.length > 60) return null;
  const entries = languages.map(
    (language, index) => `${language}: ${index === 0 ? JSON.stringify(text) : "…"}`,
  );
  return { kind: "example", text: `{ ${entries.join(", ")} }` };
}

function lastKey(path: Path): string {
  return path.findLast((step) => typeof step === "string") ?? "";
}

/** Every text is there in every language of the documents wanted; nothing falls back to another language. */
export const translations = defineCheck("facts/missing-translation", "error", function* ({ facts, wanted }) {
  const sound = (facts.languages ?? []).filter((language) => language !== undefined);
  if (facts.languages === undefined || sound.length < facts.languages.length) return;
  const languages = [...new Set(sound)];
  for (const { path, field, value } of visit(factsSchema, facts)) {
    if (field.kind !== "local-text") continue;
    const text = value as LocalText; // The kind says so; `describe` is the only writer.
    const missing = missingIn(text, languages, field).filter((each) => wanted?.includes(each) ?? true);
    if (missing.length === 0) continue;
    yield { args: { key: lastKey(path), languages: missing }, path, fix: suggestMap(text, languages) };
  }
});
