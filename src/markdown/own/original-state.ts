import type { Templates } from "../render.ts";
import { isPiece, pathOf } from "../template-address.ts";
import type { TemplateAddress } from "../template-address.ts";
import { conflictsIn } from "./conflicts.ts";
import { frontMatterOf } from "./front-matter.ts";
import type { OriginalState } from "./listed-entry.ts";
import type { Originals } from "./lock.ts";
import { originalOf } from "./original.ts";
import type { OwnTemplate } from "./own-template.ts";

/** What is known of the package's text that a template takes the place of; `null` where it takes the place of none. */
export function originalStateOf(
  { at }: Pick<OwnTemplate, "at">,
  originals: Originals,
  base: Templates,
): OriginalState | null {
  const now = originalOf(at, base);
  if (now === null) return null;
  const recorded = originals.get(pathOf(at));
  if (recorded === undefined) return "unrecorded";
  return recorded.text.trim() === now.trim() ? "same" : "changed";
}

/** Whether a template's words are still the package's: a copy that nobody has changed yet changes nothing. */
export function isCopy(at: TemplateAddress, words: string, base: Templates): boolean {
  return words === originalOf(at, base)?.trim();
}

/** What a template says, without its front matter and the space around. */
export function wordsOf({ at, file, text }: OwnTemplate): string {
  return (isPiece(at) ? text.slice(frontMatterOf(file, text).end) : text).trim();
}

/** Whether an update would record the original of a template, or merge with it: not where nothing can be merged into it. */
export function takesOriginal(template: OwnTemplate): boolean {
  const { at, file, text } = template;
  // Marks of an earlier conflict come first: merging over them would bury them.
  if (at.language === null || conflictsIn(file, text).length > 0) return false;
  // A file without a text leaves out.
  return !isPiece(at) || wordsOf(template) !== "";
}
