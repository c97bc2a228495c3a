import type { Kind, Length } from "../company/kind.ts";
import type { LanguageTag } from "../company/language-tag.ts";
import type { OwnTemplate } from "../markdown/own/own-template.ts";
import type { Templates } from "../markdown/render.ts";
import { readTemplate, type TemplateSource } from "../markdown/read-template.ts";
import { isBlock, isMustache, isPartial, isPath, isString, sidesOf } from "../markdown/syntax-tree.ts";
import { type DocumentAddress, type PartialAddress, pathOf } from "../markdown/template-address.ts";

/** A clause as a template has it. */
export interface TemplateClause {
  readonly id: string;
  /** Relative to the package, `templates/policy/en.full.md.hbs`, or as the company's own is named. */
  readonly file: string;
  /** The line of its first word, counted from 1. */
  readonly line: number;
  /** As it is typed, without the marks of the clause. */
  readonly source: string;
  /** What it prints: `company.name`, and `escalation.*.role` in a loop. */
  readonly variables: ReadonlySet<string>;
  /** The promises that it names by their ids. */
  readonly promises: ReadonlySet<string>;
}

/** The clauses of one document in one language, by id. */
export type DocumentIndex = ReadonlyMap<string, TemplateClause>;

export interface TemplateIndex {
  readonly document: (kind: Kind, length: Length) => DocumentIndex;
  /** The file of a document's template. */
  readonly fileOf: (kind: Kind, length: Length) => string;
}

interface Site {
  readonly source: TemplateSource;
  /** What names in loops lead on from, the innermost last. */
  readonly loops: readonly (readonly string[])[];
  readonly clause: OpenClause | null;
  /** The parts around it, so that one that includes itself ends. */
  readonly via: readonly string[];
}

interface OpenClause {
  readonly variables: Set<string>;
  readonly promises: Set<string>;
}

/** A template that is a whole file of the package too. */
type WholeAddress = DocumentAddress | PartialAddress;

/** How a template is read by name: each part once, however many documents include it. */
type Reads = (address: WholeAddress) => TemplateSource | null;

/** Finds every clause in the templates of a language, laid over by the company's own. A document is read when asked for. */
export function indexTemplates(
  templates: Templates,
  own: readonly OwnTemplate[],
  language: LanguageTag,
): TemplateIndex {
  const sources = new Map<string, TemplateSource | null>();
  const fileAt = (address: WholeAddress): string =>
    own.find(({ at }) => pathOf(at) === pathOf(address))?.file ?? `templates/${pathOf(address)}`;
  const read: Reads = (address) => {
    const path = pathOf(address);
    const known = sources.get(path);
    if (known !== undefined) return known;
    const text =
      address.type === "partial"
        ? templates.partials[address.name]
        : templates.documents[`${address.kind}.${address.length}`];
    const reading = text === undefined ? null : readTemplate(fileAt(address), text);
    const source = reading?.ok === true ? reading.source : null;
    sources.set(path, source);
    return source;
  };
  const documents = new Map<string, DocumentIndex>();
  const addressOf = (kind: Kind, length: Length): WholeAddress => {
    return { type: "document", language, kind, length };
  };
  return {
    document(kind, length) {
      const name = `${kind}.${length}`;
      const index = documents.get(name) ?? indexDocument(addressOf(kind, length), read);
      documents.set(name, index);
      return index;
    },
    fileOf: (kind, length) => fileAt(addressOf(kind, length)),
  };
}

function indexDocument(address: WholeAddress, read: Reads): DocumentIndex {
  const clauses = new Map<string, TemplateClause>();
  const walk = (body: readonly hbs.AST.Statement[], site: Site): void => {
    for (const statement of body) {
      if (isMustache(statement)) note(statement, site);
      else if (isBlock(statement)) walkBlock(statement, site);
      else if (isPartial(statement) && "original" in statement.name)
        walkPartial(statement.name.original, site);
    }
  };
  const walkPartial = (name: string, site: Site): void => {
    const source = read({ type: "partial", language: address.language, name });
    if (source === null || site.via.includes(name)) return;
    walk(source.program.body, { ...site, source, via: [...site.via, name] });
  };
  const walkBlock = (block: hbs.AST.BlockStatement, site: Site): void => {
    const body = sidesOf(block).program?.body ?? [];
    const [argument] = block.params;
    if (argument === undefined) return;
    if (block.path.original === "each" && isPath(argument)) {
      const list = resolve(argument, site.loops);
      if (list !== null) walk(body, { ...site, loops: [...site.loops, [...list, "*"]] });
      return;
    }
    if (block.path.original !== "clause" || !isString(argument)) {
      walk(body, site);
      return;
    }
    const clause: OpenClause = { variables: new Set(), promises: new Set() };
    clauses.set(argument.value, { id: argument.value, ...textOf(block, site.source), ...clause });
    walk(body, { ...site, clause });
  };
  const source = read(address);
  if (source !== null) walk(source.program.body, { source, loops: [[]], clause: null, via: [] });
  return clauses;
}

interface Call {
  readonly path: hbs.AST.Expression;
  readonly params: readonly hbs.AST.Expression[];
}

const promiseHelpers: ReadonlySet<string> = new Set(["within", "every", "amount"]);

/** Notes what an expression prints: the promise that it names, or the facts that go into it. */
function note({ path, params }: Call, { clause, loops }: Pick<Site, "clause" | "loops">): void {
  if (clause === null) return;
  const helper = params.length > 0 && isPath(path) ? path.original : null;
  const printed = helper === null ? [path] : params;
  for (const argument of printed) {
    if (isPath(argument)) {
      const variable = resolve(argument, loops);
      if (variable !== null) clause.variables.add(variable.join("."));
    } else if (isString(argument) && helper !== null && promiseHelpers.has(helper)) {
      clause.promises.add(argument.value);
    } else if (argument.type === "SubExpression") {
      // A call inside a call has the shape of a call; the types of the package call it an expression only.
      note(argument as hbs.AST.SubExpression, { clause, loops });
    }
  }
}

/** The whole way to what a name means: in a loop it leads on from the item. `null` where it leads out of everything. */
function resolve(
  { depth, parts, data }: hbs.AST.PathExpression,
  loops: Site["loops"],
): readonly string[] | null {
  const from = loops[loops.length - 1 - depth];
  return from === undefined || data ? null : [...from, ...parts];
}

/** The text of a clause and the line of its first word. */
function textOf(
  { loc }: hbs.AST.BlockStatement,
  { file, lines }: TemplateSource,
): Pick<TemplateClause, "file" | "line" | "source"> {
  const own = lines.slice(loc.start.line - 1, loc.end.line);
  const cut = own.map((line, index) => (index === own.length - 1 ? line.slice(0, loc.end.column) : line));
  const whole = cut.join("\n").slice(loc.start.column);
  const inner = whole.replace(/^\{\{~?#\s*clause[^}]*\}\}/, "").replace(/\{\{~?\/\s*clause\s*~?\}\}$/, "");
  const before = /^\s*/.exec(inner)?.[0] ?? "";
  return { file, line: loc.start.line + before.split("\n").length - 1, source: inner.trim() };
}
