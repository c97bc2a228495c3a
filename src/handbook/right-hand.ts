import type { Book, BookPart } from "./book.ts";

/** Parts that begin on a right-hand page where both sides are printed: all but those at the front. */
function beginsRight({ kind }: BookPart): boolean {
  return kind !== "control" && kind !== "contents";
}

/** Where the parts of a book that is printed on both sides come to stand. */
interface Imposition {
  /** The parts before which a page stays empty, by anchor. */
  readonly blanks: ReadonlySet<string>;
  /** The pages of all anchors with those pages counted. */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * Browsers do not leave a page empty so that the next part begins on a right-hand one; so this counts where they
 * have to be. `found`: the pages of a print that had empty ones before the parts in `printed`.
 */
export function impose(
  book: Book,
  found: ReadonlyMap<string, number>,
  printed: ReadonlySet<string>,
): Imposition {
  const plain = withoutBlanks(found, printed);
  const blanks = new Set<string>();
  /** The first pages of parts, in the print that was found, and how many pages are empty before each. */
  const shifts: { readonly from: number; readonly by: number }[] = [];
  for (const part of book.parts.filter(beginsRight)) {
    const from = plain.get(part.id);
    // Whoever prints the book finds out that its page is not known, because the contents ask for it.
    if (from === undefined) continue;
    if ((from + blanks.size) % 2 === 0) blanks.add(part.id);
    shifts.push({ from, by: blanks.size });
  }
  const shifted = (page: number): number => page + (shifts.findLast(({ from }) => from <= page)?.by ?? 0);
  return { blanks, numbers: new Map([...plain].map(([id, page]) => [id, shifted(page)])) };
}

/** The pages as they would be without the empty ones. */
function withoutBlanks(
  found: ReadonlyMap<string, number>,
  printed: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const starts = [...printed].flatMap((id) => found.get(id) ?? []);
  return new Map([...found].map(([id, page]) => [id, page - starts.filter((start) => start <= page).length]));
}
