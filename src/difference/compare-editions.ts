import type { BuiltDocument } from "../build.ts";
import type { Facts } from "../company/facts.ts";
import { comparePromises, type PromiseChange } from "../promise/compare.ts";
import { strictnessOf } from "../promise/strictness.ts";
import { compareDocuments, type DocumentChange } from "./clause-changes.ts";
import { editionIds, isRecord } from "./edition-facts.ts";
import { compareFacts, type FactChange } from "./fact-changes.ts";
import { renamedPeople, withPeople } from "./renamed-people.ts";
import { type Told, whoIsTold } from "./told.ts";
import { adviseVersion, type VersionAdvice, type Weighty } from "./version-advice.ts";

/** What changed from one edition to the next. */
export interface Difference {
  readonly promises: readonly PromiseChange[];
  readonly facts: readonly FactChange[];
  /** Leaves out what only tells editions apart; see `edition`. */
  readonly documents: readonly DocumentChange[];
  /** The changed facts that every document prints as its version and dates: `document.version`. */
  readonly edition: readonly string[];
  readonly version: VersionAdvice;
  readonly told: Told;
}

export interface CompareInput {
  readonly from: Facts;
  readonly to: Facts;
  readonly documents: {
    /** Built from the old facts as an edition like the new one: see `asEditionOf`. */
    readonly from: readonly BuiltDocument[];
    readonly to: readonly BuiltDocument[];
  };
  /** ISO 8601. */
  readonly today: string;
}

/** Compares two editions of a company by what they promise and say, not by how their files are written. */
export function compareEditions({ from: old, to, documents, today }: CompareInput): Difference {
  const renamed = renamedPeople(old, to);
  const from = withPeople(old, renamed);
  const keys = [...renamed].map(([before, now]): FactChange => {
    return { path: ["people", now], kind: "changed", from: before, to: now };
  });
  const promises = comparePromises(from, to);
  const facts = [...keys, ...compareFacts(from, to)];
  const changed = compareDocuments(documents.from, documents.to);
  const because = weightyOf(promises);
  const isAnythingChanged =
    promises.length > 0 || changed.length > 0 || facts.some(({ path }) => !isRecord(path));
  const versions = [from.document?.version ?? null, to.document?.version ?? null] as const;
  return {
    promises,
    facts,
    documents: changed,
    edition: editionIds(facts),
    version: adviseVersion(...versions, because, isAnythingChanged),
    told: whoIsTold(from, to, changed, because, today),
  };
}

function weightyOf(changes: readonly PromiseChange[]): Weighty {
  const ids = (isOne: (change: PromiseChange) => boolean): readonly string[] =>
    changes.filter(isOne).map(({ id }) => id);
  return {
    looser: ids(({ kind }) => kind === "looser"),
    removed: ids(({ kind }) => kind === "removed"),
    incomparable: ids(
      ({ kind, from, to }) =>
        kind === "changed" &&
        from !== null &&
        to !== null &&
        strictnessOf(from.target, to.target) === "incomparable",
    ),
  };
}
