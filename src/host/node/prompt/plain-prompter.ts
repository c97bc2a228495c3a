import type { Prompt, Prompter, PromptWords, Reply } from "../../prompter.ts";
import { readLines } from "./line-reader.ts";
import { optionsChosen } from "./plain-choice.ts";
import { answerTyped, cleanTyped } from "./typed-answer.ts";

export interface PlainOptions {
  readonly input: NodeJS.ReadableStream;
  readonly write: (text: string) => void;
  /** Whether a person types: what comes from a pipe is shown, because nothing else shows it. */
  readonly isTerminal: boolean;
  readonly signal: AbortSignal;
}

/** A prompter of plain lines: nothing is redrawn or coloured, lists are numbered, an answer is a line. */
export function createPlainPrompter({ input, write, isTerminal, signal }: PlainOptions): Prompter {
  const reader = readLines(input, signal);
  let lastPlace = "";
  let isFirst = true;
  const say = (text: string, place = ""): void => {
    if (place !== "" && place !== lastPlace) write(`\n${place}\n`);
    if (place !== "") lastPlace = place;
    write(`${text}\n`);
  };
  return {
    async ask(prompt, words) {
      say(`\n${questionOf(prompt, words, isFirst).join("\n")}`, prompt.place);
      lastPlace = prompt.place;
      isFirst = false;
      for (;;) {
        write("> ");
        const line = await reader.next();
        if (line === null) {
          write("\n");
          return { kind: "leave" };
        }
        if (!isTerminal) say(line);
        const taken = take(prompt, words, cleanTyped(line).trim());
        if (taken.kind !== "again") return taken;
        say(taken.lines.join("\n"));
      }
    },
    say,
    close() {
      reader.close();
    },
  };
}

type Taken = Reply | { readonly kind: "again"; readonly lines: readonly string[] };

function take(prompt: Prompt, words: PromptWords, line: string): Taken {
  const { signs } = words;
  const again = (...lines: readonly string[]): Taken => ({ kind: "again", lines });
  if (line === "?") return again("", ...questionOf(prompt, words, true));
  if (line === "<") return prompt.canGoBack ? { kind: "back" } : again(signs.cannotGoBack);
  if (line === "-") return prompt.canSkip ? { kind: "skip" } : again(signs.cannotSkip);
  if (prompt.kind === "text") {
    const answered = answerTyped(line === "" ? (prompt.initial ?? "") : line, prompt);
    return answered.ok ? answered.reply : again(answered.problem);
  }
  const chosen = optionsChosen(prompt, line);
  if (!chosen.ok)
    return again(...(line === "" ? [] : [signs.notInList(chosen.unknown)]), howToChoose(prompt, words));
  if (prompt.kind === "choices") {
    const problem = prompt.check(chosen.values);
    return problem === null ? { kind: "answer", value: chosen.values } : again(problem);
  }
  return { kind: "answer", value: chosen.values[0] ?? "" };
}

/** The question in lines, as it is asked and as `?` asks it again. */
function questionOf(prompt: Prompt, words: PromptWords, explainsSigns: boolean): readonly string[] {
  return [
    prompt.message,
    ...(prompt.help === "" ? [] : [prompt.help]),
    ...(prompt.kind === "text"
      ? []
      : prompt.options.map(
          ({ label, hint }, index) => `  ${String(index + 1)}. ${label}${hint === null ? "" : ` (${hint})`}`,
        )),
    ...(prompt.kind === "text" ? [] : [howToChoose(prompt, words)]),
    ...enterTakes(prompt, words),
    ...(explainsSigns ? [words.signs.explained] : []),
  ];
}

const howToChoose = (prompt: Exclude<Prompt, { readonly kind: "text" }>, words: PromptWords): string =>
  prompt.kind === "choice" ? words.typeNumber(prompt.options.length) : words.typeNumbers;

function enterTakes(prompt: Prompt, words: PromptWords): readonly string[] {
  if (prompt.kind === "text")
    return prompt.initial === null || prompt.initial === "" ? [] : [words.enterTakes(prompt.initial)];
  const initial: readonly (string | null)[] = prompt.kind === "choice" ? [prompt.initial] : prompt.initial;
  const labels = prompt.options.filter(({ value }) => initial.includes(value)).map(({ label }) => label);
  return labels.length === 0 ? [] : [words.enterTakes(labels.join(", "))];
}
