import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { textIn } from "../markdown/text-in.ts";
import { mastheadOf } from "../markdown/view.ts";
import type { Properties } from "./properties.ts";

/** What a PDF of this edition says about itself beside its title, language and date, in the words of its language. */
export function printPropertiesOf(
  facts: Facts,
  pack: LanguagePack,
  title: string,
): Pick<Properties, "author" | "subject" | "keywords"> {
  const industry = textIn(pack).plain(facts.company.industry);
  return {
    author: facts.company.name,
    subject: mastheadOf(facts, pack).join(" · "),
    keywords: [title, facts.company.name, ...(industry === undefined ? [] : [industry])],
  };
}
