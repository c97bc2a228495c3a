import * as z from "zod";
import { forbiddenCharacter, isBlank } from "../characters.ts";
import { describe, type Field, refuse } from "../field.ts";
import { type LanguageTag, languageTags } from "../language-tag.ts";

/** One line of text: line breaks, tabs and runs of spaces become one space. */
function toOneLine(text: string): string {
  return text.replaceAll(/[ \t\n\r\u2028\u2029]+/g, " ").trim();
}

/** Text as written, checked and brought to one line; refuses what is empty or holds control characters. */
export const plainText = z.string().transform((written, context) => {
  const code = forbiddenCharacter(written);
  if (code !== null) return refuse(context, { code: "facts/control-character", args: { code } });
  if (isBlank(written)) return refuse(context, { code: "facts/empty", args: { shape: "text" } });
  return toOneLine(written);
});

/** Text by language. A plain string counts as the first language of the file. */
export type LocalText = string | TextByLanguage;
export type TextByLanguage = { readonly [Tag in LanguageTag]?: string | undefined };

const textOfEach = Object.fromEntries(languageTags.map((tag) => [tag, plainText.optional()])) as Readonly<
  Record<LanguageTag, z.ZodOptional<typeof plainText>> // `fromEntries` forgets the keys.
>;

const byLanguage = z.strictObject(textOfEach).transform((texts, context) => {
  const isEmpty = Object.keys(texts).length === 0;
  return isEmpty ? refuse(context, { code: "facts/empty", args: { shape: "map" } }) : texts;
});

const anyLanguage: z.ZodType<LocalText, LocalText> = z.union([plainText, byLanguage]);

/** Text that is the same in every language. */
export function text(field: Field): z.ZodType<string, string> {
  return describe(plainText, "text", field);
}

/** Text by language. */
export function localText(field: Field): z.ZodType<LocalText, LocalText> {
  return describe(anyLanguage, "local-text", field);
}
