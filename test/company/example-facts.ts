import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Path } from "../../src/diagnostic/place.ts";
import { readTree } from "../../src/yaml/read-tree.ts";
import { valueOf } from "../../src/yaml/tree.ts";

/** The two examples, which have every key of the facts file between them but `extends` and `templates`. */
export const exampleNames = ["meridian", "all-keys"] as const;

/** The values of an example, every leaf as text. */
export function exampleFacts(name: (typeof exampleNames)[number]): unknown {
  const file = join(import.meta.dirname, `../../examples/${name}.yaml`);
  const { tree } = readTree(readFileSync(file, "utf8"), file);
  if (tree === null) throw new Error(`${file} is not YAML`);
  return valueOf(tree);
}

type Container = Record<string | number, unknown>;

function isContainer(value: unknown): value is Container {
  return typeof value === "object" && value !== null;
}

/** The path of every key and item. */
export function everyPath(value: unknown, path: Path = []): readonly Path[] {
  if (!isContainer(value)) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [[...path, key], ...everyPath(value[key], [...path, key])]);
}

/** A copy without what stands at a path. */
export function without(value: unknown, path: Path): unknown {
  const copy = structuredClone(value);
  const parent = containerAt(copy, path.slice(0, -1));
  const key = path.at(-1) ?? "";
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return copy;
}

/** A copy with another key, in the same place. */
export function renamed(value: unknown, path: Path, name: string): unknown {
  const copy = structuredClone(value);
  const parent = containerAt(copy, path.slice(0, -1));
  const entries = Object.entries(parent).map(
    ([key, child]) => [key === path.at(-1) ? name : key, child] as const,
  );
  for (const key of Object.keys(parent)) Reflect.deleteProperty(parent, key);
  for (const [key, child] of entries) parent[key] = child;
  return copy;
}

/** A copy with another value. */
export function withValue(value: unknown, path: Path, child: unknown): unknown {
  const copy = structuredClone(value);
  containerAt(copy, path.slice(0, -1))[path.at(-1) ?? ""] = child;
  return copy;
}

function containerAt(value: unknown, path: Path): Container {
  const found = path.reduce<unknown>((at, step) => (isContainer(at) ? at[step] : undefined), value);
  if (!isContainer(found)) throw new Error(`Nothing holds keys at ${path.join(".")}`);
  return found;
}
