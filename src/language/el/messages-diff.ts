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
    after: "Μετά",
    document: "Έγγραφο",
    section: "Ενότητα",
    clauses: "Διατάξεις",
  },
  kinds: {
    stricter: "αυστηροποίηση",
    looser: "χαλάρωση",
    added: "προσθήκη",
    removed: "κατάργηση",
    changed: "μεταβολή",
  },
  promises: {
    names: {
      "phone.answer": "Απάντηση στο τηλέφωνο",
      "voicemail.check": "Έλεγχος τηλεφωνητή",
      "voicemail.call-back": "Επανάκληση μετά από φωνητικό μήνυμα",
      "email.reply": "Πρώτη απάντηση σε email",
      "chat.reply": "Ανταπόκριση στη ζωντανή συνομιλία",
      "in-person.greet": "Υποδοχή επισκέπτη",
      "in-person.help": "Ανταπόκριση στην ερώτηση του επισκέπτη",
      "social.reply": "Πρώτη απάντηση στα μέσα κοινωνικής δικτύωσης",
      "letter.reply": "Πρώτη απάντηση σε επιστολή",
      "inquiry.acknowledge": "Επιβεβαίωση λήψης ερωτήματος",
      "inquiry.answer": "Απάντηση σε ερώτημα",
      "issue.resolve": "Επίλυση ζητήματος",
      "issue.follow-up": "Έλεγχος ότι η λύση απέδωσε",
      "complaint.acknowledge": "Γραπτή επιβεβαίωση παραλαβής παραπόνου",
      "complaint.update": "Ενημέρωση για την πορεία του παραπόνου",
      "complaint.resolve": "Γραπτή απάντηση σε παράπονο",
      "complaint.extension": "Παράταση της προθεσμίας για παράπονο",
      "complaint.second-stage": "Απάντηση σε παράπονο στο δεύτερο στάδιο",
      "complaint.review": "Εξέταση όλων των παραπόνων",
      "document.review": "Αναθεώρηση των εγγράφων",
      "training.repeat": "Επανάληψη της κατάρτισης",
      "conduct.monitor": "Έλεγχος τήρησης του κώδικα πρακτικής",
    },
    escalation: (step) => `Κλιμάκωση, βήμα ${step}`,
    priorityAnswer: (priority) => `Απάντηση σε υποθέσεις με προτεραιότητα «${priority}»`,
    priorityResolve: (priority) => `Επίλυση υποθέσεων με προτεραιότητα «${priority}»`,
  },
  newTitle: "νέος τίτλος",
  edition: (keys) => `Σε όλα τα έγγραφα αλλάζει επίσης ό,τι ορίζεται εδώ: ${keys}.`,
  told: {
    nobody: "Κανείς: το περιεχόμενο των εγγράφων μένει ίδιο.",
    customers: (documents) => `Οι πελάτες, επειδή αλλάζει ό,τι τους παραδίδεται: ${documents}.`,
    staff: (documents) => `Το προσωπικό, επειδή αλλάζει ό,τι εφαρμόζει στην εργασία του: ${documents}.`,
    before: (day) =>
      `Οι πελάτες χάνουν κάτι που τους είχατε υποσχεθεί: ενημερώστε τους πριν τεθεί σε ισχύ η αλλαγή (${day}).`,
    dayMissing:
      "Οι πελάτες χάνουν κάτι που τους είχατε υποσχεθεί: ενημερώστε τους πριν τεθεί σε ισχύ η αλλαγή και δηλώστε την ημερομηνία στο document.effective.",
    dayPassed: (day) =>
      `Οι πελάτες χάνουν κάτι που τους είχατε υποσχεθεί: ενημερώστε τους πριν τεθεί σε ισχύ η αλλαγή. Το document.effective είναι ${day}· δηλώστε ημερομηνία που να αφήνει χρόνο για την ενημέρωση.`,
    approver: (who) => `Για την έγκριση των εγγράφων: ${who}.`,
    owner: (who) => `Για την υπογραφή των εγγράφων: ${who}.`,
    both: (who) => `Για την έγκριση και την υπογραφή των εγγράφων: ${who}.`,
  },
  version: {
    levels: { major: "κύρια", minor: "δευτερεύουσα" },
    byHand: (level, from) =>
      from === null ? `νέα έκδοση (${level})` : `έκδοση μεγαλύτερη από ${from} (${level})`,
    incomparable: "δεν είναι βέβαιο αν πρόκειται για αυστηροποίηση ή χαλάρωση",
    minorReason: "Καμία υπόσχεση δεν έγινε χαλαρότερη ούτε καταργήθηκε.",
    missing: "Στα νέα στοιχεία δεν υπάρχει document.version.",
    unchanged: (version) => `Το document.version είναι ακόμη ${version}.`,
    tooLow: (version, proposed) => `Το document.version είναι ${version}, μικρότερο από ${proposed}.`,
    raised: (version) => `Το document.version είναι ${version} και καλύπτει την αλλαγή.`,
  },
  log: {
    changed: (name, to, from) => `${name}: ${to} (πριν: ${from}).`,
    added: (name, to) => `${name}: ${to} (νέα υπόσχεση).`,
    removed: (name, from) => `${name}: η υπόσχεση δεν ισχύει πλέον (πριν: ${from}).`,
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
      "Οι διαδρομές σε μια αναθεώρηση ξεκινούν από τη ρίζα του αποθετηρίου· όσες αρχίζουν με ./ ξεκινούν από τον φάκελο εργασίας.",
    alone: (revision, example) =>
      `το ${revision} είναι αναθεώρηση· για να συγκριθεί ένα αρχείο όπως ήταν τότε, γράψτε ${example}.`,
  },
};
