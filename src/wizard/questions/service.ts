import { optionSets, type QuestionId } from "../../language/wizard-words.ts";
import { listIn, textIn } from "../answers.ts";
import { presetTime, type PresetTime, promise } from "../presets.ts";
import { always, type Context, ticked, type Topic, type Topics } from "../topic.ts";

type Id = Extract<
  QuestionId,
  | "channels.parts"
  | `hours.${string}`
  | `channels.phone.voicemail.${string}`
  | "channels.phone.languages"
  | "channels.phone.cost"
  | `inquiries.${string}`
  | `issues.${string}`
  | `priorities.${string}`
  | "missed"
  | "accessibility.*"
>;

const section = "channels";

function detail(part: string, input: Topic["input"]): Topic {
  return { section, input, asked: ticked("channels.parts", part), optional: always };
}

function time(id: PresetTime, part: string): Topic {
  return { ...detail(part, promise), suggest: presetTime(id) };
}

const onThePhone: readonly string[] = ["voicemail", "phone"];

const hasPhone = ticked("channels", "phone");

/** Parts about the telephone are offered with the telephone only. */
function offeredParts(context: Context): readonly string[] {
  return optionSets["channels.parts"].filter((part) => hasPhone(context) || !onThePhone.includes(part));
}

function ifPhone(topic: Topic): Topic {
  const { asked = always } = topic;
  return {
    ...topic,
    asked: (context) => asked(context) && hasPhone(context),
  };
}

/** What else customers can count on: hours, voicemail, inquiries, priorities. */
export const serviceTopics: Topics<Id> = {
  "channels.parts": {
    section,
    input: { kind: "choices", options: "channels.parts", offered: offeredParts, isEmptyFine: true },
    suggest: () => ["hours"],
  },
  "hours.open": detail("hours", { kind: "hours" }),
  "hours.timezone": {
    ...detail("hours", { kind: "text" }),
    asked: ({ answers }) =>
      textIn(answers, "hours.open") !== null && listIn(answers, "channels.parts").includes("hours"),
    suggest: ({ answers }) => zones[String(answers.get("company.country")?.given ?? "")] ?? null,
  },
  "hours.closed": detail("closed", { kind: "words" }),
  "hours.outOfHours": detail("closed", { kind: "local" }),
  "channels.phone.voicemail.checkEvery": ifPhone(time("channels.phone.voicemail.checkEvery", "voicemail")),
  "channels.phone.voicemail.callBackWithin": ifPhone(
    time("channels.phone.voicemail.callBackWithin", "voicemail"),
  ),
  "channels.phone.languages": ifPhone(detail("phone", { kind: "words" })),
  "channels.phone.cost": ifPhone(detail("phone", { kind: "local" })),
  "inquiries.acknowledgeWithin": time("inquiries.acknowledgeWithin", "inquiries"),
  "inquiries.answerWithin": time("inquiries.answerWithin", "inquiries"),
  "issues.resolveWithin": time("issues.resolveWithin", "issues"),
  "issues.followUpWithin": time("issues.followUpWithin", "issues"),
  "priorities.*.name": {
    section,
    input: { kind: "text" },
    asked: ticked("channels.parts", "priorities"),
  },
  "priorities.*.when": detail("priorities", { kind: "local" }),
  "priorities.*.answerWithin": time("priorities.*.answerWithin", "priorities"),
  "priorities.*.resolveWithin": time("priorities.*.resolveWithin", "priorities"),
  "priorities.*.more": {
    section,
    input: { kind: "choice", options: "more" },
    asked: ticked("channels.parts", "priorities"),
    suggest: () => "no",
  },
  missed: detail("missed", { kind: "local" }),
  "accessibility.*": detail("accessibility", { kind: "local" }),
};

/** Countries of one time zone in which the documents' languages are at home. */
const zones: Readonly<Record<string, string>> = {
  GB: "Europe/London",
  IE: "Europe/Dublin",
  GR: "Europe/Athens",
  CY: "Asia/Nicosia",
  CZ: "Europe/Prague",
  HU: "Europe/Budapest",
};
