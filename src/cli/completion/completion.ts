import type { Command } from "commander";
import type { HelpWords } from "../../language/messages-help.ts";
import { bashScript } from "./bash.ts";
import { shapeOf } from "./command-line.ts";
import type { CommandShape } from "./command-line.ts";
import { fishScript } from "./fish.ts";
import { powershellScript } from "./powershell.ts";
import type { Shell } from "./shells.ts";
import { zshScript } from "./zsh.ts";

const scripts: Readonly<Record<Shell, (program: CommandShape) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/**
 * The script that completes `program` in a shell. It stands by itself and starts nothing (docs/decisions/0012); its
 * descriptions are in the language of `words`.
 */
export function completion(shell: Shell, program: Command, words: HelpWords): string {
  return scripts[shell](shapeOf(program, words));
}
