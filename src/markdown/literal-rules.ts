import type { LanguageTag } from "../company/language-tag.ts";
import type { TemplateArgs } from "../diagnostic/template-codes.ts";
import { templateRulesOf } from "../language/template-rules-by-language.ts";
import type { TemplateRules } from "../language/template-rules.ts";

/** What only a fact may say: the documents of a company would contradict its promises. */
export type LiteralCode = Extract<keyof TemplateArgs, `template/literal-${string}` | "template/placeholder">;

/**
 * A rule about words, Greek ones without their accents: what it matches is a finding. Every pattern takes time in
 * proportion to the text.
 */
export interface LiteralRule {
  readonly code: LiteralCode;
  readonly pattern: RegExp;
  /** Whether it looks at the words that a reader sees, or at the template as it was typed. */
  readonly about: "read" | "typed";
}

const before = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const after = String.raw`(?![\p{L}\p{M}])`;
/** What may stand between a number and its unit: `24 hours`, `24-hour`, `two (2) days`, `**2** days`. */
const gap = String.raw`(?:[\s\u00A0\u202F*_)(\-‐‑–]|&nbsp;)`;
/** Spaces and line ends are the same to a reader. */
const spaced = (source: string): string =>
  source.replaceAll(
    / (\??)/g,
    (_, optional) => String.raw`[\s\u00A0\u202F*_]{${optional === "" ? "1" : "0"},5}`,
  );

function word(source: string): string {
  return `${before}(?:${spaced(source)})${after}`;
}

function timesIn(rules: TemplateRules): readonly RegExp[] {
  const units = spaced(rules.units);
  const digits = String.raw`(?<![\p{L}\p{N}.,/:])(?:\d{1,6}(?:[.,]\d{1,3})?[½¼¾]?|[½¼¾])`;
  return [
    // "Two (2) days" before "2) days".
    new RegExp(`${before}(?:${rules.numbers})${gap}{1,4}(?:\\d{1,4}${gap}{1,3})?(?:${units})${after}`, "giu"),
    new RegExp(`${digits}(?:${gap}{0,4})(?:${units})${after}`, "giu"),
    new RegExp(String.raw`${digits}[\s\u00A0]?(?:${rules.shortUnits})(?![\p{L}\p{N}])`, "giu"),
    new RegExp(`${before}(?:${rules.ordinals})${gap}{1,4}(?:${spaced(rules.ordinalUnits)})${after}`, "giu"),
    new RegExp(word(rules.timesInWords), "giu"),
    new RegExp(`${before}(?:${spaced(rules.timesOfDay)})${after}`, "giu"),
    new RegExp(word(rules.dates), "giu"),
  ];
}

function percentagesIn(rules: TemplateRules): readonly RegExp[] {
  const percent = spaced(rules.percent);
  return [
    new RegExp(
      String.raw`(?<![\d.,])\d{1,4}(?:[.,]\d{1,3})?${gap}{0,3}(?:%|％|(?:${percent})${after})`,
      "giu",
    ),
    new RegExp(`${before}(?:${rules.numbers})${gap}{1,4}(?:%|(?:${percent})${after})`, "giu"),
  ];
}

const anyTime = [
  /(?<![\d:.,/])(?:[01]?\d|2[0-4]):[0-5]\d(?![\d:])/g,
  /\bP(?:T\d+[HMS]|\d+[DWMY])\b/g,
  // A day and so many more.
  /(?<![\p{L}\d])[DT]\+\d{1,2}(?![\p{L}\d])/gu,
  /(?<![\d/.:-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])/g,
  // Laws have dates too, behind these words.
  /(?<!(?:\bof|ze dne|της) )(?<![\d/.:-])(?:0?[1-9]|[12]\d|3[01])[./] ?(?:0?[1-9]|1[0-2])[./] ?20\d{2}(?!\d)/g,
];
const anyPercentage = [
  /(?<![\d.,])\d{1,4}(?:[.,]\d{1,3})?[\s\u00A0\u202F]?[%％‰]/gu,
  // Nine tenths, with what they are tenths of.
  /(?<![\p{L}\d/.,])\d{1,3}\/(?:10|100)(?=[\s\u00A0]\p{Ll})/gu,
];
const anyAddress = [
  /(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/gu,
  /(?<![\w])(?:https?:\/\/|www\.)[^\s)\]>"']{1,300}/giu,
  /(?<![\w.@/-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}(?:com|net|org|info|biz|eu|gr|cz|hu|uk|ie|sk|de|at|cy|io|app|shop|store|online|example)(?![\w-]|\.\w)/giu,
  /(?<![\w@./])@[a-z][\w.]{1,40}/giu,
];
const anyPhone = [
  /(?<![\w.+])\+\d[\d\s\u00A0().\/-]{5,20}\d/g,
  // A national number begins with a zero.
  /(?<![\w.,:/§-])(?:\(0\d{0,4}\)|0\d{1,4})[\s\u00A0./-]{1,2}(?:\d{1,4}[\s\u00A0./-]?){1,4}\d{2,4}(?![\w:])/g,
  // Or has groups that no amount of anything has.
  /(?<![\w.,:/-])\d{3}[ \u00A0.-]\d{3}[ \u00A0.-]\d{3,4}(?![\w:]|[ .,]\d)/g,
  /(?<![\w.,:/-])\d{9,15}(?![\w:/-])/g,
  /(?<![\w.,:/-])\d{2,4}-\d{6,8}(?![\w:/-]|,\d)/g,
];
const placeholders = [
  // Not a link, a footnote or a box to tick.
  /\[(?![ xX]?\]|\^)[^\]\n]{0,80}\](?![(\[:])/g,
  /\[\[[^\]\n]{1,80}\]\]/g,
  /_{3,}|(?<!\.)\.{4,}|…{2,}/g,
  /(?<![\p{L}\p{N}])[XΧ]{2,}(?![\p{L}\p{N}.])/gu,
  /(?<![\p{L}\p{N}])[xχ]{3,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|TBA|FIXME|lorem ipsum)(?![\p{L}\p{N}])/giu,
  /\$?\{[\p{L}][^{}\n]{0,60}\}|\{%[^\n]{0,80}%\}|<<[^<>\n]{1,60}>>|%[A-Z_]{3,40}%/gu,
  /\\\{\{[^}\n]{0,80}\}\}/g,
  /(?<![\p{L}\p{N}])[XYNΧ][\s\u00A0](?:hours?|days?|working days|minutes?|ώρες|ωρών|ημέρες|ημερών|εργάσιμες|εργάσιμων|λεπτ|hodin|dnů|pracovních|minut|óra|órán|nap|napon|munkanap|perc)/gu,
];
/** Capitals have no accent in Greek, and hasty text has none at all; as long as the text, so that places are the same. */
export function withoutTonos(text: string): string {
  return text.replaceAll(/[ΐά-ώΆ-Ώ]/gu, (letter) => letter.normalize("NFD").charAt(0));
}

const made = new Map<LanguageTag, readonly LiteralRule[]>();

/** What a template in a language may not say. English is read along: it is what a translation leaves behind. */
export function literalRules(language: LanguageTag): readonly LiteralRule[] {
  const rules = made.get(language) ?? rulesOf(language);
  made.set(language, rules);
  return rules;
}

function rulesOf(language: LanguageTag): readonly LiteralRule[] {
  const own = [...new Set([language, "en" as const])].map(templateRulesOf);
  const spoken = templateRulesOf(language);
  const lead = new RegExp(
    String.raw`${before}(?:${spaced(own.map(({ phoneLead }) => phoneLead).join("|"))})[\s\u00A0:*]{1,3}\(?\+?\d[\d\s\u00A0()./-]{1,18}\d`,
    "giu",
  );
  const postal =
    spoken.postalCode === null ? [] : [new RegExp(`${before}(?:${spoken.postalCode})${after}`, "gu")];
  const addresses = [...anyAddress, ...postal];
  const phones = [...anyPhone, lead];
  const listed: readonly (readonly [LiteralCode, LiteralRule["about"], readonly RegExp[]])[] = [
    [
      "template/literal-percentage",
      "read",
      own.flatMap(({ shares }) => new RegExp(`(?<![\\d.,/])${word(shares)}`, "giu")),
    ],
    ["template/literal-time", "read", [...own.flatMap(timesIn), ...anyTime]],
    ["template/literal-percentage", "read", [...anyPercentage, ...own.flatMap(percentagesIn)]],
    ["template/literal-address", "read", addresses],
    ["template/literal-address", "typed", addresses],
    ["template/literal-phone", "read", phones],
    ["template/literal-phone", "typed", phones],
    ["template/placeholder", "typed", placeholders],
  ];
  return listed.flatMap(([code, about, patterns]) =>
    patterns.map(({ source, flags }) => ({ code, about, pattern: new RegExp(withoutTonos(source), flags) })),
  );
}
