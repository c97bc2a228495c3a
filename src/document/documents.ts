import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { fullCharter, shortCharter } from "./charter.ts";
import { fullCodeOfPractice, shortCodeOfPractice } from "./code-of-practice.ts";
import { fullGuidelines, shortGuidelines } from "./guidelines.ts";
import type { DocumentModel } from "./model.ts";
import { fullPlaybook, shortPlaybook } from "./playbook.ts";
import { fullPolicy } from "./policy-full.ts";
import { shortPolicy } from "./policy-short.ts";
import { fullProcedures, shortProcedures } from "./procedures.ts";
import { fullStandards, shortStandards } from "./standards.ts";

/** Every document, by kind and length. */
export const documents: Readonly<Record<Kind, Readonly<Record<Length, DocumentModel>>>> = {
  policy: { short: shortPolicy, full: fullPolicy },
  standards: { short: shortStandards, full: fullStandards },
  guidelines: { short: shortGuidelines, full: fullGuidelines },
  playbook: { short: shortPlaybook, full: fullPlaybook },
  procedures: { short: shortProcedures, full: fullProcedures },
  "code-of-practice": { short: shortCodeOfPractice, full: fullCodeOfPractice },
  charter: { short: shortCharter, full: fullCharter },
};

/** What a document says in a language: a company may say more or less in it than the package does. */
export type ModelOf = (language: LanguageTag, kind: Kind, length: Length) => DocumentModel;

/** What the documents of the package say, the same in every language. */
export const packageModel: ModelOf = (_language, kind, length) => documents[kind][length];
