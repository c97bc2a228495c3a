import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { isLanguageTag, type LanguageTag } from "../company/language-tag.ts";
import type { Prompter, Reply } from "../host/prompter.ts";
import { packOf } from "../language/packs.ts";
import { wizardWordsOf } from "../language/wizard-packs.ts";
import { wizardSections } from "../language/wizard-words.ts";
import type { Renderer } from "../markdown/render.ts";
import { changed, type FactsChange } from "../yaml/writing/changes.ts";
import type { FactsMap } from "../yaml/writing/facts-value.ts";
import type { Path } from "../diagnostic/place.ts";
import { type Answers, noAnswers, overlay, textIn } from "./answers.ts";
import { answersOf } from "./answers-of.ts";
import { askReview } from "./ask-review.ts";
import { changesOf } from "./changes-of.ts";
import { readAnswer } from "./check-answer.ts";
import { commentsFor } from "./comments-for.ts";
import { type Draft, writeDraft } from "./draft.ts";
import { factsOf } from "./facts-of.ts";
import { merged } from "./from-answers.ts";
import type { Question } from "./list-questions.ts";
import { answer, goBack, leaveOut, nextQuestion } from "./next.ts";
import { promptOf } from "./prompt-of.ts";
import { sentencesOf } from "./sentences.ts";
import { speechIn } from "./speech.ts";
import { suggestedLines } from "./suggested-lines.ts";
import { documentLanguages, type Setting } from "./topic.ts";

/** The file that is to be written or changed. */
export interface WizardTarget {
  /** As it is named in the draft and in what is said. */
  readonly name: string;
  /** See `fingerprintOf`. */
  readonly fingerprint: string;
  /** What the file says; `null` for a new file. */
  readonly own: FactsMap | null;
  /** The same with what it builds on; equal to `own` where it builds on nothing. */
  readonly whole: FactsMap | null;
}

export interface WizardInput {
  readonly prompter: Prompter;
  readonly target: WizardTarget;
  readonly setting: Setting;
  /** Answers to begin with: those of a draft that is gone on with, or of a file of answers. */
  readonly answers: Answers;
  /** What a file of answers says that no question reaches; goes into a new file as it is. */
  readonly rest: FactsMap;
  /** Keeps the draft's text; called after every answer, and waited for. */
  readonly save: (draft: string) => Promise<void>;
  /** The templates of a language, with all documents in full length; loaded when first asked for. */
  readonly renderer: (language: LanguageTag) => Promise<Renderer>;
  /** What the texts of the facts are told beyond the rules for facts, such as a placeholder that was left over. */
  readonly examine: (facts: FactsMap) => Promise<readonly Diagnostic[]>;
}

export interface WizardToWrite {
  readonly kind: "write";
  /** All that the answers say, keys in order: for a new file. */
  readonly facts: FactsMap;
  /** For a file that is there: what has to change in it. */
  readonly changes: readonly FactsChange[];
  /** What stands beside a key of a new file, in the language of the wizard. */
  readonly comments: (path: Path) => string | null;
  readonly language: LanguageTag;
}

export type WizardResult =
  | WizardToWrite
  /** Somebody left. With `hasDraft`, there are answers, and the last of them is saved. */
  | { readonly kind: "left"; readonly hasDraft: boolean; readonly language: LanguageTag };

/** The language that the wizard speaks: the one chosen, else the one it began in. */
export function languageOf(answers: Answers, { language }: Setting): LanguageTag {
  const chosen = textIn(answers, "language");
  return isLanguageTag(chosen) ? chosen : language;
}

/** Takes a reply in: the answers after it, and what is said beside them. */
function taken(
  reply: Exclude<Reply, { readonly kind: "leave" }>,
  question: Question,
  answers: Answers,
  setting: Setting,
): { readonly answers: Answers; readonly notes: readonly string[] } {
  if (reply.kind === "back") return { answers: goBack(question, answers, setting), notes: [] };
  if (reply.kind === "skip")
    return { answers: question.canSkip ? leaveOut(question, answers) : answers, notes: [] };
  const read = readAnswer(question, reply.value, answers, setting, speechIn(languageOf(answers, setting)));
  // The prompt has checked already; whoever replies without it is asked again.
  if (!read.ok) return { answers, notes: [read.message] };
  return { answers: answer(question, read.given, answers), notes: read.warnings };
}

/** What a section that has just been finished will read like. */
async function showSentences(
  section: Question["topic"]["section"],
  answers: Answers,
  input: WizardInput,
): Promise<void> {
  const { prompter, setting, renderer } = input;
  const language = documentLanguages(answers)[0] ?? null;
  if (section === "start" || !isLanguageTag(language)) return;
  const render = await renderer(language);
  const sentences = sentencesOf({ section, answers, setting, language, pack: packOf(language), render });
  if (sentences.length === 0) return;
  const { words } = speechIn(languageOf(answers, setting));
  prompter.say(`\n${words.text.sentences}\n${sentences.map((sentence) => `  ${sentence}`).join("\n")}`);
}

/** Whether a section is behind: somebody who goes back has not finished it. */
function isBeyond(question: Question | null, { topic }: Question): boolean {
  const place = wizardSections.indexOf(topic.section);
  return question === null || wizardSections.indexOf(question.topic.section) > place;
}

/** What a file that is there will say, with what it builds on. */
function afterChanges(whole: FactsMap, changes: readonly FactsChange[]): FactsMap {
  return changes.reduce((facts, change) => {
    const isTakenAway = change.kind === "set" && change.value === null;
    return changed(facts, isTakenAway ? { kind: "remove", path: change.path } : change) ?? facts;
  }, whole);
}

function resultOf(answers: Answers, base: Answers | null, input: WizardInput): WizardToWrite {
  const { target, setting, rest } = input;
  const language = languageOf(answers, setting);
  const facts = merged(rest, factsOf(answers, setting));
  const changes = base === null ? [] : changesOf(factsOf(base, setting), facts, target.own ?? {});
  return { kind: "write", facts, changes, language, comments: commentsFor(facts, wizardWordsOf(language)) };
}

/**
 * Asks until the file can be written or somebody leaves. Every answer is kept before the next question is asked. Reads
 * and writes nothing by itself; `askToRender` and `commandsAgain` in `closing.ts` are for after the writing.
 */
export async function runWizard(input: WizardInput): Promise<WizardResult> {
  const { prompter, setting, target } = input;
  const base = target.whole === null ? null : answersOf(target.whole, setting);
  let answers = overlay(base ?? noAnswers, input.answers);
  let last: Question | null = null;
  const keep = async (next: Answers): Promise<void> => {
    answers = next;
    const { name, fingerprint } = target;
    const draft: Draft = { target: name, fingerprint, language: languageOf(answers, setting), answers };
    await input.save(writeDraft(draft));
  };
  const left = (): WizardResult => ({
    kind: "left",
    hasDraft: [...answers.values()].some(({ isOwn }) => isOwn),
    language: languageOf(answers, setting),
  });
  for (;;) {
    const question = nextQuestion(answers, setting);
    if (last !== null && isBeyond(question, last)) await showSentences(last.topic.section, answers, input);
    last = question;
    const speech = speechIn(languageOf(answers, setting));
    if (question === null) {
      const result = resultOf(answers, base, input);
      const { whole } = target;
      const facts = whole === null ? result.facts : afterChanges(whole, result.changes);
      const told = await input.examine(facts);
      const isNew = base === null;
      const decision = await askReview({ prompter, answers, setting, speech, facts, told, isNew });
      if (decision.kind === "left") return left();
      if (decision.kind === "write") return result;
      await keep(decision.answers);
      continue;
    }
    const prompt = promptOf(question, answers, setting, speech);
    const suggested = suggestedLines(question, answers, setting, speech);
    if (suggested !== null) prompter.say(suggested, prompt.place);
    const reply = await prompter.ask(prompt, speech.words.prompt);
    if (reply.kind === "leave") return left();
    const after = taken(reply, question, answers, setting);
    await keep(after.answers);
    for (const note of after.notes) prompter.say(note);
  }
}
