import type { QuestionId } from "../language/wizard-words.ts";
import { textIn } from "./answers.ts";
import type { Context, Input } from "./topic.ts";

/**
 * The times of each preset, in the form of an answer. Where they come from is said in the help of the questions:
 * public charters and surveys; what has no such source is called our suggestion there.
 */
const times = {
  "channels.phone.answerWithin": { starter: "30 seconds, 80%", strong: "20 seconds, 80%" },
  "channels.email.replyWithin": { starter: "1 working day", strong: "4 working hours" },
  "channels.chat.replyWithin": { starter: "60 seconds", strong: "30 seconds" },
  "channels.inPerson.greetWithin": { starter: "60 seconds", strong: "30 seconds" },
  "channels.inPerson.helpWithin": { starter: "10 minutes", strong: "5 minutes" },
  "channels.social.replyWithin": { starter: "4 working hours", strong: "1 hour" },
  "channels.letter.replyWithin": { starter: "10 working days", strong: "7 working days" },
  "channels.phone.voicemail.checkEvery": { starter: "4 working hours", strong: "2 working hours" },
  "channels.phone.voicemail.callBackWithin": { starter: "4 working hours", strong: "60 minutes" },
  "inquiries.acknowledgeWithin": { starter: "4 working hours", strong: "30 minutes" },
  "inquiries.answerWithin": { starter: "1 working day", strong: "4 working hours" },
  "issues.resolveWithin": { starter: "5 working days", strong: "48 hours" },
  "issues.followUpWithin": { starter: "3 working days", strong: "3 working days" },
  "priorities.*.answerWithin": { starter: "4 working hours", strong: "1 hour" },
  "priorities.*.resolveWithin": { starter: "2 working days", strong: "8 working hours" },
  "complaints.acknowledgeWithin": { starter: "5 working days", strong: "1 working day" },
  "complaints.resolveWithin": { starter: "10 working days", strong: "10 working days" },
  "complaints.updateEvery": { starter: "5 working days", strong: "5 working days" },
  "complaints.extension": { starter: "10 working days", strong: "10 working days" },
  "complaints.secondStage.within": { starter: "20 working days", strong: "20 working days" },
} as const satisfies Partial<Record<QuestionId, { readonly starter: string; readonly strong: string }>>;

export type PresetTime = keyof typeof times;
export const presetTimes = Object.keys(times) as readonly PresetTime[]; // `keys` gives back strings.

/** The time that the chosen preset has for a question; `null` for somebody who takes figures of their own. */
export function presetTime(id: PresetTime): (context: Context) => string | null {
  return ({ answers }) => {
    const preset = textIn(answers, "preset");
    return preset === "starter" || preset === "strong" ? times[id][preset] : null;
  };
}

export const promise: Input = { kind: "time", hasShare: true };
export const span: Input = { kind: "time", hasShare: false };
