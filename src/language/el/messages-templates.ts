import type { TemplatesWords } from "../messages-templates.ts";

/** What `charter templates` reports, in Greek. */
export const templates: TemplatesWords = {
  list: {
    fromPackage: "πακέτο",
    changes: { replaced: "δικό σας", added: "προσθήκη", "left-out": "παραλείπεται" },
    lacking: "χωρίς αλλαγή σε",
    originals: { changed: "το πακέτο έχει νέο κείμενο", unrecorded: "το πρωτότυπο δεν έχει καταγραφεί" },
    summary: (own, lacking) => {
      if (own === 0) return "Όλα είναι όπως στο πακέτο.";
      if (own === 1) {
        return `1 κείμενο διαφέρει από το πακέτο, ${lacking === 0 ? "το ίδιο" : "αλλά όχι"} σε όλες τις γλώσσες.`;
      }
      const where = lacking === 0 ? "τα ίδια" : `${String(lacking)} από αυτά όχι`;
      return `${String(own)} κείμενα διαφέρουν από το πακέτο, ${where} σε όλες τις γλώσσες.`;
    },
  },
  eject: {
    wrote: (path) => `Γράφτηκε το ${path}`,
    kept: (path) => `Το ${path} υπάρχει ήδη και μένει όπως είναι`,
    next: (command, folder) =>
      `${folder === null ? "" : `Προσθέστε «templates: ${folder}» στο αρχείο στοιχείων, για να χρησιμοποιείται ο φάκελος. `}Αλλάξτε το κείμενο και μετά εκτελέστε: ${command}`,
  },
  update: {
    merged: (path) => `${path}: συγχωνεύτηκε με το νέο κείμενο του πακέτου`,
    conflicts: (path, places) =>
      `${path}: συγχωνεύτηκε, εκτός από ${places === 1 ? "1 σημείο" : `${String(places)} σημεία`} όπου άλλαξαν και τα δύο κείμενα· αναζητήστε το <<<<<<<`,
    recorded: (path) => `${path}: καταγράφηκε το πρωτότυπο`,
    gone: (path) => `${path}: το κείμενο που αντικαθιστά αυτό το αρχείο δεν υπάρχει πια στο πακέτο`,
    upToDate: "Όλα τα πρότυπα είναι ενημερωμένα.",
    unrecorded: (path, others, command) =>
      `${path}${others === 0 ? "" : ` και ${String(others)} ακόμη`}: δεν έχει καταγραφεί το κείμενο του πακέτου που αντικαθίσταται, άρα όσα αλλάζουν σε αυτό δεν γίνονται αντιληπτά. Για να καταγραφεί, εκτελέστε: ${command}`,
    settle: (command) => `Επιλύστε τις συγκρούσεις που σημειώθηκαν και μετά εκτελέστε: ${command}`,
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
      same: "όπως αναμενόταν",
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
