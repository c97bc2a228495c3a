import Handlebars from "handlebars";
import { helperNames } from "./helper-names.ts";

/** Something in a template that the rules forbid. */
export interface TemplateProblem {
  readonly rule:
    | "literal-time"
    | "literal-percentage"
    | "literal-address"
    | "literal-phone"
    | "placeholder"
    | "raw-output"
    | "raw-html"
    | "unknown-helper"
    | "syntax";
  /** From 1. */
  readonly line: number;
  /** What was found, or what the parser said. */
  readonly found: string;
}

const units = "seconds?|rings?|minutes?|(?:working |business )?(?:hours?|days?)|weeks?|months?|years?";
const numbers =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred";

/** The same in Greek, Czech and Hungarian, by the stems that their cases share. */
const otherUnits =
  "δευτερόλεπτ|δευτερολέπτ|λεπτ[όάών]|λεπτού|ώρ[αες]|ωρών|ημέρ|ημερών|εργάσιμ|εβδομάδ|μήν|μηνών|έτ[οηών]|χρόνι|κουδουν|" +
  "sekund|minut|hodin|dn[íůyeu]|den|pracovní|týd|měsí|rok|let|zazvon|" +
  "másodperc|perc|ór[aá]|nap|munkanap|munkaór|hét|hete|hónap|hav|év|csengés";

/**
 * What a template may not say by itself, because it has to come from a fact: the documents of a company would contradict
 * its promises. Scales (0-10), "24/7" and numbers of clauses and laws are allowed.
 */
const forbiddenTexts: readonly (readonly [TemplateProblem["rule"], RegExp])[] = [
  ["literal-time", new RegExp(`\\b(?:\\d+|${numbers})[ -](?:${units})\\b`, "gi")],
  ["literal-time", new RegExp(`\\d+[\\s\\u00A0]+(?:${otherUnits})`, "giu")],
  ["literal-percentage", /\d+ ?(?:%|per ?cent\b)/gi],
  ["literal-address", /[\w.+-]+@[\w-]+\.[\w.-]+|\b(?:https?:\/\/|www\.)\S+/gi],
  ["literal-phone", /\+\d[\d ()/-]{5,}\d/g],
  ["placeholder", /\[[^\]]*\](?!\()|_{3,}|\bX{2,}\b|\bTODO\b|\bTBD\b|\.{4,}/g],
  ["raw-html", /<\/?[a-z][^>]*>/gi],
];

/** Finds what a template says that it must not. The order is that of the text. */
export function checkTemplate(source: string): readonly TemplateProblem[] {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(source);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return [{ rule: "syntax", line: Number(/line (\d+)/.exec(text)?.[1] ?? 1), found: text }];
  }
  const problems = [...textProblems(source), ...statementProblems(program)];
  return problems.toSorted((left, right) => left.line - right.line);
}

function textProblems(source: string): readonly TemplateProblem[] {
  // Expressions are checked as syntax; blanking them keeps the lines.
  const prose = source.replaceAll(/\{\{[^}]*\}\}/g, (match) => match.replaceAll(/[^\n]/g, " "));
  return prose
    .split("\n")
    .flatMap((text, index) =>
      forbiddenTexts.flatMap(([rule, pattern]) =>
        [...text.matchAll(pattern)].map(([found]) => ({ rule, line: index + 1, found })),
      ),
    );
}

function statementProblems(program: hbs.AST.Program): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const isHelper = (name: string): boolean =>
    helperNames.some((helper) => helper === name) || name === "each";
  class Walk extends Handlebars.Visitor {
    override MustacheStatement(statement: hbs.AST.MustacheStatement): void {
      const { line } = statement.loc.start;
      const name =
        "original" in statement.path && typeof statement.path.original === "string"
          ? statement.path.original
          : "";
      if (!statement.escaped) problems.push({ rule: "raw-output", line, found: name });
      if (statement.params.length > 0 && !isHelper(name))
        problems.push({ rule: "unknown-helper", line, found: name });
      super.MustacheStatement(statement);
    }
    override BlockStatement(statement: hbs.AST.BlockStatement): void {
      const name = statement.path.original;
      if (!["section", "clause", "each"].includes(name)) {
        problems.push({ rule: "unknown-helper", line: statement.loc.start.line, found: name });
      }
      super.BlockStatement(statement);
    }
  }
  new Walk().accept(program);
  return problems;
}
