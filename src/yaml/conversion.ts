import type { Node } from "yaml";
import { coded, type Diagnostic, type DiagnosticArgs } from "../diagnostic/diagnostic.ts";
import type { Path, Place } from "../diagnostic/place.ts";
import { placeAt, type PlacedText } from "./places.ts";
import type { TreeNode } from "./tree.ts";

type YamlCode = Extract<keyof DiagnosticArgs, `yaml/${string}`>;

/** A converted value with its size and depth when every alias in it is written out. */
export interface Converted {
  readonly node: TreeNode;
  readonly size: number;
  readonly depth: number;
}

/** What is gathered while a document is turned into a tree. */
export interface Conversion {
  readonly source: PlacedText;
  readonly anchors: Map<string, Converted>;
  readonly findings: Diagnostic[];
  /** How many values there are so far, an alias counting as one. */
  values: number;
  /** Set by what makes the rest of the file meaningless. */
  stopped: boolean;
}

/** Adds a finding that leaves the rest of the file readable. */
export function report<Code extends YamlCode>(
  conversion: Conversion,
  code: Code,
  args: DiagnosticArgs[Code],
  place: Place,
  path: Path,
): void {
  conversion.findings.push(coded(code, args, { severity: "error", place, path, fix: null }));
}

/** For what makes the rest of the file meaningless: it is the only thing reported from there on. */
export function stop<Code extends YamlCode>(
  conversion: Conversion,
  code: Code,
  args: DiagnosticArgs[Code],
  place: Place,
  path: Path,
): void {
  if (!conversion.stopped) report(conversion, code, args, place, path);
  conversion.stopped = true;
}

/** Where a node begins and ends; `fallback` for one that is not there. */
export function spanOf(node: Node | null | undefined, fallback: number): readonly [number, number] {
  const range = node?.range;
  return range === undefined || range === null ? [fallback, fallback] : [range[0], range[1]];
}

/** The place of a span, and whether it stays on one line. */
export function written(conversion: Conversion, [start, end]: readonly [number, number]) {
  const { source } = conversion;
  const isOneLine = !source.text.slice(start, end).trimEnd().includes("\n");
  return { place: placeAt(source, start, end), isOneLine };
}
