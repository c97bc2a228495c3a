import { Command } from "commander";
import type { Host } from "../host/host.ts";
import type { ExitCode } from "./exit-code.ts";
import { choiceOption, countOption, dayOption, rootOption } from "./options.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly format: "text" | "json";
  readonly maxWarnings?: number;
  readonly today?: string;
  readonly root?: string;
}

/** `charter check`: every mistake in the facts, at once. */
export function checkCommand(host: Host, done: (code: ExitCode) => void): Command {
  return new Command("check")
    .description("Finds every mistake in one or more facts files, with the line to type instead.")
    .argument("[FILE...]", "facts files; - is standard input")
    .addOption(choiceOption("--format <format>", "how to report", ["text", "json"], "text"))
    .addOption(countOption("--max-warnings <number>", "exit 1 when there are more warnings than this"))
    .addOption(dayOption())
    .addOption(rootOption())
    .action(async (files: readonly string[], flags: Flags) => {
      const { check } = await import("./work.ts");
      done(
        await check(
          {
            files,
            format: flags.format,
            maxWarnings: flags.maxWarnings ?? null,
            today: todayOf(flags.today, host),
            root: flags.root ?? null,
          },
          host,
        ),
      );
    });
}
