import type { Facts } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "./escape.ts";
import { textIn } from "./text-in.ts";
import type { View } from "./view-type.ts";

/** Opening hours, a row for each group of days. */
export function hoursView({ hours }: Facts, pack: LanguagePack): View {
  const { phrases } = pack;
  return {
    rows: (hours?.open ?? []).map((open) => ({ days: phrases.days(open), times: phrases.times(open) })),
    timezone: hours?.timezone === undefined ? undefined : escapeMarkdown(hours.timezone),
    closed: (hours?.closed ?? []).map((day) => phrases.date(day)),
    outOfHours: textIn(pack).text(hours?.outOfHours),
  };
}
