import { someChanges } from "../changed-promises.ts";
import type { AuditArgs, LogoReason } from "../../diagnostic/audit-codes.ts";
import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import { codePoint, someOf } from "../unprintable.ts";
import { code, list, quote, say } from "./finding-phrases.ts";

const logoReasons: Readonly<Record<LogoReason, string>> = {
  missing: "does not exist",
  unreadable: "cannot be read",
  outside: "lies outside the project",
  "too-large": "is too large",
  "not-an-image": "is not the kind of image that its extension says",
};

const logoHints: Readonly<Record<LogoReason, string>> = {
  missing: "The path is relative to the facts file. HTML and PDF cannot be made without the logo.",
  unreadable: "Check that it is a file and that you may read it.",
  outside: "A link leads out of the project. Put the file itself beside the facts file or below it.",
  "too-large": "It goes on every page; save a smaller one.",
  "not-an-image": "Save it again as SVG or PNG, with the matching extension.",
};

/** What became of a promise. */
const changeKinds = {
  stricter: "stricter",
  looser: "looser",
  added: "new",
  removed: "removed",
  changed: "changed",
} as const;

const lockProblems = {
  damaged: "is damaged",
  merging: "contains an unresolved merge conflict",
  newer: "was written by a newer version of charter",
  unreadable: "cannot be read",
};

/** What is said about texts and files, in English. */
export const auditFindings: FindingWordsOf<AuditArgs> = {
  "text/placeholder": ({ found, sure }) =>
    sure
      ? say(
          `${quote(found)} is still to be filled in.`,
          "Write what belongs there, or delete the key: whatever is missing is left out of the documents.",
        )
      : say(
          `${quote(found)} looks like something still to be filled in.`,
          "If it is, write what belongs there. The documents print it as it stands.",
        ),
  "text/mixed-scripts": ({ word, script, foreign, right }) =>
    say(
      `The word ${quote(word)} mixes alphabets: it is in ${script} letters, except for ${list(
        foreign.map(
          ({ letter, position }) => `${quote(letter)} (letter ${String(position)}, ${codePoint(letter)})`,
        ),
        "and",
      )}.${right === null ? "" : ` In one alphabet it is ${quote(right)}.`}`,
      "Retype the word in one alphabet. If a name really is written like this, separate its parts with a hyphen: “e-ΕΦΚΑ”.",
    ),
  "text/missing-glyph": ({ characters, right }) =>
    say(
      `The typeface of the documents cannot draw ${list(someOf(characters, quote), "and")}.`,
      right === null ? "Use another character, or write it in words." : `Write ${quote(right)}.`,
    ),
  "text/wrong-form": ({ found, right }) =>
    say(
      `${quote(found)}: the form of the word does not fit the number or the word before it. It should be ${quote(right)}.`,
      `Write ${quote(right)}.`,
    ),
  "text/wrong-article": ({ found, right }) =>
    say(`${quote(found)} has the wrong article. It should be ${quote(right)}.`, `Write ${quote(right)}.`),
  "text/wrong-preposition": ({ found, right }) =>
    say(
      `${quote(found)}: before this sound the preposition takes a vowel. It should be ${quote(right)}.`,
      `Write ${quote(right)}.`,
    ),
  "text/question-mark": ({ found, right }) =>
    say(
      `${quote(found)}: a question in Greek ends with “;”. It should be ${quote(right)}.`,
      `Write ${quote(right)}.`,
    ),
  "text/final-sigma": ({ found, right }) =>
    say(
      `${quote(found)}: at the end of a word, sigma is written “ς”. It should be ${quote(right)}.`,
      `Write ${quote(right)}.`,
    ),
  "text/missing-accent": ({ words }) =>
    say(
      `A Greek accent is missing here: ${list(words.map(quote), "and")}.`,
      "Write every word of more than one syllable with its accent.",
    ),
  "text/unsure-article": ({ phrase, other, key }) =>
    say(
      `The documents will say ${quote(phrase)}; if the name is pronounced differently, it should be ${quote(other)}.`,
      `Set ${code("company.nameForms.hu.article")} to ${code("a")} or ${code("az")} to settle it. This example keeps what the documents say now: ${code(key)}.`,
    ),
  "files/unusable-logo": ({ path, reason, limit }) =>
    say(
      `The logo ${path} ${logoReasons[reason]}${reason === "too-large" ? ` (more than ${String(limit / 1e6)} MB)` : ""}.`,
      logoHints[reason],
    ),
  "files/version-unchanged": ({ version, changes, proposed, lock }) =>
    say(
      `The version is still ${version}, but promises have changed since it was rendered: ${someChanges(changes, changeKinds)}.`,
      `Set ${code("document.version")} to ${proposed === null ? "a new version" : code(proposed)}, so that readers can tell the editions apart. What was rendered is recorded in ${code(lock)}.`,
    ),
  "files/unusable-lock": ({ path, problem }) =>
    say(
      `${path} ${lockProblems[problem]}, so nobody can say what was rendered last: whether promises have changed since, and which files are stale.`,
      problem === "newer"
        ? "Update charter, or render again with this version."
        : `Render again, and ${code("charter render")} writes the file anew.`,
    ),
};
