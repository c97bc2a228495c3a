import type Handlebars from "handlebars";
import { promisesLike } from "../promise/ledger.ts";
import type { PromiseRecord, Ledger } from "../promise/ledger.ts";
import type { Duration } from "../company/duration.ts";
import type { Commitment } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Clause } from "../document/model.ts";
import type { PresentDocument } from "../document/present.ts";
import type { Compiler } from "./compile.ts";
import { marked } from "./marks.ts";

/** A heading of the rendered document, after the title, in reading order. */
export interface RenderedSection {
  readonly id: string;
  /** `4.2`; empty for an annex, whose title begins with its letter. */
  readonly number: string;
  readonly isAnnex: boolean;
  /** Markdown inline text without the number. */
  readonly title: string;
  readonly level: 2 | 3;
}

/** What one rendering knows and collects; handed to the helpers beside the view. */
export interface Rendering {
  readonly document: PresentDocument;
  readonly ledger: Ledger;
  readonly pack: LanguagePack;
  readonly sections: RenderedSection[];
  /** The clause being written, for checking that it states only what it declares. */
  clause: Clause | null;
}

type Options = Omit<Handlebars.HelperOptions, "data"> & { readonly data: { readonly rendering: Rendering } };

/** Gives a Handlebars our helpers and the parts that templates include. */
export function equip(compiler: Compiler, partials: Readonly<Record<string, string>>): void {
  const { engine } = compiler;
  engine.registerHelper(blockHelpers);
  engine.registerHelper(phraseHelpers);
  for (const [name, text] of Object.entries(partials)) engine.registerPartial(name, compiler.compile(text));
}

const blockHelpers: Record<string, (this: unknown, id: string, options: Options) => string> = {
  /** Prints a heading, with its number, and what stands under it, where the company's facts call for any of it. */
  section(this: unknown, id: string, options: Options): string {
    const { document, sections } = options.data.rendering;
    const numbered = document.numbers.get(id);
    if (numbered === undefined) return "";
    const number = lettered(numbered, options.data.rendering.pack);
    const at = sections.length;
    const text = options.fn(this);
    const [heading, marks = "", title = ""] = /^(#{2,3}) +(.+)$/m.exec(text) ?? [];
    if (heading === undefined) throw new Error(`Section ${id} has no heading.`);
    // Sections within this one are there already: its own heading comes before theirs.
    const isAnnex = document.annexes.has(id);
    const level = marks.length === 2 ? 2 : 3;
    sections.splice(at, 0, { id, number: isAnnex ? "" : number, isAnnex, title, level });
    return isAnnex ? text : text.replace(heading, () => `${marks} ${number} ${title}`);
  },

  /** Prints a clause where the facts and promises call for it. */
  clause(this: unknown, id: string, options: Options): string {
    const { rendering } = options.data;
    const clause = rendering.document.clauses.get(id);
    if (clause === undefined) return "";
    rendering.clause = clause;
    const text = options.fn(this);
    rendering.clause = null;
    return marked(id, text);
  },
};

const phraseHelpers = {
  /** A promise as a deadline: `within 24 hours`. */
  within: (id: string, options: Options): string => stated(options, id, "within"),
  /** A promise as a rhythm: `every 2 hours`. */
  every: (id: string, options: Options): string => stated(options, id, "every"),
  /** A promise as a bare amount, for a table: `24 hours`. */
  amount: (id: string, options: Options): string => stated(options, id, "amount"),
  /** A time that is not a promise, such as how long records are kept. */
  span: (duration: Duration, options: Options): string =>
    options.data.rendering.pack.phrases.amount({ duration, atLeast: null }),
  /** Such a time as a deadline: `within 12 months`. */
  limit: (duration: Duration, options: Options): string =>
    options.data.rendering.pack.phrases.within({ duration, atLeast: null }),
  /** Such a time as a rhythm: `every month`. */
  rhythm: (duration: Duration, options: Options): string =>
    options.data.rendering.pack.phrases.every({ duration, atLeast: null }),
  all: (items: readonly string[], options: Options): string =>
    options.data.rendering.pack.phrases.all(inList(items)),
  any: (items: readonly string[], options: Options): string =>
    options.data.rendering.pack.phrases.any(inList(items)),
  quote: (text: string, options: Options): string => options.data.rendering.pack.phrases.quote(text),
  /** The article that the language puts before a text, and a space; nothing where it puts none. */
  article(text: string, options: Options): string {
    const article = options.data.rendering.pack.phrases.article(plainOf(text));
    return article === "" ? "" : `${article} `;
  },
  /** The word for a value that the facts file picks from a list, in a named form. */
  form(name: string, value: string, options: Options): string {
    const word = options.data.rendering.pack.forms[name]?.[value];
    if (word === undefined) throw new Error(`No form ${name} of ${value}.`);
    return word;
  },
};

/** `C.1` with the letter that the language gives its third annex. */
function lettered(number: string, { annexLetters }: LanguagePack): string {
  return number.replace(/^[A-Z]/, (letter) => annexLetters?.[letter.charCodeAt(0) - 65] ?? letter);
}

/** Items that are sentences in the facts lose their full stop inside a list; the last one keeps it for the sentence's end. */
function inList(items: readonly string[]): readonly string[] {
  return items.map((item, index) => (index < items.length - 1 ? item.replace(/\.\u0003$/, "") : item));
}

/** What a person would read aloud of an escaped fact. */
function plainOf(text: string): string {
  return text.replaceAll(/\\(?=[^\p{L}\p{N}\s])|[<*\u0003]/gu, "");
}

/** Words a promise, and holds the clause to the promises that it declares. */
function stated(options: Options, id: string, phrase: "within" | "every" | "amount"): string {
  const { rendering } = options.data;
  const promise = rendering.ledger.get(id);
  if (promise === undefined) throw new Error(`The facts make no promise ${id}.`);
  if (!declares(rendering, promise)) {
    throw new Error(`Clause ${rendering.clause?.id ?? "(none)"} states ${id} but does not declare it.`);
  }
  const target: Commitment = promise.target;
  return `**${rendering.pack.phrases[phrase](target)}**`;
}

function declares({ clause, ledger }: Rendering, { id }: PromiseRecord): boolean {
  return clause?.states.some((pattern) => promisesLike(ledger, pattern).includes(id)) ?? false;
}
