import { Command } from "commander";
import { kinds, lengths } from "../company/kind.ts";
import type { Kind, Length } from "../company/kind.ts";
import { languageTags } from "../company/language-tag.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { formats } from "../files/format.ts";
import type { Format } from "../files/format.ts";
import { extras } from "../files/paths.ts";
import type { Shard } from "../files/shard.ts";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";
import {
  choiceOption,
  dayOption,
  jobsOption,
  listOption,
  pairOption,
  rootOption,
  shardOption,
  templatesOption,
  valueOption,
} from "./options.ts";
import { epochDayOf } from "./epoch-day.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly to?: readonly Format[];
  readonly document?: readonly Kind[];
  readonly length: Length;
  readonly language?: readonly LanguageTag[];
  readonly parallel?: readonly [LanguageTag, LanguageTag];
  readonly output: string;
  readonly dryRun?: true;
  readonly check?: true;
  readonly prune?: true;
  readonly format: "text" | "json";
  readonly browser?: string;
  readonly today?: string;
  readonly root?: string;
  readonly templates?: string;
  readonly assets: "inline" | "shared";
  readonly handbook?: true;
  readonly poster?: true;
  readonly card?: true;
  readonly largePrint?: true;
  readonly jobs: number | "auto";
  readonly shard?: Shard;
}

/** `charter render`: facts to documents. */
export function renderCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  const { help } = host.words;
  const { does, flags: words } = help.commands.render;
  return new Command("render")
    .description(does)
    .argument(`[${help.file.name}...]`, help.file.several)
    .addOption(listOption("--to", words["--to"], formats))
    .addOption(listOption("--document", words["--document"], kinds))
    .addOption(choiceOption("--length", words["--length"], lengths, "full"))
    .addOption(listOption("--language", words["--language"], languageTags))
    .addOption(pairOption("--parallel", words["--parallel"], languageTags))
    .option("--handbook", words["--handbook"])
    .option("--poster", words["--poster"])
    .option("--card", words["--card"])
    .option("--large-print", words["--large-print"])
    .addOption(valueOption("-o, --output", words["--output"]).default("out"))
    .option("--dry-run", words["--dry-run"])
    .option("--check", words["--check"])
    .option("--prune", words["--prune"])
    .addOption(choiceOption("--format", words["--format"], ["text", "json"], "text"))
    .addOption(choiceOption("--assets", words["--assets"], ["inline", "shared"], "inline"))
    .addOption(jobsOption("--jobs", words["--jobs"]))
    .addOption(shardOption("--shard", words["--shard"]))
    .addOption(valueOption("--browser", words["--browser"]))
    .addOption(dayOption(help))
    .addOption(rootOption(help))
    .addOption(templatesOption(help))
    .action(async (files: readonly string[], flags: Flags) => {
      const { render } = await import("./render/render.ts");
      done(
        await render(
          {
            files,
            formats: flags.to ?? formats,
            kinds: flags.document ?? kinds,
            length: flags.length,
            languages: flags.language ?? null,
            parallel: flags.parallel ?? null,
            extras: extras.filter((extra) => flags[extra] === true),
            largePrint: flags.largePrint === true,
            output: flags.output,
            dryRun: flags.dryRun === true,
            check: flags.check === true,
            prune: flags.prune === true,
            report: flags.format,
            browser: flags.browser ?? null,
            today: todayOf(flags.today, host),
            root: flags.root ?? null,
            templates: flags.templates ?? null,
            assets: flags.assets,
            printDay: epochDayOf(host),
            jobs: flags.jobs,
            shard: flags.shard ?? null,
          },
          host,
        ),
      );
    });
}
