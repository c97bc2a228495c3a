import type { DiffWords } from "../messages-diff.ts";

/** What the comparison of two editions says, in English. */
export const diff: DiffWords = {
  title: (from, to) => `What changes from ${from} to ${to}`,
  nothing: (from, to) =>
    `Nothing changes from ${from} to ${to}: the promises, facts and documents are the same.`,
  headings: {
    promises: "Promises",
    facts: "Facts",
    documents: "Documents",
    told: "Who has to be told",
    version: "Version",
  },
  columns: {
    change: "Change",
    promise: "Promise",
    fact: "Fact",
    before: "Before",
    after: "After",
    document: "Document",
    section: "Section",
    clauses: "Clauses",
  },
  kinds: {
    stricter: "stricter",
    looser: "looser",
    added: "added",
    removed: "removed",
    changed: "changed",
  },
  promises: {
    names: {
      "phone.answer": "Answering the phone",
      "voicemail.check": "Checking voicemail",
      "voicemail.call-back": "Calling back after a voice message",
      "email.reply": "Replying to e-mail",
      "chat.reply": "Replying in live chat",
      "in-person.greet": "Greeting visitors",
      "in-person.help": "Taking up a visitor’s question",
      "social.reply": "Replying on social media",
      "letter.reply": "Replying to letters",
      "inquiry.acknowledge": "Acknowledging an inquiry",
      "inquiry.answer": "Answering an inquiry",
      "issue.resolve": "Solving an issue",
      "issue.follow-up": "Checking that a solution has worked",
      "complaint.acknowledge": "Acknowledging a complaint in writing",
      "complaint.update": "Updating the customer on a complaint",
      "complaint.resolve": "Answering a complaint in writing",
      "complaint.extension": "Extra time for a complaint",
      "complaint.second-stage": "Answering a complaint at the second stage",
      "complaint.review": "Reviewing all complaints",
      "document.review": "Reviewing the documents",
      "training.repeat": "Repeating training",
      "conduct.monitor": "Checking that the code of practice is kept",
    },
    escalation: (step) => `Escalation, step ${step}`,
    priorityAnswer: (priority) => `Answering cases with priority “${priority}”`,
    priorityResolve: (priority) => `Solving cases with priority “${priority}”`,
  },
  newTitle: "new title",
  edition: (keys) => `Every document also prints what changed in ${keys}.`,
  told: {
    nobody: "Nobody: what the documents say stays the same.",
    customers: (documents) => `Customers, because what they are handed changes: ${documents}.`,
    staff: (documents) => `Staff, because what they work by changes: ${documents}.`,
    before: (day) =>
      `They lose something that they were promised: tell them before ${day}, the day it takes effect.`,
    dayMissing:
      "They lose something that they were promised: tell them before it takes effect, and give that day in document.effective.",
    dayPassed: (day) =>
      `They lose something that they were promised: tell them before it takes effect. document.effective is ${day}; give a day that leaves time for it.`,
    approver: (who) => `${who}, who approves the documents.`,
    owner: (who) => `${who}, who signs the documents.`,
    both: (who) => `${who}, who approves and signs the documents.`,
  },
  version: {
    levels: { major: "major", minor: "minor" },
    byHand: (level, from) =>
      from === null ? `a new version (${level})` : `a version above ${from} (${level})`,
    incomparable: "not clearly stricter or looser",
    minorReason: "No promise became looser or was removed.",
    missing: "The new facts give no document.version.",
    unchanged: (version) => `document.version is still ${version}.`,
    tooLow: (version, proposed) => `document.version is ${version}, which is less than ${proposed}.`,
    raised: (version) => `document.version is ${version}, which covers the change.`,
  },
  log: {
    changed: (name, to, from) => `${name}: ${to} (before: ${from}).`,
    added: (name, to) => `${name}: ${to} (new).`,
    removed: (name, from) => `${name}: no longer promised (before: ${from}).`,
    documents: (titles) => `Changes in: ${titles}.`,
    others: "Details that no document prints.",
  },
  written: {
    entry: (file) => `${file}: added an entry to document.changes`,
    version: (file, version) => `${file}: set document.version to ${version}`,
    already: (file, version) =>
      `${file}: document.changes already has an entry for version ${version}; nothing was written`,
    nothing: (file) => `${file}: nothing changed, so nothing was written`,
    byHand: (file) =>
      `${file}: the entry cannot be added without changing something else; add it to document.changes yourself:`,
  },
  revisions: {
    "no-git": "git is not installed, or not on the PATH.",
    "no-repository": "the working directory is not in a git repository.",
    failed: (why) => `git failed: ${why}`,
    paths: "Paths in a revision begin at the top of the repository; ./ begins at the working directory.",
    alone: (revision, example) =>
      `${revision} is a revision; to compare a file as it was then, write ${example}.`,
  },
};
