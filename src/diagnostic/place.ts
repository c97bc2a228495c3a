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

/** Writes a path as a person would: `escalation[0].to`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${String(step)}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
