import type { LanguageTag } from "../company/language-tag.ts";
import { initMessages as cs } from "./cs/init-messages.ts";
import { initMessages as el } from "./el/init-messages.ts";
import { initMessages as en } from "./en/init-messages.ts";
import { initMessages as hu } from "./hu/init-messages.ts";
import type { InitMessages } from "./init-messages.ts";

/** Complete, as the packs are. Apart from them, because only `charter init` needs its messages. */
const messages: Readonly<Record<LanguageTag, InitMessages>> = { cs, el, en, hu };

export function initMessagesOf(language: LanguageTag): InitMessages {
  return messages[language];
}
