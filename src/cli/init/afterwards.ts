import { kinds } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { formats } from "../../files/format.ts";
import { messagesOf } from "../../language/messages-by-language.ts";
import type { Prompter } from "../../host/prompter.ts";
import { initMessagesOf } from "../../language/init-packs.ts";
import { packOf } from "../../language/packs.ts";
import { reportCheckText } from "../../report/check-text.ts";
import { askToRender, commandsAgain } from "../../wizard/closing.ts";
import { speechIn } from "../../wizard/speech.ts";
import { isColourful } from "../colour.ts";
import type { CommandHost } from "../command-host.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { readForCommand } from "../facts/read.ts";
import { epochDayOf } from "../epoch-day.ts";
import { render } from "../render/render.ts";
import type { Asking } from "./asking.ts";
import { commandFor } from "./shell-words.ts";

/** What follows the writing: the documents, where they are wanted and can be made, and the commands for next time. */
export async function afterwards(
  asking: Asking,
  language: LanguageTag,
  prompter: Prompter,
): Promise<ExitCode> {
  const { target, request } = asking;
  // What the documents are rendered with speaks the language of the answers, which may differ from that at the start.
  const host = { ...asking.host, words: await messagesOf(language) };
  const speech = speechIn(language);
  const say = (text: string): void => {
    prompter.say(text);
  };
  const reading = await readForCommand(target.name, request, host);
  if (reading.kind === "findings") {
    const colour = isColourful(host, host.stderr);
    host.stderr.write(reportCheckText(reading.findings, reading.sources, packOf(language).check, { colour }));
    sayCommands(target.name, language, say);
    return exitCode.findings;
  }
  const isWanted = await askToRender(prompter, speech);
  // The printing of documents can be interrupted only when nobody listens for keys.
  prompter.close();
  const code = isWanted ? await renderAll(target.name, request, host) : exitCode.fine;
  sayCommands(target.name, language, say);
  return code;
}

/** What `charter render --handbook FILE` does. */
function renderAll(name: string, { today, root }: Asking["request"], host: CommandHost): Promise<ExitCode> {
  return render(
    {
      files: [name],
      formats,
      kinds,
      length: "full",
      languages: null,
      parallel: null,
      extras: ["handbook"],
      largePrint: false,
      output: "out",
      dryRun: false,
      check: false,
      prune: false,
      report: "text",
      browser: null,
      today,
      root,
      templates: null,
      assets: "inline",
      printDay: epochDayOf(host),
      jobs: 1,
      shard: null,
    },
    host,
  );
}

/** The commands that make the same again, and the one that changes an answer. */
export function sayCommands(name: string, language: LanguageTag, say: (text: string) => void): void {
  say(commandsAgain([commandFor("check", name), commandFor("render --handbook", name)], speechIn(language)));
  say(initMessagesOf(language).changeLater(commandFor("init", name)));
}
