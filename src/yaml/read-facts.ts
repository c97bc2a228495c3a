import { checkFacts } from "../company/check-facts.ts";
import type { Facts } from "../company/facts.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { SoundFacts } from "../company/sound-part.ts";
import { type Diagnostic, hasErrors, sortFindings } from "../diagnostic/diagnostic.ts";
import { formatPath, type Path, type Piece, type Place, type Sources } from "../diagnostic/place.ts";
import type { FileProblem, Files } from "../host/host.ts";
import { checkPaths } from "./check-paths.ts";
import { decodeText, tooLarge } from "./decode-text.ts";
import { maxBytes } from "./limits.ts";
import { indent, locate, placeIn } from "./locate.ts";
import { placeOfPiece } from "./place-of-piece.ts";
import { readBases } from "./read-bases.ts";
import { readTree } from "./read-tree.ts";
import { absolute } from "./resolve-path.ts";
import { findAt, findNearest, type MapNode, valueOf } from "./tree.ts";

export interface ReadFactsOptions {
  /** As the user gave it; findings show it so. */
  readonly file: string;
  readonly files: Pick<Files, "read" | "realPath">;
  /** What `file` holds, where it is not to be read from the disk: standard input. */
  readonly bytes?: Uint8Array;
  /** An absolute path; relative paths start here. */
  readonly workingDirectory: string;
  /** The folder that no file built on may lie outside of; the working directory unless the user names another. */
  readonly root: string;
  /** ISO 8601. */
  readonly today: string;
  /** The languages that documents are wanted in; without it, all of the file. */
  readonly languages?: readonly LanguageTag[];
}

/** What of a file can be looked at further, whatever is wrong with the rest of it. */
export interface Draft {
  readonly facts: SoundFacts;
  /** Leads from where a value stands in `facts` to where it was written. */
  readonly written: (path: Path) => Path;
  /** Where a value of `facts` was written. */
  readonly placeOf: (path: Path) => Place;
  /** A line for the block that a value stands in, indented as that block is. */
  readonly lineBeside: (path: Path, line: string) => string;
  /** Where a piece of a text was written; `null` where it does not stand in the file as it is read. */
  readonly placeOfPiece: (path: Path, piece: Piece) => Place | null;
}

export type FactsReading =
  | {
      readonly kind: "facts";
      readonly facts: Facts;
      /** Where a value was written, or its key; for what was not written, the nearest block that was. */
      readonly placeOf: (path: Path, at?: "key" | "value") => Place;
      /** Warnings. */
      readonly findings: readonly Diagnostic[];
      readonly sources: Sources;
      readonly draft: Draft;
    }
  | {
      readonly kind: "findings";
      readonly findings: readonly Diagnostic[];
      readonly sources: Sources;
      /** `null` where the file could not be read to the end. */
      readonly draft: Draft | null;
    }
  /** The file itself cannot be read: nothing is known about its facts. */
  | {
      readonly kind: "unreadable";
      readonly file: string;
      readonly problem: FileProblem;
      readonly detail: string;
    };

/** Holds a tree, with everything it builds on, against the rules for facts. */
function check(
  tree: MapNode,
  before: readonly Diagnostic[],
  sources: Sources,
  options: ReadFactsOptions,
): FactsReading {
  const { facts, problems, sound, written } = checkFacts(valueOf(tree), options);
  const wrong = new Set(problems.map(({ path }) => formatPath(path)));
  const outside = checkPaths(tree, options).filter(({ path }) => !wrong.has(formatPath(path)));
  const located = [...problems, ...outside].map((problem) => locate(problem, tree));
  const findings = sortFindings([...before, ...located]);
  const draft: Draft = {
    facts: sound,
    written,
    placeOf: (path) => placeIn(tree, written(path), "value"),
    lineBeside: (path, line) => indent(line, findAt(tree, written(path)), findNearest(tree, written(path))),
    placeOfPiece: (path, piece) => placeOfPiece(tree, written(path), piece, sources),
  };
  if (facts === null || hasErrors(findings)) return { kind: "findings", findings, sources, draft };
  const placeOf = (path: Path, at: "key" | "value" = "value"): Place => placeIn(tree, path, at);
  return { kind: "facts", facts, placeOf, findings, sources, draft };
}

/**
 * Reads a facts file and the files that it builds on, and checks them. Everything wrong is found at once and in file
 * order, unless the YAML itself cannot be read to the end.
 */
export async function readFacts(options: ReadFactsOptions): Promise<FactsReading> {
  const { file, files, workingDirectory } = options;
  const path = absolute(workingDirectory, file);
  const read =
    options.bytes === undefined
      ? await files.read(path, maxBytes)
      : ({ ok: true, bytes: options.bytes } as const);
  if (!read.ok) {
    if (read.problem !== "too-large")
      return { kind: "unreadable", file, problem: read.problem, detail: read.detail };
    return { kind: "findings", findings: [tooLarge(file)], sources: new Map(), draft: null };
  }
  const decoded = decodeText(read.bytes, file);
  if (!decoded.ok) return { kind: "findings", findings: [decoded.finding], sources: new Map(), draft: null };
  const sources = new Map([[file, decoded.text]]);
  const { tree, findings } = readTree(decoded.text, file);
  if (tree === null) return { kind: "findings", findings, sources, draft: null };
  const based = await readBases({ ...options, file, path, tree, sources });
  const all = [...findings, ...based.findings];
  // Without its base, most of a file would be reported as missing.
  if (based.tree === null) {
    return { kind: "findings", findings: sortFindings(all), sources: based.sources, draft: null };
  }
  return check(based.tree, all, based.sources, options);
}
