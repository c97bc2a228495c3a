import path from "node:path";
import { nearest } from "../company/nearest.ts";
import { languageTags } from "../company/language-tag.ts";
import { kinds } from "../company/kind.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import type { TemplateFileReason } from "../diagnostic/template-codes.ts";
import type { Files } from "../host/host.ts";
import { isInside } from "../yaml/resolve-path.ts";
import type { OwnTemplate } from "./own-templates.ts";
import { addressOf, documentPaths, templateEnding } from "./template-address.ts";
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
}

/** The largest template; ours have forty thousand bytes. */
const maxBytes = 300_000;
/** The most files that are looked at; the package has a hundred. */
const maxFiles = 400;

type Reads = Pick<Files, "read" | "list" | "realPath">;

/** Reads every template in a folder. What fits no template, or cannot be read, is a finding; the rest is used. */
export async function loadOwnTemplates(files: Reads, folder: OwnFolder): Promise<OwnTemplatesReading> {
  const { path: given, shown, namedAt } = folder;
  const refuse = (reason: TemplateFileReason): OwnTemplatesReading => ({
    templates: [],
    findings: [templateFinding("template/folder", { path: shown, reason }, namedAt)],
    sources: new Map(),
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
  if (paths.length === 0 && !(await isFolder(files, real))) return refuse("missing");
  if (paths.length > maxFiles) return refuse("too-many");
  const readings = await Promise.all(paths.map((each) => readOne(files, real, each, shown)));
  return {
    templates: readings.flatMap(({ template }) => template ?? []),
    findings: readings.flatMap(({ finding }) => finding ?? []),
    sources: new Map(
      readings.flatMap(({ template }) => (template === null ? [] : [[template.file, template.text]])),
    ),
  };
}

/** Listing a file gives nothing, as listing an empty folder does. */
async function isFolder(files: Reads, real: string): Promise<boolean> {
  const read = await files.read(real, 1);
  return !read.ok && read.problem === "directory";
}

/** The files of a folder, three levels deep at most, with `/` between the steps. Hidden ones are nobody's template. */
async function pathsUnder(files: Reads, folder: string, prefix = ""): Promise<readonly string[]> {
  const names = (await files.list(path.join(folder, prefix))).filter((name) => !name.startsWith("."));
  if (names.length > maxFiles) return names;
  const paths: string[] = [];
  for (const name of names) {
    const own = `${prefix}${name}`;
    const isLeaf = name.endsWith(".hbs") || prefix.split("/").length > 3;
    const isElsewhere = await leadsOut(files, folder, own);
    const below = isLeaf || isElsewhere ? [] : await pathsUnder(files, folder, `${own}/`);
    if (below.length > 0) paths.push(...below);
    else if (isLeaf || isElsewhere || !(await isFolder(files, path.join(folder, own)))) paths.push(own);
    if (paths.length > maxFiles) return paths;
  }
  return paths;
}

/** Whether a link takes the path out of the folder: of what lies there, not even the names are told. */
async function leadsOut(files: Reads, folder: string, relative: string): Promise<boolean> {
  const real = await files.realPath(path.join(folder, relative));
  return real !== null && !isInside(folder, real);
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
    finding: templateFinding("template/unreadable", { path: file, reason }, place),
  });
  const at = addressOf(relative);
  if (at === null) {
    const finding = unknownFile(relative, file, place);
    if (finding !== null && (await leadsOut(files, folder, relative))) return fail("outside");
    return { template: null, finding };
  }
  const real = await files.realPath(path.join(folder, relative));
  if (real === null) return fail("missing");
  if (!isInside(folder, real)) return fail("outside");
  const read = await files.read(real, maxBytes);
  if (!read.ok) return fail(read.problem === "too-large" ? "too-large" : "denied");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(read.bytes);
    return { template: { at, file, text: text.replaceAll("\r\n", "\n") }, finding: null };
  } catch {
    return fail("not-utf-8"); // The decoder has no other way to say no.
  }
}

/** A note beside the templates is welcome; what looks like one of them and is none would be without effect. */
function unknownFile(relative: string, file: string, place: Place): Diagnostic | null {
  const isNote = /^[^/]*\.(?:md|txt)$/i.test(relative);
  if (isNote) return null;
  const [folder = ""] = relative.split("/");
  const name = relative.slice(folder.length + 1);
  const guessed = nearest(folder, [...kinds, "partials"]);
  const paths = [...documentPaths.keys()].filter((each) => each.startsWith(`${guessed ?? folder}/`));
  const best = nearest(`${guessed ?? folder}/${name}`, paths);
  const isPartial = guessed === "partials" && languageTags.some((tag) => name.startsWith(`${tag}/`));
  const suggestion = best ?? (isPartial && !relative.endsWith(templateEnding) ? partialName(relative) : null);
  const args = { path: relative, suggestion };
  return templateFinding("template/unknown-file", args, { ...place, file }, { severity: "warning" });
}

function partialName(relative: string): string {
  return `${relative.replace(/(?:\.md|\.hbs|\.txt)+$/, "")}${templateEnding}`;
}
