import * as z from "zod";
import { channelsBlock } from "./blocks/channels.ts";
import { companyBlock } from "./blocks/company.ts";
import { complaintsBlock } from "./blocks/complaints.ts";
import { brandBlock, documentBlock, handbookBlock, printBlock, titlesBlock } from "./blocks/document.ts";
import { escalationList, inquiriesBlock, issuesBlock, prioritiesList } from "./blocks/handling.ts";
import { peopleBlock } from "./blocks/people.ts";
import {
  audience,
  complexCasesBlock,
  conductBlock,
  dataProtectionBlock,
  feedbackList,
  hoursBlock,
  line,
  metricsBlock,
  retentionBlock,
  texts,
  trainingBlock,
} from "./blocks/practice.ts";
import { describe, refuse } from "./field.ts";
import { languageTags } from "./language-tag.ts";
import { person } from "./leaves/address.ts";
import { choice } from "./leaves/choice.ts";
import { folder, otherFile } from "./leaves/file.ts";
import { leaf } from "./leaves/leaf.ts";
import { block, list } from "./leaves/structure.ts";

/** The version of the file's format that this program reads. */
const formatVersion = describe(
  leaf((found, context) => {
    if (found === "1") return 1 as const;
    return refuse(context, {
      code: "facts/format-version",
      args: { found },
      fix: { kind: "replace", text: "1" },
    });
  }),
  "version",
  { description: "The version of the file's format.", example: "1" },
);

/**
 * The facts file: the only definition of its keys. Types, JSON Schema and the reference page come from it. Every
 * leaf is read from text, as the file writes it, so no `no` becomes false and no telephone number loses its zero.
 */
export const factsSchema = block(
  {
    charter: formatVersion,
    extends: otherFile({
      description:
        "Another facts file that this one builds on, relative to this one. Maps merge, lists replace, null removes.",
      example: "../group.yaml",
    }).optional(),
    templates: folder({
      description: "A folder with the company's own templates, relative to this file.",
      example: "templates",
    }).optional(),
    company: companyBlock,
    languages: list(choice(languageTags, { description: "A language.", example: "en" }), {
      description: "The languages of the documents; the first one prevails.",
      example: "[en]",
      unique: true,
    }),
    brand: brandBlock.optional(),
    titles: titlesBlock.optional(),
    handbook: handbookBlock.optional(),
    print: printBlock.optional(),
    document: documentBlock.optional(),
    audience: audience.optional(),
    expectations: texts(
      "What the policy expects of its readers, in sentences.",
      ["Treat every customer with respect."],
      { from: 1, to: 10 },
    ),
    people: peopleBlock,
    contact: person({
      description: "Who answers questions about the documents; a key of `people`.",
      example: "manager",
    }),
    hours: hoursBlock.optional(),
    channels: channelsBlock,
    inquiries: inquiriesBlock.optional(),
    issues: issuesBlock.optional(),
    priorities: prioritiesList,
    escalation: escalationList,
    missed: line(
      "What happens when a promise is not kept.",
      "We apologise, say why, and name the next step.",
    ),
    accessibility: texts("How the service is open to people with disabilities.", [
      "Documents in large print on request",
    ]),
    complaints: complaintsBlock,
    retention: retentionBlock.optional(),
    feedback: feedbackList,
    metrics: metricsBlock.optional(),
    training: trainingBlock.optional(),
    enforcement: texts(
      "How it is made sure that the policy is kept, in sentences.",
      ["Team leaders check ten cases a month."],
      { from: 1, to: 8 },
    ),
    empowerment: line(
      "What a representative may decide alone.",
      "Representatives may refund up to EUR 50 without approval.",
    ),
    complexCases: complexCasesBlock.optional(),
    policyTeam: texts("The departments that write the policy together.", ["customer service"]),
    conduct: conductBlock.optional(),
    dataProtection: dataProtectionBlock.optional(),
  },
  "The facts of one company.",
);

type DeepReadonly<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

/** The facts of one company, checked. What the file leaves out is left out here. */
export type Facts = DeepReadonly<z.output<typeof factsSchema>>;

/** The facts as a file writes them: every leaf is text. */
export type FactsInput = DeepReadonly<z.input<typeof factsSchema>>;

export type { Commitment } from "./leaves/time.ts";
export type { LocalText } from "./leaves/text.ts";
export type { Day, OpenHours } from "./leaves/opening-hours.ts";
export type { Way } from "./blocks/ways.ts";
