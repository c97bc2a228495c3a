import type { QuestionId } from "../language/wizard-words.ts";
import type { Answer, Answers } from "./answers.ts";
import { countOf } from "./topic.ts";
import { orderedTopics } from "./topics.ts";

/** The lists whose items are asked about one after another: people, steps, priorities. */
export const loops: readonly string[] = [
  ...new Set(orderedTopics.flatMap(([id]) => /^([a-z]+)\.\*\./.exec(id)?.[1] ?? [])),
];

/** Whether something is left of a list without one of its items: what is asked of each is asked at least once. */
export function hasSeveral(loop: string, answers: Answers): boolean {
  return countOf(answers, loop) > 1;
}

/** To be asked again, with nothing as its default. Kept as an answer, because a draft must not fall back on the file. */
const open: Answer = { given: null, isOpen: true, isOwn: true };
const leftOut: Answer = { given: null, isOpen: false, isOwn: true };

/**
 * The answers without one item of a list, counted from 0; those behind it move up. Questions that were answered with a person
 * who is gone are to be asked again. All that moves counts as given here, so that a draft keeps it.
 */
export function removeItem(loop: string, index: number, answers: Answers): Answers {
  const last = countOf(answers, loop) - 1;
  const parts = (id: string): readonly [number, string] | null => {
    const [, own, number = "", rest = ""] = /^([a-z]+)\.(\d+)\.(.+)$/s.exec(id) ?? [];
    return own === loop ? [Number(number), rest] : null;
  };
  const after = new Map<string, Answer>();
  for (const [id, answer] of answers) {
    const [number, rest] = parts(id) ?? [];
    if (number === undefined || rest === undefined || number < index) after.set(id, answer);
    else if (number < last) {
      const next = answers.get(`${loop}.${String(number + 1)}.${rest}`);
      after.set(id, next === undefined ? leftOut : { ...next, isOwn: true });
    }
  }
  // What only the next one had has no place of its own yet.
  for (const [id, answer] of answers) {
    const [number, rest] = parts(id) ?? [];
    if (number === undefined || rest === undefined || number <= index || number > last) continue;
    after.set(`${loop}.${String(number - 1)}.${rest}`, { ...answer, isOwn: true });
  }
  if (index === last)
    after.set(`${loop}.${String(last - 1)}.more`, { given: "no", isOpen: false, isOwn: true });
  return loop === "people" ? withoutPerson(String(index), after) : after;
}

const askingForPerson: ReadonlySet<string> = new Set<QuestionId>(
  orderedTopics.filter(([, { input }]) => input.kind === "person").map(([id]) => id),
);

/** The answers that name a person by place: another place behind the one that is gone, and to be asked again for that one. */
function withoutPerson(place: string, answers: Answers): Answers {
  return new Map(
    [...answers].map(([id, answer]) => {
      const { given } = answer;
      const isPlace =
        typeof given === "string" && /^\d+$/.test(given) && askingForPerson.has(id.replace(/\.\d+\./, ".*."));
      if (!isPlace || Number(given) < Number(place)) return [id, answer];
      if (given === place) return [id, open];
      return [id, { ...answer, given: String(Number(given) - 1), isOwn: true }];
    }),
  );
}
