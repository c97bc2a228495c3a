import type { PromptWords } from "../../host/prompter.ts";

export const promptWords: PromptWords = {
  keys: {
    back: "Esc: πίσω",
    skip: "Ctrl+X: παράλειψη",
    move: "↑↓: μετακίνηση",
    tick: "Διάστημα: επιλογή",
    confirm: "Enter: επιβεβαίωση",
  },
  back: "Επιστροφή στην προηγούμενη ερώτηση",
  skip: "Παράλειψη προς το παρόν",
  typeNumber: (last) =>
    last === 1 ? "Πληκτρολογήστε 1." : `Πληκτρολογήστε έναν αριθμό από το 1 έως το ${String(last)}.`,
  typeNumbers: "Πληκτρολογήστε αριθμούς χωρισμένους με κόμμα, π.χ. 1,3· το 0 σημαίνει κανένα.",
  enterTakes: (initial) => `Με Enter δίνετε: ${initial}`,
  signs: {
    explained:
      "Πληκτρολογήστε < για επιστροφή, - για να παραλείψετε μια ερώτηση προς το παρόν, ? για να ξαναδείτε την ερώτηση.",
    cannotGoBack: "Δεν υπάρχει προηγούμενη ερώτηση.",
    cannotSkip: "Αυτή η ερώτηση δεν μπορεί να παραλειφθεί.",
    notInList: (answer) => `Το «${answer}» δεν υπάρχει στη λίστα.`,
  },
};
