import type { DiffWords } from "../messages-diff.ts";

/** What the comparison of two editions says, in Greek. */
export const diff: DiffWords = {
  title: (from, to) => `Τι αλλάζει: ${from} → ${to}`,
  nothing: (from, to) =>
    `Δεν αλλάζει τίποτα (${from} → ${to}): οι υποσχέσεις, τα στοιχεία και τα έγγραφα μένουν ίδια.`,
  headings: {
    promises: "Υποσχέσεις",
    facts: "Στοιχεία",
    documents: "Έγγραφα",
    told: "Ποιοι πρέπει να ενημερωθούν",
    version: "Έκδοση",
  },
  columns: {
    change: "Αλλαγή",
    promise: "Υπόσχεση",
    fact: "Στοιχείο",
    before: "Πριν",
    after: "Τώρα",
    document: "Έγγραφο",
    section: "Ενότητα",
    clauses: "Διατάξεις",
  },
  kinds: {
    stricter: "αυστηρότερο",
    looser: "χαλαρότερο",
    added: "νέο",
    removed: "καταργείται",
    changed: "αλλάζει",
  },
  promises: {
    names: {
      "phone.answer": "Απάντηση στο τηλέφωνο",
      "voicemail.check": "Ακρόαση του τηλεφωνητή",
      "voicemail.call-back": "Επιστροφή κλήσης μετά από μήνυμα στον τηλεφωνητή",
      "email.reply": "Απάντηση σε e-mail",
      "chat.reply": "Απάντηση στη συνομιλία",
      "in-person.greet": "Υποδοχή επισκεπτών",
      "in-person.help": "Εξυπηρέτηση επισκεπτών",
      "social.reply": "Απάντηση στα μέσα κοινωνικής δικτύωσης",
      "letter.reply": "Απάντηση σε επιστολή",
      "inquiry.acknowledge": "Επιβεβαίωση ερωτήματος",
      "inquiry.answer": "Απάντηση σε ερώτημα",
      "issue.resolve": "Επίλυση προβλήματος",
      "issue.follow-up": "Επικοινωνία μετά την επίλυση",
      "complaint.acknowledge": "Επιβεβαίωση παραπόνου",
      "complaint.update": "Ενημέρωση για την πορεία παραπόνου",
      "complaint.resolve": "Διευθέτηση παραπόνου",
      "complaint.extension": "Παράταση για παράπονο",
      "complaint.second-stage": "Δεύτερο στάδιο παραπόνου",
      "complaint.review": "Εξέταση όλων των παραπόνων",
      "document.review": "Αναθεώρηση των εγγράφων",
      "training.repeat": "Επανάληψη της εκπαίδευσης",
      "conduct.monitor": "Έλεγχος της τήρησης του κώδικα",
    },
    escalation: (step) => `Κλιμάκωση, βήμα ${step}`,
    priorityAnswer: (priority) => `Απάντηση σε υποθέσεις με προτεραιότητα «${priority}»`,
    priorityResolve: (priority) => `Επίλυση υποθέσεων με προτεραιότητα «${priority}»`,
  },
  newTitle: "νέος τίτλος",
  edition: (keys) => `Σε όλα τα έγγραφα αλλάζει επίσης ό,τι ορίζεται εδώ: ${keys}.`,
  told: {
    nobody: "Κανείς: το περιεχόμενο των εγγράφων μένει ίδιο.",
    customers: (documents) =>
      `Οι πελάτες, επειδή αλλάζουν τα έγγραφα που παίρνουν στα χέρια τους: ${documents}.`,
    staff: (documents) => `Το προσωπικό, επειδή αλλάζουν έγγραφα με τα οποία εργάζεται: ${documents}.`,
    before: (day) =>
      `Οι πελάτες χάνουν κάτι που τους είχατε υποσχεθεί: ενημερώστε τους πριν τεθεί σε ισχύ η αλλαγή (${day}).`,
    dayMissing:
      "Οι πελάτες χάνουν κάτι που τους είχατε υποσχεθεί: ενημερώστε τους πριν τεθεί σε ισχύ η αλλαγή και δηλώστε την ημερομηνία στο document.effective.",
    dayPassed: (day) =>
      `Οι πελάτες χάνουν κάτι που τους είχατε υποσχεθεί: ενημερώστε τους πριν τεθεί σε ισχύ η αλλαγή. Το document.effective είναι ${day}· δηλώστε ημερομηνία που αφήνει χρόνο για την ενημέρωση.`,
    approver: (who) => `Τα έγγραφα εγκρίνει: ${who}.`,
    owner: (who) => `Τα έγγραφα υπογράφει: ${who}.`,
    both: (who) => `Τα έγγραφα εγκρίνει και υπογράφει: ${who}.`,
  },
  version: {
    levels: { major: "κύρια", minor: "δευτερεύουσα" },
    byHand: (level, from) =>
      from === null ? `νέα έκδοση (${level})` : `έκδοση μεγαλύτερη από ${from} (${level})`,
    incomparable: "δεν είναι βέβαιο αν γίνεται αυστηρότερο ή χαλαρότερο",
    minorReason: "Καμία υπόσχεση δεν έγινε χαλαρότερη και καμία δεν καταργήθηκε.",
    missing: "Στα νέα στοιχεία δεν υπάρχει document.version.",
    unchanged: (version) => `Το document.version είναι ακόμη ${version}.`,
    tooLow: (version, proposed) => `Το document.version είναι ${version}, μικρότερο από ${proposed}.`,
    raised: (version) => `Το document.version είναι ${version} και ανταποκρίνεται στην αλλαγή.`,
  },
  log: {
    changed: (name, to, from) => `${name}: ${to} (πριν: ${from}).`,
    added: (name, to) => `${name}: ${to} (νέο).`,
    removed: (name, from) => `${name}: δεν το υποσχόμαστε πλέον (πριν: ${from}).`,
    documents: (titles) => `Αλλαγές στα έγγραφα: ${titles}.`,
    others: "Λεπτομέρειες που δεν αναγράφονται σε κανένα έγγραφο.",
  },
  written: {
    entry: (file) => `${file}: προστέθηκε εγγραφή στο document.changes`,
    version: (file, version) => `${file}: το document.version είναι τώρα ${version}`,
    already: (file, version) =>
      `${file}: το document.changes έχει ήδη εγγραφή για την έκδοση ${version}· δεν γράφτηκε τίποτα`,
    nothing: (file) => `${file}: δεν άλλαξε τίποτα, γι' αυτό δεν γράφτηκε τίποτα`,
    byHand: (file) =>
      `${file}: η εγγραφή δεν μπορεί να προστεθεί χωρίς να αλλάξει και κάτι άλλο· προσθέστε την εσείς στο document.changes:`,
  },
  revisions: {
    "no-git": "το git δεν είναι εγκατεστημένο ή δεν βρίσκεται στο PATH.",
    "no-repository": "ο φάκελος εργασίας δεν ανήκει σε αποθετήριο git.",
    failed: (why) => `το git απέτυχε: ${why}`,
    paths:
      "Οι διαδρομές σε μια αναθεώρηση αρχίζουν από την κορυφή του αποθετηρίου· το ./ αρχίζει από τον φάκελο εργασίας.",
  },
};
