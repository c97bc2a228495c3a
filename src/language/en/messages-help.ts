import type { HelpWords } from "../messages-help.ts";

/** Help in English. */
export const help: HelpWords = {
  program: "Turns one file of company facts into customer service documents.",
  headings: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    commands: "Commands:",
    examples: "Examples:",
    exitCodes: "Exit codes:",
    environment: "Environment:",
  },
  manual: { name: "Name" },
  anyOptions: "options",
  anyCommand: "command",
  notes: {
    choices: "choices:",
    fallback: "default:",
    between: "; ",
    all: "all",
    first: "the first in the file",
  },
  file: {
    name: "FILE",
    one: "a facts file; - is standard input",
    several: "facts files, or patterns such as 'branches/**/*.yaml'; - is standard input",
    target: "the facts file to write or change (default: charter.yaml)",
    shown: "the facts file to show",
  },
  editions: {
    from: [
      "OLD",
      "a facts file, - for standard input, or a file in a git revision, such as HEAD~1:charter.yaml",
    ],
    to: ["NEW", "the facts file to compare it with, given in the same way"],
  },
  reference: [
    "REF",
    "a finding’s code, a promise, a key such as channels.email.replyWithin, a clause, a document, or words of a sentence",
  ],
  withoutFile:
    "Without FILE, charter.yaml or charter.yml in the working directory is used; - is standard input.",
  commands: {
    init: {
      does: "Asks for the facts of a company and writes the file, or changes the one that is there.",
      flags: {
        "--answers": [
          "file",
          "answers to begin with: a facts file, as far as you have it; - is standard input",
        ],
        "--yes": "ask nothing: take what is suggested, and change a file that is there",
        "--plain": "numbered lists and plain lines; answers may come through a pipe",
      },
    },
    check: {
      does: "Finds every mistake in one or more facts files, with the line to type instead.",
      flags: {
        "--format": ["format", "format of the report"],
        "--max-warnings": ["number", "exit with code 1 if there are more warnings than this"],
        "--fix": "fix what can be fixed safely, such as misspelt keys, and report the rest",
      },
    },
    render: {
      does: "Writes the documents of one or more facts files.",
      flags: {
        "--to": ["formats", "formats to write, separated by commas"],
        "--document": ["kinds", "documents to write, separated by commas"],
        "--length": ["length", "how detailed the documents are"],
        "--language": ["languages", "languages to write, out of those in the file"],
        "--parallel": ["languages", "also set two languages side by side, such as en,hu"],
        "--handbook": "also bind all documents as one book",
        "--poster": "also put all response times on one wall chart, A3",
        "--card": "also put the escalation steps on a pocket card, A6",
        "--large-print": "set large type, for people with low vision",
        "--output": ["path", "a folder, a file for a single document, or - for standard output"],
        "--dry-run": "show what would be written, but write nothing",
        "--check": "compare with what is on disk, write nothing, exit with code 1 if anything differs",
        "--prune": "remove files of earlier runs that are no longer written",
        "--format": ["format", "format of the report on what was written"],
        "--assets": ["where", "fonts and styles: in each page, or once beside them"],
        "--jobs": [
          "number",
          "facts files to render at the same time, at most 999, or auto: one for each processor core",
        ],
        "--shard": ["i/n", "render only one part of the facts files, such as 2/4; at most 999999 parts"],
        "--browser": ["path", "the browser that prints PDF files, or a ws:// address"],
      },
    },
    promises: {
      does: "Lists every promise of a facts file, with the line that makes it and every clause that states it.",
      flags: { "--format": ["format", "format of the list"] },
    },
    diff: {
      does: "Shows what changed between two editions, in promises and facts, and which version that asks for.",
      flags: {
        "--format": ["format", "format of the report"],
        "--write-changes": "add an entry to document.changes in NEW, and the version it lacks",
      },
    },
    explain: {
      does: "Explains a finding, promise, fact, clause or sentence: where it comes from and what depends on it.",
      flags: { "--format": ["format", "format of the report"] },
    },
    calendar: {
      does: "Writes a calendar (.ics) of what recurs: reviews, training, checks.",
      flags: {
        "--language": ["language", "language of the calendar"],
        "--output": ["path", "a file, or - for standard output"],
      },
    },
    preview: {
      does: "Shows a document in the browser, on this computer only, and follows every change that you save.",
      flags: {
        "--document": ["kind", "the document to show first"],
        "--length": ["length", "how detailed it is at first"],
        "--language": ["language", "the language to show first (default: the first one in the file)"],
        "--port": ["number", "the port to answer on (default: any that is free)"],
        "--output": ["folder", "where the documents were rendered, to compare promises with (default: out)"],
        "--browser": ["path", "the browser that prints the pages, as for render"],
      },
    },
    templates: {
      does: "Shows, copies out, updates and tests the texts that the documents are made of.",
      flags: {},
    },
    schema: { does: "Prints the JSON Schema of the facts file, for editors.", flags: {} },
    doctor: {
      does: "Shows versions, the browser used for printing, fonts and settings, and prints a test page.",
      flags: {
        "--format": ["format", "format of the report"],
        "--browser": ["path", "the browser to try, as for render"],
      },
    },
    completion: {
      does: "Prints a script that completes commands, flags and values in a shell.",
      shell: ["SHELL", "the shell to print it for"],
      flags: {},
    },
  },
  templateCommands: {
    list: {
      does: "Lists every document, section and clause, with where its words come from.",
      flags: {
        "--document": ["kinds", "documents to list, separated by commas"],
        "--length": ["length", "list only the short or only the full documents"],
        "--language": ["languages", "languages to list, separated by commas"],
        "--own": "list only what is not as the package has it",
        "--format": ["format", "format of the list"],
      },
    },
    eject: {
      does: "Copies a document, a part or one clause into your folder, so that you can change its words.",
      flags: {
        "--language": ["languages", "the languages to copy (default: those of the facts file)"],
        "--facts": ["file", "the facts file that names the folder (default: charter.yaml)"],
      },
    },
    update: {
      does: "Merges what the package has changed into your templates, and marks what conflicts.",
      flags: {},
    },
    test: {
      does: "Tries your templates on your facts and the examples, with and without each optional part.",
      flags: {
        "--language": ["languages", "languages to try, separated by commas"],
        "--update": "write the expected documents in golden/ again",
        "--format": ["format", "format of the report"],
        "--output": ["path", "write the report to this file"],
        "--timeout": ["seconds", "stop after this time and say what was not tried"],
      },
    },
  },
  templateReference: [
    "REF",
    "policy, policy.short, questions, policy/commitment.answer or all/questions.contact",
  ],
  shared: {
    "--today": ["day", "the day to check against, such as 2026-11-22"],
    "--root": [
      "folder",
      "the folder that any file named by extends must be in (default: the working directory)",
    ],
    "--templates": ["folder", "your own templates, instead of those named in the facts file"],
    "--help": "print this help",
    "--version": "print the version",
  },
  helpCommand: "Prints the help of a command.",
  examples: {
    init: "answer questions, get a facts file and documents",
    check: "find every mistake in the facts",
    render: "write all documents to out/",
    single: "print one document",
    promises: "list every promise and where it is stated",
  },
  exitCodes: {
    fine: "success; there may be warnings",
    findings: "findings: the facts have errors; or files differ with render --check",
    usage: "the command line is wrong",
    environment:
      "the environment: a file that cannot be read or written, no browser; or a bug in the program",
    interrupted: "interrupted",
  },
  environment: {
    CHARTER_LANGUAGE: "the language of the command line",
    CHARTER_TODAY: "same as --today",
    CHARTER_BROWSER: "same as --browser",
    CHARTER_PLAIN: "if 1: same as init --plain, and no progress bar",
    NO_COLOR: "no colours",
    FORCE_COLOR: "colours, even without a terminal",
    SOURCE_DATE_EPOCH: "the date inside PDF files, in seconds since 1970",
    CHARTER_DEBUG: "if 1: shows where a bug in the program occurred",
  },
};
