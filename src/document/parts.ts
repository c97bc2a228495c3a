/** Sections and clauses that several documents share: one wording, one id, printed in each of them. */
import { clause, section } from "./model.ts";

export const documentControl = section("control", [
  clause("control.head", {
    anyOf: [
      "document.version",
      "document.effective",
      "document.owner",
      "document.approvedBy",
      "document.lastReviewed",
      "policyTeam",
    ],
  }),
  clause("control.version", { needs: ["document.version"], covers: ["I1"] }),
  clause("control.effective", { needs: ["document.effective"], covers: ["I1"] }),
  clause("control.owner", { needs: ["document.owner"], covers: ["I1"] }),
  clause("control.approver", { needs: ["document.approvedBy"], covers: ["I1"] }),
  clause("control.last-review", { needs: ["document.lastReviewed"], covers: ["D8.S6.C2", "CL23"] }),
  clause("control.next-review", {
    needs: ["document.lastReviewed", "document.reviewEvery"],
    covers: ["CL23"],
  }),
  clause("control.prepared-by", { needs: ["policyTeam"] }),
  clause("control.review", { states: ["document.review"], covers: ["COP1.S15.C1", "CL23", "I1"] }),
  clause("control.change", { anyOf: ["document"], covers: ["D8.S6.C1", "I3"] }),
  // A second language in the file is what makes the question of the prevailing one.
  clause("control.languages", { needs: ["languages.1"], covers: ["C3", "I1"] }),
  clause("control.changes", { needs: ["document.changes"], covers: ["D8.S6.C3", "I2", "CL23"] }),
  clause("control.first-edition", {
    needs: ["document.version"],
    without: ["document.changes"],
    covers: ["D8.S6.C3"],
  }),
]);

export const enforcement = section("enforcement", [
  clause("enforcement.lead", { lead: true, covers: ["CL17"] }),
  clause("enforcement.rules", { needs: ["enforcement"], covers: ["CL17"] }),
]);

export const questions = section("questions", [
  clause("questions.contact", { covers: ["D1.S5.C1", "CL13", "D9.S8.C3"] }),
]);

/** The ladder as a table; stands in a section of its document's own. */
export const escalationLadder = clause("escalation.ladder", {
  states: ["escalation.*"],
  covers: ["E1", "CL11", "COP1.S7.C2"],
});

/** Who stands in for whom. */
export const deputies = clause("escalation.deputies", { needs: ["people.*.deputy"], covers: ["E1"] });

/** What hours, days and working days mean. */
export const workingTime = [
  clause("time.calendar", { covers: ["A3", "B3"] }),
  clause("time.working-open", { needs: ["hours.open"], covers: ["A3", "B3"] }),
  clause("time.working-default", { without: ["hours.open"], covers: ["A3", "B3"] }),
];

export const openingHours = [
  clause("hours.table", { needs: ["hours.open"], covers: ["B1"] }),
  clause("hours.zone", { needs: ["hours.open", "hours.timezone"], covers: ["B1"] }),
  clause("hours.closed", { needs: ["hours.closed"], covers: ["B1"] }),
  clause("hours.out-of-hours", { needs: ["hours.outOfHours"], covers: ["B4"] }),
];

export const externalBody = [
  clause("external.body", { needs: ["complaints.external.name", "complaints.external.url"], covers: ["E2"] }),
  clause("external.body-name", {
    needs: ["complaints.external.name"],
    without: ["complaints.external.url"],
    covers: ["E2"],
  }),
  clause("external.deadline", {
    needs: ["complaints.external.name", "complaints.external.within"],
    covers: ["E2"],
  }),
  clause("external.none", { without: ["complaints.external.name"], covers: ["E3"] }),
];
