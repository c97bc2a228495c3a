import { isEmail, isPhone, isUrl } from "../company/contact.ts";
import { factsSchema } from "../company/facts.ts";
import type { FieldKind } from "../company/field.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { languageTags } from "../company/language-tag.ts";
import type { SoundFacts } from "../company/sound-part.ts";
import { isMap, visit } from "../company/walk.ts";
import type { Path } from "../diagnostic/place.ts";

/** One text that the documents print. */
export interface AuditedText {
  /** In the sound part of the facts. */
  readonly path: Path;
  readonly text: string;
  readonly kind: "words" | "name" | "address" | "phone";
  /** The language that it is written in; `null` for what is the same in every language. */
  readonly language: LanguageTag | null;
}

const kinds: Readonly<Partial<Record<FieldKind, AuditedText["kind"]>>> = {
  text: "name",
  "local-text": "words",
  email: "address",
  url: "address",
  phone: "phone",
};

/** What is an address by itself, whatever could stand there. */
function kindOf(text: string, kind: AuditedText["kind"]): AuditedText["kind"] {
  if (kind === "address" || kind === "phone") return kind;
  if (isEmail(text) || isUrl(text)) return "address";
  return isPhone(text) ? "phone" : kind;
}

/** The languages of the file that are wanted; a text in another language is printed nowhere. */
function languagesOf(
  { languages }: SoundFacts,
  wanted: readonly LanguageTag[] | null,
): readonly LanguageTag[] {
  return languageTags.filter(
    (tag) => (languages?.includes(tag) ?? true) && (wanted === null || wanted.includes(tag)),
  );
}

/** Every text of the facts that documents print, in the order of the schema. */
export function* auditedTexts(
  facts: SoundFacts,
  wanted: readonly LanguageTag[] | null,
): Generator<AuditedText> {
  const languages = languagesOf(facts, wanted);
  for (const { path, field, value } of visit(factsSchema, facts)) {
    const kind = kinds[field.kind];
    if (kind === undefined) continue;
    if (typeof value === "string") {
      // A plain string of words is in the first language of the file.
      const language = kind === "words" ? (facts.languages?.[0] ?? null) : null;
      yield { path, text: value, kind: kindOf(value, kind), language };
      continue;
    }
    if (!isMap(value)) continue;
    for (const language of languages) {
      const text = value[language];
      if (typeof text === "string")
        yield { path: [...path, language], text, kind: kindOf(text, kind), language };
    }
  }
}
