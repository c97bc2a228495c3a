import type { QuestionId } from "../../language/wizard-words.ts";
import { textIn } from "../answers.ts";
import { presetTime, type PresetTime, promise, span } from "../presets.ts";
import { always, ticked, type Topic, type Topics } from "../topic.ts";
import { hasPreset } from "./times.ts";

type Id = Extract<QuestionId, `complaints.${string}` | `retention.${string}`>;

const section = "complaints";

function detail(part: string, input: Topic["input"]): Topic {
  return { section, input, asked: ticked("complaints.parts", part), optional: always };
}

function time(id: PresetTime, part: string): Topic {
  return { ...detail(part, promise), suggest: presetTime(id) };
}

function required(id: PresetTime): Topic {
  return { section, input: promise, group: "complaints.times", suggest: presetTime(id) };
}

/** What is said of a body only when it is named. */
function ifNamed(topic: Topic): Topic {
  const { asked = always } = topic;
  return {
    ...topic,
    asked: (context) => asked(context) && textIn(context.answers, "complaints.external.name") !== null,
  };
}

/** How complaints are taken, answered and reviewed. */
export const complaintTopics: Topics<Id> = {
  "complaints.contact.email": {
    section,
    input: { kind: "text" },
    optional: always,
    suggest: ({ answers }) => textIn(answers, "channels.email.address") ?? textIn(answers, "people.0.email"),
  },
  "complaints.contact.phone": {
    section,
    input: { kind: "text" },
    optional: ({ answers }) => textIn(answers, "complaints.contact.email") !== null,
    suggest: ({ answers }) => textIn(answers, "channels.phone.number") ?? textIn(answers, "people.0.phone"),
  },
  "complaints.times": {
    section,
    input: { kind: "choice", options: "accept" },
    asked: hasPreset,
    suggest: () => "take",
  },
  "complaints.acknowledgeWithin": required("complaints.acknowledgeWithin"),
  "complaints.resolveWithin": required("complaints.resolveWithin"),
  "complaints.parts": {
    section,
    input: { kind: "choices", options: "complaints.parts", isEmptyFine: true },
    suggest: () => [],
  },
  "complaints.register": detail("records", { kind: "text" }),
  "complaints.form": detail("records", { kind: "text" }),
  "complaints.accounts": {
    ...detail("accounts", { kind: "words" }),
    suggest: ({ answers }) => answers.get("channels.social.accounts")?.given ?? null,
  },
  "complaints.updateEvery": time("complaints.updateEvery", "updates"),
  "complaints.extension": time("complaints.extension", "extension"),
  "complaints.review": {
    ...detail("review", { kind: "choice", options: "complaints.review" }),
    suggest: () => "weekly",
  },
  "complaints.secondStage.to": detail("secondStage", { kind: "person" }),
  "complaints.secondStage.within": time("complaints.secondStage.within", "secondStage"),
  "complaints.acceptedFor": { ...detail("acceptedFor", span), suggest: () => "12 months" },
  "complaints.reviewSite": detail("reviewSite", { kind: "text" }),
  "complaints.external.name": detail("external", { kind: "text" }),
  "complaints.external.url": ifNamed(detail("external", { kind: "text" })),
  "complaints.external.within": ifNamed(detail("external", span)),
  "retention.complaints": { ...detail("retention", span), suggest: () => "3 years" },
  "retention.recordings": { ...detail("retention", span), suggest: () => "6 months" },
};
