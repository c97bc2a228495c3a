import type { CommanderError } from "commander";
import type { UsageWords } from "../language/messages-usage.ts";

/** What varies in a sentence of commander's, in order. */
type Worder = (words: UsageWords, found: readonly (string | undefined)[]) => string;

const meant = String.raw`(?:\n\(Did you mean (?:one of )?(.*)\?\))?`;

/** Commander says what is wrong in English; what it says it about is taken out, and said again in the language. */
const sentences: Readonly<Record<string, readonly [pattern: RegExp, word: Worder]>> = {
  "commander.unknownCommand": [
    new RegExp(`^error: unknown command '(.*?)'${meant}$`, "s"),
    (words, [name = "", similar]) => words.unknownCommand(name, listOf(similar)),
  ],
  "commander.unknownOption": [
    new RegExp(`^error: unknown option '(.*?)'${meant}$`, "s"),
    (words, [flag = "", similar]) => words.unknownOption(flag, listOf(similar)),
  ],
  "commander.optionMissingArgument": [
    /^error: option '(.*)' argument missing$/,
    (words, [flags = ""]) => words.valueMissing(nameOf(flags)),
  ],
  "commander.missingArgument": [
    /^error: missing required argument '(.*)'$/,
    (words, [name = ""]) => words.argumentMissing(name),
  ],
  "commander.missingMandatoryOptionValue": [
    /^error: required option '(.*)' not specified$/,
    (words, [flags = ""]) => words.optionMissing(nameOf(flags)),
  ],
  "commander.conflictingOption": [
    /^error: option '(.*)' cannot be used with option '(.*)'$/,
    (words, [flags = "", others = ""]) => words.notTogether(nameOf(flags), nameOf(others)),
  ],
  "commander.excessArguments": [
    /Expected (\d+) arguments? but got (\d+)\.$/,
    (words, [allowed, given]) => words.tooManyArguments(Number(allowed), Number(given)),
  ],
};

/** What is wrong with a command line that commander refused, as it came; in commander's words where none of ours fit. */
export function wordMistake({ code, message }: CommanderError, words: UsageWords): string {
  const [pattern, word] = sentences[code] ?? [];
  const found = pattern?.exec(message);
  return word === undefined || !found ? message : word(words, found.slice(1));
}

function listOf(similar: string | undefined): readonly string[] {
  return similar?.split(", ") ?? [];
}

/** `--output` of `-o, --output <path>`. */
function nameOf(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
