import type { Command } from "commander";
import type { CommandHost } from "../../src/cli/command-host.ts";
import { createProgram } from "../../src/cli/program.ts";
import type { LanguageTag } from "../../src/company/language-tag.ts";
import { messagesOf } from "../../src/language/messages-by-language.ts";
import type { HelpWords } from "../../src/language/messages-help.ts";

/** The command line as it is declared, in the words of a language; it cannot be run. */
export async function commandTree(
  language: LanguageTag,
): Promise<{ readonly program: Command; readonly words: HelpWords }> {
  const words = await messagesOf(language);
  const declaring = { words, versions: { node: "v20.20.2", platform: "linux", arch: "x64" } };
  // Only a command that runs asks its host for more than this.
  const program = createProgram(declaring as unknown as CommandHost, () => undefined);
  return { program, words: words.help };
}
