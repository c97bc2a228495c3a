import type { WizardWords } from "../wizard-words.ts";
import { promptWords } from "./prompt-words.ts";
import { options } from "./wizard-options.ts";
import { questions } from "./wizard-questions.ts";

/** The wizard in Greek. */
export const wizardWords: WizardWords = {
  prompt: promptWords,
  sections: {
    start: "Γλώσσες",
    company: "Εταιρεία",
    channels: "Κανάλια και χρόνοι απόκρισης",
    people: "Πρόσωπα και κλιμάκωση",
    complaints: "Παράπονα",
    measures: "Δείκτες και κατάρτιση",
    control: "Στοιχεία των εγγράφων",
  },
  place: (number, of, section) => `${String(number)} από ${String(of)} · ${section}`,
  questions,
  options,
  inLanguage: (question, language) => `${question} (${language})`,
  about: (question, who) => `${question} (${who})`,
  another: (question) => `${question} (ακόμη κάτι· σκέτο Enter: τέλος)`,
  messages: {
    notATime: (example) => `Αυτό δεν είναι διάρκεια. Γράψτε ακέραιο αριθμό και μονάδα, όπως: ${example}.`,
    notHours: (example) => `Αυτό δεν είναι ωράριο. Γράψτε ημέρες και ώρες, όπως: ${example}.`,
    tooMuch: "Είναι πολύ μεγάλο για μία απάντηση. Δείτε τι επικολλήσατε.",
    needed: "Χωρίς αυτή την απάντηση δεν γίνονται τα έγγραφα.",
    pickOne: "Επιλέξτε τουλάχιστον ένα.",
  },
  hints: {
    time: (example) => `Γράψτε το έτσι: ${example}.`,
    share: (example) => `Μπορείτε να δώσετε και το ποσοστό των περιπτώσεων στις οποίες τηρείται: ${example}.`,
    hours: (example) => `Γράψτε το έτσι: ${example}.`,
    words: "Βάλτε κόμμα ανάμεσά τους.",
    date: "Γράψτε έτος-μήνα-ημέρα, όπως 2026-12-01.",
  },
  text: {
    welcome:
      "Με λίγες ερωτήσεις τα έγγραφα εξυπηρέτησης πελατών θα είναι έτοιμα. Κάθε απάντηση αποθηκεύεται αμέσως και μπορείτε να γυρίσετε πίσω όποτε θέλετε.",
    sentences: "Τα έγγραφά σας θα λένε:",
    suggested: "Η πρότασή μας:",
    reviewTitle: "Επισκόπηση",
    promises: "Τι υπόσχεστε",
    noPromises: "Δεν υπάρχουν ακόμη υποσχέσεις· θα φανούν όταν διορθωθούν τα παρακάτω.",
    findings: "Τι βρήκε ο έλεγχος",
    noFindings: "Δεν χρειάζεται καμία διόρθωση.",
    inFile: "Χωρίς ερώτηση· αλλάζουν μέσα στο αρχείο",
    leftOut: "παραλείπεται",
    error: "σφάλμα",
    warning: "προειδοποίηση",
    reviewQuestion: ["Τι να κάνουμε;", "Δεν γράφεται τίποτα αν δεν το ζητήσετε."],
    changeSection: ["Ποια ενότητα θέλετε να αλλάξετε;", "Όλες οι άλλες απαντήσεις μένουν."],
    changeQuestion: ["Ποια απάντηση θέλετε να αλλάξετε;", "Όλες οι άλλες απαντήσεις μένουν."],
    removeItem: (number, name) => `Διαγραφή: ${number}. ${name}`,
    backToReview: "Πίσω στην επισκόπηση",
    writeAnyway: ["Να γραφτεί το αρχείο όπως είναι", "για τα έγγραφα πρέπει πρώτα να διορθωθούν τα σφάλματα"],
    resume: (target, answers) => [
      `Υπάρχουν απαντήσεις για το ${target} που δεν γράφτηκαν ακόμη (${String(answers)}). Να συνεχίσουμε με αυτές;`,
      "Αποθηκεύτηκαν όταν φύγατε.",
    ],
    targetChanged: "Το αρχείο άλλαξε στο μεταξύ. Οι απαντήσεις σας εφαρμόζονται σε ό,τι λέει τώρα.",
    draftUnreadable:
      "Οι αποθηκευμένες απαντήσεις δεν διαβάζονται: έχουν υποστεί βλάβη ή είναι από άλλη έκδοση. Ξεκινάμε από την αρχή.",
    draftKept: (draft, command) => `Οι απαντήσεις σας βρίσκονται στο ${draft}. Για να συνεχίσετε: ${command}`,
    nothingWritten: "Δεν γράφτηκε τίποτα.",
    render: ["Να φτιάξουμε τώρα τα έγγραφα;", "Markdown, ιστοσελίδες και PDF, στον φάκελο out."],
    again: "Τα ίδια ξανά, χωρίς ερωτήσεις:",
  },
  inFileReasons: {
    format: "γράφεται αυτόματα.",
    files: "άλλα αρχεία στα οποία βασίζεται αυτό, ή δικά σας υποδείγματα.",
    names: "τίτλος ή τύπος του ονόματος, μόνο όπου ο συνηθισμένος δεν ταιριάζει.",
    book: "πώς δένονται και τυπώνονται τα έγγραφα.",
    history: "το ιστορικό των αλλαγών· μεγαλώνει με κάθε έκδοση.",
    derived: "προκύπτει από τις διευθύνσεις που δώσατε.",
  },
};
