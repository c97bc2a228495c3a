import { clause, section } from "./model.ts";
import type { DocumentModel } from "./model.ts";
import {
  documentControl,
  enforcement,
  escalationLadder,
  externalBody,
  openingHours,
  questions,
  workingTime,
} from "./parts.ts";

const aimShort = section("aim", [
  clause("aim.vision", { needs: ["company.vision"], covers: ["CL02"] }),
  clause("aim.leading", { needs: ["company.offering.name"], covers: ["D2.S1.C1"] }),
  clause("aim.demands", { covers: ["D2.S2.C1"] }),
  clause("aim.team", { covers: ["D2.S2.C2"] }),
  clause("aim.purpose", { covers: ["D2.S3.C1", "CL04"] }),
]);

const alwaysShort = section("always", [
  clause("always.polite", { covers: ["D2.S4.C1", "CL08"] }),
  clause("always.respond", { covers: ["D2.S4.C2"] }),
  clause("always.complaints", { covers: ["D2.S4.C3"] }),
  clause("always.improve", { covers: ["D2.S4.C4"] }),
]);

const neverShort = section("never", [
  clause("never.waiting", { covers: ["D2.S5.C1"] }),
  clause("never.lapse", { covers: ["D2.S5.C2"] }),
  clause("never.disparage", { covers: ["D2.S5.C3"] }),
  clause("never.dishonest", { covers: ["D2.S5.C4"] }),
]);

const timesShort = section("times", [
  clause("times.head", { lead: true, covers: ["CL07"] }),
  clause("phone.answer", { states: ["phone.answer"], covers: ["B2"] }),
  clause("voicemail.call-back", { states: ["voicemail.call-back"], covers: ["B2"] }),
  clause("email.reply", { states: ["email.reply"], covers: ["B2"] }),
  clause("chat.reply", { states: ["chat.reply"], covers: ["B2"] }),
  clause("in-person.greet", { states: ["in-person.greet"], covers: ["B2"] }),
  clause("in-person.help", { states: ["in-person.help"], covers: ["B2"] }),
  clause("social.reply", { states: ["social.reply"], covers: ["B2"] }),
  clause("letter.reply", { states: ["letter.reply"], covers: ["B2"] }),
  clause("inquiry.answer", { states: ["inquiry.answer"] }),
  clause("issue.resolve", { states: ["issue.resolve"] }),
  clause("complaint.acknowledge", { states: ["complaint.acknowledge"], covers: ["D3"] }),
  clause("complaint.resolve", { states: ["complaint.resolve"] }),
  clause("closing.manager", { covers: ["D2.S6.C2"] }),
  clause("closing.thanks", { covers: ["D2.S6.C1", "D2.S6.C3"] }),
]);

/** The standards on one page: what we always do, what we never do, and the times. */
export const shortStandards: DocumentModel = {
  kind: "standards",
  length: "short",
  sections: [aimShort, alwaysShort, neverShort, timesShort],
};

const foundations = [
  section("purpose", [
    clause("purpose.why", { covers: ["D2.S3.C1", "D8.S1.C1", "D8.S5.C1", "CL04"] }),
    clause("purpose.scope", { covers: ["D8.S2.C1", "CL05"] }),
    clause("purpose.who", { covers: ["D8.S4.C1", "CL05", "CL08"] }),
    clause("purpose.kinds", { covers: ["CL07"] }),
  ]),
  section("aim", [
    clause("aim.vision", { needs: ["company.vision"], covers: ["CL02"] }),
    clause("aim.leading", { needs: ["company.offering.name"], covers: ["D2.S1.C1"] }),
    clause("aim.values", { needs: ["company.values"], covers: ["CL02"] }),
    clause("aim.demands", { covers: ["D2.S2.C1"] }),
    clause("aim.team", { covers: ["D2.S2.C2"] }),
  ]),
];

const conduct = [
  section("always", [
    clause("always.lead", { lead: true }),
    clause("always.polite", {
      covers: ["D2.S4.C1", "D6.S9.C2", "D8.S4.C3", "D8.S5.C8", "E-COURTESY", "CL08"],
    }),
    clause("always.respond", { covers: ["D2.S4.C2"] }),
    clause("always.complaints", { covers: ["D2.S4.C3"] }),
    clause("always.listen", { covers: ["D8.S4.C5", "E-RESPECT"] }),
    clause("always.solve", { covers: ["D6.S9.C4", "D8.S4.C4", "D8.S5.C2", "D8.S5.C9", "CL21"] }),
    clause("always.tell", { covers: ["CL19", "P-HONESTY"] }),
    clause("always.improve", { covers: ["D2.S4.C4"] }),
  ]),
  section("never", [
    clause("never.lead", { lead: true }),
    clause("never.waiting", { covers: ["D2.S5.C1"] }),
    clause("never.lapse", { covers: ["D2.S5.C2", "E-COMMITMENT"] }),
    clause("never.disparage", { covers: ["D2.S5.C3"] }),
    clause("never.dishonest", { covers: ["D2.S5.C4"] }),
    clause("never.untrue", { covers: ["E-HONESTY"] }),
  ]),
  section("courtesy", [
    clause("courtesy.head", { lead: true, covers: ["B8"] }),
    clause("courtesy.name", { covers: ["B8", "C4"] }),
    clause("courtesy.hold", { covers: ["B8"] }),
    clause("courtesy.transfer", { covers: ["B8"] }),
    clause("courtesy.tell-once", { covers: ["B8"] }),
    clause("courtesy.follow-up", { covers: ["B8"] }),
    clause("courtesy.end", { covers: ["B8"] }),
  ]),
];

const channels = section("channels", [
  clause("channels.head", { lead: true, covers: ["B1"] }),
  clause("channels.phone", { needs: ["channels.phone"], covers: ["B1", "CL13"] }),
  clause("channels.phone-languages", { needs: ["channels.phone.languages"], covers: ["B1", "C3"] }),
  clause("channels.phone-cost", { needs: ["channels.phone.cost"], covers: ["B1"] }),
  clause("channels.email", { needs: ["channels.email"], covers: ["B1", "CL13"] }),
  clause("channels.chat", { needs: ["channels.chat"], covers: ["B1"] }),
  clause("channels.in-person", { needs: ["channels.inPerson"], covers: ["B1"] }),
  clause("channels.social", { needs: ["channels.social"], covers: ["B1", "CL24"] }),
  clause("channels.letter", { needs: ["channels.letter"], covers: ["B1"] }),
  clause("channels.self-service", { needs: ["channels.selfService"], covers: ["B1", "P-ACCESS"] }),
  clause("channels.choice", { covers: ["P-ACCESS"] }),
  clause("channels.self-service-choice", { needs: ["channels.selfService"], covers: ["C4", "P-ACCESS"] }),
  section("open", openingHours),
  section("busy", [
    clause("busy.voicemail", { needs: ["channels.phone.voicemail"], covers: ["D6.S6.C2"] }),
    clause("busy.call-back", { needs: ["channels.phone.voicemail"], covers: ["D6.S6.C4"] }),
    clause("busy.email", { whenMade: ["email.reply"], covers: ["D6.S7.C2"] }),
    clause("busy.chat", { whenMade: ["chat.reply"], covers: ["D6.S8.C2"] }),
    clause("busy.in-person", { needs: ["channels.inPerson"], covers: ["D6.S9.C3", "E-COURTESY"] }),
  ]),
]);

const times = section("times", [
  clause("times.reading", { covers: ["B3", "D8.S5.C3"] }),
  section("channel-times", [
    clause("channel-times.head", { lead: true, covers: ["B2"] }),
    clause("phone.answer", { states: ["phone.answer"], covers: ["D6.S6.C1", "D8.S5.C4", "B2", "B3"] }),
    clause("voicemail.check", { states: ["voicemail.check"], covers: ["D6.S6.C3", "B2", "B3"] }),
    clause("voicemail.call-back", { states: ["voicemail.call-back"], covers: ["D6.S6.C3", "B2", "B3"] }),
    clause("email.reply", { states: ["email.reply"], covers: ["D6.S7.C1", "D8.S5.C5", "B2", "B3"] }),
    clause("chat.reply", { states: ["chat.reply"], covers: ["D6.S8.C1", "D8.S5.C6", "B2", "B3"] }),
    clause("in-person.greet", { states: ["in-person.greet"], covers: ["D6.S9.C1", "B2", "B3"] }),
    clause("in-person.help", { states: ["in-person.help"], covers: ["D8.S5.C7", "B2", "B3"] }),
    clause("social.reply", { states: ["social.reply"], covers: ["B2", "B3", "CL24"] }),
    clause("letter.reply", { states: ["letter.reply"], covers: ["B2", "B3"] }),
  ]),
  section("case-times", [
    clause("case-times.head", { lead: true }),
    clause("inquiry.acknowledge", { states: ["inquiry.acknowledge"], covers: ["B3"] }),
    clause("inquiry.answer", { states: ["inquiry.answer"], covers: ["B3", "CL20"] }),
    clause("issue.resolve", { states: ["issue.resolve"], covers: ["D6.S10.C4", "B3"] }),
    clause("issue.follow-up", { states: ["issue.follow-up"], covers: ["B3", "B8"] }),
    clause("issue.meaning", { needs: ["issues", "company.offering.kind"], covers: ["A3"] }),
    clause("issue.meaning-plain", { needs: ["issues"], without: ["company.offering.kind"], covers: ["A3"] }),
  ]),
  section("complaint-times", [
    clause("complaint-times.head", { lead: true }),
    clause("complaint.acknowledge", { states: ["complaint.acknowledge"], covers: ["D6.S12.C3", "D3", "B3"] }),
    clause("complaint.update", { states: ["complaint.update"], covers: ["D7", "B3"] }),
    clause("complaint.resolve", { states: ["complaint.resolve"], covers: ["D6.S12.C5", "B3"] }),
    clause("complaint.extension", { states: ["complaint.extension"], covers: ["D10", "B3"] }),
    clause("complaint.second-stage", {
      states: ["complaint.second-stage"],
      needs: ["complaints.secondStage.to"],
      covers: ["D9", "B3"],
    }),
    clause("complaint.second-stage-other", {
      states: ["complaint.second-stage"],
      without: ["complaints.secondStage.to"],
      covers: ["D9", "B3"],
    }),
    clause("complaint.review", { states: ["complaint.review"], covers: ["D6.S12.C7", "B3"] }),
  ]),
  section("priority-times", [
    clause("priority.table", { states: ["priority.*"], covers: ["B4"] }),
    clause("priority.rule", { whenMade: ["priority.*"], covers: ["B4"] }),
    clause("priority.clock", { whenMade: ["priority.*"], covers: ["B3", "B4"] }),
  ]),
]);

const rules = [
  section("measure", [
    ...workingTime,
    clause("measure.live", { needs: ["hours.open"], covers: ["B3", "B4"] }),
    clause("measure.automatic", { covers: ["B3", "C4"] }),
    clause("measure.share", { covers: ["B3"] }),
    clause("measure.overlap", { covers: ["B3"] }),
    clause("measure.waiting", { covers: ["B3"] }),
    clause("measure.record", { covers: ["B3"] }),
  ]),
  section("complaints", [
    clause("complaints.meaning", { covers: ["A3"] }),
    clause("complaints.register", { needs: ["complaints.register"], covers: ["D6.S10.C3", "CL15"] }),
    clause("complaints.acknowledgement", { covers: ["D6.S12.C3", "D3"] }),
    clause("complaints.progress", { covers: ["D7"] }),
    clause("complaints.longer", { covers: ["D6.S12.C5", "D10"] }),
    ...externalBody,
    clause("complaints.signpost", { needs: ["complaints.external.name"], covers: ["D10"] }),
    clause("complaints.use", { covers: ["D6.S12.C8"] }),
  ]),
  section("escalation", [
    clause("escalation.duty", { covers: ["D6.S10.C1", "D6.S10.C2", "D8.S5.C10", "CL11"] }),
    escalationLadder,
    clause("escalation.clock", { whenMade: ["escalation.*"], covers: ["B3"] }),
  ]),
  section("limits", [
    clause("limits.causes", { covers: ["B5"] }),
    clause("limits.told", { covers: ["B5", "CL19"] }),
    clause("limits.others", { covers: ["B5"] }),
    clause("limits.warning", { covers: ["CL19", "P-HONESTY", "E-COMMITMENT"] }),
    clause("limits.remedy", { needs: ["missed"], covers: ["B6"] }),
    clause("limits.remedy-plain", { without: ["missed"], covers: ["B6"] }),
  ]),
  section("access", [
    clause("access.needs", { covers: ["C1"] }),
    clause("access.offers", { needs: ["accessibility"], covers: ["C1"] }),
    clause("access.language", { covers: ["C3"] }),
    clause("access.person", { covers: ["C4"] }),
    clause("access.automatic", { covers: ["C4"] }),
  ]),
];

const results = section("results", [
  clause("results.count", { covers: ["H1", "CL21"] }),
  clause("results.complaint-handling", { covers: ["H3"] }),
  section("targets", [
    clause("targets.head", { lead: true, covers: ["A5", "H1", "CL28"] }),
    clause("targets.csat", { needs: ["metrics.csat"], covers: ["CSAT", "A5", "H1", "CL28"] }),
    clause("targets.nps", { needs: ["metrics.nps"], covers: ["NPS", "A5", "H1", "CL28"] }),
    clause("targets.ces", { needs: ["metrics.ces"], covers: ["CES", "A5", "H1", "CL28"] }),
    clause("targets.churn", { needs: ["metrics.churn"], covers: ["CHURN", "A5", "H1", "CL28"] }),
  ]),
  section("checks", [
    clause("checks.sample", { covers: ["F2"] }),
    clause("checks.calibration", { covers: ["F2"] }),
    clause("checks.head", { anyOf: ["training.every", "conduct.monitorEvery"] }),
    clause("training.repeat", { states: ["training.repeat"], covers: ["CL16"] }),
    clause("conduct.monitor", { states: ["conduct.monitor"], covers: ["F2"] }),
  ]),
  section("reporting", [
    clause("reporting.owner", { covers: ["A5"] }),
    clause("reporting.rhythm", { needs: ["metrics.review"], covers: ["A5", "H1"] }),
    clause("reporting.team", { covers: ["H6"] }),
    clause("reporting.public", { covers: ["H6"] }),
  ]),
]);

const duties = section("duties", [
  clause("duties.representatives", { covers: ["D8.S7.C3", "CL08"] }),
  clause("duties.manual", { needs: ["training.manual"], covers: ["D8.S4.C2", "CL16"] }),
  clause("duties.supervisors", { covers: ["D8.S4.C6", "D8.S4.C7", "D8.S7.C4"] }),
  clause("duties.questions", { covers: ["D2.S6.C2"] }),
  clause("duties.thanks", { covers: ["D2.S6.C1", "D2.S6.C3", "D8.S7.C1"] }),
]);

/** Every promise with its clock and its keeper, how it is measured, and what happens when it is missed. */
export const fullStandards: DocumentModel = {
  kind: "standards",
  length: "full",
  sections: [
    ...foundations,
    ...conduct,
    channels,
    times,
    ...rules,
    results,
    duties,
    enforcement,
    questions,
    documentControl,
  ],
};
