/**
 * Marks in finished Markdown that say where a clause begins, for editions that set languages side by side. They are
 * control characters, which facts cannot hold.
 */
const opening = "\u0001";
const closing = "\u0002";
const mark = new RegExp(`${opening}([^${closing}]*)${closing}`, "g");

/** Puts a mark before the first word of a clause: behind what makes it an item, a row or a line of a letter. */
export function marked(id: string, clause: string): string {
  const [start = ""] = /^\s*(?:> ?)*(?:[-*] |\d+\. )?(?:\| ?)?/.exec(clause) ?? [];
  return `${start}${opening}${id}${closing}${clause.slice(start.length)}`;
}

export function withoutMarks(markdown: string): string {
  return markdown.replaceAll(mark, "");
}

/** A line for each clause that begins in it; what stands before the first mark goes with that mark. */
export function splitAtMarks(line: string): readonly string[] {
  const [first = "", second, ...others] = line.split(new RegExp(`(?=${opening})`));
  if (second === undefined) return [first];
  return first.startsWith(opening) ? [first, second, ...others] : [first + second, ...others];
}

/** The clauses that begin in a piece of Markdown, in order. */
export function marksIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(mark)].map(([, id = ""]) => id);
}
