import type { ExplainWords } from "../messages-explain.ts";

function count(number: number, one: string): string {
  return `${String(number)} ${one}${number === 1 ? "" : "s"}`;
}

/** What `explain` and `check --fix` say, in English. */
export const explain: ExplainWords = {
  kinds: {
    finding: "Finding",
    promise: "Promise",
    fact: "Fact",
    clause: "Clause",
    section: "Section",
    document: "Document",
    requirement: "Requirement",
  },
  sentence: (words) => `Clauses that say “${words}”`,
  labels: {
    value: "Value",
    madeIn: "Comes from",
    makes: "Makes",
    template: "Template",
    facts: "Facts",
    promises: "Promises",
    covers: "Covers",
    clauses: "Clauses",
    more: "More",
  },
  section: (number) => `section ${number}`,
  notInFile: "not in the file",
  pastEnd: (list, entries) =>
    `not in the file: ${list} has ${entries === 1 ? "1 entry" : `${String(entries)} entries`}`,
  notPrinted: "not printed",
  printedIn: "Stated in:",
  decides: "Printed or left out depending on it:",
  changes: (clauses, documents) =>
    `A change affects ${count(clauses, "clause")} in ${count(documents, "document")}.`,
  inHeads: "It appears in the titles of documents, or in the line below them.",
  nothingDepends: "No clause depends on it.",
  more: (shown, found) => `Showing ${String(shown)} of ${String(found)}; add more words to narrow it down.`,
  sample: "An example of its words:",
  withoutFacts: "No facts file is used: the clauses are shown as the templates have them.",
  unusableFacts: (file, command) =>
    `${file} or its templates have errors, so the answer comes from the package alone; \`${command}\` lists them.`,
  fixed: (place, code, from, to) => `${place}  ${code}  ${from} → ${to}`,
  fixedInFile: (number, file) => `${file}: ${count(number, "finding")} fixed.`,
};
