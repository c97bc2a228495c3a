import type { DriftWords } from "../messages-drift.ts";

/** Files that are not what would be written, in Greek. */
export const drift: DriftWords = {
  replacedEdited: (path) => `${path}: είχε τροποποιηθεί με το χέρι· αντικαταστάθηκε`,
  replacedUnknown: (path) => `${path}: το αρχείο που υπήρχε δεν αναφερόταν στο charter.lock· αντικαταστάθηκε`,
  stale: (path) => `${path}: παρωχημένο· το έγραψε παλαιότερη εκτέλεση, αυτή δεν το γράφει`,
  removed: (path) => `${path}: παρωχημένο· διαγράφηκε`,
  keptEdited: (path) => `${path}: παρωχημένο, αλλά τροποποιημένο με το χέρι· διατηρήθηκε`,
  notRemoved: (path) => `${path}: παρωχημένο, αλλά δεν είναι δυνατή η διαγραφή του`,
  toRemove: (flag) => `Η επιλογή ${flag} διαγράφει τα παρωχημένα αρχεία.`,
  problems: {
    damaged: (path) => `το ${path} είναι κατεστραμμένο· η εκτέλεση συνεχίζεται σαν να μην υπήρχε.`,
    merging: (path) =>
      `το ${path} περιέχει ανεπίλυτη σύγκρουση συγχώνευσης· η εκτέλεση συνεχίζεται σαν να μην υπήρχε. Η εντολή render το γράφει από την αρχή.`,
    newer: (path) =>
      `το ${path} γράφτηκε από νεότερη έκδοση του προγράμματος· η εκτέλεση συνεχίζεται σαν να μην υπήρχε.`,
    unreadable: (path) =>
      `δεν είναι δυνατή η ανάγνωση του ${path}· η εκτέλεση συνεχίζεται σαν να μην υπήρχε.`,
  },
  states: { missing: "λείπει", foreign: "ξένο" },
  causes: {
    facts: "άλλαξαν τα στοιχεία",
    templates: "άλλαξαν τα πρότυπα του προγράμματος",
    ownTemplates: "άλλαξαν τα δικά σας πρότυπα",
    settings: "γράφτηκε με άλλες επιλογές",
    hand: "τροποποιημένο με το χέρι",
    unknown: "δεν αναφέρεται στο charter.lock",
    program: (from, to) => `άλλαξε η έκδοση του προγράμματος: ${from} → ${to}`,
    browser: (from, to) => `άλλαξε η έκδοση του προγράμματος περιήγησης: ${from} → ${to}`,
  },
  leftAlone: "δεν το έγραψε το charter· μένει ως έχει",
  pagesDiffer: (was, now) => `οι σελίδες διαφέρουν: ${was} byte τώρα, ${now} byte αν γραφτεί`,
  upToDate: (files) =>
    files === 1 ? "Το αρχείο είναι ενημερωμένο" : `Και τα ${String(files)} αρχεία είναι ενημερωμένα`,
  differs: (files, others) =>
    (files === 1 ? "1 αρχείο διαφέρει" : `${String(files)} αρχεία διαφέρουν`) +
    " από ό,τι θα γραφόταν" +
    (others === 0 ? "" : `, ${String(others)} ${others === 1 ? "ενημερωμένο" : "ενημερωμένα"}`),
  toWrite: (flag) => `Η ίδια εντολή χωρίς την επιλογή ${flag} τα γράφει.`,
};
