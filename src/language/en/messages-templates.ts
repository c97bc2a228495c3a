import type { TemplatesWords } from "../messages-templates.ts";

/** What `charter templates` reports, in English. */
export const templates: TemplatesWords = {
  list: {
    fromPackage: "package",
    changes: { replaced: "yours", added: "added", "left-out": "left out" },
    lacking: "unchanged in",
    originals: { changed: "the package has a new text", unrecorded: "original not recorded" },
    summary: (own, lacking) =>
      own === 0
        ? "Everything is as the package has it."
        : own === 1
          ? `1 text differs from the package, ${lacking === 0 ? "in every language" : "but not in every language"}.`
          : `${String(own)} texts differ from the package, ${lacking === 0 ? "the same ones in every language" : `${String(lacking)} of them not in every language`}.`,
  },
  eject: {
    wrote: (path) => `Wrote ${path}`,
    kept: (path) => `${path} is there already and stays as it is`,
    next: (command, folder) =>
      `${folder === null ? "" : `Add “templates: ${folder}” to your facts file, so that the folder is used. `}Change the text, then run: ${command}`,
  },
  update: {
    merged: (path) => `${path}: merged with the new text of the package`,
    conflicts: (path, places) =>
      `${path}: merged, except in ${places === 1 ? "1 place" : `${String(places)} places`} where both texts changed; look for <<<<<<<`,
    recorded: (path) => `${path}: original recorded`,
    gone: (path) => `${path}: the package no longer has the text that this one replaces`,
    upToDate: "All templates are up to date.",
    unrecorded: (path, others, command) =>
      `${path}${others === 0 ? "" : ` and ${String(others)} more`}: the package’s text that ${others === 0 ? "this one replaces" : "these replace"} is not recorded, so its changes go unnoticed. To record it, run: ${command}`,
    settle: (command) => `Settle what is marked, then run: ${command}`,
  },
  test: {
    title: "Template test",
    companies: "Facts",
    languages: "Languages",
    combinations: "Combinations",
    documents: "Documents rendered",
    optionalParts: "Optional parts",
    findings: "Findings",
    noFindings: "No findings.",
    golden: "Expected documents",
    goldenStates: { same: "all match", written: "written", none: "none kept; write them with --update" },
    pairwise: "each pair of optional parts, with and without",
    whole: "every combination of optional parts",
    passed: "Passed",
    failed: "Failed",
    severity: "Severity",
    place: "Place",
    message: "Message",
  },
};
