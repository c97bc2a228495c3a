import type { QuestionId } from "../../language/wizard-words.ts";
import { promise } from "../presets.ts";
import { always, ticked, type Topic, type Topics } from "../topic.ts";

type Id = Extract<QuestionId, `control.${string}` | `document.${string}` | `brand.${string}` | "print.paper">;

const section = "control";

function dated(topic: Omit<Topic, "section">): Topic {
  return { section, optional: always, group: "control.dates", ...topic };
}

function detail(part: string, input: Topic["input"]): Topic {
  return { section, input, asked: ticked("control.parts", part), optional: always };
}

/** The edition: its version, its dates, who answers for it, how it looks. */
export const controlTopics: Topics<Id> = {
  "control.dates": { section, input: { kind: "choice", options: "accept" }, suggest: () => "take" },
  "document.version": dated({ input: { kind: "text" }, suggest: () => "1.0" }),
  "document.effective": dated({ input: { kind: "text" }, suggest: ({ setting }) => setting.today }),
  "document.lastReviewed": dated({ input: { kind: "text" }, suggest: ({ setting }) => setting.today }),
  "document.reviewEvery": dated({ input: promise, suggest: () => "12 months" }),
  "control.parts": {
    section,
    input: { kind: "choices", options: "control.parts", isEmptyFine: true },
    suggest: () => [],
  },
  "document.owner": detail("owner", { kind: "person" }),
  "document.approvedBy": detail("approval", { kind: "person" }),
  "brand.logo": detail("look", { kind: "text" }),
  "brand.colour": detail("look", { kind: "text" }),
  "print.paper": { ...detail("look", { kind: "choice", options: "print.paper" }), suggest: () => "A4" },
};
