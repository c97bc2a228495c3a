import { resolve } from "node:path";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { hasErrors } from "../../diagnostic/diagnostic.ts";
import type { Sources } from "../../diagnostic/place.ts";
import type { FileProblem, Host } from "../../host/host.ts";
import type { InitMessages } from "../../language/init-messages.ts";
import { fingerprintOf } from "../../wizard/draft.ts";
import { maxBytes } from "../../yaml/limits.ts";
import { readBases } from "../../yaml/read-bases.ts";
import type { MapNode } from "../../yaml/tree.ts";
import { factsMapOf, type FactsMap } from "../../yaml/writing/facts-value.ts";
import { UsageError } from "../usage-error.ts";
import { mapFrom } from "./read-map.ts";
import type { InitRequest } from "./request.ts";

/** The file that is to be written or changed. */
export interface Target {
  /** As the user names it. */
  readonly name: string;
  /** Where it is, links resolved: writing puts another file there, and must not put it in the place of a link. */
  readonly path: string;
  readonly fingerprint: string;
  /** `null`: a new file. */
  readonly old: OldFile | null;
}

export interface OldFile {
  /** Without a byte order mark, which `mark` keeps. */
  readonly text: string;
  readonly mark: string;
  readonly own: FactsMap;
  /** With what it builds on. */
  readonly whole: FactsMap;
}

export type TargetReading =
  | { readonly kind: "target"; readonly target: Target }
  /** It cannot be read to its end, so nothing in it can be changed safely. */
  | { readonly kind: "findings"; readonly findings: readonly Diagnostic[]; readonly sources: Sources }
  | { readonly kind: "unreadable"; readonly problem: FileProblem; readonly detail: string };

const usualNames = ["charter.yaml", "charter.yml"] as const;
type Outside = Pick<Host, "files" | "workingDirectory">;

/** The name of the file: the one given, else the usual one that is there, else the usual one. Throws `UsageError`. */
export async function targetName(
  file: string | null,
  { files, workingDirectory }: Outside,
  { usage }: InitMessages,
): Promise<string> {
  if (file === "-" || file?.trim() === "") throw new UsageError(() => usage.needsFile);
  if (file !== null) return file;
  for (const name of usualNames) {
    if ((await files.realPath(resolve(workingDirectory, name))) !== null) return name;
  }
  return usualNames[0];
}

const markBytes = [0xef, 0xbb, 0xbf] as const;

/** Reads the file that is to be changed, or finds that it is to be made. */
export async function readTarget(name: string, request: InitRequest, host: Outside): Promise<TargetReading> {
  const given = resolve(host.workingDirectory, name);
  const path = (await host.files.realPath(given)) ?? given;
  const read = await host.files.read(path, maxBytes);
  if (!read.ok && read.problem === "missing") {
    return { kind: "target", target: { name, path, fingerprint: fingerprintOf(null), old: null } };
  }
  const reading = mapFrom(read, name);
  if (reading.kind !== "map") return reading;
  const { bytes, text, tree, sources } = reading;
  const based = await withBases(name, path, tree, sources, request, host);
  if (based.tree === null || hasErrors(based.findings)) {
    return { kind: "findings", findings: based.findings, sources: based.sources };
  }
  const mark = markBytes.every((byte, index) => bytes[index] === byte) ? "\ufeff" : "";
  const old = { text, mark, own: factsMapOf(tree), whole: factsMapOf(based.tree) };
  return { kind: "target", target: { name, path, fingerprint: fingerprintOf(text), old } };
}

function withBases(
  file: string,
  path: string,
  tree: MapNode,
  sources: Sources,
  { root }: InitRequest,
  { files, workingDirectory }: Outside,
): ReturnType<typeof readBases> {
  return readBases({
    file,
    path,
    tree,
    sources,
    files,
    workingDirectory,
    root: resolve(workingDirectory, root ?? "."),
  });
}
