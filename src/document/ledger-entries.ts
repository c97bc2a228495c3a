import { kinds, lengths } from "../company/kind.ts";
import type { Facts } from "../company/facts.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { promisesOf } from "../promise/ledger.ts";
import type { PromiseRecord } from "../promise/ledger.ts";
import { packageModel } from "./documents.ts";
import type { ModelOf } from "./documents.ts";
import type { DocumentModel } from "./model.ts";
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
 * `isPrinted` says what they leave out, and `modelOf` what they add.
 */
export function ledgerEntries(
  facts: Facts,
  languages: readonly LanguageTag[],
  isPrinted: IsPrinted = () => true,
  modelOf: ModelOf = packageModel,
): readonly LedgerEntry[] {
  const ledger = promisesOf(facts);
  const presented = new Map<DocumentModel, readonly Statement[]>();
  // Most models are the same in each language.
  const statementsIn = (model: DocumentModel): readonly Statement[] => {
    const known = presented.get(model) ?? statementsOf(presentDocument(model, facts, ledger), ledger);
    presented.set(model, known);
    return known;
  };
  const statements = new Map(
    languages.map((language) => [
      language,
      kinds.flatMap((kind) => lengths.flatMap((length) => statementsIn(modelOf(language, kind, length)))),
    ]),
  );
  return [...ledger.values()].map((record) => ({
    ...record,
    statedIn: languages.flatMap((language) =>
      (statements.get(language) ?? [])
        .filter((statement) => statement.promise === record.id && isPrinted(statement, language))
        .map(({ document, length, section, clause }) => ({ document, length, language, section, clause })),
    ),
  }));
}
