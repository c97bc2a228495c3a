import type { TemplateRules } from "../template-rules.ts";

const number =
  "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?:one|two|three|four|five|six|seven|eight|nine)|" +
  "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" +
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen";

const kind = "(?:(?:working|business|calendar|clear|full|consecutive|trading|opening|office) )?";
const unit =
  "rings?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weekdays?|workdays?|nights?|fortnights?|weeks?|months?|years?|yrs?";
const longer = "(?:working |business )?(?:hour|day|week|fortnight|month|quarter|year)";

export const templateRules: TemplateRules = {
  numbers: number,
  units: `${kind}(?:${unit})`,
  shortUnits: "h|hr",
  ordinals: "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th)",
  ordinalUnits: "rings?|(?:working|business) days?",
  timesInWords: [
    `within (?:an?|the|one) (?:same )?(?:second|minute|${longer})`,
    `(?:in|after) (?:under |less than )?an? (?:working |business )?(?:hour|day|week|fortnight|month)`,
    `(?:once|twice|times) (?:an?|every|each|per) (?:minute|${longer})`,
    "every (?:other |second )?(?:second|minute|(?:working |business )?(?:hour|week|fortnight|month|quarter|year)|(?:working|business) day)",
    "each (?:(?:working |business )?(?:hour|week|fortnight|month|quarter|year)|(?:working|business) day)",
    "(?:every|each) (?:other )?(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "(?:at|by|until|till|before|after) (?:noon|midday|midnight)",
    "(?:by|before) (?:the )?(?:end|close) of (?:the )?(?:(?:same|next|following|working|business) ){0,2}(?:day|week|month|business)",
    "half (?:an? )?(?:hour|day|year)|quarter of an hour",
    "(?:same|next|following) (?:(?:working|business) )?day",
    "hourly|weekly|fortnightly|biweekly|monthly|quarterly|annually|yearly|biannually|overnight",
  ].join("|"),
  timesOfDay: "\\d{1,2}(?:[.:]\\d{2})? ?(?:a\\.?m|p\\.?m|o[’']clock)",
  percent: "per ?cent|percent|pct",
  phoneLead: "(?:tele)?phone(?: number)?|tel\\.?|call(?: us)?(?: on| at)?|ring(?: us)?(?: on| at)|dial|fax",
  postalCode: "[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|P\\.?O\\.? Box \\d+",
  // "An" stands before a vowel; nobody knows beforehand what a fact begins with.
  articles: "an?",
  prepositions: null,
  timePrepositions: null,
  suffixes: null,
  saidBefore: "within|every|each|in",
  saidAfter: null,
  foreignQuestionMark: null,
};
