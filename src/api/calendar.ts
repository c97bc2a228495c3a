import { calendarOf } from "../calendar/calendar.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import { packOf } from "../language/packs.ts";
import { languagesOf } from "./build.ts";
import type { CheckedFacts } from "./read.ts";

/**
 * The dates that the promises of a company bring with them, as an iCalendar file: the text of `charter calendar`. In the
 * first language of the facts unless another of them is given; throws `RangeError` for any other. `null` where the facts
 * bring no dates.
 */
export function calendar(
  company: CheckedFacts,
  options: { readonly language?: LanguageTag } = {},
): string | null {
  const [tag] = languagesOf(company, options.language && [options.language]);
  return tag === undefined ? null : calendarOf(company.facts, packOf(tag));
}
