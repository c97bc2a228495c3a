/** The command line asks for something that cannot be done; the message says what to type instead. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Asks by name: the class exists once in each bundle of the command, so `instanceof` would know only its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === "UsageError";
}
