import { checkFacts } from "../../company/check-facts.ts";
import { isLanguageTag, type LanguageTag } from "../../company/language-tag.ts";
import type { Problem } from "../../company/problem.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { hasErrors, sortFindings } from "../../diagnostic/diagnostic.ts";
import type { Sources } from "../../diagnostic/place.ts";
import { wizardWordsOf } from "../../language/wizard-packs.ts";
import { noAnswers, overlay } from "../../wizard/answers.ts";
import { answersOf } from "../../wizard/answers-of.ts";
import { changesOf } from "../../wizard/changes-of.ts";
import { commentsFor } from "../../wizard/comments-for.ts";
import { factsOf } from "../../wizard/facts-of.ts";
import { completeWithDefaults, merged } from "../../wizard/from-answers.ts";
import type { Setting } from "../../wizard/topic.ts";
import { locate } from "../../yaml/locate.ts";
import { readTree } from "../../yaml/read-tree.ts";
import type { GivenAnswers } from "./answers-file.ts";
import { answersOn } from "./answers-on.ts";
import type { Target } from "./target.ts";
import type { Writing } from "./write-target.ts";

/** What comes of answers that nobody is asked to complete. */
export interface Unattended {
  /** `null`: something that must be said is missing, or something is wrong. */
  readonly writing: Writing | null;
  readonly findings: readonly Diagnostic[];
  readonly sources: Sources;
}

/**
 * Takes every suggestion, and leaves out what has none and may be left out. What is missing is told at the place in the
 * answers where it belongs; without a file of answers, in the target.
 */
export function completeUnattended(given: GivenAnswers | null, target: Target, setting: Setting): Unattended {
  const { old, name } = target;
  const base = old === null ? null : answersOf(old.whole, setting);
  const own = answersOn(target, given, setting);
  const answers = completeWithDefaults(overlay(base ?? noAnswers, own), setting);
  const facts = merged(given?.rest ?? {}, factsOf(answers, setting));
  const changes = base === null ? [] : changesOf(factsOf(base, setting), facts, old?.own ?? {});
  const whole = old === null ? facts : merged(old.whole, facts);
  const { problems } = checkFacts(whole, { today: setting.today });
  const source = given ?? (old === null ? null : { file: name, text: old.text });
  const findings = sortFindings(located(problems, source ?? { file: name, text: "{}\n" }));
  const writing = { facts, changes, comments: commentsFor(facts, wizardWordsOf(speakingOf(facts, setting))) };
  return {
    writing: hasErrors(findings) ? null : writing,
    findings,
    sources: source === null ? new Map() : new Map([[source.file, source.text]]),
  };
}

function located(
  problems: readonly Problem[],
  { file, text }: { readonly file: string; readonly text: string },
): readonly Diagnostic[] {
  const { tree } = readTree(text, file);
  return tree === null ? [] : problems.map((problem) => locate(problem, tree));
}

/** The comments speak the language of the documents that prevails: nobody said another. */
function speakingOf({ languages }: Writing["facts"], { language }: Setting): LanguageTag {
  const first: unknown = Array.isArray(languages) ? languages[0] : null;
  return isLanguageTag(first) ? first : language;
}
