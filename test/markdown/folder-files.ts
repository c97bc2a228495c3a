import path from "node:path";
import type { FileProblem, Files, ReadResult } from "../../src/host/host.ts";

/** What lies at a path: a text, bytes, a link to another absolute path, or a file that nobody may read. */
export type Entry = string | Uint8Array | { readonly link: string } | { readonly problem: FileProblem };

/** Files and links in memory, by absolute path; folders are where files are, and where a path ends with a slash. */
export function folderFiles(
  entries: Readonly<Record<string, Entry>>,
): Pick<Files, "read" | "list" | "realPath"> {
  const folders = new Map<string, Set<string>>();
  for (const each of Object.keys(entries)) {
    const steps = each.split("/");
    for (let depth = 1; depth < steps.length; depth += 1) {
      const folder = steps.slice(0, depth).join("/");
      const names = folders.get(folder) ?? new Set();
      if (steps[depth] !== "") names.add(steps[depth] ?? "");
      folders.set(folder, names);
    }
  }

  /** Follows the links on the way; `null` where nothing is. */
  function real(given: string): string | null {
    let done = "";
    for (const step of path.resolve(given).split("/").slice(1)) {
      const entry = entries[`${done}/${step}`];
      if (typeof entry !== "object" || !("link" in entry)) done = `${done}/${step}`;
      else {
        const target = real(entry.link);
        if (target === null) return null;
        done = target;
      }
    }
    return Object.hasOwn(entries, done) || folders.has(done) ? done : null;
  }

  const fail = (problem: FileProblem): ReadResult => ({ ok: false, problem, detail: problem });

  function read(given: string, maxBytes: number): ReadResult {
    const found = real(given) ?? "";
    const entry = entries[found];
    if (folders.has(found)) return fail("directory");
    if (entry === undefined) return fail("missing");
    if (typeof entry === "object" && "problem" in entry) return fail(entry.problem);
    if (typeof entry === "object" && "link" in entry) return fail("missing");
    const bytes = typeof entry === "string" ? new TextEncoder().encode(entry) : entry;
    return bytes.length > maxBytes ? fail("too-large") : { ok: true, bytes };
  }

  return {
    realPath: (given) => Promise.resolve(real(given)),
    list: (given) => Promise.resolve([...(folders.get(real(given) ?? "") ?? [])].toSorted()),
    read: (given, maxBytes) => Promise.resolve(read(given, maxBytes)),
  };
}
