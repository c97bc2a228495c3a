import { Help } from "commander";
import type { HelpConfiguration, Option } from "commander";
import { languageTags } from "../company/language-tag.ts";
import type { HelpWords } from "../language/messages-help.ts";
import { exitCode } from "./exit-code.ts";

const plain = new Help();

/** How commander lays out help, in the words of a language. */
export function helpIn(words: HelpWords): HelpConfiguration {
  const { headings, anyOptions, anyCommand, notes } = words;
  const titles: Readonly<Record<string, string>> = {
    "Usage:": headings.usage,
    "Arguments:": headings.arguments,
    "Options:": headings.options,
    "Commands:": headings.commands,
  };
  const spoken = (usage: string): string =>
    usage.replace("[options]", `[${anyOptions}]`).replace("[command]", `[${anyCommand}]`);
  return {
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (command) => spoken(plain.commandUsage(command)),
    subcommandTerm: (command) => spoken(plain.subcommandTerm(command)),
    optionDescription: (option) => withNotes(option, notes),
    formatHelp: (command, helper) =>
      plain.formatHelp(command, helper) + (command.parent === null ? `\n${epilogue(words, helper)}` : ""),
  };
}

/** What an option does, with the values to choose from and what holds without it: all of a list that has no default. */
function withNotes({ argChoices, defaultValue, description }: Option, notes: HelpWords["notes"]): string {
  const fallback = typeof defaultValue === "string" ? defaultValue : notes.all;
  if (argChoices === undefined)
    return defaultValue === undefined ? description : `${description} (${notes.fallback} ${fallback})`;
  return `${description} (${notes.choices} ${argChoices.join(", ")}${notes.between}${notes.fallback} ${fallback})`;
}

/** What stands below the help of the program: examples, exit codes, environment. */
function epilogue(words: HelpWords, helper: Help): string {
  const { headings, examples, exitCodes, environment, notes } = words;
  const languages = `${notes.choices} ${languageTags.join(", ")}${notes.between}${notes.fallback} en`;
  return [
    list(
      headings.examples,
      [
        ["charter init", examples.init],
        ["charter check charter.yaml", examples.check],
        ["charter render charter.yaml", examples.render],
        ["charter promises charter.yaml", examples.promises],
        ["charter render --to md --document policy -o - charter.yaml", examples.single],
      ],
      helper,
    ),
    helper.boxWrap(words.withoutFile, helper.helpWidth ?? 80),
    list(
      headings.exitCodes,
      [
        [String(exitCode.fine), exitCodes.fine],
        [String(exitCode.findings), exitCodes.findings],
        [String(exitCode.usage), exitCodes.usage],
        [String(exitCode.environment), exitCodes.environment],
        [String(exitCode.interrupted), exitCodes.interrupted],
      ],
      helper,
    ),
    list(
      headings.environment,
      Object.entries({
        ...environment,
        CHARTER_LANGUAGE: `${environment.CHARTER_LANGUAGE} (${languages})`,
      }),
      helper,
    ),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

/** The longest term that has its description beside it. */
const widestTerm = 30;

function list(
  heading: string,
  items: readonly (readonly [term: string, text: string])[],
  helper: Help,
): string {
  const width = Math.max(...items.map(([term]) => (term.length > widestTerm ? 0 : term.length)));
  const lines = items.map(([term, text]) =>
    term.length > width
      ? `  ${term}\n${helper.formatItem("", width, text, helper)}`
      : helper.formatItem(term, width, text, helper),
  );
  return [heading, ...lines].join("\n");
}
