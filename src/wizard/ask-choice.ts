import type { ChoicePrompt, Prompter, Reply } from "../host/prompter.ts";
import type { QuestionWords } from "../language/wizard-words.ts";
import type { Speech } from "./speech.ts";

/** A choice around the questions: what is asked, and where in the run. Nothing is left out there. */
export interface Choice extends Pick<ChoicePrompt, "place" | "options" | "canGoBack"> {
  readonly question: QuestionWords;
}

/** Asks for one of several; the first is suggested. */
export function askChoice(
  { question: [message, help], ...shown }: Choice,
  prompter: Prompter,
  { words }: Speech,
): Promise<Reply> {
  const initial = shown.options[0]?.value ?? null;
  return prompter.ask({ ...shown, kind: "choice", message, help, canSkip: false, initial }, words.prompt);
}
