import { kinds } from "../../company/kind.ts";
import type { Kind } from "../../company/kind.ts";
import { nearest } from "../../company/nearest.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Place } from "../../diagnostic/place.ts";
import type { FrontMatterReason } from "../../diagnostic/own-piece-codes.ts";
import type { OwnTemplate } from "./own-template.ts";
import { readTemplate } from "../read-template.ts";
import type { TemplateSource } from "../read-template.ts";
import { pathOf } from "../template-address.ts";
import type { PieceAddress } from "../template-address.ts";
import { templateFinding } from "../template-finding.ts";
import { blanked, frontMatterKeys, frontMatterOf, unfencedIn } from "./front-matter.ts";
import type { FrontMatter, FrontMatterLine } from "./front-matter.ts";
import type { Anchor } from "./anchor.ts";
import { conflictsIn } from "./conflicts.ts";
import { hasClause, hasSection } from "./package-ids.ts";
import { sectionTextProblem } from "./section-text.ts";

/** A clause or section as the company's folder has it. */
export interface Piece {
  readonly at: PieceAddress;
  readonly file: string;
  /** Where the text begins, for findings about the whole. */
  readonly place: Place;
  /** With the front matter blank; `null` for one that is left out. */
  readonly source: TemplateSource | null;
  /** The text without front matter, as it is printed; empty for one that is left out. */
  readonly body: string;
  /** `null` for one that takes the place of the package's. */
  readonly anchor: Anchor | null;
}

export interface PieceReading {
  readonly piece: Piece | null;
  readonly findings: readonly Diagnostic[];
}

/** Whether an id is the company's own: no id of the package begins like this. */
export function isOwnId(id: string): boolean {
  return id.startsWith("own.");
}

/** Takes a file with one clause or section apart. */
export function readPiece({ file, text }: OwnTemplate, at: PieceAddress): PieceReading {
  const conflicts = conflictsIn(file, text);
  if (conflicts.length > 0) return { piece: null, findings: conflicts };
  const matter = frontMatterOf(file, text);
  const start: Place = { file, line: 1, column: 1, length: 3 };
  const fail = (reason: FrontMatterReason, found: string, place = start, suggestion: string | null = null) =>
    templateFinding("template/front-matter", { reason, found, suggestion }, place);
  if (!matter.isClosed) return { piece: null, findings: [fail("unclosed", "---")] };
  const unfenced = matter.end === 0 ? unfencedIn(file, text) : null;
  if (unfenced !== null) return { piece: null, findings: [fail("unfenced", unfenced.key, unfenced.place)] };
  const body = text.slice(matter.end).trim();
  const leaveOut = matter.lines.find(({ key }) => key === "leave-out");
  const inLines = lineProblems(matter, fail);
  // A misspelt key most likely is the one that seems to be missing.
  const findings = inLines.length > 0 ? inLines : useProblems(at, matter, body, fail);
  const lead = text.slice(matter.end).length - text.slice(matter.end).trimStart().length;
  const line = text.slice(0, matter.end + lead).split("\n").length;
  const place: Place = { file, line: body === "" ? 1 : line, column: 1, length: 1 };
  if (findings.length > 0) return { piece: null, findings };
  if (leaveOut !== undefined)
    return { piece: { at, file, place, source: null, body: "", anchor: null }, findings };
  if (body === "")
    return { piece: null, findings: [templateFinding("template/empty", { id: at.id }, place)] };
  const reading = readTemplate(file, blanked(text, matter.end));
  if (!reading.ok) return { piece: null, findings: reading.findings };
  return {
    piece: { at, file, place, source: reading.source, body, anchor: anchorOf(matter) },
    findings,
  };
}

type Fail = (
  reason: FrontMatterReason,
  found: string,
  place?: Place,
  suggestion?: string | null,
) => Diagnostic;

/** The most lines above a text; it needs one. */
const maxLines = 20;

function lineProblems({ lines }: FrontMatter, fail: Fail): readonly Diagnostic[] {
  return lines.slice(0, maxLines).flatMap(({ key, value, place, valuePlace }) => {
    if (key === "") return [fail("not-a-line", "", place)];
    const known = frontMatterKeys.find((each) => each === key);
    if (known === undefined) return [fail("unknown-key", key, place, nearest(key, frontMatterKeys))];
    if (value === "") return [fail("no-value", key, place)];
    if (known === "leave-out" && value !== "true") return [fail("not-true", value, valuePlace, "true")];
    return [];
  });
}

const isPlace = ({ key }: FrontMatterLine): boolean => ["after", "before", "in"].includes(key);

/** Whether front matter, id and file name go together. */
function useProblems(
  at: PieceAddress,
  { lines }: FrontMatter,
  body: string,
  fail: Fail,
): readonly Diagnostic[] {
  const [place, second] = lines.filter(isPlace);
  const leaveOut = lines.find(({ key }) => key === "leave-out");
  if (second !== undefined) return [fail("place-twice", second.key, second.place)];
  if (leaveOut !== undefined) {
    if (isOwnId(at.id)) return [fail("leave-out-own", at.id, leaveOut.place)];
    if (body !== "" || place !== undefined) return [fail("leave-out-text", at.id, leaveOut.place)];
    return [];
  }
  if (at.language === null) {
    const named = { ...at, id: withoutTag(at), language: "en" } as const;
    const problem = at.type === "section" && !isOwnId(named.id) ? sectionTextProblem(named) : null;
    if (problem?.reason === "section-text") return [fail("section-text", named.id)];
    return [fail("no-language", at.id, undefined, problem?.suggestion ?? pathOf(named))];
  }
  if (!isOwnId(at.id)) {
    if (place !== undefined) return [fail("not-movable", at.id, place.place, `own.${at.id}`)];
    const problem = at.type === "section" ? sectionTextProblem(at) : null;
    return problem === null ? [] : [fail(problem.reason, at.id, undefined, problem.suggestion)];
  }
  if (place === undefined) return [fail("no-place", at.id)];
  return at.type === "section" && place.key === "in" ? [fail("section-in", at.id, place.place, "after")] : [];
}

/** The tag of a language that there is not would be taken for the end of the id. */
function withoutTag({ type, id }: PieceAddress): string {
  const rest = id.replace(/\.[a-z]{2}$/, "");
  const isPackaged = (kind: Kind): boolean =>
    hasClause(kind, rest) || (type === "section" && hasSection(kind, rest));
  return isOwnId(rest) || kinds.some(isPackaged) ? rest : id;
}

function anchorOf({ lines }: FrontMatter): Anchor | null {
  const line = lines.find(isPlace);
  if (line === undefined) return null;
  const relation = line.key === "after" ? "after" : line.key === "before" ? "before" : "in";
  return { relation, id: line.value, place: line.valuePlace };
}
