import { ledgerEntries } from "../document/ledger-entries.ts";
import type { LedgerEntry } from "../document/ledger-entries.ts";
import type { Library } from "../explanation/library.ts";
import { traceClause } from "../explanation/trace-clause.ts";
import type { ClauseTrace } from "../explanation/trace-clause.ts";
import { modelOf } from "../markdown/own-templates.ts";
import type { ShownDocument } from "./press.ts";

/** A clause with everything that it is made from, and its promises with every place that states them. */
export interface ShownTrace {
  readonly trace: ClauseTrace;
  readonly promises: readonly LedgerEntry[];
}

/** Traces clauses of a shown document; those that it does not have are left aside. */
export function tracesOf(
  ids: readonly string[],
  { selection, good }: ShownDocument,
  library: Library,
): readonly ShownTrace[] {
  const shelved = library.documents.find(
    ({ document, length, language }) =>
      document === selection.document && length === selection.length && language === selection.language,
  );
  const traces = shelved === undefined ? [] : ids.flatMap((id) => traceClause(library, shelved, id) ?? []);
  if (traces.length === 0) return [];
  const { facts, own } = good;
  const ledger = ledgerEntries(facts, [selection.language], own.isPrinted, modelOf(own));
  return traces.map((trace) => ({
    trace,
    promises: ledger.filter(({ id }) => trace.promises.includes(id)),
  }));
}
