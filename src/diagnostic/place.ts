/** A key or an index on the way from the root of a facts file to a value: `["escalation", 0, "to"]`. */
export type Path = readonly (string | number)[];

/** A place in a text file. Lines and columns count from 1; columns and lengths count UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How much of the line is meant, for the caret; at least 1. */
  readonly length: number;
}

/** A piece of a text: so many characters of it, and how many equal ones come before. */
export interface Piece {
  readonly text: string;
  /** Counted from 0. */
  readonly occurrence: number;
}

/** The text of each file that findings point into, by the name that they give it. */
export type Sources = ReadonlyMap<string, string>;

/** The value at a path; `undefined` where nothing is. Only what a value holds itself counts, nothing inherited. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((found, step) => {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    if (Array.isArray(found) && typeof step !== "number") return undefined;
    return (found as Readonly<Record<string | number, unknown>>)[step]; // An object that has the key.
  }, value);
}

/** A text that stands for a path in sets and maps: the same for the same path, another for any other. */
export function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** Writes a path as a person would: `escalation[0].to`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${String(step)}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
