import type { FindingText, FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type {
  ForbiddenSyntax,
  TemplateArgs,
  TemplateFileReason,
  TemplateLimits,
  TemplateSyntaxReason,
  VariableUse,
} from "../../diagnostic/template-codes.ts";
import { code, did, list, number, quote, say, some } from "./finding-phrases.ts";
import { ownPieceFindings } from "./own-piece-findings.ts";

const folders: Readonly<Record<TemplateFileReason, (most: TemplateLimits) => string>> = {
  missing: () => "Δεν υπάρχει ο φάκελος προτύπων",
  outside: () => "Ο φάκελος προτύπων βρίσκεται έξω από το έργο",
  denied: () => "Ο φάκελος προτύπων δεν διαβάζεται",
  "not-utf-8": () => "Ο φάκελος προτύπων δεν διαβάζεται",
  "word-processor": () => "Ο φάκελος προτύπων δεν διαβάζεται",
  "too-large": ({ characters, tags }) =>
    `Τα πρότυπα αυτού του φακέλου ξεπερνούν συνολικά τους ${number(characters)} χαρακτήρες ή τις ${number(tags)} ετικέτες`,
  "too-many": (most) =>
    `Ο φάκελος έχει πάνω από ${number(most.files)} αρχεία ή ${number(most.folders)} υποφακέλους, άρα μάλλον δεν είναι φάκελος προτύπων`,
  unnamed: () =>
    "Υπάρχουν δικά σας πρότυπα σε φάκελο που δεν δηλώνεται στα στοιχεία, άρα δεν χρησιμοποιείται κανένα από αυτά",
};

const files: Readonly<Record<TemplateFileReason, (most: TemplateLimits) => FindingText>> = {
  missing: () => say("Αυτός ο σύνδεσμος δεν οδηγεί πουθενά.", "Βάλτε εδώ το ίδιο το αρχείο."),
  outside: () => say("Αυτός ο σύνδεσμος οδηγεί έξω από τον φάκελο προτύπων.", "Βάλτε εδώ το ίδιο το αρχείο."),
  denied: () =>
    say(
      "Αυτό το πρότυπο δεν διαβάζεται.",
      "Βεβαιωθείτε ότι πρόκειται για αρχείο και ότι έχετε δικαίωμα να το διαβάσετε.",
    ),
  "not-utf-8": () =>
    say(
      "Αυτό το πρότυπο δεν είναι σε UTF-8.",
      "Αποθηκεύστε το αρχείο ως UTF-8 στον επεξεργαστή κειμένου σας.",
    ),
  "word-processor": () =>
    say(
      "Το αρχείο είναι σε μορφή επεξεργαστή κειμένου και όχι απλό κείμενο.",
      "Αποθηκεύστε το ως απλό κείμενο, σε UTF-8, με το ίδιο όνομα.",
    ),
  "too-large": ({ bytes }) =>
    say(
      `Το αρχείο έχει πάνω από ${number(bytes)} byte· κανένα πρότυπο δεν χρειάζεται τόσα.`,
      "Ελέγξτε αν είναι το σωστό αρχείο.",
    ),
  "too-many": () =>
    say("Τα αρχεία εδώ είναι υπερβολικά πολλά.", "Κρατήστε σε αυτόν τον φάκελο μόνο πρότυπα."),
  unnamed: () =>
    say(
      "Υπάρχουν δικά σας πρότυπα σε φάκελο που δεν δηλώνεται στα στοιχεία, άρα δεν χρησιμοποιείται κανένα από αυτά.",
      "Δηλώστε τον φάκελο στο αρχείο στοιχείων.",
    ),
};

const syntax: Readonly<Record<TemplateSyntaxReason, string>> = {
  "unclosed-tag": "Αυτή η ετικέτα ανοίγει και δεν κλείνει.",
  "missing-quote": "Από αυτή την ετικέτα λείπει ένα εισαγωγικό.",
  "typographic-quotes": 'Μέσα σε ετικέτα χρησιμοποιούνται μόνο ευθεία εισαγωγικά (`"`).',
  "unclosed-block": "Αυτό το μπλοκ ανοίγει και δεν κλείνει.",
  "wrong-close": "Αυτή η ετικέτα κλείνει άλλο μπλοκ από εκείνο που είναι ανοιχτό.",
  unopened: "Αυτή η ετικέτα κλείνει μπλοκ που δεν άνοιξε ποτέ.",
  other: "Αυτή η ετικέτα δεν διαβάζεται.",
};

const forbidden: Readonly<Record<ForbiddenSyntax, readonly [message: string, hint: string]>> = {
  else: [
    "Τα πρότυπα δεν έχουν `else`: τα στοιχεία ορίζουν αν τυπώνεται μια διάταξη.",
    "Γράψτε μία διάταξη για καθεμία από τις δύο περιπτώσεις.",
  ],
  "block-parameters": ["Τα πρότυπα δεν έχουν `as |όνομα|`.", "Γράψτε `{{this}}` ή το όνομα μιας στήλης."],
  "named-arguments": ["Εδώ δεν γράφεται `όνομα=τιμή`.", "Αφαιρέστε το."],
  "partial-arguments": [
    "Ένα τμήμα εισάγεται μόνο με το όνομά του, χωρίς τίποτε άλλο.",
    "Γράψτε, για παράδειγμα, `{{> questions}}`.",
  ],
  "inline-partial": [
    "Μέσα σε πρότυπο δεν ορίζονται τμήματα.",
    "Βάλτε το κείμενο σε δικό του αρχείο στον φάκελο `partials/`.",
  ],
  data: [
    "Τα ονόματα που αρχίζουν με `@` ανήκουν στο πρόγραμμα.",
    "Χρησιμοποιήστε τα στοιχεία: `{{company.name}}`.",
  ],
  literal: [
    "Η ετικέτα τυπώνει ένα στοιχείο της εταιρείας, και αυτό εδώ δεν είναι τέτοιο.",
    "Γράψτε το κείμενο χωρίς τα άγκιστρα.",
  ],
};

const uses: Readonly<Record<VariableUse, string>> = {
  list: "είναι λίστα",
  rows: "είναι λίστα με γραμμές",
  duration: "είναι χρονικό διάστημα",
  choice: "είναι τιμή από προκαθορισμένη λίστα και χρειάζεται λέξη",
  promise: "είναι το όνομα μιας υπόσχεσης",
  block: "είναι ομάδα στοιχείων",
  text: "είναι κείμενο",
};

function missing(what: string, { id, section, partial, languages }: TemplateArgs["template/missing-clause"]) {
  const where = section === "" ? "" : ` Η θέση της είναι στην ενότητα ${code(section)}.`;
  const others =
    languages.length === 0 ? "" : ` Υπάρχει στις εξής γλώσσες: ${list(languages.map(code), "και")}.`;
  const hint =
    partial === null
      ? `Αντιγράψτε την από το πρότυπο του πακέτου${languages.length === 0 ? " ή παραλείψτε τη σκόπιμα" : ""}.`
      : `Προσθέστε τη γραμμή ${code(`{{> ${partial}}}`)}, που την εισάγει.`;
  return say(`Λείπει η ${what} ${code(id)}.${where}${others}`, hint);
}

/** What is written out, and what to write instead where that is known. */
const literal = (
  what: string,
  { found, whole, proposals }: TemplateArgs["template/literal-time"],
  hint: string,
) =>
  say(
    `Το πρότυπο περιέχει ${quote(found)}. Στα έγγραφα ${what} προέρχεται μόνο από τα στοιχεία.`,
    proposals.length === 0 ? hint : `Στη θέση του ${quote(whole)} γράψτε ${list(proposals.map(code), "ή")}.`,
  );

const parts = { section: "Η ενότητα", clause: "Η διάταξη" } as const;

/**
 * What is said about templates, in Greek. One table, because whoever writes or reads a language goes through it from top to
 * bottom.
 */
export const templateFindings: FindingWordsOf<TemplateArgs> = {
  ...ownPieceFindings,
  "template/folder": ({ path, reason, limits }) =>
    say(
      `${folders[reason](limits)}: ${quote(path)}.`,
      reason === "unnamed"
        ? "Προσθέστε αυτή τη γραμμή στο αρχείο στοιχείων ή δηλώστε τον φάκελο με `--templates`."
        : reason === "too-many" || reason === "too-large"
          ? files["too-many"](limits).hint
          : "Γράψτε τη διαδρομή από το αρχείο στοιχείων προς τον φάκελο· ο φάκελος πρέπει να βρίσκεται μέσα στο έργο.",
    ),
  "template/unreadable": ({ reason, limits }) => files[reason](limits),
  "template/unknown-file": ({ path, suggestion }) =>
    say(
      `Το ${quote(path)} δεν αντικαθιστά κανένα πρότυπο, άρα δεν τυπώνεται τίποτα από αυτό.`,
      did(
        suggestion,
        "Θέση των προτύπων: `<είδος>/<γλώσσα>.<έκταση>.md.hbs`, `partials/<γλώσσα>/<όνομα>.md.hbs`, `clauses/<είδος>/<αναγνωριστικό>.<γλώσσα>.md` ή `sections/<είδος>/<αναγνωριστικό>.<γλώσσα>.md`.",
      ),
    ),

  "template/syntax": ({ reason, found, expected, suggestion, quotes }) =>
    say(
      `${syntax[reason]} Βρέθηκε: ${quotes.length > 0 ? list(quotes.map(code), "και") : code(found)}.`,
      did(
        suggestion,
        quotes.length > 0
          ? 'Γράψτε τα ξανά ως ευθεία: `"…"`.'
          : expected.length === 0
            ? "Ελέγξτε εδώ τα άγκιστρα και τα εισαγωγικά."
            : `Εδώ μπορεί να γραφτεί ${list(expected.map(code), "ή")}.`,
      ),
    ),
  "template/too-large": ({ of, limit }) =>
    of === "depth"
      ? say(
          `Τα μπλοκ βρίσκονται το ένα μέσα στο άλλο σε βάθος μεγαλύτερο από ${String(limit)}.`,
          "Κλείστε ένα μπλοκ πριν αρχίσει το επόμενο.",
        )
      : of === "findings"
        ? say(
            `Υπάρχουν πάνω από ${String(limit)} ευρήματα· τα υπόλοιπα δεν εμφανίζονται.`,
            "Διορθώστε όσα εμφανίζονται και ελέγξτε ξανά.",
          )
        : say(
            `Θα τυπώνονταν πάνω από ${String(limit)} ${of === "pieces" ? "ετικέτες και κομμάτια κειμένου" : "χαρακτήρες"}.`,
            "Αναζητήστε ένα τμήμα που εισάγει άλλα ξανά και ξανά.",
          ),
  "template/unsupported": ({ what }) => say(...forbidden[what]),
  "template/raw-output": ({ found }) =>
    say(
      `Το ${code(found)} έχει περισσότερα άγκιστρα από όσα χρειάζονται.`,
      "Αρκούν δύο σε κάθε πλευρά· οι ειδικοί χαρακτήρες των στοιχείων αντιμετωπίζονται αυτόματα.",
    ),
  "template/unknown-helper": ({ name, suggestion, known }) =>
    say(
      `Δεν υπάρχει βοηθητική συνάρτηση ${code(name)}.`,
      did(suggestion, `Υπάρχουν: ${list(known.map(code), "και")}.`),
    ),
  "template/wrong-arguments": ({ helper, example }) =>
    say(`Η συνάρτηση ${code(helper)} δεν χρησιμοποιείται έτσι.`, `Γράψτε την έτσι: ${code(example)}.`),
  "template/wrong-use": ({ variable, use, example }) =>
    say(
      `Η μεταβλητή ${code(variable)} ${uses[use]} και δεν μπορεί να σταθεί εδώ.`,
      `Γράψτε, για παράδειγμα: ${code(example)}`,
    ),
  "template/unknown-variable": ({ name, suggestion, known }) =>
    say(
      `Δεν υπάρχει εδώ μεταβλητή ${code(name)}.`,
      did(
        suggestion,
        known.length > 0
          ? `Εδώ μπορεί να μπει: ${some(known)}.`
          : "Γράψτε το κλειδί που έχει το στοιχείο στο αρχείο στοιχείων ή το αναγνωριστικό της υπόσχεσης· τα αναγνωριστικά τα δείχνει η εντολή `charter promises`.",
      ),
    ),
  "template/unknown-form": ({ form, suggestion, known }) =>
    say(
      `Αυτή η λέξη δεν έχει τύπο ${code(form)}.`,
      did(suggestion, `Υπάρχουν: ${list(known.map(code), "και")}.`),
    ),
  "template/unfilled": ({ variable, clause }) =>
    say(
      `Τα στοιχεία δεν περιέχουν το ${code(variable)}, άρα θα έμενε κενό στο κείμενο${clause === null ? "" : ` της διάταξης ${code(clause)}`}.`,
      "Προσθέστε το στοιχείο ή βάλτε την πρόταση σε διάταξη που τυπώνεται μόνο όταν αυτό υπάρχει.",
    ),
  "template/unknown-partial": ({ name, suggestion, known }) =>
    say(`Δεν υπάρχει τμήμα ${code(name)}.`, did(suggestion, `Υπάρχουν: ${list(known.map(code), "και")}.`)),
  "template/partial-cycle": ({ name }) =>
    say(`Το τμήμα ${code(name)} εισάγει τον εαυτό του, άμεσα ή μέσω άλλου.`, "Αφαιρέστε αυτή τη γραμμή."),

  "template/unknown-promise": ({ promise, suggestion }) =>
    say(
      `Δεν υπάρχει υπόσχεση ${code(promise)}.`,
      did(suggestion, "Οι υποσχέσεις που δίνετε: `charter promises`."),
    ),
  "template/undeclared-promise": ({ promise, clause, statedBy }) =>
    say(
      clause === null
        ? `Η υπόσχεση ${code(promise)} βρίσκεται έξω από κάθε διάταξη.`
        : `Η διάταξη ${code(clause)} δεν μπορεί να διατυπώνει την υπόσχεση ${code(promise)}: θα τυπωνόταν και χωρίς αυτήν.`,
      statedBy.length === 0
        ? "Καμία διάταξη αυτού του εγγράφου δεν τη διατυπώνει· αφαιρέστε την."
        : `Σε αυτό το έγγραφο τη διατυπώνει: ${list(statedBy.map(code), "ή")}.`,
    ),
  "template/lost-promise": ({ promise, clause }) =>
    say(
      `Η διάταξη ${code(clause)} δεν διατυπώνει πια την υπόσχεση ${code(promise)}.`,
      `Αν δεν την αφαιρέσατε σκόπιμα, γράψτε την πάλι, για παράδειγμα έτσι: ${code(`{{within "${promise}"}}`)}.`,
    ),

  "template/unknown-section": ({ id, suggestion }) =>
    say(
      `Αυτό το έγγραφο δεν έχει ενότητα ${code(id)}, άρα το κείμενό της δεν θα τυπωνόταν ποτέ.`,
      did(suggestion, "Γράψτε το αναγνωριστικό της ενότητας που θέλετε να αντικαταστήσετε."),
    ),
  "template/unknown-clause": ({ id, suggestion }) =>
    say(
      `Αυτό το έγγραφο δεν έχει διάταξη ${code(id)}, άρα το κείμενό της δεν θα τυπωνόταν ποτέ.`,
      did(suggestion, "Γράψτε το αναγνωριστικό της διάταξης που θέλετε να αντικαταστήσετε."),
    ),
  "template/duplicate": ({ part, id, firstFile, firstLine }) =>
    say(
      `${parts[part]} ${code(id)} υπάρχει δύο φορές· η πρώτη στο αρχείο ${firstFile}, γραμμή ${String(firstLine)}.`,
      "Κρατήστε μόνο τη μία.",
    ),
  "template/missing-section": (args) => missing("ενότητα", args),
  "template/missing-clause": (args) => missing("διάταξη", args),
  "template/misplaced": ({ part, id, reason, where }) => {
    const which = `${parts[part]} ${code(id)}`;
    if (reason === "each")
      return say(`${which} βρίσκεται μέσα σε επανάληψη.`, "Βάλτε την επανάληψη μέσα στη διάταξη.");
    if (reason === "clause") {
      return say(
        `${which} βρίσκεται μέσα στη διάταξη ${code(where)}.`,
        "Κλείστε πρώτα εκείνη τη διάταξη: οι διατάξεις δεν μπαίνουν η μία μέσα στην άλλη.",
      );
    }
    if (reason === "section") {
      return say(
        `${which} βρίσκεται σε διαφορετική ενότητα από ό,τι στο πακέτο.`,
        where === ""
          ? "Η θέση της είναι στο πρώτο επίπεδο του εγγράφου."
          : `Η θέση της είναι στην ενότητα ${code(where)}.`,
      );
    }
    return say(
      `${which} βρίσκεται σε διαφορετική σειρά από ό,τι στο πακέτο και στις άλλες γλώσσες.`,
      where === "" ? "Η θέση της είναι στην αρχή." : `Η θέση της είναι μετά από: ${code(where)}.`,
    );
  },
  "template/heading": ({ reason, marks }) => {
    switch (reason) {
      case "no-title":
        return say("Το έγγραφο δεν αρχίζει με τον τίτλο του.", "Αρχίστε με `# {{title}}`.");
      case "second-title":
        return say(
          "Κάθε έγγραφο έχει έναν μόνο τίτλο, και αυτός είναι δεύτερος.",
          "Αφαιρέστε τον ή μετατρέψτε τον σε γραμμή με έντονα γράμματα.",
        );
      case "no-heading":
        return say(
          "Αυτή η ενότητα δεν αρχίζει με επικεφαλίδα.",
          `Αρχίστε την πρώτη γραμμή της με ${code(`${marks} `)}.`,
        );
      case "level":
        return say(
          "Η επικεφαλίδα έχει διαφορετικό επίπεδο από την ενότητά της.",
          `Αρχίστε τη γραμμή με ${code(`${marks} `)}.`,
        );
      case "second-heading":
        return say(
          "Κάθε ενότητα έχει μία μόνο επικεφαλίδα, και αυτή είναι η δεύτερη.",
          "Μετατρέψτε τη σε γραμμή με έντονα γράμματα (`**…**`) ή βάλτε το κείμενο που ακολουθεί σε δικό του αρχείο στον φάκελο `sections/`.",
        );
      case "in-clause":
        return say(
          "Μια διάταξη δεν έχει επικεφαλίδα· επικεφαλίδα έχουν μόνο οι ενότητες.",
          "Μετατρέψτε τη σε γραμμή με έντονα γράμματα (`**…**`) ή γράψτε δική σας ενότητα στον φάκελο `sections/`.",
        );
      default:
        return say(
          "Επικεφαλίδα έχουν μόνο οι ενότητες, από μία η καθεμία· αυτή εδώ δεν θα είχε αριθμό ούτε θέση στα περιεχόμενα.",
          "Μετατρέψτε τη σε γραμμή με έντονα γράμματα: `**…**`.",
        );
    }
  },
  "template/cannot-render": ({ document, reason }) =>
    say(
      `Με αυτό το πρότυπο δεν μπορεί να παραχθεί το έγγραφο ${code(document)}: ${reason}`,
      "Αναιρέστε την τελευταία αλλαγή.",
    ),

  "template/literal-time": (args) =>
    literal(
      "ο χρόνος",
      args,
      "Γράψτε την υπόσχεση με το αναγνωριστικό της, που το δείχνει η εντολή `charter promises`, ή παραλείψτε τον χρόνο.",
    ),
  "template/literal-percentage": (args) =>
    literal("το ποσοστό", args, "Βάλτε το στα στοιχεία και γράψτε τη μεταβλητή του, ή παραλείψτε το."),
  "template/literal-address": (args) =>
    literal("η διεύθυνση", args, "Βάλτε τη στα στοιχεία και γράψτε τη μεταβλητή της."),
  "template/literal-phone": (args) =>
    literal("ο αριθμός τηλεφώνου", args, "Βάλτε τον στα στοιχεία και γράψτε τη μεταβλητή του."),
  "template/placeholder": ({ found }) =>
    say(`Το ${quote(found)} μοιάζει με κάτι που μένει να συμπληρωθεί.`, "Γράψτε το κείμενο ή μια μεταβλητή."),
  "template/raw-html": ({ found }) =>
    say(
      `Το ${quote(found)} είναι HTML, που δεν επιτρέπεται στα έγγραφα.`,
      "Γράψτε Markdown: `**έντονα**`, `*πλάγια*`· μια σημείωση για τους συντάκτες μπαίνει σε `{{!-- … --}}`.",
    ),
  "template/unsafe-link": ({ found }) =>
    say(
      `Το ${quote(found)} είναι σύνδεσμος ή εικόνα που δεν επιτρέπεται στα έγγραφα.`,
      "Πάρτε τις διευθύνσεις από τα στοιχεία.",
    ),
  "template/control-character": ({ code: point }) =>
    say(
      `Εδώ υπάρχει χαρακτήρας που δεν φαίνεται (U+${point.toString(16).toUpperCase().padStart(4, "0")}).`,
      "Διαγράψτε τον· μάλλον ήρθε με την επικόλληση του κειμένου.",
    ),
  "template/missing-glyph": ({ characters }) =>
    say(
      `Η γραμματοσειρά των εγγράφων δεν διαθέτει: ${quote(characters)}.`,
      "Χρησιμοποιήστε άλλους χαρακτήρες.",
    ),
  "template/mixed-scripts": ({ word, odd }) =>
    say(
      `Η λέξη ${quote(word)} αναμειγνύει ελληνικά και λατινικά γράμματα· από άλλο αλφάβητο είναι: ${quote(odd)}.`,
      "Πληκτρολογήστε ξανά τη λέξη με ένα μόνο αλφάβητο.",
    ),
  "template/article-before-fact": ({ word, fact }) =>
    say(
      `Το ${quote(word)} βρίσκεται ακριβώς πριν από το ${code(fact)} και δεν ταιριάζει με ό,τι μπορεί να μπει εκεί.`,
      "Βάλτε ανάμεσα ένα ουσιαστικό, όπως «η εταιρεία …», ή γράψτε το στοιχείο μετά από άνω και κάτω τελεία.",
    ),
  "template/preposition-before-fact": ({ word, fact }) =>
    say(
      `Το ${quote(word)} απαιτεί πτώση που το ${code(fact)} ίσως δεν έχει.`,
      "Βάλτε ανάμεσα ένα ουσιαστικό, όπως «από την εταιρεία …», ή γράψτε το στοιχείο μετά από άνω και κάτω τελεία.",
    ),
  "template/suffix-on-fact": ({ suffix, fact }) =>
    say(
      `Το ${quote(suffix)} είναι κολλημένο στο ${code(fact)} και δεν ταιριάζει με ό,τι μπορεί να μπει εκεί.`,
      "Βάλτε την κατάληξη σε ένα ουσιαστικό πριν από το στοιχείο.",
    ),
  "template/said-twice": ({ word, fact }) =>
    say(
      `Το ${code(fact)} τυπώνεται μαζί με τη λέξη που το εισάγει, άρα το ${quote(word)} θα υπήρχε δύο φορές.`,
      `Αφαιρέστε το ${quote(word)}.`,
    ),
  "template/question-mark": () => say("Αυτό δεν είναι το ελληνικό ερωτηματικό.", "Γράψτε `;`."),
};
