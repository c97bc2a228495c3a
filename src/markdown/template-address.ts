import { kinds, lengths } from "../company/kind.ts";
import type { Kind, Length } from "../company/kind.ts";
import { languageTags } from "../company/language-tag.ts";
import type { LanguageTag } from "../company/language-tag.ts";

/** How the name of every template ends. */
export const templateEnding = ".md.hbs";

/** What a template is, by where it lies in a folder of templates. */
export type TemplateAddress =
  | {
      readonly type: "document";
      readonly language: LanguageTag;
      readonly kind: Kind;
      readonly length: Length;
    }
  | { readonly type: "partial"; readonly language: LanguageTag; readonly name: string };

/** Where a template lies, relative to its folder of templates. */
export function pathOf(address: TemplateAddress): string {
  return address.type === "document"
    ? `${address.kind}/${address.language}.${address.length}${templateEnding}`
    : `partials/${address.language}/${address.name}${templateEnding}`;
}

/** Every document template that can exist. */
export const documentPaths: ReadonlyMap<string, TemplateAddress> = new Map(
  kinds.flatMap((kind) =>
    languageTags.flatMap((language) =>
      lengths.map((length) => {
        const address: TemplateAddress = { type: "document", language, kind, length };
        return [pathOf(address), address] as const;
      }),
    ),
  ),
);

/** What lies at a path, relative to the folder; `null` where no template can lie. */
export function addressOf(path: string): TemplateAddress | null {
  const document = documentPaths.get(path);
  if (document !== undefined) return document;
  const [, tag, name] = /^partials\/([a-z]{2})\/([a-z\d][a-z\d-]{0,60})\.md\.hbs$/.exec(path) ?? [];
  const language = languageTags.find((each) => each === tag);
  if (language === undefined || name === undefined) return null;
  return { type: "partial", language, name };
}
