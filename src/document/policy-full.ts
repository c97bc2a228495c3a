import { clause, section } from "./model.ts";
import type { DocumentModel } from "./model.ts";
import {
  deputies,
  documentControl,
  enforcement,
  escalationLadder,
  externalBody,
  questions,
  workingTime,
} from "./parts.ts";

const foundations = [
  section("purpose", [
    clause("purpose.aim", { covers: ["D8.S1.C1", "D9.S1.C1", "CL04"] }),
    clause("purpose.contents", { covers: ["D9.S1.C2"] }),
    clause("purpose.why", { covers: ["D9.S2.C1", "D9.S2.C2"] }),
    clause("purpose.commitment", { covers: ["A2"] }),
    clause("purpose.executive", { needs: ["document.approvedBy"], covers: ["A2"] }),
  ]),
  section("direction", [
    clause("direction.vision", { needs: ["company.vision"], covers: ["A2", "CL02"] }),
    clause("direction.mission", { needs: ["company.mission"], covers: ["A2", "CL03"] }),
    clause("direction.values", { needs: ["company.values"], covers: ["A2", "CL02"] }),
    clause("direction.principles", { covers: ["P-SPEED", "P-HONESTY", "P-ACCESS"] }),
  ]),
  section("scope", [
    clause("scope.contacts", { covers: ["D8.S2.C1", "A1", "CL05"] }),
    clause("scope.audience", { needs: ["audience"], covers: ["A1", "CL05"] }),
    clause("scope.providers", { covers: ["F4"] }),
    clause("scope.law", { covers: ["A1"] }),
  ]),
  section("definitions", [
    clause("definitions.terms", { covers: ["D8.S3.C1", "D8.S3.C2", "D8.S3.C3", "D8.S3.C4", "A3", "CL06"] }),
    clause("definitions.issue", { needs: ["company.offering.kind"], covers: ["A3"] }),
    clause("definitions.issue-plain", { without: ["company.offering.kind"], covers: ["A3"] }),
    clause("definitions.complaint", { covers: ["A3"] }),
    clause("definitions.vulnerable", { covers: ["A3", "C2"] }),
    clause("definitions.manual", { needs: ["training.manual"], covers: ["D8.S3.C5"] }),
    ...workingTime,
  ]),
  section("roles", [
    clause("roles.lead", { lead: true }),
    clause("roles.representatives", { covers: ["A4"] }),
    clause("roles.supervisors", { covers: ["D8.S4.C6", "D8.S4.C7", "A4"] }),
    clause("roles.manager", { covers: ["A4"] }),
    clause("roles.complex", { needs: ["complexCases.team"], covers: ["A4", "CL20"] }),
    clause("roles.management", { covers: ["A4"] }),
    clause("roles.empowerment", { needs: ["empowerment"], covers: ["A4", "CL18"] }),
  ]),
];

const service = [
  section("standards", [
    clause("standards.lead", { lead: true, covers: ["D8.S4.C1", "D9.S3.C1"] }),
    clause("standards.professional", { covers: ["D8.S4.C3", "D8.S5.C8", "D9.S3.C2", "D9.S3.C3"] }),
    clause("standards.listen", { covers: ["D8.S4.C5", "D9.S3.C4", "D9.S3.C5"] }),
    clause("standards.clear", { covers: ["D8.S4.C5"] }),
    clause("standards.patient", { covers: ["D9.S3.C3"] }),
    clause("standards.accurate", { covers: ["D9.S3.C8"] }),
    clause("standards.knowledge", { covers: ["D9.S3.C6", "CL14"] }),
    clause("standards.first-contact", { covers: ["D8.S4.C4", "D8.S5.C9", "CL21"] }),
    clause("standards.delays", { covers: ["CL19", "P-HONESTY"] }),
    clause("standards.follow-up", { covers: ["D9.S3.C7"] }),
    clause("standards.software", { needs: ["complaints.register"], covers: ["CL15"] }),
    clause("standards.manual", { needs: ["training.manual"], covers: ["D8.S4.C2", "CL16"] }),
  ]),
  section("times", [
    clause("times.aim", { covers: ["D8.S5.C1", "D8.S5.C2", "D9.S2.C2"] }),
    clause("times.lead", {
      anyMade: [
        "phone.answer",
        "voicemail.check",
        "voicemail.call-back",
        "email.reply",
        "chat.reply",
        "in-person.greet",
        "in-person.help",
        "social.reply",
        "letter.reply",
      ],
      covers: ["D8.S5.C3"],
    }),
    clause("times.phone", { states: ["phone.answer"], covers: ["D8.S5.C4", "B2", "CL09"] }),
    clause("times.voicemail", { states: ["voicemail.check"], covers: ["B2"] }),
    clause("times.call-back", { states: ["voicemail.call-back"], covers: ["B2"] }),
    clause("times.email", { states: ["email.reply"], covers: ["D8.S5.C5", "B2"] }),
    clause("times.chat", { states: ["chat.reply"], covers: ["D8.S5.C6", "B2"] }),
    clause("times.in-person-greet", { states: ["in-person.greet"], covers: ["B2"] }),
    clause("times.in-person-help", { states: ["in-person.help"], covers: ["D8.S5.C7", "B2"] }),
    clause("times.social", { states: ["social.reply"], covers: ["B2", "CL24"] }),
    clause("times.letter", { states: ["letter.reply"], covers: ["B2"] }),
    clause("times.missed", { needs: ["missed"], covers: ["B6"] }),
  ]),
  section("inquiries", [
    clause("inquiries.lead", { lead: true, covers: ["D9.S4.C1", "CL10"] }),
    clause("inquiries.acknowledge", { states: ["inquiry.acknowledge"], covers: ["D9.S4.C2", "CL10"] }),
    clause("inquiries.answer", { states: ["inquiry.answer"], covers: ["D9.S4.C3", "CL10", "CL20"] }),
    clause("inquiries.accurate", { covers: ["D9.S4.C4"] }),
    clause("inquiries.solve", { needs: ["company.offering.kind"], covers: ["D9.S4.C6"] }),
    clause("inquiries.solve-plain", { without: ["company.offering.kind"], covers: ["D9.S4.C6"] }),
    clause("inquiries.professional", { covers: ["D9.S4.C5"] }),
    clause("inquiries.automatic", { covers: ["B3"] }),
    clause("inquiries.issue", { states: ["issue.resolve"] }),
    clause("inquiries.follow-up", { states: ["issue.follow-up"], covers: ["D9.S3.C7"] }),
  ]),
  section("escalation", [
    clause("escalation.duty", { covers: ["D8.S5.C10", "D9.S5.C1", "CL11"] }),
    clause("escalation.how", { covers: ["D9.S5.C2", "D9.S5.C3", "D9.S5.C4", "CL11"] }),
    escalationLadder,
    deputies,
    clause("escalation.plain", { without: ["escalation"], covers: ["D9.S5.C1"] }),
  ]),
  section("complaints", [
    clause("complaints.right", { covers: ["C5", "D9.S6.C1"] }),
    clause("complaints.how", { covers: ["D9.S6.C1", "D9.S6.C2", "D1", "CL12"] }),
    clause("complaints.accounts", { needs: ["complaints.accounts"], covers: ["D9.S6.C3", "CL24"] }),
    clause("complaints.social", {
      needs: ["channels.social"],
      without: ["complaints.accounts"],
      covers: ["D9.S6.C3", "CL24"],
    }),
    clause("complaints.reviews", { needs: ["complaints.reviewSite"], covers: ["D9.S6.C4"] }),
    clause("complaints.acknowledge", { states: ["complaint.acknowledge"], covers: ["D9.S6.C5", "CL12"] }),
    clause("complaints.answer", { states: ["complaint.resolve"], covers: ["D9.S6.C6", "CL12"] }),
    clause("complaints.extension", { states: ["complaint.extension"], covers: ["D10"] }),
    clause("complaints.extension-plain", { without: ["complaints.extension"], covers: ["D10"] }),
    clause("complaints.second", { needs: ["complaints.secondStage"], covers: ["D9"] }),
    clause("complaints.second-person", { needs: ["complaints.secondStage.to"], covers: ["D9"] }),
    clause("complaints.second-time", { states: ["complaint.second-stage"], covers: ["D9"] }),
    ...externalBody,
    clause("complaints.more"),
  ]),
  section("ending", [
    clause("ending.lead", { lead: true, covers: ["D9.S7.C1"] }),
    clause("ending.satisfied", { covers: ["D9.S3.C9", "D9.S7.C2"] }),
    clause("ending.thanks", { covers: ["D9.S7.C3"] }),
    clause("ending.welcome", { covers: ["D9.S7.C4"] }),
  ]),
];

const care = [
  section("access", [
    clause("access.person", { covers: ["C4"] }),
    clause("access.needs", { covers: ["C1", "C2"] }),
    clause("access.offers", { needs: ["accessibility"], covers: ["C1", "P-ACCESS"] }),
    clause("access.vulnerable", { covers: ["C2"] }),
    clause("access.languages", { needs: ["channels.phone.languages"], covers: ["C3"] }),
  ]),
  section("data", [
    clause("data.minimum", { covers: ["G1", "CL27"] }),
    clause("data.identity", { covers: ["G1", "CL27"] }),
    clause("data.complaints", { needs: ["retention.complaints"], covers: ["G1"] }),
    clause("data.recordings", { needs: ["retention.recordings"], covers: ["G1"] }),
    clause("data.contact", { needs: ["dataProtection.contact"], covers: ["G1"] }),
  ]),
  section("training", [
    clause("training.induction", { needs: ["training.manual"], covers: ["F1", "CL16"] }),
    clause("training.repeat", { states: ["training.repeat"], covers: ["F1", "CL16"] }),
    clause("training.topics", { needs: ["training.topics"], covers: ["F1"] }),
    clause("training.coaching", { covers: ["F1"] }),
  ]),
  section("results", [
    clause("results.goals", { covers: ["A5", "CL04"] }),
    clause("results.lead", {
      anyOf: ["metrics.csat", "metrics.nps", "metrics.ces", "metrics.churn"],
      covers: ["A5", "CL28"],
    }),
    clause("results.csat", { needs: ["metrics.csat"], covers: ["CSAT", "CL28"] }),
    clause("results.nps", { needs: ["metrics.nps"], covers: ["NPS", "CL28"] }),
    clause("results.ces", { needs: ["metrics.ces"], covers: ["CES", "CL28"] }),
    clause("results.churn", { needs: ["metrics.churn"], covers: ["CHURN", "CL28"] }),
    clause("results.review", { needs: ["metrics.review"], covers: ["A5", "H5"] }),
    clause("results.complaints", { states: ["complaint.review"], covers: ["H2", "H5"] }),
    clause("results.management", { covers: ["H5", "H7"] }),
    clause("results.audit", { covers: ["H4"] }),
    clause("results.feedback", { needs: ["feedback"], covers: ["H7", "CL22"] }),
  ]),
];

const closing = [
  section("related", [
    clause("related.list", { covers: ["A6"] }),
    clause("related.precedence", { covers: ["A6"] }),
  ]),
  section("summary", [
    clause("summary.recap", { covers: ["D9.S8.C1"] }),
    clause("summary.customers", { covers: ["D8.S7.C2"] }),
    clause("summary.representatives", { covers: ["D8.S7.C3", "D9.S8.C2"] }),
    clause("summary.supervisors", { covers: ["D8.S7.C4"] }),
    clause("summary.thanks", { covers: ["D8.S7.C1", "D9.S8.C3", "D9.S8.C4"] }),
  ]),
  enforcement,
  questions,
  documentControl,
];

/** The formal policy: the inventory's D8 and D9 joined, with what real policies have beyond them. */
export const fullPolicy: DocumentModel = {
  kind: "policy",
  length: "full",
  sections: [...foundations, ...service, ...care, ...closing],
};
