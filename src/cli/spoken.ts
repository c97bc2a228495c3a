import type { LanguagePack } from "../language/pack.ts";
import { packOf } from "../language/packs.ts";
import type { CommandHost } from "./command-host.ts";

/** The pack of the language that the command line speaks, whatever the documents are in. */
export function spokenBy({ words }: Pick<CommandHost, "words">): LanguagePack {
  return packOf(words.tag);
}
