import type { PreviewWords } from "../preview-words.ts";

/** The preview in English. */
export const previewWords: PreviewWords = {
  name: "Preview",
  skip: "Skip to the document",
  controls: {
    document: "Document",
    language: "Language",
    length: "Length",
    view: "View",
    screen: "On screen",
    print: "In print",
  },
  printed: "The pages as they are printed",
  openPdf: "Open the PDF on its own",
  state: {
    lastGood: "The last version of the document without errors is shown.",
    noPage: "There is nothing to show yet. The document appears as soon as the errors are corrected.",
    updated: "The document has been updated.",
    printing: "The pages are being printed …",
    connectionLost: "The preview is no longer running, or cannot be reached. This page keeps trying.",
    connectionBack: "The preview is running again.",
  },
  findings: "Findings",
  trace: {
    heading: "Where a sentence comes from",
    howTo: "Click a sentence of the document, or go to it with the Tab and arrow keys and press Enter.",
    previous: "Previous clause",
    next: "Next clause",
    clause: "Clause",
    section: "Section",
    template: "Template",
    own: "your own",
    supplied: "from the package",
    facts: "Facts",
    promises: "Promises",
    noFacts: "none",
    noPromises: "none",
    alsoIn: "Also stated in",
    gone: "This clause is no longer in the document.",
  },
  promises: {
    heading: "Promises",
    columns: { promise: "Promise", time: "Time", madeIn: "Made in" },
    sinceStart: {
      unchanged: "No promise has changed since the preview began.",
      changed: "What has changed since the preview began is marked.",
    },
    sinceRender: {
      unchanged: (lock) => `No promise has changed since the documents were last rendered (${lock}).`,
      changed: (lock) => `What has changed since the documents were last rendered (${lock}) is marked.`,
    },
    none: "The facts make no promises.",
    escalation: (who) => `Escalation: ${who}`,
    before: (target) => `before: ${target}`,
  },
  terminal: {
    started: (file) => `Preview of ${file}; it follows what you save. Ctrl+C ends it.`,
    portTaken: (port) => `port ${String(port)} is in use; choose another with --port, or leave --port out.`,
    portDenied: (port) =>
      `this system does not let you use port ${String(port)}; choose one from 1024 upwards with --port.`,
    failed: (port, why) => `port ${String(port)} cannot be used: ${why}.`,
  },
  refused: "The preview answers only its own page on this computer.",
  notFound: "The preview has no such page.",
};
