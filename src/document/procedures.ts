import { clause, section } from "./model.ts";
import type { DocumentModel } from "./model.ts";
import { deputies, documentControl, enforcement, escalationLadder, questions, workingTime } from "./parts.ts";
import { complaintForm, complaintLetters, complaintProcedureCopy } from "./procedures-annexes.ts";
import { aroundComplaints, complaintProcedure, receivingComplaints } from "./procedures-complaints.ts";

/** The inventory's D5: conduct on one page, for a company that has told us little more than its name. */
export const shortProcedures: DocumentModel = {
  kind: "procedures",
  length: "short",
  sections: [
    section("scope", [clause("scope.everyone", { covers: ["D5.S1.C1", "CL05"] })]),
    section("purpose", [
      clause("purpose.lead", { lead: true, covers: ["CL04"] }),
      clause("purpose.best", { covers: ["D5.S2.C1"] }),
      clause("purpose.exceed", { covers: ["D5.S2.C2"] }),
      clause("purpose.needs", { covers: ["D5.S2.C3"] }),
      clause("purpose.relations", { covers: ["D5.S2.C4"] }),
    ]),
    section("conduct", [
      clause("conduct.lead", { lead: true, covers: ["CL08"] }),
      section("manner", [
        clause("manner.polite", { covers: ["D5.S3.C1"] }),
        clause("manner.patient", { covers: ["D5.S3.C3"] }),
        clause("manner.positive", { covers: ["D5.S3.C4"] }),
        clause("manner.correct", { covers: ["D5.S3.C10"] }),
        clause("manner.thanks", { covers: ["D5.S3.C12"] }),
      ]),
      section("results", [
        clause("results.timely", { states: ["inquiry.answer"], covers: ["D5.S3.C2", "CL19", "CL20"] }),
        clause("results.timely-plain", {
          without: ["inquiries.answerWithin"],
          covers: ["D5.S3.C2", "CL19"],
        }),
        clause("results.proactive", { covers: ["D5.S3.C11"] }),
        clause("results.solve", { covers: ["D5.S3.C13"] }),
        clause("results.conflicts", { covers: ["D5.S3.C7"] }),
        clause("results.experience", { covers: ["D5.S3.C14"] }),
      ]),
      section("together", [
        clause("together.colleagues", { covers: ["D5.S3.C6"] }),
        clause("together.confidential", { covers: ["D5.S3.C5", "CL27"] }),
        clause("together.policy", { covers: ["D5.S3.C8"] }),
        clause("together.responsible", { covers: ["D5.S3.C9"] }),
      ]),
    ]),
    questions,
    section("closing", [clause("closing.thanks", { covers: ["D5.S4.C1"] })]),
  ],
};

const foundations = [
  section("purpose", [
    clause("purpose.aim", { covers: ["D9.S1.C1", "CL04"] }),
    clause("purpose.scope", { covers: ["D6.S2.C1", "A1", "CL05"] }),
    clause("purpose.law", { covers: ["A1"] }),
    clause("purpose.annexes"),
  ]),
  section("definitions", [
    clause("definitions.terms", { covers: ["A3"] }),
    clause("definitions.issue", { needs: ["company.offering.kind"], covers: ["A3"] }),
    clause("definitions.issue-plain", { without: ["company.offering.kind"], covers: ["A3"] }),
    clause("definitions.complaint", { covers: ["A3"] }),
    clause("definitions.vulnerable", { covers: ["A3", "C2"] }),
    section("time", [
      clause("time.clock", { covers: ["B3"] }),
      clause("time.automatic", { covers: ["B3"] }),
      ...workingTime,
      clause("time.out-of-hours", { needs: ["hours.outOfHours"], covers: ["B4"] }),
    ]),
  ]),
];

const inquiries = section("inquiries", [
  clause("inquiries.lead", { covers: ["D9.S4.C1", "CL10"] }),
  section("intake", [
    clause("intake.lead", { lead: true, covers: ["CL08", "CL09"] }),
    clause("intake.greet"),
    clause("intake.acknowledge", { states: ["inquiry.acknowledge"], covers: ["D9.S4.C2", "CL10"] }),
    clause("intake.acknowledge-plain", {
      without: ["inquiries.acknowledgeWithin"],
      covers: ["D9.S4.C2", "CL10"],
    }),
    clause("intake.understand", { covers: ["D9.S3.C4", "D9.S3.C5"] }),
    clause("intake.record", { covers: ["CL10"] }),
  ]),
  section("answer", [
    clause("answer.lead", { lead: true, covers: ["CL08", "CL09"] }),
    clause("answer.time", { states: ["inquiry.answer"], covers: ["D9.S4.C3", "CL20"] }),
    clause("answer.time-plain", { without: ["inquiries.answerWithin"], covers: ["D9.S4.C3"] }),
    clause("answer.accurate", { covers: ["D9.S4.C4", "D9.S3.C8", "CL14"] }),
    clause("answer.settle", { needs: ["company.offering.kind"], covers: ["D9.S4.C6"] }),
    clause("answer.settle-plain", { without: ["company.offering.kind"], covers: ["D9.S4.C6"] }),
    clause("answer.friendly", { covers: ["D9.S4.C5", "D9.S3.C2"] }),
    clause("answer.late", { covers: ["CL19"] }),
  ]),
  section("issues", [
    clause("issues.owner", { covers: ["CL19"] }),
    clause("issues.resolve", { states: ["issue.resolve"], covers: ["D6.S10.C4"] }),
    clause("issues.follow-up", { states: ["issue.follow-up"], covers: ["D9.S3.C7"] }),
    clause("issues.reopen"),
  ]),
  section("channels", [
    clause("channels.lead", { lead: true, covers: ["CL09"] }),
    clause("channels.phone", { states: ["phone.answer"], covers: ["CL20"] }),
    clause("channels.voicemail-check", { states: ["voicemail.check"], covers: ["CL20"] }),
    clause("channels.voicemail-call-back", { states: ["voicemail.call-back"], covers: ["CL20"] }),
    clause("channels.email", { states: ["email.reply"], covers: ["CL20"] }),
    clause("channels.chat", { states: ["chat.reply"], covers: ["CL20"] }),
    clause("channels.greet", { states: ["in-person.greet"], covers: ["CL20"] }),
    clause("channels.help", { states: ["in-person.help"], covers: ["CL20"] }),
    clause("channels.social", { states: ["social.reply"], covers: ["CL20"] }),
    clause("channels.letter", { states: ["letter.reply"], covers: ["CL20"] }),
  ]),
  section("priorities", [clause("priorities.table", { states: ["priority.*"], covers: ["B4"] })]),
  section("vulnerable", [
    clause("vulnerable.spot", { covers: ["C2"] }),
    clause("vulnerable.adjust", { covers: ["C2"] }),
    clause("vulnerable.record", { covers: ["C2"] }),
  ]),
]);

const escalation = section("escalation", [
  clause("escalation.duty", { covers: ["D9.S5.C1", "D6.S10.C1", "D6.S10.C2", "CL11"] }),
  clause("escalation.safety", { covers: ["E1"] }),
  escalationLadder,
  deputies,
  clause("escalation.contact", { needs: ["escalation"], covers: ["D9.S5.C2", "CL11"] }),
  clause("escalation.plain", { without: ["escalation"], covers: ["D9.S5.C2", "E1", "CL11"] }),
  clause("escalation.complex", { needs: ["complexCases.team"], covers: ["CL20"] }),
  clause("escalation.pass-on", { covers: ["D9.S5.C3", "CL11"] }),
  clause("escalation.guidance", { covers: ["D9.S5.C4"] }),
  clause("escalation.customer", { covers: ["CL19"] }),
  clause("escalation.owner"),
]);

const ending = section("ending", [
  clause("ending.lead", { lead: true, covers: ["D9.S7.C1"] }),
  clause("ending.satisfied", { covers: ["D9.S7.C2", "D9.S3.C9"] }),
  clause("ending.next", { covers: ["CL19"] }),
  clause("ending.thanks", { covers: ["D9.S7.C3"] }),
  clause("ending.welcome", { covers: ["D9.S7.C4"] }),
  clause("ending.record"),
]);

/** From the first contact to the last letter: D9's handling, escalation and closing, D6's complaint procedure, annexes. */
export const fullProcedures: DocumentModel = {
  kind: "procedures",
  length: "full",
  sections: [
    ...foundations,
    inquiries,
    escalation,
    ending,
    receivingComplaints,
    complaintProcedure,
    ...aroundComplaints,
    enforcement,
    questions,
    documentControl,
    complaintForm,
    complaintProcedureCopy,
    complaintLetters,
  ],
};
