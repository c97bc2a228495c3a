import * as z from "zod";
import type { Files } from "../host/host.ts";
import type { Lock, LockedFile } from "./lock.ts";
import { isEditionFolder, isOutputPath } from "./output-path.ts";

/** What is wrong with a lock that cannot be used. `merging`: somebody left a conflict in it. */
export type LockProblem = "damaged" | "merging" | "newer" | "unreadable";

export type LockReading =
  | { readonly kind: "lock"; readonly lock: Lock; readonly text: string }
  | { readonly kind: "none" }
  /** `text` is `null` where it could not be read. */
  | { readonly kind: "unusable"; readonly problem: LockProblem; readonly text: string | null };

/** A lock has a line of about a hundred bytes for each file. */
const maxLockBytes = 4_000_000;

/** Reads the lock at a path. Whatever it names that a run cannot have written is left out. */
export async function readLock(files: Pick<Files, "read">, path: string): Promise<LockReading> {
  const read = await files.read(path, maxLockBytes);
  if (!read.ok) {
    const isAbsent = read.problem === "missing" || read.problem === "not-a-directory";
    if (isAbsent) return { kind: "none" };
    const problem = read.problem === "too-large" ? "damaged" : "unreadable";
    return { kind: "unusable", problem, text: null };
  }
  return lockFrom(new TextDecoder().decode(read.bytes));
}

/** Reads the text of a lock. */
export function lockFrom(text: string): LockReading {
  if (/^(?:<{7}|={7}|>{7})(?: |\r?$)/m.test(text)) return { kind: "unusable", problem: "merging", text };
  const data = parse(text);
  const isNewer = newerForm.safeParse(data).success;
  if (isNewer) return { kind: "unusable", problem: "newer", text };
  const parsed = form.safeParse(data);
  return parsed.success
    ? { kind: "lock", lock: lockOf(parsed.data), text }
    : { kind: "unusable", problem: "damaged", text };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const line = z.string().max(200);

const form = z.object({
  charter: z.literal(1),
  company: z.string().optional(),
  version: line.nullable().optional(),
  promises: z.record(z.string(), line).optional(),
  folders: z.array(z.string()).optional(),
  made: z.array(
    z.object({
      program: line,
      templates: z.record(z.string(), digest),
      ownTemplates: digest.nullable(),
      facts: digest.nullable(),
      assets: z.enum(["inline", "shared"]).nullable(),
      largePrint: z.boolean().nullable(),
      pdfDay: line.nullable(),
      browser: line.nullable(),
      files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64} (?:0|[1-9]\d{0,11})$/)),
    }),
  ),
});

const newerForm = z.object({ charter: z.number().int().min(2) });

function lockOf({ company, version, promises, folders, made }: z.output<typeof form>): Lock {
  return {
    edition: company === undefined ? null : { company, version: version ?? null, promises: promises ?? {} },
    folders: (folders ?? []).filter(isEditionFolder),
    runs: made.map(({ files, ...inputs }) => ({
      inputs,
      files: new Map(
        Object.entries(files)
          .filter(([path]) => isOutputPath(path))
          .map(([path, entry]) => [path, fileOf(entry)]),
      ),
    })),
  };
}

function fileOf(entry: string): LockedFile {
  const [sha256 = "", bytes = ""] = entry.split(" ");
  return { sha256, bytes: Number(bytes) };
}
