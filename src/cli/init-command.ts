import { Command } from "commander";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";
import { dayOption, rootOption, valueOption } from "./options.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly answers?: string;
  readonly yes?: true;
  readonly plain?: true;
  readonly today?: string;
  readonly root?: string;
}

/** `charter init`: the wizard. */
export function initCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  const { help } = host.words;
  const { does, flags: words } = help.commands.init;
  return new Command("init")
    .description(does)
    .argument(`[${help.file.name}]`, help.file.target)
    .addOption(valueOption("--answers", words["--answers"]))
    .option("--yes", words["--yes"])
    .option("--plain", words["--plain"])
    .addOption(dayOption(help))
    .addOption(rootOption(help))
    .action(async (file: string | undefined, flags: Flags) => {
      const { init } = await import("./init/init.ts");
      done(
        await init(
          {
            file: file ?? null,
            answers: flags.answers ?? null,
            yes: flags.yes === true,
            plain: flags.plain === true,
            today: todayOf(flags.today, host),
            root: flags.root ?? null,
          },
          host,
        ),
      );
    });
}
