import { dayAfter } from "../company/day-after.ts";
import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "./escape.ts";
import { textIn } from "./text-in.ts";
import type { View } from "./view-type.ts";

/** Version, days and changes of the edition; the next review is the last one and the interval. */
export function documentView(facts: Facts, pack: LanguagePack): View {
  const { document } = facts;
  const { phrases } = pack;
  const { text } = textIn(pack);
  const date = (day: string | null | undefined): string | undefined =>
    day === null || day === undefined ? undefined : phrases.date(day);
  return {
    version: document?.version === undefined ? undefined : escapeMarkdown(document.version),
    effective: date(document?.effective),
    lastReviewed: date(document?.lastReviewed),
    nextReview: date(nextReviewOf(facts)),
    changes: (document?.changes ?? []).map((change) => ({
      date: date(change.date),
      version: change.version === undefined ? pack.nothing : escapeMarkdown(change.version),
      text: text(change.text),
    })),
  };
}

/** The last review and the interval give the day by which the next one is due. */
function nextReviewOf({ document }: Facts): string | null {
  if (document?.lastReviewed === undefined || document.reviewEvery === undefined) return null;
  return dayAfter(document.lastReviewed, document.reviewEvery.duration);
}
