/** Two languages of a document side by side, clause beside clause, for those who compare them. */
import type { BuiltDocument, Wanted } from "./build.ts";
import type { Facts } from "./company/facts.ts";
import type { LanguageTag } from "./company/language-tag.ts";
import { toParallelPage } from "./html/parallel.ts";
import type { ParallelSide } from "./html/parallel.ts";
import type { Theme } from "./html/theme.ts";
import type { LanguagePack } from "./language/pack.ts";

export interface ParallelDocument extends Wanted {
  readonly languages: readonly [LanguageTag, LanguageTag];
  /** Plain text, in both languages. */
  readonly title: string;
  /** A whole page, also what is printed. */
  readonly html: string;
}

/** Sets each document of one language beside the same one of the other. The two lists are in the same order. */
export function buildParallel(
  facts: Facts,
  left: { readonly pack: LanguagePack; readonly documents: readonly BuiltDocument[] },
  right: { readonly pack: LanguagePack; readonly documents: readonly BuiltDocument[] },
  theme: Theme,
): readonly ParallelDocument[] {
  return left.documents.map((one, index) => {
    const other = right.documents[index];
    if (other?.kind !== one.kind || other.length !== one.length) {
      throw new Error(`There is no ${one.kind} in ${right.pack.tag}.`);
    }
    const html = toParallelPage(
      {
        company: facts.company.name,
        left: side(left.pack, one),
        right: side(right.pack, other),
        accent: facts.brand?.colour ?? null,
        pageOf: left.pack.page.pageOf,
      },
      theme,
    );
    const languages = [left.pack.tag, right.pack.tag] as const;
    return { kind: one.kind, length: one.length, languages, title: `${one.title} · ${other.title}`, html };
  });
}

function side({ tag, name }: LanguagePack, { title, marked, sections }: BuiltDocument): ParallelSide {
  return { language: tag, languageName: name, title, marked, sections };
}
