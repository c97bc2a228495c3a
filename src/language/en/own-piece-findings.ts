import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { FrontMatterReason, LockReason, OwnPieceArgs } from "../../diagnostic/own-piece-codes.ts";
import { code, did, list, number, quote, say } from "./finding-phrases.ts";

type Words = (found: string) => readonly [message: string, hint: string];

const frontMatter: Readonly<Record<FrontMatterReason, Words>> = {
  unclosed: () => [
    "The lines above the text are opened with `---` and never closed.",
    "Write `---` on a line of its own above the text.",
  ],
  unfenced: (key) => [
    `${code(`${key}:`)} is printed as text: no line of \`---\` makes it a line about the text.`,
    "Put it between two lines of exactly `---`, the first of them at the very top of the file.",
  ],
  "not-a-line": () => [
    "This line is not a key with a value.",
    "Write, for example, `after: commitment.answer`.",
  ],
  "unknown-key": (key) => [
    `There is no key ${code(key)} here.`,
    "Choose from `after`, `before`, `in` and `leave-out`.",
  ],
  "no-value": (key) => [`${code(key)} has no value.`, "Write the id of a clause or section after the colon."],
  "not-true": (value) => [
    `${quote(value)} cannot stand here.`,
    "Write `leave-out: true`, or delete the file.",
  ],
  "place-twice": () => [
    "A clause or section can stand in one place only.",
    "Keep one of `after`, `before` and `in`.",
  ],
  "no-place": (id) => [
    `Nothing says where ${code(id)} is to stand.`,
    "Write `after:`, `before:` or `in:` and an id between two lines of `---` above the text; `charter templates list` shows the ids.",
  ],
  "not-movable": (id) => [
    `${code(id)} does not begin with \`own.\`, so it stands for a text of the package, which keeps its place.`,
    "Take this line out, or give the text an id of its own, which begins with `own.`.",
  ],
  "no-language": () => [
    "The name of the file does not say which language this text is in.",
    "Rename the file.",
  ],
  "leave-out-own": (id) => [`${code(id)} is your own.`, "Delete the file to leave it out."],
  "leave-out-text": (id) => [
    `This file leaves ${code(id)} out and has a text or a place as well.`,
    "Keep either `leave-out: true` or the text.",
  ],
  "leave-out-beside-text": (id) => [
    `This file leaves ${code(id)} out, and another file has a text for it.`,
    "Delete one of the two files.",
  ],
  "section-text": (id) => [
    `The section ${code(id)} cannot be replaced as a whole.`,
    "Replace its clauses one by one in `clauses/`, or replace the whole document.",
  ],
  "section-clause": (id) => [
    `${code(id)} is a clause, and this is the folder of sections.`,
    "Move the file to `clauses/`.",
  ],
  "section-in": () => ["A section stands after or before another one.", "Write `after:` or `before:`."],
};

const changes = {
  replaced: "has words of your own here",
  added: "is added here",
  "left-out": "is left out here",
} as const;

const shapes = {
  row: "a row of a table (`| … | … |`)",
  item: "an item of a list (`- …`)",
  step: "a step (`1. …`)",
  quote: "a quoted text (`> …`)",
  text: "a paragraph",
  table: "a table with a head of its own",
  head: "a text that ends with the head of a table (`| … | … |` above `| --- | --- |`)",
  gap: "an empty line",
  nothing: "nothing",
} as const;

const locks: Readonly<Record<LockReason, string>> = {
  unreadable: "cannot be read",
  "not-json": "is damaged",
  version: "was written by a newer version",
};

/** What is said about single clauses and sections of a company's own, in English. */
export const ownPieceFindings: FindingWordsOf<OwnPieceArgs> = {
  "template/front-matter": ({ reason, found, suggestion }) => {
    const [message, hint] = frontMatter[reason](found);
    // These suggest a name, which is not typed at the place of the finding.
    if (suggestion !== null && reason === "no-language")
      return say(message, `Rename the file, for example to ${code(suggestion)}.`);
    if (suggestion !== null && reason === "section-clause")
      return say(message, `Move the file to ${code(suggestion)}.`);
    if (suggestion !== null && reason === "not-movable")
      return say(
        message,
        `Take this line out, or give the text an id of its own, such as ${code(suggestion)}.`,
      );
    if (suggestion !== null && reason === "leave-out-beside-text")
      return say(message, `Delete this file, or delete ${code(suggestion)}.`);
    return say(message, did(suggestion, hint));
  },
  "template/own-place": ({ reason, id, target, suggestion, limits }) => {
    switch (reason) {
      case "unknown":
        return say(
          `There is no ${code(target)} in this document, so ${code(id)} would never be printed.`,
          did(suggestion, "`charter templates list` shows the ids of the document."),
        );
      case "parts":
        return say(
          `${code(target)} ends with sections of its own, so a clause at its end would seem to belong to them.`,
          "Put it after or before a clause.",
        );
      case "section":
        return say(
          `${code(target)} is a section, and ${code(id)} is a clause.`,
          `Write ${code(`in: ${target}`)} to put it at the end of the section, or name a clause; for a section of your own, move the file to ${code("sections/")}.`,
        );
      case "clause":
        return say(
          `${code(target)} is a clause, and the place of ${code(id)} has to name a section.`,
          did(
            suggestion,
            "Name the section that it comes after or before; `charter templates list` shows the ids.",
          ),
        );
      case "given-way":
        return say(
          `${code(id)} is not printed from this file: other files of yours, each for one length, take its place.`,
          "Delete this file, or one of those.",
        );
      case "left-out":
        return say(
          `${code(id)} is not printed: the section ${code(target)}, in which it stands, is left out.`,
          "Keep the section, or delete this file; a text of your own can go to another section.",
        );
      case "circle":
        return say(
          `${code(id)} stands beside ${code(target)}, which leads back to itself or to a file with a mistake.`,
          "Put one of them beside a clause or section of the package.",
        );
      case "too-many":
        return say(
          `${code(id)} is one too many: a document takes at most ${number(limits.added)} added clauses and sections, and a row of at most ${number(limits.row)} beside one another.`,
          "Put several of them into one file.",
        );
      default:
        return say(`${code(id)} would stand among the annexes.`, "Put it before the first annex.");
    }
  },
  "template/empty": ({ id }) =>
    say(
      `${code(id)} has no text.`,
      "Write the text, or write `leave-out: true` between two lines of `---` to leave it out.",
    ),
  "template/outside-clause": ({ section }) =>
    say(
      `The section ${code(section)} marks clauses, and this text is outside them.`,
      "Put it in a `{{#clause}}` too, or take the marks out: then the whole text is one clause.",
    ),
  "template/other-shape": ({ id, expected, found, isAdded }) =>
    say(
      isAdded
        ? `${id === "" ? "This line" : code(id)} stands where ${shapes[expected]} belongs, and is ${shapes[found]} here.`
        : `${code(id)} is ${shapes[expected]} in the package, and ${shapes[found]} here.`,
      found === "gap"
        ? "Take the empty line out: it ends the table."
        : isAdded
          ? `Write it as ${shapes[expected]}, or put it behind the last of its neighbours.`
          : "Write it as in the package, so that it fits between its neighbours.",
    ),
  "template/emptied": ({ id, shape, lead }) =>
    say(
      `Without ${code(id)}, ${shape === "row" ? "the table has no row left" : "the list has nothing left in it"}, and ${code(lead)} still announces it.`,
      `Leave ${code(lead)} out as well, or its section, or keep one of them.`,
    ),
  "template/row-cells": ({ id, expected, found }) =>
    expected === null
      ? say(
          `${id === "" ? "This line" : code(id)} is a row of a table, and no table is beside it.`,
          "Put it after or before a row, or write a head and the line `|---|---|` above it.",
        )
      : say(
          `${id === "" ? "This row has" : `${code(id)} has a row of`} ${String(found)} ${found === 1 ? "cell" : "cells"}, and its table has ${String(expected)} ${expected === 1 ? "column" : "columns"}.`,
          "Write as many cells as the other rows have, each between two `|`.",
        ),
  "template/not-called-for": ({ id, promises, facts }) => {
    const reasons = [
      ...(promises.length === 0 ? [] : [`do not make ${list(promises.map(code), "or")}`]),
      ...(facts.length === 0 ? [] : [`do not give ${list(facts.map(code), "or")}`]),
    ];
    return say(
      `${code(id)} is not printed: the facts ${list(reasons, "and")}.`,
      "Add the facts, or write the text without them.",
    );
  },
  "template/left-out": ({ id, promises, isLegal }) =>
    say(
      promises.length > 0
        ? `${code(id)} is left out, so this document no longer promises ${list(promises.map(code), "or")}.`
        : `${code(id)} is left out, although it says what the law requires in most countries.`,
      isLegal
        ? "Ask somebody who knows the law of your country first."
        : "Delete the file to print it again.",
    ),
  "template/not-in-language": ({ id, change, languages }) =>
    say(
      `${code(id)} ${changes[change]}, but not in ${list(languages.map(code), "or")}.`,
      "Make the same change in each language, in a file with the language in its name.",
    ),
  "template/other-place": ({ id, here, there, language }) =>
    say(
      `${code(id)} stands elsewhere in ${code(language)}: ${code(there)}, and ${code(here)} here.`,
      "Give it the same place in each language.",
    ),
  "template/original-changed": ({ changes: pieces, more }) => {
    const told = pieces.map(({ was, is }) =>
      was === ""
        ? `${quote(is)} is new`
        : is === ""
          ? `${quote(was)} is gone`
          : `${quote(was)} is now ${quote(is)}`,
    );
    const rest = more > 0 ? `; and ${String(more)} more` : "";
    return say(
      `The package has changed the text that this one replaces: ${told.join("; ")}${rest}.`,
      "`charter templates update` takes over what does not conflict with your words.",
    );
  },
  "template/conflict": ({ mark }) =>
    say(
      `${quote(mark)} marks a place where your words and those of the package both changed.`,
      "Keep one of the two, or write a third, and delete the three lines of marks.",
    ),
  "template/lock": ({ path, reason }) =>
    say(
      `The record of the originals, ${quote(path)}, ${locks[reason]}, so it is not known what the package has changed.`,
      "Restore it from your version control, or delete it and run `charter templates update`.",
    ),
  "template/never-printed": ({ id }) =>
    say(
      `${code(id)} is not printed with any of the facts that were tried, whatever is left out of them.`,
      "Check which facts and promises its words ask for.",
    ),
  "template/unused-fact": ({ key }) =>
    say(
      `The facts give ${code(key)}, and no document prints it.`,
      "Use it in a clause, or take it out of the facts.",
    ),
  "template/stray-number": ({ found }) =>
    say(
      `${quote(found)} is a number written into the template.`,
      "If it may change, write the fact instead; otherwise leave it.",
    ),
  "template/trial-stopped": ({ company, done, of, seconds }) =>
    say(
      `The trial was stopped after ${String(seconds)} seconds: of ${quote(company)}, ${String(done)} of ${String(of)} combinations were tried.`,
      "Give it more time with `--timeout`, or try fewer languages with `--language`.",
    ),
  "template/golden": ({ path, state }) =>
    say(
      state === "changed"
        ? `The document is not as ${quote(path)} expects it.`
        : state === "gone"
          ? `${quote(path)} expects a document that is no longer made.`
          : `There is no ${quote(path)} to compare the document with.`,
      "Read the difference; if it is right, run `charter templates test --update`.",
    ),
};
