import type { QuestionId } from "../../language/wizard-words.ts";
import { promise } from "../presets.ts";
import { always, ticked, type Topic, type Topics } from "../topic.ts";

type Id = Extract<
  QuestionId,
  | "measures.parts"
  | "audience"
  | "expectations.*"
  | "enforcement.*"
  | "empowerment"
  | "complexCases.team"
  | "policyTeam.*"
  | "feedback"
  | `metrics.${string}`
  | `training.${string}`
  | `conduct.${string}`
  | "dataProtection.contact"
>;

const section = "measures";

function detail(part: string, input: Topic["input"] = { kind: "local" }): Topic {
  return { section, input, asked: ticked("measures.parts", part), optional: always };
}

/** What is measured, how people learn, and how they behave. */
export const measureTopics: Topics<Id> = {
  "measures.parts": {
    section,
    input: { kind: "choices", options: "measures.parts", isEmptyFine: true },
    suggest: () => [],
  },
  audience: {
    ...detail("staff", { kind: "choice", options: "audience" }),
    suggest: () => "employees",
  },
  "expectations.*": detail("staff"),
  "enforcement.*": detail("enforcement"),
  empowerment: detail("empowerment"),
  "complexCases.team": detail("complexCases"),
  "policyTeam.*": detail("policyTeam"),
  feedback: {
    ...detail("feedback", { kind: "choices", options: "feedback", isEmptyFine: false }),
    suggest: () => ["survey"],
  },
  "metrics.review": {
    ...detail("metrics", { kind: "choice", options: "metrics.review" }),
    suggest: () => "monthly",
  },
  "metrics.csat": detail("metrics", { kind: "text" }),
  "metrics.nps": detail("metrics", { kind: "text" }),
  "metrics.ces": detail("metrics", { kind: "text" }),
  "metrics.churn": detail("metrics", { kind: "text" }),
  "training.manual": detail("training"),
  "training.every": { ...detail("training", promise), suggest: () => "12 months" },
  "training.topics.*": detail("training"),
  "conduct.appliesTo.*": detail("conduct"),
  "conduct.problemSteps.*": detail("conduct"),
  "conduct.riskReview": detail("conduct"),
  "conduct.qualityConditions.*": detail("conduct"),
  "conduct.healthAndSafety": detail("conduct"),
  "conduct.monitorEvery": { ...detail("conduct", promise), suggest: () => "3 months" },
  "conduct.flexibility": detail("conduct"),
  "dataProtection.contact": detail("dataProtection"),
};
