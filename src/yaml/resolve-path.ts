import path from "node:path";

/** A path as the user gave it, made absolute. */
export function absolute(workingDirectory: string, given: string): string {
  return path.resolve(workingDirectory, given);
}

/** A path that is relative to the file it stands in, made absolute. */
export function besideFile(file: string, relative: string): string {
  return path.resolve(path.dirname(file), relative);
}

/** The name that findings show for a file that another refers to: relative where the other's is. */
export function nameBeside(shown: string, relative: string): string {
  return path.join(path.dirname(shown), relative);
}

/** Whether a path is a folder or lies somewhere in it; both absolute, links resolved. */
export function isInside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way !== ".." && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
