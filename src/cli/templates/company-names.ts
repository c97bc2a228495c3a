import { dirname, relative, resolve } from "node:path";

/** Where facts files and their templates lie. Paths are absolute, or relative to the working directory. */
interface Places {
  readonly workingDirectory: string;
  readonly templates: string;
}

/**
 * What companies are called in a report and below `golden/`, by the facts files that they were named by: the way from beside
 * the templates, without the ending. Two files never have the same, and what else is tried makes no difference unless two names differ in their ending only: `charter` for
 * the one beside the templates, `shops/north` for another. A file that is named twice is there once.
 */
export function companyNames(
  files: readonly string[],
  { workingDirectory, templates }: Places,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const beside = dirname(resolve(workingDirectory, templates));
  const seen = new Set<string>();
  const taken = new Set<string>();
  for (const file of files) {
    const path = resolve(workingDirectory, file);
    if (seen.has(path)) continue;
    seen.add(path);
    const whole = file === "-" ? "facts" : asSteps(relative(beside, path));
    const short = whole.replace(/\.ya?ml$/i, "");
    // `a.yaml` may have an `a.yml` beside it; some disks take letters in either case for the same.
    const free = [short, whole].find((name) => !taken.has(name.toLowerCase()));
    const name = free ?? `${whole}-${String(taken.size)}`;
    taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}

/** A way that leads into folders only: one up is written `_`, for nothing may be kept outside. */
function asSteps(way: string): string {
  return way
    .split(/[/\\]/)
    .map((step) => (step === ".." ? "_" : step.replaceAll(":", "")))
    .filter((step) => step !== "")
    .join("/");
}
