import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { FactsArgs, Shape } from "../../diagnostic/facts-codes.ts";
import { code, did, list, quote, say, some, within } from "./finding-phrases.ts";

const shapes: Readonly<Record<Shape, string>> = {
  text: "text",
  list: "a list, as in `[one, two]`",
  map: "a block of keys",
  "text-or-map": "text, or a block of keys",
  "text-or-list": "text, or a list",
  nothing: "nothing",
};

const foundShapes: Readonly<Record<Shape, string>> = {
  text: "text",
  list: "a list",
  map: "a block of keys",
  "text-or-map": "text or a block of keys",
  "text-or-list": "text or a list",
  nothing: "nothing",
};

const languageNames: Readonly<Record<string, string>> = {
  en: "English",
  el: "Greek",
  cs: "Czech",
  hu: "Hungarian",
};

function languageName(tag: string): string {
  return languageNames[tag] ?? tag;
}

function range(from: string | null, to: string | null): string {
  if (from === null) return `at most ${to ?? ""}`;
  return to === null ? `at least ${from}` : `${from} to ${to}`;
}

function counted(count: number, of: "characters" | "items"): string {
  return `${String(count)} ${count === 1 ? of.slice(0, -1) : of}`;
}

const durationReasons = {
  zero: "A duration has to be at least 1.",
  negative: "A duration cannot be negative.",
  "no-unit": "The number has no unit.",
  fraction: "A duration is a whole number; take a smaller unit.",
  unknown: "This is not a duration.",
} as const;

const pathReasons = {
  absolute: "The path is absolute, or an address; it has to be relative to the facts file.",
  outside: "The path leads out of the project.",
  "not-an-image": "The file has to be an SVG or PNG image.",
  "not-a-path": "This is not the path of a file.",
} as const;

/** What is said about facts, in English. */
export const factsFindings: FindingWordsOf<FactsArgs> = {
  "facts/unknown-key": ({ key, block, suggestion, belongsUnder, known }) => {
    const message = `There is no key ${code(key)} ${within(block)}.`;
    if (suggestion !== null) return say(message, `Write ${code(suggestion)}.`);
    if (belongsUnder.includes(""))
      return say(message, "It belongs at the top of the file, with nothing before it on its line.");
    if (belongsUnder.length > 0)
      return say(message, `It belongs under ${list(belongsUnder.map(code), "or")}.`);
    return say(message, `You can use ${some(known)} here.`);
  },
  "facts/missing-key": ({ key, block }) =>
    say(`The key ${code(key)} is missing ${within(block)}.`, "Add the line; its value here is an example."),
  "facts/not-a-slug": ({ found }) =>
    say(
      `${quote(found)} cannot be the key of a person: a key has only letters from a to z, digits, hyphens and underscores.`,
      "Take a short key, such as `manager`; the person's name goes under `name`.",
    ),
  "facts/wrong-shape": ({ expected, found, colon }) =>
    colon === true
      ? say(
          "The colon turns what is before it into a key; a text is expected here.",
          "Put the text in quotes, because of the colon.",
        )
      : say(
          `Found ${foundShapes[found]}; expected ${shapes[expected]}.`,
          expected.startsWith("text") && found === "map"
            ? "Text with a colon and a space in it goes in quotes."
            : "Write it as the example shows.",
        ),
  "facts/empty": ({ shape }) =>
    say(
      shape === "list" ? "The list is empty." : `There is no value; expected ${shapes[shape]}.`,
      "Write a value, or take the key out.",
    ),
  "facts/too-long": ({ length, limit }) =>
    say(
      `The value has ${String(length)} characters; at most ${String(limit)} can stand here.`,
      "Check what was pasted here, and write the value alone.",
    ),
  "facts/control-character": ({ code: point }) =>
    say(
      `The text holds a character that cannot be printed (U+${point.toString(16).toUpperCase().padStart(4, "0")}).`,
      "Type the text again; it most likely came along when it was pasted.",
    ),
  "facts/duplicate": ({ value }) => say(`${quote(value)} is there twice.`, "Take one of the two out."),
  "facts/format-version": ({ found }) =>
    say(
      `The file says that its format is ${quote(found)}; this program reads format 1.`,
      "Write `charter: 1`. The version of your documents goes under `document.version`.",
    ),

  "facts/not-a-duration": ({ found, reason, suggestion }) =>
    say(
      `${durationReasons[reason]} Found ${quote(found)}; expected a whole number and a unit, such as ${code("2 working days")}.`,
      did(
        suggestion,
        "Units: second, ring, minute, hour, working hour, day, working day, week, month, year; or a word such as `weekly`.",
      ),
    ),
  "facts/unit-not-allowed": ({ found, unit, allowed }) =>
    say(
      `${quote(found)} is in ${unit}s, which only the telephone has.`,
      `Take one of these units: ${allowed.join(", ")}.`,
    ),
  "facts/not-a-number": ({ found, whole, suggestion }) =>
    say(
      `${quote(found)} is not ${whole ? "a whole number" : "a number"}.`,
      did(suggestion, "Write digits alone, without a unit or sign."),
    ),
  "facts/out-of-range": ({ found, from, to }) =>
    say(
      `${found} is out of range; expected ${String(from)} to ${String(to)}.`,
      "Write a number in that range.",
    ),
  "facts/not-a-date": ({ found, suggestion }) =>
    say(
      `${quote(found)} is not a day of the calendar; expected year, month and day, such as \`2026-12-01\`.`,
      did(suggestion, "Write the day as YYYY-MM-DD."),
    ),

  "facts/not-in-list": ({ found, allowed, suggestion }) =>
    say(
      `${quote(found)} is not one of the words that can stand here: ${list(allowed.map(code), "or")}.`,
      did(suggestion, "Write one of them."),
    ),
  "facts/near-miss": ({ found, suggestion }) =>
    say(
      `${quote(found)} is printed as it stands; ${code(suggestion)} would be said properly in every language.`,
      `Write ${code(suggestion)}, if that was meant.`,
    ),
  "facts/not-a-country": ({ found, suggestion }) =>
    say(
      `${quote(found)} is not the code of a country; expected are two capital letters (ISO 3166-1), such as \`GB\`.`,
      did(suggestion, "Look the code up under ISO 3166-1 alpha-2."),
    ),
  "facts/not-a-language": ({ found, suggestion }) =>
    say(
      `${quote(found)} is not the code of a language; expected are two small letters (ISO 639-1), such as \`en\`.`,
      did(suggestion, "Look the code up under ISO 639-1."),
    ),
  "facts/not-a-timezone": ({ found, suggestion }) =>
    say(
      `${quote(found)} is not a time zone; expected a region and a city, such as \`Europe/London\`.`,
      did(suggestion, "Take the name from the IANA list of time zones."),
    ),

  "facts/not-an-email": ({ found, suggestion }) =>
    say(
      `${quote(found)} is not an e-mail address; expected something like \`care@alfa.example\`.`,
      did(suggestion, "Write one address and nothing else."),
    ),
  "facts/not-a-phone": ({ found }) =>
    say(
      `${quote(found)} is not a telephone number; expected are digits with spaces between, such as \`"+44 20 7946 0011"\`.`,
      "Write one number and nothing else.",
    ),
  "facts/not-a-url": ({ found, suggestion }) =>
    say(
      `${quote(found)} is not the address of a page; expected one that begins with \`https://\`.`,
      did(suggestion, "Copy the address from the browser."),
    ),
  "facts/not-a-colour": ({ found }) =>
    say(
      `${quote(found)} is not a colour; expected \`"#rrggbb"\`, such as \`"#0b5c6b"\`.`,
      "Write six digits from 0 to f after a #, in quotes: without them YAML reads a comment.",
    ),
  "facts/not-a-path": ({ found, reason }) =>
    say(
      `${pathReasons[reason]} Found ${quote(found)}.`,
      "Put it beside the facts file or in a folder below, and write the way from there.",
    ),

  "facts/not-a-day": ({ found, suggestion }) =>
    say(
      `${quote(found)} names no days; expected \`mon\`, \`mon-fri\` or \`mon, wed\`.`,
      did(suggestion, "The days are mon, tue, wed, thu, fri, sat and sun; each once."),
    ),
  "facts/not-opening-hours": ({ found, suggestion }) =>
    say(
      `${quote(found)} is not a part of a day; expected \`08:00-18:00\`, early to late.`,
      did(suggestion, "Write both times with four digits, 00:00 to 24:00. Split hours that pass midnight."),
    ),
  "facts/overlapping-hours": ({ day, first, second }) =>
    say(
      `On ${code(day)} two opening hours overlap: ${first} and ${second}.`,
      "Change one, or make them one.",
    ),

  "facts/no-channel": () =>
    say("No channel is given, so customers could not reach the company.", "Add at least one channel."),
  "facts/unknown-person": ({ found, people, suggestion }) =>
    say(
      `There is nobody with the key ${quote(found)} under \`people\`.`,
      did(suggestion, `Write one of these keys: ${some(people)}; or add the person.`),
    ),
  "facts/unreachable": ({ who }) =>
    say(`${code(who)} has neither an e-mail address nor a telephone.`, "Add `email`, `phone` or both."),
  "facts/unreachable-by": ({ who, by }) =>
    say(
      `${code(who)} is to be reached by ${by}, but has no ${code(by)}.`,
      `Add ${code(by)} there, or take ${code(by)} out of this list.`,
    ),
  "facts/own-deputy": ({ who }) =>
    say(`${code(who)} is their own deputy.`, "Name somebody else, or take it out."),
  "facts/same-step": ({ who }) =>
    say(
      `This step goes to ${code(who)}, who has the case already.`,
      "Name somebody else, or make the two steps one.",
    ),
  "facts/same-second-stage": ({ who }) =>
    say(
      `The second look at a complaint goes to ${code(who)}, who is the contact as well.`,
      "Name somebody who had no part in the first answer.",
    ),

  "facts/missing-translation": ({ key, languages }) =>
    say(
      `${code(key)} is not there in ${list(languages.map(languageName), "and")}.`,
      `Add the text under ${list(languages.map(code), "and")}, or take the language out of \`languages\`.`,
    ),

  "facts/unusual": ({ found, from, to }) =>
    say(`${found} is unusual here; usual is ${range(from, to)}.`, "Leave it, if it is meant."),
  "facts/unusual-size": ({ of, count, from, to }) =>
    say(
      `${of === "items" ? "The list" : "The text"} has ${counted(count, of)}; usual is ${from > 1 ? `${String(from)} to ${String(to)}` : `at most ${String(to)}`}.`,
      "Leave it, if it is meant.",
    ),
  "facts/acknowledge-after-resolve": ({ acknowledge, resolve }) =>
    say(
      `Complaints are acknowledged within ${acknowledge}, but resolved within ${resolve}.`,
      "Acknowledge sooner than you resolve.",
    ),
  "facts/acknowledge-after-answer": ({ acknowledge, answer }) =>
    say(
      `Inquiries are acknowledged within ${acknowledge}, but answered within ${answer}.`,
      "Acknowledge no later than you answer.",
    ),
  "facts/update-after-resolve": ({ update, resolve }) =>
    say(
      `Updates come every ${update}, but complaints are resolved within ${resolve}: there would be none.`,
      "Take a shorter time for updates, or take them out.",
    ),
  "facts/greet-after-help": ({ greet, help }) =>
    say(`Customers are greeted within ${greet}, but helped within ${help}.`, "Greet no later than you help."),
  "facts/email-after-inquiry": ({ email, inquiry }) =>
    say(
      `E-mails are answered within ${email}, but inquiries on every channel within ${inquiry}.`,
      "Take the same time or a shorter one for e-mail.",
    ),
  "facts/voicemail-after-email": ({ check, callBack, email }) =>
    say(
      `At worst a message waits ${check} and then ${callBack}, longer than an e-mail (${email}).`,
      "Listen more often, call back sooner, or take longer for e-mail.",
    ),
  "facts/review-in-future": ({ date, today }) =>
    say(
      `The last review is on ${date}, but today is ${today}.`,
      "Write the day of a review that has taken place.",
    ),
  "facts/review-overdue": ({ due, today }) =>
    say(
      `The next review was due on ${due}; today is ${today}.`,
      "Review the documents and write the day as `lastReviewed`.",
    ),
  "facts/review-due": ({ due, today }) =>
    say(
      `The next review is due by ${due}; today is ${today}.`,
      "Plan the review, and when it is done, write its day as `lastReviewed`.",
    ),
  "facts/change-in-future": ({ date, today }) =>
    say(`The change is dated ${date}, but today is ${today}.`, "Write the day on which it was made."),

  "facts/base-missing": ({ path }) =>
    say(`There is no file ${quote(path)}.`, "The path is relative to the file that names it."),
  "facts/base-unreadable": ({ path }) =>
    say(`${quote(path)} cannot be read.`, "Check that it is a file and that you may read it."),
  "facts/base-outside": ({ path }) =>
    say(
      `${quote(path)} lies outside the folder that facts may come from.`,
      "Move it into the working directory, or name a folder above both with `--root`.",
    ),
  "facts/base-cycle": ({ path }) =>
    say(
      `${quote(path)} builds on this file, directly or through others.`,
      "Break the circle: take out one `extends`.",
    ),
};
