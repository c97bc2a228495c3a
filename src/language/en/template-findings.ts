import type { FindingText, FindingWordsOf } from "../../diagnostic/diagnostic.ts";
import type {
  ForbiddenSyntax,
  TemplateArgs,
  TemplateFileReason,
  TemplateLimits,
  TemplateSyntaxReason,
  VariableUse,
} from "../../diagnostic/template-codes.ts";
import { code, did, list, number, quote, say, some } from "./finding-phrases.ts";
import { ownPieceFindings } from "./own-piece-findings.ts";

const folders: Readonly<Record<TemplateFileReason, (most: TemplateLimits) => string>> = {
  missing: () => "There is no such template folder",
  outside: () => "The template folder is outside the project",
  denied: () => "The template folder cannot be read",
  "not-utf-8": () => "The template folder cannot be read",
  "word-processor": () => "The template folder cannot be read",
  "too-large": ({ characters, tags }) =>
    `The templates in this folder have more than ${number(characters)} characters or ${number(tags)} tags together`,
  "too-many": (most) =>
    `The folder has more than ${number(most.files)} files or ${number(most.folders)} folders, so it is unlikely to be a template folder`,
  unnamed: () => "Templates of yours lie in a folder that the facts do not name, so none of them is used",
};

const files: Readonly<Record<TemplateFileReason, (most: TemplateLimits) => FindingText>> = {
  missing: () => say("This link leads nowhere.", "Put the file itself here."),
  outside: () => say("This link leads out of the template folder.", "Put the file itself here."),
  denied: () => say("This template cannot be read.", "Check that it is a file and that you may read it."),
  "not-utf-8": () => say("This template is not encoded as UTF-8.", "Save the file as UTF-8 in your editor."),
  "word-processor": () =>
    say(
      "This file holds the format of a word processor, not plain text.",
      "Save it as plain text, in UTF-8, under the same name.",
    ),
  "too-large": ({ bytes }) =>
    say(
      `This file is larger than ${number(bytes)} bytes; no template needs that much.`,
      "Check that it is the right file.",
    ),
  "too-many": () => say("There are too many files here.", "Keep only templates in this folder."),
  unnamed: () =>
    say(
      "Templates of yours lie in a folder that the facts do not name, so none of them is used.",
      "Name the folder in the facts.",
    ),
};

const syntax: Readonly<Record<TemplateSyntaxReason, string>> = {
  "unclosed-tag": "This tag is opened and never closed.",
  "missing-quote": "A quotation mark is missing from this tag.",
  "typographic-quotes": 'Inside a tag, only straight quotation marks (`"`) are read.',
  "unclosed-block": "This block is opened and never closed.",
  "wrong-close": "This tag closes a different block from the one that is open.",
  unopened: "This tag closes a block that was never opened.",
  other: "This tag cannot be read.",
};

const forbidden: Readonly<Record<ForbiddenSyntax, readonly [message: string, hint: string]>> = {
  else: [
    "Templates have no `else`: the facts decide whether a clause is printed.",
    "Write a separate clause for each case.",
  ],
  "block-parameters": ["Templates have no `as |name|`.", "Write `{{this}}`, or the name of a column."],
  "named-arguments": ["`name=value` is not allowed here.", "Take it out."],
  "partial-arguments": ["A partial is included by its name alone.", "Write, for example, `{{> questions}}`."],
  "inline-partial": [
    "Partials cannot be defined inside a template.",
    "Put the text in a file of its own in `partials/`.",
  ],
  data: ["Names that begin with `@` are the program’s own.", "Use the facts: `{{company.name}}`."],
  literal: ["A tag prints a fact, and this is not one.", "Write the text without the braces."],
};

const uses: Readonly<Record<VariableUse, string>> = {
  list: "is a list",
  rows: "is a list of rows",
  duration: "is a time",
  choice: "is a value from a list, to be printed as a word,",
  promise: "is the name of a promise",
  block: "is a group of facts",
  text: "is text",
};

function missing(what: string, { id, section, partial, languages }: TemplateArgs["template/missing-clause"]) {
  const where = section === "" ? "" : ` It belongs in the section ${code(section)}.`;
  const others = languages.length === 0 ? "" : ` It is there in ${list(languages.map(code), "and")}.`;
  const hint =
    partial === null
      ? `Copy it from the built-in template${languages.length === 0 ? ", unless you mean to leave it out" : ""}.`
      : `Add the line that includes it: ${code(`{{> ${partial}}}`)}.`;
  return say(`The ${what} ${code(id)} is missing.${where}${others}`, hint);
}

/** What is written out, and what to write instead where that is known. */
const literal = (
  what: string,
  { found, whole, proposals }: TemplateArgs["template/literal-time"],
  hint: string,
) =>
  say(
    `${quote(found)} is ${what} written into the template; it may come only from the facts.`,
    proposals.length === 0
      ? hint
      : `Write ${list(proposals.map(code), "or")} in the place of ${quote(whole)}.`,
  );

/**
 * What is said about templates, in English. One table, because whoever writes or reads a language goes through it from top to
 * bottom.
 */
export const templateFindings: FindingWordsOf<TemplateArgs> = {
  ...ownPieceFindings,
  "template/folder": ({ path, reason, limits }) =>
    say(
      `${folders[reason](limits)}: ${quote(path)}.`,
      reason === "unnamed"
        ? "Add this line to the facts, or name the folder with `--templates`."
        : reason === "too-many" || reason === "too-large"
          ? files["too-many"](limits).hint
          : "Give the path relative to the facts file; the folder must be inside the project.",
    ),
  "template/unreadable": ({ reason, limits }) => files[reason](limits),
  "template/unknown-file": ({ path, suggestion }) =>
    say(
      `${quote(path)} does not replace any template, so none of it is printed.`,
      did(
        suggestion,
        "Templates are at `<kind>/<language>.<length>.md.hbs`, `partials/<language>/<name>.md.hbs`, `clauses/<kind>/<id>.<language>.md` or `sections/<kind>/<id>.<language>.md`.",
      ),
    ),

  "template/syntax": ({ reason, found, expected, suggestion, quotes }) =>
    say(
      `${syntax[reason]} Found: ${quotes.length > 0 ? list(quotes.map(code), "and") : code(found)}.`,
      did(
        suggestion,
        quotes.length > 0
          ? 'Type them again as straight ones: `"…"`.'
          : expected.length === 0
            ? "Check the braces and quotes here."
            : `Expected: ${list(expected.map(code), "or")}.`,
      ),
    ),
  "template/too-large": ({ of, limit }) =>
    of === "depth"
      ? say(`Blocks are nested more than ${String(limit)} deep.`, "Close a block before opening the next.")
      : of === "findings"
        ? say(
            `There are more than ${String(limit)} findings, so the rest is not shown.`,
            "Mend what is shown, then check again.",
          )
        : say(
            `More than ${String(limit)} ${of === "pieces" ? "tags and pieces of text" : "characters"} would be printed.`,
            "Look for a partial that includes others over and over.",
          ),
  "template/unsupported": ({ what }) => say(...forbidden[what]),
  "template/raw-output": ({ found }) =>
    say(
      `${code(found)} has more braces than it needs.`,
      "Write two braces on each side: facts are escaped already.",
    ),
  "template/unknown-helper": ({ name, suggestion, known }) =>
    say(`There is no helper ${code(name)}.`, did(suggestion, `Choose from ${list(known.map(code), "and")}.`)),
  "template/wrong-arguments": ({ helper, example }) =>
    say(`${code(helper)} is not used like this.`, `Write it like this: ${code(example)}.`),
  "template/wrong-use": ({ variable, use, example }) =>
    say(`${code(variable)} ${uses[use]} and cannot be used here.`, `Write, for example, ${code(example)}.`),
  "template/unknown-variable": ({ name, suggestion, known }) =>
    say(
      `There is no variable ${code(name)} here.`,
      did(
        suggestion,
        known.length > 0
          ? `You can use ${some(known)}.`
          : "Write the key that the fact has in the facts file, or the promise by its id: `charter promises` lists them.",
      ),
    ),
  "template/unknown-form": ({ form, suggestion, known }) =>
    say(
      `This word has no form ${code(form)}.`,
      did(suggestion, `Choose from ${list(known.map(code), "and")}.`),
    ),
  "template/unfilled": ({ variable, clause }) =>
    say(
      `The facts do not give ${code(variable)}, so there would be a gap in the text${clause === null ? "" : ` of the clause ${code(clause)}`}.`,
      "Add the fact, or move the sentence to a clause that is printed only when the fact is there.",
    ),
  "template/unknown-partial": ({ name, suggestion, known }) =>
    say(
      `There is no partial ${code(name)}.`,
      did(suggestion, `Choose from ${list(known.map(code), "and")}.`),
    ),
  "template/partial-cycle": ({ name }) =>
    say(`The partial ${code(name)} includes itself, directly or through others.`, "Take this line out."),

  "template/unknown-promise": ({ promise, suggestion }) =>
    say(
      `There is no promise ${code(promise)}.`,
      did(suggestion, "`charter promises` lists the promises you make."),
    ),
  "template/undeclared-promise": ({ promise, clause, statedBy }) =>
    say(
      clause === null
        ? `The promise ${code(promise)} is not inside any clause.`
        : `The clause ${code(clause)} may not state the promise ${code(promise)}: the clause would be printed even without the promise.`,
      statedBy.length === 0
        ? "No clause of this document states this promise; take it out."
        : `In this document it belongs in ${list(statedBy.map(code), "or")}.`,
    ),
  "template/lost-promise": ({ promise, clause }) =>
    say(
      `The clause ${code(clause)} no longer states the promise ${code(promise)}.`,
      `Put it back, for example as ${code(`{{within "${promise}"}}`)}, unless you mean to leave it out.`,
    ),

  "template/unknown-section": ({ id, suggestion }) =>
    say(
      `This document has no section ${code(id)}, so it would never be printed.`,
      did(suggestion, "Use the id of the section that this one replaces."),
    ),
  "template/unknown-clause": ({ id, suggestion }) =>
    say(
      `This document has no clause ${code(id)}, so it would never be printed.`,
      did(suggestion, "Use the id of the clause that this one replaces."),
    ),
  "template/duplicate": ({ part, id, firstFile, firstLine }) =>
    say(
      `The ${part} ${code(id)} appears twice; the first is in ${firstFile}, line ${String(firstLine)}.`,
      "Keep one of the two.",
    ),
  "template/missing-section": (args) => missing("section", args),
  "template/missing-clause": (args) => missing("clause", args),
  "template/misplaced": ({ part, id, reason, where }) => {
    if (reason === "each")
      return say(`The ${part} ${code(id)} is inside a loop.`, "Put the loop inside the clause.");
    if (reason === "clause") {
      return say(
        `The ${part} ${code(id)} is inside the clause ${code(where)}.`,
        "Close that clause first: clauses cannot be nested.",
      );
    }
    if (reason === "section") {
      const right = where === "" ? "at the top of the document" : `in the section ${code(where)}`;
      return say(
        `The ${part} ${code(id)} is in a different section from the built-in template.`,
        `It belongs ${right}.`,
      );
    }
    return say(
      `The ${part} ${code(id)} is in a different order from the built-in template and the other languages.`,
      where === "" ? "It comes first." : `It comes after ${code(where)}.`,
    );
  },
  "template/heading": ({ reason, marks }) => {
    switch (reason) {
      case "no-title":
        return say("The document does not begin with its title.", "Begin with `# {{title}}`.");
      case "second-title":
        return say(
          "A document has one title, and this is a second one.",
          "Take it out, or make it a bold line.",
        );
      case "no-heading":
        return say(
          "This section does not begin with a heading.",
          `Begin its first line with ${code(`${marks} `)}.`,
        );
      case "level":
        return say(
          "The level of this heading does not match its section.",
          `Begin the line with ${code(`${marks} `)}.`,
        );
      case "second-heading":
        return say(
          "A section has one heading, and this is a second one.",
          "Make it a bold line (`**…**`), or put what follows in a file of its own in `sections/`.",
        );
      case "in-clause":
        return say(
          "A clause has no heading; only a section has one.",
          "Make it a bold line (`**…**`), or write a section of your own in `sections/`.",
        );
      default:
        return say(
          "Only a section has a heading, and only one; this one would have no number and no place in the contents.",
          "Make it a bold line: `**…**`.",
        );
    }
  },
  "template/cannot-render": ({ document, reason }) =>
    say(
      `The document ${code(document)} cannot be rendered with this template: ${reason}`,
      "Undo the last change.",
    ),

  "template/literal-time": (args) =>
    literal(
      "a time",
      args,
      "Write the promise by its id, which `charter promises` lists, or leave the time out.",
    ),
  "template/literal-percentage": (args) =>
    literal("a share", args, "Put it in the facts and write the fact, or leave it out."),
  "template/literal-address": (args) =>
    literal("an address", args, "Put it in the facts and write the fact."),
  "template/literal-phone": (args) =>
    literal("a telephone number", args, "Put it in the facts and write the fact."),
  "template/placeholder": ({ found }) =>
    say(`${quote(found)} looks like something still to be filled in.`, "Write the text, or a variable."),
  "template/raw-html": ({ found }) =>
    say(
      `${quote(found)} is HTML, which is not allowed in documents.`,
      "Write Markdown: `**bold**`, `*italic*`; a note for authors goes in `{{!-- … --}}`.",
    ),
  "template/unsafe-link": ({ found }) =>
    say(
      `${quote(found)} is a link or image that is not allowed in documents.`,
      "Take addresses from the facts.",
    ),
  "template/control-character": ({ code: point }) =>
    say(
      `There is an invisible character here (U+${point.toString(16).toUpperCase().padStart(4, "0")}).`,
      "Delete it; it probably came in when the text was pasted.",
    ),
  "template/missing-glyph": ({ characters }) =>
    say(
      `The typeface of the documents cannot draw ${quote(characters)}.`,
      "Use another character, or write it in words.",
    ),
  "template/mixed-scripts": ({ word, odd }) =>
    say(
      `${quote(word)} mixes Greek and Latin letters; ${quote(odd)} is not from the same alphabet as the rest.`,
      "Retype the word in one alphabet.",
    ),
  "template/article-before-fact": ({ word, fact }) =>
    say(
      `${quote(word)} comes right before ${code(fact)} and will not fit every value.`,
      "Put a noun between the two, as in “the company …”, or leave the article out.",
    ),
  "template/preposition-before-fact": ({ word, fact }) =>
    say(
      `${quote(word)} requires a form that ${code(fact)} may not have.`,
      "Put a noun between the two, or put the fact after a colon.",
    ),
  "template/suffix-on-fact": ({ suffix, fact }) =>
    say(
      `${quote(suffix)} is attached to ${code(fact)} and will not fit every value.`,
      "Attach the ending to a noun before the fact.",
    ),
  "template/said-twice": ({ word, fact }) =>
    say(
      `${code(fact)} already includes ${quote(word)}, so it would be printed twice.`,
      `Take ${quote(word)} out.`,
    ),
  "template/question-mark": () => say("This is not the question mark of this language.", "Write `;`."),
};
