import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { FactsArgs } from "../diagnostic/facts-codes.ts";
import type { Sources } from "../diagnostic/place.ts";
import type { Files } from "../host/host.ts";
import { decodeText, tooLarge } from "./decode-text.ts";
import { maxBytes } from "./limits.ts";
import { mergeTrees } from "./merge-trees.ts";
import { readTree } from "./read-tree.ts";
import { absolute, besideFile, isInside, nameBeside } from "./resolve-path.ts";
import type { MapNode, TextNode } from "./tree.ts";

export interface ReadBasesOptions {
  /** The name that findings show. */
  readonly file: string;
  /** Where the file is, absolute. */
  readonly path: string;
  readonly tree: MapNode;
  readonly files: Pick<Files, "read" | "realPath">;
  readonly workingDirectory: string;
  readonly root: string;
  readonly sources: Sources;
}

export interface BasesReading {
  /** The file over everything that it builds on; `null` when a base cannot be had. */
  readonly tree: MapNode | null;
  readonly findings: readonly Diagnostic[];
  readonly sources: Sources;
}

interface OneFile {
  readonly file: string;
  readonly path: string;
  readonly tree: MapNode;
}

type BaseFile =
  | {
      readonly ok: true;
      readonly base: OneFile;
      readonly text: string;
      readonly findings: readonly Diagnostic[];
    }
  | {
      readonly ok: false;
      readonly findings: readonly Diagnostic[];
      readonly text: string | null;
      readonly file: string;
    };

type BaseCode = Extract<keyof FactsArgs, `facts/base-${string}`>;

function withoutExtends(tree: MapNode): MapNode {
  const entries = new Map(tree.entries);
  entries.delete("extends");
  return { ...tree, entries };
}

function refused(code: BaseCode, node: TextNode): Diagnostic {
  const { text, place } = node;
  return { code, args: { path: text.trim() }, severity: "error", place, path: ["extends"], fix: null };
}

/** Where a base is on the disk, or why it cannot be used. Of a file outside, not even that it exists is told. */
async function findBase(node: TextNode, from: OneFile, seen: readonly string[], options: ReadBasesOptions) {
  const { files, workingDirectory } = options;
  const target = besideFile(from.path, node.text.trim());
  const root = absolute(workingDirectory, options.root);
  const realRoot = (await files.realPath(root)) ?? root;
  const real = await files.realPath(target);
  const isWithin =
    real === null ? isInside(root, target) || isInside(realRoot, target) : isInside(realRoot, real);
  if (!isWithin) return { ok: false, finding: refused("facts/base-outside", node) } as const;
  if (real === null) return { ok: false, finding: refused("facts/base-missing", node) } as const;
  if (seen.includes(real)) return { ok: false, finding: refused("facts/base-cycle", node) } as const;
  return { ok: true, real, target } as const;
}

async function readBase(
  node: TextNode,
  from: OneFile,
  real: string,
  files: Pick<Files, "read">,
): Promise<BaseFile> {
  const file = nameBeside(from.file, node.text.trim());
  const fail = (finding: Diagnostic): BaseFile => ({ ok: false, findings: [finding], text: null, file });
  const read = await files.read(real, maxBytes);
  if (!read.ok)
    return fail(read.problem === "too-large" ? tooLarge(file) : refused("facts/base-unreadable", node));
  const decoded = decodeText(read.bytes, file);
  if (!decoded.ok) return fail(decoded.finding);
  const { tree, findings } = readTree(decoded.text, file);
  if (tree === null) return { ok: false, findings, text: decoded.text, file };
  const path = besideFile(from.path, node.text.trim());
  return { ok: true, base: { file, path, tree }, text: decoded.text, findings };
}

/** A file over everything below it; `tree` is `null` where a base could not be had. */
async function readLayer(
  current: OneFile,
  seen: readonly string[],
  options: ReadBasesOptions,
): Promise<BasesReading> {
  const node = current.tree.entries.get("extends")?.value;
  const sources = new Map<string, string>();
  // Anything but text is left in place, where the schema reports it.
  if (node?.kind !== "text") return { tree: current.tree, findings: [], sources };
  const place = await findBase(node, current, seen, options);
  if (!place.ok) return { tree: null, findings: [place.finding], sources };
  const read = await readBase(node, current, place.real, options.files);
  if (!read.ok) {
    if (read.text !== null) sources.set(read.file, read.text);
    return { tree: null, findings: read.findings, sources };
  }
  sources.set(read.base.file, read.text);
  const below = await readLayer(read.base, [...seen, place.real], options);
  return {
    tree: below.tree === null ? null : mergeTrees(below.tree, withoutExtends(current.tree)),
    findings: [...read.findings, ...below.findings],
    sources: new Map([...sources, ...below.sources]),
  };
}

/**
 * Follows `extends` from file to file and lays each over the one that it builds on. Stops at the first base that cannot
 * be had: it is missing, cannot be read, lies outside the root, or builds on a file that builds on it.
 */
export async function readBases(options: ReadBasesOptions): Promise<BasesReading> {
  const { file, path, tree, files } = options;
  const start = (await files.realPath(path)) ?? path;
  const read = await readLayer({ file, path, tree }, [start], options);
  return { ...read, sources: new Map([...options.sources, ...read.sources]) };
}
