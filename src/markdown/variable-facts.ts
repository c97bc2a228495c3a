/**
 * Which keys of the facts file fill a variable, where they are not called what it is called. A test holds it against the
 * facts.
 */
const elsewhere: readonly (readonly [start: string, keys: readonly string[]])[] = [
  ["title", []],
  ["masthead", []],
  ["titles", []],
  ["languages", []],
  ["company.name", []],
  ["company.article", []],
  ["company.customerTypes", ["company.industryContext.customerTypes"]],
  ["company.natureOfService", ["company.industryContext.natureOfService"]],
  ["contact", []],
  ["signatory", []],
  ["owner", ["document.owner"]],
  ["approver", ["document.approvedBy"]],
  ["document.nextReview", ["document.lastReviewed", "document.reviewEvery"]],
  ["hours.rows", ["hours.open"]],
  ["deputies", ["people.*.deputy"]],
  ["complaints.contact", []],
  ["complaints.secondStage", ["complaints.secondStage"]],
];

/** The keys that must all be there for a variable of the document, `hours.rows`, to print something; none: it always does. */
export function factsOf(variable: string): readonly string[] {
  const found = elsewhere.find(([start]) => variable === start || variable.startsWith(`${start}.`));
  return found === undefined ? [variable] : found[1];
}
