import { someChanges } from "../changed-promises.ts";
import type { AuditArgs, LogoReason, Script } from "../../diagnostic/audit-codes.ts";
import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import { codePoint, someOf } from "../unprintable.ts";
import { code, list, quote, say } from "./finding-phrases.ts";

const scripts: Readonly<Record<Script, string>> = {
  Latin: "λατινικούς",
  Greek: "ελληνικούς",
  Cyrillic: "κυριλλικούς",
};

const logoReasons: Readonly<Record<LogoReason, string>> = {
  missing: "δεν υπάρχει",
  unreadable: "δεν διαβάζεται",
  outside: "βρίσκεται έξω από τον φάκελο του έργου",
  "too-large": "είναι πολύ μεγάλο",
  "not-an-image": "δεν είναι αυτό που δηλώνει η κατάληξή του",
};

const logoHints: Readonly<Record<LogoReason, string>> = {
  missing:
    "Η διαδρομή είναι σχετική ως προς το αρχείο στοιχείων. Χωρίς το λογότυπο δεν παράγονται HTML και PDF.",
  unreadable: "Βεβαιωθείτε ότι πρόκειται για αρχείο και ότι έχετε δικαίωμα να το διαβάσετε.",
  outside:
    "Κάποιος σύνδεσμος οδηγεί έξω από το έργο. Βάλτε το ίδιο το αρχείο δίπλα στο αρχείο στοιχείων ή σε υποφάκελο.",
  "too-large": "Μπαίνει σε κάθε σελίδα· αποθηκεύστε ένα μικρότερο.",
  "not-an-image": "Αποθηκεύστε το ξανά ως SVG ή PNG, με τη σωστή κατάληξη.",
};

/** What became of a promise. */
const changeKinds = {
  stricter: "αυστηρότερη",
  looser: "χαλαρότερη",
  added: "νέα",
  removed: "καταργήθηκε",
  changed: "άλλαξε",
} as const;

const lockProblems = {
  damaged: "είναι κατεστραμμένο",
  merging: "περιέχει ανεπίλυτη σύγκρουση συγχώνευσης",
  newer: "γράφτηκε από νεότερη έκδοση του προγράμματος",
  unreadable: "δεν διαβάζεται",
};

/** What is said about texts and files, in Greek. */
export const auditFindings: FindingWordsOf<AuditArgs> = {
  "text/placeholder": ({ found, sure }) =>
    sure
      ? say(
          `Το ${quote(found)} δεν έχει συμπληρωθεί ακόμη.`,
          "Γράψτε αυτό που πρέπει να υπάρχει εκεί ή αφαιρέστε το κλειδί: ό,τι λείπει παραλείπεται από τα έγγραφα.",
        )
      : say(
          `Το ${quote(found)} μοιάζει με κενό που δεν έχει συμπληρωθεί ακόμη.`,
          "Αν είναι έτσι, γράψτε αυτό που πρέπει να υπάρχει εκεί. Στα έγγραφα τυπώνεται όπως είναι.",
        ),
  "text/mixed-scripts": ({ word, script, foreign, right }) =>
    say(
      `Η λέξη ${quote(word)} αναμειγνύει αλφάβητα: ανάμεσα σε ${scripts[script]} χαρακτήρες ${foreign.length === 1 ? "υπάρχει" : "υπάρχουν"} ${list(
        foreign.map(
          ({ letter, position }) => `${quote(letter)} (γράμμα ${String(position)}, ${codePoint(letter)})`,
        ),
        "και",
      )}.${right === null ? "" : ` Με ένα μόνο αλφάβητο γράφεται ${quote(right)}.`}`,
      "Πληκτρολογήστε ξανά τη λέξη με ένα μόνο αλφάβητο. Αν το όνομα γράφεται πράγματι έτσι, χωρίστε τα μέρη του με ενωτικό: «e-ΕΦΚΑ».",
    ),
  "text/missing-glyph": ({ characters, right }) =>
    say(
      `Η γραμματοσειρά των εγγράφων δεν διαθέτει: ${list(someOf(characters, quote), "και")}.`,
      right === null ? "Χρησιμοποιήστε άλλους χαρακτήρες ή γράψτε το με λέξεις." : `Γράψτε ${quote(right)}.`,
    ),
  "text/wrong-form": ({ found, right }) =>
    say(
      `${quote(found)}: ο τύπος του ουσιαστικού δεν ταιριάζει με τον αριθμό ή με τη λέξη που προηγείται. Το σωστό είναι ${quote(right)}.`,
      `Γράψτε ${quote(right)}.`,
    ),
  "text/wrong-article": ({ found, right }) =>
    say(`${quote(found)}: το άρθρο είναι λάθος. Το σωστό είναι ${quote(right)}.`, `Γράψτε ${quote(right)}.`),
  "text/wrong-preposition": ({ found, right }) =>
    say(
      `${quote(found)}: πριν από αυτόν τον φθόγγο η πρόθεση παίρνει φωνήεν. Το σωστό είναι ${quote(right)}.`,
      `Γράψτε ${quote(right)}.`,
    ),
  "text/question-mark": ({ found, right }) =>
    say(
      `${quote(found)}: το ελληνικό ερωτηματικό είναι το «;». Το σωστό είναι ${quote(right)}.`,
      `Γράψτε ${quote(right)}.`,
    ),
  "text/final-sigma": ({ found, right }) =>
    say(
      `${quote(found)}: στο τέλος της λέξης γράφεται «ς». Το σωστό είναι ${quote(right)}.`,
      `Γράψτε ${quote(right)}.`,
    ),
  "text/missing-accent": ({ words }) =>
    say(
      `Λείπει ο τόνος: ${list(words.map(quote), "και")}.`,
      "Κάθε λέξη με περισσότερες από μία συλλαβές παίρνει τόνο.",
    ),
  "text/unsure-article": ({ phrase, other, key }) =>
    say(
      `Στα έγγραφα θα γραφτεί ${quote(phrase)}· αν η επωνυμία διαβάζεται αλλιώς, το σωστό θα ήταν ${quote(other)}.`,
      `Δηλώστε το σωστό άρθρο με το κλειδί ${code("company.nameForms.hu.article")}: ${code("a")} ή ${code("az")}. Το παράδειγμα διατηρεί το σημερινό: ${code(key)}.`,
    ),
  "files/unusable-logo": ({ path, reason, limit }) =>
    say(
      `Το λογότυπο ${quote(path)} ${logoReasons[reason]}${reason === "too-large" ? ` (πάνω από ${String(limit / 1e6)} MB)` : ""}.`,
      logoHints[reason],
    ),
  "files/version-unchanged": ({ version, changes, proposed, lock }) =>
    say(
      `Οι υποσχέσεις άλλαξαν από τότε που δημιουργήθηκαν τα έγγραφα της έκδοσης ${version}, αλλά ο αριθμός έκδοσης έμεινε ίδιος. Αλλαγές: ${someChanges(changes, changeKinds)}.`,
      `Δηλώστε στο ${code("document.version")} ${proposed === null ? "νέα έκδοση" : code(proposed)}, ώστε οι αναγνώστες να ξεχωρίζουν τις εκδόσεις. Οι υποσχέσεις που ίσχυαν καταγράφονται στο ${code(lock)}.`,
    ),
  "files/unusable-lock": ({ path, problem }) =>
    say(
      `Το ${path} ${lockProblems[problem]}, άρα δεν είναι γνωστό τι δημιουργήθηκε την τελευταία φορά, αν άλλαξαν από τότε υποσχέσεις και ποια αρχεία είναι παρωχημένα.`,
      problem === "newer"
        ? "Ενημερώστε το πρόγραμμα ή δημιουργήστε ξανά τα έγγραφα με την έκδοση που έχετε."
        : `Δημιουργήστε ξανά τα έγγραφα· η εντολή ${code("charter render")} γράφει το αρχείο από την αρχή.`,
    ),
};
