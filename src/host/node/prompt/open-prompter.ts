import type { PrompterKind } from "../../host.ts";
import type { Prompter } from "../../prompter.ts";
import { createPlainPrompter } from "./plain-prompter.ts";

export interface PrompterOptions {
  readonly process: NodeJS.Process;
  readonly isColourful: boolean;
  readonly signal: AbortSignal;
}

/** Opens the prompter of this process. Inquirer is loaded only for the one that needs it. */
export async function openPrompter(
  kind: PrompterKind,
  { process, isColourful, signal }: PrompterOptions,
): Promise<Prompter> {
  const { stdin, stderr } = process;
  if (kind === "plain") {
    return createPlainPrompter({
      input: stdin,
      write: (text) => void stderr.write(text),
      isTerminal: stdin.isTTY,
      signal,
    });
  }
  const { createInquirerPrompter } = await import("./inquirer-prompter.ts");
  return createInquirerPrompter({ input: stdin, output: stderr, isColourful, signal });
}
