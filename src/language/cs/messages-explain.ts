import type { ExplainWords } from "../messages-explain.ts";

function findings(count: number): string {
  if (count === 1) return "Opraven 1 nález";
  return count >= 2 && count <= 4 ? `Opraveny ${String(count)} nálezy` : `Opraveno ${String(count)} nálezů`;
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
    makes: "Slib",
    template: "Šablona",
    facts: "Údaje",
    promises: "Sliby",
    covers: "Naplňuje",
    clauses: "Ustanovení",
    more: "Více",
  },
  section: (number) => `oddíl ${number}`,
  notInFile: "není v souboru",
  notPrinted: "netiskne se",
  printedIn: "Uvádějí ho tato ustanovení:",
  decides: "Závisí na něm, zda se vytisknou tato ustanovení:",
  changes: (clauses, documents) =>
    `Počet ustanovení, kterých se změna dotkne: ${String(clauses)}; počet dokumentů: ${String(documents)}.`,
  inHeads: "Je také v názvu dokumentů nebo v řádku pod ním.",
  nothingDepends: "Nezávisí na něm žádné ustanovení.",
  more: (shown, found) =>
    `Zobrazeno ${String(shown)} z ${String(found)}; výběr zúžíte tím, že přidáte další slova.`,
  sample: "Příklad znění:",
  withoutFacts: "Není k dispozici soubor s údaji, ustanovení jsou proto uvedena tak, jak jsou v šablonách.",
  fixed: (place, code, from, to) => `${place}  ${code}  ${from} → ${to}`,
  fixedInFile: (count, file) => `${file}: ${findings(count)}.`,
};
