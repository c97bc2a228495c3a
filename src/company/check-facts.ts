import { keyOf, type Path } from "../diagnostic/place.ts";
import type { CheckContext } from "./cross-checks/cross-check.ts";
import { crossChecks } from "./cross-checks/index.ts";
import { type Facts, factsSchema } from "./facts.ts";
import type { LanguageTag } from "./language-tag.ts";
import type { Problem } from "./problem.ts";
import { repairKeys } from "./repair-keys.ts";
import { shapeProblems } from "./shape-problems.ts";
import { type SoundFacts, soundPart } from "./sound-part.ts";
import { isMap } from "./walk.ts";

export interface CheckFactsOptions {
  /** The day on which the facts are checked, ISO 8601. */
  readonly today: string;
  /** The languages that documents are wanted in; without it, all of the file. */
  readonly languages?: readonly LanguageTag[];
}

export interface FactsCheck {
  /** `null` when there is an error; warnings alone leave the facts usable. */
  readonly facts: Facts | null;
  readonly problems: readonly Problem[];
  /** What is sound, whatever is wrong with the rest. */
  readonly sound: SoundFacts;
  /** Leads from where a value stands in `sound` to where it was written. */
  readonly written: (path: Path) => Path;
}

/** Facts that a program built may hold numbers and booleans; the schema reads text, as a file has it. */
function leavesAsText(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(leavesAsText);
  if (!isMap(value)) return value;
  const entries: [string, unknown][] = [];
  for (const [key, child] of Object.entries(value)) {
    if (child !== undefined) entries.push([key, leavesAsText(child)]);
  }
  return Object.fromEntries(entries);
}

/** A key that could not be taken for another. */
function isStray(problem: Problem): boolean {
  return problem.code === "facts/unknown-key" && problem.args.suggestion === null;
}

/** Tells whether a path is one of these or lies above one. */
function reaches(paths: readonly Path[]): (path: Path) => boolean {
  const known = new Set(
    paths.flatMap((path) => Array.from({ length: path.length + 1 }, (_, end) => keyOf(path.slice(0, end)))),
  );
  return (path) => known.has(keyOf(path));
}

/** One finding for a key and one for its value: the first rule to object has the reason, later ones the consequences. */
function oneEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, at }) => {
    const place = keyOf([at, ...path]);
    const isFirst = !seen.has(place);
    seen.add(place);
    return isFirst;
  });
}

/**
 * Checks facts from the shape of each value to what several of them say together, and finds everything at once. A
 * mistake is reported once: what is wrong in itself takes no part in the checks that follow.
 */
export function checkFacts(value: unknown, options: CheckFactsOptions): FactsCheck {
  const repaired = repairKeys(leavesAsText(value));
  const read = factsSchema.safeParse(repaired.value);
  const shapes = read.success ? [] : shapeProblems(read.error.issues, repaired.value);
  const isWrong = reaches(shapes.map(({ path }) => path));
  const strays = new Set(repaired.problems.filter(isStray).map(({ path }) => keyOf(path.slice(0, -1))));
  const context: CheckContext = {
    facts: read.success ? read.data : soundPart(repaired.value),
    isSound: (path) => !isWrong(path),
    hasStrayKey: (block) => strays.has(keyOf(block)),
    wanted: options.languages ?? null,
    today: options.today,
  };
  // What held only a key that means nothing is not empty as well.
  const reported = shapes.filter(({ code, path }) => code !== "facts/empty" || !strays.has(keyOf(path)));
  const crossed = crossChecks.flatMap((check) => check(context));
  const problems = oneEach([...repaired.problems, ...reported, ...crossed]).map((problem) => ({
    ...problem,
    path: repaired.written(problem.path),
  }));
  const hasError = problems.some((problem) => problem.severity === "error");
  return {
    facts: read.success && !hasError ? read.data : null,
    problems,
    sound: context.facts,
    written: repaired.written,
  };
}
