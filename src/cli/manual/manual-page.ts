import type { Command } from "commander";
import type { HelpWords } from "../../language/messages-help.ts";
import { epilogueLists } from "../help.ts";
import { version } from "../version.ts";
import { roffText, roffWord } from "./roff.ts";

/**
 * The manual page of the whole command line, charter(1), for `man` and `mandoc`; plain ASCII whatever the language. The
 * build writes it from the same tree and the same words as `--help`.
 */
export function manualPage(program: Command, words: HelpWords): string {
  const { headings, manual } = words;
  const helper = program.createHelp();
  const commands = helper.visibleCommands(program).flatMap(withOwn);
  return [
    `.TH ${program.name().toUpperCase()} 1 "" "${program.name()} ${version}"`,
    heading(manual.name),
    `${program.name()} \\- ${roffText(words.program.replace(/\.$/, ""))}`,
    heading(headings.usage),
    commands.map((command) => `.B ${roffWord(usageOf(command, program))}`).join("\n.br\n"),
    heading(headings.commands),
    ...commands.flatMap((command) => commandSection(command, program)),
    heading(headings.options),
    ...optionsOf(program),
    ...epilogueLists(words).flatMap(({ title, items, note }) => [
      heading(title),
      ...items.map(([term, text]) => tagged(term, text)),
      ...(note === null ? [] : [`.PP\n${roffText(note)}`]),
    ]),
    "",
  ].join("\n");
}

function commandSection(command: Command, program: Command): readonly string[] {
  const helper = command.createHelp();
  return [
    `.SS "${roffWord(usageOf(command, program))}"`,
    roffText(command.description()),
    ...helper
      .visibleArguments(command)
      .map((argument) => tagged(helper.argumentTerm(argument), helper.argumentDescription(argument))),
    ...optionsOf(command),
  ];
}

/** A command and those below it, such as `templates list`. */
function withOwn(command: Command): readonly Command[] {
  return [command, ...command.createHelp().visibleCommands(command).flatMap(withOwn)];
}

/** commander makes `help` without telling it whose it is. */
function usageOf(command: Command, program: Command): string {
  const usage = command.createHelp().commandUsage(command);
  return command.parent === null ? `${program.name()} ${usage}` : usage;
}

function optionsOf(command: Command): readonly string[] {
  const helper = command.createHelp();
  return helper
    .visibleOptions(command)
    .map((option) => tagged(helper.optionTerm(option), helper.optionDescription(option)));
}

/** Headings of the help end in a colon. */
function heading(title: string): string {
  return `.SH "${roffWord(title.replace(/:$/, ""))}"`;
}

function tagged(term: string, text: string): string {
  return `.TP\n.B ${roffWord(term)}\n${roffText(text)}`;
}
