/**
 * Does `work` on each item and gives the results in the order of the items. At most `ahead` are begun and not yet given, so
 * that a slow one makes the others wait rather than pile up. After `signal` none is begun. `work` must not reject.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<{ readonly item: Item; readonly result: Result }> {
  const begun: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  const oldest = async () => {
    const first = begun.shift();
    return first === undefined ? [] : [{ item: first.item, result: await first.result }];
  };
  for (const item of items) {
    if (signal.aborted) break;
    begun.push({ item, result: work(item) });
    if (begun.length >= ahead) yield* await oldest();
  }
  while (begun.length > 0) yield* await oldest();
}
