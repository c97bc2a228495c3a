import path from "node:path";
import type { Files, ReadResult } from "../../host.ts";
import type { GitResult } from "./run-git.ts";

/** What git says about its objects, each by its name. */
export interface ObjectStore {
  /** The entries of a folder, as `git ls-tree -z` prints them. */
  readonly list: (tree: string, maxBytes: number) => Promise<GitResult>;
  readonly read: (blob: string, maxBytes: number) => Promise<GitResult>;
}

interface Entry {
  readonly type: "folder" | "file" | "link" | "other";
  readonly object: string;
}

/** Where a path leads: the entry, and its path from the top after all links. */
interface Found extends Entry {
  readonly steps: readonly string[];
}

/** A folder of a hundred thousand files. */
const maxListing = 20_000_000;
const maxLink = 4_096;
/** As Linux has it. */
const maxLinks = 40;

const missing: ReadResult = { ok: false, problem: "missing", detail: "not in this revision" };

/** The files of a tree of git under `top`, the folder that the tree is checked out to. */
export function treeFiles(
  top: string,
  tree: string,
  store: ObjectStore,
): Pick<Files, "read" | "list" | "realPath"> {
  const { at, listing } = finder(top, tree, store);
  return {
    async read(file, maxBytes) {
      const found = await at(file);
      if (found === null || found.type === "other") return missing;
      if (found.type === "folder") return { ok: false, problem: "directory", detail: "is a folder" };
      const read = await store.read(found.object, maxBytes);
      if (read.ok) return read;
      const problem = read.problem === "too-large" ? "too-large" : "other";
      return { ok: false, problem, detail: read.detail };
    },
    async list(folder) {
      const found = await at(folder);
      if (found?.type !== "folder") return [];
      return [...(await listing(found.object)).keys()].toSorted();
    },
    async realPath(file) {
      const found = await at(file);
      return found === null ? null : path.join(top, ...found.steps);
    },
  };
}

/** How what lies at a path is found in a tree. */
interface Finder {
  readonly at: (file: string) => Promise<Found | null>;
  readonly listing: (object: string) => Promise<ReadonlyMap<string, Entry>>;
}

function finder(top: string, tree: string, store: ObjectStore): Finder {
  const listings = new Map<string, Promise<ReadonlyMap<string, Entry>>>();
  const listing = (object: string): Promise<ReadonlyMap<string, Entry>> => {
    const known = listings.get(object) ?? entriesOf(object, store);
    listings.set(object, known);
    return known;
  };

  /** Goes down step by step; a link starts again from the top with the way that it gives. */
  const find = async (wanted: readonly string[], links = 0): Promise<Found | null> => {
    let found: Found = { type: "folder", object: tree, steps: [] };
    for (const [index, step] of wanted.entries()) {
      if (found.type !== "folder") return null;
      const entry = (await listing(found.object)).get(step);
      if (entry === undefined) return null;
      if (entry.type === "link") {
        if (links >= maxLinks) return null;
        const way = await targetOf(entry, found.steps);
        return way === null ? null : find([...way, ...wanted.slice(index + 1)], links + 1);
      }
      found = { ...entry, steps: [...found.steps, step] };
    }
    return found;
  };

  /** Where a link in a folder leads, from the top; `null` for one that leads out of the repository. */
  const targetOf = async (link: Entry, folder: readonly string[]): Promise<readonly string[] | null> => {
    const read = await store.read(link.object, maxLink);
    return read.ok ? stepsTo(top, path.resolve(top, ...folder, new TextDecoder().decode(read.bytes))) : null;
  };

  const at = async (file: string): Promise<Found | null> => {
    const steps = stepsTo(top, file);
    return steps === null ? null : find(steps);
  };

  return { at, listing };
}

/** The steps from the top to a file; `null` for one that lies elsewhere. */
function stepsTo(top: string, file: string): readonly string[] | null {
  const way = path.relative(top, file);
  if (path.isAbsolute(way) || way === ".." || way.startsWith(`..${path.sep}`)) return null;
  return way.split(path.sep).filter((step) => step !== "");
}

const types: Readonly<Record<string, Entry["type"]>> = { "040000": "folder", "120000": "link" };

/** `<mode> <type> <object>\t<name>\0` for each entry. A repository within the repository is neither file nor folder. */
async function entriesOf(object: string, store: ObjectStore): Promise<ReadonlyMap<string, Entry>> {
  const read = await store.list(object, maxListing);
  if (!read.ok) return new Map();
  const lines = new TextDecoder().decode(read.bytes).split("\0");
  return new Map(
    lines.flatMap((line) => {
      const [, mode = "", kind = "", name = "", step] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      if (step === undefined) return [];
      const type = types[mode] ?? (kind === "blob" ? "file" : "other");
      return [[step, { type, object: name }] as const];
    }),
  );
}
