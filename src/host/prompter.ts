/** What every question shows. All of it is worded already: an adapter knows keys and redraws, and no question. */
interface AnyPrompt {
  /** Where in the run this is, on a line of its own when it changes: `2 of 6 · Channels`; empty for nowhere. */
  readonly place: string;
  /** The question. */
  readonly message: string;
  /** One sentence: why it is asked, or where the default comes from. */
  readonly help: string;
  /** Whether there is an earlier question to go back to. */
  readonly canGoBack: boolean;
  /** Whether the answer may be left out for now. */
  readonly canSkip: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** A few words about this option, such as the source of a figure; `null` where the label says it all. */
  readonly hint: string | null;
}

/** Free text on one line. */
export interface TextPrompt extends AnyPrompt {
  readonly kind: "text";
  /** The answer that Enter gives, shown and editable; `null` for none. */
  readonly initial: string | null;
  /** What is wrong with an answer and what to type instead; `null` for a good one. */
  readonly check: (answer: string) => string | null;
}

/** One of several. */
export interface ChoicePrompt extends AnyPrompt {
  readonly kind: "choice";
  readonly options: readonly Option[];
  /** A value of `options`: where the cursor begins. */
  readonly initial: string | null;
}

/** Any number of several. */
export interface ChoicesPrompt extends AnyPrompt {
  readonly kind: "choices";
  readonly options: readonly Option[];
  /** Values of `options` that are ticked at the start. */
  readonly initial: readonly string[];
  readonly check: (answers: readonly string[]) => string | null;
}

export type Prompt = TextPrompt | ChoicePrompt | ChoicesPrompt;

/** What came back. */
export type Reply =
  | { readonly kind: "answer"; readonly value: string | readonly string[] }
  | { readonly kind: "back" }
  | { readonly kind: "skip" }
  /** Ctrl-C, or the input ended: whoever asked keeps what was answered so far. */
  | { readonly kind: "leave" };

/**
 * What an adapter says by itself, in one language; written in `src/language/<tag>/prompt-words.ts`, because only the
 * adapters know their keys. A rich adapter shows what fits the question, a plain one says it once.
 */
export interface PromptWords {
  /** The keys of the rich adapter, each with what it does: `Esc: back`. */
  readonly keys: {
    readonly back: string;
    readonly skip: string;
    readonly move: string;
    readonly tick: string;
    readonly confirm: string;
  };
  /** Choices of their own in a list: `Back to the question before`, `Skip for now`. */
  readonly back: string;
  readonly skip: string;
  /** Plain: `Type a number from 1 to 4.` */
  readonly typeNumber: (last: number) => string;
  /** Plain: `Type numbers with commas between them, such as 1,3; 0 for none.` */
  readonly typeNumbers: string;
  /** Plain: `Enter takes: Ltd` */
  readonly enterTakes: (initial: string) => string;
  /** Plain: what stands for the keys, and what is said when one does not fit. */
  readonly signs: {
    /** `Type < to go back, …`: said once, with the first question and whenever help is asked for. */
    readonly explained: string;
    readonly cannotGoBack: string;
    readonly cannotSkip: string;
    /** What was typed is none of the options; how to choose follows it. */
    readonly notInList: (answer: string) => string;
  };
}

/** Asks one question after another on a terminal, or on a pipe that somebody answers. Everything goes to stderr. */
export interface Prompter {
  ask(prompt: Prompt, words: PromptWords): Promise<Reply>;
  /** Lines between the questions; `text` ends without a line break. They stand under `place`, as a question does. */
  say(text: string, place?: string): void;
  /** Gives the terminal back as it was. Safe to call twice. */
  close(): void;
}
