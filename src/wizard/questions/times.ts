import { listIn, textIn } from "../answers.ts";
import { presetTime, type PresetTime, promise } from "../presets.ts";
import { always, type Context, ticked, type Topic, type Topics } from "../topic.ts";

type Times =
  | "channels.phone.answerWithin"
  | "channels.email.replyWithin"
  | "channels.chat.replyWithin"
  | "channels.inPerson.greetWithin"
  | "channels.inPerson.helpWithin"
  | "channels.social.replyWithin"
  | "channels.letter.replyWithin";

const section = "channels";
const timed = ["phone", "email", "chat", "inPerson", "social", "letter"];

/** A promised time that a preset suggests. */
export function timeOf(id: PresetTime, topic: Omit<Topic, "input" | "suggest">): Topic {
  return { ...topic, input: promise, optional: topic.optional ?? always, suggest: presetTime(id) };
}

function reply(id: PresetTime & Times, channel: string): Topic {
  return timeOf(id, { section, asked: ticked("channels", channel), group: "channels.times" });
}

/** Whether times are suggested together: somebody who has figures of their own is asked for each. */
export function hasPreset({ answers }: Context): boolean {
  return textIn(answers, "preset") !== "own";
}

function hasTimes({ answers }: Context): boolean {
  return listIn(answers, "channels").some((channel) => timed.includes(channel));
}

/** How fast each channel answers. */
export const timeTopics: Topics<Times | "preset" | "channels.times"> = {
  preset: { section, input: { kind: "choice", options: "preset" }, suggest: () => "starter" },
  "channels.times": {
    section,
    input: { kind: "choice", options: "accept" },
    asked: (context) => hasPreset(context) && hasTimes(context),
    suggest: () => "take",
  },
  "channels.phone.answerWithin": reply("channels.phone.answerWithin", "phone"),
  "channels.email.replyWithin": reply("channels.email.replyWithin", "email"),
  "channels.chat.replyWithin": reply("channels.chat.replyWithin", "chat"),
  "channels.inPerson.greetWithin": reply("channels.inPerson.greetWithin", "inPerson"),
  "channels.inPerson.helpWithin": reply("channels.inPerson.helpWithin", "inPerson"),
  "channels.social.replyWithin": reply("channels.social.replyWithin", "social"),
  "channels.letter.replyWithin": reply("channels.letter.replyWithin", "letter"),
};
