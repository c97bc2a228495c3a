import type { Lock, LockedRun } from "./lock.ts";

/**
 * The text of a lock: JSON, one line for each file, in an order that depends on nothing but what it holds. Nothing in it
 * tells of a machine, a person or a day.
 */
export function lockText({ edition, folders, runs }: Lock): string {
  const data = {
    charter: 1,
    ...(edition === null
      ? {}
      : { company: edition.company, version: edition.version, promises: edition.promises }),
    ...(folders.length === 0 ? {} : { folders: folders.toSorted(byCode) }),
    made: runs.map(runData),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function runData({ inputs, files }: LockedRun) {
  const { program, templates, ownTemplates, facts, assets, largePrint, pdfDay, browser } = inputs;
  const names = Object.keys(templates).toSorted(byCode);
  return {
    program,
    templates: Object.fromEntries(names.map((name) => [name, templates[name]])),
    ownTemplates,
    facts,
    assets,
    largePrint,
    pdfDay,
    browser,
    files: Object.fromEntries(
      [...files]
        .toSorted(([left], [right]) => byCode(left, right))
        .map(([path, { sha256, bytes }]) => [path, `${sha256} ${String(bytes)}`]),
    ),
  };
}

/** The order of code units, the same in every language. */
function byCode(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
