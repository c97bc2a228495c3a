import { Command } from "commander";
import { calendarCommand } from "./calendar-command.ts";
import { checkCommand } from "./check-command.ts";
import type { CommandHost } from "./command-host.ts";
import { completionCommand } from "./completion-command.ts";
import { diffCommand } from "./diff-command.ts";
import { doctorCommand } from "./doctor-command.ts";
import { explainCommand } from "./explain-command.ts";
import type { ExitCode } from "./exit-code.ts";
import { helpIn } from "./help.ts";
import { initCommand } from "./init-command.ts";
import { previewCommand } from "./preview-command.ts";
import { promisesCommand } from "./promises-command.ts";
import { renderCommand } from "./render-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { templatesCommand } from "./templates-command.ts";
import { version } from "./version.ts";

const commands = [
  initCommand,
  checkCommand,
  renderCommand,
  promisesCommand,
  diffCommand,
  explainCommand,
  calendarCommand,
  previewCommand,
  templatesCommand,
  schemaCommand,
  doctorCommand,
  completionCommand,
];

/**
 * The command line, in the words of the host. It throws what is wrong with a command line instead of saying it. What is
 * below a command that `isNamed` denies is left out: no help shows it, and every start would have to make it.
 */
export function createProgram(
  host: CommandHost,
  done: (code: ExitCode) => void,
  isNamed: (command: string) => boolean = () => true,
): Command {
  const { help } = host.words;
  const program = new Command("charter")
    .description(help.program)
    .version(versionLine(host), "-V, --version", help.shared["--version"])
    .helpOption("-h, --help", help.shared["--help"])
    .helpCommand(`help [${help.anyCommand}]`, help.helpCommand)
    .configureHelp(helpIn(help))
    .configureOutput({
      writeOut: (text) => {
        host.stdout.write(text);
      },
      writeErr: (text) => {
        host.stderr.write(text);
      },
      getOutHelpWidth: () => host.stdout.columns(),
      getErrHelpWidth: () => host.stderr.columns(),
      // The help has none.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: () => undefined,
    })
    .exitOverride();
  // Settings are copied when the program creates a subcommand, not when one is added.
  for (const command of commands) {
    const added = command(host, done, isNamed).copyInheritedSettings(program);
    for (const each of added.commands) each.copyInheritedSettings(program);
    program.addCommand(added);
  }
  return program;
}

/** The line of `--version`, for bug reports too. */
export function versionLine({ versions }: Pick<CommandHost, "versions">): string {
  return `charter ${version} (node ${versions.node}, ${versions.platform}-${versions.arch})`;
}
