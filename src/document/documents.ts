import type { Kind, Length } from "../company/kind.ts";
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
