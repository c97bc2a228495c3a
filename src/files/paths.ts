import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { Format } from "./format.ts";

/** Where a document goes in the output folder: `en/policy.md`, the short one `en/policy.short.md`. */
export function documentPath(language: LanguageTag, kind: Kind, length: Length, format: Format): string {
  return `${language}/${kind}${length === "short" ? ".short" : ""}.${format}`;
}

/** What an edition can have beside its documents, one of each in every language. */
export const extras = ["handbook", "poster", "card"] as const;
export type Extra = (typeof extras)[number];

/** Where it goes: `en/handbook.pdf`. */
export function extraPath(language: LanguageTag, extra: Extra, format: Format): string {
  return `${language}/${extra}.${format}`;
}

/** Where two languages side by side go: `en-hu/policy.parallel.pdf`. */
export function parallelPath(
  [left, right]: readonly [LanguageTag, LanguageTag],
  kind: Kind,
  length: Length,
  format: Format,
): string {
  return `${left}-${right}/${kind}${length === "short" ? ".short" : ""}.parallel.${format}`;
}

/**
 * The folder of each input inside the output folder, when several files are rendered at once: its path below the
 * folder they have in common, without the ending; a file named charter.yaml goes by its folder. One input needs none.
 */
export function inputFolders(paths: readonly string[]): readonly string[] {
  if (paths.length < 2) return paths.map(() => "");
  const steps = paths.map((path) => path.replaceAll("\\", "/").split("/"));
  const shortest = Math.min(...steps.map((list) => list.length - 1));
  let shared = 0;
  while (shared < shortest && steps.every((list) => list[shared] === steps[0]?.[shared])) shared += 1;
  return steps.map((list) => {
    const below = list.slice(shared);
    const name = (below.pop() ?? "").replace(/\.ya?ml$/i, "");
    return [...below, ...(name === "charter" ? [] : [name])].join("/");
  });
}

/** The first two things that want the same path; `null` when none do. Letters count as the same in either case, as on some disks. */
export function firstClash(paths: readonly string[]): readonly [number, number] | null {
  const seen = new Map<string, number>();
  for (const [index, path] of paths.entries()) {
    const earlier = seen.get(path.toLowerCase());
    if (earlier !== undefined) return [earlier, index];
    seen.set(path.toLowerCase(), index);
  }
  return null;
}
