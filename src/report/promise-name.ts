import type { DiffWords } from "../language/messages-diff.ts";
import { promiseName as nameIn } from "../promise/promise-name.ts";

/** What a promise is called on the command line, by its id; the id where it has no name. */
export function promiseName(id: string, words: DiffWords["promises"]): string {
  return nameIn(id, words) ?? id;
}
