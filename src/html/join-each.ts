/**
 * What `write` gives for each item, one behind the other, with `between` between them. Pages are put together of thousands of
 * pieces: a list of them would be another kind of array wherever V8 has inlined `map`, and what reads both is compiled again.
 */
export function joinEach<Item>(
  items: readonly Item[],
  write: (item: Item, index: number) => string,
  between = "",
): string {
  let text = "";
  let index = 0;
  for (const item of items) {
    text += index === 0 ? write(item, index) : between + write(item, index);
    index += 1;
  }
  return text;
}
