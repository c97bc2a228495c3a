import { checkFacts } from "../company/check-facts.ts";
import type { Facts } from "../company/facts.ts";
import type { Kind } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { documents } from "../document/documents.ts";
import type { Clause } from "../document/model.ts";
import { presentDocument } from "../document/present.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { WizardSection } from "../language/wizard-words.ts";
import { clauseTexts } from "./clause-texts.ts";
import type { Renderer } from "../markdown/render.ts";
import { companyView, documentPageView } from "../markdown/view.ts";
import { promiseKeys } from "../promise/definitions.ts";
import { promisesOf } from "../promise/ledger.ts";
import { entryOf, type FactsMap, isFactsMap } from "../yaml/writing/facts-value.ts";
import type { Answers } from "./answers.ts";
import { factsOf, holds } from "./facts-of.ts";
import { listQuestions, type Question } from "./list-questions.ts";
import { plainText } from "./plain-text.ts";
import type { Setting } from "./topic.ts";

/** Where a sentence is looked for, in this order: customers first. */
const searched: readonly Kind[] = [
  "charter",
  "policy",
  "code-of-practice",
  "procedures",
  "playbook",
  "standards",
  "guidelines",
];

/** More would push the next question off the screen. */
const maxSentences = 4;

/** Stands for a name or an address that is not known yet. A clause in which it turns up is not shown. */
const dummy = "Zzqdummy";
const dummyEmail = "zzqdummy@example.com";

/** What facts must have, with dummies. */
function standIns(language: string): FactsMap {
  return {
    company: { name: dummy, country: "GB" },
    people: { zzqdummy: { name: dummy, role: { [language]: dummy }, email: dummyEmail } },
    contact: "zzqdummy",
    channels: { email: { address: dummyEmail } },
    complaints: {
      contact: { email: dummyEmail },
      acknowledgeWithin: "1 day",
      resolveWithin: "2 days",
    },
  };
}

/** The facts so far, with stand-ins for what is missing; and the keys that these stand for. */
function completed(facts: FactsMap, language: string): { facts: FactsMap; missing: readonly string[] } {
  const missing: string[] = [];
  const fill = (given: FactsMap, needed: FactsMap, path: readonly string[]): FactsMap => {
    const added = Object.entries(needed).flatMap(([key, value]) => {
      const known = entryOf(given, key);
      const at = [...path, key];
      if (known === undefined) {
        missing.push(at.join("."));
        return [[key, value] as const];
      }
      // Who is named, and by which channel, is the company's choice: one is enough.
      const isBlock = at.join(".") === "company" || key === "complaints" || key === "contact";
      return isBlock && isFactsMap(known) && isFactsMap(value)
        ? [[key, fill(known, value, at)] as const]
        : [];
    });
    return { ...given, ...Object.fromEntries(added) };
  };
  return { facts: fill(facts, standIns(language), []), missing };
}

function isBelow(key: string, other: string): boolean {
  return key === other || key.startsWith(`${other}.`);
}

function touches(key: string, others: readonly string[]): boolean {
  return others.some((other) => isBelow(key, other) || isBelow(other, key));
}

/** The keys that a clause is about. */
function keysOf({ needs, anyOf, states, whenMade }: Clause): readonly string[] {
  const promised = [...states, ...whenMade].map((id) =>
    id === "escalation.*" ? "escalation" : id === "priority.*" ? "priorities" : promiseKeys[id].join("."),
  );
  return [...needs, ...anyOf, ...promised];
}

/** A sentence as a document prints it; `null` for a row of a table, a heading or a lead-in. */
function sentenceOf(markdown: string): string | null {
  const text = plainText(markdown);
  const isSentence = /[.!?;…]["”“»’)]?$/u.test(text) && !/(?<!\\)\|/.test(markdown);
  return isSentence && !/zzqdummy/i.test(text) ? text : null;
}

interface Sentence {
  readonly clause: Clause;
  readonly text: string;
}

/** Every sentence that the documents would print, without those that a stand-in takes part in. */
function sentencesIn(
  facts: Facts,
  missing: readonly string[],
  pack: LanguagePack,
  render: Renderer,
): readonly Sentence[] {
  const ledger = promisesOf(facts);
  const input = { facts, ledger, pack };
  const shared = companyView(input);
  return searched.flatMap((kind) => {
    const document = presentDocument(documents[kind].full, facts, ledger);
    const { marked } = render({
      document,
      view: documentPageView(shared, input, kind, "full"),
      ledger,
      pack,
    });
    return clauseTexts(marked).flatMap(({ id, markdown }) => {
      const clause = document.clauses.get(id);
      const text = sentenceOf(markdown);
      if (clause === undefined || clause.lead || text === null) return [];
      return keysOf(clause).some((key) => touches(key, missing)) ? [] : [{ clause, text }];
    });
  });
}

function keyOfQuestion({ path }: Question): string {
  return (path ?? []).filter((step) => typeof step === "string").join(".");
}

/** The first sentence that an answer brings about, or that holds its text. */
function sentenceFor(question: Question, answers: Answers, sentences: readonly Sentence[]): string | null {
  const key = keyOfQuestion(question);
  const given = holds(question, answers);
  const about = (isMeant: (each: string) => boolean): Sentence | undefined =>
    sentences.find(({ clause }) => keysOf(clause).some(isMeant));
  const found = about((each) => each === key) ?? about((each) => each.includes(".") && isBelow(key, each));
  const isName = question.topic.input.kind === "text" && typeof given === "string" && given.length > 2;
  const quoted = isName ? sentences.find(({ text }) => text.includes(given)) : undefined;
  return (quoted ?? found)?.text ?? null;
}

export interface SentencesInput {
  readonly section: WizardSection;
  readonly answers: Answers;
  readonly setting: Setting;
  readonly language: LanguageTag;
  readonly pack: LanguagePack;
  readonly render: Renderer;
}

/**
 * The sentences that the answers of a section bring about in the documents, as plain text: really rendered, in the
 * prevailing language. None while an answer stands in the way of rendering.
 */
export function sentencesOf({
  section,
  answers,
  setting,
  language,
  pack,
  render,
}: SentencesInput): readonly string[] {
  const so = completed(factsOf(answers, setting), language);
  const { facts } = checkFacts(so.facts, { today: setting.today, languages: [language] });
  if (facts === null) return [];
  const sentences = sentencesIn(facts, so.missing, pack, render);
  const questions = listQuestions(answers, setting).filter(
    (question) =>
      question.topic.section === section && question.path !== null && holds(question, answers) !== null,
  );
  const found = questions.map((question) => sentenceFor(question, answers, sentences));
  return [...new Set(found.filter((text) => text !== null))].slice(0, maxSentences);
}
