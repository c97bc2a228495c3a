import Handlebars from "handlebars";

/** A section or a clause as a template marks it, in the order of the text, partials included. */
export interface Mark {
  readonly type: "section" | "clause";
  readonly id: string;
  /** The sections around it, from the outside in. */
  readonly within: readonly string[];
}

/** The marks of a template: what it can be compared with its model, and with the other languages, by. */
export function outlineOf(source: string, partials: Readonly<Record<string, string>>): readonly Mark[] {
  const marks: Mark[] = [];
  const walk = (program: hbs.AST.Program, within: readonly string[]): void => {
    for (const statement of program.body) {
      if (isPartial(statement)) {
        const name = "original" in statement.name ? statement.name.original : "";
        const text = partials[name];
        if (text === undefined) throw new Error(`There is no partial ${name}.`);
        walk(Handlebars.parse(text), within);
      } else if (isBlock(statement)) {
        const name = statement.path.original;
        const [first] = statement.params;
        if ((name === "section" || name === "clause") && first?.type === "StringLiteral") {
          const id = (first as hbs.AST.StringLiteral).value;
          marks.push({ type: name, id, within });
          walk(statement.program, name === "section" ? [...within, id] : within);
        } else {
          walk(statement.program, within);
        }
      }
    }
  };
  walk(Handlebars.parse(source), []);
  return marks;
}

const isPartial = (statement: hbs.AST.Statement): statement is hbs.AST.PartialStatement =>
  statement.type === "PartialStatement";
const isBlock = (statement: hbs.AST.Statement): statement is hbs.AST.BlockStatement =>
  statement.type === "BlockStatement";
