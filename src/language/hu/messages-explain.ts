import type { ExplainWords } from "../messages-explain.ts";

/** What `explain` and `check --fix` say, in Hungarian. */
export const explain: ExplainWords = {
  kinds: {
    finding: "Észrevétel",
    promise: "Ígéret",
    fact: "Adat",
    clause: "Pont",
    section: "Szakasz",
    document: "Dokumentum",
    requirement: "Követelmény",
  },
  sentence: (words) => `Pontok ezzel a szöveggel: „${words}”`,
  labels: {
    value: "Érték",
    madeIn: "Forrás",
    makes: "Ezt ígéri",
    template: "Sablon",
    facts: "Adatok",
    promises: "Ígéretek",
    covers: "Teljesíti",
    clauses: "Pontok",
    more: "Bővebben",
  },
  section: (number) => `${number}. szakasz`,
  notInFile: "nincs a fájlban",
  pastEnd: (list, entries) => `nincs a fájlban (${list}: ${String(entries)} elem)`,
  notPrinted: "nem jelenik meg",
  printedIn: "Ezekben a pontokban szerepel:",
  decides: "Ettől függ, hogy ezek a pontok megjelennek-e:",
  changes: (clauses, documents) =>
    `A módosítás ${String(clauses)} pontot érint ${String(documents)} dokumentumban.`,
  inHeads: "A dokumentumok címében vagy a cím alatti sorban is szerepel.",
  nothingDepends: "Egyetlen pont sem függ tőle.",
  more: (shown, found) =>
    `${String(found)} találatból ${String(shown)} látható; a szűkítéshez adjon meg több szót.`,
  sample: "Példa a szövegére:",
  withoutFacts: "Nincs adatfájl, ezért a pontok a sablonok szövegével láthatók.",
  unusableFacts: (file, command) =>
    `Hibás ez a fájl vagy a hozzá tartozó sablonok: ${file}. A válasz ezért csak a csomagon alapul; a hibákat a \`${command}\` parancs sorolja fel.`,
  fixed: (place, code, from, to) => `${place}  ${code}  ${from} → ${to}`,
  fixedInFile: (number, file) => `${file}: ${String(number)} észrevétel javítva.`,
};
