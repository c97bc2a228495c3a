import { Command } from "commander";
import { messagesOf } from "../language/messages-by-language.ts";
import { diffFormats } from "../report/diff-formats.ts";
import type { DiffFormat } from "../report/diff-formats.ts";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";
import { choiceOption, dayOption, rootOption, templatesOption } from "./options.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly format: DiffFormat;
  readonly writeChanges?: true;
  readonly today?: string;
  readonly root?: string;
  readonly templates?: string;
}

/** `charter diff`: what changed between two editions. */
export function diffCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  const { help } = host.words;
  const { does, flags: words } = help.commands.diff;
  const { from: old, to: now } = help.editions;
  return new Command("diff")
    .description(does)
    .argument(`<${old[0]}>`, old[1])
    .argument(`<${now[0]}>`, now[1])
    .addOption(choiceOption("--format", words["--format"], diffFormats, "text"))
    .option("--write-changes", words["--write-changes"])
    .addOption(dayOption(help))
    .addOption(rootOption(help))
    .addOption(templatesOption(help))
    .action(async (from: string, to: string, flags: Flags) => {
      const { diff } = await import("./diff/diff.ts");
      const request = {
        from,
        to,
        format: flags.format,
        writeChanges: flags.writeChanges ?? false,
        today: todayOf(flags.today, host),
        root: flags.root ?? null,
        templates: flags.templates ?? null,
      };
      done(await diff(request, messagesOf, host));
    });
}
