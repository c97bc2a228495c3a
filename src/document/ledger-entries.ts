import { kinds, lengths } from "../company/kind.ts";
import type { Facts } from "../company/facts.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { promisesOf } from "../promise/ledger.ts";
import type { PromiseRecord } from "../promise/ledger.ts";
import { documents } from "./documents.ts";
import { presentDocument } from "./present.ts";
import { statementsOf } from "./stated.ts";
import type { Statement } from "./stated.ts";

/** A promise with every clause that states it, in every document, length and language. */
export interface LedgerEntry extends PromiseRecord {
  readonly statedIn: readonly (Omit<Statement, "promise"> & { readonly language: LanguageTag })[];
}

/** Whether a statement is in the templates of a language. */
export type IsPrinted = (statement: Statement, language: LanguageTag) => boolean;

/**
 * The whole ledger of a company, each promise with the places that state it. Where the company has templates of its own,
 * `isPrinted` says what they leave out.
 */
export function ledgerEntries(
  facts: Facts,
  languages: readonly LanguageTag[],
  isPrinted: IsPrinted = () => true,
): readonly LedgerEntry[] {
  const ledger = promisesOf(facts);
  const statements = kinds.flatMap((kind) =>
    lengths.flatMap((length) =>
      statementsOf(presentDocument(documents[kind][length], facts, ledger), ledger),
    ),
  );
  return [...ledger.values()].map((record) => ({
    ...record,
    statedIn: languages.flatMap((language) =>
      statements
        .filter((statement) => statement.promise === record.id && isPrinted(statement, language))
        .map(({ document, length, section, clause }) => ({ document, length, language, section, clause })),
    ),
  }));
}
