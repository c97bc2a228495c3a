import type { Messages, StartWords } from "../language/messages.ts";
import { messagesOf } from "../language/messages-by-language.ts";

/** The words of a command line; what reports say is there once `load` has been waited for, before any command runs. */
export interface WordsLater {
  readonly words: Messages;
  readonly load: () => Promise<void>;
}

export function wordsLater(start: StartWords): WordsLater {
  let reports: Messages["reports"] | null = null;
  return {
    words: {
      ...start,
      get reports() {
        if (reports === null) throw new Error("What reports say has not been loaded.");
        return reports;
      },
    },
    load: async () => {
      ({ reports } = await messagesOf(start.tag));
    },
  };
}
