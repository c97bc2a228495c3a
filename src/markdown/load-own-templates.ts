import path from "node:path";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import type { LockReason } from "../diagnostic/own-piece-codes.ts";
import type { TemplateFileReason } from "../diagnostic/template-codes.ts";
import type { Files } from "../host/host.ts";
import { readSettled } from "../host/read-settled.ts";
import { isInside } from "../yaml/resolve-path.ts";
import type { OwnTemplate } from "./own/own-template.ts";
import { templateLimits } from "./own/limits.ts";
import { lockName, maxLockBytes, readLock, settled } from "./own/lock.ts";
import type { Original, Originals } from "./own/lock.ts";
import { unknownFile } from "./own/unknown-file.ts";
import { addressOf, goldenFolder, pathOf } from "./template-address.ts";
import { templateFinding } from "./template-finding.ts";

/** A folder with the company's own templates, and how far its links may lead. */
export interface OwnFolder {
  /** Absolute. */
  readonly path: string;
  /** The name that findings show. */
  readonly shown: string;
  /** Folders that the folder has to lie in, absolute; `null` for one that was named on the command line. */
  readonly projects: readonly string[] | null;
  /** Where the folder is named: findings about the folder itself point there. */
  readonly namedAt: Place;
}

export interface OwnTemplatesReading {
  readonly templates: readonly OwnTemplate[];
  readonly findings: readonly Diagnostic[];
  /** The text of each file, by the name that findings show. */
  readonly sources: ReadonlyMap<string, string>;
  /** What the templates took the place of when they were made; none where that was not recorded. */
  readonly originals: Originals;
  /** Whether an update of the templates has begun and not ended. */
  readonly isUpdateOpen: boolean;
  /** The folder with links resolved; `null` where it cannot be used. */
  readonly real: string | null;
}

/** How many files are open at a time; systems allow a thousand or fewer. */
const atATime = 100;
/** The most files that fit no template and are told one by one. */
const maxUnknown = 200;

type Reads = Pick<Files, "read" | "list" | "realPath">;

/** Reads every template in a folder. What fits no template, or cannot be read, is a finding; the rest is used. */
export async function loadOwnTemplates(files: Reads, folder: OwnFolder): Promise<OwnTemplatesReading> {
  const { path: given, shown, namedAt } = folder;
  const refuse = (reason: TemplateFileReason): OwnTemplatesReading => ({
    templates: [],
    findings: [templateFinding("template/folder", { path: shown, reason, limits: templateLimits }, namedAt)],
    sources: new Map(),
    originals: new Map(),
    isUpdateOpen: false,
    real: null,
  });
  const real = await files.realPath(given);
  if (folder.projects !== null) {
    const projects = await Promise.all(folder.projects.map((each) => files.realPath(each)));
    const isWithin = (target: string): boolean =>
      projects.some((project) => project !== null && isInside(project, target));
    // Of a folder outside, not even that it exists is told.
    if (
      !isWithin(real ?? given) &&
      !(real === null && folder.projects.some((each) => isInside(each, given)))
    ) {
      return refuse("outside");
    }
  }
  if (real === null) return refuse("missing");
  const paths = await pathsUnder(files, real);
  if (paths === null) return refuse("too-many");
  if (paths.length === 0 && !(await isFolder(files, real))) return refuse("missing");
  const readings = await readAll(files, real, paths, shown);
  if (readings === null) return refuse("too-large");
  const lock = paths.includes(lockName) ? await readOriginals(files, real, shown) : null;
  const recorded: Originals = lock?.originals ?? new Map<string, Original>();
  const templates = readings.flatMap(({ template }) => template ?? []);
  return {
    templates,
    findings: [...readings.flatMap(({ finding }) => finding ?? []), ...(lock?.findings ?? [])],
    originals: settled(recorded, new Map(templates.map(({ at, text }) => [pathOf(at), text] as const))),
    isUpdateOpen: [...recorded.values()].some(({ coming }) => coming !== undefined),
    real,
    sources: new Map(
      readings.flatMap(({ template }) => (template === null ? [] : [[template.file, template.text]])),
    ),
  };
}

/** The record of originals. Without it nothing is lost but news of changes, so what is wrong with it is a warning. */
async function readOriginals(
  files: Reads,
  folder: string,
  shown: string,
): Promise<{ readonly originals: Originals; readonly findings: readonly Diagnostic[] }> {
  const file = `${shown}/${lockName}`;
  const refuse = (reason: LockReason) => ({
    originals: new Map<string, Original>(),
    findings: [
      templateFinding(
        "template/lock",
        { path: file, reason },
        { file, line: 1, column: 1, length: 1 },
        {
          severity: "warning",
        },
      ),
    ],
  });
  if (await leadsOut(files, folder, lockName)) return refuse("unreadable");
  const read = await files.read(path.join(folder, lockName), maxLockBytes);
  if (!read.ok) return refuse("unreadable");
  const lock = readLock(new TextDecoder().decode(read.bytes));
  return lock.ok ? { originals: lock.originals, findings: [] } : refuse(lock.reason);
}

/** Listing a file gives nothing, as listing an empty folder does. */
async function isFolder(files: Reads, real: string): Promise<boolean> {
  const read = await files.read(real, 1);
  return !read.ok && read.problem === "directory";
}

/**
 * The files of a folder, three levels deep at most, with `/` between the steps; `null` where there are too many. Hidden ones
 * are nobody's template.
 */
async function pathsUnder(files: Reads, folder: string): Promise<readonly string[] | null> {
  const paths: string[] = [];
  const waiting = [""];
  // A list that grows while it is gone through.
  for (const prefix of waiting) {
    const names = await files.list(path.join(folder, prefix));
    if (names.length > templateLimits.files) return null;
    for (const name of names) {
      if (name.startsWith(".") || (prefix === "" && name === goldenFolder)) continue;
      const own = `${prefix}${name}`;
      const isBelow = await isOwnFolder(files, folder, own);
      if (isBelow) waiting.push(`${own}/`);
      else paths.push(own);
      if (paths.length > templateLimits.files || waiting.length > templateLimits.folders) return null;
    }
  }
  return paths.toSorted();
}

/** Whether something is a folder that templates can lie in: none of those has a name with a dot, or lies deeper. */
async function isOwnFolder(files: Reads, folder: string, relative: string): Promise<boolean> {
  if (relative.includes(".") || relative.split("/").length > 3) return false;
  if (await leadsOut(files, folder, relative)) return false;
  return isFolder(files, path.join(folder, relative));
}

/** Whether a link takes the path out of the folder: of what lies there, not even the names are told. */
async function leadsOut(files: Reads, folder: string, relative: string): Promise<boolean> {
  const real = await files.realPath(path.join(folder, relative));
  return real !== null && !isInside(folder, real);
}

/** Reads the files, some at a time; `null` where they are too much together. */
async function readAll(
  files: Reads,
  folder: string,
  paths: readonly string[],
  shown: string,
): Promise<readonly OneReading[] | null> {
  const unknown = paths.filter((each) => addressOf(each) === null).slice(maxUnknown);
  const untold = new Set(unknown);
  const wanted = paths.filter((each) => !untold.has(each));
  const readings: OneReading[] = [];
  let [total, tags] = [0, 0];
  for (let at = 0; at < wanted.length; at += atATime) {
    const some = await Promise.all(
      wanted.slice(at, at + atATime).map((each) => readOne(files, folder, each, shown)),
    );
    readings.push(...some);
    for (const { template } of some) {
      total += template?.text.length ?? 0;
      tags += (template?.text.split("{{").length ?? 1) - 1;
    }
    if (total > templateLimits.characters || tags > templateLimits.tags) return null;
  }
  const [first] = unknown;
  if (first === undefined) return readings;
  const place: Place = { file: `${shown}/${first}`, line: 1, column: 1, length: 1 };
  const args = { of: "findings", limit: maxUnknown } as const;
  return [...readings, { template: null, finding: templateFinding("template/too-large", args, place) }];
}

interface OneReading {
  readonly template: OwnTemplate | null;
  readonly finding: Diagnostic | null;
}

async function readOne(files: Reads, folder: string, relative: string, shown: string): Promise<OneReading> {
  const file = `${shown}/${relative}`;
  const place: Place = { file, line: 1, column: 1, length: 1 };
  const fail = (reason: TemplateFileReason): OneReading => ({
    template: null,
    finding: templateFinding("template/unreadable", { path: file, reason, limits: templateLimits }, place),
  });
  const at = addressOf(relative);
  if (at === null) {
    const finding = unknownFile(relative, place);
    if (finding !== null && (await leadsOut(files, folder, relative))) return fail("outside");
    return { template: null, finding };
  }
  const real = await files.realPath(path.join(folder, relative));
  if (real === null) return fail("missing");
  if (!isInside(folder, real)) return fail("outside");
  const read = await readSettled(files, real, templateLimits.bytes);
  if (!read.ok) return fail(read.problem === "too-large" ? "too-large" : "denied");
  if (isOfWordProcessor(read.bytes)) return fail("word-processor");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(read.bytes);
    return { template: { at, file, text: text.replaceAll("\r\n", "\n") }, finding: null };
  } catch {
    return fail("not-utf-8"); // The decoder has no other way to say no.
  }
}

/** Whether a file begins as RTF, or as the packed files of other formats do: somebody saved it under the name of a template. */
function isOfWordProcessor(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return (
    start === "{\\rtf" || start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0")
  );
}
