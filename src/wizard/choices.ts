import { languageTags } from "../company/language-tag.ts";
import { optionSets } from "../language/wizard-words.ts";
import { type Answers, listIn, textIn } from "./answers.ts";
import type { Question } from "./list-questions.ts";
import { type Context, countOf, type Input } from "./topic.ts";

/** The values that a choice offers now. */
export function staticChoices(
  input: Extract<Input, { readonly kind: "choice" | "choices" }>,
  context: Context,
): readonly string[] {
  if (input.options === "languages") return languageTags;
  if (input.options === "chosen-languages") return listIn(context.answers, "languages");
  return (input.kind === "choices" ? input.offered?.(context) : undefined) ?? optionSets[input.options];
}

/** The people that a question can name, by their place in the list of people. */
export function personChoices({ topicId, context }: Question): readonly string[] {
  const { answers, index } = context;
  return Array.from({ length: countOf(answers, "people") }, (_, place) => String(place)).filter(
    // Nobody stands in for themselves.
    (place) => topicId !== "people.*.deputy" || place !== String(index),
  );
}

/** The name of somebody, by their place; the number where none was given yet. */
export function personName(answers: Answers, place: string): string {
  return textIn(answers, `people.${place}.name`) ?? String(Number(place) + 1);
}
