import type { Messages } from "../messages.ts";
import { reports } from "./messages-reports.ts";
import { startWords } from "./messages-start.ts";

/** What the command line says, in Czech. */
export const messages: Messages = { ...startWords, reports };
