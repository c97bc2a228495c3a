import type { LanguageTag } from "../../company/language-tag.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Sources } from "../../diagnostic/place.ts";
import type { FileProblem } from "../../host/host.ts";
import { initMessagesOf } from "../../language/init-packs.ts";
import { messagesOf } from "../../language/messages-by-language.ts";
import { packOf } from "../../language/packs.ts";
import { wizardWordsOf } from "../../language/wizard-packs.ts";
import { reportCheckText } from "../../report/check-text.ts";
import { isColourful } from "../colour.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { unreadable } from "../facts/read.ts";
import { tell as say } from "../tell.ts";
import { UsageError } from "../usage-error.ts";
import { sayCommands } from "./afterwards.ts";
import { type GivenAnswers, readAnswers } from "./answers-file.ts";
import { ask } from "./ask.ts";
import { type InitRequest, wayOf } from "./request.ts";
import { firstLanguage } from "./speaking.ts";
import { readTarget, type Target, targetName } from "./target.ts";
import { completeUnattended } from "./unattended.ts";
import { writeTarget } from "./write-target.ts";

/**
 * Writes a facts file from answers, or changes the one that is there: asked on a terminal or through a pipe, or taken
 * from a file and asked nothing. Throws `UsageError` before anything is read.
 */
export async function init(request: InitRequest, outside: CommandHost): Promise<ExitCode> {
  const language = firstLanguage(outside);
  const host = { ...outside, words: await messagesOf(language) };
  const messages = initMessagesOf(language);
  const way = wayOf(request, host, messages);
  const name = await targetName(request.file, host, messages);
  const reading = await readTarget(name, request, host);
  if (reading.kind === "unreadable") return refuse(name, reading, host);
  if (reading.kind === "findings") {
    tell(reading, language, host);
    host.stderr.write(`${messages.notEditable(name)}\n`);
    return exitCode.findings;
  }
  const { target } = reading;
  if (way === "unattended" && !request.yes && target.old !== null) {
    throw new UsageError(() => messages.usage.existsAlready(name));
  }
  const answers = await givenAnswers(request, language, host);
  if (!answers.ok) return answers.code;
  const { given } = answers;
  if (way !== "unattended") return ask({ request, target, given, language, host }, way);
  return complete(given, target, request, language, host);
}

type Answers =
  | { readonly ok: true; readonly given: GivenAnswers | null }
  | { readonly ok: false; readonly code: ExitCode };

/** The answers of a file; the exit code instead when something is wrong with it, and was told. */
async function givenAnswers(
  { answers, today }: InitRequest,
  language: LanguageTag,
  host: CommandHost,
): Promise<Answers> {
  if (answers === null) return { ok: true, given: null };
  const reading = await readAnswers(answers, { today, language }, host);
  if (reading.kind === "unreadable") {
    return { ok: false, code: refuse(answers, reading, host) };
  }
  if (reading.kind === "answers") return { ok: true, given: reading.given };
  tell(reading, language, host);
  return { ok: false, code: exitCode.findings };
}

/** Writes what the answers and the suggestions say, or tells what is missing. */
async function complete(
  given: GivenAnswers | null,
  target: Target,
  { today }: InitRequest,
  language: LanguageTag,
  host: CommandHost,
): Promise<ExitCode> {
  const { writing, ...told } = completeUnattended(given, target, { today, language });
  if (told.findings.length > 0) tell(told, language, host);
  const say = (text: string): void => {
    host.stderr.write(`${text}\n`);
  };
  if (writing === null) {
    say(wizardWordsOf(language).text.nothingWritten);
    return exitCode.findings;
  }
  const written = await writeTarget(target, writing, initMessagesOf(language), host);
  say(written.sentence);
  if (!written.ok) return written.code;
  sayCommands(target.name, language, say);
  return exitCode.fine;
}

function tell(
  { findings, sources }: { readonly findings: readonly Diagnostic[]; readonly sources: Sources },
  language: LanguageTag,
  host: CommandHost,
): void {
  const colour = isColourful(host, host.stderr);
  host.stderr.write(reportCheckText(findings, sources, packOf(language).check, { colour }));
}

function refuse(
  file: string,
  { problem, detail }: { readonly problem: FileProblem; readonly detail: string },
  host: CommandHost,
): ExitCode {
  say(host, unreadable({ kind: "unreadable", file, problem, detail }, host.words.reports.trouble));
  return exitCode.environment;
}
