import { createHash } from "node:crypto";
import type { LockReason } from "../../diagnostic/own-piece-codes.ts";
import { addressOf } from "../template-address.ts";

/** The file in a folder of templates that records what each of them took the place of. */
export const lockName = "charter-templates.lock";

/** The most bytes of it; the texts of all templates have a fifth of that, and are there twice while an update runs. */
export const maxLockBytes = 10_000_000;

/** The most characters of one text; no template of the package comes near. */
const maxText = 300_000;

/** The package's text that a template was made from. */
export interface Original {
  readonly text: string;
  /** The version of the package that had it. */
  readonly version: string;
  /** What it will be when the template has been written anew: of an update that has begun. */
  readonly coming?: ComingOriginal;
}

interface ComingOriginal {
  readonly text: string;
  readonly version: string;
  /** The digest of the template as it will be written. */
  readonly of: string;
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
    const original = textIn(entry);
    if (original === null) return [];
    const coming = comingIn(entry["coming"]);
    return [[path, coming === null ? original : { ...original, coming }]];
  });
  return { ok: true, originals: new Map(originals) };
}

function textIn({ version, text }: Readonly<Record<string, unknown>>): Original | null {
  return typeof version === "string" && typeof text === "string" && text.length <= maxText
    ? { text, version }
    : null;
}

function comingIn(entry: unknown): ComingOriginal | null {
  if (!isMap(entry) || typeof entry["of"] !== "string") return null;
  const original = textIn(entry);
  return original === null ? null : { ...original, of: entry["of"] };
}

/** What is recorded of a template that is about to be written with this text. */
export function comingTo({ text, version }: Original, next: Original, own: string): Original {
  return { text, version, coming: { text: next.text, version: next.version, of: digestOf(own) } };
}

/**
 * The record after an update that has not ended: what it has written counts. What it has not, or somebody has changed since,
 * is as before: then the next update may ask twice, and loses nothing.
 */
export function settled(originals: Originals, texts: ReadonlyMap<string, string>): Originals {
  return new Map(
    [...originals].map(([path, { text, version, coming }]) => {
      const own = texts.get(path);
      const isWritten = coming !== undefined && own !== undefined && digestOf(own) === coming.of;
      return [path, isWritten ? { text: coming.text, version: coming.version } : { text, version }] as const;
    }),
  );
}

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** The text of the record: one template after another by path, so that a change of one is a change of one place. */
export function writeLock(originals: Originals): string {
  const sorted = [...originals].toSorted(([left], [right]) => (left < right ? -1 : 1));
  const entries = sorted.map(([path, { version, text, coming }]) => {
    return [path, { version, text, ...(coming === undefined ? {} : { coming }) }] as const;
  });
  return `${JSON.stringify({ charter: 1, originals: Object.fromEntries(entries) }, null, 2)}\n`;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
