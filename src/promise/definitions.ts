import type { Path } from "../diagnostic/place.ts";

/**
 * Each promise by id, with the key of the facts file that makes it. Permanent: editions are compared by id.
 * Escalation steps and priorities are families, one promise for each entry; see `ledger.ts`.
 */
export const promiseKeys = {
  "phone.answer": ["channels", "phone", "answerWithin"],
  "voicemail.check": ["channels", "phone", "voicemail", "checkEvery"],
  "voicemail.call-back": ["channels", "phone", "voicemail", "callBackWithin"],
  "email.reply": ["channels", "email", "replyWithin"],
  "chat.reply": ["channels", "chat", "replyWithin"],
  "in-person.greet": ["channels", "inPerson", "greetWithin"],
  "in-person.help": ["channels", "inPerson", "helpWithin"],
  "social.reply": ["channels", "social", "replyWithin"],
  "letter.reply": ["channels", "letter", "replyWithin"],
  "inquiry.acknowledge": ["inquiries", "acknowledgeWithin"],
  "inquiry.answer": ["inquiries", "answerWithin"],
  "issue.resolve": ["issues", "resolveWithin"],
  "issue.follow-up": ["issues", "followUpWithin"],
  "complaint.acknowledge": ["complaints", "acknowledgeWithin"],
  "complaint.update": ["complaints", "updateEvery"],
  "complaint.resolve": ["complaints", "resolveWithin"],
  "complaint.extension": ["complaints", "extension"],
  "complaint.second-stage": ["complaints", "secondStage", "within"],
  "complaint.review": ["complaints", "review"],
  "document.review": ["document", "reviewEvery"],
  "training.repeat": ["training", "every"],
  "conduct.monitor": ["conduct", "monitorEvery"],
} as const satisfies Record<string, Path>;

/** A promise by id, or a family of promises: every step of the ladder, every time of the priorities. */
export type PromisePattern = keyof typeof promiseKeys | "escalation.*" | "priority.*";
