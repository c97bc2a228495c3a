import { nearest } from "../../company/nearest.ts";
import { kinds } from "../../company/kind.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Place } from "../../diagnostic/place.ts";
import { addressOf, documentPaths, everywhere, pieceFolders, templateEnding } from "../template-address.ts";
import type { PieceAddress } from "../template-address.ts";
import { templateFinding } from "../template-finding.ts";
import { hasClause, hasSection } from "./package-ids.ts";
import { isOwnId } from "./piece.ts";

/**
 * What is said about a file in a folder of templates that is none of them, by its path there; `null` for a note beside the
 * templates, which is welcome. What looks like a template would be without effect.
 */
export function unknownFile(relative: string, place: Place): Diagnostic | null {
  const stray = strayPiece(relative);
  const isNote = /^[^/]*\.(?:md|txt|lock)$/i.test(relative);
  if (isNote && stray === null) return null;
  const args = { path: relative, suggestion: stray === null ? meantBy(relative) : homeOf(stray) };
  return templateFinding("template/unknown-file", args, place, { severity: "warning" });
}

/** The path that was most likely meant, where a template can lie. */
function meantBy(relative: string): string | null {
  const [folder = ""] = relative.split("/");
  const name = relative.slice(folder.length + 1);
  const asClause = `${pieceFolders.clause}/${relative}`;
  if (kinds.some((kind) => kind === folder) && relative.endsWith(".md") && addressOf(asClause) !== null) {
    return asClause;
  }
  const guessed = nearest(folder, [...kinds, "partials", ...Object.values(pieceFolders)]);
  if (guessed === null) return null;
  if (guessed === pieceFolders.clause || guessed === pieceFolders.section) return pieceName(guessed, name);
  if (guessed === "partials") return asTemplate(`partials/${plainName(name)}${templateEnding}`);
  const paths = [...documentPaths.keys()].filter((each) => each.startsWith(`${guessed}/`));
  return nearest(`${guessed}/${name}`, paths);
}

/** A path that a clause or section can lie at, where it is known what was meant. */
function pieceName(folder: string, below: string): string | null {
  const [, document = "", name = ""] = /^([^/]+)\/([^/]+)$/.exec(below) ?? [];
  const kind = nearest(document, [...kinds, everywhere]);
  return kind === null ? null : asTemplate(`${folder}/${kind}/${plainName(name)}.md`);
}

/** A file name without whatever was taken for its ending. */
function plainName(name: string): string {
  return name.replace(/(?:\.md|\.hbs|\.txt|\.markdown)+$/, "").toLowerCase();
}

function asTemplate(path: string): string | null {
  return addressOf(path) === null ? null : path;
}

/** What a file without a folder of its document would be in one: a clause or section of the company's own, or one of the package's. */
function strayPiece(relative: string): PieceAddress | null {
  const [, name] = /^(?:(?:clauses|sections)\/)?([^/]+)$/.exec(relative) ?? [];
  const at = name === undefined ? null : addressOf(`${pieceFolders.clause}/${everywhere}/${name}`);
  if (at?.type !== "clause") return null;
  if (isOwnId(at.id)) return at;
  // A note may be called `scope.md`, as a section is.
  const isOneWord = !at.id.includes(".") && at.language === null && at.length === null;
  return isOneWord || homesOf(at.id).length === 0 ? null : at;
}

/** The folder that such a file belongs in; `null` where it may be one of several. */
function homeOf({ id, language, length }: PieceAddress): string | null {
  const [home, ...others] = homesOf(id);
  return home === undefined || others.length > 0
    ? null
    : `${home}/${[id, language, length, "md"].filter((step) => step !== null).join(".")}`;
}

/** The folders in which a clause or section of the package may be replaced or left out, `clauses/policy`. */
function homesOf(id: string): readonly string[] {
  return kinds.flatMap((kind) => [
    ...(hasClause(kind, id) ? [`${pieceFolders.clause}/${kind}`] : []),
    ...(hasSection(kind, id) ? [`${pieceFolders.section}/${kind}`] : []),
  ]);
}
