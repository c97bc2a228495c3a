import type { StartWords } from "../messages.ts";
import { help } from "./messages-help.ts";
import { usage } from "./messages-usage.ts";

export const startWords: StartWords = { tag: "cs", help, usage };
