import { Command } from "commander";
import { explainFormats } from "../report/explain-formats.ts";
import type { ExplainFormat } from "../report/explain-formats.ts";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";
import { choiceOption, dayOption, rootOption, templatesOption } from "./options.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly format: ExplainFormat;
  readonly today?: string;
  readonly root?: string;
  readonly templates?: string;
}

/** `charter explain`: from a name or a sentence to everything that hangs together with it. */
export function explainCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  const { help } = host.words;
  const { does, flags: words } = help.commands.explain;
  const [name, what] = help.reference;
  return new Command("explain")
    .description(does)
    .argument(`<${name}>`, what)
    .argument(`[${help.file.name}]`, help.file.one)
    .addOption(choiceOption("--format", words["--format"], explainFormats, "text"))
    .addOption(dayOption(help))
    .addOption(rootOption(help))
    .addOption(templatesOption(help))
    .action(async (ref: string, file: string | undefined, flags: Flags) => {
      const { explainReference } = await import("./explain/explain.ts");
      const options = {
        today: todayOf(flags.today, host),
        root: flags.root ?? null,
        templates: flags.templates ?? null,
      };
      done(await explainReference(ref, file ?? null, flags.format, options, host));
    });
}
