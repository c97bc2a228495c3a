import { copyOf } from "../markdown/copy-of.ts";

/** Results by the text that they were made from. Documents of one kind are much alike, whichever company they are of. */
export interface Recent<Value> {
  /** What `make` gives for the text; made once while it is kept, from a copy of the text. */
  readonly get: (text: string, make: (copy: string) => Value) => Value;
}

/**
 * Keeps results for up to about `letters` letters of text. Then those go that were not asked for lately: what only one
 * company says must not push out what all of them say.
 */
export function recent<Value>(letters: number): Recent<Value> {
  let lately = new Map<string, { readonly copy: string; readonly value: Value }>();
  let before = lately;
  let size = 0;
  return {
    get(text, make) {
      const known = lately.get(text);
      if (known !== undefined) return known.value;
      const kept = before.get(text) ?? madeFrom(copyOf(text), make);
      size += text.length;
      if (size > letters / 2) {
        before = lately;
        lately = new Map();
        size = text.length;
      }
      lately.set(kept.copy, kept);
      return kept.value;
    },
  };
}

function madeFrom<Value>(copy: string, make: (copy: string) => Value) {
  return { copy, value: make(copy) };
}
