/** Results by the text that they were made from. Documents of one kind are much alike, whichever company they are of. */
export interface Recent<Value> {
  /** What `make` gives for the text; made once while it is kept. */
  readonly get: (text: string, make: () => Value) => Value;
}

/** Keeps results for up to about `letters` letters of text, and then begins anew. */
export function recent<Value>(letters: number): Recent<Value> {
  const kept = new Map<string, { readonly value: Value }>();
  let size = 0;
  return {
    get(text, make) {
      const known = kept.get(text);
      if (known !== undefined) return known.value;
      const value = make();
      size += text.length;
      if (size > letters) {
        kept.clear();
        size = text.length;
      }
      kept.set(text, { value });
      return value;
    },
  };
}
