import type { UsageWords } from "../messages-usage.ts";
import { list, quote } from "./finding-phrases.ts";

function place(where: string | null): string {
  return where ?? "standard output";
}

function didYouMean(meant: readonly string[]): string {
  return meant.length === 0 ? "" : ` Did you mean ${list(meant, "or")}?`;
}

/** What is wrong with the command line, in English. */
export const usage: UsageWords = {
  unknownCommand: (name, meant) => `there is no command ${quote(name)}.${didYouMean(meant)}`,
  unknownOption: (flag, meant) => `there is no option ${quote(flag)}.${didYouMean(meant)}`,
  valueMissing: (flag) => `${flag} needs a value.`,
  argumentMissing: (name) => `the argument ${name} is missing.`,
  optionMissing: (flag) => `${flag} is missing.`,
  notTogether: (flag, other) => `${flag} and ${other} cannot be used together.`,
  tooManyArguments: (allowed, given) =>
    `too many arguments: ${String(given)} given, ${allowed === 0 ? "none" : `at most ${String(allowed)}`} allowed.`,
  seeHelp: (command) => `See ${command} --help.`,

  noneOf: (flag, value, choices) => `${flag}: ${quote(value)} is not one of ${choices.join(", ")}.`,
  notTwoOf: (flag, value, choices) =>
    `${flag}: ${quote(value)} is not valid; write two different values out of ${choices.join(", ")}, separated by a comma.`,
  notADay: (flag, value) =>
    `${flag}: ${quote(value)} is not a date; write year-month-day, such as 2026-11-22.`,
  notACount: (flag, value) => `${flag}: ${quote(value)} is not a whole number; write 0, 1, 2 …`,
  notAShard: (flag, value, most) =>
    `${flag}: ${quote(value)} is not a shard; write I/N, such as 2/4, with I from 1 to N and N up to ${String(most)}.`,
  notJobs: (flag, value, most) =>
    `${flag}: ${quote(value)} is not a number of jobs; write a number from 1 to ${String(most)}, or auto.`,
  notAnEpoch: (flag, value) => `${flag}: ${quote(value)} is not a number of seconds since 1970.`,
  notAPort: (flag, value) => `${flag}: ${quote(value)} is not a port; write a number from 1 to 65535.`,

  noFile: "name a facts file, or run charter in a folder that has a charter.yaml.",
  noMatch: (pattern) => `no YAML file matches ${quote(pattern)}.`,
  stdinTwice: "standard input can be read only once.",
  previewNeedsFile: "the preview follows a file; standard input cannot be followed.",
  writeNeedsFile: (flag, given) => `${flag} needs a file to write to, but ${given} is none.`,
  unknownRevision: (revision) =>
    `there is no revision ${quote(revision)} in this repository; a shallow clone may lack it.`,
  unknownReference: (ref, meant) =>
    `there is no code, promise, key, clause or document ${quote(ref)}, and no clause contains it.${didYouMean(meant)}`,
  fixNeedsFile: (flag) => `${flag} needs a file to write to; standard input is none.`,
  noFolder: (flag, path) => `${flag}: there is no folder ${path}.`,
  sameFolder: (file, other) =>
    `${file} and ${other} would be written to the same folder; render them one at a time, each with a different -o.`,

  unknownTemplate: (reference, meant, command) =>
    `nothing is called ${quote(reference)}.${didYouMean(meant)} “${command}” shows what there is.`,
  severalTemplates: (reference, choices) =>
    `several documents have ${quote(reference)}; write ${list(choices, "or")}.`,
  templateExists: (path) => `${path} is there already; delete or rename it first. Nothing was written.`,
  templateOutside: (path) => `${path} leads out of the template folder. Nothing was written.`,
  noTemplates:
    "neither the facts file nor --templates names a folder of templates; add a line like `templates: templates` to the facts file.",

  noOutput: "-o needs a folder, a file, or - for standard output.",
  foreignEnding: (path) => `${path}: documents are written as .md, .html or .pdf.`,
  oneFormat: (where) => `${place(where)} takes only one format; add --to md, --to html or --to pdf.`,
  endingDiffers: (path, ending, format) => `${path} ends in .${ending}, but --to asks for ${format}.`,
  parallelNeedsFolder: (where) =>
    `--parallel adds files to a folder, but ${place(where)} takes only one document.`,
  oneDocument: (where) => `${place(where)} takes only one document; add --document policy, for example.`,
  oneExtra: (where, flags) => `${place(where)} takes only one document; choose one of ${list(flags, "and")}.`,
  otherFormats: (flag, formats) =>
    `${flag} is written only as ${list(formats, "or")}; ask for that with --to or with the ending of the file.`,
  emptyBook: (kinds) =>
    `--handbook: \`handbook.documents\` in the facts file contains none of these documents: ${kinds.join(", ")}.`,
  emptyCard: "--card: the facts file has no `escalation`, so there is nothing to print.",
  oneFactsFile: (where) => `${place(where)} takes only one document; name a single facts file.`,
  oneLanguage: (where) =>
    `${place(where)} takes only one document, but the facts file has several languages; add --language.`,
  stdoutTwice: "--format json and -o - both write to standard output; leave one of them out.",
  outputIsInput: (path) => `-o ${path} is the facts file itself.`,
  languageNotInFile: (language, languages) =>
    `--language ${language}: the facts file has only ${list(languages, "and")}.`,
  languageNotWritten: (pair, language) =>
    `--parallel ${pair}: no documents are being written in ${language}.`,
};
