/** Where a reader is: a part of the document, and how far its top is below that of the frame, in pixels. */
export interface ReadingPlace {
  /** A clause, or the id of a heading. */
  readonly name: string;
  /** Which of the parts with this name, counted from 0. */
  readonly count: number;
  readonly top: number;
  /** The names of all parts up to here, the nearest first, for when the part itself goes away. */
  readonly before: readonly string[];
}

/** The parts of a document that a place can be named by, in order. */
function partsOf(page: Document): readonly HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("main [data-clause], main h2[id], main h3[id]")];
}

function nameOf(part: HTMLElement): string {
  return part.dataset["clause"] ?? part.id;
}

/** The place of the first part that is in view; `null` at the top, which stays the top. */
export function readingPlace(page: Document): ReadingPlace | null {
  const view = page.defaultView;
  if (view === null || view.scrollY === 0) return null;
  const parts = partsOf(page);
  const index = parts.findIndex((part) => part.getBoundingClientRect().bottom > 0);
  const part = parts[index];
  if (part === undefined) return null;
  const name = nameOf(part);
  const names = parts.slice(0, index + 1).map(nameOf);
  return {
    name,
    count: names.filter((each) => each === name).length - 1,
    top: part.getBoundingClientRect().top,
    before: [...new Set(names.toReversed())].slice(1),
  };
}

/** Scrolls so that the reader is where they were, or at what was before it when that is gone. */
export function returnTo(page: Document, place: ReadingPlace | null): void {
  const view = page.defaultView;
  if (place === null || view === null) return;
  const parts = partsOf(page);
  const same = parts.filter((part) => nameOf(part) === place.name);
  const part =
    same[place.count] ??
    same[0] ??
    place.before.flatMap((name) => parts.find((each) => nameOf(each) === name) ?? [])[0];
  if (part === undefined) return;
  view.scrollBy({ top: part.getBoundingClientRect().top - place.top, behavior: "instant" });
}
