import { textIn } from "../answers.ts";
import { always, type Context, ticked, type Topic, type Topics } from "../topic.ts";

type Id = "company.name" | "company.country" | "company.parts" | `company.${Detail}`;
type Detail =
  | "website"
  | "offering.kind"
  | "offering.name"
  | "industry"
  | "industryContext.customerTypes"
  | "industryContext.natureOfService"
  | "vision"
  | "mission"
  | "values.*";

const section = "company";

/** A text by language that belongs to a part of the section. */
function line(part: string): Topic {
  return { section, input: { kind: "local" }, asked: ticked("company.parts", part), optional: always };
}

/** Where most companies that document in a language are at home; only a suggestion, and none for English. */
const usualCountry: Readonly<Record<string, string>> = { el: "GR", cs: "CZ", hu: "HU" };

/** Who the company is. */
export const companyTopics: Topics<Id> = {
  "company.name": { section, input: { kind: "text" } },
  "company.country": {
    section,
    input: { kind: "text" },
    suggest: ({ answers }: Context) => usualCountry[textIn(answers, "language") ?? ""] ?? null,
  },
  "company.parts": {
    section,
    input: { kind: "choices", options: "company.parts", isEmptyFine: true },
    suggest: () => [],
  },
  "company.website": {
    section,
    input: { kind: "text" },
    asked: ticked("company.parts", "website"),
    optional: always,
  },
  "company.offering.kind": {
    section,
    input: { kind: "choice", options: "company.offering.kind" },
    asked: ticked("company.parts", "offering"),
    optional: always,
  },
  "company.offering.name": line("offering"),
  "company.industry": line("industry"),
  "company.industryContext.customerTypes": line("customers"),
  "company.industryContext.natureOfService": line("customers"),
  "company.vision": line("vision"),
  "company.mission": line("vision"),
  "company.values.*": line("values"),
};
