import type { Facts, LocalText } from "../company/facts.ts";
import { kinds } from "../company/kind.ts";
import type { Kind, Length } from "../company/kind.ts";
import type { LanguagePack } from "../language/pack.ts";
import type { Ledger } from "../promise/ledger.ts";
import { channelsView } from "./channels-view.ts";
import { complaintsView } from "./complaints-view.ts";
import { documentView } from "./document-view.ts";
import { escapeMarkdown } from "./escape.ts";
import { contactLink, webLink } from "./link.ts";
import { deputiesView, personView } from "./person-view.ts";
import { escalationView, prioritiesView } from "./promise-view.ts";
import { textIn } from "./text-in.ts";
import type { View } from "./view-type.ts";

export interface ViewInput {
  readonly facts: Facts;
  readonly ledger: Ledger;
  readonly pack: LanguagePack;
}

/** What is the same for every document of a language; computed once. */
export function companyView({ facts, ledger, pack }: ViewInput): View {
  const { text, texts, words } = textIn(pack);
  const { company } = facts;
  return {
    company: {
      name: escapeMarkdown(company.name),
      // With its space; a company whose name is not spoken as it is written says which article is right.
      article: articleOf(company, pack),
      website: company.website === undefined ? undefined : webLink(company.website),
      vision: text(company.vision),
      mission: text(company.mission),
      values: texts(company.values),
      industry: text(company.industry),
      customerTypes: text(company.industryContext?.customerTypes),
      natureOfService: text(company.industryContext?.natureOfService),
      offering: { kind: company.offering?.kind, name: text(company.offering?.name) },
    },
    titles: Object.fromEntries(
      kinds.map((kind) => [camelCase(kind), escapeMarkdown(titleOf(facts, pack, kind, "full"))]),
    ),
    languages: languagesView(facts, pack),
    audience: facts.audience,
    expectations: texts(facts.expectations),
    contact: personView(facts, facts.contact, pack),
    owner: personView(facts, facts.document?.owner, pack),
    approver: personView(facts, facts.document?.approvedBy, pack),
    signatory: personView(facts, facts.document?.owner ?? facts.contact, pack),
    document: documentView(facts, pack),
    ...channelsView(facts, pack),
    escalation: escalationView(facts, pack),
    deputies: deputiesView(facts, pack),
    priorities: prioritiesView(facts, ledger, pack),
    complaints: complaintsView(facts, pack),
    feedback: words("feedback", facts.feedback),
    metrics: metricsView(facts, pack),
    training: { manual: text(facts.training?.manual), topics: texts(facts.training?.topics) },
    enforcement: texts(facts.enforcement),
    empowerment: text(facts.empowerment),
    complexCases: { team: text(facts.complexCases?.team) },
    policyTeam: texts(facts.policyTeam),
    conduct: conductView(facts, pack),
    dataProtection: {
      contact: contactOf(facts.dataProtection?.contact, pack),
    },
    missed: text(facts.missed),
    accessibility: texts(facts.accessibility),
    retention: facts.retention ?? {},
  };
}

/** The view of one document: the company's, with the document's own title and the line under it. */
export function documentPageView(shared: View, { facts, pack }: ViewInput, kind: Kind, length: Length): View {
  return {
    ...shared,
    title: escapeMarkdown(titleOf(facts, pack, kind, length)),
    masthead: mastheadOf(facts, pack).map(escapeMarkdown).join(" · "),
  };
}

/** The document's own title, from the facts or the language pack; plain text. */
export function titleOf(facts: Facts, pack: LanguagePack, kind: Kind, length: Length): string {
  const own = facts.titles?.[kind];
  const { plain } = textIn(pack);
  return plain(own) ?? pack.titles[kind][length];
}

/** Company, version and day, as far as the facts give them; plain text. */
export function mastheadOf(facts: Facts, pack: LanguagePack): readonly string[] {
  const { version, effective } = facts.document ?? {};
  return [
    facts.company.name,
    ...(version === undefined ? [] : [pack.masthead.version(version)]),
    ...(effective === undefined ? [] : [pack.masthead.effective(pack.phrases.date(effective))]),
  ];
}

/** The languages that the documents are in, named in the language of the view; the first one prevails. */
function languagesView({ languages }: Facts, { phrases }: LanguagePack): View {
  const names = languages.map((language) => phrases.languageName(language));
  return { all: names, prevailing: names[0] };
}

function articleOf({ name, nameForms }: Facts["company"], { tag, phrases }: LanguagePack): string {
  const article = (tag === "hu" ? nameForms?.hu?.article : undefined) ?? phrases.article(name);
  return article === "" ? "" : `${article} `;
}

function metricsView({ metrics }: Facts, { phrases }: LanguagePack): View {
  const number = (value: number | undefined, word: (value: number) => string): string | undefined =>
    value === undefined ? undefined : word(value);
  return {
    csat: number(metrics?.csat, phrases.percent),
    nps: number(metrics?.nps, phrases.number),
    ces: number(metrics?.ces, phrases.number),
    churn: number(metrics?.churn, phrases.percent),
    review: metrics?.review,
  };
}

function conductView({ conduct }: Facts, pack: LanguagePack): View {
  const { text, texts } = textIn(pack);
  return {
    appliesTo: texts(conduct?.appliesTo),
    problemSteps: texts(conduct?.problemSteps),
    riskReview: text(conduct?.riskReview),
    qualityConditions: texts(conduct?.qualityConditions),
    healthAndSafety: contactOf(conduct?.healthAndSafety, pack),
    flexibility: text(conduct?.flexibility),
  };
}

/** A contact line that may be an address, a number or words. */
function contactOf(given: LocalText | undefined, pack: LanguagePack): string | undefined {
  const found = textIn(pack).plain(given);
  return found === undefined ? undefined : contactLink(found);
}

function camelCase(kind: string): string {
  return kind.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
