import { clause, section } from "./model.ts";
import type { DocumentModel } from "./model.ts";
import { deputies, documentControl, enforcement, escalationLadder, questions } from "./parts.ts";
import { channelRules } from "./playbook-channels.ts";
import { complaintHandling } from "./playbook-complaints.ts";

export const shortPlaybook: DocumentModel = {
  kind: "playbook",
  length: "short",
  sections: [
    section("commitment", [
      clause("commitment.team", { covers: ["D4.S1.C1"] }),
      clause("commitment.playbook", { covers: ["D4.S1.C2", "CL04"] }),
    ]),
    section("living", [
      clause("living.updated", { covers: ["D4.S2.C1"] }),
      clause("living.read", { covers: ["D4.S2.C2"] }),
      clause("living.suggest", { covers: ["D4.S2.C3"] }),
    ]),
    section("wants", [
      clause("wants.lead", { lead: true }),
      clause("wants.know", { covers: ["D4.S3.C1"] }),
      clause("wants.understand", { covers: ["D4.S3.C2"] }),
      clause("wants.exceed", { covers: ["D4.S3.C3"] }),
    ]),
    section("takes", [
      clause("takes.lead", { lead: true, covers: ["CL08"] }),
      clause("takes.professional", { covers: ["D4.S4.C1"] }),
      clause("takes.quick", { covers: ["D4.S4.C2"] }),
      clause("takes.inform", { covers: ["D4.S4.C3"] }),
    ]),
    section("times", [
      clause("times.head", { lead: true, covers: ["CL20"] }),
      clause("times.phone", { states: ["phone.answer"], covers: ["B2"] }),
      clause("times.voicemail", { states: ["voicemail.check"], covers: ["B2"] }),
      clause("times.call-back", { states: ["voicemail.call-back"], covers: ["B2"] }),
      clause("times.email", { states: ["email.reply"], covers: ["B2"] }),
      clause("times.chat", { states: ["chat.reply"], covers: ["B2"] }),
      clause("times.greet", { states: ["in-person.greet"], covers: ["B2"] }),
      clause("times.help", { states: ["in-person.help"], covers: ["B2"] }),
      clause("times.social", { states: ["social.reply"], covers: ["B2"] }),
      clause("times.letter", { states: ["letter.reply"], covers: ["B2"] }),
      clause("times.inquiry", { states: ["inquiry.answer"], covers: ["CL20"] }),
      clause("times.complaint-acknowledge", { states: ["complaint.acknowledge"], covers: ["CL12"] }),
      clause("times.complaint-resolve", { states: ["complaint.resolve"], covers: ["CL12"] }),
    ]),
    section("suggestions", [
      clause("suggestions.read", { covers: ["D4.S5.C1"] }),
      clause("suggestions.contact", { covers: ["D4.S5.C2", "CL13"] }),
    ]),
    section("closing", [clause("closing.thanks", { covers: ["D4.S6.C1"] })]),
  ],
};

const foundations = [
  section("intent", [
    clause("intent.purpose", { covers: ["D6.S1.C1", "CL04"] }),
    clause("intent.use", { covers: ["CL09"] }),
  ]),
  section("scope", [
    clause("scope.people", { covers: ["D6.S2.C1", "A1", "CL05"] }),
    clause("scope.terms", { covers: ["A3"] }),
    clause("scope.manager", { covers: ["A4"] }),
  ]),
  section("policy", [
    clause("policy.best", { covers: ["D6.S3.C1"] }),
    clause("policy.playbook", { covers: ["D6.S3.C2"] }),
    clause("policy.vision", { needs: ["company.vision"], covers: ["CL02"] }),
    clause("policy.mission", { needs: ["company.mission"], covers: ["CL03"] }),
    clause("policy.values", { needs: ["company.values"], covers: ["CL02"] }),
    clause("policy.living", { covers: ["D6.S3.C3"] }),
    clause("policy.read", { covers: ["D6.S3.C4"] }),
  ]),
  section("interactions", [
    clause("interactions.lead", { lead: true, covers: ["CL07"] }),
    clause("interactions.timely", { covers: ["D6.S4.C1", "CL07"] }),
    clause("interactions.professional", { covers: ["D6.S4.C2", "CL08"] }),
    clause("interactions.friendly", { covers: ["D6.S4.C3"] }),
    clause("interactions.respectful", { covers: ["D6.S4.C4"] }),
    clause("interactions.responsive", { covers: ["D6.S4.C5"] }),
    clause("interactions.informative", { covers: ["D6.S4.C6", "CL19"] }),
  ]),
  section("professionals", [
    clause("professionals.lead", { lead: true, covers: ["CL08"] }),
    clause("professionals.culture", { covers: ["D6.S5.C1"] }),
    clause("professionals.easy", { covers: ["D6.S5.C2"] }),
    clause("professionals.proactive", { covers: ["D6.S5.C3"] }),
    clause("professionals.accountable", { covers: ["D6.S5.C4"] }),
    clause("professionals.improve", { covers: ["D6.S5.C5"] }),
  ]),
  section("roles", [
    clause("roles.table", { covers: ["A4"] }),
    clause("roles.empowerment", { needs: ["empowerment"], covers: ["A4", "CL18"] }),
    clause("roles.good-faith", { needs: ["empowerment"], covers: ["A4"] }),
    clause("roles.ask-first", { without: ["empowerment"], covers: ["A4"] }),
    clause("roles.complex", { needs: ["complexCases.team"], covers: ["A4", "CL20"] }),
    clause("roles.unsure", { covers: ["A4", "E-HONESTY"] }),
  ]),
];

const daily = [
  channelRules,
  section("tone", [
    clause("tone.honest", { covers: ["P-HONESTY"] }),
    clause("tone.table", { covers: ["E-COURTESY", "E-HONESTY"] }),
    clause("tone.plain"),
  ]),
  section("internal", [
    clause("internal.tell", { covers: ["D6.S10.C1"] }),
    clause("internal.escalate", { covers: ["D6.S10.C2", "CL11"] }),
    clause("internal.register", { needs: ["complaints.register"], covers: ["D6.S10.C3", "CL15"] }),
    clause("internal.register-plain", { without: ["complaints.register"], covers: ["D6.S10.C3"] }),
    clause("internal.solution", { states: ["issue.resolve"], covers: ["D6.S10.C4"] }),
    clause("internal.follow-up", { states: ["issue.follow-up"], covers: ["B8"] }),
    section("priorities", [
      clause("priorities.table", { needs: ["priorities"], states: ["priority.*"], covers: ["B4"] }),
      clause("priorities.safety", { lead: true, covers: ["B4"] }),
    ]),
  ]),
  section("escalation", [
    clause("escalation.when", { covers: ["E1", "CL11"] }),
    clause("escalation.pass-on", { covers: ["E1", "CL11"] }),
    clause("escalation.hand-over", { covers: ["E1"] }),
    escalationLadder,
    deputies,
    clause("escalation.skip", { needs: ["escalation"], covers: ["E1"] }),
    clause("escalation.plain", { without: ["escalation"], covers: ["E1"] }),
  ]),
  section("difficult", [
    clause("difficult.lead", { lead: true }),
    section("calming", [clause("calming.steps", { covers: ["CL09", "E-RESPECT"] })]),
    section("unacceptable", [
      clause("unacceptable.what", { covers: ["B7"] }),
      clause("unacceptable.steps", { covers: ["B7"] }),
      clause("unacceptable.danger", { covers: ["B7", "F3"] }),
      clause("unacceptable.limits", { covers: ["B7"] }),
    ]),
    section("welfare", [
      clause("welfare.break", { covers: ["F3"] }),
      clause("welfare.support", { covers: ["F3"] }),
    ]),
  ]),
  section("support", [
    clause("support.spot", { covers: ["C2"] }),
    clause("support.adjust", { covers: ["C2", "P-ACCESS"] }),
    clause("support.offers", { needs: ["accessibility"], covers: ["C1"] }),
    clause("support.record", { covers: ["C2"] }),
    clause("support.pass-on", { covers: ["C2"] }),
  ]),
  section("crisis", [
    clause("crisis.notice", { covers: ["E5"] }),
    clause("crisis.safety", { covers: ["E5"] }),
    clause("crisis.steps", { covers: ["E5"] }),
  ]),
];

const team = [
  section("culture", [
    clause("culture.lifeblood", { covers: ["D6.S13.C1"] }),
    clause("culture.keep", { covers: ["D6.S13.C2"] }),
    clause("culture.learn", { covers: ["D6.S13.C3"] }),
    clause("culture.welcome", { covers: ["D6.S13.C4", "CL22"] }),
    clause("culture.surveys", { covers: ["D6.S13.C5"] }),
    clause("culture.methods", { needs: ["feedback"], covers: ["D6.S13.C5", "CL22"] }),
    clause("culture.open", { covers: ["D6.S13.C6"] }),
    clause("culture.used", { covers: ["D6.S13.C7", "CL22"] }),
    section("results", [
      clause("results.head", {
        anyOf: ["metrics.csat", "metrics.nps", "metrics.ces", "metrics.churn"],
        covers: ["CL28"],
      }),
      clause("results.csat", { needs: ["metrics.csat"], covers: ["CSAT", "CL28"] }),
      clause("results.nps", { needs: ["metrics.nps"], covers: ["NPS", "CL28"] }),
      clause("results.ces", { needs: ["metrics.ces"], covers: ["CES", "CL28"] }),
      clause("results.churn", { needs: ["metrics.churn"], covers: ["CHURN", "CL28"] }),
      clause("results.review", { needs: ["metrics.review"], covers: ["CL28"] }),
      clause("results.standards", { lead: true }),
    ]),
  ]),
  section("people", [
    clause("people.skills", { covers: ["P-SPEED"] }),
    clause("people.induction", { covers: ["F1"] }),
    clause("people.manual", { needs: ["training.manual"], covers: ["F1", "CL16"] }),
    clause("people.topics", { needs: ["training.topics"], covers: ["F1", "CL16"] }),
    clause("people.repeat", { states: ["training.repeat"], covers: ["F1", "CL16"] }),
    clause("people.coaching", { covers: ["F1", "P-SPEED"] }),
    clause("people.tools", { covers: ["P-SPEED", "P-ACCESS"] }),
    clause("people.motivation", { covers: ["P-SPEED"] }),
    clause("people.reachable", { covers: ["P-ACCESS"] }),
  ]),
  section("distribution", [
    clause("distribution.copies", { covers: ["I3"] }),
    clause("distribution.internal", { covers: ["I3", "I4"] }),
  ]),
  section("closing", [
    clause("closing.thanks", { covers: ["D6.S14.C1"] }),
    clause("closing.contact", { covers: ["D6.S14.C2", "CL13"] }),
    clause("closing.thank-you", { covers: ["D6.S14.C3"] }),
  ]),
];

export const fullPlaybook: DocumentModel = {
  kind: "playbook",
  length: "full",
  sections: [...foundations, ...daily, complaintHandling, ...team, enforcement, questions, documentControl],
};
