import type { ExplainWords } from "../messages-explain.ts";

function findings(count: number): string {
  if (count === 1) return "opraven 1 nález";
  return count >= 2 && count <= 4 ? `opraveny ${String(count)} nálezy` : `opraveno ${String(count)} nálezů`;
}

/** What `explain` and `check --fix` say, in Czech. */
export const explain: ExplainWords = {
  kinds: {
    finding: "Nález",
    promise: "Slib",
    fact: "Údaj",
    clause: "Ustanovení",
    section: "Oddíl",
    document: "Dokument",
    requirement: "Požadavek",
  },
  sentence: (words) => `Ustanovení s textem „${words}“`,
  labels: {
    value: "Hodnota",
    madeIn: "Zdroj",
    makes: "Sliby",
    template: "Šablona",
    facts: "Údaje",
    promises: "Sliby",
    covers: "Naplňuje",
    clauses: "Ustanovení",
    more: "Více",
  },
  section: (number) => `oddíl ${number}`,
  notInFile: "není v souboru",
  pastEnd: (list, entries) => `není v souboru (počet položek v ${list}: ${String(entries)})`,
  notPrinted: "netiskne se",
  printedIn: "Kde je uveden:",
  decides: "Závisí na něm vytištění ustanovení:",
  changes: (clauses, documents) =>
    `Změna se dotkne ${String(clauses)} ustanovení; počet dokumentů: ${String(documents)}.`,
  inHeads: "Objevuje se v názvech dokumentů nebo v řádku pod nimi.",
  nothingDepends: "Nezávisí na něm žádné ustanovení.",
  more: (shown, found) =>
    `Zobrazeno ${String(shown)} z ${String(found)}; výběr zúžíte přidáním dalších slov.`,
  sample: "Příklad znění:",
  withoutFacts: "Bez souboru s údaji se ustanovení vypisují tak, jak jsou v šablonách.",
  unusableFacts: (file, command) =>
    `Soubor ${file} nebo jeho šablony obsahují chyby, proto odpověď vychází jen z balíčku; chyby vypíše \`${command}\`.`,
  fixed: (place, code, from, to) => `${place}  ${code}  ${from} → ${to}`,
  fixedInFile: (count, file) => `${file}: ${findings(count)}.`,
};
