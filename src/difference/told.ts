import type { Facts } from "../company/facts.ts";
import { kinds } from "../company/kind.ts";
import type { Kind } from "../company/kind.ts";
import { documents } from "../document/documents.ts";
import { presentDocument } from "../document/present.ts";
import { statementsOf } from "../document/stated.ts";
import { promisesOf } from "../promise/ledger.ts";
import type { DocumentChange } from "./clause-changes.ts";
import type { Weighty } from "./version-advice.ts";

/** By when customers have to know. */
export type Notice =
  /** Nothing that they were promised became less. */
  | { readonly kind: "any-time" }
  /** ISO 8601. */
  | { readonly kind: "before"; readonly day: string }
  /** The day from which the documents hold is not given. */
  | { readonly kind: "day-missing" }
  /** It has come already. */
  | { readonly kind: "day-passed"; readonly day: string };

/** Who has to be told of a change. */
export interface Told {
  /** `null` where nothing that customers are handed changes. */
  readonly customers: { readonly documents: readonly Kind[]; readonly notice: Notice } | null;
  /** The changed documents that staff work by. */
  readonly staff: readonly Kind[];
  /** Keys of `people`. `null` where nothing changes or nobody is named. */
  readonly approver: string | null;
  readonly owner: string | null;
}

/** What customers are handed; the policy too where it speaks to them. */
function isForCustomers(kind: Kind, { audience }: Facts): boolean {
  return kind === "charter" || kind === "code-of-practice" || (kind === "policy" && audience === "customers");
}

/** Reads out of the changed documents who has to be told. `today` is ISO 8601. */
export function whoIsTold(
  from: Facts,
  to: Facts,
  changed: readonly DocumentChange[],
  because: Weighty,
  today: string,
): Told {
  const touched = kinds.filter((kind) => changed.some(({ document }) => document === kind));
  const handed = touched.filter((kind) => isForCustomers(kind, to));
  const isAny = touched.length > 0;
  return {
    customers: handed.length === 0 ? null : { documents: handed, notice: noticeOf(from, to, because, today) },
    staff: touched.filter((kind) => !isForCustomers(kind, to)),
    approver: isAny ? (to.document?.approvedBy ?? null) : null,
    owner: isAny ? (to.document?.owner ?? to.contact) : null,
  };
}

function noticeOf(from: Facts, to: Facts, because: Weighty, today: string): Notice {
  const stated = promisesToCustomers(from);
  const lost = [...because.looser, ...because.removed, ...because.incomparable];
  if (!lost.some((id) => stated.has(id))) return { kind: "any-time" };
  const day = to.document?.effective;
  if (day === undefined) return { kind: "day-missing" };
  return { kind: day <= today ? "day-passed" : "before", day };
}

/** The promises that customers read in what they are handed. */
function promisesToCustomers(facts: Facts): ReadonlySet<string> {
  const ledger = promisesOf(facts);
  const handed = kinds.filter((kind) => isForCustomers(kind, facts));
  const stated = handed.flatMap((kind) =>
    statementsOf(presentDocument(documents[kind].full, facts, ledger), ledger),
  );
  return new Set(stated.map(({ promise }) => promise));
}
