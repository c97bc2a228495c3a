import { ledgerEntries } from "../document/ledger-entries.ts";
import { promiseRecords } from "../report/promises.ts";
import type { JsonPromise } from "../report/promises.ts";
import type { CheckedFacts } from "./read.ts";

/** A promise, the line that makes it, and every clause that states it. */
export type PromiseEntry = JsonPromise;

/** Every promise of a company, as `charter promises --format json` lists them. */
export function promises({ facts, placeOf, templates }: CheckedFacts): readonly PromiseEntry[] {
  const entries = ledgerEntries(facts, facts.languages, templates.isPrinted);
  return promiseRecords({ entries, placeOf });
}
