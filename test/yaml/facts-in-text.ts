import { readFileSync } from "node:fs";
import type { Path } from "../../src/diagnostic/place.ts";
import { editFacts, type FactsChange, type FactsMap, type FactsValue } from "../../src/yaml/edit-facts.ts";
import { readTree } from "../../src/yaml/read-tree.ts";
import { valueOf } from "../../src/yaml/tree.ts";

export const examples = [
  "meridian",
  "all-keys",
  "avra-aigaiou",
  "orokzold-kertcentrum",
  "teplo-domova",
] as const;

export function exampleText(name: (typeof examples)[number]): string {
  return readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), "utf8");
}

/** What a text says, every scalar as text. */
export function factsIn(text: string): FactsMap {
  const { tree, findings } = readTree(text, "charter.yaml");
  if (tree === null) throw new Error(JSON.stringify(findings));
  return valueOf(tree) as FactsMap; // A tree holds texts, nothing, lists and maps.
}

export function set(path: Path, value: FactsValue): FactsChange {
  return { kind: "set", path, value };
}

export function remove(...path: Path): FactsChange {
  return { kind: "remove", path };
}

/** The text after changes; fails with the reason where it was left as it is. */
export function edited(text: string, ...changes: readonly FactsChange[]): string {
  const result = editFacts(text, changes);
  if (!result.ok) throw new Error(`${result.reason} at ${result.path.join(".")}`);
  return result.text;
}

/** The path of every value, those of texts alone or of maps and lists too. */
export function* pathsIn(value: unknown, leavesOnly: boolean, path: Path = []): Generator<Path> {
  const isParent = typeof value === "object" && value !== null;
  if (path.length > 0 && !(isParent && leavesOnly)) yield path;
  if (!isParent) return;
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, each] of entries) yield* pathsIn(each, leavesOnly, [...path, step]);
}

/** Lines of one text that the other has not, each as often as it is missing there. */
export function linesOnlyIn(text: string, other: string): readonly string[] {
  const left = other.split("\n");
  return text.split("\n").filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
