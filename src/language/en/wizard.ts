import type { WizardWords } from "../wizard-words.ts";
import { promptWords } from "./prompt-words.ts";
import { options } from "./wizard-options.ts";
import { questions } from "./wizard-questions.ts";

/** The wizard in English. */
export const wizardWords: WizardWords = {
  prompt: promptWords,
  sections: {
    start: "Languages",
    company: "Company",
    channels: "Channels and response times",
    people: "People and escalation",
    complaints: "Complaints",
    measures: "Measures and training",
    control: "Document control",
  },
  place: (number, of, section) => `${String(number)} of ${String(of)} · ${section}`,
  questions,
  options,
  inLanguage: (question, language) => `${question} (in ${language})`,
  about: (question, who) => `${question} (${who})`,
  another: (question) => `${question} (another; Enter alone: no more)`,
  messages: {
    notATime: (example) => `This is not a time. Type a whole number and a unit, such as: ${example}.`,
    notHours: (example) => `These are not opening hours. Type days and times, such as: ${example}.`,
    tooMuch: "That is too long to be one answer. Check what was pasted here.",
    needed: "The documents need an answer here.",
    pickOne: "Please pick at least one.",
  },
  hints: {
    time: (example) => `Type it like this: ${example}.`,
    share: (example) => `With the share of cases in which you keep it: ${example}.`,
    hours: (example) => `Type it like this: ${example}.`,
    words: "Put commas between them.",
    date: "Type it as year-month-day, such as 2026-12-01.",
  },
  text: {
    welcome:
      "A few questions, and your customer service documents are ready. Every answer is saved at once, and you can go back at any time.",
    sentences: "Your documents will say:",
    suggested: "Our suggestion:",
    reviewTitle: "Review",
    promises: "What you promise",
    noPromises: "No promises yet: they follow once the findings below are settled.",
    findings: "What check finds",
    noFindings: "Nothing to put right.",
    inFile: "Without a question; edit in the file",
    leftOut: "left out",
    error: "error",
    warning: "warning",
    reviewQuestion: ["What shall we do?", "Nothing is written before you say so."],
    changeSection: ["Which section do you want to change?", "All other answers stay."],
    changeQuestion: ["Which answer do you want to change?", "All other answers stay."],
    removeItem: (number, name) => `Remove: ${number}. ${name}`,
    backToReview: "Back to the review",
    writeAnyway: ["Write the file as it is", "documents need the errors put right first"],
    resume: (target, answers) => [
      `There are answers for ${target} that were not written yet (${String(answers)}). Go on with them?`,
      "They were saved when you left.",
    ],
    targetChanged: "The file has been changed since. Your answers are put on top of what it says now.",
    draftUnreadable:
      "The saved answers cannot be read: they are damaged, or from another version. We start afresh.",
    draftKept: (draft, command) => `Your answers are kept in ${draft}. To go on: ${command}`,
    nothingWritten: "Nothing was written.",
    render: ["Shall we make the documents now?", "Markdown, web pages and PDF, in the folder out."],
    again: "The same again, without questions:",
  },
  inFileReasons: {
    format: "written by itself.",
    files: "other files that this one builds on, or your own templates.",
    names: "a title or a form of the name, only where the usual one does not fit.",
    book: "how documents are bound and printed.",
    history: "the history of changes; it grows with each edition.",
    derived: "follows from the addresses you gave.",
  },
};
