import { Command } from "commander";
import { kinds, lengths } from "../company/kind.ts";
import type { Kind, Length } from "../company/kind.ts";
import { languageTags } from "../company/language-tag.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";
import {
  choiceOption,
  dayOption,
  oneOfOption,
  portOption,
  rootOption,
  templatesOption,
  valueOption,
} from "./options.ts";
import { epochDayOf } from "./epoch-day.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly document: Kind;
  readonly length: Length;
  readonly language?: LanguageTag;
  readonly port?: number;
  readonly output?: string;
  readonly browser?: string;
  readonly today?: string;
  readonly root?: string;
  readonly templates?: string;
}

/** `charter preview`: the documents in a browser, up to date with every save. */
export function previewCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  const { help } = host.words;
  const { does, flags: words } = help.commands.preview;
  return new Command("preview")
    .description(does)
    .argument(`[${help.file.name}]`, help.file.shown)
    .addOption(choiceOption("--document", words["--document"], kinds, "policy"))
    .addOption(choiceOption("--length", words["--length"], lengths, "full"))
    .addOption(oneOfOption("--language", words["--language"], languageTags))
    .addOption(portOption(words["--port"]))
    .addOption(valueOption("-o, --output", words["--output"]))
    .addOption(valueOption("--browser", words["--browser"]))
    .addOption(dayOption(help))
    .addOption(rootOption(help))
    .addOption(templatesOption(help))
    .action(async (file: string | undefined, flags: Flags) => {
      const { preview } = await import("./preview/preview.ts");
      done(
        await preview(
          {
            file: file ?? null,
            port: flags.port ?? 0,
            first: { document: flags.document, length: flags.length, language: flags.language ?? null },
            output: flags.output ?? null,
            browser: flags.browser ?? null,
            today: todayOf(flags.today, host),
            root: flags.root ?? null,
            templates: flags.templates ?? null,
            printDay: epochDayOf(host),
          },
          host,
        ),
      );
    });
}
