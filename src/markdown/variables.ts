/**
 * Every variable that a template can use, with what it is. A test holds this against the view of a company that gives
 * every fact.
 */

/**
 * What a variable holds.
 * - `name`: words of the company that a sentence cannot inflect: names, roles, free text.
 * - `code`: what has one form in every sentence: an address, a number, a day, a percentage.
 * - `phrase`: words that the language made ready for a sentence.
 * - `article`: an article with its space, or nothing.
 * - `list`: texts. - `duration`: a time that is no promise. - `choice`: a value from a list, to be worded by `form`.
 * - `promise`: the id of a promise.
 */
export type VariableType =
  "name" | "code" | "phrase" | "article" | "list" | "duration" | "choice" | "promise";

export type Variable =
  | { readonly is: VariableType; readonly states?: string }
  | { readonly is: "rows"; readonly row: Variables }
  | { readonly is: "block"; readonly block: Variables };

export type Variables = Readonly<Record<string, Variable>>;

const name: Variable = { is: "name" };
const code: Variable = { is: "code" };
const phrase: Variable = { is: "phrase" };
const list: Variable = { is: "list" };
const duration: Variable = { is: "duration" };
const choice: Variable = { is: "choice" };

function rows(row: Variables): Variable {
  return { is: "rows", row };
}

function block(variables: Variables): Variable {
  return { is: "block", block: variables };
}

const reach: Variables = { ways: phrase, reach: phrase, addresses: code, email: code, phone: code };
const person: Variables = { name, role: name, ...reach };

/** The variables at the top of every document. */
export const documentVariables: Variables = {
  title: name,
  masthead: code,
  company: block({
    name,
    article: { is: "article" },
    website: code,
    vision: name,
    mission: name,
    values: list,
    industry: name,
    customerTypes: name,
    natureOfService: name,
    offering: block({ kind: choice, name }),
  }),
  titles: block({
    policy: name,
    standards: name,
    guidelines: name,
    playbook: name,
    procedures: name,
    codeOfPractice: name,
    charter: name,
  }),
  languages: block({ all: list, prevailing: phrase }),
  audience: choice,
  expectations: list,
  contact: block(person),
  owner: block(person),
  approver: block(person),
  signatory: block(person),
  document: block({
    version: code,
    effective: code,
    lastReviewed: code,
    nextReview: code,
    changes: rows({ date: code, version: code, text: name }),
  }),
  hours: block({
    rows: rows({ days: phrase, times: phrase }),
    timezone: code,
    closed: list,
    outOfHours: name,
  }),
  channels: block({
    phone: block({ number: code, languages: phrase, cost: name }),
    email: block({ address: code }),
    chat: block({ url: code }),
    inPerson: block({ address: name }),
    social: block({ accounts: list }),
    letter: block({ address: name }),
    selfService: block({ url: code, offers: list }),
  }),
  escalation: rows({
    step: code,
    promise: { is: "promise", states: "escalation.*" },
    name,
    role: name,
    when: name,
    ...reach,
  }),
  deputies: rows({ ...person, deputy: block(person) }),
  priorities: rows({
    name,
    when: name,
    answer: { is: "phrase", states: "priority.*" },
    resolve: { is: "phrase", states: "priority.*" },
  }),
  complaints: block({
    contact: block(reach),
    register: name,
    form: code,
    accounts: list,
    reviewSite: code,
    external: block({ name, url: code, within: duration }),
    secondStage: block(person),
    acceptedFor: duration,
  }),
  feedback: list,
  metrics: block({ csat: code, nps: code, ces: code, churn: code, review: duration }),
  training: block({ manual: name, topics: list }),
  enforcement: list,
  empowerment: name,
  complexCases: block({ team: name }),
  policyTeam: list,
  conduct: block({
    appliesTo: list,
    problemSteps: list,
    riskReview: name,
    qualityConditions: list,
    healthAndSafety: code,
    flexibility: name,
  }),
  dataProtection: block({ contact: code }),
  missed: name,
  accessibility: list,
  retention: block({ complaints: duration, recordings: duration }),
};

/** What a path means among variables; `null` where nothing is. Only what is written above counts, nothing inherited. */
export function variableAt(variables: Variables, path: readonly string[]): Variable | null {
  const [first, ...rest] = path;
  if (first === undefined || !Object.hasOwn(variables, first)) return null;
  const found = variables[first];
  if (found === undefined) return null;
  if (rest.length === 0) return found;
  return found.is === "block" ? variableAt(found.block, rest) : null;
}

/** Every path among variables, blocks opened: `company.name`. */
export function pathsIn(variables: Variables, prefix = ""): readonly string[] {
  return Object.entries(variables).flatMap(([key, variable]) =>
    variable.is === "block" ? pathsIn(variable.block, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}
