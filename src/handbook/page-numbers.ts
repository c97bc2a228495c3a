/** The page on which each anchor stands, 1 for the cover; `null` as long as nobody knows. */
export type PageNumbers = ReadonlyMap<string, number> | null;

/**
 * The number of the page of an anchor, in a column of fixed width: filling it in moves nothing. It stays empty where the
 * page is not known; who prints the book asks for every number and does not let that pass.
 */
export function folio(id: string, numbers: PageNumbers): string {
  const page = numbers?.get(id);
  return `<span class="folio">${page === undefined ? "" : String(page)}</span>`;
}
