import { createInterface, emitKeypressEvents } from "node:readline";
import inquirer from "inquirer";
import type { Prompt, Prompter, Reply, TextPrompt } from "../../prompter.ts";
import type { Asked } from "./asked.ts";
import { linePrompt } from "./line-prompt.ts";
import { listPrompt } from "./list-prompt.ts";
import { styleOf } from "./panel.ts";
import type { Screen } from "./use-panel.ts";
import { wrapWords } from "./wrap.ts";

export interface RichOptions {
  readonly input: NodeJS.ReadStream;
  /** The terminal: standard error, so that standard output stays empty. */
  readonly output: NodeJS.WriteStream;
  readonly isColourful: boolean;
  /** Ends the question that is open, as the user does with Ctrl+C. */
  readonly signal: AbortSignal;
}

/** A prompter that redraws: lists with a cursor, and text that is edited in place. */
export function createInquirerPrompter({ input, output, isColourful, signal }: RichOptions): Prompter {
  shortenEscape(input);
  const ask = inquirer.createPromptModule<Questions>({ input, output, signal });
  ask.registerPrompt("line", ({ asked }: { asked: Asked<TextPrompt> }, context) =>
    linePrompt(asked, context),
  );
  ask.registerPrompt("list", ({ asked }: { asked: Asked<Listed> }, context) => listPrompt(asked, context));
  const screen = screenOn(output);
  const style = styleOf(isColourful);
  let lastPlace = "";
  /** Shows where this is when it is another place than before. */
  const enter = (place: string): boolean => {
    const isNew = place !== lastPlace && place !== "";
    if (isNew) output.write(`\n${style.bold(place)}\n\n`);
    lastPlace = place;
    return isNew;
  };
  return {
    async ask(prompt, words) {
      if (signal.aborted) return { kind: "leave" };
      enter(prompt.place);
      return replyTo({ prompt, words, screen, style }, ask);
    },
    say(text, place) {
      const room = screen.size().columns - 1;
      // An empty line stands under a new place already.
      const shown = place !== undefined && enter(place) ? text.replace(/^\n/, "") : text;
      const lines = shown.split("\n").flatMap((line) => wrapWords(line, room, /^ */.exec(line)?.[0]));
      output.write(`${lines.join("\n")}\n`);
    },
    close() {
      input.pause();
    },
  };
}

type Listed = Exclude<Prompt, TextPrompt>;

/** What the two prompts of ours take, by the names under which inquirer knows them. */
interface Questions extends Record<string, Record<string, unknown>> {
  readonly line: { readonly asked: Asked<Prompt> };
  readonly list: { readonly asked: Asked<Prompt> };
}

async function replyTo(
  asked: Asked<Prompt>,
  ask: ReturnType<typeof inquirer.createPromptModule<Questions>>,
): Promise<Reply> {
  const type = asked.prompt.kind === "text" ? "line" : "list";
  try {
    const { reply } = await ask<{ reply: Reply }>([
      { type, name: "reply", message: asked.prompt.message, asked },
    ]);
    return reply;
  } catch (error) {
    if (error instanceof Error && leavings.has(error.name)) return { kind: "leave" };
    throw error;
  }
}

/** How inquirer says that the user is gone: Ctrl+C, the end of the process, our signal. */
const leavings = new Set(["ExitPromptError", "AbortPromptError", "CancelPromptError"]);

function screenOn(output: NodeJS.WriteStream): Screen {
  return {
    size: () => ({ columns: Math.max(output.columns || 80, 10), rows: output.rows || 24 }),
    write: (text) => void output.write(text),
    onResize(listener) {
      output.on("resize", listener);
      return () => output.off("resize", listener);
    },
  };
}

/**
 * Arrow keys begin with Esc, so Node waits half a second for what may follow it. How long, the first readline that
 * listens for keys on a stream decides for all later ones, also for those that inquirer makes.
 */
function shortenEscape(input: NodeJS.ReadStream): void {
  const first = createInterface({ input, escapeCodeTimeout: 80, terminal: false });
  first.close();
  emitKeypressEvents(input, first);
}
