import type { Path } from "../diagnostic/place.ts";
import { type Answers, type Given } from "./answers.ts";
import { type FactsMap, type FactsValue, isFactsMap } from "../yaml/writing/facts-value.ts";
import { inOrder } from "../yaml/writing/in-order.ts";
import { withoutHoles, withAnswer } from "./facts-tree.ts";
import { hoursLines } from "./hours-text.ts";
import { listQuestions, type Question } from "./list-questions.ts";
import { personKeys } from "./person-key.ts";
import { readTime } from "./time-text.ts";
import { documentLanguages, type Setting } from "./topic.ts";

/** What holds for a question now: what follows from other answers, or what was given; `null` for nothing. */
export function holds({ settled, id, isExtra }: Question, answers: Answers): Given | null {
  const given = settled ?? answers.get(id)?.given ?? null;
  return isExtra && given === "" ? null : given;
}

function timeValue(given: string): FactsValue {
  const { time, atLeast } = readTime(given);
  return atLeast === null ? time : { time, atLeast };
}

function hoursValue(given: string): FactsValue {
  return Object.fromEntries(
    hoursLines(given).map(([days, spans]) => [days, spans.length === 1 ? (spans[0] ?? "") : spans]),
  );
}

function valueOf({ topic }: Question, given: Given, keys: readonly string[]): FactsValue | null {
  if (typeof given !== "string") return given.length === 0 ? null : given;
  switch (topic.input.kind) {
    case "time":
      return timeValue(given);
    case "hours":
      return hoursValue(given);
    case "person":
      return keys[Number(given)] ?? null;
    default:
      return given;
  }
}

/** People stand under their keys. */
function written(path: Path, keys: readonly string[]): Path {
  const [first, place, ...rest] = path;
  return first === "people" && typeof place === "number"
    ? ["people", keys[place] ?? String(place), ...rest]
    : path;
}

/**
 * The facts that the answers give, keys in the order of the schema.
 * A text in several languages of which only the first was given stays a map: the others are missing, not the same.
 */
export function factsOf(answers: Answers, setting: Setting): FactsMap {
  const keys = personKeys(answers);
  let tree: FactsValue = { charter: "1" };
  for (const question of listQuestions(answers, setting)) {
    const given = question.path === null ? null : holds(question, answers);
    if (given === null || question.path === null) continue;
    const value =
      question.topicId === "languages" ? documentLanguages(answers) : valueOf(question, given, keys);
    if (value !== null) tree = withAnswer(tree, written(question.path, keys), value);
  }
  const facts = inOrder([], withoutHoles(tree));
  if (!isFactsMap(facts)) throw new Error("Facts are a map.");
  return facts;
}
