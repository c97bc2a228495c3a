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

/** The whole ledger of a company, each promise with the places that state it. */
export function ledgerEntries(facts: Facts, languages: readonly LanguageTag[]): readonly LedgerEntry[] {
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
        .filter(({ promise }) => promise === record.id)
        .map(({ document, length, section, clause }) => ({ document, length, language, section, clause })),
    ),
  }));
}
