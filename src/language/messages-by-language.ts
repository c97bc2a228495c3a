import type { LanguageTag } from "../company/language-tag.ts";
import type { Messages, StartWords } from "./messages.ts";

/** Each is loaded when it is spoken. A language without messages does not compile, and none stands in for another. */
const messages: Readonly<Record<LanguageTag, () => Promise<{ readonly messages: Messages }>>> = {
  cs: () => import("./cs/messages.ts"),
  el: () => import("./el/messages.ts"),
  en: () => import("./en/messages.ts"),
  hu: () => import("./hu/messages.ts"),
};

const startWords: Readonly<Record<LanguageTag, () => Promise<{ readonly startWords: StartWords }>>> = {
  cs: () => import("./cs/messages-start.ts"),
  el: () => import("./el/messages-start.ts"),
  en: () => import("./en/messages-start.ts"),
  hu: () => import("./hu/messages-start.ts"),
};

export async function startWordsOf(language: LanguageTag): Promise<StartWords> {
  return (await startWords[language]()).startWords;
}

export async function messagesOf(language: LanguageTag): Promise<Messages> {
  return (await messages[language]()).messages;
}
