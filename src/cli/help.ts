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
    argumentDescription: ({ argChoices, description }) =>
      argChoices === undefined ? description : `${description} (${notes.choices} ${argChoices.join(", ")})`,
    formatHelp: (command, helper) =>
      plain.formatHelp(command, helper) + (command.parent === null ? `\n${epilogue(words, helper)}` : ""),
  };
}

/** What an option does, with the values to choose from and what holds without it: all of a list that has no default. */
function withNotes(
  { argChoices, defaultValue, defaultValueDescription, description }: Option,
  notes: HelpWords["notes"],
): string {
  const isPlain = typeof defaultValue === "string" || typeof defaultValue === "number";
  const fallback = isPlain ? String(defaultValue) : (defaultValueDescription ?? notes.all);
  if (argChoices === undefined)
    return defaultValue === undefined ? description : `${description} (${notes.fallback} ${fallback})`;
  return `${description} (${notes.choices} ${argChoices.join(", ")}${notes.between}${notes.fallback} ${fallback})`;
}

/** A list below the help of the program, and what is to be said after it. */
interface EpilogueList {
  readonly title: string;
  readonly items: readonly (readonly [term: string, text: string])[];
  readonly note: string | null;
}

/** What stands below the help of the program, and in the manual: examples, exit codes, environment. */
export function epilogueLists(words: HelpWords): readonly EpilogueList[] {
  const { headings, examples, exitCodes, environment, notes } = words;
  const languages = `${notes.choices} ${languageTags.join(", ")}${notes.between}${notes.fallback} en`;
  return [
    {
      title: headings.examples,
      items: [
        ["charter init", examples.init],
        ["charter check charter.yaml", examples.check],
        ["charter render charter.yaml", examples.render],
        ["charter promises charter.yaml", examples.promises],
        ["charter render --to md --document policy -o - charter.yaml", examples.single],
      ],
      note: words.withoutFile,
    },
    {
      title: headings.exitCodes,
      items: [
        [String(exitCode.fine), exitCodes.fine],
        [String(exitCode.findings), exitCodes.findings],
        [String(exitCode.usage), exitCodes.usage],
        [String(exitCode.environment), exitCodes.environment],
        [String(exitCode.interrupted), exitCodes.interrupted],
      ],
      note: null,
    },
    {
      title: headings.environment,
      items: Object.entries({
        ...environment,
        CHARTER_LANGUAGE: `${environment.CHARTER_LANGUAGE} (${languages})`,
      }),
      note: null,
    },
  ];
}

function epilogue(words: HelpWords, helper: Help): string {
  const lists = epilogueLists(words).flatMap(({ title, items, note }) => [
    list(title, items, helper),
    ...(note === null ? [] : [helper.boxWrap(note, helper.helpWidth ?? 80)]),
  ]);
  return `${lists.join("\n\n")}\n`;
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
