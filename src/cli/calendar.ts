import { resolve } from "node:path";
import { calendarOf } from "../calendar/calendar.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { packOf } from "../language/packs.ts";
import type { CommandHost } from "./command-host.ts";
import { exitCode } from "./exit-code.ts";
import type { ExitCode } from "./exit-code.ts";
import { factsFiles } from "./facts/choose.ts";
import { openFacts } from "./facts/open.ts";
import type { ReadingOptions } from "../reading/facts-file.ts";
import { tell } from "./tell.ts";
import { UsageError } from "./usage-error.ts";

export interface CalendarRequest extends Pick<ReadingOptions, "today" | "root"> {
  /** `null` for the one in the working directory. */
  readonly file: string | null;
  /** `null` for the first of the file. */
  readonly language: LanguageTag | null;
  /** A file, or `-` for standard output. */
  readonly output: string;
}

/** Writes the calendar of one facts file. Throws `UsageError` where the command line cannot be followed. */
export async function calendar(
  { file, language, output, ...options }: CalendarRequest,
  host: CommandHost,
): Promise<ExitCode> {
  const [name = ""] = await factsFiles(file === null ? [] : [file], host);
  const path = resolve(host.workingDirectory, output);
  if (output === "") throw new UsageError(({ noOutput }) => noOutput);
  if (output !== "-" && path === resolve(host.workingDirectory, name))
    throw new UsageError(({ outputIsInput }) => outputIsInput(output));
  const opened = await openFacts(name, options, host);
  if (!opened.ok) return opened.code;
  const { facts } = opened;
  const tag = language ?? facts.languages[0];
  if (tag === undefined || !facts.languages.includes(tag))
    throw new UsageError(({ languageNotInFile }) => languageNotInFile(tag ?? "", facts.languages));
  const text = calendarOf(facts, packOf(tag));
  if (text === null) {
    tell(host, host.words.reports.trouble.noDates);
    return exitCode.findings;
  }
  return put(text, output, path, host);
}

async function put(text: string, output: string, path: string, host: CommandHost): Promise<ExitCode> {
  if (output === "-") {
    host.stdout.write(text);
    return exitCode.fine;
  }
  const { render, trouble } = host.words.reports;
  const written = await host.files.write(path, Buffer.from(text, "utf8"));
  if (written.ok) {
    host.stderr.write(`${render.wroteOne(output)}\n`);
    return exitCode.fine;
  }
  const reasons: Readonly<Partial<Record<typeof written.problem, string>>> = trouble.writeReasons;
  tell(host, trouble.unwritable(output, reasons[written.problem] ?? written.detail));
  return exitCode.environment;
}
