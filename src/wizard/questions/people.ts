import type { QuestionId } from "../../language/wizard-words.ts";
import { optionSets } from "../../language/wizard-words.ts";
import { textIn } from "../answers.ts";
import { promise } from "../presets.ts";
import { always, type Context, countOf, ticked, type Topic, type Topics } from "../topic.ts";

type Id = Extract<QuestionId, `people.${string}` | "contact" | `escalation.${string}`>;

const section = "people";
const more: Topic = { section, input: { kind: "choice", options: "more" }, suggest: () => "no" };
const isEscalated = ticked("people.parts", "escalation");

/** What each step of a ladder is usually given: an hour, half a day, a day. Our suggestion. */
const stepTimes = ["1 hour", "4 hours", "1 working day"];

/** The ways in which a step's person can be reached; both while it is not known. */
function waysOf({ answers, index }: Context): readonly string[] {
  const who = textIn(answers, `escalation.${String(index)}.to`);
  const ways = optionSets.by.filter((way) => textIn(answers, `people.${who ?? ""}.${way}`) !== null);
  return ways.length === 0 ? optionSets.by : ways;
}

/** Everyone the documents name, and who takes over when. */
export const peopleTopics: Topics<Id> = {
  "people.*.name": { section, input: { kind: "text" } },
  "people.*.role": { section, input: { kind: "local" } },
  "people.*.email": { section, input: { kind: "text" }, optional: always },
  "people.*.phone": {
    section,
    input: { kind: "text" },
    optional: ({ answers, index }) => textIn(answers, `people.${String(index)}.email`) !== null,
  },
  "people.*.more": more,
  contact: {
    section,
    input: { kind: "person" },
    asked: ({ answers }) => countOf(answers, "people") > 1,
    suggest: () => "0",
    implied: ({ answers }) => (textIn(answers, "people.0.name") === null ? null : "0"),
  },
  "people.parts": {
    section,
    input: {
      kind: "choices",
      options: "people.parts",
      offered: ({ answers }) =>
        optionSets["people.parts"].filter((part) => part === "escalation" || countOf(answers, "people") > 1),
      isEmptyFine: true,
    },
    suggest: () => [],
  },
  "people.*.deputy": {
    section,
    input: { kind: "person", mayBeNobody: true },
    asked: (context) => ticked("people.parts", "deputies")(context) && countOf(context.answers, "people") > 1,
    optional: always,
  },
  "escalation.*.to": { section, input: { kind: "person" }, asked: isEscalated },
  "escalation.*.by": {
    section,
    input: { kind: "choices", options: "by", offered: waysOf, isEmptyFine: false },
    asked: (context) => isEscalated(context) && waysOf(context).length > 1,
    suggest: waysOf,
    implied: (context) => (isEscalated(context) ? waysOf(context) : null),
  },
  "escalation.*.within": {
    section,
    input: promise,
    asked: isEscalated,
    suggest: ({ index }) => stepTimes[index] ?? "1 working day",
  },
  "escalation.*.when": { section, input: { kind: "local" }, asked: isEscalated, optional: always },
  "escalation.*.more": { ...more, asked: isEscalated },
};
