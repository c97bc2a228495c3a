import { type Facts, factsSchema } from "../company/facts.ts";
import { isMap, knownField, schemaAt } from "../company/walk.ts";
import { type Path, valueAt } from "../diagnostic/place.ts";

/** Facts that something is made from. A star stands for each item of a list and each person. */
export interface FactSource {
  /** A key of the facts file, `channels.email.address`, or of a person, `role`. */
  readonly key: string;
  /** The keys of the file that name the person; the first one that is there does. */
  readonly person?: readonly string[];
  /** A key of the file that wins where it is there: then this source is not looked at. */
  readonly unless?: string;
}

/** A step of the way to facts; `*` is any. */
export type Pattern = Path;

/** The steps of a dotted key: `languages.1` is the second item. */
export function patternOf(key: string): Pattern {
  return key.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Where the facts of a source stand: in a company's file, or, of an unknown company, with a star for anybody. */
export function patternsOf({ key, person, unless }: FactSource, facts: Facts | null): readonly Pattern[] {
  if (unless !== undefined && facts !== null && pathsLike(patternOf(unless), facts).length > 0) return [];
  if (person === undefined) return [patternOf(key)];
  if (facts === null) return [["people", "*", ...patternOf(key)]];
  const named = person
    .map((each) => pathsLike(patternOf(each), facts).map((path) => valueAt(facts, path)))
    .find((values) => values.length > 0);
  return (named ?? []).flatMap((who) =>
    typeof who === "string" ? [["people", who, ...patternOf(key)]] : [],
  );
}

/** The paths of a pattern at which the facts say something. */
export function pathsLike(pattern: Pattern, facts: Facts): readonly Path[] {
  return pattern
    .reduce<readonly Path[]>(
      (paths, step) =>
        step === "*"
          ? paths.flatMap((path) => stepsIn(valueAt(facts, path)).map((each) => [...path, each]))
          : paths.map((path) => [...path, step]),
      [[]],
    )
    .filter((path) => valueAt(facts, path) !== undefined);
}

function stepsIn(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return value.map((_, index) => index);
  return isMap(value) ? Object.keys(value) : [];
}

/** How a key stands to a pattern: the same, around it, or within it. */
export type Relation = "same" | "around" | "within";

export function relationOf(key: Path, pattern: Pattern): Relation | null {
  const shared = Math.min(key.length, pattern.length);
  for (let index = 0; index < shared; index += 1) {
    const [own, other] = [key[index], pattern[index]];
    if (own !== other && own !== "*" && other !== "*") return null;
  }
  if (key.length === pattern.length) return "same";
  return key.length < pattern.length ? "around" : "within";
}

/** Values that the file can write as a block, and that are one fact all the same. */
const whole: ReadonlySet<string> = new Set(["commitment", "duration", "frequency", "hours"]);

/** The path of the fact that a path leads to or into: a share belongs to its promise. */
export function factPath(path: Path): Path {
  const end = path.findIndex((_, index) => {
    const schema = schemaAt(factsSchema, path.slice(0, index + 1));
    const kind = schema === null ? null : knownField(schema)?.kind;
    return kind !== undefined && kind !== null && whole.has(kind);
  });
  return end < 0 ? path : path.slice(0, end + 1);
}
