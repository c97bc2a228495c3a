import { ticked, type Topic, type Topics } from "../topic.ts";

type Id =
  | "channels"
  | "channels.phone.number"
  | "channels.email.address"
  | "channels.chat.url"
  | "channels.inPerson.address"
  | "channels.social.accounts"
  | "channels.letter.address"
  | "channels.selfService.url"
  | "channels.selfService.offers";

const section = "channels";

function address(channel: string, input: Topic["input"]): Topic {
  return { section, input, asked: ticked("channels", channel) };
}

const isVisited = ticked("channels", "inPerson");

/** How customers reach the company. */
export const channelTopics: Topics<Id> = {
  channels: {
    section,
    input: { kind: "choices", options: "channels", isEmptyFine: false },
    suggest: () => ["phone", "email"],
  },
  "channels.phone.number": address("phone", { kind: "text" }),
  "channels.email.address": address("email", { kind: "text" }),
  "channels.chat.url": address("chat", { kind: "text" }),
  "channels.inPerson.address": address("inPerson", { kind: "local" }),
  "channels.social.accounts": address("social", { kind: "words" }),
  "channels.letter.address": {
    ...address("letter", { kind: "local" }),
    suggest: (context) => {
      const visited = context.answers.get("channels.inPerson.address")?.given ?? null;
      return isVisited(context) ? visited : null;
    },
  },
  "channels.selfService.url": address("selfService", { kind: "text" }),
  "channels.selfService.offers": {
    ...address("selfService", { kind: "choices", options: "channels.selfService.offers", isEmptyFine: true }),
    suggest: () => ["knowledge-base"],
  },
};
