import { kinds, lengths } from "../company/kind.ts";
import type { Kind, Length } from "../company/kind.ts";
import { languageTags } from "../company/language-tag.ts";
import type { LanguageTag } from "../company/language-tag.ts";

/** How the name of every template of a document or a part ends. */
export const templateEnding = ".md.hbs";

/** The folder for clauses that several documents take from one part. */
export const everywhere = "all";

/** What a template is, by where it lies in a folder of templates. */
export type TemplateAddress = DocumentAddress | PartialAddress | PieceAddress;

export interface DocumentAddress {
  readonly type: "document";
  readonly language: LanguageTag;
  readonly kind: Kind;
  readonly length: Length;
}

export interface PartialAddress {
  readonly type: "partial";
  readonly language: LanguageTag;
  readonly name: string;
}

/** One clause or section. */
export interface PieceAddress {
  readonly type: "clause" | "section";
  /** The document; `all` for every document that takes the clause from a part. */
  readonly kind: Kind | typeof everywhere;
  readonly id: string;
  /** `null` for all languages: of a clause that is left out. */
  readonly language: LanguageTag | null;
  /** `null` for both lengths. */
  readonly length: Length | null;
}

/** Whether a template is one clause or section. */
export function isPiece(at: TemplateAddress): at is PieceAddress {
  return at.type === "clause" || at.type === "section";
}

/** Where a template lies, relative to its folder of templates. */
export function pathOf(address: TemplateAddress): string {
  switch (address.type) {
    case "document":
      return `${address.kind}/${address.language}.${address.length}${templateEnding}`;
    case "partial":
      return `partials/${address.language}/${address.name}${templateEnding}`;
    default: {
      const { type, kind, id, language, length } = address;
      return `${pieceFolders[type]}/${kind}/${[id, language, length, "md"].filter((step) => step !== null).join(".")}`;
    }
  }
}

/** The folder of expected documents, which are no templates. */
export const goldenFolder = "golden";

/** Where clauses and sections of a company's own lie. */
export const pieceFolders = { clause: "clauses", section: "sections" } as const;

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
  if (language === undefined || name === undefined) return pieceAt(path);
  return { type: "partial", language, name };
}

/** What the ids of clauses and sections look like. */
export const idPattern = /^[a-z\d][a-z\d-]*(?:\.[a-z\d][a-z\d-]*)*$/;

/** `clauses/policy/commitment.answer.en.short.md`: from the right, length and language may be left out. */
function pieceAt(path: string): PieceAddress | null {
  const [, folder, document, name = ""] =
    /^(clauses|sections)\/([a-z-]+)\/([a-z\d.-]{1,120})\.md$/.exec(path) ?? [];
  const kind = document === everywhere ? everywhere : kinds.find((each) => each === document);
  if (kind === undefined) return null;
  const steps = name.split(".");
  const length = lengths.find((each) => each === steps.at(-1)) ?? null;
  if (length !== null) steps.pop();
  const language = languageTags.find((each) => each === steps.at(-1)) ?? null;
  if (language !== null) steps.pop();
  const id = steps.join(".");
  if (!idPattern.test(id)) return null;
  return { type: folder === "clauses" ? "clause" : "section", kind, id, language, length };
}
