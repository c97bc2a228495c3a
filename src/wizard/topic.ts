import type { LanguageTag } from "../company/language-tag.ts";
import type { OptionSet, QuestionId, WizardSection } from "../language/wizard-words.ts";
import { type Answers, type Given, listIn, textIn } from "./answers.ts";

/** What the wizard is told from outside. */
export interface Setting {
  /** ISO 8601: what dates are suggested from. */
  readonly today: string;
  /** The language that the first question is asked in, and suggests. */
  readonly language: LanguageTag;
}

/** What a question may look at: the answers so far, and where it stands in a list. */
export interface Context {
  readonly answers: Answers;
  readonly setting: Setting;
  /** Of the person, step or priority that is asked about; 0 elsewhere. */
  readonly index: number;
}

/** How a question is asked and its answer is kept. */
export type Input =
  /** One line, as the file has it. */
  | { readonly kind: "text" }
  /** One line for each language of the documents; for one language only, where the text is the same in all. */
  | { readonly kind: "local" }
  /** A time, perhaps with a share: `30 seconds, 80%`. */
  | { readonly kind: "time"; readonly hasShare: boolean }
  /** `mon-fri 08:00-18:00; sat 09:00-13:00`. */
  | { readonly kind: "hours" }
  /** Short items on one line, with commas between them. */
  | { readonly kind: "words" }
  | { readonly kind: "choice"; readonly options: OptionSet | "languages" | "chosen-languages" }
  | {
      readonly kind: "choices";
      readonly options: OptionSet | "languages";
      /** Those of the options that are offered now; without it, all. */
      readonly offered?: (context: Context) => readonly string[];
      readonly isEmptyFine: boolean;
    }
  /** Somebody of `people`, kept as the place in the list of people. */
  | { readonly kind: "person"; readonly mayBeNobody?: true };

/** A kind of question: what is known about it before anybody answers. */
export interface Topic {
  readonly section: WizardSection;
  readonly input: Input;
  /** Whether it is asked; without it, always. */
  readonly asked?: (context: Context) => boolean;
  /** Whether it can be left out; without it, not. */
  readonly optional?: (context: Context) => boolean;
  /** What Enter answers, with its reason in the help of the question. */
  readonly suggest?: (context: Context) => Given | null;
  /** What holds when it is not asked. */
  readonly implied?: (context: Context) => Given | null;
  /** The question that offers this one's suggestion together with others; once taken, this one is not asked. */
  readonly group?: QuestionId;
}

export type Topics<Section extends QuestionId> = Readonly<Record<Section, Topic>>;

export const always = (): boolean => true;

/** Whether an option of a question is ticked. */
export function ticked(question: QuestionId, option: string): (context: Context) => boolean {
  return ({ answers }) => listIn(answers, question).includes(option);
}

/** The languages of the documents, the prevailing one first. */
export function documentLanguages(answers: Answers): readonly string[] {
  const chosen = listIn(answers, "languages");
  const first = textIn(answers, "languages.first");
  return first !== null && chosen.includes(first)
    ? [first, ...chosen.filter((each) => each !== first)]
    : chosen;
}

/** How many there are of what is asked about one after another: people, steps, priorities. */
export function countOf(answers: Answers, loop: string): number {
  let count = 1;
  while (textIn(answers, `${loop}.${String(count - 1)}.more`) === "yes" && count < maxItems) count += 1;
  return count;
}

/** More than any handbook names; a list without an end would be a slip. */
export const maxItems = 30;
