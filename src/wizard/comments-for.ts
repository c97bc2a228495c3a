import type { Path } from "../diagnostic/place.ts";
import { type QuestionId, questionIds, type WizardWords } from "../language/wizard-words.ts";
import { type FactsMap, isFactsMap } from "../yaml/writing/facts-value.ts";

function isQuestion(id: string): id is QuestionId {
  return questionIds.some((each) => each === id);
}

/**
 * The comments of a new file: for each key the help of its question. Of several people, steps or priorities, only the
 * first is commented.
 */
export function commentsFor(facts: FactsMap, words: WizardWords): (path: Path) => string | null {
  const people = facts["people"];
  const [firstPerson] = isFactsMap(people) ? Object.keys(people) : [];
  return (path) => {
    const [block, place] = path;
    const isOther =
      block === "people"
        ? path.length > 1 && place !== firstPerson
        : path.some((step) => typeof step === "number" && step > 0);
    if (isOther) return null;
    const steps = path.map((step, index) =>
      typeof step === "number" || (block === "people" && index === 1) ? "*" : step,
    );
    // The comment of a list of texts stands at the list, not at its items.
    if (steps.at(-1) === "*") return null;
    const id = [steps.join("."), `${steps.join(".")}.*`].find(isQuestion);
    return id === undefined ? null : words.questions[id][1];
  };
}
