import type { Prompt, Prompter, Reply } from "../../src/host/prompter.ts";

export interface ScriptedPrompter {
  readonly prompter: Prompter;
  /** Every question that was asked, in order. */
  readonly asked: readonly Prompt[];
  /** Every text that was said between questions. */
  readonly said: readonly string[];
}

/** More questions than any test has answers for. */
const most = 300;

/** What an adapter would say to a typed answer, which it hands on only when nothing is wrong with it. */
function problemOf(prompt: Prompt, reply: Reply): string | null {
  const isTyped = prompt.kind === "text" && reply.kind === "answer" && typeof reply.value === "string";
  return isTyped ? prompt.check(reply.value) : null;
}

/**
 * Answers questions from a script. A question for which the script has no reply is a mistake of the test, and so is a
 * typed answer that the question refuses. `count` is the number of questions before.
 */
export function scriptedPrompter(
  reply: (prompt: Prompt, count: number) => Reply | undefined,
): ScriptedPrompter {
  const asked: Prompt[] = [];
  const said: string[] = [];
  return {
    asked,
    said,
    prompter: {
      ask(prompt) {
        asked.push(prompt);
        if (asked.length > most) throw new Error(`The questions do not end: ${prompt.message}`);
        const given = reply(prompt, asked.length - 1);
        if (given === undefined) throw new Error(`The script has no reply to: ${prompt.message}`);
        const problem = problemOf(prompt, given);
        if (problem !== null) throw new Error(`${prompt.message}: ${problem}`);
        return Promise.resolve(given);
      },
      say: (text) => void said.push(text),
      close: () => undefined,
    },
  };
}
