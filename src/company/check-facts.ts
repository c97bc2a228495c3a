import { formatPath, type Path } from "../diagnostic/place.ts";
import { crossChecks } from "./cross-checks/index.ts";
import { type Facts, factsSchema } from "./facts.ts";
import type { Problem } from "./problem.ts";
import { repairKeys } from "./repair-keys.ts";
import { shapeProblems } from "./shape-problems.ts";
import { soundPart } from "./sound-part.ts";
import { isMap } from "./walk.ts";

export interface CheckFactsOptions {
  /** The day on which the facts are checked, ISO 8601. */
  readonly today: string;
}

export interface FactsCheck {
  /** `null` when there is an error; warnings alone leave the facts usable. */
  readonly facts: Facts | null;
  readonly problems: readonly Problem[];
}

/** Facts that a program built may hold numbers and booleans; the schema reads text, as a file has it. */
function leavesAsText(value: unknown): unknown {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.map(leavesAsText);
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => child !== undefined)
      .map(([key, child]) => [key, leavesAsText(child)]),
  );
}

function isAtOrBelow(path: Path, above: Path): boolean {
  return above.every((step, index) => path[index] === step);
}

/** A key that could not be taken for another. */
function isStray(problem: Problem): boolean {
  return problem.code === "facts/unknown-key" && problem.args.suggestion === null;
}

/** One finding for a key and one for its value: the first rule to object has the reason, later ones the consequences. */
function oneEach(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, at }) => {
    const place = JSON.stringify([at, path]);
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
  const strays = repaired.problems.filter(isStray).map(({ path }) => path.slice(0, -1));
  const facts = read.success ? read.data : soundPart(repaired.value);
  const isSound = (path: Path): boolean => !shapes.some((each) => isAtOrBelow(each.path, path));
  const hasStrayKey = (block: Path): boolean => strays.some((each) => formatPath(each) === formatPath(block));
  const crossed = crossChecks.flatMap((check) =>
    check({ facts, isSound, hasStrayKey, today: options.today }),
  );
  const problems = oneEach([...repaired.problems, ...shapes, ...crossed]).map((problem) => ({
    ...problem,
    path: repaired.written(problem.path),
  }));
  const hasError = problems.some((problem) => problem.severity === "error");
  return { facts: read.success && !hasError ? read.data : null, problems };
}
