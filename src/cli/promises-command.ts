import { Command } from "commander";
import type { Host } from "../host/host.ts";
import { promiseFormats } from "../report/promise-formats.ts";
import type { PromiseFormat } from "../report/promise-formats.ts";
import type { ExitCode } from "./exit-code.ts";
import { choiceOption, dayOption, rootOption } from "./options.ts";
import { todayOf } from "./today.ts";

interface Flags {
  readonly format: PromiseFormat;
  readonly today?: string;
  readonly root?: string;
}

/** `charter promises`: the ledger. */
export function promisesCommand(host: Host, done: (code: ExitCode) => void): Command {
  return new Command("promises")
    .description(
      "Lists every promise of a facts file, with the line that makes it and every clause that states it.",
    )
    .argument("[FILE]", "a facts file; - is standard input")
    .addOption(choiceOption("--format <format>", "how to print the list", promiseFormats, "text"))
    .addOption(dayOption())
    .addOption(rootOption())
    .action(async (file: string | undefined, flags: Flags) => {
      const { promises } = await import("./work.ts");
      const options = { today: todayOf(flags.today, host), root: flags.root ?? null };
      done(await promises(file, flags.format, options, host));
    });
}
