import type { PromptWords } from "../host/prompter.ts";

/** The parts of the wizard, in order. */
export const wizardSections = [
  "start",
  "company",
  "channels",
  "people",
  "complaints",
  "measures",
  "control",
] as const;
export type WizardSection = (typeof wizardSections)[number];

/**
 * Every question by its permanent id. An id is the key of the facts file that the answer is written under, `*` standing
 * for each of several; the ids of `steeringIds` fill no key and only decide what else is asked.
 */
export const questionIds = [
  "language",
  "languages",
  "languages.first",
  "company.name",
  "company.country",
  "company.parts",
  "company.website",
  "company.offering.kind",
  "company.offering.name",
  "company.industry",
  "company.industryContext.customerTypes",
  "company.industryContext.natureOfService",
  "company.vision",
  "company.mission",
  "company.values.*",
  "channels",
  "channels.phone.number",
  "channels.email.address",
  "channels.chat.url",
  "channels.inPerson.address",
  "channels.social.accounts",
  "channels.letter.address",
  "channels.selfService.url",
  "channels.selfService.offers",
  "preset",
  "channels.times",
  "channels.phone.answerWithin",
  "channels.email.replyWithin",
  "channels.chat.replyWithin",
  "channels.inPerson.greetWithin",
  "channels.inPerson.helpWithin",
  "channels.social.replyWithin",
  "channels.letter.replyWithin",
  "channels.parts",
  "hours.open",
  "hours.timezone",
  "hours.closed",
  "hours.outOfHours",
  "channels.phone.voicemail.checkEvery",
  "channels.phone.voicemail.callBackWithin",
  "channels.phone.languages",
  "channels.phone.cost",
  "inquiries.acknowledgeWithin",
  "inquiries.answerWithin",
  "issues.resolveWithin",
  "issues.followUpWithin",
  "priorities.*.name",
  "priorities.*.when",
  "priorities.*.answerWithin",
  "priorities.*.resolveWithin",
  "priorities.*.more",
  "missed",
  "accessibility.*",
  "people.*.name",
  "people.*.role",
  "people.*.email",
  "people.*.phone",
  "people.*.more",
  "contact",
  "people.parts",
  "people.*.deputy",
  "escalation.*.to",
  "escalation.*.by",
  "escalation.*.within",
  "escalation.*.when",
  "escalation.*.more",
  "complaints.contact.email",
  "complaints.contact.phone",
  "complaints.times",
  "complaints.acknowledgeWithin",
  "complaints.resolveWithin",
  "complaints.parts",
  "complaints.register",
  "complaints.form",
  "complaints.accounts",
  "complaints.updateEvery",
  "complaints.extension",
  "complaints.review",
  "complaints.secondStage.to",
  "complaints.secondStage.within",
  "complaints.acceptedFor",
  "complaints.reviewSite",
  "complaints.external.name",
  "complaints.external.url",
  "complaints.external.within",
  "retention.complaints",
  "retention.recordings",
  "measures.parts",
  "audience",
  "expectations.*",
  "enforcement.*",
  "empowerment",
  "complexCases.team",
  "policyTeam.*",
  "feedback",
  "metrics.review",
  "metrics.csat",
  "metrics.nps",
  "metrics.ces",
  "metrics.churn",
  "training.manual",
  "training.every",
  "training.topics.*",
  "conduct.appliesTo.*",
  "conduct.problemSteps.*",
  "conduct.riskReview",
  "conduct.qualityConditions.*",
  "conduct.healthAndSafety",
  "conduct.monitorEvery",
  "conduct.flexibility",
  "dataProtection.contact",
  "control.dates",
  "document.version",
  "document.effective",
  "document.lastReviewed",
  "document.reviewEvery",
  "control.parts",
  "document.owner",
  "document.approvedBy",
  "brand.logo",
  "brand.colour",
  "print.paper",
] as const;
export type QuestionId = (typeof questionIds)[number];

/** Questions that decide what else is asked, and fill no key of the file. */
export const steeringIds = [
  "language",
  "languages.first",
  "company.parts",
  "channels",
  "preset",
  "channels.times",
  "channels.parts",
  "priorities.*.more",
  "people.*.more",
  "people.parts",
  "escalation.*.more",
  "complaints.times",
  "complaints.parts",
  "measures.parts",
  "control.dates",
  "control.parts",
] as const satisfies readonly QuestionId[];

/** The answers that a choice offers, in order. */
export const optionSets = {
  "company.parts": ["website", "offering", "industry", "customers", "vision", "values"],
  "company.offering.kind": ["product", "service", "both"],
  channels: ["phone", "email", "chat", "inPerson", "social", "letter", "selfService"],
  "channels.selfService.offers": ["knowledge-base", "forum", "feedback", "history"],
  preset: ["starter", "strong", "own"],
  accept: ["take", "change"],
  "channels.parts": [
    "hours",
    "closed",
    "voicemail",
    "phone",
    "inquiries",
    "issues",
    "priorities",
    "missed",
    "accessibility",
  ],
  more: ["no", "yes"],
  "people.parts": ["deputies", "escalation"],
  by: ["phone", "email"],
  "complaints.parts": [
    "records",
    "accounts",
    "updates",
    "extension",
    "review",
    "secondStage",
    "acceptedFor",
    "reviewSite",
    "external",
    "retention",
  ],
  "complaints.review": ["daily", "weekly", "monthly"],
  "measures.parts": [
    "staff",
    "enforcement",
    "empowerment",
    "complexCases",
    "policyTeam",
    "feedback",
    "metrics",
    "training",
    "conduct",
    "dataProtection",
  ],
  audience: ["employees", "staff", "customers"],
  feedback: ["survey", "email", "phone", "form", "reviews"],
  "metrics.review": ["weekly", "monthly", "quarterly"],
  "control.parts": ["owner", "approval", "look"],
  "print.paper": ["A4", "Letter", "A5"],
  review: ["write", "change", "all", "leave"],
  draft: ["resume", "afresh"],
  render: ["yes", "no"],
} as const;
export type OptionSet = keyof typeof optionSets;

/** The label of an option; with a hint where the label does not say it all. */
export type OptionWords = string | readonly [label: string, hint: string];

/** The question, and one sentence: why it is asked, or where the figure comes from. */
export type QuestionWords = readonly [question: string, help: string];

/** Why a key has no question, by the group that it belongs to. */
export const inFileReasons = ["format", "files", "names", "book", "history", "derived"] as const;
export type InFileReason = (typeof inFileReasons)[number];

/** Everything that the wizard says in one language. Plain text; complete by type. */
export interface WizardWords {
  readonly prompt: PromptWords;
  readonly sections: Readonly<Record<WizardSection, string>>;
  /** `2 of 6 · Channels`. */
  readonly place: (number: number, of: number, section: string) => string;
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>;
  readonly options: {
    readonly [Set in OptionSet]: Readonly<Record<(typeof optionSets)[Set][number], OptionWords>>;
  };
  /** The question, asked for one language of the documents: `What is your vision? (in Greek)`. */
  readonly inLanguage: (question: string, language: string) => string;
  /** The question, asked about one person: `Deputy (Dana Whitlock)`. */
  readonly about: (question: string, who: string) => string;
  /** The question, asked for another of several, where Enter alone ends the list. */
  readonly another: (question: string) => string;
  readonly messages: {
    /** What was typed is no time; with an example that is one. */
    readonly notATime: (example: string) => string;
    readonly notHours: (example: string) => string;
    readonly tooMuch: string;
    /** Neither an address nor anything else that the question must have. */
    readonly needed: string;
    readonly pickOne: string;
  };
  readonly hints: {
    /** Appended to the help of a time: how it is typed. */
    readonly time: (example: string) => string;
    readonly share: (example: string) => string;
    readonly hours: (example: string) => string;
    readonly words: string;
    readonly date: string;
  };
  readonly text: {
    readonly welcome: string;
    /** Before the sentences that a section's answers produce. */
    readonly sentences: string;
    /** Before the times or dates that are suggested together. */
    readonly suggested: string;
    readonly reviewTitle: string;
    readonly promises: string;
    readonly noPromises: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly inFile: string;
    readonly leftOut: string;
    readonly error: string;
    readonly warning: string;
    readonly reviewQuestion: QuestionWords;
    readonly changeSection: QuestionWords;
    readonly changeQuestion: QuestionWords;
    /** Takes a person, a step or the like out of its list: its number, and its name. */
    readonly removeItem: (number: string, name: string) => string;
    /** The way out of a list of sections or questions. */
    readonly backToReview: string;
    readonly writeAnyway: OptionWords;
    readonly resume: (target: string, answers: number) => QuestionWords;
    readonly targetChanged: string;
    readonly draftUnreadable: string;
    readonly draftKept: (draft: string, command: string) => string;
    readonly nothingWritten: string;
    readonly render: QuestionWords;
    readonly again: string;
  };
  readonly inFileReasons: Readonly<Record<InFileReason, string>>;
}
