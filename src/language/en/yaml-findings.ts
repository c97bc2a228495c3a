import type { FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type { SyntaxReason, YamlArgs } from "../../diagnostic/yaml-codes.ts";
import { code, say } from "./finding-phrases.ts";

const syntax: Readonly<Record<SyntaxReason, readonly [message: string, hint: string]>> = {
  indentation: [
    "This line is indented neither like the one above nor like any block it could belong to.",
    "Give all keys of one block the same number of spaces at the start of the line.",
  ],
  "missing-space": [
    "There is no space after the colon, so YAML does not see a key here.",
    "Put a space after the colon.",
  ],
  "missing-comma": ["There is no comma between two entries in brackets.", "Put a comma between them."],
  "missing-colon": [
    "YAML expects a key with a colon and a space after it, and finds a line without one.",
    "Write `key: value`. If the line goes on from the one above, indent it further.",
  ],
  "colon-in-text": [
    "There is a second colon with a space after it, so YAML takes part of the text for a key.",
    "Put the text in quotes.",
  ],
  "hash-in-text": [
    "A `#` after a space begins a comment, so the rest of this line is not read.",
    "Put the value in quotes.",
  ],
  "unclosed-bracket": [
    "This bracket is opened and never closed.",
    "Close it with the bracket of the same kind, at the end of the list or block.",
  ],
  "unclosed-quote": [
    "This quote is opened and never closed.",
    "Close it at the end of the text. A quote inside the text needs quotes of the other kind around it.",
  ],
  "bad-escape": [
    "A backslash in double quotes begins a special character, and this one is none.",
    "Use single quotes, or write the backslash twice.",
  ],
  "bad-character": ["Text without quotes cannot begin with this character.", "Put the text in quotes."],
  "long-key": [
    "This key is longer than 1024 characters.",
    "Check whether a quote or a colon is missing above.",
  ],
  "block-text": [
    "This text of several lines is not written as YAML wants.",
    "Write it on one line, in quotes.",
  ],
  anchor: ["An anchor or alias is not possible here.", "Write the value out instead."],
  other: [
    "YAML cannot make sense of this.",
    "Check quotes, colons and brackets on this line and the one above. Text with special characters goes in quotes.",
  ],
};

const encodingReasons = {
  "utf-16": "The file is in UTF-16; facts files are in UTF-8.",
  "not-utf-8": "The file is not in UTF-8: this byte means nothing in it.",
  binary: "This is not a text file: this is a zero byte.",
} as const;

/** What is said about a file as YAML, in English. */
export const yamlFindings: FindingWordsOf<YamlArgs> = {
  "yaml/encoding": ({ reason, byte }) =>
    say(`${encodingReasons[reason]} (Byte ${String(byte)}.)`, "Save the file as UTF-8 in your editor."),
  "yaml/too-large": ({ limit, of }) =>
    say(
      of === "bytes"
        ? `The file is larger than ${String(limit)} bytes, which no facts file needs.`
        : `The file has more than ${String(limit)} parts, which no facts file needs.`,
      "Check that this is the right file.",
    ),
  "yaml/empty-file": () =>
    say(
      "There is nothing in the file.",
      "Copy the small file from README.md to begin with; docs/facts.md has every key.",
    ),
  "yaml/syntax": ({ reason }) => say(...syntax[reason]),
  "yaml/tab": () =>
    say("The line is indented with a tab; YAML allows only spaces there.", "Replace each tab by two spaces."),
  "yaml/not-a-map": ({ found }) =>
    say(
      `The file is ${found === "list" ? "a list" : "one piece of text"}; facts are keys with values.`,
      "Begin with `charter: 1` on a line of its own.",
    ),
  "yaml/several-documents": () =>
    say(
      "A second YAML document begins here; a facts file is one.",
      "Take out the line `---`, or split the file.",
    ),
  "yaml/version": ({ found }) =>
    say(
      `The file asks for YAML ${found}, in which \`no\` is not a word and 12:30 not a time. Facts are read as YAML 1.2.`,
      "Take out the line that begins with %YAML.",
    ),
  "yaml/duplicate-key": ({ key, firstLine }) =>
    say(
      `The key ${code(key)} is there twice; the first is on line ${String(firstLine)}.`,
      "Keep one of the two.",
    ),
  "yaml/forbidden-key": ({ key }) =>
    say(
      `${code(key)} cannot be a key; JavaScript gives that name a meaning of its own.`,
      "Take another name.",
    ),
  "yaml/key-not-text": () => say("A key has to be text.", "Write `key: value`."),
  "yaml/tag": ({ tag }) =>
    say(`The tag ${code(tag)} asks for a kind of value that facts do not have.`, "Take the tag out."),
  "yaml/merge-key": () =>
    say(
      "The merge key `<<` is not part of YAML 1.2, and facts do not have it.",
      "Write the keys out, or use `extends`.",
    ),
  "yaml/unknown-alias": ({ name }) =>
    say(
      `Nothing above is marked \`&${name}\`.`,
      "Write the value out, or quote a text that begins with an asterisk.",
    ),
  "yaml/too-many-aliases": ({ limit }) =>
    say(
      `With its aliases written out the file has more than ${String(limit)} values.`,
      "Write the values out.",
    ),
  "yaml/too-many-values": ({ limit }) =>
    say(
      `The file has more than ${String(limit)} values, which no facts file needs.`,
      "Check that this is the right file.",
    ),
  "yaml/too-deep": ({ limit }) =>
    say(
      `Blocks and lists are nested more than ${String(limit)} deep.`,
      "Check the brackets and the indentation.",
    ),
};
