import { clause, section } from "./model.ts";
import type { DocumentModel } from "./model.ts";
import { documentControl, enforcement, questions, workingTime } from "./parts.ts";

export const shortGuidelines: DocumentModel = {
  kind: "guidelines",
  length: "short",
  sections: [
    section("statement", [
      clause("statement.level", { covers: ["D3.S1.C1", "CL04"] }),
      clause("statement.aim", { covers: ["D3.S1.C2"] }),
    ]),
    section("relationships", [
      clause("relationships.problems", { covers: ["D3.S2.C1"] }),
      clause("relationships.purpose", { covers: ["D3.S2.C2"] }),
    ]),
    section("guidelines", [
      clause("guidelines.purpose", { lead: true, covers: ["D3.S3.C1"] }),
      clause("guidelines.professional", { covers: ["D3.S3.C2", "CL08"] }),
      clause("guidelines.prompt", { covers: ["D3.S3.C3", "CL19"] }),
      clause("guidelines.changes", { covers: ["D3.S3.C4"] }),
      clause("guidelines.understand", { covers: ["D3.S3.C5"] }),
      clause("guidelines.exceed", { covers: ["D3.S3.C6"] }),
      clause("guidelines.time", { states: ["inquiry.answer"], covers: ["CL20"] }),
    ]),
    section("concerns", [clause("concerns.contact", { covers: ["D3.S4.C1", "CL13"] })]),
    section("suggestions", [
      clause("suggestions.why", { covers: ["D3.S5.C1"] }),
      clause("suggestions.supervisor", { covers: ["D3.S5.C2"] }),
    ]),
  ],
};

export const fullGuidelines: DocumentModel = {
  kind: "guidelines",
  length: "full",
  sections: [
    section("about", [
      clause("about.aim", { covers: ["D7.S1.C1", "CL04"] }),
      clause("about.scope", { covers: ["A1"] }),
      clause("about.related", { covers: ["A6"] }),
      clause("about.values", { needs: ["company.values"], covers: ["CL02"] }),
    ]),
    section("representatives", [
      clause("representatives.face", { covers: ["D7.S2.C1"] }),
      clause("representatives.daily", { covers: ["D7.S2.C2"] }),
      clause("representatives.level", { covers: ["D7.S2.C3", "CL08"] }),
      clause("representatives.further", { covers: ["D7.S2.C4"] }),
      clause("representatives.experience", { covers: ["D7.S2.C5"] }),
      clause("representatives.promise", { covers: ["D7.S2.C6"] }),
    ]),
    section("treatment", [
      clause("treatment.lead", { covers: ["CL26"] }),
      section("courtesy", [
        clause("courtesy.greet", { covers: ["E-COURTESY", "B8"] }),
        clause("courtesy.every-contact", { covers: ["E-COURTESY"] }),
      ]),
      section("respect", [
        clause("respect.attention", { covers: ["E-RESPECT"] }),
        clause("respect.listen", { covers: ["E-RESPECT"] }),
      ]),
      section("commitment", [clause("commitment.promise", { covers: ["E-COMMITMENT"] })]),
      section("honesty", [
        clause("honesty.truth", { covers: ["E-HONESTY", "P-HONESTY"] }),
        clause("honesty.mistakes", { covers: ["E-HONESTY", "P-HONESTY"] }),
      ]),
    ]),
    section("communication", [
      clause("communication.clear", { covers: ["D7.S3.C1"] }),
      clause("communication.understood", { covers: ["D7.S3.C2"] }),
      clause("communication.patient", { covers: ["D7.S3.C3", "D10.S3.C3"] }),
      clause("communication.time", { covers: ["D7.S3.C4"] }),
      clause("communication.delays", { covers: ["CL19", "P-HONESTY"] }),
      clause("communication.changes", { covers: ["D6.S4.C6"] }),
      section("duties", [
        clause("duties.lead", { lead: true, covers: ["D10.S5.C1"] }),
        clause("duties.clear", { covers: ["D10.S5.C2"] }),
        clause("duties.listen", { covers: ["D10.S5.C3"] }),
        clause("duties.solve", { covers: ["D10.S5.C4"] }),
        clause("duties.proactive", { covers: ["D10.S5.C5"] }),
        clause("duties.feedback", { covers: ["D10.S5.C6"] }),
      ]),
    ]),
    section("problems", [
      clause("problems.trained", { covers: ["D7.S4.C1"] }),
      clause("problems.manual", { needs: ["training.manual"], covers: ["CL16"] }),
      clause("problems.heard", { covers: ["D7.S4.C2"] }),
      clause("problems.first-contact", { covers: ["CL21"] }),
      clause("problems.steps", { needs: ["conduct.problemSteps"], covers: ["COP1.S7.C1"] }),
      clause("problems.authority", { needs: ["empowerment"], covers: ["CL18", "A4"] }),
      clause("problems.help", { covers: ["CL11"] }),
      clause("problems.complex", { needs: ["complexCases.team"], covers: ["CL20"] }),
      clause("problems.proactive", { covers: ["D7.S4.C3"] }),
      clause("problems.fast", { covers: ["D7.S4.C4"] }),
      clause("problems.resolve", { states: ["issue.resolve"], covers: ["D7.S4.C4"] }),
      clause("problems.follow-up", { states: ["issue.follow-up"], covers: ["COP1.S7.C3", "B8"] }),
    ]),
    section("knowledge", [
      clause("knowledge.offering", { needs: ["company.offering.name"], covers: ["CL14"] }),
      clause("knowledge.offering-plain", { without: ["company.offering.name"], covers: ["CL14"] }),
      clause("knowledge.unsure", { covers: ["CL14"] }),
      clause("knowledge.news", { covers: ["CL14"] }),
    ]),
    section("confidentiality", [
      clause("confidentiality.keep", { covers: ["CL27", "G1"] }),
      clause("confidentiality.identity", { covers: ["CL27", "G1"] }),
      clause("confidentiality.places", { covers: ["CL27"] }),
      clause("confidentiality.contact", { needs: ["dataProtection.contact"], covers: ["CL27"] }),
    ]),
    section("times", [
      clause("times.lead", { lead: true }),
      clause("times.head", { lead: true, covers: ["B3"] }),
      clause("times.phone", { states: ["phone.answer"], covers: ["B2"] }),
      clause("times.voicemail", { states: ["voicemail.check"], covers: ["B2"] }),
      clause("times.call-back", { states: ["voicemail.call-back"], covers: ["B2"] }),
      clause("times.email", { states: ["email.reply"], covers: ["B2"] }),
      clause("times.chat", { states: ["chat.reply"], covers: ["B2"] }),
      clause("times.greet", { states: ["in-person.greet"], covers: ["B2"] }),
      clause("times.help", { states: ["in-person.help"], covers: ["B2"] }),
      clause("times.social", { states: ["social.reply"], covers: ["B2"] }),
      clause("times.letter", { states: ["letter.reply"], covers: ["B2"] }),
      clause("times.inquiry-acknowledge", { states: ["inquiry.acknowledge"], covers: ["CL20"] }),
      clause("times.inquiry-answer", { states: ["inquiry.answer"], covers: ["CL20"] }),
      clause("times.issue", { states: ["issue.resolve"] }),
      clause("times.follow-up", { states: ["issue.follow-up"] }),
      clause("times.complaint-acknowledge", { states: ["complaint.acknowledge"] }),
      clause("times.complaint-resolve", { states: ["complaint.resolve"] }),
      clause("times.longer", { lead: true }),
      ...workingTime,
    ]),
    section("feedback", [
      clause("feedback.welcome", { covers: ["D7.S5.C1"] }),
      clause("feedback.purpose", { covers: ["D7.S5.C2"] }),
      clause("feedback.methods", { needs: ["feedback"], covers: ["CL22"] }),
      clause("feedback.skills", { covers: ["D7.S5.C3", "CL22"] }),
      clause("feedback.best", { covers: ["D7.S5.C4"] }),
    ]),
    section("closing", [
      clause("closing.thanks", { covers: ["D7.S6.C1"] }),
      clause("closing.contact", { covers: ["D7.S6.C2", "CL13"] }),
      clause("closing.signature", { covers: ["D7.S7.C1"] }),
    ]),
    enforcement,
    questions,
    documentControl,
  ],
};
