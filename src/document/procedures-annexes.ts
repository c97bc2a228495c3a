/** What the procedures carry at their end for use: the form, the copy for customers, the letters. */
import { annex, clause, section } from "./model.ts";

export const complaintForm = annex("form", [
  clause("form.use", { covers: ["D6.S12.C1", "D2"] }),
  clause("form.code", { needs: ["complaints.form"], covers: ["D2"] }),
  section("form-receipt", [clause("form-receipt.fields", { covers: ["D2", "G2"] })]),
  section("form-customer", [clause("form-customer.fields", { covers: ["D2", "C1"] })]),
  section("form-complaint", [clause("form-complaint.fields", { covers: ["D2", "D4"] })]),
  section("form-dates", [
    clause("form-dates.head", { covers: ["D2"] }),
    clause("form-dates.update", { needs: ["complaints.updateEvery"], covers: ["D2"] }),
    clause("form-dates.hand-over", { covers: ["D2", "E4"] }),
  ]),
]);

/** Stands alone and addresses the customer: it prints no address that is for staff. */
export const complaintProcedureCopy = annex("copy", [
  clause("copy.purpose", { covers: ["D6.S12.C3", "D6.S12.C5", "D1"] }),
  section("copy-how", [
    clause("copy-how.lead", { lead: true, covers: ["D9.S6.C1"] }),
    clause("copy-how.contact", { covers: ["D9.S6.C2", "D1"] }),
    clause("copy-how.phone", { needs: ["channels.phone"], covers: ["D1"] }),
    clause("copy-how.letter", { needs: ["channels.letter"], covers: ["D1"] }),
    clause("copy-how.in-person", { needs: ["channels.inPerson"], covers: ["D1"] }),
    clause("copy-how.accounts", { needs: ["complaints.accounts"], covers: ["D9.S6.C3", "D1"] }),
    clause("copy-how.social", {
      needs: ["channels.social"],
      without: ["complaints.accounts"],
      covers: ["D9.S6.C3", "D1"],
    }),
    clause("copy-how.any", { covers: ["D1"] }),
    clause("copy-how.tell", { covers: ["D1", "C1"] }),
    clause("copy-how.limit", { needs: ["complaints.acceptedFor"], covers: ["D12"] }),
  ]),
  section("copy-steps", [
    clause("copy-steps.record", { covers: ["D3"] }),
    clause("copy-steps.acknowledge", { states: ["complaint.acknowledge"], covers: ["D3"] }),
    clause("copy-steps.investigate", { covers: ["D6"] }),
    clause("copy-steps.update", { states: ["complaint.update"], covers: ["D7"] }),
    clause("copy-steps.resolve", { states: ["complaint.resolve"], covers: ["D8"] }),
    clause("copy-steps.late", { covers: ["D6.S12.C5", "D10"] }),
    clause("copy-steps.extension", { states: ["complaint.extension"], covers: ["D10"] }),
  ]),
  section("copy-disagree", [
    clause("copy-disagree.second-stage", { states: ["complaint.second-stage"], covers: ["D9"] }),
    clause("copy-disagree.second-stage-plain", {
      needs: ["complaints.secondStage"],
      without: ["complaints.secondStage.within"],
      covers: ["D9"],
    }),
    clause("copy-disagree.new", { covers: ["D12"] }),
    clause("copy-disagree.external", {
      needs: ["complaints.external.name", "complaints.external.url"],
      covers: ["E2"],
    }),
    clause("copy-disagree.external-name", {
      needs: ["complaints.external.name"],
      without: ["complaints.external.url"],
      covers: ["E2"],
    }),
    clause("copy-disagree.deadline", {
      needs: ["complaints.external.name", "complaints.external.within"],
      covers: ["E2"],
    }),
    clause("copy-disagree.external-plain", { without: ["complaints.external.name"], covers: ["E2"] }),
  ]),
  section("copy-rights", [
    clause("copy-rights.free", { covers: ["C5"] }),
    clause("copy-rights.represented", { covers: ["C5"] }),
    clause("copy-rights.status", { covers: ["D7"] }),
    clause("copy-rights.law", { covers: ["A1"] }),
    clause("copy-rights.confidential", { covers: ["G1"] }),
    clause("copy-rights.retention", { needs: ["retention.complaints"], covers: ["G1"] }),
    clause("copy-rights.data", { needs: ["dataProtection.contact"], covers: ["G1"] }),
  ]),
  section("copy-time", [
    clause("copy-time.start", { covers: ["B3"] }),
    clause("copy-time.open", { needs: ["hours.open"], covers: ["A3"] }),
    clause("copy-time.default", { without: ["hours.open"], covers: ["A3"] }),
  ]),
]);

/** Where a letter says which stage it belongs to: there may be only one. */
function stageOf(letter: string) {
  return [
    clause(`${letter}.stage`, { needs: ["complaints.secondStage"], covers: ["D8"] }),
    clause(`${letter}.stage-only`, { without: ["complaints.secondStage"], covers: ["D8"] }),
  ];
}

/** How a letter ends for whoever disagrees: the second stage or the end of ours, then help from outside. */
function waysOn(letter: string) {
  return [
    clause(`${letter}.second-stage`, { states: ["complaint.second-stage"], covers: ["D8", "D9"] }),
    clause(`${letter}.second-stage-plain`, {
      needs: ["complaints.secondStage"],
      without: ["complaints.secondStage.within"],
      covers: ["D8", "D9"],
    }),
    clause(`${letter}.disagree`, { without: ["complaints.secondStage"], covers: ["D8", "D12"] }),
    clause(`${letter}.external`, {
      needs: ["complaints.external.name", "complaints.external.url"],
      covers: ["E2", "E4"],
    }),
    clause(`${letter}.external-name`, {
      needs: ["complaints.external.name"],
      without: ["complaints.external.url"],
      covers: ["E2", "E4"],
    }),
    clause(`${letter}.deadline`, {
      needs: ["complaints.external.name", "complaints.external.within"],
      covers: ["E2", "E4"],
    }),
    clause(`${letter}.external-plain`, { without: ["complaints.external.name"], covers: ["E2", "E4"] }),
  ];
}

export const complaintLetters = annex("letters", [
  clause("letters.use", { covers: ["E4"] }),
  section("letter-acknowledgement", [
    clause("letter-acknowledgement.opening", { covers: ["D6.S12.C3", "D3"] }),
    ...stageOf("letter-acknowledgement"),
    clause("letter-acknowledgement.body", { covers: ["D3"] }),
    clause("letter-acknowledgement.update", { states: ["complaint.update"], covers: ["D3", "D7"] }),
    clause("letter-acknowledgement.closing", { covers: ["D3"] }),
  ]),
  section("letter-settled", [clause("letter-settled.text", { covers: ["D5", "E4"] })]),
  section("letter-extension", [
    clause("letter-extension.opening", { covers: ["D6.S12.C5", "D10"] }),
    clause("letter-extension.stage", { needs: ["complaints.secondStage"], covers: ["D10"] }),
    clause("letter-extension.body", { covers: ["D10"] }),
    clause("letter-extension.limit", { states: ["complaint.extension"], covers: ["D10"] }),
    clause("letter-extension.date", { without: ["complaints.extension"], covers: ["D10"] }),
    clause("letter-extension.contact", { covers: ["D6.S12.C5"] }),
    clause("letter-extension.external", {
      needs: ["complaints.external.name", "complaints.external.url"],
      covers: ["D10", "E2"],
    }),
    clause("letter-extension.external-name", {
      needs: ["complaints.external.name"],
      without: ["complaints.external.url"],
      covers: ["D10", "E2"],
    }),
    clause("letter-extension.closing"),
  ]),
  section("letter-answer", [
    clause("letter-answer.opening", { covers: ["D8", "E4"] }),
    ...stageOf("letter-answer"),
    clause("letter-answer.body", { covers: ["D8", "E4"] }),
    ...waysOn("letter-answer"),
    clause("letter-answer.closing", { covers: ["D8"] }),
  ]),
  section("letter-rejection", [
    clause("letter-rejection.opening", { covers: ["D8", "E4"] }),
    ...stageOf("letter-rejection"),
    clause("letter-rejection.body", { covers: ["D8", "E4"] }),
    ...waysOn("letter-rejection"),
    clause("letter-rejection.closing", { covers: ["D8"] }),
  ]),
]);
