import { resolve } from "node:path";
import { isDay } from "../company/day.ts";
import type { Facts } from "../company/facts.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { readFactsFile } from "../reading/facts-file.ts";
import type { Path, Place } from "../diagnostic/place.ts";
import type { FileProblem } from "../host/host.ts";
import type { Logo } from "../html/page-input.ts";
import { packOf } from "../language/packs.ts";
import type { OwnTemplates } from "../markdown/own-templates.ts";
import { toJson } from "../report/check-json.ts";
import type { JsonFinding } from "../report/check-json.ts";
import { here } from "./here.ts";
import { withText } from "./text-as-file.ts";

/** One thing that is wrong, or unusual, with its place and in words. */
export type Finding = JsonFinding;

/**
 * Facts: the path of a file, or its text. A text has a name, `charter.yaml` unless another is given: findings show it, and
 * what the facts name (`extends`, `templates`, `brand.logo`) is relative to it. JSON is YAML, so facts that a program made
 * go in as `{ text: JSON.stringify(facts) }`.
 */
export type Source = string | { readonly text: string; readonly file?: string };

export interface ReadOptions {
  /** The day to check review dates against, ISO 8601. Without it, today by the clock of the machine. */
  readonly today?: string;
  /** Relative paths start here. Without it, the working directory of the process. */
  readonly workingDirectory?: string;
  /** The folder that files named in the facts may not lie outside of. Without it, `workingDirectory`. */
  readonly root?: string;
  /** The languages that are wanted; a translation that nobody wants may be missing. Without it, all of the file. */
  readonly languages?: readonly LanguageTag[];
  /** A folder of own templates, instead of the one named in the facts. */
  readonly templates?: string;
  /** The language of messages and hints. Without it, English. */
  readonly messages?: LanguageTag;
}

/** Facts without an error, and all that belongs to them: what `build`, `promises`, `diff` and `calendar` work with. */
export interface CheckedFacts {
  readonly kind: "facts";
  /** As it was given. */
  readonly file: string;
  readonly facts: Facts;
  /** Warnings. */
  readonly findings: readonly Finding[];
  /** Where a value was written; for what was not written, the nearest block that was. */
  readonly placeOf: (path: Path) => Place;
  /** `null` where the facts name none. */
  readonly logo: Logo | null;
  /** The company's own templates; none where it has none. */
  readonly templates: OwnTemplates;
}

/** A file or a folder that is not there, or cannot be read. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly file: string;
  readonly problem: FileProblem;
  /** In the words of the system. */
  readonly detail: string;
}

/** What came of reading facts. */
export type Reading =
  | CheckedFacts
  /** There are errors among the findings. */
  | { readonly kind: "findings"; readonly findings: readonly Finding[] }
  | Unreadable;

/**
 * Reads facts and what they build on, and checks them with their texts, their logo and the company's own templates, as
 * `charter render` does. What is wrong is part of the result. Throws `RangeError` for a `today` that is no day.
 *
 * @example
 * const reading = await readFacts("charter.yaml");
 * if (reading.kind === "facts") console.log(reading.facts.company.name);
 */
export async function readFacts(source: Source, options: ReadOptions = {}): Promise<Reading> {
  return readFor(source, options, true);
}

/** Without `showsLogo`, a logo may be missing. */
export async function readFor(source: Source, options: ReadOptions, showsLogo: boolean): Promise<Reading> {
  const host = here();
  const { today = host.clockDay, workingDirectory = host.workingDirectory, root, messages = "en" } = options;
  if (!isDay(today)) throw new RangeError(`${today} is not a day such as 2026-11-22.`);
  const given = typeof source === "string" ? source : (source.file ?? "charter.yaml");
  const directory = resolve(workingDirectory);
  const files =
    typeof source === "string" ? host.files : withText(host.files, resolve(directory, given), source.text);
  for (const folder of [root, options.templates]) {
    if (folder === undefined || (await files.realPath(resolve(directory, folder))) !== null) continue;
    return { kind: "unreadable", file: folder, problem: "missing", detail: `there is no folder ${folder}` };
  }
  const reading = await readFactsFile(
    // A lone dash would be standard input, which belongs to the program that calls.
    given === "-" ? "./-" : given,
    {
      today,
      root: root ?? null,
      languages: options.languages ?? null,
      templates: options.templates ?? null,
      showsLogo,
    },
    { ...host, files, workingDirectory: directory, readStdin: noStdin },
  );
  if (reading.kind === "unreadable") return reading;
  const { check } = packOf(messages);
  const findings = reading.findings.map((finding) => toJson(finding, check));
  if (reading.kind === "findings") return { kind: "findings", findings };
  const { facts, placeOf, logo, own } = reading;
  return { kind: "facts", file: given, facts, findings, placeOf, logo, templates: own };
}

function noStdin(): never {
  throw new Error("Nothing here reads standard input.");
}
