import type { ExplainWords } from "../messages-explain.ts";

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** What `explain` and `check --fix` say, in Greek. */
export const explain: ExplainWords = {
  kinds: {
    finding: "Εύρημα",
    promise: "Υπόσχεση",
    fact: "Στοιχείο",
    clause: "Διάταξη",
    section: "Ενότητα",
    document: "Έγγραφο",
    requirement: "Απαίτηση",
  },
  sentence: (words) => `Διατάξεις με το κείμενο «${words}»`,
  labels: {
    value: "Τιμή",
    madeIn: "Πηγή",
    makes: "Ορίζει",
    template: "Πρότυπο",
    facts: "Στοιχεία",
    promises: "Υποσχέσεις",
    covers: "Καλύπτει",
    clauses: "Διατάξεις",
    more: "Περισσότερα",
  },
  section: (number) => `ενότητα ${number}`,
  notInFile: "δεν υπάρχει στο αρχείο",
  pastEnd: (list, entries) =>
    `δεν υπάρχει στο αρχείο· το ${list} έχει ${entries === 1 ? "1 εγγραφή" : `${String(entries)} εγγραφές`}`,
  notPrinted: "δεν τυπώνεται",
  printedIn: "Αναφέρεται σε αυτές τις διατάξεις:",
  decides: "Από αυτό εξαρτάται αν τυπώνονται αυτές οι διατάξεις:",
  changes: (clauses, documents) =>
    `Μια αλλαγή επηρεάζει ${count(clauses, "διάταξη", "διατάξεις")} σε ${count(documents, "έγγραφο", "έγγραφα")}.`,
  inHeads: "Αναφέρεται επίσης στον τίτλο των εγγράφων ή στη γραμμή κάτω από αυτόν.",
  nothingDepends: "Καμία διάταξη δεν εξαρτάται από αυτό.",
  more: (shown, found) =>
    `Εμφανίζονται ${String(shown)} από ${String(found)}· προσθέστε λέξεις για να περιορίσετε την αναζήτηση.`,
  sample: "Παράδειγμα διατύπωσης:",
  withoutFacts: "Δεν χρησιμοποιείται αρχείο στοιχείων: οι διατάξεις εμφανίζονται όπως είναι στα πρότυπα.",
  unusableFacts: (file, command) =>
    `Το ${file} ή τα πρότυπά του έχουν σφάλματα, γι’ αυτό η απάντηση βασίζεται μόνο στο πακέτο· τα σφάλματα τα δείχνει η εντολή \`${command}\`.`,
  fixed: (place, code, from, to) => `${place}  ${code}  ${from} → ${to}`,
  fixedInFile: (number, file) =>
    `${file}: ${number === 1 ? "διορθώθηκε" : "διορθώθηκαν"} ${count(number, "εύρημα", "ευρήματα")}.`,
};
