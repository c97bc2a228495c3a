import { checkFacts } from "../company/check-facts.ts";
import { unknownRemoval } from "../company/unknown-removal.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { FactsArgs } from "../diagnostic/facts-codes.ts";
import type { Sources } from "../diagnostic/place.ts";
import type { Files } from "../host/host.ts";
import { readSettled } from "../host/read-settled.ts";
import { decodeText, tooLarge } from "./decode-text.ts";
import { maxBytes } from "./limits.ts";
import { locate } from "./locate.ts";
import { mergeTrees } from "./merge-trees.ts";
import { readTree } from "./read-tree.ts";
import { absolute, besideFile, isInside, nameBeside } from "./resolve-path.ts";
import { type MapNode, type TextNode, type TreeNode, valueOf } from "./tree.ts";

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

/** The entry that names what a file builds on, with what is wrong with it. */
interface Extends {
  readonly key: string;
  readonly value: TreeNode;
  readonly findings: readonly Diagnostic[];
}

/** Where a tree says what it builds on, under a misspelt key as well; `null` where it builds on nothing. */
function findExtends(tree: MapNode): Extends | null {
  const own = tree.entries.get("extends");
  if (own !== undefined) return { key: "extends", value: own.value, findings: [] };
  for (const [key, { value }] of tree.entries) {
    const problem = unknownRemoval([key], []);
    if (problem?.code === "facts/unknown-key" && problem.args.suggestion === "extends")
      return { key, value, findings: [locate(problem, tree)] };
  }
  return null;
}

function without(tree: MapNode, key: string): MapNode {
  const entries = new Map(tree.entries);
  entries.delete(key);
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
  files: Pick<Files, "read" | "realPath">,
): Promise<BaseFile> {
  const file = nameBeside(from.file, node.text.trim());
  const fail = (finding: Diagnostic): BaseFile => ({ ok: false, findings: [finding], text: null, file });
  const read = await readSettled(files, real, maxBytes);
  if (!read.ok)
    return fail(read.problem === "too-large" ? tooLarge(file) : refused("facts/base-unreadable", node));
  const decoded = decodeText(read.bytes, file);
  if (!decoded.ok) return fail(decoded.finding);
  const { tree, findings } = readTree(decoded.text, file);
  if (tree === null) return { ok: false, findings, text: decoded.text, file };
  const path = besideFile(from.path, node.text.trim());
  return { ok: true, base: { file, path, tree }, text: decoded.text, findings };
}

/** What the schema says about an `extends` that is no text. */
function noPath(tree: MapNode): readonly Diagnostic[] {
  const { problems } = checkFacts(valueOf(tree), { today: "2000-01-01" });
  return problems.filter(({ path }) => path[0] === "extends").map((problem) => locate(problem, tree));
}

/** A file over everything below it; `tree` is `null` where a base could not be had. */
async function readLayer(
  current: OneFile,
  seen: readonly string[],
  options: ReadBasesOptions,
): Promise<BasesReading> {
  const sources = new Map<string, string>();
  const named = findExtends(current.tree);
  if (named === null) return { tree: current.tree, findings: [], sources };
  // Under a misspelt key, what is wrong with the value can wait until the key is right.
  const fail = (...findings: readonly Diagnostic[]): BasesReading => ({
    tree: null,
    findings: named.findings.length > 0 ? named.findings : findings,
    sources,
  });
  const { key, value: node } = named;
  if (node.kind !== "text" || node.text.trim() === "") return fail(...noPath(current.tree));
  const place = await findBase(node, current, seen, options);
  if (!place.ok) return fail(place.finding);
  const read = await readBase(node, current, place.real, options.files);
  if (!read.ok) {
    if (read.text !== null) sources.set(read.file, read.text);
    return fail(...read.findings);
  }
  sources.set(read.base.file, read.text);
  const below = await readLayer(read.base, [...seen, place.real], options);
  const merged = below.tree === null ? null : mergeTrees(below.tree, without(current.tree, key));
  const removals = merged?.problems.map((problem) => locate(problem, current.tree)) ?? [];
  return {
    tree: merged?.tree ?? null,
    findings: [...named.findings, ...removals, ...read.findings, ...below.findings],
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
