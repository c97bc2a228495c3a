import { type Answers, noAnswers } from "../../wizard/answers.ts";
import { answersOf } from "../../wizard/answers-of.ts";
import { merged } from "../../wizard/from-answers.ts";
import type { Setting } from "../../wizard/topic.ts";
import type { GivenAnswers } from "./answers-file.ts";
import type { Target } from "./target.ts";

/**
 * What a file of answers changes of a target. Over a file that is there, it says only what shall be different: naming
 * one channel takes no other away.
 */
export function answersOn({ old }: Target, given: GivenAnswers | null, setting: Setting): Answers {
  if (given === null) return noAnswers;
  if (old === null) return given.answers;
  const before = answersOf(old.whole, setting);
  const after = [...answersOf(merged(old.whole, given.facts), setting)];
  const different = after.filter(([id, answer]) => {
    const known = before.get(id);
    return known === undefined || JSON.stringify(known.given) !== JSON.stringify(answer.given);
  });
  const preset = [...given.answers].filter(([id]) => id === "preset");
  return new Map([...different.map(([id, answer]) => [id, { ...answer, isOwn: true }] as const), ...preset]);
}
