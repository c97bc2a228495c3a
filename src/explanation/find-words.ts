import type { Library } from "./library.ts";
import { type ClauseTrace, traceClause } from "./trace-clause.ts";

/** Texts that are too short to find a sentence by. */
const minLength = 3;

/**
 * The clauses that say something, each wording once, in reading order. How words are set off, accents, and upper and lower
 * case make no difference.
 */
export function findWords(words: string, library: Library): readonly ClauseTrace[] {
  const wanted = plain(words).replace(/[.…;!?]+$/, "");
  if (wanted.length < minLength) return [];
  const seen = new Set<string>();
  return library.documents.flatMap((document) =>
    [...document.clauses.keys()].flatMap((id) => {
      const isPrinted = document.printed?.words.clauses.get(id)?.text ?? null;
      const text = document.printed === null ? (document.templates.get(id)?.source ?? null) : isPrinted;
      if (text === null) return [];
      const said = plain(text);
      const key = `${id} ${said}`;
      if (!said.includes(wanted) || seen.has(key)) return [];
      seen.add(key);
      return traceClause(library, document, id) ?? [];
    }),
  );
}

/** Markdown as it reads, in small letters without accents, its spaces and quotation marks all alike. */
export function plain(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\\(?=[^\p{L}\p{N}\s])|\*\*|\|/gu, "")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/[‘’]/g, "'")
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll(/\s+/g, " ")
    .trim();
}
