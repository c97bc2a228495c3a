import type { ChoicePrompt, ChoicesPrompt, TextPrompt } from "../../../src/host/prompter.ts";

const about = {
  place: "1 of 2 · Company",
  help: "It is printed on every document.",
  canGoBack: true,
  canSkip: true,
};

export const name: TextPrompt = {
  ...about,
  kind: "text",
  message: "What is your company called?",
  initial: null,
  check: (answer) => (answer.length < 3 ? "Type three letters or more." : null),
};

export const kind: ChoicePrompt = {
  ...about,
  kind: "choice",
  message: "What do you offer?",
  options: [
    { value: "product", label: "Products", hint: null },
    { value: "service", label: "Services", hint: "the usual" },
    { value: "both", label: "Both", hint: null },
  ],
  initial: "service",
};

export const channels: ChoicesPrompt = {
  ...about,
  kind: "choices",
  message: "How do customers reach you?",
  options: [
    { value: "phone", label: "Phone", hint: null },
    { value: "email", label: "E-mail", hint: null },
    { value: "chat", label: "Chat", hint: null },
  ],
  initial: ["email"],
  check: (answers) => (answers.length === 0 ? "Tick at least one." : null),
};
