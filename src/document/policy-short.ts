import { clause, section } from "./model.ts";
import type { DocumentModel } from "./model.ts";
import { questions } from "./parts.ts";

export const shortPolicy: DocumentModel = {
  kind: "policy",
  length: "short",
  sections: [
    section("vision", [
      clause("vision.statement", { needs: ["company.vision"], covers: ["D1.S1.C1", "CL02"] }),
    ]),
    section("mission", [
      clause("mission.statement", { needs: ["company.mission"], covers: ["D1.S2.C1", "CL03"] }),
    ]),
    section("commitment", [
      clause("commitment.service", { covers: ["D1.S3.C1"] }),
      clause("commitment.answer", { states: ["inquiry.answer"], covers: ["CL20"] }),
      clause("commitment.complaints", {
        states: ["complaint.acknowledge", "complaint.resolve"],
        covers: ["CL12"],
      }),
      clause("commitment.no-tolerance", { covers: ["D1.S3.C2"] }),
    ]),
    section("expectations", [
      clause("expectations.audience", { needs: ["audience"], covers: ["D1.S4.C1"] }),
      clause("expectations.list", { needs: ["audience", "expectations"], covers: ["D1.S4.C2"] }),
    ]),
    questions,
    section("closing", [
      clause("closing.thanks", { covers: ["D1.S6.C1"] }),
      clause("closing.signature", { covers: ["A2"] }),
    ]),
  ],
};
