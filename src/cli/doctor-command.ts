import { Command } from "commander";
import type { Host } from "../host/host.ts";
import type { ExitCode } from "./exit-code.ts";
import { choiceOption } from "./options.ts";

interface Flags {
  readonly format: "text" | "json";
  readonly browser?: string;
}

/** `charter doctor`: what the program would use here, proved by using it. */
export function doctorCommand(host: Host, done: (code: ExitCode) => void): Command {
  return new Command("doctor")
    .description(
      "Shows versions, the browser that would print, fonts and settings, and proves that printing works.",
    )
    .addOption(choiceOption("--format <format>", "how to report", ["text", "json"], "text"))
    .option("--browser <path>", "the browser to try, as for render")
    .action(async (flags: Flags) => {
      const { doctor } = await import("./work.ts");
      done(await doctor(flags.format, flags.browser ?? null, host));
    });
}
