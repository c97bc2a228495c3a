import type { LanguageTag } from "../company/language-tag.ts";
import type { Messages } from "./messages.ts";

/** Each is loaded when it is spoken. A language without messages does not compile, and none stands in for another. */
const messages: Readonly<Record<LanguageTag, () => Promise<{ readonly messages: Messages }>>> = {
  cs: () => import("./cs/messages.ts"),
  el: () => import("./el/messages.ts"),
  en: () => import("./en/messages.ts"),
  hu: () => import("./hu/messages.ts"),
};

export async function messagesOf(language: LanguageTag): Promise<Messages> {
  return (await messages[language]()).messages;
}
