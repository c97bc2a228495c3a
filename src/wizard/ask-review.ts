import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Option, Prompter } from "../host/prompter.ts";
import { optionSets, type QuestionWords, wizardSections } from "../language/wizard-words.ts";
import type { FactsMap } from "../yaml/writing/facts-value.ts";
import { type Answers, reopen } from "./answers.ts";
import { askChoice } from "./ask-choice.ts";
import type { Speech } from "./speech.ts";
import { listQuestions, type Question } from "./list-questions.ts";
import { optionOf, wordGiven, wordOptions, wordQuestion } from "./prompt-of.ts";
import { holds } from "./facts-of.ts";
import { reviewLines } from "./review-lines.ts";
import { reviewOf } from "./review.ts";
import { hasSeveral, loops, removeItem } from "./remove-item.ts";
import { countOf } from "./topic.ts";
import type { Setting } from "./topic.ts";

/** What somebody wants after the review. */
export type Decision =
  | { readonly kind: "write" }
  | { readonly kind: "left" }
  /** Something is to be asked again. */
  | { readonly kind: "change"; readonly answers: Answers };

export interface AskReviewInput {
  readonly prompter: Prompter;
  readonly answers: Answers;
  readonly setting: Setting;
  readonly speech: Speech;
  readonly facts: FactsMap;
  readonly told: readonly Diagnostic[];
  readonly isNew: boolean;
}

/** The value of the option that leads out of a list; no section and no question has it. */
const out = "review";

/** The value of what was chosen, `out` for going back; `null` for somebody who left. */
async function choose(
  { prompter, speech }: AskReviewInput,
  question: QuestionWords,
  options: readonly Option[],
): Promise<string | null> {
  const place = speech.words.text.reviewTitle;
  const reply = await askChoice({ place, question, options, canGoBack: true }, prompter, speech);
  if (reply.kind === "answer" && typeof reply.value === "string") return reply.value;
  return reply.kind === "leave" ? null : out;
}

function questionOption(question: Question, { answers, speech }: AskReviewInput): Option {
  const given = holds(question, answers);
  return {
    value: question.id,
    label: wordQuestion(question, speech),
    hint: given === null ? null : wordGiven(given, question, speech),
  };
}

/** The answers with what is to be asked again or taken out; `null` for somebody who left, `undefined` for nothing. */
async function chooseChange(input: AskReviewInput): Promise<Answers | null | undefined> {
  const { answers, setting, speech } = input;
  const { text, sections } = speech.words;
  // What follows from another answer is changed there; a suggestion that was taken can be changed by itself.
  const questions = listQuestions(answers, setting).filter(
    ({ settled, topic }) => settled === null || topic.group !== undefined,
  );
  const back: Option = { value: out, label: text.backToReview, hint: null };
  const inUse = wizardSections.filter((section) => questions.some(({ topic }) => topic.section === section));
  const sectionOptions = inUse.map((section): Option => ({
    value: section,
    label: sections[section],
    hint: null,
  }));
  const section = await choose(input, text.changeSection, [...sectionOptions, back]);
  if (section === null) return null;
  const inSection = questions.filter(({ topic }) => topic.section === section);
  if (inSection.length === 0) return undefined;
  const removals = removalsIn(inSection, input);
  const options = [
    ...inSection.map((question) => questionOption(question, input)),
    ...removals.map(({ option }) => option),
    back,
  ];
  const id = await choose(input, text.changeQuestion, options);
  if (id === null) return null;
  const removal = removals.find(({ option }) => option.value === id);
  if (removal !== undefined) return removal.after();
  const question = inSection.find((each) => each.id === id);
  return question === undefined ? undefined : asking(question, answers);
}

interface Removal {
  readonly option: Option;
  readonly after: () => Answers;
}

/** The items of lists that can be taken out, where another one stays: a person, a step. */
function removalsIn(questions: readonly Question[], { answers, speech }: AskReviewInput): readonly Removal[] {
  const items = loops
    .filter((loop) => hasSeveral(loop, answers))
    .flatMap((loop) => Array.from({ length: countOf(answers, loop) }, (_, index) => ({ loop, index })));
  return items.flatMap(({ loop, index }) => {
    const first = questions.find(({ id }) => id.startsWith(`${loop}.${String(index)}.`));
    const given = first === undefined ? null : holds(first, answers);
    if (first === undefined || given === null) return [];
    const label = speech.words.text.removeItem(String(index + 1), wordGiven(given, first, speech));
    const option: Option = { value: `remove ${loop} ${String(index)}`, label, hint: null };
    return [{ option, after: () => removeItem(loop, index, answers) }];
  });
}

/** The answers with a question to be asked again, what holds now being its default. */
function asking(question: Question, answers: Answers): Answers {
  if (answers.has(question.id)) return reopen(answers, [question.id]);
  const { settled } = question;
  return new Map([...answers, [question.id, { given: settled, isOpen: true, isOwn: true }]]);
}

/** What can be done now. With an error, changing comes first, and writing says what it leaves. */
function decisions({ speech, isNew }: AskReviewInput, hasError: boolean): readonly Option[] {
  const { words } = speech;
  const offered = wordOptions("review", optionSets.review, words).filter(
    ({ value }) => value !== "all" || !isNew,
  );
  if (!hasError) return offered;
  const isChange = ({ value }: Option): boolean => value === "change";
  const others = offered.filter((option) => !isChange(option));
  return [
    ...offered.filter(isChange),
    ...others.map((option) =>
      option.value === "write" ? optionOf("write", words.text.writeAnyway) : option,
    ),
  ];
}

/** Shows the review and asks what is to happen: write, change an answer, go through all of them, or leave. */
export async function askReview(input: AskReviewInput): Promise<Decision> {
  const { prompter, answers, setting, speech } = input;
  const review = reviewOf(input);
  prompter.say(reviewLines(review, speech.words), speech.words.text.reviewTitle);
  const hasError = review.findings.some(({ severity }) => severity === "error");
  for (;;) {
    const decision = await choose(input, speech.words.text.reviewQuestion, decisions(input, hasError));
    if (decision === null || decision === "leave") return { kind: "left" };
    if (decision === "write") return { kind: "write" };
    if (decision === "all") return { kind: "change", answers: reopen(answers, [...answers.keys()]) };
    if (decision === out) {
      const last = listQuestions(answers, setting).findLast(({ settled }) => settled === null);
      if (last !== undefined) return { kind: "change", answers: asking(last, answers) };
      continue;
    }
    const changed = await chooseChange(input);
    if (changed === null) return { kind: "left" };
    if (changed !== undefined) return { kind: "change", answers: changed };
  }
}
