import type { PromptWords } from "../../host/prompter.ts";

export const promptWords: PromptWords = {
  keys: {
    back: "Esc: back",
    skip: "Ctrl+X: skip",
    move: "↑↓: move",
    tick: "Space: tick",
    confirm: "Enter: confirm",
  },
  back: "Back to the question before",
  skip: "Skip for now",
  typeNumber: (last) => (last === 1 ? "Type 1." : `Type a number from 1 to ${String(last)}.`),
  typeNumbers: "Type numbers with commas between them, such as 1,3; 0 for none.",
  enterTakes: (initial) => `Enter takes: ${initial}`,
  signs: {
    explained: "Type < to go back, - to skip a question for now, ? to see the question again.",
    cannotGoBack: "There is no earlier question to go back to.",
    cannotSkip: "This question cannot be skipped.",
    notInList: (answer) => `“${answer}” is not in the list.`,
  },
};
