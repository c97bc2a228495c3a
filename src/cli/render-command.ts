import { Command, Option } from "commander";
import { kinds, lengths } from "../company/kind.ts";
import type { Kind, Length } from "../company/kind.ts";
import { languageTags } from "../company/language-tag.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { formats } from "../files/format.ts";
import type { Format } from "../files/format.ts";
import type { Host } from "../host/host.ts";
import type { ExitCode } from "./exit-code.ts";
import { choiceOption, dayOption, listOption, pairOption, rootOption } from "./options.ts";
import { epochDayOf } from "./render/print-day.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly to?: readonly Format[];
  readonly document?: readonly Kind[];
  readonly length: Length;
  readonly language?: readonly LanguageTag[];
  readonly parallel?: readonly [LanguageTag, LanguageTag];
  readonly output: string;
  readonly dryRun?: true;
  readonly format: "text" | "json";
  readonly browser?: string;
  readonly today?: string;
  readonly root?: string;
  readonly assets: "inline" | "shared";
}

/** `charter render`: facts to documents. */
export function renderCommand(host: Host, done: (code: ExitCode) => void): Command {
  return new Command("render")
    .description("Writes the documents of one or more facts files.")
    .argument("[FILE...]", "facts files; - is standard input")
    .addOption(listOption("--to <formats>", "formats to write", formats))
    .addOption(listOption("--document <kinds>", "documents to write", kinds))
    .addOption(choiceOption("--length <length>", "how much each document says", lengths, "full"))
    .addOption(listOption("--language <languages>", "languages to write, of those in the file", languageTags))
    .addOption(
      pairOption(
        "--parallel <languages>",
        "set two languages side by side as well, such as en,hu",
        languageTags,
      ),
    )
    .addOption(
      new Option(
        "-o, --output <path>",
        "a folder, a file for a single document, or - for standard output",
      ).default("out"),
    )
    .option("--dry-run", "say what would be written, and write nothing")
    .addOption(choiceOption("--format <format>", "how to report what was written", ["text", "json"], "text"))
    .addOption(
      choiceOption(
        "--assets <where>",
        "fonts and styles: in each page, or once beside them",
        ["inline", "shared"],
        "inline",
      ),
    )
    .option("--browser <path>", "the browser that prints PDF files, or a ws:// address")
    .addOption(dayOption())
    .addOption(rootOption())
    .action(async (files: readonly string[], flags: Flags) => {
      const { render } = await import("./work.ts");
      done(
        await render(
          {
            files,
            formats: flags.to ?? formats,
            kinds: flags.document ?? kinds,
            length: flags.length,
            languages: flags.language ?? null,
            parallel: flags.parallel ?? null,
            output: flags.output,
            dryRun: flags.dryRun === true,
            report: flags.format,
            browser: flags.browser ?? null,
            today: todayOf(flags.today, host),
            root: flags.root ?? null,
            assets: flags.assets,
            printDay: epochDayOf(host),
          },
          host,
        ),
      );
    });
}
