import type { FactSource } from "./fact-source.ts";

/** The keys of whoever a part of the facts names, and the keys by which that person is named; the first of them wins. */
function person(...named: readonly string[]): Readonly<Record<string, readonly FactSource[]>> {
  const of = (...keys: readonly string[]): readonly FactSource[] => [
    ...named.map((key, index): FactSource => {
      const unless = named[index - 1];
      return unless === undefined ? { key } : { key, unless };
    }),
    ...keys.map((key) => ({ person: named, key })),
  ];
  return {
    name: of("name"),
    role: of("role"),
    ways: of("email", "phone"),
    reach: of("email", "phone"),
    addresses: of("email", "phone"),
    email: of("email"),
    phone: of("phone"),
  };
}

function keys(...given: readonly string[]): readonly FactSource[] {
  return given.map((key) => ({ key }));
}

function under(
  prefix: string,
  variables: Readonly<Record<string, readonly FactSource[]>>,
): Readonly<Record<string, readonly FactSource[]>> {
  return Object.fromEntries(Object.entries(variables).map(([name, from]) => [`${prefix}.${name}`, from]));
}

const step = person("escalation.*.to");
const way = keys("escalation.*.by");
const complaints = keys("complaints.contact.email", "complaints.contact.phone", "complaints.contact.by");

/**
 * The variables of templates that are not simply the fact of the same name, with the facts that they are made from. A test
 * changes every fact of an example and holds what then reads differently against this.
 */
const derived: Readonly<Record<string, readonly FactSource[]>> = {
  title: keys("titles"),
  masthead: keys("company.name", "document.version", "document.effective"),
  "company.article": keys("company.name", "company.nameForms"),
  "company.customerTypes": keys("company.industryContext.customerTypes"),
  "company.natureOfService": keys("company.industryContext.natureOfService"),
  "titles.codeOfPractice": keys("titles.code-of-practice"),
  "languages.all": keys("languages"),
  "languages.prevailing": keys("languages"),
  "document.nextReview": keys("document.lastReviewed", "document.reviewEvery"),
  "hours.rows.*.days": keys("hours.open"),
  "hours.rows.*.times": keys("hours.open"),
  ...under("contact", person("contact")),
  ...under("owner", person("document.owner")),
  ...under("approver", person("document.approvedBy")),
  ...under("signatory", person("document.owner", "contact")),
  ...under("complaints.secondStage", person("complaints.secondStage.to")),
  "complaints.contact.ways": complaints,
  "complaints.contact.reach": complaints,
  "complaints.contact.addresses": complaints,
  ...under("escalation.*", step),
  "escalation.*.ways": [...(step["ways"] ?? []), ...way],
  "escalation.*.reach": [...(step["reach"] ?? []), ...way],
  "escalation.*.addresses": [...(step["addresses"] ?? []), ...way],
  "escalation.*.step": keys("escalation.*.to"),
  "escalation.*.promise": keys("escalation.*.within"),
  ...under("deputies.*.deputy", person("people.*.deputy")),
  ...Object.fromEntries(
    ["name", "role", "email", "phone"].map((key) => [
      `deputies.*.${key}`,
      keys("people.*.deputy", `people.*.${key}`),
    ]),
  ),
  ...Object.fromEntries(
    ["ways", "reach", "addresses"].map((name) => [
      `deputies.*.${name}`,
      keys("people.*.deputy", "people.*.email", "people.*.phone"),
    ]),
  ),
  "priorities.*.answer": keys("priorities.*.answerWithin"),
  "priorities.*.resolve": keys("priorities.*.resolveWithin"),
};

/** The facts that a variable of a template is made from: `escalation.*.role`, a star standing for the rows of a loop. */
export function factsOfVariable(variable: string): readonly FactSource[] {
  return (Object.hasOwn(derived, variable) ? derived[variable] : undefined) ?? keys(variable);
}
