import type { promiseKeys } from "./definitions.ts";

/** What promises are called in a language and in a place. */
export interface PromiseNameWords {
  readonly names: Readonly<Record<keyof typeof promiseKeys, string>>;
  readonly escalation: (step: string) => string;
  readonly priorityAnswer: (priority: string) => string;
  readonly priorityResolve: (priority: string) => string;
}

/**
 * What a promise is called, by its id; `null` for an id that no promise can have. `written` puts the name that the company
 * gave a priority into the form of the place.
 */
export function promiseName(
  id: string,
  { names, escalation, priorityAnswer, priorityResolve }: PromiseNameWords,
  written: (priority: string) => string = (priority) => priority,
): string | null {
  const known: Readonly<Record<string, string>> = names;
  if (Object.hasOwn(known, id)) return known[id] ?? null;
  const [, step] = /^escalation\.(\d+)$/.exec(id) ?? [];
  if (step !== undefined) return escalation(step);
  const [, priority, what] = /^priority\.(.*)\.(answer|resolve)$/s.exec(id) ?? [];
  if (priority === undefined) return null;
  return (what === "answer" ? priorityAnswer : priorityResolve)(written(priority));
}
