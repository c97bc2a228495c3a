import type { LanguageTag } from "../company/language-tag.ts";
import type { OwnChange } from "../diagnostic/own-piece-codes.ts";
import type { Woven, WovenPiece } from "../markdown/own/woven.ts";
import type { TemplateSource } from "../markdown/read-template.ts";
import { isBlock, isMustache, isPartial, isPath, isString, sidesOf } from "../markdown/syntax-tree.ts";
import type { DocumentAddress, PartialAddress } from "../markdown/template-address.ts";

/** A clause as a template has it. */
export interface TemplateClause {
  readonly id: string;
  /** Relative to the package, `templates/policy/en.full.md.hbs`, or as the company's own is named. */
  readonly file: string;
  /** The line of its first word, counted from 1. */
  readonly line: number;
  /** As it is typed, without the marks of the clause. */
  readonly source: string;
  /** `null` where it is the package's. */
  readonly change: Exclude<OwnChange, "left-out"> | null;
  /** What it prints: `company.name`, and `escalation.*.role` in a loop. */
  readonly variables: ReadonlySet<string>;
  /** The promises that it names by their ids. */
  readonly promises: ReadonlySet<string>;
}

/** The clauses of one document in one language, by id. */
export type DocumentIndex = ReadonlyMap<string, TemplateClause>;

/** A template that is a whole file of the package too. */
export type WholeAddress = DocumentAddress | PartialAddress;

/** A template that was read, and what the company does with it. */
export interface ReadText {
  readonly source: TemplateSource;
  readonly change: TemplateClause["change"];
}

/** How a template is read by name: each part once, however many documents include it. */
export type ReadsTemplate = (address: WholeAddress) => ReadText | null;

interface Site extends ReadText {
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

/** The clauses of a document and of the parts that it includes, those of the company's own in the place of the package's. */
export function clausesIn(address: WholeAddress, read: ReadsTemplate, woven: Woven | null): DocumentIndex {
  const walk = new ClauseWalk(address.language, read, woven);
  const document = read(address);
  if (document !== null) walk.whole(document);
  for (const piece of [...(woven?.added.values() ?? [])].flat()) walk.piece(piece);
  return walk.clauses;
}

class ClauseWalk {
  readonly clauses = new Map<string, TemplateClause>();
  readonly #language: LanguageTag;
  readonly #read: ReadsTemplate;
  readonly #woven: Woven | null;

  constructor(language: LanguageTag, read: ReadsTemplate, woven: Woven | null) {
    this.#language = language;
    this.#read = read;
    this.#woven = woven;
  }

  whole(text: ReadText): void {
    this.#body(text.source.program.body, { ...text, loops: [[]], clause: null, via: [] });
  }

  /** A clause or section that the company adds. */
  piece({ piece, source, clause: id }: WovenPiece): void {
    if (id === null) {
      this.whole({ source, change: "added" });
      return;
    }
    // The heading of a section is no part of the clause under it.
    const heading = piece.at.type === "section" ? piece.place.line : 0;
    const text = heading === 0 ? piece.body : piece.body.replace(/^.*\n?/, "");
    const before = /^\s*/.exec(text)?.[0].split("\n").length ?? 1;
    const line = heading === 0 ? piece.place.line : heading + before;
    const clause: OpenClause = { variables: new Set(), promises: new Set() };
    const { file } = piece;
    this.clauses.set(id, { id, file, line, source: text.trim(), change: "added", ...clause });
    const body = source.program.body.filter(({ loc }) => loc.start.line > heading);
    this.#body(body, { source, change: "added", loops: [[]], clause, via: [] });
  }

  #body(body: readonly hbs.AST.Statement[], site: Site): void {
    for (const statement of body) {
      if (isMustache(statement)) note(statement, site);
      else if (isBlock(statement)) this.#block(statement, site);
      else if (isPartial(statement) && "original" in statement.name)
        this.#partial(statement.name.original, site);
    }
  }

  #partial(name: string, site: Site): void {
    const part = this.#read({ type: "partial", language: this.#language, name });
    if (part === null || site.via.includes(name)) return;
    this.#body(part.source.program.body, { ...site, ...part, via: [...site.via, name] });
  }

  #block(block: hbs.AST.BlockStatement, site: Site): void {
    const body = sidesOf(block).program?.body ?? [];
    const [argument] = block.params;
    if (argument === undefined) return;
    if (block.path.original === "each" && isPath(argument)) {
      const list = resolve(argument, site.loops);
      if (list !== null) this.#body(body, { ...site, loops: [...site.loops, [...list, "*"]] });
      return;
    }
    if (block.path.original !== "clause" || !isString(argument)) {
      this.#body(body, site);
      return;
    }
    const id = argument.value;
    const clause: OpenClause = { variables: new Set(), promises: new Set() };
    const own = this.#woven?.replaced.get(id);
    if (own === undefined) {
      this.clauses.set(id, { id, ...textOf(block, site.source), change: site.change, ...clause });
      this.#body(body, { ...site, clause });
      return;
    }
    const { piece, source } = own;
    const text = { file: piece.file, line: piece.place.line, source: piece.body };
    this.clauses.set(id, { id, ...text, change: "replaced", ...clause });
    this.#body(source.program.body, { ...site, source, change: "replaced", clause });
  }
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
