import { useEffect } from "@inquirer/core";
import type { Reply } from "../../prompter.ts";
import type { PromptReadline } from "./prompt-readline.ts";

/** Ends a prompt when its input ends: the terminal was closed, or Ctrl+D typed. Inquirer would wait for ever. */
export function useLeaving(done: (reply: Reply) => void): void {
  useEffect((readline: PromptReadline) => {
    readline.on("close", () => {
      done({ kind: "leave" });
    });
  }, []);
}
