import type { InitMessages } from "../init-messages.ts";

export const initMessages: InitMessages = {
  usage: {
    noTerminal:
      "there is no terminal to ask the questions on. Run it in a terminal; or give --answers FILE --yes to be asked nothing; or --plain to send the answers through a pipe.",
    needsFile: "init writes a file; name one instead of -.",
    stdinTaken: "--answers - reads standard input, which the questions need; add --yes to be asked nothing.",
    existsAlready: (file) => `${file} is there already; add --yes to change it without a question.`,
  },
  newFile: (file) => `A new file: ${file}`,
  oldFile: (file) => `Changing ${file}. What you do not change stays as it is.`,
  draftFrom: (draft, date, time) => `${draft} was saved on ${date} at ${time}.`,
  draftElsewhere: (other, own) =>
    `Another run of charter init saves its answers in ${other}. These go to ${own}, so that neither takes the place of the other.`,
  cannotWrite: (file, reason) => `${file} cannot be written: ${reason}.`,
  reasons: {
    missing: "there is no such folder",
    denied: "you have no right to do so",
    directory: "it is a folder",
    "not-a-directory": "a file is where a folder should be",
    "too-large": "it is too large",
    busy: "another program has it open",
    full: "the disk is full",
  },
  notEditable: (file) =>
    `Nothing was changed: ${file} cannot be read to its end. Correct what is named above, then run charter init again.`,
  refused: (file, key) =>
    `Nothing was changed: ${key} in ${file} is written so that it cannot be changed without touching other lines. Change it there by hand.`,
  changedMeanwhile: (file) =>
    `Nothing was written: ${file} has changed since the first question. Run charter init again to go on with your answers.`,
  keptIn: (draft) => `Your answers are kept in ${draft}.`,
  wrote: (file) => `Wrote ${file}`,
  changeLater: (command) => `To change an answer: ${command}`,
  nothingToChange: (file) => `${file} says all of this already; it was left as it is.`,
};
