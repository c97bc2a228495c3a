import type { Facts } from "../../../company/facts.ts";
import { kinds, lengths } from "../../../company/kind.ts";
import type { LanguageTag } from "../../../company/language-tag.ts";
import { languageTags } from "../../../company/language-tag.ts";
import type { ModelOf } from "../../../document/documents.ts";
import { presentDocument } from "../../../document/present.ts";
import { conditionsOf } from "../../../markdown/own/conditions.ts";
import { isBlock, isString, sidesOf } from "../../../markdown/syntax-tree.ts";
import type { Body } from "../../../markdown/syntax-tree.ts";
import { readTemplate } from "../../../markdown/read-template.ts";
import type { TemplateSource } from "../../../markdown/read-template.ts";
import type { Templates } from "../../../markdown/render.ts";
import { promisesLike } from "../../../promise/ledger.ts";
import type { Ledger } from "../../../promise/ledger.ts";

/** Facts that set how documents are made, or that others point to. */
const settings: ReadonlySet<string> = new Set([
  "charter",
  "languages",
  "templates",
  "brand",
  "print",
  "handbook",
  "people",
  "contact",
  "channels",
  "titles",
  "company.country",
  "company.name",
  "company.nameForms",
  "complaints.contact",
  "document.version",
  "document.effective",
]);

/** Keys of a company's facts that no clause which is printed for it asks for or prints. */
export function unusedFacts(
  facts: Facts,
  ledger: Ledger,
  language: LanguageTag,
  modelOf: ModelOf,
  templates: Templates,
): readonly string[] {
  const printed = new Set<string>();
  const asked = kinds.flatMap((kind) =>
    lengths.flatMap((length) => {
      const { clauses } = presentDocument(modelOf(language, kind, length), facts, ledger);
      for (const id of clauses.keys()) printed.add(id);
      return [...clauses.values()].flatMap(({ needs, anyOf, states }) => [
        ...needs,
        ...anyOf,
        ...states
          .flatMap((pattern) => promisesLike(ledger, pattern))
          .map((id) => ledger.get(id)?.path.join(".") ?? ""),
      ]);
    }),
  );
  const used = [...asked, ...printedIn(templates, printed)];
  return keysOf(facts).filter((key) => {
    const isSetting = [...settings].some(
      (each) => each === key || (each !== "channels" && key.startsWith(`${each}.`)),
    );
    return (
      !isSetting &&
      !used.some((each) => each === key || each.startsWith(`${key}.`) || key.startsWith(`${each}.`))
    );
  });
}

/** What the words of templates print, of their clauses those that are printed. */
function printedIn(
  { documents, partials, woven = {} }: Templates,
  printed: ReadonlySet<string>,
): readonly string[] {
  const own = Object.values(woven).flatMap(({ replaced, added }) =>
    [...replaced.values(), ...[...added.values()].flat()].map(({ source }) => source),
  );
  const texts = [...Object.values(documents), ...Object.values(partials)];
  const sources = texts.flatMap((text): readonly TemplateSource[] => {
    const reading = readTemplate("", text);
    return reading.ok ? [reading.source] : [];
  });
  const words = [
    ...sources.map(({ program }) => withClauses(program, printed)),
    ...own.map(({ program }) => program),
  ];
  return words.flatMap((program) => conditionsOf(program, new Map()).needs);
}

/** A text without the clauses that are not printed. */
function withClauses({ body }: Body, printed: ReadonlySet<string>): Body {
  return {
    body: body.flatMap((statement): readonly hbs.AST.Statement[] => {
      if (!isBlock(statement)) return [statement];
      const { program } = sidesOf(statement);
      const [argument] = statement.params;
      if (program === null || argument === undefined || !isString(argument)) return [statement];
      if (statement.path.original === "section") return withClauses(program, printed).body;
      return printed.has(argument.value) ? [statement] : [];
    }),
  };
}

/** The keys that are given, down to texts, times and lists. */
function keysOf(value: unknown, before = ""): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return before === "" ? [] : [before];
  const names = Object.keys(value);
  const isLeaf =
    names.includes("duration") || names.every((name) => languageTags.some((tag) => tag === name));
  if (before !== "" && (isLeaf || names.includes("amount") || before === "people")) return [before];
  return Object.entries(value).flatMap(([name, child]) =>
    child === undefined ? [] : keysOf(child, before === "" ? name : `${before}.${name}`),
  );
}
