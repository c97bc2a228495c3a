import type { PromptWords } from "../../host/prompter.ts";

export const promptWords: PromptWords = {
  keys: {
    back: "Esc: vissza",
    skip: "Ctrl+X: kihagyás",
    move: "↑↓: mozgás",
    tick: "szóköz: bejelölés",
    confirm: "Enter: jóváhagyás",
  },
  back: "Vissza az előző kérdéshez",
  skip: "Kihagyás egyelőre",
  typeNumber: (last) => (last === 1 ? "Írja be: 1." : `Írjon be egy számot 1 és ${String(last)} között.`),
  typeNumbers: "Írja be a számokat vesszővel elválasztva, például 1,3; a 0 azt jelenti: egyik sem.",
  enterTakes: (initial) => `Enterrel ez lesz a válasz: ${initial}`,
  signs: {
    explained:
      "A < jellel visszalép, a - jellel egyelőre kihagyja a kérdést, a ? jellel újra megjeleníti a kérdést.",
    cannotGoBack: "Nincs korábbi kérdés.",
    cannotSkip: "Ez a kérdés nem hagyható ki.",
    notInList: (answer) => `A listában nincs ilyen: „${answer}”.`,
  },
};
