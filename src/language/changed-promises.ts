import type { ChangedPromise } from "../diagnostic/audit-codes.ts";

const most = 5;

/** Changed promises in a row, as the facts file writes their targets; the first few where they are many. */
export function someChanges(
  changes: readonly ChangedPromise[],
  kinds: Readonly<Record<ChangedPromise["kind"], string>>,
): string {
  const shown = changes.slice(0, most).map(({ id, kind, from, to }) => {
    const targets = [from, to].filter((target) => target !== null).map((target) => `\`${target}\``);
    return `\`${id}\` (${kinds[kind]}: ${targets.join(" → ")})`;
  });
  return [...shown, ...(changes.length > most ? [`+${String(changes.length - most)} …`] : [])].join(", ");
}
