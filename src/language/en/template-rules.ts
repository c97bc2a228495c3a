import type { TemplateRules } from "../template-rules.ts";

const number =
  "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: |-))?(?:one|two|three|four|five|six|seven|eight|nine)|" +
  "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|" +
  "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|(?:a|one) couple of|a dozen";

const kind =
  "(?:(?:working|work|week|business|calendar|clear|full|whole|complete|consecutive|trading|banking|opening|office)(?: |-)){0,3}";
const unit =
  "rings?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?(?! at a time)|weekdays?|workdays?|nights?|fortnights?|weeks?|wks?|months?|mths?|quarters?(?! of)|years?|yrs?";
const month =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const by = "(?:by|until|till|before|no later than|not later than)";
const longer = "(?:working |business )?(?:hour|day|week|fortnight|month|quarter|year)";

export const templateRules: TemplateRules = {
  numbers: number,
  units: `${kind}(?:${unit})`,
  // "2D" and "3D" are no days.
  shortUnits: "h|hr|(?<!(?<!\\d)[23])d|w(?:or)?k(?:ing|\\.)? ?d|wds?|bds?|(?<=[\\s\\u00A0])s",
  ordinals: "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,3}(?:st|nd|rd|th)",
  ordinalUnits: "rings?|(?:working|business) days?",
  timesInWords: [
    `within (?:an?|the|one) (?:same )?(?:second|minute|${longer})`,
    `(?:in|after) (?:under |less than )?an? (?:working |business )?(?:hour|day|week|fortnight|month)`,
    `(?:within|in|after) (?:a few|several|some|a number of) (?:${kind}(?:${unit}))`,
    `(?:once|twice|times) (?:an?|every|each|per) (?:minute|${longer})`,
    "every (?:other |second )?(?:second|minute|(?:working |business )?(?:hour|week|fortnight|month|quarter|year)|(?:working|business) day)",
    "each (?:(?:working |business )?(?:hour|week|fortnight|month|quarter|year)|(?:working|business) day)",
    `(?:every|each) (?:other )?${weekday}`,
    // "Monday to Friday" may say what a working day is.
    `${by} (?:the (?:next|following) |next |this )?${weekday}`,
    `${by} (?:tomorrow|tonight)|tomorrow (?:morning|noon|afternoon|evening|night|at the latest)|the day after tomorrow`,
    "(?:reply|replies|answer|answers|respond|responds|call (?:you |them |customers )?back|call (?:you|them)|ring (?:you|them)|write (?:to (?:you|them))?|get back to (?:you|them)|hear from us) tomorrow",
    `by the (?:start|beginning|middle|end) of ${month}|by (?:early |mid-?|late )?${month}(?! \\d)`,
    "(?:at|by|until|till|before|after) (?:noon|midday|midnight)",
    "(?:by|before) (?:the )?(?:end|close) of (?:the )?(?:(?:same|next|following|working|business) ){0,2}(?:day|week|month|business)",
    "half (?:an? )?(?:hour|day|year)|quarter of an hour",
    "(?:same|next|following) (?:(?:working|business) )?(?:day|morning|afternoon|evening|night|week|month)",
    "hourly|weekly|fortnightly|biweekly|monthly|quarterly|annually|yearly|biannually|overnight",
  ].join("|"),
  timesOfDay: "\\d{1,2}(?:[.:]\\d{2})? ?(?:a\\.?m|p\\.?m|o[’']clock)",
  percent: "per ?cent|percent|pct",
  shares: [
    `(?:${number}|\\d{1,3}) (?:out of|(?:in|of|out of) every) (?:${number}|\\d{1,3})(?!\\d)`,
    "(?:one|two|three|four|five|six|seven|eight|nine|\\d{1,2}) in (?:three|four|five|ten|twenty|a hundred|3|4|5|10|20|100)(?!\\d)",
    "(?:a|one|two|three|four|nine)(?: |-)(?:thirds?|quarters?|fifths?|tenths?) of(?! an? )",
    "(?<!first |second |other |last )half (?:of )?(?:of|all|our|the) (?:(?:all|the|our) )?(?:calls|customers|cases|complaints|questions|inquiries|e-?mails|letters|messages|contacts|callers)",
    "\\d{1,3}/\\d{1,3} of",
  ].join("|"),
  dates: [
    `(?:${by}|from|since|on|as of|as from|effective) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4})?`,
    `(?:${by}|from|since|on|as of|as from|effective) ${month} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? \\d{4})?`,
  ].join("|"),
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
