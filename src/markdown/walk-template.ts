import { nearest } from "../company/nearest.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Place } from "../diagnostic/place.ts";
import type { ForbiddenSyntax } from "../diagnostic/template-codes.ts";
import { clausesOf } from "../document/model.ts";
import type { Clause } from "../document/model.ts";
import { checkEach, checkMustache } from "./check-expression.ts";
import type { ExpressionCheck, ExpressionSite } from "./check-expression.ts";
import { wrongArguments } from "./expression-findings.ts";
import { placeKey } from "./own/woven.ts";
import {
  hasNamedArguments,
  isBlock,
  isContent,
  isMustache,
  isPartial,
  isString,
  sidesOf,
} from "./syntax-tree.ts";
import type { Body, Located } from "./syntax-tree.ts";
import { placeOf, templateFinding, typed } from "./template-finding.ts";
import { unknownBlock } from "./unknown-block.ts";
import { documentVariables } from "./variables.ts";
import { limitPassed } from "./walk-limits.ts";
import type { PlacedMark, Site, Walk, WalkEffort, WalkFinding, WalkInput } from "./walk.ts";

/** How deep parts may include one another; ours include none. */
const maxIncluded = 20;

/** Goes through a document with everything that it includes. */
export function walkTemplate(input: WalkInput): Walk {
  const walker = new Walker(input);
  walker.walk(input.source.program, {
    source: input.source,
    partial: null,
    path: [],
    via: [],
    within: [],
    clause: null,
    scopes: [
      {
        variables: documentVariables,
        self: null,
        values: input.company === null ? null : [input.company.view],
      },
    ],
    isOwn: false,
    isPrinted: input.company !== null,
    times: 1,
  });
  return {
    marks: walker.marks,
    states: walker.states,
    findings: walker.findings,
    partials: walker.included,
    isCut: walker.isCut,
    effort: walker.effort,
  };
}

class Walker {
  readonly marks: PlacedMark[] = [];
  readonly states: { clause: string; promise: string }[] = [];
  readonly findings: WalkFinding[] = [];
  readonly included = new Set<string>();
  readonly #input: WalkInput;
  readonly #clauses: ReadonlyMap<string, Clause>;
  #output = 0;
  #pieces = 0;
  isCut = false;

  get effort(): WalkEffort {
    return { findings: this.findings.length, pieces: this.#pieces, output: this.#output };
  }

  constructor(input: WalkInput) {
    this.#input = input;
    const clauses = input.model === null ? [] : clausesOf(input.model.sections);
    this.#clauses = new Map(clauses.map((each) => [each.id, each]));
  }

  walk(program: Body, site: Site): void {
    for (const statement of program.body) {
      this.#pieces += 1;
      // Parts that include parts can grow beyond all bounds, and so can the mistakes in them.
      this.#mind("findings", statement, site);
      this.#mind("pieces", statement, site);
      if (this.isCut) return;
      this.#statement(statement, site);
    }
  }

  #statement(statement: hbs.AST.Statement, site: Site): void {
    if (isContent(statement)) {
      this.#count(statement.value.length, statement, site);
    } else if (isMustache(statement)) {
      this.#take(checkMustache(statement, this.#expressionSite(site)), statement, site);
      this.#count(100, statement, site);
    } else if (isBlock(statement)) this.#block(statement, site);
    else if (isPartial(statement)) this.#partial(statement, site);
    else if (statement.type !== "CommentStatement") this.#forbid("inline-partial", statement, site);
  }

  #block(block: hbs.AST.BlockStatement, site: Site): void {
    const { source } = site;
    const name = block.path.original;
    const opening = { ...placeOf(source, block), length: Math.max(name.length + 3, 4) };
    const unknown = unknownBlock(name, opening);
    if (unknown !== null) {
      this.#report(unknown, site);
      return;
    }
    const { program, hasElse, namesValues } = sidesOf(block);
    if (hasElse) this.#forbid("else", block, site);
    if (program === null) return;
    if (namesValues) this.#forbid("block-parameters", block, site);
    if (hasNamedArguments(block)) this.#forbid("named-arguments", block, site);
    if (name === "each") this.#each(block, program, site);
    else this.#part(name === "section" ? "section" : "clause", block, program, site);
  }

  #each(block: hbs.AST.BlockStatement, program: Body, site: Site): void {
    const { check, scope } = checkEach(block, this.#expressionSite(site));
    this.#take(check, block.params[0] ?? block, site);
    if (scope === null) return;
    if (site.scopes.length > 1) {
      const args = { of: "depth", limit: 1 } as const;
      const place = { ...placeOf(site.source, block), length: "{{#each".length };
      this.#report(templateFinding("template/too-large", args, place), site);
      return;
    }
    const times = site.times * (scope.values?.length ?? 1);
    this.walk(program, { ...site, scopes: [...site.scopes, scope], times });
  }

  #part(type: "section" | "clause", block: hbs.AST.BlockStatement, program: Body, site: Site): void {
    const { source } = site;
    const [argument, ...others] = block.params;
    const opening = { ...placeOf(source, block), length: type.length + 3 };
    if (argument === undefined || others.length > 0 || !isString(argument)) {
      this.#report(wrongArguments(type, opening), site);
      return;
    }
    const id = argument.value;
    const place = placeOf(source, argument);
    if (site.scopes.length > 1 || site.clause !== null) {
      const reason = site.clause === null ? "each" : "clause";
      const args = { part: type, id, reason, where: site.clause?.id ?? "" } as const;
      this.#report(templateFinding("template/misplaced", args, place), site);
    }
    this.#added("before", type, id, site);
    if (this.#input.woven?.leftOut.has(`${type} ${id}`) !== true) {
      const { partial, via, within, isOwn } = site;
      this.marks.push({ type, id, within, place, partial, via, isOwn });
      if (type === "section") this.#inSection(id, program, site);
      else this.#inClause(id, program, site, place);
    }
    this.#added("after", type, id, site);
  }

  #inSection(id: string, program: Body, site: Site): void {
    const isPrinted = site.isPrinted && (this.#input.company?.present.numbers.has(id) ?? false);
    const inside = { ...site, within: [...site.within, id], isPrinted };
    this.walk(program, inside);
    this.#added("in", "section", id, inside);
  }

  #inClause(id: string, program: Body, site: Site, opened: Place): void {
    const isPrinted = site.isPrinted && (this.#input.company?.present.clauses.has(id) ?? false);
    // A misspelt id is a finding of its own; what stands inside is checked as if it were right.
    const clause = this.#clauses.get(id) ??
      this.#clauses.get(nearest(id, [...this.#clauses.keys()]) ?? "") ?? { id, states: [] };
    const own = this.#input.woven?.replaced.get(id)?.source;
    if (own === undefined) this.walk(program, { ...site, clause, isPrinted });
    else this.walk(own.program, { ...site, source: own, via: [...site.via, opened], clause, isPrinted });
  }

  /** What the company adds at a place. */
  #added(relation: "after" | "before" | "in", type: "clause" | "section", id: string, site: Site): void {
    if (site.scopes.length > 1 || site.clause !== null) return;
    for (const each of this.#input.woven?.added.get(placeKey(relation, type, id)) ?? []) {
      const { piece, source, clause } = each;
      const { type: part, id: ownId } = piece.at;
      const { partial, within } = site;
      const via = [...site.via, piece.place];
      const there = { ...site, source, via, isOwn: true };
      const mark = (kind: "clause" | "section", name: string, around: readonly string[]): void => {
        this.marks.push({
          type: kind,
          id: name,
          within: around,
          place: piece.place,
          partial,
          via,
          isOwn: true,
        });
      };
      this.#added("before", part, ownId, site);
      mark(part, ownId, within);
      if (part === "clause") this.#inClause(ownId, source.program, there, piece.place);
      else {
        const inside = [...within, ownId];
        if (clause === null) this.#inSection(ownId, source.program, there);
        else {
          mark("clause", clause, inside);
          this.#inClause(clause, source.program, { ...there, within: inside }, piece.place);
          this.#added("in", "section", ownId, { ...site, within: inside });
        }
      }
      this.#added("after", part, ownId, site);
    }
  }

  #partial(statement: hbs.AST.PartialStatement, site: Site): void {
    const { source } = site;
    const { partials } = this.#input;
    const name = "original" in statement.name ? statement.name.original : null;
    const place = placeOf(source, statement);
    const hasArguments = statement.params.length > 0 || hasNamedArguments(statement);
    if (name === null || hasArguments) {
      this.#forbid("partial-arguments", statement, site);
      return;
    }
    const target = partials.get(name);
    if (target === undefined) {
      const known = [...partials.keys()].toSorted();
      const args = { name, suggestion: nearest(name, known), known };
      this.#report(templateFinding("template/unknown-partial", args, placeOf(source, statement.name)), site);
      return;
    }
    this.included.add(name);
    if (site.path.includes(name)) {
      this.#report(templateFinding("template/partial-cycle", { name }, place), site);
      return;
    }
    if (target === null) return;
    if (site.path.length >= maxIncluded) {
      const args = { of: "depth", limit: maxIncluded } as const;
      this.#report(templateFinding("template/too-large", args, place), site);
      return;
    }
    this.walk(target.program, {
      ...site,
      source: target,
      partial: name,
      path: [...site.path, name],
      via: [...site.via, place],
    });
  }

  #take(check: ExpressionCheck, at: Located, site: Site): void {
    // Of a part by itself nobody knows what its clauses state.
    const isKnown = this.#input.model !== null;
    for (const finding of check.findings)
      if (isKnown || finding.code !== "template/undeclared-promise") this.#report(finding, site);
    for (const promise of check.states) this.states.push({ clause: site.clause?.id ?? "", promise });
    if (!check.isUnfilled || !site.isPrinted || check.findings.length > 0) return;
    const variable = typed(site.source, at).replaceAll(/^\{\{\{?~?|~?\}?\}\}$/g, "");
    const args = { variable, clause: site.clause?.id ?? null };
    this.#report(templateFinding("template/unfilled", args, placeOf(site.source, at)), site);
  }

  #count(length: number, at: Located, site: Site): void {
    this.#output += length * site.times;
    this.#mind("output", at, site);
  }

  /** Ends the walk where there is too much of something: what follows is looked at when this is mended. */
  #mind(what: keyof WalkEffort, at: Located, site: Site): void {
    const limit = this.isCut ? null : limitPassed(what, this.effort, this.#input.spent);
    if (limit === null) return;
    this.isCut = true;
    const args = { of: what, limit };
    const place = { ...placeOf(site.source, at), length: 1 };
    this.#report(templateFinding("template/too-large", args, place), site);
  }

  #forbid(what: ForbiddenSyntax, at: Located, site: Site): void {
    const found = typed(site.source, at).slice(0, 60);
    this.#report(templateFinding("template/unsupported", { what, found }, placeOf(site.source, at)), site);
  }

  #report(finding: Diagnostic, { via }: Site): void {
    this.findings.push({ finding, via });
  }

  #expressionSite({ source, scopes, clause }: Site): ExpressionSite {
    return {
      source,
      scopes,
      clause,
      forms: this.#input.forms,
      statedBy: (promise) =>
        [...this.#clauses.values()]
          .filter(({ states }) => states.some((each) => each === promise))
          .map(({ id }) => id),
    };
  }
}
