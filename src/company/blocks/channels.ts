import { choice } from "../leaves/choice.ts";
import { email, phone, url } from "../leaves/address.ts";
import { spokenLanguage } from "../leaves/codes.ts";
import { block, list, optionalList, openBlock } from "../leaves/structure.ts";
import { localText, text } from "../leaves/text.ts";
import { commitment, telephoneCommitment } from "../leaves/time.ts";

const voicemail = block(
  {
    checkEvery: commitment({
      description: "How often messages are listened to.",
      usual: [{ from: "1 hour", to: "24 hours" }],
      example: "2 hours",
    }).optional(),
    callBackWithin: commitment({
      description: "How soon a caller is rung back, counted from when the message was listened to.",
      usual: [{ from: "5 minutes", to: "480 minutes" }],
      example: "60 minutes",
    }).optional(),
  },
  "What happens to messages.",
);

const phoneBlock = block(
  {
    number: phone({ description: "The number that customers ring.", example: '"+44 20 7946 0010"' }),
    answerWithin: telephoneCommitment({
      description: "How soon a call is answered.",
      usual: [
        { unit: "ring", from: "1 ring", to: "10 rings" },
        { from: "1 second", to: "30 minutes" },
      ],
      example: "3 rings",
    }).optional(),
    voicemail: voicemail.optional(),
    languages: optionalList(
      spokenLanguage({ description: "A language, as a code of two letters (ISO 639-1).", example: "hu" }),
      {
        description: "The languages spoken on the telephone.",
        example: "[en, hu]",
        unique: true,
      },
    ),
    cost: localText({ description: "What a call costs.", example: "at the basic rate" }).optional(),
  },
  "Service by telephone.",
);

const emailBlock = block(
  {
    address: email({ description: "The address that customers write to.", example: "care@alfa.example" }),
    replyWithin: commitment({
      description: "How soon an e-mail is answered.",
      usual: [{ from: "1 hour", to: "72 hours" }],
      example: "24 hours",
    }).optional(),
  },
  "Service by e-mail.",
);

const chatBlock = block(
  {
    url: url({ description: "The page with the chat.", example: "https://alfa.example/chat" }),
    replyWithin: commitment({
      description: "How soon a chat message is answered.",
      usual: [
        { unit: "second", from: "10 seconds", to: "1800 seconds" },
        { from: "1 minute", to: "30 minutes" },
      ],
      example: "2 minutes",
    }).optional(),
  },
  "Service by chat.",
);

const inPersonBlock = block(
  {
    address: localText({
      description: "Where customers can come to.",
      example: "12 Quay Street, Bristol",
      neutral: "always",
    }),
    greetWithin: commitment({
      description: "How soon a customer who comes in is greeted.",
      usual: [{ from: "5 seconds", to: "300 seconds" }],
      example: "30 seconds",
    }).optional(),
    helpWithin: commitment({
      description: "How soon someone takes up the customer's question.",
      usual: [{ from: "5 seconds", to: "600 seconds" }],
      example: "60 seconds",
    }).optional(),
  },
  "Service face to face.",
);

const socialBlock = block(
  {
    accounts: list(text({ description: "An account, as customers see it.", example: '"@alfa"' }), {
      description: "The company's accounts on social media.",
      example: '["@alfa"]',
      unique: true,
    }),
    replyWithin: commitment({
      description: "How soon a message on social media is answered.",
      usual: [{ from: "1 minute", to: "3 days" }],
      example: "4 hours",
    }).optional(),
  },
  "Service on social media.",
);

const letterBlock = block(
  {
    address: localText({
      description: "Where letters go.",
      example: '"12 Quay Street, Bristol"',
      neutral: "always",
    }),
    replyWithin: commitment({
      description: "How soon a letter is answered.",
      usual: [{ from: "1 working day", to: "30 working days" }],
      example: "10 working days",
    }).optional(),
  },
  "Service by letter.",
);

const selfServiceBlock = block(
  {
    url: url({
      description: "The page where customers help themselves.",
      example: "https://help.alfa.example",
    }),
    offers: optionalList(
      choice(["knowledge-base", "forum", "feedback", "history"], {
        description: "Something customers find there.",
        example: "knowledge-base",
      }),
      { description: "What customers find there.", example: "[knowledge-base, forum]", unique: true },
    ),
  },
  "Service that customers give themselves.",
);

/** How customers reach the company; a channel that is left out is not offered. */
export const channelsBlock = openBlock(
  {
    phone: phoneBlock.optional(),
    email: emailBlock.optional(),
    chat: chatBlock.optional(),
    inPerson: inPersonBlock.optional(),
    social: socialBlock.optional(),
    letter: letterBlock.optional(),
    selfService: selfServiceBlock.optional(),
  },
  "How customers reach the company: at least one channel. Leave out a channel that is not offered.",
  "{ email: { address: care@alfa.example } }",
);
