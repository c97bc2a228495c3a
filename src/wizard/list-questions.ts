import { readContact } from "../company/contact.ts";
import { factsSchema } from "../company/facts.ts";
import { isLanguageTag, type LanguageTag } from "../company/language-tag.ts";
import { knownField, schemaAt } from "../company/walk.ts";
import type { Path } from "../diagnostic/place.ts";
import { type QuestionId, steeringIds } from "../language/wizard-words.ts";
import { type Answers, type Given, textIn } from "./answers.ts";
import { type Context, countOf, documentLanguages, maxItems, type Setting, type Topic } from "./topic.ts";
import { orderedTopics, topics } from "./topics.ts";

/** One question as it stands now: of one person, of one language. */
export interface Question {
  /** Permanent: `people.1.name`, `company.vision@hu`. */
  readonly id: string;
  /** The id of its words. */
  readonly topicId: QuestionId;
  readonly topic: Topic;
  readonly context: Context;
  /** The key that it fills, people and items by their number; `null` for one that only steers. */
  readonly path: Path | null;
  /** The language that the text is asked in; `null` where it is not asked for each. */
  readonly language: LanguageTag | null;
  /** Another item of a list, where an empty answer ends the list. */
  readonly isExtra: boolean;
  readonly canSkip: boolean;
  /** Not asked: its value follows from other answers. */
  readonly settled: Given | null;
  /** What Enter answers where nothing was answered yet. */
  readonly suggestion: Given | null;
}

const steering: ReadonlySet<QuestionId> = new Set(steeringIds);

/** The key of a topic for one of several: the number stands for its only `*`. */
function pathOf(id: QuestionId, number: number): Path {
  return id.split(".").map((step) => (step === "*" ? number : step));
}

/** The id of a question about one of several: `people.1.name`. */
function questionId(id: QuestionId, number: number): string {
  return id.replace("*", String(number));
}

/** The suggestion of a question that is settled together with others; `null` where it has to be asked. */
function taken(topic: Topic, id: string, context: Context): Given | null {
  const { group } = topic;
  if (group === undefined || textIn(context.answers, group) !== "take") return null;
  const isOffered = topics[group].asked?.(context) ?? true;
  return isOffered && !context.answers.has(id) ? (topic.suggest?.(context) ?? null) : null;
}

/** One question of a topic, if it is asked or implied. */
function single(topicId: QuestionId, topic: Topic, context: Context): readonly Question[] {
  const id = questionId(topicId, context.index);
  const isAsked = topic.asked?.(context) ?? true;
  const implied = isAsked ? null : (topic.implied?.(context) ?? null);
  if (!isAsked && implied === null) return [];
  return [
    {
      id,
      topicId,
      topic,
      context,
      path: steering.has(topicId) ? null : pathOf(topicId, context.index),
      language: null,
      isExtra: false,
      canSkip: topic.optional?.(context) ?? false,
      settled: implied ?? taken(topic, id, context),
      suggestion: topic.suggest?.(context) ?? null,
    },
  ];
}

/** Whether the text of a topic can be the same in every language. */
const neutralities = new Map(
  orderedTopics.map(([id]) => {
    const schema = schemaAt(factsSchema, pathOf(id, 0));
    return [id, schema === null ? undefined : knownField(schema)?.neutral] as const;
  }),
);

/** The languages in which a text has to be given: all, or the first one where it is the same in each. */
function languagesFor(question: Question, answers: Answers): readonly LanguageTag[] {
  const languages = documentLanguages(answers).filter(isLanguageTag);
  const neutral = neutralities.get(question.topicId);
  const [first] = languages;
  if (first === undefined || neutral === "always") return [];
  const text = textIn(answers, `${question.id}@${first}`) ?? textIn(answers, question.id);
  // An e-mail address or a number says the same in every language.
  if (neutral === "contact" && text !== null && readContact(text).kind !== "text") return [];
  return languages;
}

/** A text by language: in the first language; then, when there is a text, in the others. */
function byLanguage(question: Question): readonly Question[] {
  const { answers } = question.context;
  const languages = languagesFor(question, answers);
  const [first] = languages;
  if (first === undefined || languages.length === 1) return [question];
  const { path } = question;
  const each = languages.map((language): Question => ({
    ...question,
    id: language === first ? question.id : `${question.id}@${language}`,
    path: path === null ? null : [...path, language],
    language,
    isExtra: question.isExtra && language === first,
    canSkip: question.canSkip && language === first,
    suggestion: language === first ? question.suggestion : null,
  }));
  const text = textIn(answers, question.id);
  return text === null || text === "" ? each.slice(0, 1) : each;
}

/** The items of a list that are there, and one more to ask for. */
function items(topicId: QuestionId, topic: Topic, context: Context): readonly Question[] {
  const [question] = single(topicId, topic, context);
  if (question === undefined) return [];
  let count = 0;
  for (let index = 0; index < maxItems; index += 1) {
    const text = textIn(context.answers, questionId(topicId, index));
    if (text !== null && text !== "") count = index + 1;
  }
  const first = context.answers.get(questionId(topicId, 0));
  // A list that was left out has no items to add.
  const isLeftOut = count === 0 || (first?.given === null && !first.isOpen);
  const length = isLeftOut ? 1 : Math.min(count + 1, maxItems);
  return Array.from({ length }, (_, index): Question => ({
    ...question,
    id: questionId(topicId, index),
    path: pathOf(topicId, index),
    isExtra: index > 0,
    // Another item can always be left out; without the first, there is no list.
    canSkip: question.canSkip || index > 0,
    suggestion: index === 0 ? question.suggestion : null,
  })).flatMap(byLanguage);
}

function asked(topicId: QuestionId, context: Context): readonly Question[] {
  const topic = topics[topicId];
  if (topicId.endsWith(".*")) return items(topicId, topic, context);
  const found = single(topicId, topic, context);
  return topic.input.kind === "local" ? found.flatMap(byLanguage) : found;
}

/** What is asked about one after another: `people`, for `people.*.name`; `null` for all else. */
function loopOf(topicId: QuestionId): string | null {
  return /^([a-z]+)\.\*\./.exec(topicId)?.[1] ?? null;
}

/** The topics in runs that are asked together for each of several. */
function runs(): readonly { readonly loop: string | null; readonly ids: readonly QuestionId[] }[] {
  const found: { loop: string | null; ids: QuestionId[] }[] = [];
  for (const [id] of orderedTopics) {
    const loop = loopOf(id);
    const last = found.at(-1);
    if (last !== undefined && loop !== null && last.loop === loop) last.ids.push(id);
    else found.push({ loop, ids: [id] });
  }
  return found;
}

const topicRuns = runs();

/**
 * Every question that these answers call for, in the order of the wizard, settled ones included. The same answers give
 * the same questions, whatever way they were given.
 */
export function listQuestions(answers: Answers, setting: Setting): readonly Question[] {
  return topicRuns.flatMap(({ loop, ids }) => {
    const count = loop === null ? 1 : countOf(answers, loop);
    return Array.from({ length: count }, (_, index) => ({ answers, setting, index })).flatMap((context) =>
      ids.flatMap((id) => asked(id, context)),
    );
  });
}
