import { Command, CommanderError } from "commander";
import type { Host, Output } from "../host/host.ts";
import { checkCommand } from "./check-command.ts";
import { doctorCommand } from "./doctor-command.ts";
import { exitCode } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { promisesCommand } from "./promises-command.ts";
import { renderCommand } from "./render-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { isUsageError } from "./usage-error.ts";
import { version } from "./version.ts";

const description = "Turns one file of company facts into a company's customer service documents.";

const epilogue = `
Examples:
  charter check charter.yaml              find every mistake in the facts
  charter render charter.yaml             write all documents to out/
  charter render --to md --document policy -o - charter.yaml
  charter promises charter.yaml           list every promise and where it is stated

Without FILE, charter.yaml or charter.yml in the working directory is used; - is standard input.

Exit codes:
  0  fine            1  findings in the facts      2  wrong command line
  3  environment: a file that cannot be read or written, no browser; or a mistake in the program
  130  interrupted

Environment:
  CHARTER_TODAY, CHARTER_BROWSER   as --today and --browser
  CHARTER_LANGUAGE=el|cs|hu|en     the language of findings
  NO_COLOR, FORCE_COLOR            colours off or on
  SOURCE_DATE_EPOCH                date inside PDF files
  CHARTER_DEBUG=1                  where a mistake of the program happened`;

/** Runs one command line against `host`. Resolves to the exit code; never ends the process. */
export async function main(argv: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = exitCode.fine;
  const done = (result: ExitCode): void => {
    code = result;
  };
  const program = new Command("charter")
    .description(description)
    .version(versionLine(host), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", epilogue)
    .showHelpAfterError("(charter --help shows what there is)")
    .configureOutput({
      writeOut: (text) => {
        host.stdout.write(text);
      },
      writeErr: (text) => {
        host.stderr.write(text);
      },
    })
    .exitOverride();
  // Settings are copied when the program creates a subcommand, not when one is added.
  for (const command of [checkCommand, renderCommand, promisesCommand, schemaCommand, doctorCommand]) {
    program.addCommand(command(host, done).copyInheritedSettings(program));
  }
  try {
    await program.parseAsync(argv, { from: "user" });
  } catch (error) {
    code = codeOf(error, host);
  }
  if (host.signal.aborted) return exitCode.interrupted;
  const failure = await failureOf(host.stdout);
  if (failure === null) return code;
  host.stderr.write(`charter: standard output cannot be written: ${failure}.\n`);
  return exitCode.environment;
}

/** A stream says only after the write that it failed. */
async function failureOf({ failure }: Output): Promise<string | null> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return failure();
}

function codeOf(error: unknown, host: Host): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.fine : exitCode.usage;
  if (host.signal.aborted) return exitCode.interrupted;
  if (isUsageError(error)) {
    host.stderr.write(`charter: ${error.message}\n`);
    return exitCode.usage;
  }
  const text = error instanceof Error ? error.message : String(error);
  host.stderr.write(
    `charter: this is a mistake in the program, please report it: ${text}\n${versionLine(host)}\n` +
      "CHARTER_DEBUG=1 shows where it happened.\n",
  );
  if (host.environment["CHARTER_DEBUG"] === "1" && error instanceof Error)
    host.stderr.write(`${error.stack ?? ""}\n`);
  return exitCode.environment;
}

function versionLine({ versions }: Host): string {
  return `charter ${version} (node ${versions.node}, ${versions.platform}-${versions.arch})`;
}
