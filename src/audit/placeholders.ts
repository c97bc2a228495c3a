import { packOf } from "../language/packs.ts";
import { languageTags } from "../company/language-tag.ts";
import { seldomFound } from "../language/seldom.ts";
import { anyOf } from "../language/time-phrase.ts";
import { type Hit, hitOf, type TextRule } from "./rule.ts";

type Found = Hit<{ readonly found: string; readonly sure: boolean }>;

/** Small letters without accents, so that `ΕΠΩΝΥΜΙΑ` and `επωνυμία` are the same. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ς", "σ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** The words of all languages: a name has none of its own, and a form may be in another language than its file. */
const blanks = languageTags.map((tag) => packOf(tag).textRules.blanks);
const fill = new Set(blanks.flatMap((words) => words.fill).map(plain));
const slots = new Set(blanks.flatMap((words) => words.slots).map(plain));
const wholeTexts = new Set(blanks.flatMap((words) => words.texts).map(plain));

function found(text: string, index: number, sure: boolean): Found {
  return {
    args: { found: text, sure },
    piece: { text, index },
    severity: sure ? "error" : "warning",
    fix: null,
  };
}

/** Words that stand for work to do, in every language that we know. */
const workToDo = seldomFound(
  /todo|fixme|tbd|xxxx|to-do:|lorem/iu,
  () =>
    /(?<![\p{L}\p{N}_@#./-])(?:TODO|FIXME|TBD|XXXX+|to-do:|lorem ipsum(?: dolor(?: sit amet)?)?)(?![\p{L}\p{N}_@/-])/giu,
);

/** Where nothing but this stands, nothing has been filled in. */
const emptyText =
  /^(?:[\p{P}\s]+|[xχ]{2,}|n\/?a|n\. ?a\.|tb[acd]|t\.b\.[acd]\.|undefined|null|nan|\[object object\]|#(?:n\/a|ref!|name\?|value!|null!|div\/0!)|asdf\w*|qwerty\w*|bla( ?bla)*|foo( ?bar)?)$/iu;

/** Lines to write on. */
const lines = seldomFound(
  /___|\.{6}|…{3}|\?{2}/,
  () => /(?<![\p{L}\p{N}])_{3,}(?![\p{L}\p{N}])|\.{6,}|…{3,}|(?<=^|\s)\?{2,}(?=\s|[.,;:]|$)/gu,
);

/** `within X hours`, `do XX hodin`: a letter, marks or nothing filled in where a number belongs. */
const noNumbers = seldomFound(/(?:[xXΧχYNΝ?_#…]|\.{3})(?:\s*[\])])?\s/, () => {
  const counted = anyOf(blanks.flatMap((words) => words.counted));
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}_+×*-]|\p{N}\s)(?:[[(]\s*)?(?:[xXΧχ]{1,4}|[YNΝ]|\?+|_+|#+|…|\.{3})(?:\s*[\])])?\s(?:${counted})(?![\p{L}\p{N}])`,
    "gu",
  );
});

/** A day or an hour as a form shows it: `DD/MM/YYYY`, `ηη/μμ/εεεε`. An instruction may say it as well. */
const datePatterns = seldomFound(
  /(?:dd|mm|ηη|μμ|nn|hh|xx|υυ|yyyy|éééé) ?[./-]/iu,
  () =>
    /(?<![\p{L}\p{N}])(?:(?:dd|mm|ηη|μμ|nn|hh|xx|υυ)[ ]?[./-][ ]?){2}(?:yyyy|yy|rrrr|εεεε|éééé|xxxx|xx)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:yyyy|éééé|xxxx)[ ]?[./-][ ]?(?:mm|hh|xx)[ ]?[./-][ ]?(?:dd|nn|xx)(?![\p{L}\p{N}])/giu,
);

function slotWords(inner: string): readonly string[] {
  return plain(inner)
    .split(/[\s_./:-]+/)
    .filter((word) => word !== "");
}

/** Whether words in brackets ask for something: the words of a form, and not many. */
function asksFor(inner: string): boolean {
  const words = slotWords(inner);
  if (words.length === 0 || words.length > 6 || /\p{N}/u.test(inner)) return false;
  if (fill.has(plain(inner))) return true;
  // "[the company] acted well" is what an editor puts into a quotation.
  if (/^(?:the|our|their|a|az|η|ο|το|της|του) /u.test(plain(inner))) return false;
  return words.some((word) => slots.has(word));
}

function isShouted(inner: string): boolean {
  const words = inner.trim().split(/[\s_-]+/);
  // One short word may be an abbreviation: "[SLA]".
  const isLong = words.length > 1 || inner.trim().length > 6;
  return isLong && inner === inner.toUpperCase() && /^[\p{Lu}\p{M}\s_/-]+$/u.test(inner);
}

const inSquares = seldomFound(/\[/, () => /\[([^[\]]{1,60})\](?!\()/gu);

/** `[COMPANY NAME]`, `[doplnit]`, `[idő]`; not `[sic]`, not the words of a link. */
function* square(text: string): Generator<Found> {
  for (const { 0: whole, 1: inner = "", index } of inSquares(text)) {
    if (asksFor(inner) || isShouted(inner) || /^\s*[_.…?]{3,}\s*$/u.test(inner))
      yield found(whole, index, true);
    else if (/^(?:X+|Y|N|Χ+|\?+|_+)$/u.test(inner.trim())) yield found(whole, index, false);
  }
}

const inMarks = seldomFound(
  /[{<$«]|%[^\s.,;)]|@@|##|__/,
  () =>
    /\$?\{\{?\s*([\p{L}_][\p{L}\p{M}\p{N}_.\s-]{0,40}?)\s*\}\}?|<([\p{L}][\p{L}\p{M}\s_-]{1,40})>|%([\p{Lu}_]{3,40})%|(@@|##|\$|__)([\p{Lu}_]{3,40}?)\4|<%=?\s*([\w.]{1,40})\s*%>|«([\p{L}\d]+(?:_[\p{L}\d]+)+)»/gu,
);

/** `{{name}}`, `{name}`, `<name>`, `%NAME%`, `«First_Name»`: the same from a program; a company may write about such. */
function* marked(text: string): Generator<Found> {
  for (const match of inMarks(text)) {
    const { 0: whole, 2: angles, 4: sign, index } = match;
    const groups: readonly (string | undefined)[] = match.slice(1);
    const inner = groups.findLast((group) => group !== undefined) ?? "";
    const asks = asksFor(inner.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " "));
    // "{or six}" and "<b>" are text, "__NEVER__" is bold.
    const isDoubtful = angles !== undefined || sign !== undefined || /\s/.test(inner);
    if (!asks && (sign === "__" || !isShouted(inner)) && isDoubtful) continue;
    yield found(whole, index, asks && whole === text.trim());
  }
}

const inCapitals = seldomFound(
  /\p{Lu}[\p{Lu}\p{M}]{5}/u,
  () => /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{M}]{5,}(?![\p{L}\p{N}])/gu,
);

/** `(doplnit)`, `Telefon: kitöltendő`, `DOPLNIT`. */
function* fillWords(text: string): Generator<Found> {
  for (const { 0: whole, 1: inner = "", index } of text.matchAll(/\(([^()]{1,40})\)/gu))
    if (fill.has(plain(inner))) yield found(whole, index, true);
  const last = /[:–—-]\s+([^:–—]{2,30}?)[.!…]*$/u.exec(text);
  const inner = last?.[1];
  if (last !== null && inner !== undefined && fill.has(plain(inner)))
    yield found(inner, last.index + last[0].indexOf(inner), true);
  if (text === text.toUpperCase()) return;
  for (const { 0: word, index } of inCapitals(text))
    if (fill.has(plain(word))) yield found(word, index, true);
}

/** What may stand around a blank, before and after it. */
const before = /[[({<«„“"'*_\s]/u;
const after = /[\])}>»”“"'*_\s.…!:]/u;

/** Without brackets, quotation marks and stops around it. A pattern for the end would try again at each of many in a row. */
function withoutEdges(text: string): string {
  let start = 0;
  while (start < text.length && before.test(text.charAt(start))) start += 1;
  let end = text.length;
  while (end > start && after.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** A text that is nothing but a blank. */
function wholeText(text: string): Found | null {
  const bare = text.trim();
  const words = plain(withoutEdges(bare));
  const isBlank = emptyText.test(bare) || fill.has(words) || wholeTexts.has(words);
  return isBlank ? found(bare, text.indexOf(bare), true) : null;
}

function* everywhere(text: string): Generator<Found> {
  for (const { 0: whole, index } of workToDo(text)) {
    // "todo" is a word of some languages, and of others' names.
    if (/^todo$/i.test(whole) && whole !== "TODO" && text[index + whole.length] !== ":") continue;
    if (/^x+$/i.test(whole) && whole !== whole.toUpperCase()) continue;
    yield found(whole, index, true);
  }
  for (const matches of [noNumbers, lines])
    for (const { 0: whole, index } of matches(text)) yield found(whole, index, true);
  for (const { 0: whole, index } of datePatterns(text)) yield found(whole, index, false);
  yield* square(text);
  yield* marked(text);
  yield* fillWords(text);
}

/** Of findings that share characters, the first and longest. */
function apart(hits: readonly Found[]): readonly Found[] {
  const startOf = (hit: Found): number => hit.piece?.index ?? 0;
  const endOf = (hit: Found): number => startOf(hit) + (hit.piece?.text.length ?? 0);
  const sorted = hits.toSorted((left, right) => startOf(left) - startOf(right) || endOf(right) - endOf(left));
  return sorted.filter((hit, index) =>
    sorted.slice(0, index).every((earlier) => endOf(earlier) <= startOf(hit)),
  );
}

/** Zeros alone are nobody's number. */
function isBlankNumber(text: string): boolean {
  const digits = text.replace(/^\s*\+\d{1,3}/, "").replaceAll(/\D/g, "");
  return digits.length >= 6 && /^0+$/.test(digits);
}

/** Something that was to be filled in and was not. */
export const placeholders: TextRule = function* ({ text, kind }) {
  if (kind === "address") return;
  if (kind === "phone") {
    if (isBlankNumber(text)) yield hitOf("text/placeholder", found(text, 0, true));
    return;
  }
  const whole = wholeText(text);
  for (const hit of whole === null ? apart([...everywhere(text)]) : [whole])
    yield hitOf("text/placeholder", hit);
};
