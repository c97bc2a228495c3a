/** The complaint procedure of the procedures, from the ways to complain to what is kept on record. */
import { clause, section } from "./model.ts";
import { externalBody } from "./parts.ts";

/** How a complaint reaches us, and how it is taken. */
export const receivingComplaints = section("receiving", [
  clause("receiving.recognise", { covers: ["D1"] }),
  section("receiving-ways", [
    clause("receiving-ways.lead", { lead: true, covers: ["D9.S6.C1", "CL12"] }),
    clause("receiving-ways.department", { covers: ["D9.S6.C2", "D1", "CL13"] }),
    clause("receiving-ways.phone", { needs: ["channels.phone"], covers: ["D1"] }),
    clause("receiving-ways.letter", { needs: ["channels.letter"], covers: ["D1"] }),
    clause("receiving-ways.in-person", { needs: ["channels.inPerson"], covers: ["D1"] }),
    clause("receiving-ways.accounts", { needs: ["complaints.accounts"], covers: ["D9.S6.C3", "D1"] }),
    clause("receiving-ways.social", {
      needs: ["channels.social"],
      without: ["complaints.accounts"],
      covers: ["D9.S6.C3", "D1"],
    }),
    clause("receiving-ways.review", { needs: ["complaints.reviewSite"], covers: ["D9.S6.C4"] }),
    clause("receiving-ways.any", { covers: ["D1"] }),
  ]),
  section("receiving-rules", [
    clause("receiving-rules.free", { covers: ["C5"] }),
    clause("receiving-rules.representative", { covers: ["C5"] }),
    clause("receiving-rules.help", { covers: ["C1", "D1"] }),
    clause("receiving-rules.public", { covers: ["D1", "G1"] }),
    clause("receiving-rules.manner"),
    clause("receiving-rules.limit", { needs: ["complaints.acceptedFor"], covers: ["D12"] }),
  ]),
]);

/** The steps up to the moment at which the manager has decided. */
const intoTheMatter = [
  section("overview", [
    clause("overview.head", { covers: ["CL12"] }),
    clause("overview.acknowledge", { states: ["complaint.acknowledge"], covers: ["D3", "CL12"] }),
    clause("overview.update", { states: ["complaint.update"], covers: ["D7"] }),
    clause("overview.resolve", { states: ["complaint.resolve"], covers: ["CL12"] }),
    clause("overview.extension", { states: ["complaint.extension"], covers: ["D10"] }),
    clause("overview.second-stage", {
      needs: ["complaints.secondStage.to"],
      states: ["complaint.second-stage"],
      covers: ["D9"],
    }),
    clause("overview.second-stage-other", {
      without: ["complaints.secondStage.to"],
      states: ["complaint.second-stage"],
      covers: ["D9"],
    }),
    clause("overview.review", { states: ["complaint.review"], covers: ["H2", "CL12"] }),
  ]),
  section("record", [
    clause("record.form-register", {
      needs: ["complaints.form", "complaints.register"],
      covers: ["D6.S12.C1", "D6.S10.C3", "D2", "CL15"],
    }),
    clause("record.form", {
      needs: ["complaints.form"],
      without: ["complaints.register"],
      covers: ["D6.S12.C1", "D2"],
    }),
    clause("record.register", {
      needs: ["complaints.register"],
      without: ["complaints.form"],
      covers: ["D6.S12.C1", "D6.S10.C3", "D2", "CL15"],
    }),
    clause("record.plain", {
      without: ["complaints.form", "complaints.register"],
      covers: ["D6.S12.C1", "D2"],
    }),
    clause("record.content", { covers: ["D2"] }),
    clause("record.tell", { covers: ["D3"] }),
    clause("record.early", { covers: ["D5"] }),
    clause("record.early-limits", { covers: ["D5"] }),
  ]),
  section("hand-over", [
    clause("hand-over.manager", { covers: ["D6.S12.C2"] }),
    clause("hand-over.exception", { covers: ["D6", "D13"] }),
    clause("hand-over.stand-in", { covers: ["E1"] }),
  ]),
  section("acknowledge", [
    clause("acknowledge.time", {
      states: ["complaint.acknowledge"],
      covers: ["D6.S12.C3", "D9.S6.C5", "D3", "CL12"],
    }),
    clause("acknowledge.content", { covers: ["D3"] }),
    clause("acknowledge.needs", { covers: ["C1"] }),
  ]),
  section("investigate", [
    clause("investigate.assess", { covers: ["D4"] }),
    clause("investigate.safety", { covers: ["D4"] }),
    clause("investigate.facts", { covers: ["D6.S12.C4", "D6"] }),
    clause("investigate.impartial", { covers: ["D6"] }),
    clause("investigate.update", { states: ["complaint.update"], covers: ["D7"] }),
    clause("investigate.update-plain", { without: ["complaints.updateEvery"], covers: ["D7"] }),
    clause("investigate.decide", { covers: ["D6.S12.C4"] }),
  ]),
];

/** The steps from the answer to what the company learns. */
const outOfTheMatter = [
  section("resolve", [
    clause("resolve.time", {
      states: ["complaint.resolve"],
      covers: ["D9.S6.C6", "D8", "CL12"],
    }),
    clause("resolve.content", { covers: ["D8"] }),
    clause("resolve.rejection", { covers: ["D8", "E4"] }),
    clause("resolve.final", { without: ["complaints.secondStage"], covers: ["D8"] }),
    clause("resolve.track", { covers: ["D8"] }),
  ]),
  section("remedies", [
    clause("remedies.list", { covers: ["D11"] }),
    clause("remedies.free", { covers: ["D11"] }),
    clause("remedies.empowerment", { needs: ["empowerment"], covers: ["D11", "A4", "CL18"] }),
    clause("remedies.approval", { covers: ["D11", "A4"] }),
    clause("remedies.rights", { covers: ["D11"] }),
  ]),
  section("extension", [
    clause("extension.letter", { covers: ["D6.S12.C5", "D10"] }),
    clause("extension.limit", { states: ["complaint.extension"], covers: ["D10"] }),
    clause("extension.external", { needs: ["complaints.external.name"], covers: ["D10", "E2"] }),
  ]),
  section("second-stage", [
    clause("second-stage.ask", { needs: ["complaints.secondStage"], covers: ["D9"] }),
    clause("second-stage.person", { needs: ["complaints.secondStage.to"], covers: ["D9"] }),
    clause("second-stage.person-other", {
      needs: ["complaints.secondStage"],
      without: ["complaints.secondStage.to"],
      covers: ["D9"],
    }),
    clause("second-stage.time", { states: ["complaint.second-stage"], covers: ["D9"] }),
    clause("second-stage.last", { needs: ["complaints.secondStage"], covers: ["D9"] }),
  ]),
  section("external", [
    ...externalBody,
    clause("external.signpost", { needs: ["complaints.external.name"], covers: ["E2"] }),
  ]),
  section("close", [
    clause("close.when", { covers: ["D12"] }),
    clause("close.reopen", { covers: ["D12"] }),
    clause("close.experience", { covers: ["H3"] }),
  ]),
  section("learn", [
    clause("learn.cause", { covers: ["H2"] }),
    clause("learn.settled", { covers: ["D6.S11.C2", "D6.S12.C6"] }),
    clause("learn.review", {
      states: ["complaint.review"],
      covers: ["D6.S12.C7", "H2", "CL12"],
    }),
    clause("learn.review-plain", {
      without: ["complaints.review"],
      covers: ["D6.S12.C7", "H2"],
    }),
    clause("learn.improve", { covers: ["D6.S12.C8"] }),
    clause("learn.thanks", { covers: ["D6.S12.C9", "D6.S12.C10"] }),
  ]),
];

export const complaintProcedure = section("complaints", [
  clause("complaints.aim", { covers: ["D6.S11.C1", "D6.S11.C3"] }),
  ...intoTheMatter,
  ...outOfTheMatter,
]);

export const aroundComplaints = [
  section("special", [
    clause("special.lead", { lead: true, covers: ["D13"] }),
    clause("special.table", { covers: ["D13"] }),
    clause("special.senior", { covers: ["D13"] }),
  ]),
  section("records", [
    clause("records.register", {
      needs: ["complaints.register"],
      covers: ["G2", "D6.S10.C3", "CL15"],
    }),
    clause("records.register-plain", { without: ["complaints.register"], covers: ["G2"] }),
    clause("records.status", { covers: ["D7", "G2"] }),
    clause("records.confidential", { covers: ["G1", "CL27"] }),
    clause("records.identity", { covers: ["G1", "CL27"] }),
    clause("records.complaints", { needs: ["retention.complaints"], covers: ["G1"] }),
    clause("records.recordings", { needs: ["retention.recordings"], covers: ["G1"] }),
    clause("records.authorities", { covers: ["G2"] }),
    clause("records.contact", { needs: ["dataProtection.contact"], covers: ["G1"] }),
  ]),
];
