import type { UsageWords } from "../messages-usage.ts";
import { list, quote } from "./finding-phrases.ts";

function into(where: string | null): string {
  return where === null ? "στην τυπική έξοδο" : `στο ${where}`;
}

function didYouMean(meant: readonly string[]): string {
  return meant.length === 0 ? "" : ` Μήπως εννοείτε ${list(meant, "ή")};`;
}

function allowed(count: number): string {
  if (count === 0) return "δεν επιτρέπεται κανένα";
  return `${count === 1 ? "επιτρέπεται" : "επιτρέπονται"} το πολύ ${String(count)}`;
}

/** What is wrong with the command line, in Greek. */
export const usage: UsageWords = {
  unknownCommand: (name, meant) => `δεν υπάρχει εντολή ${quote(name)}.${didYouMean(meant)}`,
  unknownOption: (flag, meant) => `δεν υπάρχει επιλογή ${quote(flag)}.${didYouMean(meant)}`,
  valueMissing: (flag) => `λείπει η τιμή της επιλογής ${flag}.`,
  argumentMissing: (name) => `λείπει το όρισμα ${name}.`,
  optionMissing: (flag) => `λείπει η επιλογή ${flag}.`,
  notTogether: (flag, other) => `οι επιλογές ${flag} και ${other} δεν χρησιμοποιούνται μαζί.`,
  tooManyArguments: (most, given) => `πάρα πολλά ορίσματα (${String(given)})· ${allowed(most)}.`,
  seeHelp: (command) => `Για βοήθεια: ${command} --help`,

  noneOf: (flag, value, choices) =>
    `${flag}: μη έγκυρη τιμή ${quote(value)}· έγκυρες τιμές: ${choices.join(", ")}.`,
  notTwoOf: (flag, value, choices) =>
    `${flag}: μη έγκυρη τιμή ${quote(value)}· γράψτε δύο διαφορετικές τιμές με κόμμα ανάμεσά τους, από τις εξής: ${choices.join(", ")}.`,
  notADay: (flag, value) =>
    `${flag}: μη έγκυρη ημερομηνία ${quote(value)}· γράψτε έτος-μήνα-ημέρα, π.χ. 2026-11-22.`,
  notACount: (flag, value) => `${flag}: μη έγκυρη τιμή ${quote(value)}· γράψτε ακέραιο αριθμό: 0, 1, 2 …`,
  notAShard: (flag, value, most) =>
    `${flag}: μη έγκυρη τιμή ${quote(value)}· γράψτε τμήμα/πλήθος, π.χ. 2/4, με τμήμα από το 1 έως το πλήθος και πλήθος έως ${String(most)}.`,
  notJobs: (flag, value, most) =>
    `${flag}: μη έγκυρη τιμή ${quote(value)}· γράψτε αριθμό από 1 έως ${String(most)} ή auto.`,
  notAnEpoch: (flag, value) =>
    `${flag}: μη έγκυρη τιμή ${quote(value)}· γράψτε τον αριθμό των δευτερολέπτων από το 1970.`,
  notAPort: (flag, value) => `${flag}: μη έγκυρη θύρα ${quote(value)}· γράψτε αριθμό από 1 έως 65535.`,

  noFile: "δηλώστε ένα αρχείο στοιχείων ή εκτελέστε το charter σε φάκελο που έχει charter.yaml.",
  noMatch: (pattern) => `κανένα αρχείο YAML δεν ταιριάζει με το ${quote(pattern)}.`,
  stdinTwice: "η τυπική είσοδος διαβάζεται μόνο μία φορά.",
  previewNeedsFile: "η προεπισκόπηση παρακολουθεί ένα αρχείο· η τυπική είσοδος δεν μπορεί να παρακολουθηθεί.",
  writeNeedsFile: (flag, given) =>
    `το ${flag} χρειάζεται αρχείο για να γράψει· το ${given} δεν είναι αρχείο.`,
  unknownRevision: (revision) =>
    `δεν υπάρχει αναθεώρηση ${quote(revision)} σε αυτό το αποθετήριο· από ρηχό κλώνο μπορεί να λείπει.`,
  unknownReference: (ref, meant) =>
    `δεν υπάρχει κωδικός, υπόσχεση, κλειδί, διάταξη ή έγγραφο ${quote(ref)}, ούτε διάταξη με αυτό το κείμενο.${didYouMean(meant)}`,
  fixNeedsFile: (flag) =>
    `η επιλογή ${flag} χρειάζεται αρχείο για εγγραφή· η τυπική είσοδος δεν είναι αρχείο.`,
  noFolder: (flag, path) => `${flag}: δεν υπάρχει φάκελος ${path}.`,
  sameFolder: (file, other) =>
    `τα έγγραφα των αρχείων ${file} και ${other} θα γράφονταν στον ίδιο φάκελο· εκτελέστε την εντολή χωριστά για το καθένα, κάθε φορά με άλλο -o.`,

  unknownTemplate: (reference, meant, command) =>
    `δεν υπάρχει τίποτα με το όνομα ${quote(reference)}.${didYouMean(meant)} Η εντολή «${command}» δείχνει τι υπάρχει.`,
  severalTemplates: (reference, choices) =>
    `το ${quote(reference)} υπάρχει σε περισσότερα από ένα έγγραφα· γράψτε ${list(choices, "ή")}.`,
  templateExists: (path) =>
    `το ${path} υπάρχει ήδη· διαγράψτε το ή μετονομάστε το πρώτα. Δεν γράφτηκε τίποτα.`,
  templateOutside: (path) => `το ${path} οδηγεί έξω από τον φάκελο προτύπων. Δεν γράφτηκε τίποτα.`,
  noTemplates:
    "ούτε το αρχείο στοιχείων ούτε η επιλογή --templates ορίζει φάκελο προτύπων· προσθέστε στο αρχείο στοιχείων μια γραμμή όπως `templates: templates`.",

  noOutput: "το -o χρειάζεται φάκελο, αρχείο ή - για την τυπική έξοδο.",
  foreignEnding: (path) => `${path}: τα έγγραφα γράφονται ως .md, .html ή .pdf.`,
  oneFormat: (where) => `${into(where)} γράφεται μία μόνο μορφή· προσθέστε --to md, --to html ή --to pdf.`,
  endingDiffers: (path, ending, format) =>
    `το ${path} έχει κατάληξη .${ending}, αλλά το --to ζητά ${format}.`,
  parallelNeedsFolder: (where) =>
    `το --parallel προσθέτει αρχεία σε φάκελο, αλλά ${into(where)} γράφεται ένα μόνο έγγραφο.`,
  oneDocument: (where) => `${into(where)} γράφεται ένα μόνο έγγραφο· προσθέστε π.χ. --document policy.`,
  oneExtra: (where, flags) =>
    `${into(where)} γράφεται ένα μόνο έγγραφο· κρατήστε μία από τις επιλογές ${list(flags, "και")}.`,
  otherFormats: (flag, formats) =>
    `το ${flag} δημιουργείται μόνο στη μορφή ${list(formats, "ή")}· ζητήστε τη με το --to ή με την κατάληξη του αρχείου.`,
  emptyBook: (kinds) =>
    `--handbook: το \`handbook.documents\` του αρχείου στοιχείων δεν περιέχει κανένα από τα έγγραφα: ${kinds.join(", ")}.`,
  emptyCard: "--card: το αρχείο στοιχείων δεν έχει `escalation`, άρα δεν υπάρχει τίποτα να τυπωθεί.",
  oneFactsFile: (where) => `${into(where)} γράφεται ένα μόνο έγγραφο· δηλώστε ένα μόνο αρχείο στοιχείων.`,
  oneLanguage: (where) =>
    `${into(where)} γράφεται ένα μόνο έγγραφο, ενώ το αρχείο στοιχείων έχει περισσότερες γλώσσες· προσθέστε --language.`,
  stdoutTwice: "το --format json και το -o - χρειάζονται και τα δύο την τυπική έξοδο· παραλείψτε το ένα.",
  outputIsInput: (path) => `-o ${path}: αυτό είναι το ίδιο το αρχείο στοιχείων.`,
  languageNotInFile: (language, languages) =>
    `--language ${language}: το αρχείο στοιχείων έχει μόνο τις γλώσσες: ${list(languages, "και")}.`,
  languageNotWritten: (pair, language) => `--parallel ${pair}: δεν γράφονται έγγραφα στη γλώσσα ${language}.`,
};
