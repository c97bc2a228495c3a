import type { LockReason } from "../../diagnostic/own-piece-codes.ts";
import { addressOf } from "../template-address.ts";

/** The file in a folder of templates that records what each of them took the place of. */
export const lockName = "charter-templates.lock";

/** The most bytes of it; the texts of all templates have a fifth of that. */
export const maxLockBytes = 5_000_000;

/** The most characters of one text; no template of the package comes near. */
const maxText = 300_000;

/** The package's text that a template was made from. */
export interface Original {
  readonly text: string;
  /** The version of the package that had it. */
  readonly version: string;
}

/** By the path of the template in its folder. */
export type Originals = ReadonlyMap<string, Original>;

export type LockReading =
  { readonly ok: true; readonly originals: Originals } | { readonly ok: false; readonly reason: LockReason };

/** Reads the record. It lies among files that others write, so nothing in it is taken for granted. */
export function readLock(text: string): LockReading {
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch {
    return { ok: false, reason: "not-json" }; // JSON.parse has no other way to say so.
  }
  if (!isMap(tree)) return { ok: false, reason: "not-json" };
  if (tree["charter"] !== 1) return { ok: false, reason: "version" };
  const entries = isMap(tree["originals"]) ? Object.entries(tree["originals"]) : [];
  const originals = entries.flatMap(([path, entry]): readonly (readonly [string, Original])[] => {
    if (!isMap(entry) || addressOf(path) === null) return [];
    const { version, text: original } = entry;
    return typeof version === "string" && typeof original === "string" && original.length <= maxText
      ? [[path, { text: original, version }]]
      : [];
  });
  return { ok: true, originals: new Map(originals) };
}

/** The text of the record: one template after another by path, so that a change of one is a change of one place. */
export function writeLock(originals: Originals): string {
  const sorted = [...originals].toSorted(([left], [right]) => (left < right ? -1 : 1));
  const entries = sorted.map(([path, { version, text }]) => [path, { version, text }] as const);
  return `${JSON.stringify({ charter: 1, originals: Object.fromEntries(entries) }, null, 2)}\n`;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
