import { kinds } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { FileProblem, PrompterKind } from "../../host/host.ts";
import type { Prompter } from "../../host/prompter.ts";
import { initMessagesOf } from "../../language/init-packs.ts";
import { packOf } from "../../language/packs.ts";
import { type Answers, overlay } from "../../wizard/answers.ts";
import { askToResume } from "../../wizard/closing.ts";
import { runWizard } from "../../wizard/run.ts";
import type { WizardResult } from "../../wizard/run.ts";
import { speechIn } from "../../wizard/speech.ts";
import { isColourful } from "../colour.ts";
import { exitCode } from "../exit-code.ts";
import type { ExitCode } from "../exit-code.ts";
import { noOwnTemplates } from "../../markdown/own-templates.ts";
import { openWorkshop } from "../../workshop.ts";
import { afterwards } from "./afterwards.ts";
import { answersOn } from "./answers-on.ts";
import type { Asking } from "./asking.ts";
import { type DraftFile, draftFile } from "./draft-file.ts";
import { examine } from "./examine.ts";
import { commandFor } from "./shell-words.ts";
import { writeTarget } from "./write-target.ts";

/** Asks the questions and writes the file. Whatever ends it early, the answers so far are in the draft. */
export async function ask(asking: Asking, kind: PrompterKind): Promise<ExitCode> {
  const { target, language, host } = asking;
  const prompter = await host.openPrompter(kind, isColourful(host, host.stderr));
  try {
    const draft = draftFile(target, host);
    const messages = initMessagesOf(language);
    prompter.say(target.old === null ? messages.newFile(target.name) : messages.oldFile(target.name));
    if (target.old === null) prompter.say(speechIn(language).words.text.welcome);
    const start = await startOf(asking, draft, prompter);
    if (start === null) return leave(draft, true, language, asking, prompter);
    const workshop = openWorkshop(
      host,
      kinds.map((each) => ({ kind: each, length: "full" })),
    );
    const saving = savingIn(draft, prompter, start.language);
    const result = await runWizard({
      prompter: saving.prompter,
      target: {
        name: target.name,
        fingerprint: target.fingerprint,
        own: target.old?.own ?? null,
        whole: target.old?.whole ?? null,
      },
      setting: { today: asking.request.today, language: start.language },
      answers: start.answers,
      rest: asking.given?.rest ?? {},
      save: saving.save,
      renderer: (each) => workshop.renderer(each, noOwnTemplates),
      examine: (facts) => examine(facts, asking),
    });
    const failure = saving.failure();
    if (failure !== null) return unsaved(failure, draft, result.language, prompter);
    const isKept = await saving.keep();
    return await finish(result, { draft, isKept }, asking, prompter);
  } finally {
    prompter.close();
  }
}

/** The answers to begin with, and the language; `null` when somebody left before saying. */
async function startOf(
  { request, target, given, language }: Asking,
  draft: DraftFile,
  prompter: Prompter,
): Promise<{ readonly answers: Answers; readonly language: LanguageTag } | null> {
  const found = await draft.read();
  const fresh = { answers: answersOn(target, given, { today: request.today, language }), language };
  if (found.kind === "damaged") prompter.say(speechIn(language).words.text.draftUnreadable);
  if (found.kind !== "draft" || found.draft.answers.size === 0) return fresh;
  const spoken = found.draft.language;
  const [day = "", time = ""] = found.writtenAt?.split(" ") ?? [];
  if (day !== "")
    prompter.say(initMessagesOf(spoken).draftFrom(draft.name(), packOf(spoken).phrases.date(day), time));
  const resumption = await askToResume(found.draft, target.fingerprint, prompter, speechIn(spoken));
  if (resumption === "left") return null;
  if (resumption === "afresh") return fresh;
  return { answers: overlay(fresh.answers, found.draft.answers), language: spoken };
}

interface SaveFailure {
  readonly problem: FileProblem;
  readonly detail: string;
}

/** Saves each answer; after one that could not be saved, nothing more is asked: it would be for nothing. */
function savingIn(draft: DraftFile, prompter: Prompter, language: LanguageTag) {
  let failure: SaveFailure | null = null;
  let last: string | null = null;
  const careful: Prompter = {
    ...prompter,
    ask: (prompt, words) =>
      failure === null ? prompter.ask(prompt, words) : Promise.resolve({ kind: "leave" }),
  };
  return {
    prompter: careful,
    failure: (): SaveFailure | null => failure,
    save: async (text: string): Promise<void> => {
      last = text;
      const before = draft.name();
      const saved = await draft.save(text);
      if (draft.name() !== before)
        prompter.say(initMessagesOf(language).draftElsewhere(before, draft.name()));
      if (!saved.ok) failure = saved;
    },
    /** Saves the last answers once more: another run on the same file may have taken its draft, and so this one, away. */
    keep: async (): Promise<boolean> =>
      last === null ? (await draft.read()).kind === "draft" : (await draft.save(last)).ok,
  };
}

function unsaved(
  { problem, detail }: SaveFailure,
  draft: DraftFile,
  language: LanguageTag,
  prompter: Prompter,
): ExitCode {
  const messages = initMessagesOf(language);
  prompter.say(messages.cannotWrite(draft.name(), messages.reasons[problem] ?? detail));
  return exitCode.environment;
}

async function finish(
  result: WizardResult,
  { draft, isKept }: { readonly draft: DraftFile; readonly isKept: boolean },
  asking: Asking,
  prompter: Prompter,
): Promise<ExitCode> {
  const { language } = result;
  if (result.kind === "left") return leave(draft, result.hasDraft && isKept, language, asking, prompter);
  const messages = initMessagesOf(language);
  const written = await writeTarget(asking.target, result, messages, asking.host);
  prompter.say(`\n${written.sentence}`);
  if (written.ok) {
    await draft.remove();
    return afterwards(asking, language, prompter);
  }
  if (isKept) prompter.say(messages.keptIn(draft.name()));
  return written.code;
}

/** One line that says what became of the answers. */
function leave(
  draft: DraftFile,
  hasDraft: boolean,
  language: LanguageTag,
  { request }: Asking,
  prompter: Prompter,
): ExitCode {
  const { text } = speechIn(language).words;
  const command = commandFor("init", request.file);
  prompter.say(hasDraft ? text.draftKept(draft.name(), command) : text.nothingWritten);
  return exitCode.interrupted;
}
