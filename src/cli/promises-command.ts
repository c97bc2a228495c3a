import { Command } from "commander";
import { promiseFormats } from "../report/promise-formats.ts";
import type { PromiseFormat } from "../report/promise-formats.ts";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";
import { choiceOption, dayOption, rootOption, templatesOption } from "./options.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly format: PromiseFormat;
  readonly today?: string;
  readonly root?: string;
  readonly templates?: string;
}

/** `charter promises`: the ledger. */
export function promisesCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  const { help } = host.words;
  const { does, flags: words } = help.commands.promises;
  return new Command("promises")
    .description(does)
    .argument(`[${help.file.name}]`, help.file.one)
    .addOption(choiceOption("--format", words["--format"], promiseFormats, "text"))
    .addOption(dayOption(help))
    .addOption(rootOption(help))
    .addOption(templatesOption(help))
    .action(async (file: string | undefined, flags: Flags) => {
      const { promises } = await import("./promises.ts");
      const options = {
        today: todayOf(flags.today, host),
        root: flags.root ?? null,
        templates: flags.templates ?? null,
      };
      done(await promises(file, flags.format, options, host));
    });
}
