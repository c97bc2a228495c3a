import { render } from "@inquirer/testing";
import { linePrompt } from "../../../src/host/node/prompt/line-prompt.ts";
import { listPrompt } from "../../../src/host/node/prompt/list-prompt.ts";
import { styleOf } from "../../../src/host/node/prompt/panel.ts";
import type { ScreenSize } from "../../../src/host/node/prompt/use-panel.ts";
import type { ChoicePrompt, ChoicesPrompt, TextPrompt } from "../../../src/host/prompter.ts";
import { promptWords } from "../../../src/language/en/prompt-words.ts";

const at = (size: ScreenSize) => ({
  words: promptWords,
  screen: { size: () => size, write: () => undefined, onResize: () => () => undefined },
  style: styleOf(false),
});

/** A question on a terminal of the test's own. `input` is where its keyboard writes. */
export async function showLine(prompt: TextPrompt, size: ScreenSize = { columns: 50, rows: 20 }) {
  const shown = await render(linePrompt, { prompt, ...at(size) });
  // Its own type comes from a package without types.
  return { ...shown, input: shown.input as unknown as NodeJS.WritableStream };
}

export const showList = (
  prompt: ChoicePrompt | ChoicesPrompt,
  size: ScreenSize = { columns: 50, rows: 20 },
) => render(listPrompt, { prompt, ...at(size) });
