import { checkFacts } from "../company/check-facts.ts";
import type { Diagnostic, Severity } from "../diagnostic/diagnostic.ts";
import { type WizardSection, wizardSections, type InFileReason } from "../language/wizard-words.ts";
import { promisesOf } from "../promise/ledger.ts";
import { factAt, type FactsMap } from "../yaml/writing/facts-value.ts";
import type { Answers } from "./answers.ts";
import { wordProblem } from "./check-answer.ts";
import { holds } from "./facts-of.ts";
import { keysInFile } from "./in-file.ts";
import { listQuestions, type Question } from "./list-questions.ts";
import { wordGiven, wordQuestion } from "./prompt-of.ts";
import type { Speech } from "./speech.ts";
import type { Setting } from "./topic.ts";

/** An answer as it is summed up. */
export interface ReviewRow {
  readonly id: string;
  readonly question: string;
  /** `null` for one that was left out. */
  readonly answer: string | null;
  /** Whether it was given here, not read from the file. */
  readonly isOwn: boolean;
}

/** Everything that is shown before anything is written. */
export interface Review {
  readonly sections: readonly { readonly section: WizardSection; readonly rows: readonly ReviewRow[] }[];
  /** The promises that result, by id, with their time; none while the facts have an error. */
  readonly promises: readonly { readonly id: string; readonly target: string }[];
  /** What `check` would find. */
  readonly findings: readonly { readonly severity: Severity; readonly text: string }[];
  /** The keys that no question reaches; and whether the file has them. */
  readonly inFile: readonly {
    readonly key: string;
    readonly reason: InFileReason;
    readonly isThere: boolean;
  }[];
}

/** What only steers is not summed up, but for the channels and the languages. */
function isShown({ path, topicId, settled }: Question): boolean {
  return (path !== null || topicId === "channels") && (settled === null || path !== null);
}

function rowOf(question: Question, answers: Answers, speech: Speech): readonly ReviewRow[] {
  const given = holds(question, answers);
  const answer = answers.get(question.id);
  if (given === null && (answer === undefined || question.isExtra)) return [];
  return [
    {
      id: question.id,
      question: wordQuestion({ ...question, isExtra: false }, speech),
      answer: given === null ? null : wordGiven(given, question, speech),
      isOwn: answer?.isOwn ?? false,
    },
  ];
}

export interface ReviewInput {
  readonly answers: Answers;
  readonly setting: Setting;
  readonly speech: Speech;
  /** What will be in the file. */
  readonly facts: FactsMap;
  /** What their texts are told. */
  readonly told: readonly Diagnostic[];
}

/** Sums up the answers, what they promise, and what is wrong with them. */
export function reviewOf({ answers, setting, speech, facts, told }: ReviewInput): Review {
  const questions = listQuestions(answers, setting).filter(isShown);
  const checked = checkFacts(facts, { today: setting.today });
  const ledger = checked.facts === null ? [] : [...promisesOf(checked.facts).values()];
  return {
    sections: wizardSections.map((section) => ({
      section,
      rows: questions
        .filter(({ topic }) => topic.section === section)
        .flatMap((question) => rowOf(question, answers, speech)),
    })),
    promises: ledger.map(({ id, target }) => ({ id, target: speech.pack.phrases.amount(target) })),
    findings: [...checked.problems, ...told].map((finding) => ({
      severity: finding.severity,
      text: wordProblem(finding, speech),
    })),
    inFile: Object.entries(keysInFile).map(([key, reason]) => ({
      key,
      reason,
      isThere: factAt(facts, key.split(".")) !== undefined,
    })),
  };
}
