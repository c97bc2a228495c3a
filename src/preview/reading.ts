import type { Facts } from "../company/facts.ts";
import type { Path, Place, Sources } from "../diagnostic/place.ts";
import type { Severity } from "../diagnostic/diagnostic.ts";
import type { LockedEdition } from "../files/lock.ts";
import type { Logo } from "../html/page-input.ts";
import type { OwnTemplates } from "../markdown/own-templates.ts";

/** Facts without an error, and what documents are made of beside them. */
export interface GoodEdition {
  readonly facts: Facts;
  readonly placeOf: (path: Path) => Place;
  readonly logo: Logo | null;
  readonly own: OwnTemplates;
  /** The files that were read. */
  readonly sources: Sources;
  /** `null` where none of this company is found. */
  readonly lastRender: LastRender | null;
}

/** What `render` last promised for a company. */
export interface LastRender {
  /** The name of its lock: `out/charter.lock`. */
  readonly path: string;
  readonly edition: LockedEdition;
}

/** A finding in words. */
export interface WordedFinding {
  readonly severity: Severity;
  /** The severity in a word. */
  readonly label: string;
  readonly code: string;
  /** `charter.yaml:12:3` */
  readonly at: string;
  readonly message: string;
  /** Empty where the line to write says it all. */
  readonly hint: string;
  /** The line of the file in three pieces, the one that is meant in the middle; `null` where there is none. */
  readonly frame: { readonly line: number; readonly pieces: readonly [string, string, string] } | null;
  /** What to write instead, under its label; nothing where that is not known. */
  readonly fix: readonly string[];
}

/** What one reading of the facts and all that belongs to them found. */
export interface PreviewReading {
  /** `null` where there are errors. */
  readonly good: GoodEdition | null;
  readonly findings: readonly WordedFinding[];
  /** The findings counted, or why nothing could be read; a line. */
  readonly summary: string;
}
