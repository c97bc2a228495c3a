import type { PromptWords, Reply } from "../../prompter.ts";
import type { Style } from "./panel.ts";
import type { Screen } from "./use-panel.ts";

/** What a prompt of inquirer is given: the question, and all that it is shown with. */
export interface Asked<Question> {
  readonly prompt: Question;
  readonly words: PromptWords;
  readonly screen: Screen;
  readonly style: Style;
}

/** How a question ended, and what stays on the terminal of it. */
export interface Ending {
  readonly reply: Reply;
  readonly shown: string;
}

/** Going back and leaving out, where the question allows it; `null` for any other key. */
export function leftBy(
  pressed: { readonly isBack: boolean; readonly isSkip: boolean },
  {
    prompt,
    words,
  }: Pick<Asked<{ readonly canGoBack: boolean; readonly canSkip: boolean }>, "prompt" | "words">,
): Ending | null {
  if (pressed.isBack && prompt.canGoBack) return { reply: { kind: "back" }, shown: words.back };
  if (pressed.isSkip && prompt.canSkip) return { reply: { kind: "skip" }, shown: words.skip };
  return null;
}
