import type { ReportWords } from "../messages-reports.ts";
import { diff } from "./messages-diff.ts";
import { explain } from "./messages-explain.ts";
import { drift } from "./messages-drift.ts";
import { templates } from "./messages-templates.ts";

/** What the commands report, in Greek. */
export const reports: ReportWords = {
  using: (file) => `Χρησιμοποιείται το ${file}`,
  trouble: {
    unreadable: (file, why) => `δεν είναι δυνατή η ανάγνωση του ${file}: ${why}.`,
    readReasons: {
      missing: "δεν υπάρχει τέτοιο αρχείο",
      denied: "δεν έχετε δικαίωμα ανάγνωσης",
      directory: "είναι φάκελος",
      "not-a-directory": "δεν υπάρχει τέτοιο αρχείο",
      special: "δεν είναι κανονικό αρχείο",
      "too-large": "είναι υπερβολικά μεγάλο",
      busy: "αλλάζει συνεχώς την ώρα που διαβάζεται",
    },
    unwritable: (path, why) => `δεν είναι δυνατή η εγγραφή στο ${path}: ${why}.`,
    writeReasons: {
      missing: "ο φάκελός του δεν υπάρχει και δεν μπορεί να δημιουργηθεί",
      denied: "δεν έχετε δικαίωμα εγγραφής εκεί",
      directory: "στη θέση του υπάρχει φάκελος με το ίδιο όνομα",
      "not-a-directory": "στη θέση ενός φακέλου υπάρχει αρχείο",
      busy: "το έχει ανοιχτό άλλο πρόγραμμα",
      full: "ο δίσκος είναι γεμάτος",
    },
    stdoutFailed: (why) => `δεν είναι δυνατή η εγγραφή στην τυπική έξοδο: ${why}.`,
    printingFailed: (why) => `η εκτύπωση απέτυχε: ${why}`,
    interrupted: "η εκτέλεση διακόπηκε· κανένα αρχείο δεν έμεινε ημιτελές.",
    noDates:
      "από τα στοιχεία δεν προκύπτουν ημερομηνίες: το ημερολόγιο χρειάζεται μια περιοδικότητα, π.χ. document.reviewEvery, και μια ημέρα αφετηρίας, document.lastReviewed ή document.effective.",
    threadEnded: (file, why) =>
      `δεν δημιουργήθηκαν τα έγγραφα του ${file}, επειδή τερματίστηκε το νήμα εργασίας: ${why}`,
    mistake: (what) => `πρόκειται για σφάλμα του προγράμματος· παρακαλούμε, αναφέρετέ το: ${what}`,
    debug: (setting) => `Το ${setting} δείχνει πού συνέβη.`,
  },
  render: {
    wrote: (written, folder, unchanged) =>
      (written === 1 ? "Γράφτηκε 1 αρχείο" : `Γράφτηκαν ${String(written)} αρχεία`) +
      ` στο ${folder}` +
      (unchanged === 0 ? "" : `, ${String(unchanged)} ${unchanged === 1 ? "αμετάβλητο" : "αμετάβλητα"}`),
    wroteOne: (path) => `Γράφτηκε το ${path}`,
    unchangedOne: (path) => `Αμετάβλητο: ${path}`,
    states: { new: "νέο", changed: "αλλάζει", same: "ίδιο", edited: "τροποποιημένο", stale: "παρωχημένο" },
    withoutSandbox:
      "Το πρόγραμμα περιήγησης τυπώνει χωρίς απομόνωση (sandbox), επειδή το σύστημα δεν την επιτρέπει. Οι σελίδες δεν εκτελούν κώδικα και δεν φορτώνουν τίποτα από έξω.",
  },
  many: {
    finished: (done, all, file, files) =>
      `${String(done)} από ${String(all)}  ${file}  ` +
      (files === null ? "χωρίς έγγραφα" : `${String(files)} ${files === 1 ? "αρχείο" : "αρχεία"}`),
    progress: (done, all, perSecond) => `${String(done)} από ${String(all)}  ${perSecond}/δευτ.`,
    decimalMark: ",",
    shard: (shard, own, all) =>
      `Τμήμα ${shard}: ${own === 0 ? "κανένα" : String(own)} από ${String(all)} ${all === 1 ? "αρχείο" : "αρχεία"} στοιχείων`,
  },
  promises: {
    columns: {
      promise: "Υπόσχεση",
      target: "Στόχος",
      clock: "Χρόνος",
      madeIn: "Πηγή",
      statedIn: "Πού διατυπώνεται",
    },
    clocks: { working: "εργάσιμος", calendar: "ημερολογιακός" },
  },
  diff,
  explain,
  drift,
  templates,
  browsers: {
    none: "Δεν βρέθηκε πρόγραμμα περιήγησης για την εκτύπωση αρχείων PDF. Έγινε αναζήτηση εδώ:",
    lookedAt: "Έγινε αναζήτηση εδώ:",
    toGetOne: (command) => `Για να αποκτήσετε ένα: ${command}`,
    notNeeded: "Τα αρχεία Markdown και HTML δεν χρειάζονται πρόγραμμα περιήγησης.",
    outcomes: {
      used: "σε χρήση",
      missing: "δεν υπάρχει",
      unusable: "δεν λειτουργεί",
      "too-old": "πολύ παλιό",
      "not-tried": "δεν δοκιμάστηκε",
    },
    carried: "ενσωματωμένο",
    details: {
      "not set": "δεν έχει οριστεί",
      "a folder": "είναι φάκελος",
      "not executable": "δεν είναι εκτελέσιμο",
      "carried for Linux x64 only": "είναι ενσωματωμένο μόνο για Linux x64",
      "@sparticuz/chromium is not installed": "το @sparticuz/chromium δεν είναι εγκατεστημένο",
      "needs glibc": "χρειάζεται glibc",
    },
    failures: {
      noAnswer: (seconds) => `δεν απάντησε μέσα σε ${seconds} δευτερόλεπτα`,
      notInTime: (seconds) => `μια σελίδα δεν τυπώθηκε μέσα σε ${seconds} δευτερόλεπτα`,
      connectionLost: "χάθηκε η σύνδεση με το πρόγραμμα περιήγησης",
      pageCrashed: "η σελίδα κατέρρευσε",
      browserFailed: (why) => `το πρόγραμμα περιήγησης παρουσίασε σφάλμα: ${why}`,
      ended: (code) => `τερμάτισε με κωδικό εξόδου ${code}`,
      killed: (signal) => `τερματίστηκε με το σήμα ${signal}`,
      notUnpacked: (why) => `δεν ήταν δυνατή η αποσυμπίεση: ${why}`,
      notPdf: "το πρόγραμμα περιήγησης επέστρεψε κάτι που δεν είναι PDF",
      halfPdf: "το πρόγραμμα περιήγησης επέστρεψε ημιτελές PDF",
      noText:
        "το πρόγραμμα περιήγησης δεν τύπωσε κείμενο· ίσως δεν βρίσκει καμία γραμματοσειρά σε αυτό το σύστημα",
      noTags: "το πρόγραμμα περιήγησης τύπωσε τη σελίδα χωρίς ετικέτες για προγράμματα ανάγνωσης οθόνης",
      otherLanguage: (language) =>
        `το πρόγραμμα περιήγησης δεν δήλωσε ότι η σελίδα είναι στη γλώσσα ${language}`,
      strangePdf: "το πρόγραμμα περιήγησης δημιούργησε PDF που δεν μπορεί να διαβαστεί",
      noPages: (parts) =>
        `το πρόγραμμα περιήγησης δεν δηλώνει σε ποιες σελίδες βρίσκονται τα εξής μέρη του ενιαίου εγχειριδίου: ${parts}`,
      pagesMoved:
        "οι επικεφαλίδες μετακινούνταν σε άλλες σελίδες κάθε φορά που συμπληρώνονταν οι αριθμοί σελίδων· τα περιεχόμενα θα ήταν λανθασμένα",
      tooMuch: (pages) => `το κείμενο δεν χωρά· διαθέσιμες σελίδες: ${pages}`,
    },
  },
  doctor: {
    prints: (version, path, sandboxed) =>
      `Πρόγραμμα περιήγησης ${version} (${path}): τυπώνει ` +
      (sandboxed
        ? "σε απομόνωση (sandbox)"
        : "χωρίς απομόνωση (sandbox), επειδή το σύστημα δεν την επιτρέπει"),
    printsNot: (version, path, why) =>
      `Πρόγραμμα περιήγησης ${version} (${path}): δεν τυπώνει: ${why ?? "δεν δόθηκε αιτία"}`,
    fonts: (files, kilobytes) =>
      `Γραμματοσειρές: ${String(files)} αρχεία, ${String(kilobytes)} kB· κάθε σελίδα ενσωματώνει όσα χρειάζεται`,
    settings: "Ρυθμίσεις:",
    names: {
      language: "γλώσσα",
      browser: "πρόγραμμα περιήγησης",
      today: "σημερινή ημερομηνία",
      "pdf-date": "ημερομηνία στα αρχεία PDF",
      colour: "χρώματα",
      "working-directory": "φάκελος εργασίας",
    },
    fallbacks: { browser: "το πρώτο που λειτουργεί", "pdf-date": "από τα στοιχεία", colour: "σε τερματικό" },
    origins: {
      environment: "μεταβλητή περιβάλλοντος",
      clock: "ρολόι",
      process: "διεργασία",
      default: "προεπιλογή",
    },
    testPage: "δοκιμαστική σελίδα",
  },
};
