import { complaintHandling, conduct, ethics } from "./code-of-practice-conduct.ts";
import { annex, clause, section } from "./model.ts";
import type { DocumentModel } from "./model.ts";
import { documentControl, enforcement, questions, workingTime } from "./parts.ts";

const targets = ["metrics.csat", "metrics.nps", "metrics.ces", "metrics.churn"];

/** The seven elements of a code of practice on a page. */
export const shortCodeOfPractice: DocumentModel = {
  kind: "code-of-practice",
  length: "short",
  sections: [
    section("purpose", [clause("purpose.binding", { covers: ["COP1.S1.C4", "COP1.S2.C1", "CL29", "CL05"] })]),
    section("ethics", [
      clause("ethics.values", { needs: ["company.values"], covers: ["COP1.S3.C1"] }),
      clause("ethics.dealing", {
        covers: ["COP1.S4.C1", "COP1.S4.C2", "COP1.S4.C3", "COP1.S4.C4", "CL26"],
      }),
    ]),
    section("communication", [
      clause("communication.clear", { covers: ["COP1.S5.C1", "COP1.S5.C2", "COP1.S5.C4"] }),
      clause("communication.answer", { states: ["inquiry.answer"], covers: ["COP1.S5.C3", "CL19"] }),
      clause("communication.answer-plain", {
        without: ["inquiries.answerWithin"],
        covers: ["COP1.S5.C3", "CL19"],
      }),
    ]),
    section("behaviour", [
      clause("behaviour.professional", {
        covers: ["COP1.S6.C1", "COP1.S6.C2", "COP1.S6.C3", "CL08", "CL27"],
      }),
    ]),
    section("delivery", [
      clause("delivery.steps", {
        needs: ["conduct.problemSteps"],
        covers: ["COP1.S7.C1", "COP1.S7.C4"],
      }),
      clause("delivery.steps-plain", {
        without: ["conduct.problemSteps"],
        covers: ["COP1.S7.C1", "COP1.S7.C4"],
      }),
      clause("delivery.escalate", { covers: ["COP1.S7.C2"] }),
      clause("delivery.follow-up", { states: ["issue.follow-up"], covers: ["COP1.S7.C3"] }),
      clause("delivery.follow-up-plain", { without: ["issues.followUpWithin"], covers: ["COP1.S7.C3"] }),
    ]),
    section("complaints", [
      clause("complaints.times", {
        states: ["complaint.acknowledge", "complaint.resolve"],
        covers: ["COP1.S8.C1", "COP1.S8.C2", "COP1.S8.C3", "CL12"],
      }),
    ]),
    section("training", [
      clause("training.repeat", { states: ["training.repeat"], covers: ["COP1.S9.C1", "CL16"] }),
      clause("training.plain", { without: ["training.every"], covers: ["COP1.S9.C1"] }),
    ]),
    section("metrics", [
      clause("metrics.use", { covers: ["COP1.S10.C1", "COP1.S10.C3"] }),
      clause("metrics.head", { anyOf: targets }),
      clause("metrics.csat", { needs: ["metrics.csat"], covers: ["CSAT", "CL28"] }),
      clause("metrics.nps", { needs: ["metrics.nps"], covers: ["NPS", "CL28"] }),
      clause("metrics.ces", { needs: ["metrics.ces"], covers: ["CES", "CL28"] }),
      clause("metrics.churn", { needs: ["metrics.churn"], covers: ["CHURN", "CL28"] }),
    ]),
    questions,
  ],
};

const foundations = [
  section("purpose", [
    clause("purpose.what", { covers: ["COP1.S1.C1", "A1", "CL04"] }),
    clause("purpose.subjects", { covers: ["COP1.S1.C2", "CL04"] }),
    clause("purpose.standards", { covers: ["COP1.S1.C3", "CL08"] }),
    clause("purpose.status", { covers: ["COP1.S1.C4", "A1", "CL29"] }),
    clause("purpose.binding", { covers: ["COP1.S1.C4", "A1", "CL29"] }),
    clause("purpose.commitment", { covers: ["A2"] }),
    clause("purpose.executive", { needs: ["document.approvedBy"], covers: ["A2"] }),
    clause("purpose.signature", { covers: ["A2"] }),
  ]),
  section("scope", [
    clause("scope.units", { needs: ["conduct.appliesTo"], covers: ["COP1.S2.C1", "A1", "CL05"] }),
    clause("scope.people", { needs: ["conduct.appliesTo"], covers: ["COP1.S2.C1", "A1"] }),
    clause("scope.people-plain", { without: ["conduct.appliesTo"], covers: ["COP1.S2.C1", "A1", "CL05"] }),
    clause("scope.contacts", { covers: ["A1", "CL05"] }),
    section("context", [
      clause("context.head", { lead: true, covers: ["CL30"] }),
      clause("context.industry", { needs: ["company.industry"], covers: ["COP1.S2.C2", "CL30"] }),
      clause("context.offering", { needs: ["company.offering.name"], covers: ["COP1.S2.C2"] }),
      clause("context.customers", {
        needs: ["company.industryContext.customerTypes"],
        covers: ["COP1.S2.C2", "CL30"],
      }),
      clause("context.nature", {
        needs: ["company.industryContext.natureOfService"],
        covers: ["COP1.S2.C2", "CL30"],
      }),
    ]),
  ]),
  section("definitions", [
    clause("definitions.terms", { covers: ["A3"] }),
    clause("definitions.issue", { needs: ["company.offering.kind"], covers: ["A3"] }),
    clause("definitions.issue-plain", { without: ["company.offering.kind"], covers: ["A3"] }),
    clause("definitions.complaint", { covers: ["A3"] }),
    ...workingTime,
  ]),
  section("values", [
    clause("values.vision", { needs: ["company.vision"], covers: ["A2"] }),
    clause("values.mission", { needs: ["company.mission"], covers: ["A2"] }),
    clause("values.list", { needs: ["company.values"], covers: ["COP1.S3.C1", "A2"] }),
    clause("values.meaning", { covers: ["COP1.S3.C1"] }),
  ]),
];

const improvement = [
  section("training", [
    clause("training.continuous", { covers: ["COP1.S9.C1", "CL16"] }),
    clause("training.repeat", { states: ["training.repeat"], covers: ["COP1.S9.C1", "CL16"] }),
    clause("training.topics", { needs: ["training.topics"], covers: ["COP1.S9.C1"] }),
    clause("training.learning", { covers: ["COP1.S9.C2"] }),
  ]),
  section("metrics", [
    clause("metrics.purpose", { covers: ["COP1.S10.C1", "COP1.S10.C2"] }),
    section("targets", [
      clause("targets.head", { lead: true }),
      clause("targets.csat", { needs: ["metrics.csat"], covers: ["CSAT", "CL28"] }),
      clause("targets.nps", { needs: ["metrics.nps"], covers: ["NPS", "CL28"] }),
      clause("targets.ces", { needs: ["metrics.ces"], covers: ["CES", "CL28"] }),
      clause("targets.churn", { needs: ["metrics.churn"], covers: ["CHURN", "CL28"] }),
    ]),
    section("using", [
      clause("using.review", { needs: ["metrics.review"], covers: ["COP1.S10.C2"] }),
      clause("using.strategy", { covers: ["COP1.S10.C3"] }),
      clause("using.publication", { covers: ["H6"] }),
    ]),
  ]),
];

const protection = [
  section("rights", [
    clause("rights.respect", { covers: ["COP1.S11.C1"] }),
    clause("rights.list", { covers: ["COP1.S11.C1", "C4", "I4"] }),
    clause("rights.access", { covers: ["C1"] }),
    clause("rights.formats", { needs: ["accessibility"], covers: ["C1", "I4"] }),
    clause("rights.data", { covers: ["COP1.S11.C2", "CL27"] }),
    clause("rights.retention", { needs: ["retention.complaints"], covers: ["COP1.S11.C2"] }),
    clause("rights.recordings", { needs: ["retention.recordings"], covers: ["COP1.S11.C2"] }),
    clause("rights.contact", { needs: ["dataProtection.contact"], covers: ["COP1.S11.C2"] }),
  ]),
  section("safety", [
    clause("safety.risk", { covers: ["COP1.S12.C1"] }),
    clause("safety.risk-review", { needs: ["conduct.riskReview"], covers: ["COP1.S12.C1"] }),
    clause("safety.quality", {
      needs: ["conduct.qualityConditions", "company.offering.kind"],
      covers: ["COP1.S12.C2"],
    }),
    clause("safety.quality-plain", {
      needs: ["conduct.qualityConditions"],
      without: ["company.offering.kind"],
      covers: ["COP1.S12.C2"],
    }),
    clause("safety.quality-default", { without: ["conduct.qualityConditions"], covers: ["COP1.S12.C2"] }),
    clause("safety.health", { covers: ["COP1.S12.C3"] }),
    clause("safety.contact", { needs: ["conduct.healthAndSafety"], covers: ["COP1.S12.C3"] }),
  ]),
];

const upkeep = [
  section("practice", [
    clause("practice.training", { covers: ["COP1.S13.C1", "CL16"] }),
    clause("practice.manual", { needs: ["training.manual"], covers: ["COP1.S13.C1", "CL16"] }),
    clause("practice.decide", { covers: ["COP1.S13.C2"] }),
    clause("practice.empowerment", { needs: ["empowerment"], covers: ["COP1.S13.C2", "CL18"] }),
    clause("practice.customers", { covers: ["I4"] }),
  ]),
  section("monitoring", [
    clause("monitoring.time", { states: ["conduct.monitor"], covers: ["COP1.S14.C1"] }),
    clause("monitoring.plain", { without: ["conduct.monitorEvery"], covers: ["COP1.S14.C1"] }),
    clause("monitoring.how", { covers: ["COP1.S14.C1", "COP1.S14.C2"] }),
    clause("monitoring.feedback", { needs: ["feedback"], covers: ["COP1.S14.C2", "H7", "CL22"] }),
    clause("monitoring.welcome", { covers: ["COP1.S14.C2", "H7", "CL22"] }),
    clause("monitoring.speak-up"),
  ]),
  section("review", [
    clause("review.change", { covers: ["COP1.S15.C1", "CL23"] }),
    clause("review.flexible", { covers: ["COP1.S15.C2"] }),
    clause("review.rule", { needs: ["conduct.flexibility"], covers: ["COP1.S15.C2"] }),
  ]),
];

/** The inventory's COP1 whole, with its ethics: courtesy, respect, commitment, honesty. */
export const fullCodeOfPractice: DocumentModel = {
  kind: "code-of-practice",
  length: "full",
  sections: [
    ...foundations,
    ethics,
    ...conduct,
    complaintHandling,
    ...improvement,
    ...protection,
    ...upkeep,
    enforcement,
    questions,
    documentControl,
    annex("reader", [clause("reader.text", { covers: ["I3"] }), clause("reader.fields", { covers: ["I3"] })]),
  ],
};
