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
import { placeKey } from "./own/woven.ts";

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
  /** What the company puts into the document; `null` where it takes it as it comes. */
  readonly own: OwnTexts | null;
}

/** Texts of the company's own in a document, compiled. */
export interface OwnTexts {
  /** By the id of the clause that they take the place of. */
  readonly replaced: ReadonlyMap<string, HandlebarsTemplateDelegate>;
  /** By the place, `after clause commitment.answer`. */
  readonly added: ReadonlyMap<string, readonly AddedText[]>;
}

interface AddedText {
  readonly write: HandlebarsTemplateDelegate;
  /** Rows and items stand right beside their neighbours. */
  readonly standsAlone: boolean;
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
    const { document, own } = options.data.rendering;
    const numbered = document.numbers.get(id);
    if (own !== null) {
      const before = added(own, "before", "section", id, this, options);
      const text = numbered === undefined ? "" : writeSection(id, numbered, this, options);
      return `${before}${text}${added(own, "after", "section", id, this, options)}`;
    }
    return numbered === undefined ? "" : writeSection(id, numbered, this, options);
  },

  /** Prints a clause where the facts and promises call for it. */
  clause(this: unknown, id: string, options: Options): string {
    const { own } = options.data.rendering;
    const text = writeClause(id, this, options);
    if (own === null) return text;
    const before = added(own, "before", "clause", id, this, options);
    return `${before}${text}${added(own, "after", "clause", id, this, options)}`;
  },
};

function writeSection(id: string, numbered: string, view: unknown, options: Options): string {
  const { document, sections, own, pack } = options.data.rendering;
  const number = lettered(numbered, pack);
  const at = sections.length;
  const inside = options.fn(view);
  const text = own === null ? inside : `${inside}${added(own, "in", "section", id, view, options)}`;
  const found = /^(#{2,3}) +(.+)$/m.exec(text);
  if (found === null) throw new Error(`Section ${id} has no heading.`);
  const [heading, marks = "", title = ""] = found;
  // Sections within this one are there already: its own heading comes before theirs.
  const isAnnex = document.annexes.has(id);
  const level = marks.length === 2 ? 2 : 3;
  sections.splice(at, 0, { id, number: isAnnex ? "" : number, isAnnex, title, level });
  if (isAnnex) return text;
  return `${text.slice(0, found.index)}${marks} ${number} ${title}${text.slice(found.index + heading.length)}`;
}

function writeClause(id: string, view: unknown, options: Options): string {
  const { rendering } = options.data;
  const clause = rendering.document.clauses.get(id);
  if (clause === undefined) return "";
  rendering.clause = clause;
  const own = rendering.own?.replaced.get(id);
  const text = own === undefined ? options.fn(view) : own(view, { data: options.data });
  rendering.clause = null;
  return marked(id, text);
}

/** What the company adds at a place, each text as the facts call for it. */
function added(
  { added: texts }: OwnTexts,
  relation: "after" | "before" | "in",
  type: "clause" | "section",
  id: string,
  view: unknown,
  options: Options,
): string {
  const pieces = texts.get(placeKey(relation, type, id)) ?? [];
  return pieces
    .map(({ write, standsAlone }) => {
      const text = write(view, { data: options.data });
      return standsAlone && text !== "" ? `\n${text}\n` : text;
    })
    .join("");
}

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
