import type { PromptWords } from "../../host/prompter.ts";

export const promptWords: PromptWords = {
  keys: {
    back: "Esc: zpět",
    skip: "Ctrl+X: přeskočit",
    move: "↑↓: pohyb",
    tick: "mezerník: zaškrtnout",
    confirm: "Enter: potvrdit",
  },
  back: "Zpět k předchozí otázce",
  skip: "Prozatím přeskočit",
  typeNumber: (last) => (last === 1 ? "Napište 1." : `Napište číslo od 1 do ${String(last)}.`),
  typeNumbers: "Napište čísla oddělená čárkou, například 1,3; 0 znamená nic z uvedeného.",
  enterTakes: (initial) => `Enter potvrdí: ${initial}`,
  signs: {
    explained:
      "Znakem < se vrátíte zpět, znakem - otázku prozatím přeskočíte, znakem ? si ji zobrazíte znovu.",
    cannotGoBack: "Žádná předchozí otázka není.",
    cannotSkip: "Tuto otázku nelze přeskočit.",
    notInList: (answer) => `Možnost „${answer}“ v seznamu není.`,
  },
};
