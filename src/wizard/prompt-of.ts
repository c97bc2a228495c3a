import type { Option, Prompt } from "../host/prompter.ts";
import type { LanguagePack } from "../language/pack.ts";
import { packOf } from "../language/packs.ts";
import {
  type OptionSet,
  type OptionWords,
  wizardSections,
  type WizardWords,
} from "../language/wizard-words.ts";
import { languageTags } from "../company/language-tag.ts";
import { type Answers, type Given, textIn } from "./answers.ts";
import { readAnswer } from "./check-answer.ts";
import { personChoices, personName, staticChoices } from "./choices.ts";
import { exampleHours, wordHours } from "./hours-text.ts";
import type { Question } from "./list-questions.ts";
import { questionBefore } from "./next.ts";
import type { Speech } from "./speech.ts";
import { exampleShare, exampleTime, wordTime } from "./time-text.ts";
import type { Setting } from "./topic.ts";

/** An option in words. */
export function optionOf(value: string, words: OptionWords): Option {
  return typeof words === "string"
    ? { value, label: words, hint: null }
    : { value, label: words[0], hint: words[1] };
}

/** The options of a set in words. */
export function wordOptions(
  set: OptionSet,
  values: readonly string[],
  words: WizardWords,
): readonly Option[] {
  // Each set has words for each of its own values.
  const own = words.options[set] as Readonly<Record<string, OptionWords>>;
  return values.map((value) => optionOf(value, own[value] ?? value));
}

/** A language calls itself by its own name in a list of languages. */
function languageOptions(values: readonly string[]): readonly Option[] {
  return languageTags
    .filter((tag) => values.includes(tag))
    .map((tag) => ({ value: tag, label: packOf(tag).name, hint: null }));
}

/** The options of a question; empty for one that is typed. */
export function optionsOf(question: Question, words: WizardWords): readonly Option[] {
  const { input } = question.topic;
  if (input.kind === "person") {
    const { answers } = question.context;
    return personChoices(question).map((place) => ({
      value: place,
      label: personName(answers, place),
      hint: textIn(answers, `people.${place}.role`),
    }));
  }
  if (input.kind !== "choice" && input.kind !== "choices") return [];
  const values = staticChoices(input, question.context);
  return input.options === "languages" || input.options === "chosen-languages"
    ? languageOptions(values)
    : wordOptions(input.options, values, words);
}

/** Who a question is about, where the same is asked for each person. */
function subjectOf({ topicId, context }: Question): string | null {
  const isAboutPerson =
    topicId.startsWith("people.*.") && topicId !== "people.*.name" && topicId !== "people.*.more";
  return isAboutPerson ? textIn(context.answers, `people.${String(context.index)}.name`) : null;
}

/** A question in words, with the language or the person that it is about. */
export function wordQuestion(question: Question, { words, pack }: Speech): string {
  const [text] = words.questions[question.topicId];
  const subject = subjectOf(question);
  const about = subject === null ? text : words.about(text, subject);
  const { language } = question;
  const inLanguage = language === null ? about : words.inLanguage(about, pack.phrases.languageName(language));
  return question.isExtra ? words.another(inLanguage) : inLanguage;
}

/** An answer as it is typed in the language of the wizard. */
export function typedForm(given: Given, question: Question, pack: LanguagePack): string {
  if (typeof given !== "string") return given.join(", ");
  if (question.topic.input.kind === "time") return wordTime(given, pack);
  return question.topic.input.kind === "hours" ? wordHours(given, pack) : given;
}

/** An answer as the review shows it. */
export function wordGiven(given: Given, question: Question, speech: Speech): string {
  const options = optionsOf(question, speech.words);
  if (options.length === 0) return typedForm(given, question, speech.pack);
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  const picked = typeof given === "string" ? [given] : given;
  return picked.length === 0
    ? speech.words.text.leftOut
    : picked.map((value) => labels.get(value) ?? value).join(", ");
}

/** How an answer is typed, where that is not plain. */
function typingHint({ topic, topicId, path }: Question, { words, pack }: Speech): string {
  const { input } = topic;
  if (input.kind === "time")
    return input.hasShare
      ? `${words.hints.time(exampleTime(path, pack))} ${words.hints.share(exampleShare(pack))}`
      : words.hints.time(exampleTime(path, pack));
  if (input.kind === "hours") return words.hints.hours(exampleHours(pack));
  if (topicId === "document.effective" || topicId === "document.lastReviewed") return words.hints.date;
  return input.kind === "words" ? words.hints.words : "";
}

/** The text in the first language, where the same is asked for in another; empty elsewhere. */
function toTranslate({ id, language }: Question, answers: Answers, { pack }: Speech): string {
  const [base = "", other] = id.split("@");
  const text = language === null || other === undefined ? null : textIn(answers, base);
  return text === null ? "" : pack.phrases.quote(text);
}

/** `2 of 6 · Channels`; the questions before the first section stand in none. */
export function placeOf({ topic: { section } }: Question, words: WizardWords): string {
  const index = wizardSections.indexOf(section);
  const name = words.sections[section];
  return index === 0 ? name : words.place(index, wizardSections.length - 1, name);
}

/** A question as a terminal asks it, with the answer that Enter gives: the one given before, else the suggestion. */
export function promptOf(question: Question, answers: Answers, setting: Setting, speech: Speech): Prompt {
  const { words, pack } = speech;
  const { topic, suggestion, canSkip } = question;
  const initial = answers.get(question.id)?.given ?? suggestion;
  const check = (typed: Given): string | null => {
    const read = readAnswer(question, typed, answers, setting, speech);
    return read.ok ? null : read.message;
  };
  const shown = {
    place: placeOf(question, words),
    message: wordQuestion(question, speech),
    help: [
      words.questions[question.topicId][1],
      typingHint(question, speech),
      toTranslate(question, answers, speech),
    ]
      .filter((text) => text !== "")
      .join(" "),
    canGoBack: questionBefore(question.id, answers, setting) !== null,
    canSkip,
  };
  const options = optionsOf(question, words);
  switch (topic.input.kind) {
    case "choice":
    case "person":
      return { ...shown, kind: "choice", options, initial: typeof initial === "string" ? initial : null };
    case "choices": {
      const picked = initial === null || typeof initial === "string" ? [] : initial;
      const offered = picked.filter((each) => options.some(({ value }) => value === each));
      return { ...shown, kind: "choices", options, initial: offered, check };
    }
    default: {
      const text = initial === null ? null : typedForm(initial, question, pack);
      return { ...shown, kind: "text", initial: text === "" ? null : text, check };
    }
  }
}
