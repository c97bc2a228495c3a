import { compose } from "../compose.ts";
import { addToBlock } from "./add-to-block.ts";
import { addToFlow, removeFromFlow } from "./edit-flow.ts";
import { type Editing, spotAt } from "./editing.ts";
import { factAt, type FactsMap } from "./facts-value.ts";
import { openFlow } from "./open-flow.ts";
import { removeFromBlock } from "./remove-from-block.ts";
import { replaceValue } from "./replace-value.ts";
import { collectionAt } from "./spot.ts";
import type { Step } from "./steps.ts";
import { lineEnd, lineStart, spliced } from "./text-lines.ts";
import { maxWidth } from "./writing.ts";

type Add = Extract<Step, { kind: "add" }>;

function longestLine(text: string, from: number, to: number): number {
  return Math.max(
    ...text
      .slice(lineStart(text, from), lineEnd(text, to))
      .split("\n")
      .map((line) => line.length),
  );
}

/** An addition to braces that are too long with it: they become a block first. */
function* addToOpened(editing: Editing, step: Add): Generator<string> {
  const opened = openFlow(editing, step.path.slice(0, -1));
  if (opened.length === 0) return;
  const text = spliced(editing.written.text, opened);
  const { document } = compose(text, "");
  if (document !== null) yield* addTexts({ ...editing, written: { text, document } }, step);
}

function* addTexts(editing: Editing, step: Add): Generator<string> {
  const { written } = editing;
  const path = step.path.slice(0, -1);
  const owner = collectionAt(written, path);
  if (owner === null) return;
  if (owner.flow !== true) {
    yield spliced(written.text, addToBlock(editing, owner, step.path, step.value));
    return;
  }
  const text = spliced(written.text, addToFlow(editing, owner, step.path, step.value));
  const start = spotAt(written, path)?.start;
  if (start !== undefined) {
    const before = longestLine(written.text, start, start);
    const after = longestLine(text, start, start);
    if (before <= maxWidth && after > maxWidth) yield* addToOpened(editing, step);
  }
  yield text;
}

function* removeTexts({ written, ...editing }: Editing, step: Step): Generator<string> {
  const spot = spotAt(written, step.path);
  if (spot === null) return;
  const { text } = written;
  const splices = spot.isFlow
    ? removeFromFlow({ ...editing, written }, spot.owner, step.path, spot.index)
    : removeFromBlock(spot, text);
  yield spliced(text, splices);
}

/** The map or list around a step's place written anew, where no comment in it would be lost. */
function* rewrittenOwner(editing: Editing, wanted: FactsMap, { path }: Step): Generator<string> {
  const owner = path.slice(0, -1);
  const spot = spotAt(editing.written, owner);
  const value = factAt(wanted, owner);
  const { text } = editing.written;
  if (spot === null || value === undefined || text.slice(spot.start, spot.end).includes("#")) return;
  for (const splices of replaceValue(editing, owner, value)) yield spliced(text, splices);
}

/**
 * The texts that could come of a step, the best first. `wanted` is what the file says afterwards; whether a text says it
 * is for the caller to see.
 */
export function* stepTexts(editing: Editing, wanted: FactsMap, step: Step): Generator<string> {
  const { text } = editing.written;
  if (step.kind === "add") yield* addTexts(editing, step);
  else if (step.kind === "remove") yield* removeTexts(editing, step);
  else for (const splices of replaceValue(editing, step.path, step.value)) yield spliced(text, splices);
  yield* rewrittenOwner(editing, wanted, step);
}
