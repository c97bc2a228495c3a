import type { Prompter } from "../host/prompter.ts";
import { optionSets, type QuestionWords } from "../language/wizard-words.ts";
import { askChoice } from "./ask-choice.ts";
import type { Draft } from "./draft.ts";
import { wordOptions } from "./prompt-of.ts";
import type { Speech } from "./speech.ts";

async function choose(
  set: "draft" | "render",
  question: QuestionWords,
  prompter: Prompter,
  speech: Speech,
): Promise<string | null> {
  const options = wordOptions(set, optionSets[set], speech.words);
  const reply = await askChoice({ place: "", question, options, canGoBack: false }, prompter, speech);
  return reply.kind === "answer" && typeof reply.value === "string" ? reply.value : null;
}

/** What to do with answers of an earlier run. `left`: nothing, somebody left before answering. */
export type Resumption = "resume" | "afresh" | "left";

/** Asks whether a draft is gone on with, and says so when its target has changed since. */
export async function askToResume(
  draft: Draft,
  fingerprint: string,
  prompter: Prompter,
  speech: Speech,
): Promise<Resumption> {
  const { text } = speech.words;
  if (draft.fingerprint !== fingerprint) prompter.say(text.targetChanged);
  const found = await choose("draft", text.resume(draft.target, draft.answers.size), prompter, speech);
  return found === "resume" || found === "afresh" ? found : "left";
}

/** Asks, after the file was written, whether its documents are to be rendered now. */
export async function askToRender(prompter: Prompter, speech: Speech): Promise<boolean> {
  return (await choose("render", speech.words.text.render, prompter, speech)) === "yes";
}

/** The commands that do the same again without a question, under a line that says so. */
export function commandsAgain(commands: readonly string[], { words }: Speech): string {
  return `\n${words.text.again}\n${commands.map((command) => `  ${command}`).join("\n")}`;
}
