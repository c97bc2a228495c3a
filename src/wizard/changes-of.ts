import type { Path } from "../diagnostic/place.ts";
import type { FactsChange } from "../yaml/writing/changes.ts";
import {
  factAt,
  type FactsMap,
  type FactsValue,
  isFactsMap,
  isList,
  isSameValue,
} from "../yaml/writing/facts-value.ts";

type InFile = FactsValue | undefined;

function below(inFile: InFile, step: string | number): InFile {
  return inFile === undefined ? undefined : factAt(inFile, [step]);
}

/** Takes out what the answers said, and the block around it when the file has nothing else in it. */
function removal(before: FactsValue, inFile: InFile, path: Path): readonly FactsChange[] {
  // What a file has from another one is taken away by saying so.
  if (inFile === undefined) return [{ kind: "set", path, value: null }];
  if (!isFactsMap(before) || !isFactsMap(inFile)) return [{ kind: "remove", path }];
  const keys = Object.keys(inFile);
  const parts = Object.entries(before).map(([key, value]) => ({
    key,
    changes: removal(value, below(inFile, key), [...path, key]),
  }));
  const isWhole = ({ key, changes }: (typeof parts)[number]): boolean =>
    keys.includes(key) &&
    changes.length === 1 &&
    changes[0]?.kind === "remove" &&
    changes[0].path.length === path.length + 1;
  const gone = parts.filter(isWhole);
  return gone.length === keys.length ? [{ kind: "remove", path }] : parts.flatMap(({ changes }) => changes);
}

function inMap(before: FactsMap, after: FactsMap, inFile: InFile, path: Path): readonly FactsChange[] {
  const removed = Object.entries(before)
    .filter(([key]) => !Object.hasOwn(after, key))
    .flatMap(([key, value]) => removal(value, below(inFile, key), [...path, key]));
  const set = Object.entries(after).flatMap(([key, value]) =>
    between(before[key], value, below(inFile, key), [...path, key]),
  );
  return [...removed, ...set];
}

function inList(
  before: readonly FactsValue[],
  after: readonly FactsValue[],
  inFile: InFile,
  path: Path,
): readonly FactsChange[] {
  // Where items come or go, the one who writes the file finds out which.
  if (before.length !== after.length) return [{ kind: "set", path, value: after }];
  return after.flatMap((value, index) =>
    between(before[index], value, below(inFile, index), [...path, index]),
  );
}

/** A text that the file has by language is changed in its language: the file may hold others that are not in use. */
function inLanguage(before: FactsValue, inFile: InFile, path: Path): Path {
  if (typeof before !== "string" || !isFactsMap(inFile)) return path;
  const key = Object.keys(inFile).find((each) => inFile[each] === before);
  return key === undefined ? path : [...path, key];
}

function between(
  before: FactsValue | undefined,
  after: FactsValue,
  inFile: InFile,
  path: Path,
): readonly FactsChange[] {
  if (before === undefined) return [{ kind: "set", path, value: after }];
  if (isSameValue(before, after)) return [];
  if (isFactsMap(before) && isFactsMap(after)) return inMap(before, after, inFile, path);
  if (isList(before) && isList(after)) return inList(before, after, inFile, path);
  const isText = typeof after === "string" && !(isFactsMap(inFile) && "time" in inFile);
  // A language that is no longer wanted may stay where its texts are.
  if (isText && isFactsMap(inFile) && Object.values(inFile).includes(after)) return [];
  return [{ kind: "set", path: isText ? inLanguage(before, inFile, path) : path, value: after }];
}

/**
 * What has to be changed in a file: the difference between the facts that its answers gave before and give now. What no
 * question reaches is in neither, and so stays as it is. `inFile` is the file's own tree.
 */
export function changesOf(before: FactsMap, after: FactsMap, inFile: FactsMap): readonly FactsChange[] {
  return inMap(before, after, inFile, []);
}
