import type { TemplatesWords } from "../messages-templates.ts";

/** What `charter templates` reports, in Greek. */
export const templates: TemplatesWords = {
  list: {
    fromPackage: "πακέτο",
    changes: { replaced: "δικό σας", added: "προσθήκη", "left-out": "παραλείπεται" },
    lacking: "χωρίς αλλαγή σε",
    originals: { changed: "το πακέτο έχει νέο κείμενο", unrecorded: "το πρωτότυπο δεν έχει καταγραφεί" },
    summary: (own, lacking) =>
      own === 0
        ? "Όλα είναι όπως στο πακέτο."
        : `${own === 1 ? "1 κείμενο διαφέρει" : `${String(own)} κείμενα διαφέρουν`} από το πακέτο, ${lacking === 0 ? "τα ίδια σε όλες τις γλώσσες" : `${String(lacking)} από αυτά όχι σε όλες τις γλώσσες`}.`,
  },
  eject: {
    wrote: (path) => `Γράφτηκε το ${path}`,
    next: (command, folder) =>
      `${folder === null ? "" : `Προσθέστε «templates: ${folder}» στο αρχείο στοιχείων, για να χρησιμοποιείται ο φάκελος. `}Αλλάξτε το κείμενο και μετά εκτελέστε: ${command}`,
  },
  update: {
    merged: (path) => `${path}: συγχωνεύτηκε με το νέο κείμενο του πακέτου`,
    conflicts: (path, places) =>
      `${path}: συγχωνεύτηκε, εκτός από ${places === 1 ? "1 σημείο" : `${String(places)} σημεία`} όπου άλλαξαν και τα δύο κείμενα· αναζητήστε το <<<<<<<`,
    recorded: (path) => `${path}: καταγράφηκε το πρωτότυπο`,
    gone: (path) => `${path}: το πακέτο δεν έχει πια το κείμενο που αντικαθιστά το αρχείο`,
    upToDate: "Όλα τα πρότυπα είναι ενημερωμένα.",
    settle: (command) => `Διευθετήστε τα σημειωμένα και μετά εκτελέστε: ${command}`,
  },
  test: {
    title: "Δοκιμή προτύπων",
    companies: "Στοιχεία",
    languages: "Γλώσσες",
    combinations: "Συνδυασμοί",
    documents: "Έγγραφα που δημιουργήθηκαν",
    optionalParts: "Προαιρετικά μέρη",
    findings: "Ευρήματα",
    noFindings: "Κανένα εύρημα.",
    golden: "Αναμενόμενα έγγραφα",
    goldenStates: {
      same: "όπως αναμένονται",
      written: "γράφτηκαν",
      none: "δεν υπάρχουν· γράψτε τα με --update",
    },
    pairwise: "κάθε ζεύγος προαιρετικών μερών, με και χωρίς",
    whole: "κάθε συνδυασμός προαιρετικών μερών",
    passed: "Επιτυχία",
    failed: "Αποτυχία",
    severity: "Σοβαρότητα",
    place: "Θέση",
    message: "Μήνυμα",
  },
};
