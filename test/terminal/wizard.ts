import type { LanguageTag } from "../../src/company/language-tag.ts";
import { wizardWordsOf } from "../../src/language/wizard-packs.ts";
import type { QuestionId } from "../../src/language/wizard-words.ts";
import type { Terminal } from "./tmux.ts";

/** The wizard in a terminal, spoken to by its questions. */
export interface Wizard {
  /** Waits until a question is open; it is known by its wording, its help below it and its keys below that. */
  readonly asked: (id: QuestionId | "review" | "render" | "resume") => Promise<string>;
  /** Waits for a question and answers it: what is suggested is taken where no answer is given. */
  readonly answer: (id: QuestionId | "review" | "render" | "resume", answer?: string) => Promise<void>;
}

export function wizardIn(terminal: Terminal, language: LanguageTag = "en"): Wizard {
  const { questions, text, prompt } = wizardWordsOf(language);
  const wordsOf = (id: QuestionId | "review" | "render" | "resume"): readonly [string, string] => {
    if (id === "review") return text.reviewQuestion;
    if (id === "render") return text.render;
    return id === "resume" ? text.resume("charter.yaml", 0) : questions[id];
  };
  const isOpen =
    ([message, help]: readonly [string, string]) =>
    (screen: string): boolean => {
      // Both may be wrapped, or have more behind them.
      const panel = screen.slice(screen.lastIndexOf(message.slice(0, 24)));
      return (
        panel !== screen.slice(-1) && panel.includes(help.slice(0, 24)) && panel.includes(prompt.keys.confirm)
      );
    };
  const asked: Wizard["asked"] = (id) => terminal.until(isOpen(wordsOf(id)), `the question ${id}`);
  return {
    asked,
    async answer(id, answer = "") {
      await asked(id);
      // What is suggested stands in the line already.
      if (answer !== "") terminal.press("C-u");
      terminal.type(answer, "Enter");
    },
  };
}
