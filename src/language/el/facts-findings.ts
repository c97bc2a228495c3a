import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { FactsArgs, Shape } from "../../diagnostic/facts-codes.ts";
import { code, did, list, quote, say, some, within } from "./finding-phrases.ts";

/** In the accusative, after "χρειάζεται". */
const shapes: Readonly<Record<Shape, string>> = {
  text: "κείμενο",
  list: "λίστα, όπως `[ένα, δύο]`",
  map: "ενότητα με κλειδιά",
  "text-or-map": "κείμενο ή ενότητα με κλειδιά",
  "text-or-list": "κείμενο ή λίστα",
  nothing: "τίποτα",
};

const foundShapes: Readonly<Record<Shape, string>> = {
  text: "Εδώ υπάρχει κείμενο",
  list: "Εδώ υπάρχει λίστα",
  map: "Εδώ υπάρχει ενότητα με κλειδιά",
  "text-or-map": "Εδώ υπάρχει κείμενο ή ενότητα με κλειδιά",
  "text-or-list": "Εδώ υπάρχει κείμενο ή λίστα",
  nothing: "Εδώ δεν υπάρχει τίποτα",
};

const languageNames: Readonly<Record<string, string>> = {
  en: "αγγλικά",
  el: "ελληνικά",
  cs: "τσεχικά",
  hu: "ουγγρικά",
};

function languageName(tag: string): string {
  return languageNames[tag] ?? tag;
}

function range(from: string | null, to: string | null): string {
  if (from === null) return `το πολύ ${code(to ?? "")}`;
  return to === null ? `τουλάχιστον ${code(from)}` : `από ${code(from)} έως ${code(to)}`;
}

function counted(count: number, of: "characters" | "items"): string {
  const one = of === "characters" ? "χαρακτήρα" : "στοιχείο";
  const other = of === "characters" ? "χαρακτήρες" : "στοιχεία";
  return `${String(count)} ${count === 1 ? one : other}`;
}

const durationReasons = {
  zero: "Η διάρκεια πρέπει να είναι τουλάχιστον 1.",
  negative: "Η διάρκεια δεν μπορεί να είναι αρνητική.",
  "no-unit": "Ο αριθμός δεν έχει μονάδα.",
  fraction: "Η διάρκεια είναι ακέραιος αριθμός· χρησιμοποιήστε μικρότερη μονάδα.",
  unknown: "Αυτό δεν είναι διάρκεια.",
} as const;

const pathReasons = {
  absolute:
    "Η διαδρομή είναι απόλυτη ή διεύθυνση ιστού· πρέπει να είναι σχετική ως προς το αρχείο στοιχείων.",
  outside: "Η διαδρομή οδηγεί έξω από το έργο.",
  "not-an-image": "Το αρχείο πρέπει να είναι εικόνα SVG ή PNG.",
  "not-a-path": "Αυτό δεν είναι διαδρομή αρχείου.",
} as const;

/**
 * What is said about facts, in Greek. Durations in a message are quoted as the file writes them. One table, because the
 * compiler holds it to the list of codes.
 */
export const factsFindings: FindingWordsOf<FactsArgs> = {
  "facts/unknown-key": ({ key, block, suggestion, belongsUnder, known }) => {
    const message = `Δεν υπάρχει κλειδί ${code(key)} ${within(block)}.`;
    if (suggestion !== null) return say(message, `Γράψτε ${code(suggestion)}.`);
    if (belongsUnder.includes(""))
      return say(message, "Ανήκει στο ανώτερο επίπεδο του αρχείου, στην αρχή της γραμμής, χωρίς κενά πριν.");
    if (belongsUnder.length > 0)
      return say(message, `Ανήκει στην ενότητα: ${list(belongsUnder.map(code), "ή")}.`);
    return say(message, `Εδώ μπορεί να μπει: ${some(known)}.`);
  },
  "facts/missing-key": ({ key, block }) =>
    say(
      `Λείπει το κλειδί ${code(key)} ${within(block)}.`,
      "Προσθέστε τη γραμμή· η τιμή της εδώ είναι παράδειγμα.",
    ),
  "facts/not-a-slug": ({ found }) =>
    say(
      `Το ${quote(found)} δεν μπορεί να είναι κλειδί προσώπου: το κλειδί έχει μόνο λατινικά γράμματα από a έως z, ψηφία, ενωτικά και κάτω παύλες.`,
      "Βάλτε ένα σύντομο κλειδί, όπως `manager`· το όνομα του προσώπου μπαίνει στο `name`.",
    ),
  "facts/wrong-shape": ({ expected, found, colon }) =>
    colon === true
      ? say(
          "Η άνω και κάτω τελεία κάνει κλειδί ό,τι βρίσκεται πριν από αυτήν· εδώ χρειάζεται κείμενο.",
          "Βάλτε το κείμενο σε εισαγωγικά, επειδή περιέχει άνω και κάτω τελεία.",
        )
      : say(
          `${foundShapes[found]}· χρειάζεται ${shapes[expected]}.`,
          expected.startsWith("text") && found === "map"
            ? "Κείμενο με άνω και κάτω τελεία και κενό μπαίνει σε εισαγωγικά."
            : "Γράψτε το όπως στο παράδειγμα.",
        ),
  "facts/empty": ({ shape }) =>
    say(
      shape === "list" ? "Η λίστα είναι κενή." : `Δεν υπάρχει τιμή· χρειάζεται ${shapes[shape]}.`,
      "Γράψτε μια τιμή ή αφαιρέστε το κλειδί.",
    ),
  "facts/too-long": ({ length, limit }) =>
    say(
      `Η τιμή έχει ${String(length)} χαρακτήρες· εδώ χωρούν το πολύ ${String(limit)}.`,
      "Ελέγξτε τι επικολλήθηκε εδώ και γράψτε μόνο την τιμή.",
    ),
  "facts/control-character": ({ code: point }) =>
    say(
      `Το κείμενο έχει χαρακτήρα που δεν τυπώνεται (U+${point.toString(16).toUpperCase().padStart(4, "0")}).`,
      "Πληκτρολογήστε το κείμενο ξανά· ο χαρακτήρας μάλλον ήρθε μαζί με κάποια επικόλληση.",
    ),
  "facts/duplicate": ({ value }) =>
    say(`Το ${quote(value)} υπάρχει δύο φορές.`, "Αφαιρέστε τη μία από τις δύο."),
  "facts/format-version": ({ found }) =>
    say(
      `Το αρχείο δηλώνει μορφή ${quote(found)}· αυτό το πρόγραμμα διαβάζει τη μορφή 1.`,
      "Γράψτε `charter: 1`. Η έκδοση των εγγράφων σας μπαίνει στο `document.version`.",
    ),

  "facts/not-a-duration": ({ found, reason, suggestion }) =>
    say(
      `${durationReasons[reason]} Βρέθηκε ${quote(found)}· χρειάζεται ακέραιος αριθμός και μονάδα στα αγγλικά, όπως ${code("2 working days")}.`,
      did(
        suggestion,
        "Οι διάρκειες γράφονται με αγγλικές λέξεις, όποια κι αν είναι η γλώσσα των εγγράφων. Μονάδες: `second`, `ring`, `minute`, `hour`, `working hour`, `day`, `working day`, `week`, `month`, `year`· ή μια λέξη όπως `weekly`.",
      ),
    ),
  "facts/unit-not-allowed": ({ found, unit, allowed }) =>
    say(
      `Το ${quote(found)} χρησιμοποιεί τη μονάδα ${code(unit)}, που ισχύει μόνο για το τηλέφωνο.`,
      `Βάλτε μία από αυτές τις μονάδες: ${allowed.map(code).join(", ")}.`,
    ),
  "facts/not-a-number": ({ found, whole, suggestion }) =>
    say(
      `Το ${quote(found)} δεν είναι ${whole ? "ακέραιος αριθμός" : "αριθμός"}.`,
      did(suggestion, "Γράψτε μόνο ψηφία, χωρίς μονάδα ή σύμβολο."),
    ),
  "facts/out-of-range": ({ found, from, to }) =>
    say(
      `Η τιμή ${found} είναι εκτός ορίων· χρειάζεται αριθμός από ${String(from)} έως ${String(to)}.`,
      "Γράψτε αριθμό μέσα σε αυτά τα όρια.",
    ),
  "facts/not-a-date": ({ found, suggestion }) =>
    say(
      `Το ${quote(found)} δεν είναι υπαρκτή ημερομηνία· χρειάζεται έτος, μήνας και ημέρα, όπως \`2026-12-01\`.`,
      did(suggestion, "Γράψτε την ημερομηνία με τη μορφή YYYY-MM-DD."),
    ),

  "facts/not-in-list": ({ found, allowed, suggestion }) =>
    say(
      `Το ${quote(found)} δεν είναι μία από τις λέξεις που επιτρέπονται εδώ: ${list(allowed.map(code), "ή")}.`,
      did(suggestion, "Γράψτε μία από αυτές."),
    ),
  "facts/near-miss": ({ found, suggestion }) =>
    say(
      `Το ${quote(found)} τυπώνεται όπως είναι· το ${code(suggestion)} θα γραφόταν σωστά σε όλες τις γλώσσες.`,
      `Αν αυτό εννοείτε, γράψτε ${code(suggestion)}.`,
    ),
  "facts/not-a-country": ({ found, suggestion }) =>
    say(
      `Το ${quote(found)} δεν είναι κωδικός χώρας· χρειάζονται δύο κεφαλαία λατινικά γράμματα (ISO 3166-1), όπως \`GR\`.`,
      did(suggestion, "Αναζητήστε τον κωδικό στο πρότυπο ISO 3166-1 alpha-2."),
    ),
  "facts/not-a-language": ({ found, suggestion }) =>
    say(
      `Το ${quote(found)} δεν είναι κωδικός γλώσσας· χρειάζονται δύο μικρά λατινικά γράμματα (ISO 639-1), όπως \`el\`.`,
      did(suggestion, "Αναζητήστε τον κωδικό στο πρότυπο ISO 639-1."),
    ),
  "facts/not-a-timezone": ({ found, suggestion }) =>
    say(
      `Το ${quote(found)} δεν είναι ζώνη ώρας· χρειάζεται περιοχή και πόλη, όπως \`Europe/Athens\`.`,
      did(suggestion, "Πάρτε το όνομα από τον κατάλογο ζωνών ώρας της IANA."),
    ),

  "facts/not-an-email": ({ found, suggestion }) =>
    say(
      `Το ${quote(found)} δεν είναι διεύθυνση email· χρειάζεται κάτι όπως \`exypiretisi@alfa.example\`.`,
      did(suggestion, "Γράψτε μία μόνο διεύθυνση και τίποτε άλλο."),
    ),
  "facts/not-a-phone": ({ found }) =>
    say(
      `Το ${quote(found)} δεν είναι αριθμός τηλεφώνου· χρειάζονται ψηφία με κενά ανάμεσά τους, όπως \`"+30 210 555 0111"\`.`,
      "Γράψτε έναν μόνο αριθμό και τίποτε άλλο.",
    ),
  "facts/not-a-url": ({ found, suggestion }) =>
    say(
      `Το ${quote(found)} δεν είναι διεύθυνση σελίδας· η διεύθυνση πρέπει να αρχίζει με \`https://\`.`,
      did(suggestion, "Αντιγράψτε τη διεύθυνση από το πρόγραμμα περιήγησης."),
    ),
  "facts/not-a-colour": ({ found }) =>
    say(
      `Το ${quote(found)} δεν είναι χρώμα· χρειάζεται \`"#rrggbb"\`, όπως \`"#0b5c6b"\`.`,
      "Γράψτε έξι ψηφία από 0 έως f μετά το #, σε εισαγωγικά: χωρίς αυτά η YAML το διαβάζει ως σχόλιο.",
    ),
  "facts/not-a-path": ({ found, reason }) =>
    say(
      `${pathReasons[reason]} Βρέθηκε ${quote(found)}.`,
      "Βάλτε το δίπλα στο αρχείο στοιχείων ή σε φάκελο κάτω από αυτό και γράψτε τη διαδρομή από εκεί.",
    ),

  "facts/not-a-day": ({ found, suggestion }) =>
    say(
      `Το ${quote(found)} δεν δηλώνει ημέρες· χρειάζεται κάτι όπως \`mon\`, \`mon-fri\` ή \`mon, wed\`.`,
      did(
        suggestion,
        "Οι ημέρες είναι `mon`, `tue`, `wed`, `thu`, `fri`, `sat` και `sun`· η καθεμία μία φορά.",
      ),
    ),
  "facts/not-opening-hours": ({ found, suggestion }) =>
    say(
      `Το ${quote(found)} δεν είναι διάστημα της ημέρας· χρειάζεται κάτι όπως \`08:00-18:00\`, από την ώρα που ανοίγετε έως την ώρα που κλείνετε.`,
      did(
        suggestion,
        "Γράψτε και τις δύο ώρες με τέσσερα ψηφία, από 00:00 έως 24:00. Αν το ωράριο περνά τα μεσάνυχτα, χωρίστε το.",
      ),
    ),
  "facts/overlapping-hours": ({ day, first, second }) =>
    say(
      `Την ημέρα ${code(day)} δύο ωράρια επικαλύπτονται: ${first} και ${second}.`,
      "Αλλάξτε το ένα ή ενώστε τα σε ένα.",
    ),

  "facts/no-channel": () =>
    say(
      "Δεν έχει δηλωθεί κανένα κανάλι επικοινωνίας, άρα οι πελάτες δεν θα μπορούσαν να βρουν την εταιρεία.",
      "Προσθέστε τουλάχιστον ένα κανάλι.",
    ),
  "facts/unknown-person": ({ found, people, suggestion }) =>
    say(
      `Στην ενότητα \`people\` δεν υπάρχει κανείς με το κλειδί ${quote(found)}.`,
      did(suggestion, `Γράψτε ένα από αυτά τα κλειδιά: ${some(people)}· ή προσθέστε το πρόσωπο.`),
    ),
  "facts/unreachable": ({ who }) =>
    say(
      `Το ${code(who)} δεν έχει ούτε διεύθυνση email ούτε τηλέφωνο.`,
      "Προσθέστε `email`, `phone` ή και τα δύο.",
    ),
  "facts/unreachable-by": ({ who, by }) =>
    say(
      `Το ${code(who)} πρέπει να είναι διαθέσιμο μέσω ${code(by)}, αλλά δεν έχει ${code(by)}.`,
      `Προσθέστε εκεί ${code(by)} ή αφαιρέστε το ${code(by)} από αυτή τη λίστα.`,
    ),
  "facts/own-deputy": ({ who }) =>
    say(`Το ${code(who)} ορίζεται αναπληρωτής του εαυτού του.`, "Ορίστε άλλο πρόσωπο ή αφαιρέστε το."),
  "facts/same-step": ({ who }) =>
    say(
      `Αυτό το βήμα ανατίθεται στο ${code(who)}, που έχει ήδη αναλάβει την υπόθεση.`,
      "Ορίστε άλλο πρόσωπο ή ενώστε τα δύο βήματα σε ένα.",
    ),
  "facts/same-second-stage": ({ who }) =>
    say(
      `Η επανεξέταση του παραπόνου ανατίθεται στο ${code(who)}, που είναι και το πρόσωπο επικοινωνίας.`,
      "Ορίστε κάποιον που δεν συμμετείχε στην πρώτη απάντηση.",
    ),

  "facts/missing-translation": ({ key, languages }) =>
    say(
      `Το ${code(key)} δεν υπάρχει στα ${list(languages.map(languageName), "και")}.`,
      `Προσθέστε το κείμενο κάτω από ${list(languages.map(code), "και")} ή αφαιρέστε τη γλώσσα από το \`languages\`.`,
    ),

  "facts/unusual": ({ found, from, to }) =>
    say(
      `Η τιμή ${code(found)} είναι ασυνήθιστη εδώ· το σύνηθες είναι ${range(from, to)}.`,
      "Αν είναι αυτό που θέλετε, αφήστε την.",
    ),
  "facts/unusual-size": ({ of, count, from, to }) =>
    say(
      `${of === "items" ? "Η λίστα" : "Το κείμενο"} έχει ${counted(count, of)}· το σύνηθες είναι ${from > 1 ? `από ${String(from)} έως` : "το πολύ"} ${String(to)}.`,
      "Αν είναι αυτό που θέλετε, αφήστε το.",
    ),
  "facts/acknowledge-after-resolve": ({ acknowledge, resolve }) =>
    say(
      `Η παραλαβή των παραπόνων επιβεβαιώνεται εντός ${code(acknowledge)}, ενώ η απάντηση δίνεται εντός ${code(resolve)}.`,
      "Η επιβεβαίωση πρέπει να προηγείται της απάντησης.",
    ),
  "facts/acknowledge-after-answer": ({ acknowledge, answer }) =>
    say(
      `Η λήψη των ερωτημάτων επιβεβαιώνεται εντός ${code(acknowledge)}, ενώ η απάντηση δίνεται εντός ${code(answer)}.`,
      "Η επιβεβαίωση δεν πρέπει να αργεί περισσότερο από την απάντηση.",
    ),
  "facts/update-after-resolve": ({ update, resolve }) =>
    say(
      `Η ενημέρωση γίνεται κάθε ${code(update)}, ενώ τα παράπονα απαντώνται εντός ${code(resolve)}: δεν θα υπήρχε καμία ενημέρωση.`,
      "Βάλτε μικρότερο διάστημα ενημέρωσης ή αφαιρέστε το.",
    ),
  "facts/greet-after-help": ({ greet, help }) =>
    say(
      `Η υποδοχή των πελατών γίνεται εντός ${code(greet)}, ενώ η εξυπηρέτησή τους εντός ${code(help)}.`,
      "Η υποδοχή δεν πρέπει να αργεί περισσότερο από την εξυπηρέτηση.",
    ),
  "facts/email-after-inquiry": ({ email, inquiry }) =>
    say(
      `Τα email απαντώνται εντός ${code(email)}, ενώ τα ερωτήματα σε όλα τα κανάλια εντός ${code(inquiry)}.`,
      "Βάλτε για το email τον ίδιο ή μικρότερο χρόνο.",
    ),
  "facts/voicemail-after-email": ({ check, callBack, email }) =>
    say(
      `Στη χειρότερη περίπτωση ένα μήνυμα περιμένει ${code(check)} και μετά ${code(callBack)}, περισσότερο από ένα email (${code(email)}).`,
      "Ελέγχετε τα μηνύματα συχνότερα, καλείτε νωρίτερα ή αυξήστε τον χρόνο για το email.",
    ),
  "facts/review-in-future": ({ date, today }) =>
    say(
      `Η τελευταία αναθεώρηση έχει ημερομηνία ${date}, αλλά σήμερα είναι ${today}.`,
      "Γράψτε την ημερομηνία μιας αναθεώρησης που έχει γίνει.",
    ),
  "facts/review-overdue": ({ due, today }) =>
    say(
      `Η επόμενη αναθεώρηση έπρεπε να γίνει έως ${due}· σήμερα είναι ${today}.`,
      "Αναθεωρήστε τα έγγραφα και γράψτε την ημερομηνία στο `lastReviewed`.",
    ),
  "facts/review-due": ({ due, today }) =>
    say(
      `Η επόμενη αναθεώρηση πρέπει να γίνει έως ${due}· σήμερα είναι ${today}.`,
      "Προγραμματίστε την αναθεώρηση και, όταν γίνει, γράψτε την ημερομηνία της στο `lastReviewed`.",
    ),
  "facts/change-in-future": ({ date, today }) =>
    say(
      `Η αλλαγή έχει ημερομηνία ${date}, αλλά σήμερα είναι ${today}.`,
      "Γράψτε την ημερομηνία κατά την οποία έγινε η αλλαγή.",
    ),

  "facts/base-missing": ({ path }) =>
    say(
      `Δεν υπάρχει αρχείο ${quote(path)}.`,
      "Η διαδρομή είναι σχετική ως προς το αρχείο όπου είναι γραμμένη.",
    ),
  "facts/base-unreadable": ({ path }) =>
    say(
      `Το ${quote(path)} δεν διαβάζεται.`,
      "Βεβαιωθείτε ότι πρόκειται για αρχείο και ότι έχετε δικαίωμα να το διαβάσετε.",
    ),
  "facts/base-outside": ({ path }) =>
    say(
      `Το ${quote(path)} βρίσκεται έξω από τον φάκελο από τον οποίο επιτρέπεται να διαβάζονται στοιχεία.`,
      "Μεταφέρετέ το στον φάκελο εργασίας ή δηλώστε με το `--root` έναν φάκελο που περιέχει και τα δύο.",
    ),
  "facts/base-cycle": ({ path }) =>
    say(
      `Το ${quote(path)} βασίζεται σε αυτό το αρχείο, απευθείας ή μέσω άλλων.`,
      "Σπάστε τον κύκλο: αφαιρέστε ένα `extends`.",
    ),
};
