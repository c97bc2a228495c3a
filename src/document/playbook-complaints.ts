import { clause, section } from "./model.ts";
import { externalBody } from "./parts.ts";

/** From the first unhappy word to what we learn from it. */
export const complaintHandling = section("complaints", [
  clause("complaints.context", { covers: ["D6.S11.C1"] }),
  clause("complaints.aim", { covers: ["D6.S11.C2", "C5", "CL12"] }),
  clause("complaints.any", { covers: ["D1"] }),
  clause("complaints.accounts", { needs: ["complaints.accounts"], covers: ["D1"] }),
  clause("complaints.contact", { covers: ["D1", "CL12"] }),
  section("early", [
    clause("early.settle", { covers: ["D5"] }),
    clause("early.record", { covers: ["D5"] }),
    clause("early.limits", { covers: ["D5", "C5"] }),
  ]),
  section("procedure", [
    clause("procedure.lead", { lead: true, covers: ["D6.S11.C3", "CL12"] }),
    clause("procedure.record", { covers: ["D6.S12.C1"] }),
    clause("procedure.form", { needs: ["complaints.form"], covers: ["D6.S12.C1"] }),
    clause("procedure.register", { needs: ["complaints.register"], covers: ["CL15"] }),
    clause("procedure.hand-over", { covers: ["D6.S12.C2"] }),
    clause("procedure.acknowledge", {
      states: ["complaint.acknowledge"],
      covers: ["D6.S12.C3", "CL12", "D3"],
    }),
    clause("procedure.investigate", { covers: ["D6.S12.C4", "D4"] }),
    clause("procedure.update", { states: ["complaint.update"], covers: ["D7"] }),
    clause("procedure.answer", { states: ["complaint.resolve"], covers: ["CL12", "D8"] }),
    clause("procedure.late", { covers: ["D6.S12.C5", "D10"] }),
    clause("procedure.extension", { states: ["complaint.extension"], covers: ["D10"] }),
    clause("procedure.annexes", { covers: ["A6"] }),
  ]),
  section("further", [
    clause("further.second-stage", { needs: ["complaints.secondStage"], covers: ["D9"] }),
    clause("further.second-person", { needs: ["complaints.secondStage.to"], covers: ["D9"] }),
    clause("further.second-time", { states: ["complaint.second-stage"], covers: ["D9"] }),
    ...externalBody,
  ]),
  section("remedies", [
    clause("remedies.table", { covers: ["D11"] }),
    clause("remedies.approve", { covers: ["D11", "A4"] }),
    clause("remedies.law", { covers: ["D11"] }),
  ]),
  section("learning", [
    clause("learning.settled", { covers: ["D6.S12.C6", "D12"] }),
    clause("learning.review", { states: ["complaint.review"], covers: ["D6.S12.C7", "CL12"] }),
    clause("learning.review-plain", { without: ["complaints.review"], covers: ["D6.S12.C7"] }),
    clause("learning.improve", { covers: ["D6.S12.C8", "H2"] }),
    clause("learning.questions", { covers: ["D6.S12.C9"] }),
    clause("learning.thanks", { covers: ["D6.S12.C10"] }),
  ]),
]);
