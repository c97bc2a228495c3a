import type { OptionSet, optionSets } from "../language/wizard-words.ts";

type PartSet = Extract<OptionSet, `${string}.parts`>;

/** The keys of the file that each part stands for: a part is ticked where the file has one of them. */
export const partKeys: {
  readonly [Set in PartSet]: Readonly<Record<(typeof optionSets)[Set][number], readonly string[]>>;
} = {
  "company.parts": {
    website: ["company.website"],
    offering: ["company.offering"],
    industry: ["company.industry"],
    customers: ["company.industryContext"],
    vision: ["company.vision", "company.mission"],
    values: ["company.values"],
  },
  "channels.parts": {
    hours: ["hours.open", "hours.timezone"],
    closed: ["hours.closed", "hours.outOfHours"],
    voicemail: ["channels.phone.voicemail"],
    phone: ["channels.phone.languages", "channels.phone.cost"],
    inquiries: ["inquiries"],
    issues: ["issues"],
    priorities: ["priorities"],
    missed: ["missed"],
    accessibility: ["accessibility"],
  },
  "people.parts": { deputies: ["people.*.deputy"], escalation: ["escalation"] },
  "complaints.parts": {
    records: ["complaints.register", "complaints.form"],
    accounts: ["complaints.accounts"],
    updates: ["complaints.updateEvery"],
    extension: ["complaints.extension"],
    review: ["complaints.review"],
    secondStage: ["complaints.secondStage"],
    acceptedFor: ["complaints.acceptedFor"],
    reviewSite: ["complaints.reviewSite"],
    external: ["complaints.external"],
    retention: ["retention"],
  },
  "measures.parts": {
    staff: ["audience", "expectations"],
    enforcement: ["enforcement"],
    empowerment: ["empowerment"],
    complexCases: ["complexCases"],
    policyTeam: ["policyTeam"],
    feedback: ["feedback"],
    metrics: ["metrics"],
    training: ["training"],
    conduct: ["conduct"],
    dataProtection: ["dataProtection"],
  },
  "control.parts": {
    owner: ["document.owner"],
    approval: ["document.approvedBy"],
    look: ["brand", "print.paper"],
  },
};
