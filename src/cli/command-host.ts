import type { Host } from "../host/host.ts";
import type { Messages } from "../language/messages.ts";

/** The outside as a command sees it: together with the words of the language that the command line speaks. */
export interface CommandHost extends Host {
  readonly words: Messages;
}
