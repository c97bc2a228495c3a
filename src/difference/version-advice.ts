export type Level = "major" | "minor" | "none";

/** Promises that ask for a major version, by what became of them. */
export interface Weighty {
  readonly looser: readonly string[];
  readonly removed: readonly string[];
  /** Nobody can say which of the two is stricter. */
  readonly incomparable: readonly string[];
}

export interface VersionAdvice {
  readonly level: Level;
  /** As the two files have it; `null` where they give none. */
  readonly from: string | null;
  readonly to: string | null;
  /** What the old version becomes; `null` where nothing changed, or its shape leaves that to the company. */
  readonly proposed: string | null;
  /** How the new version stands to what changed. */
  readonly state: "not-needed" | "missing" | "unchanged" | "too-low" | "raised";
  readonly because: Weighty;
}

/** Holds the version of the new facts against what changed. */
export function adviseVersion(
  from: string | null,
  to: string | null,
  because: Weighty,
  isAnythingChanged: boolean,
): VersionAdvice {
  const isWeighty = [...because.looser, ...because.removed, ...because.incomparable].length > 0;
  const level = isWeighty ? "major" : isAnythingChanged ? "minor" : "none";
  const proposed = level === "none" || from === null ? null : raise(from, level);
  return { level, from, to, proposed, state: stateOf(level, from, to, proposed), because };
}

function stateOf(
  level: Level,
  from: string | null,
  to: string | null,
  proposed: string | null,
): VersionAdvice["state"] {
  if (level === "none") return "not-needed";
  if (to === null) return "missing";
  if (to === from) return "unchanged";
  const [now, wanted] = [read(to), proposed === null ? null : read(proposed)];
  return now !== null && wanted !== null && isBelow(now.numbers, wanted.numbers) ? "too-low" : "raised";
}

interface Version {
  readonly prefix: string;
  readonly numbers: readonly number[];
}

/** `2`, `1.0`, `v1.2.3`. A year is no count of versions. */
function read(version: string): Version | null {
  const [, prefix = "", digits] =
    /^(v?)((?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){0,2})$/i.exec(version.trim()) ?? [];
  const numbers = digits?.split(".").map(Number) ?? [];
  const [first = 0] = numbers;
  return digits === undefined || (first >= 1900 && first < 2200) ? null : { prefix, numbers };
}

function raise(version: string, level: "major" | "minor"): string | null {
  const known = read(version);
  if (known === null) return null;
  const { prefix, numbers } = known;
  const [major = 0, minor = 0, ...others] = numbers;
  const rest = others.map(() => 0);
  const isSingle = numbers.length === 1;
  const raised =
    level === "minor" ? [major, minor + 1, ...rest] : isSingle ? [major + 1] : [major + 1, 0, ...rest];
  return prefix + raised.join(".");
}

function isBelow(left: readonly number[], right: readonly number[]): boolean {
  const at = [0, 1, 2].find((index) => (left[index] ?? 0) !== (right[index] ?? 0));
  return at !== undefined && (left[at] ?? 0) < (right[at] ?? 0);
}
