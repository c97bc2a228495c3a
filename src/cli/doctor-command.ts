import { Command } from "commander";
import type { CommandHost } from "./command-host.ts";
import type { ExitCode } from "./exit-code.ts";
import { choiceOption, valueOption } from "./options.ts";

interface Flags {
  readonly format: "text" | "json";
  readonly browser?: string;
}

/** `charter doctor`: what the program would use here, proved by using it. */
export function doctorCommand(host: CommandHost, done: (code: ExitCode) => void): Command {
  const { does, flags: words } = host.words.help.commands.doctor;
  return new Command("doctor")
    .description(does)
    .addOption(choiceOption("--format", words["--format"], ["text", "json"], "text"))
    .addOption(valueOption("--browser", words["--browser"]))
    .action(async (flags: Flags) => {
      const { doctor } = await import("./doctor.ts");
      done(await doctor(flags.format, flags.browser ?? null, host));
    });
}
