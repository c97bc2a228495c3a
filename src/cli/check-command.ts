import { Command } from "commander";
import { checkFormats } from "../report/check-formats.ts";
import type { CheckFormat } from "../report/check-formats.ts";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";
import { choiceOption, countOption, dayOption, rootOption, templatesOption } from "./options.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly format: CheckFormat;
  readonly maxWarnings?: number;
  readonly fix?: true;
  readonly today?: string;
  readonly root?: string;
  readonly templates?: string;
}

/** `charter check`: every mistake in the facts, at once. */
export function checkCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  const { help } = host.words;
  const { does, flags: words } = help.commands.check;
  return new Command("check")
    .description(does)
    .argument(`[${help.file.name}...]`, help.file.several)
    .addOption(choiceOption("--format", words["--format"], checkFormats, "text"))
    .addOption(countOption("--max-warnings", words["--max-warnings"]))
    .option("--fix", words["--fix"])
    .addOption(dayOption(help))
    .addOption(rootOption(help))
    .addOption(templatesOption(help))
    .action(async (files: readonly string[], flags: Flags) => {
      const { check } = await import("./check.ts");
      done(
        await check(
          {
            files,
            format: flags.format,
            maxWarnings: flags.maxWarnings ?? null,
            fix: flags.fix ?? false,
            today: todayOf(flags.today, host),
            root: flags.root ?? null,
            templates: flags.templates ?? null,
          },
          host,
        ),
      );
    });
}
