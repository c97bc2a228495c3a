import { Command } from "commander";
import { languageTags } from "../company/language-tag.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";
import { dayOption, oneOf, rootOption, valueOption } from "./options.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly language?: LanguageTag;
  readonly output: string;
  readonly today?: string;
  readonly root?: string;
}

/** `charter calendar`: the dates that the promises bring with them. */
export function calendarCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  const { help } = host.words;
  const { does, flags: words } = help.commands.calendar;
  return new Command("calendar")
    .description(does)
    .argument(`[${help.file.name}]`, help.file.one)
    .addOption(
      valueOption("--language", words["--language"])
        .choices(languageTags)
        .default(undefined, help.notes.first)
        .argParser((given) => oneOf("--language", given, languageTags)),
    )
    .addOption(valueOption("-o, --output", words["--output"]).default("-"))
    .addOption(dayOption(help))
    .addOption(rootOption(help))
    .action(async (file: string | undefined, flags: Flags) => {
      const { calendar } = await import("./calendar.ts");
      const request = {
        file: file ?? null,
        language: flags.language ?? null,
        output: flags.output,
        today: todayOf(flags.today, host),
        root: flags.root ?? null,
      };
      done(await calendar(request, host));
    });
}
