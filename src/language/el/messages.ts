import type { Messages } from "../messages.ts";
import { help } from "./messages-help.ts";
import { reports } from "./messages-reports.ts";
import { usage } from "./messages-usage.ts";

/** What the command line says, in Greek. */
export const messages: Messages = { tag: "el", help, usage, reports };
