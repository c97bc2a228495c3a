import { type Path, valueAt } from "../diagnostic/place.ts";
import { isMap } from "../company/walk.ts";
import type { Answers, Given } from "./answers.ts";
import { staticChoices } from "./choices.ts";
import { listQuestions, type Question } from "./list-questions.ts";
import { writeTime } from "./time-text.ts";
import { type Entries, peopleIn, structureOf, textFor, texts } from "./structure-of.ts";
import { documentLanguages, type Setting } from "./topic.ts";

function commitmentText(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (!isMap(value)) return null;
  const { time, atLeast } = value;
  if (typeof time !== "string") return null;
  return writeTime({ time, atLeast: typeof atLeast === "string" ? atLeast : null });
}

function hoursText(value: unknown): string | null {
  if (!isMap(value)) return null;
  return Object.entries(value)
    .map(([days, spans]) => `${days} ${typeof spans === "string" ? spans : texts(spans).join(", ")}`)
    .join("; ");
}

/** A value as an answer; `null` where the file says nothing, or something that no answer can say. */
function givenOf(value: unknown, question: Question, people: readonly string[]): Given | null {
  const { input } = question.topic;
  switch (input.kind) {
    case "time":
      return commitmentText(value);
    case "hours":
      return hoursText(value);
    case "words":
      return Array.isArray(value) ? texts(value) : null;
    case "person": {
      const place = typeof value === "string" ? people.indexOf(value) : -1;
      return place < 0 ? null : String(place);
    }
    case "local":
      return textFor(value, documentLanguages(question.context.answers)[0] ?? "");
    case "choices": {
      const offered = staticChoices(input, question.context);
      const isKnown = Array.isArray(value) && texts(value).every((each) => offered.includes(each));
      return isKnown && texts(value).length === value.length ? texts(value) : null;
    }
    default:
      return typeof value === "string" ? value : null;
  }
}

/** Where the value of a question stands in a file. */
function pathIn({ path, language }: Question, tree: unknown, people: readonly string[]): Path | null {
  if (path === null) return null;
  const [first, place, ...rest] = path;
  const real =
    first === "people" && typeof place === "number" ? ["people", people[place] ?? "", ...rest] : path;
  // A plain text stands for the first language.
  return language !== null && typeof valueAt(tree, real.slice(0, -1)) === "string" ? null : real;
}

function withEntries(answers: Answers, entries: Entries): Answers {
  return new Map([
    ...answers,
    ...entries.map(([id, given]) => [id, { given, isOpen: false, isOwn: false }] as const),
  ]);
}

/** The value of a question in a file, a plain text standing for the first language. */
function found(question: Question, tree: unknown, people: readonly string[]): Given | null {
  const path = pathIn(question, tree, people);
  if (path !== null) return givenOf(valueAt(tree, path), question, people);
  const isFirst = question.language === documentLanguages(question.context.answers)[0];
  return isFirst && question.path !== null
    ? givenOf(valueAt(tree, question.path.slice(0, -1)), question, people)
    : null;
}

/** The answers with those of the file to every question that they call for. */
function filled(start: Answers, tree: unknown, setting: Setting, isWhole: boolean): Answers {
  const people = peopleIn(tree);
  let answers = start;
  // An answer may call for further questions: the name of a body for its address.
  for (let isMore = true; isMore;) {
    const open = listQuestions(answers, setting).filter(({ id }) => !answers.has(id));
    const entries = open.flatMap((question): Entries => {
      const given = found(question, tree, people);
      return given === null && !(isWhole && question.canSkip) ? [] : [[question.id, given]];
    });
    answers = withEntries(answers, entries);
    isMore = entries.length > 0;
  }
  return answers;
}

/**
 * The answers that a facts file gives already. What it leaves out is left out; what it must say and does not, or says
 * in a way that no answer could, is not answered.
 */
export function answersOf(tree: unknown, setting: Setting): Answers {
  const start = withEntries(new Map(), [
    ["language", setting.language],
    ...structureOf(tree),
    ["preset", "own"],
    ...["channels.times", "complaints.times", "control.dates"].map((id) => [id, "change"] as const),
  ]);
  return filled(start, tree, setting, true);
}

/** The answers of a file that says only as much as is known: about the rest nothing is said. */
export function partialAnswersOf(tree: unknown, setting: Setting): Answers {
  const known = structureOf(tree).filter(([, given]) => given !== null && given.length > 0);
  const ends = structureOf(tree).filter(([id, given]) => given === "" && id !== "languages.first");
  const answers = filled(withEntries(new Map(), [...known, ...ends]), tree, setting, false);
  return new Map([...answers].map(([id, answer]) => [id, { ...answer, isOwn: true }]));
}
