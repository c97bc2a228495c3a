import { Command } from "commander";
import { kinds, lengths } from "../company/kind.ts";
import type { Kind, Length } from "../company/kind.ts";
import { languageTags } from "../company/language-tag.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { listFormats } from "../report/templates/list-formats.ts";
import type { ListFormat } from "../report/templates/list-formats.ts";
import { trialFormats } from "../report/templates/trial-formats.ts";
import type { TrialFormat } from "../report/templates/trial-formats.ts";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";
import {
  choiceOption,
  countOption,
  dayOption,
  listOption,
  rootOption,
  templatesOption,
  valueOption,
} from "./options.ts";
import { todayOf } from "./today.ts";

interface SharedFlags {
  readonly today?: string;
  readonly root?: string;
  readonly templates?: string;
}

type Done = (code: ExitCode) => void;

/** `charter templates`: what is done with the texts that the documents are made of. */
export function templatesCommand(
  host: CommandHost,
  done: Done,
  isNamed: (command: string) => boolean,
): Command {
  const { help } = host.words;
  const command = new Command("templates").description(help.commands.templates.does).helpCommand(false);
  if (!isNamed(command.name())) return command;
  for (const make of [listCommand, ejectCommand, updateCommand, testCommand]) {
    command.addCommand(withShared(make(host, done), host));
  }
  return command;
}

function withShared(command: Command, { words: { help } }: CommandHost): Command {
  return command.addOption(dayOption(help)).addOption(rootOption(help)).addOption(templatesOption(help));
}

function sharedOf({ today, root, templates }: SharedFlags, host: CommandHost) {
  return { today: todayOf(today, host), root: root ?? null, templates: templates ?? null };
}

interface ListFlags extends SharedFlags {
  readonly document?: readonly Kind[];
  readonly length?: Length;
  readonly language?: readonly LanguageTag[];
  readonly own?: boolean;
  readonly format: ListFormat;
}

function listCommand(host: CommandHost, done: Done): Command {
  const { help } = host.words;
  const { does, flags: words } = help.templateCommands.list;
  return new Command("list")
    .description(does)
    .argument(`[${help.file.name}]`, help.file.one)
    .addOption(listOption("--document", words["--document"], kinds))
    .addOption(optionalChoice("--length", words["--length"]))
    .addOption(listOption("--language", words["--language"], languageTags))
    .option("--own", words["--own"])
    .addOption(choiceOption("--format", words["--format"], listFormats, "text"))
    .action(async (file: string | undefined, flags: ListFlags) => {
      const { listTemplates } = await import("./templates/commands.ts");
      const { document, length, language, own, format } = flags;
      const request = {
        ...sharedOf(flags, host),
        file: file ?? null,
        kinds: document ?? null,
        length: length ?? null,
        languages: language ?? null,
        isOwnOnly: own ?? false,
        format,
      };
      done(await listTemplates(request, host));
    });
}

/** Without the flag, both lengths. */
function optionalChoice(flag: string, words: readonly [string, string]) {
  const option = choiceOption(flag, words, lengths, "");
  return option.default(undefined);
}

interface EjectFlags extends SharedFlags {
  readonly language?: readonly LanguageTag[];
  readonly facts?: string;
}

function ejectCommand(host: CommandHost, done: Done): Command {
  const { help } = host.words;
  const { does, flags: words } = help.templateCommands.eject;
  const [name, meaning] = help.templateReference;
  return new Command("eject")
    .description(does)
    .argument(`<${name}>`, meaning)
    .addOption(listOption("--language", words["--language"], languageTags))
    .addOption(valueOption("--facts", words["--facts"]))
    .action(async (reference: string, flags: EjectFlags) => {
      const { ejectTemplates } = await import("./templates/commands.ts");
      const { language, facts } = flags;
      const request = {
        ...sharedOf(flags, host),
        reference,
        file: facts ?? null,
        languages: language ?? null,
      };
      done(await ejectTemplates(request, host));
    });
}

function updateCommand(host: CommandHost, done: Done): Command {
  const { help } = host.words;
  return new Command("update")
    .description(help.templateCommands.update.does)
    .argument(`[${help.file.name}]`, help.file.one)
    .action(async (file: string | undefined, flags: SharedFlags) => {
      const { updateTemplates } = await import("./templates/commands.ts");
      done(await updateTemplates({ ...sharedOf(flags, host), file: file ?? null }, host));
    });
}

interface TestFlags extends SharedFlags {
  readonly language?: readonly LanguageTag[];
  readonly update?: boolean;
  readonly format: TrialFormat;
  readonly output?: string;
  readonly timeout: number;
}

function testCommand(host: CommandHost, done: Done): Command {
  const { help } = host.words;
  const { does, flags: words } = help.templateCommands.test;
  return new Command("test")
    .description(does)
    .argument(`[${help.file.name}...]`, help.file.several)
    .addOption(listOption("--language", words["--language"], languageTags))
    .option("--update", words["--update"])
    .addOption(choiceOption("--format", words["--format"], trialFormats, "text"))
    .addOption(valueOption("-o, --output", words["--output"]))
    .addOption(countOption("--timeout", words["--timeout"]).default(300))
    .action(async (files: readonly string[], flags: TestFlags) => {
      const { testTemplates } = await import("./templates/commands.ts");
      const { language, update, format, output, timeout } = flags;
      const request = {
        ...sharedOf(flags, host),
        files,
        languages: language ?? null,
        isUpdate: update ?? false,
        format,
        output: output ?? null,
        timeout,
      };
      done(await testTemplates(request, host));
    });
}
