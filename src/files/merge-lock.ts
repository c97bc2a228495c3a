import type { Lock, LockInputs, LockedFile, LockedRun } from "./lock.ts";

/**
 * The runs of a lock after another one: its files leave the entries that they had, and so do files that are gone. What it
 * did not touch stays with what it was made from.
 */
export function mergeRuns(
  { runs }: Pick<Lock, "runs">,
  run: LockedRun,
  gone: ReadonlySet<string>,
): readonly LockedRun[] {
  const kept = runs
    .map(({ inputs, files }) => ({
      inputs,
      files: new Map([...files].filter(([path]) => !run.files.has(path) && !gone.has(path))),
    }))
    .filter(({ files }) => files.size > 0);
  if (run.files.size === 0) return kept;
  const fitting = kept.findIndex(({ inputs }) => isCompatible(inputs, run.inputs));
  const same = kept[fitting];
  if (same === undefined) return [run, ...kept];
  return [joined(run, same), ...kept.filter((_, index) => index !== fitting)];
}

function joined(run: LockedRun, other: LockedRun): LockedRun {
  const files: ReadonlyMap<string, LockedFile> = new Map([...other.files, ...run.files]);
  return { inputs: joinedInputs(run.inputs, other.inputs), files };
}

/** What made no difference to the files of one run may be taken from the other. */
function joinedInputs(one: LockInputs, other: LockInputs): LockInputs {
  return {
    ...one,
    facts: one.facts ?? other.facts,
    assets: one.assets ?? other.assets,
    largePrint: one.largePrint ?? other.largePrint,
    pdfDay: one.pdfDay ?? other.pdfDay,
    browser: one.browser ?? other.browser,
    templates: { ...other.templates, ...one.templates },
  };
}

/** Whether the files of two runs can have been made from the same. */
function isCompatible(one: LockInputs, other: LockInputs): boolean {
  return (
    one.program === other.program &&
    one.ownTemplates === other.ownTemplates &&
    fits(one.facts, other.facts) &&
    fits(one.assets, other.assets) &&
    fits(one.largePrint, other.largePrint) &&
    fits(one.pdfDay, other.pdfDay) &&
    fits(one.browser, other.browser) &&
    changedTemplates(one, other).length === 0
  );
}

function fits<Value>(one: Value | null, other: Value | null): boolean {
  return one === null || other === null || one === other;
}

/** The parts of the package's templates that both know and that differ: languages, `theme`. */
export function changedTemplates(one: LockInputs, other: LockInputs): readonly string[] {
  return Object.keys(one.templates).filter((name) => {
    const [left, right] = [one.templates[name], other.templates[name]];
    return right !== undefined && left !== right;
  });
}
