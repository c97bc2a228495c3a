import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { FrontMatterReason, LockReason, OwnPieceArgs } from "../../diagnostic/own-piece-codes.ts";
import { code, did, list, number, quote, say } from "./finding-phrases.ts";

type Words = (found: string) => readonly [message: string, hint: string];

const frontMatter: Readonly<Record<FrontMatterReason, Words>> = {
  unclosed: () => [
    "Οι γραμμές πάνω από το κείμενο ανοίγουν με `---` και δεν κλείνουν.",
    "Γράψτε `---` σε ξεχωριστή γραμμή πάνω από το κείμενο.",
  ],
  unfenced: (key) => [
    `Το ${code(`${key}:`)} θα τυπωνόταν ως κείμενο, επειδή δεν βρίσκεται ανάμεσα σε γραμμές \`---\`.`,
    "Βάλτε το ανάμεσα σε δύο γραμμές που έχουν μόνο `---`· η πρώτη να είναι η πρώτη γραμμή του αρχείου.",
  ],
  "not-a-line": () => [
    "Αυτή η γραμμή δεν είναι κλειδί με τιμή.",
    "Γράψτε, για παράδειγμα, `after: commitment.answer`.",
  ],
  "unknown-key": (key) => [
    `Εδώ δεν υπάρχει κλειδί ${code(key)}.`,
    "Υπάρχουν: `after`, `before`, `in` και `leave-out`.",
  ],
  "no-value": (key) => [
    `Το κλειδί ${code(key)} δεν έχει τιμή.`,
    "Γράψτε μετά την άνω και κάτω τελεία το αναγνωριστικό μιας διάταξης ή ενότητας.",
  ],
  "not-true": (value) => [
    `Το ${quote(value)} δεν μπορεί να σταθεί εδώ.`,
    "Γράψτε `leave-out: true` ή διαγράψτε το αρχείο.",
  ],
  "place-twice": () => [
    "Μια διάταξη ή ενότητα έχει μία μόνο θέση.",
    "Κρατήστε ένα από τα `after`, `before` και `in`.",
  ],
  "no-place": (id) => [
    `Δεν ορίζεται πού θα μπει: ${code(id)}.`,
    "Γράψτε `after:`, `before:` ή `in:` και ένα αναγνωριστικό ανάμεσα σε δύο γραμμές `---` πάνω από το κείμενο· τα αναγνωριστικά τα δείχνει η εντολή `charter templates list`.",
  ],
  "not-movable": (id) => [
    `Το ${code(id)} δεν αρχίζει με \`own.\`, άρα αντικαθιστά κείμενο του πακέτου, που κρατά τη θέση του.`,
    "Αφαιρέστε αυτή τη γραμμή ή δώστε στο κείμενο δικό του αναγνωριστικό, που αρχίζει με `own.`.",
  ],
  "no-language": () => [
    "Το όνομα του αρχείου δεν λέει σε ποια γλώσσα είναι το κείμενο.",
    "Μετονομάστε το αρχείο.",
  ],
  "leave-out-own": (id) => [`Το ${code(id)} είναι δικό σας.`, "Για να μην τυπώνεται, διαγράψτε το αρχείο."],
  "leave-out-text": (id) => [
    `Το αρχείο παραλείπει το ${code(id)}, αλλά έχει και κείμενο ή θέση.`,
    "Κρατήστε είτε το `leave-out: true` είτε το κείμενο.",
  ],
  "leave-out-beside-text": (id) => [
    `Αυτό το αρχείο παραλείπει το ${code(id)}, ενώ άλλο αρχείο τού δίνει κείμενο.`,
    "Διαγράψτε το ένα από τα δύο αρχεία.",
  ],
  "section-text": (id) => [
    `Η ενότητα ${code(id)} δεν αντικαθίσταται ολόκληρη.`,
    "Αντικαταστήστε τις διατάξεις της μία μία στον φάκελο `clauses/` ή αντικαταστήστε όλο το έγγραφο.",
  ],
  "section-clause": (id) => [
    `Το ${code(id)} είναι διάταξη, ενώ αυτός είναι ο φάκελος των ενοτήτων.`,
    "Μετακινήστε το αρχείο στον φάκελο `clauses/`.",
  ],
  "section-in": () => ["Μια ενότητα μπαίνει μετά ή πριν από μια άλλη.", "Γράψτε `after:` ή `before:`."],
};

function promisesOf(ids: readonly string[]): string {
  return `${ids.length === 1 ? "την υπόσχεση" : "τις υποσχέσεις"} ${list(ids.map(code), "και")}`;
}

const changes = {
  replaced: "έχει εδώ δικό σας κείμενο",
  added: "προστίθεται εδώ",
  "left-out": "παραλείπεται εδώ",
} as const;

const shapes = {
  row: "γραμμή πίνακα (`| … | … |`)",
  item: "στοιχείο λίστας (`- …`)",
  step: "βήμα (`1. …`)",
  quote: "παράθεμα (`> …`)",
  text: "παράγραφος",
  table: "πίνακας με δική του κεφαλίδα",
  head: "κείμενο που τελειώνει με την κεφαλίδα ενός πίνακα (`| … | … |` πάνω από `| --- | --- |`)",
  gap: "κενή γραμμή",
  nothing: "τίποτα",
} as const;

/** A text by its id; a line of a template that stands in no clause has none. */
function named(id: string): string {
  return id === "" ? "αυτό το κείμενο" : `το ${code(id)}`;
}

const locks: Readonly<Record<LockReason, string>> = {
  unreadable: "δεν διαβάζεται",
  "not-json": "είναι κατεστραμμένο",
  version: "γράφτηκε από νεότερη έκδοση του προγράμματος",
};

/** What is said about single clauses and sections of a company's own, in Greek. */
export const ownPieceFindings: FindingWordsOf<OwnPieceArgs> = {
  "template/front-matter": ({ reason, found, suggestion }) => {
    const [message, hint] = frontMatter[reason](found);
    // These suggest a name, which is not typed at the place of the finding.
    if (suggestion !== null && reason === "no-language")
      return say(message, `Μετονομάστε το αρχείο, για παράδειγμα σε: ${code(suggestion)}.`);
    if (suggestion !== null && reason === "section-clause")
      return say(message, `Μετακινήστε το αρχείο στη θέση ${code(suggestion)}.`);
    if (suggestion !== null && reason === "not-movable")
      return say(
        message,
        `Αφαιρέστε αυτή τη γραμμή ή δώστε στο κείμενο δικό του αναγνωριστικό, για παράδειγμα ${code(suggestion)}.`,
      );
    if (suggestion !== null && reason === "leave-out-beside-text")
      return say(message, `Διαγράψτε αυτό το αρχείο ή το ${code(suggestion)}.`);
    return say(message, did(suggestion, hint));
  },
  "template/own-place": ({ reason, id, target, suggestion, limits }) => {
    switch (reason) {
      case "unknown":
        return say(
          `Σε αυτό το έγγραφο δεν υπάρχει ${code(target)}, άρα το ${code(id)} δεν θα τυπωνόταν ποτέ.`,
          did(suggestion, "Τα αναγνωριστικά του εγγράφου τα δείχνει η εντολή `charter templates list`."),
        );
      case "parts":
        return say(
          `Η ενότητα ${code(target)} τελειώνει με δικές της υποενότητες, άρα μια διάταξη στο τέλος της θα φαινόταν δική τους.`,
          "Βάλτε τη μετά ή πριν από μια διάταξη.",
        );
      case "section":
        return say(
          `Το ${code(target)} είναι ενότητα, ενώ το ${code(id)} είναι διάταξη.`,
          `Γράψτε ${code(`in: ${target}`)} για να μπει στο τέλος της ενότητας ή δηλώστε μια διάταξη· αν θέλετε δική σας ενότητα, μεταφέρετε το αρχείο στον φάκελο ${code("sections/")}.`,
        );
      case "clause":
        return say(
          `Το ${code(target)} είναι διάταξη, ενώ το ${code(id)} είναι ενότητα.`,
          did(
            suggestion,
            "Δηλώστε την ενότητα μετά ή πριν από την οποία θα μπει· τα αναγνωριστικά τα δείχνει η εντολή `charter templates list`.",
          ),
        );
      case "given-way":
        return say(
          `Το ${code(id)} δεν τυπώνεται από αυτό το αρχείο: άλλα αρχεία σας, ένα για κάθε μορφή του εγγράφου, παίρνουν τη θέση του.`,
          "Διαγράψτε αυτό το αρχείο ή ένα από εκείνα.",
        );
      case "left-out":
        return say(
          `Το ${code(id)} δεν τυπώνεται: η ενότητα ${code(target)}, στην οποία βρίσκεται, παραλείπεται.`,
          "Κρατήστε την ενότητα ή διαγράψτε αυτό το αρχείο· ένα δικό σας κείμενο μπορεί να μπει σε άλλη ενότητα.",
        );
      case "circle":
        return say(
          `Το ${code(id)} μπαίνει δίπλα στο ${code(target)}, που οδηγεί πάλι στον εαυτό του ή σε αρχείο με λάθος.`,
          "Βάλτε ένα από αυτά δίπλα σε διάταξη ή ενότητα του πακέτου.",
        );
      case "too-many":
        return say(
          `Το ${code(id)} περισσεύει: ένα έγγραφο δέχεται έως ${number(limits.added)} πρόσθετες διατάξεις και ενότητες και έως ${number(limits.row)} συνεχόμενες.`,
          "Συγκεντρώστε μερικές σε ένα αρχείο.",
        );
      default:
        return say(
          `Το ${code(id)} θα έμπαινε ανάμεσα στα παραρτήματα.`,
          "Βάλτε το πριν από το πρώτο παράρτημα.",
        );
    }
  },
  "template/empty": ({ id }) =>
    say(
      `Το ${code(id)} δεν έχει κείμενο.`,
      "Γράψτε το κείμενο· αν θέλετε να παραλειφθεί, γράψτε `leave-out: true` ανάμεσα σε δύο γραμμές `---`.",
    ),
  "template/outside-clause": ({ section }) =>
    say(
      `Στην ενότητα ${code(section)} οι διατάξεις είναι σημειωμένες, και αυτό το κείμενο βρίσκεται έξω από αυτές.`,
      "Βάλτε και αυτό σε `{{#clause}}` ή αφαιρέστε τις ετικέτες: τότε όλο το κείμενο είναι μία διάταξη.",
    ),
  "template/other-shape": ({ id, expected, found, isAdded }) =>
    say(
      isAdded
        ? `Στη θέση όπου μπαίνει ${named(id)} ταιριάζει ${shapes[expected]}, ενώ εδώ υπάρχει ${shapes[found]}.`
        : `Στο πακέτο ${named(id)} είναι ${shapes[expected]}, ενώ εδώ ${found === "nothing" ? "παραλείπεται" : `υπάρχει ${shapes[found]}`}.`,
      found === "gap"
        ? "Αφαιρέστε την κενή γραμμή: διακόπτει τον πίνακα."
        : isAdded
          ? "Γράψτε το όπως τα διπλανά του ή βάλτε το μετά το τελευταίο από αυτά."
          : "Γράψτε το όπως στο πακέτο, για να ταιριάζει με τα διπλανά του.",
    ),
  "template/emptied": ({ id, shape, lead }) =>
    say(
      `Χωρίς το ${code(id)} ${shape === "row" ? "ο πίνακας μένει χωρίς γραμμές" : "η λίστα μένει κενή"}, ενώ το ${code(lead)} εξακολουθεί να τυπώνεται από πάνω.`,
      `Παραλείψτε και το ${code(lead)} ή όλη την ενότητά του, ή κρατήστε τουλάχιστον μία διάταξη ${shape === "row" ? "του πίνακα" : "της λίστας"}.`,
    ),
  "template/row-cells": ({ id, expected, found }) =>
    expected === null
      ? say(
          `Εδώ ${named(id)} είναι γραμμή πίνακα, αλλά δίπλα του δεν υπάρχει πίνακας.`,
          "Βάλτε το μετά ή πριν από μια γραμμή πίνακα ή γράψτε από πάνω του μια κεφαλίδα και τη γραμμή `|---|---|`.",
        )
      : say(
          `Μια γραμμή${id === "" ? "" : ` στο ${code(id)}`} έχει ${String(found)} ${found === 1 ? "κελί" : "κελιά"}, ενώ ο πίνακας έχει ${String(expected)} ${expected === 1 ? "στήλη" : "στήλες"}.`,
          "Γράψτε όσα κελιά έχουν οι άλλες γραμμές, το καθένα ανάμεσα σε δύο `|`.",
        ),
  "template/not-called-for": ({ id, promises, facts }) => {
    const reasons = [
      ...(promises.length === 0 ? [] : [`δεν δίνουν ${promisesOf(promises)}`]),
      ...(facts.length === 0 ? [] : [`δεν περιέχουν ${list(facts.map(code), "ή")}`]),
    ];
    return say(
      `Το ${code(id)} δεν τυπώνεται: τα στοιχεία ${list(reasons, "και")}.`,
      "Συμπληρώστε τα στοιχεία ή διατυπώστε το χωρίς αυτά.",
    );
  },
  "template/left-out": ({ id, promises, isLegal }) =>
    say(
      promises.length > 0
        ? `Το ${code(id)} παραλείπεται, άρα αυτό το έγγραφο δεν διατυπώνει πια ${promisesOf(promises)}.`
        : `Το ${code(id)} παραλείπεται, αν και λέει ό,τι απαιτεί ο νόμος στις περισσότερες χώρες.`,
      isLegal
        ? "Ρωτήστε πρώτα κάποιον που γνωρίζει το δίκαιο της χώρας σας."
        : "Για να τυπώνεται πάλι, διαγράψτε το αρχείο.",
    ),
  "template/not-in-language": ({ id, change, languages }) =>
    say(
      `Το ${code(id)} ${changes[change]}, αλλά όχι σε: ${list(languages.map(code), "και")}.`,
      "Κάντε την ίδια αλλαγή σε κάθε γλώσσα, σε αρχείο με τη γλώσσα στο όνομά του.",
    ),
  "template/other-place": ({ id, here, there, language }) =>
    say(
      `Το ${code(id)} έχει άλλη θέση στη γλώσσα ${code(language)}: ${code(there)}, ενώ εδώ ${code(here)}.`,
      "Δώστε του την ίδια θέση σε κάθε γλώσσα.",
    ),
  "template/original-changed": ({ changes: pieces, more }) => {
    const told = pieces.map(({ was, is }) =>
      was === ""
        ? `νέο είναι το ${quote(is)}`
        : is === ""
          ? `το ${quote(was)} δεν υπάρχει πια`
          : `το ${quote(was)} έγινε ${quote(is)}`,
    );
    const rest =
      more > 0 ? `· ${more === 1 ? "και άλλη 1 αλλαγή" : `και άλλες ${String(more)} αλλαγές`}` : "";
    return say(
      `Στο πακέτο άλλαξε το κείμενο που αντικαθίσταται εδώ: ${told.join("· ")}${rest}.`,
      "Η εντολή `charter templates update` ενσωματώνει όσα δεν συγκρούονται με το δικό σας κείμενο.",
    );
  },
  "template/conflict": ({ mark }) =>
    say(
      `Το ${quote(mark)} δείχνει ένα σημείο όπου άλλαξαν και το δικό σας κείμενο και το κείμενο του πακέτου.`,
      "Κρατήστε το ένα από τα δύο ή γράψτε ένα τρίτο, και διαγράψτε τις τρεις γραμμές με τα σημάδια.",
    ),
  "template/lock": ({ path, reason }) =>
    say(
      `Το αρχείο με τα πρωτότυπα, ${quote(path)}, ${locks[reason]}, άρα δεν είναι γνωστό τι άλλαξε στο πακέτο.`,
      "Επαναφέρετέ το από το σύστημα ελέγχου εκδόσεων ή διαγράψτε το και εκτελέστε `charter templates update`.",
    ),
  "template/never-printed": ({ id }) =>
    say(
      `Το ${code(id)} δεν τυπώνεται με κανένα από τα στοιχεία που δοκιμάστηκαν, ό,τι κι αν λείπει από αυτά.`,
      "Ελέγξτε ποια στοιχεία και ποιες υποσχέσεις χρειάζεται το κείμενό του.",
    ),
  "template/unused-fact": ({ key }) =>
    say(
      `Τα στοιχεία περιέχουν το ${code(key)}, αλλά δεν τυπώνεται σε κανένα έγγραφο.`,
      "Χρησιμοποιήστε το σε μια διάταξη ή αφαιρέστε το από τα στοιχεία.",
    ),
  "template/stray-number": ({ found }) =>
    say(
      `Το ${quote(found)} είναι αριθμός γραμμένος μέσα στο πρότυπο.`,
      "Αν μπορεί να αλλάξει, γράψτε το αντίστοιχο στοιχείο· αλλιώς αφήστε τον.",
    ),
  "template/trial-stopped": ({ company, done, of, seconds }) =>
    say(
      `Η δοκιμή διακόπηκε μετά από ${String(seconds)} ${seconds === 1 ? "δευτερόλεπτο" : "δευτερόλεπτα"}· με τα στοιχεία ${quote(company)} ${done === 1 ? "δοκιμάστηκε" : "δοκιμάστηκαν"} ${String(done)} από τους ${String(of)} συνδυασμούς.`,
      "Δώστε περισσότερο χρόνο με `--timeout` ή δοκιμάστε λιγότερες γλώσσες με `--language`.",
    ),
  "template/golden": ({ path, state }) =>
    say(
      state === "changed"
        ? `Το έγγραφο δεν είναι όπως στο ${quote(path)}.`
        : state === "gone"
          ? `Στο ${quote(path)} υπάρχει έγγραφο που δεν δημιουργείται πια.`
          : `Δεν υπάρχει ${quote(path)} για σύγκριση.`,
      "Διαβάστε τη διαφορά· αν είναι σωστή, εκτελέστε `charter templates test --update`.",
    ),
};
