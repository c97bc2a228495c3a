import type { DiffWords } from "../language/messages-diff.ts";
import type { promiseKeys } from "../promise/definitions.ts";

/** What a promise is called in a language, by its id. */
export function promiseName(
  id: string,
  { names, escalation, priorityAnswer, priorityResolve }: DiffWords["promises"],
): string {
  const fixed: Readonly<Record<keyof typeof promiseKeys, string>> = names;
  const known: Readonly<Record<string, string>> = fixed;
  const [, step] = /^escalation\.(\d+)$/.exec(id) ?? [];
  if (step !== undefined) return escalation(step);
  const [, priority, what] = /^priority\.(.*)\.(answer|resolve)$/s.exec(id) ?? [];
  if (priority !== undefined) return what === "answer" ? priorityAnswer(priority) : priorityResolve(priority);
  return (Object.hasOwn(known, id) ? known[id] : null) ?? id;
}
