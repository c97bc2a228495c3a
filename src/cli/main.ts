import { CommanderError } from "commander";
import type { Command } from "commander";
import { languageTags } from "../company/language-tag.ts";
import type { FileProblem, Host, Output } from "../host/host.ts";
import { startWordsOf } from "../language/messages-by-language.ts";
import { isColourful } from "./colour.ts";
import type { CommandHost } from "./command-host.ts";
import { exitCode } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { wordMistake } from "./mistake.ts";
import { createProgram, versionLine } from "./program.ts";
import { safeOutput } from "./safe-output.ts";
import { spokenLanguage } from "./spoken-language.ts";
import { tell } from "./tell.ts";
import { isUsageError } from "./usage-error.ts";
import { wordsLater } from "./words-later.ts";

/** Runs one command line against the outside. Resolves to the exit code; never ends the process. */
export async function main(argv: readonly string[], outside: Host): Promise<ExitCode> {
  const { language, unknown } = spokenLanguage(outside);
  const safe = (output: Output): Output => safeOutput(output, () => isColourful(outside, output));
  const { words, load } = wordsLater(await startWordsOf(language));
  const host: CommandHost = {
    ...outside,
    stdout: safe(outside.stdout),
    stderr: safe(outside.stderr),
    words,
  };
  let code: ExitCode = exitCode.fine;
  const done = (result: ExitCode): void => {
    code = result;
  };
  // The scripts for shells are made of the whole command line.
  const isNamed = (command: string): boolean => argv.includes(command) || argv.includes("completion");
  const program = createProgram(host, done, isNamed);
  program.hook("preAction", load);
  if (unknown !== null) refuseLanguage(unknown, program, host);
  try {
    await program.parseAsync(knownOrBare(argv, program), { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) await load();
    code = codeOfError(error, program, argv, host);
  }
  if (host.signal.aborted) {
    // The wizard has told what became of the answers; a preview ends in no other way.
    const isTold = code === exitCode.interrupted && ["init", "preview"].includes(argv[0] ?? "");
    if (!isTold) {
      await load();
      tell(host, words.reports.trouble.interrupted);
    }
    return exitCode.interrupted;
  }
  const failure = await failureOf(host.stdout);
  if (failure === null) return code;
  await load();
  const { trouble } = words.reports;
  const reasons: Readonly<Partial<Record<FileProblem, string>>> = trouble.writeReasons;
  tell(host, trouble.stdoutFailed(reasons[failure.problem] ?? failure.detail));
  return exitCode.environment;
}

/** `help rendr` as `rendr`: commander answers with all its help, but says what was meant only to a command. */
function knownOrBare(argv: readonly string[], { commands }: Command): readonly string[] {
  const [first, named, ...others] = argv;
  const isUnknown = first === "help" && named !== undefined && !named.startsWith("-");
  return isUnknown && commands.every((each) => each.name() !== named) ? [named, ...others] : argv;
}

const refused = "charter.languageRefused";

/** Help is still printed, in English; no command runs in a language that was not asked for. */
function refuseLanguage(unknown: string, program: Command, host: CommandHost): void {
  tell(host, host.words.usage.noneOf("CHARTER_LANGUAGE", unknown, languageTags));
  program.hook("preAction", () => {
    throw new CommanderError(exitCode.usage, refused, "");
  });
}

/** A stream says only after the write that it failed. */
async function failureOf({ failure }: Output): Promise<ReturnType<Output["failure"]>> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return failure();
}

function codeOfError(error: unknown, program: Command, argv: readonly string[], host: CommandHost): ExitCode {
  const { usage } = host.words;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.fine;
    // Without a command, the help has been printed and says it all.
    if (error.code === "commander.help" || error.code === refused) return exitCode.usage;
    tell(host, wordMistake(error, usage));
    const command = program.commands.find((each) => argv.includes(each.name()))?.name();
    host.stderr.write(`${usage.seeHelp(["charter", command].filter(Boolean).join(" "))}\n`);
    return exitCode.usage;
  }
  if (host.signal.aborted) return exitCode.interrupted;
  if (isUsageError(error)) {
    tell(host, error.say(usage));
    return exitCode.usage;
  }
  tellMistake(error, host);
  return exitCode.environment;
}

/** Anything else that is thrown is a mistake of ours. */
function tellMistake(error: unknown, host: CommandHost): void {
  const { mistake, debug } = host.words.reports.trouble;
  tell(host, mistake(error instanceof Error ? error.message : String(error)));
  host.stderr.write(`${versionLine(host)}\n${debug("CHARTER_DEBUG=1")}\n`);
  if (host.environment["CHARTER_DEBUG"] !== "1" || !(error instanceof Error)) return;
  host.stderr.write(`${error.stack ?? ""}\n`);
}
