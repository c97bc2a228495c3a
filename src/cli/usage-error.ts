import type { UsageWords } from "../language/messages-usage.ts";

/**
 * The command line asks for something that cannot be done. `say` tells in the words of a language what to type instead:
 * `new UsageError(({ noFolder }) => noFolder("--root", path))`. Exit code 2.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly say: (words: UsageWords) => string;

  constructor(say: (words: UsageWords) => string) {
    super("wrong command line");
    this.say = say;
  }
}

/** Asks by name: the class exists once in each bundle of the command, so `instanceof` would know only its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === "UsageError";
}
