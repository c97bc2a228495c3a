import { kinds as knownKinds } from "../company/kind.ts";
import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { Format } from "./format.ts";
import type { Lock } from "./lock.ts";
import { lockedPaths } from "./lock.ts";
import { isAssetPath, readOutputPath } from "./output-path.ts";
import type { OutputPath } from "./output-path.ts";
import { extras as knownExtras } from "./paths.ts";
import type { Extra } from "./paths.ts";

/** What a run was asked to write: files beyond it are none of its business. */
export interface Scope {
  readonly formats: readonly Format[];
  readonly kinds: readonly Kind[];
  readonly length: Length;
  /** `null`: all languages. */
  readonly languages: readonly LanguageTag[] | null;
  readonly parallel: readonly [LanguageTag, LanguageTag] | null;
  readonly extras: readonly Extra[];
}

/**
 * The files that an earlier run wrote, that this one would have to write, and does not: those of a language that the
 * facts no longer have, of a kind that there no longer is, what pages shared when no page shares anything any more.
 * `languages`: those of the facts; none where the facts file is gone.
 */
export function stalePaths(
  lock: Lock,
  planned: ReadonlySet<string>,
  scope: Scope,
  languages: readonly LanguageTag[],
): readonly string[] {
  const others = lockedPaths(lock).filter((path) => !planned.has(path));
  const stale = others.filter((path) => isInScope(readOutputPath(path), scope, languages));
  const keepsPages =
    lock.folders.length > 0 ||
    others.some((path) => path.includes("/") && path.endsWith(".html") && !stale.includes(path));
  // A page that this run leaves as it is may still need them.
  const assets = scope.formats.includes("html") && !keepsPages ? others.filter(isAssetPath) : [];
  return [...stale, ...assets].toSorted();
}

function isInScope(path: OutputPath | null, scope: Scope, languages: readonly LanguageTag[]): boolean {
  if (path === null || !scope.formats.includes(path.format)) return false;
  const { languages: asked } = scope;
  if (asked !== null && !path.languages.some((tag) => asked.some((language) => language === tag)))
    return false;
  // No run over these facts can write it, whatever is asked for.
  const isGone = path.languages.some((tag) => languages.every((language) => language !== tag));
  const extra = knownExtras.find((name) => name === path.name);
  if (extra !== undefined) return isGone || scope.extras.includes(extra);
  if (!isKindInScope(path.name, scope)) return false;
  if (isGone || knownKinds.every((kind) => kind !== path.name)) return true;
  if (path.isShort !== (scope.length === "short")) return false;
  return !path.isParallel || scope.parallel?.join() === path.languages.join();
}

/** A kind that this program does not know belongs to a run over all kinds. */
function isKindInScope(name: string, { kinds }: Scope): boolean {
  return kinds.some((kind) => kind === name) || (kinds.length === knownKinds.length && !isKnown(name));
}

function isKnown(name: string): boolean {
  return knownKinds.some((kind) => kind === name);
}
