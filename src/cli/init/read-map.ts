import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { hasErrors } from "../../diagnostic/diagnostic.ts";
import type { Sources } from "../../diagnostic/place.ts";
import type { FileProblem, ReadResult } from "../../host/host.ts";
import { decodeText, tooLarge } from "../../yaml/decode-text.ts";
import { readTree } from "../../yaml/read-tree.ts";
import type { MapNode } from "../../yaml/tree.ts";

/** A YAML file with a map in it, or what is wrong with it. */
export type MapReading =
  | {
      readonly kind: "map";
      readonly bytes: Uint8Array;
      readonly text: string;
      readonly tree: MapNode;
      /** Warnings. */
      readonly findings: readonly Diagnostic[];
      readonly sources: Sources;
    }
  | { readonly kind: "findings"; readonly findings: readonly Diagnostic[]; readonly sources: Sources }
  | { readonly kind: "unreadable"; readonly problem: FileProblem; readonly detail: string };

/** Reads the bytes of a file, which findings call `name`, as a map. */
export function mapFrom(read: ReadResult, name: string): MapReading {
  if (!read.ok) {
    const { problem, detail } = read;
    if (problem !== "too-large") return { kind: "unreadable", problem, detail };
    return { kind: "findings", findings: [tooLarge(name)], sources: new Map() };
  }
  const decoded = decodeText(read.bytes, name);
  if (!decoded.ok) return { kind: "findings", findings: [decoded.finding], sources: new Map() };
  const { text } = decoded;
  const sources = new Map([[name, text]]);
  const { tree, findings } = readTree(text, name);
  if (tree === null || hasErrors(findings)) return { kind: "findings", findings, sources };
  return { kind: "map", bytes: read.bytes, text, tree, findings, sources };
}
