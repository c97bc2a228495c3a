/** What the code of practice asks of people: ethics, behaviour, service and the handling of complaints. */
import { clause, section } from "./model.ts";
import { escalationLadder, externalBody } from "./parts.ts";

/** Courtesy, respect, commitment and honesty, as the inventory asks, and fairness. */
export const ethics = section("ethics", [
  clause("ethics.why", { covers: ["COP1.S4.C4", "CL26"] }),
  section("courtesy", [
    clause("courtesy.greet", { covers: ["E-COURTESY"] }),
    clause("courtesy.wait", { covers: ["E-COURTESY"] }),
    clause("courtesy.everyday", { covers: ["E-COURTESY", "CL26"] }),
  ]),
  section("respect", [
    clause("respect.attention", { covers: ["E-RESPECT"] }),
    clause("respect.listen", { covers: ["E-RESPECT"] }),
    clause("respect.dignity", { covers: ["E-RESPECT", "COP1.S4.C2", "CL26"] }),
    clause("respect.complaints", { covers: ["E-RESPECT"] }),
  ]),
  section("commitment", [
    clause("commitment.keep", { covers: ["E-COMMITMENT", "CL26"] }),
    clause("commitment.deadline", { covers: ["E-COMMITMENT"] }),
    clause("commitment.contact", { covers: ["E-COMMITMENT"] }),
    clause("commitment.record", { covers: ["E-COMMITMENT"] }),
  ]),
  section("honesty", [
    clause("honesty.truth", { covers: ["E-HONESTY", "P-HONESTY", "COP1.S4.C1"] }),
    clause("honesty.promise", { covers: ["E-HONESTY", "COP1.S4.C1", "CL26"] }),
    clause("honesty.mistakes", { covers: ["E-HONESTY", "COP1.S4.C1"] }),
    clause("honesty.selling", { covers: ["COP1.S1.C2", "COP1.S4.C1"] }),
  ]),
  section("fairness", [
    clause("fairness.equal", { covers: ["COP1.S4.C3", "CL26"] }),
    clause("fairness.both-sides", { covers: ["COP1.S4.C3"] }),
    clause("fairness.interest", { covers: ["COP1.S4.C3"] }),
  ]),
]);

export const conduct = [
  section("communication", [
    clause("communication.aim", { covers: ["COP1.S5.C4", "CL08"] }),
    clause("communication.clear", { covers: ["COP1.S5.C1"] }),
    clause("communication.empathy", { covers: ["COP1.S5.C2"] }),
    clause("communication.acknowledge", { states: ["inquiry.acknowledge"], covers: ["COP1.S5.C3"] }),
    clause("communication.answer", { states: ["inquiry.answer"], covers: ["COP1.S5.C3"] }),
    clause("communication.answer-plain", { without: ["inquiries.answerWithin"], covers: ["COP1.S5.C3"] }),
    clause("communication.automatic", { covers: ["C4"] }),
    clause("communication.delays", { covers: ["CL19"] }),
  ]),
  section("behaviour", [
    clause("behaviour.both", { covers: ["COP1.S6.C1"] }),
    section("behaviour-ours", [
      clause("behaviour-ours.professional", { covers: ["COP1.S6.C1", "CL08"] }),
      clause("behaviour-ours.patience", { covers: ["COP1.S6.C2"] }),
      clause("behaviour-ours.confidential", { covers: ["COP1.S6.C3", "CL27"] }),
    ]),
    section("behaviour-customers", [
      clause("behaviour-customers.ask", { covers: ["B7"] }),
      clause("behaviour-customers.limits", { covers: ["B7"] }),
      clause("behaviour-customers.matter", { covers: ["B7"] }),
    ]),
  ]),
  section("delivery", [
    clause("delivery.why", { covers: ["COP1.S7.C4"] }),
    section("solving", [
      clause("solving.steps", { needs: ["conduct.problemSteps"], covers: ["COP1.S7.C1"] }),
      clause("solving.steps-plain", { without: ["conduct.problemSteps"], covers: ["COP1.S7.C1"] }),
      clause("solving.time", { states: ["issue.resolve"] }),
    ]),
    section("escalation", [
      clause("escalation.duty", { covers: ["COP1.S7.C2", "CL11"] }),
      escalationLadder,
      clause("escalation.plain", { without: ["escalation"], covers: ["COP1.S7.C2", "CL11"] }),
    ]),
    section("following-up", [
      clause("following-up.time", { states: ["issue.follow-up"], covers: ["COP1.S7.C3"] }),
      clause("following-up.time-plain", { without: ["issues.followUpWithin"], covers: ["COP1.S7.C3"] }),
      clause("following-up.check", { covers: ["COP1.S7.C3"] }),
    ]),
    section("limits", [
      clause("limits.exceptions", { covers: ["B5"] }),
      clause("limits.missed", { needs: ["missed"], covers: ["B6"] }),
      clause("limits.missed-plain", { without: ["missed"], covers: ["B6"] }),
    ]),
  ]),
];

export const complaintHandling = section("complaints", [
  clause("complaints.why", { covers: ["COP1.S8.C4"] }),
  clause("complaints.how", { covers: ["D1", "CL12", "CL13"] }),
  clause("complaints.free", { covers: ["C5"] }),
  section("complaint-steps", [
    clause("complaint-steps.track", {
      needs: ["complaints.register"],
      covers: ["COP1.S8.C1", "CL12"],
    }),
    clause("complaint-steps.track-plain", { without: ["complaints.register"], covers: ["COP1.S8.C1"] }),
    clause("complaint-steps.acknowledge", { states: ["complaint.acknowledge"], covers: ["CL12"] }),
    clause("complaint-steps.assess", { covers: ["COP1.S8.C2"] }),
    clause("complaint-steps.update", { states: ["complaint.update"] }),
    clause("complaint-steps.resolve", { states: ["complaint.resolve"], covers: ["CL12"] }),
    clause("complaint-steps.extension", { states: ["complaint.extension"], covers: ["CL19"] }),
    clause("complaint-steps.extension-plain", { without: ["complaints.extension"], covers: ["CL19"] }),
    clause("complaint-steps.second-stage", { states: ["complaint.second-stage"] }),
    clause("complaint-steps.second-stage-plain", {
      needs: ["complaints.secondStage"],
      without: ["complaints.secondStage.within"],
    }),
    clause("complaint-steps.prevent", { covers: ["COP1.S8.C3"] }),
    clause("complaint-steps.review", { states: ["complaint.review"], covers: ["CL12"] }),
    clause("complaint-steps.more"),
  ]),
  section("outside", [...externalBody, clause("outside.law", { covers: ["E2", "E3"] })]),
]);
