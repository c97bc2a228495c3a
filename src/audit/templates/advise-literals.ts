import type { Facts } from "../../company/facts.ts";
import { kinds, lengths } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { documents } from "../../document/documents.ts";
import { clausesOf } from "../../document/model.ts";
import type { LanguagePack } from "../../language/pack.ts";
import { packOf } from "../../language/packs.ts";
import { templateRulesOf } from "../../language/template-rules-by-language.ts";
import { conditionsOf } from "../../markdown/own/conditions.ts";
import { visibleLines } from "../../markdown/own/visible-lines.ts";
import { typedPromise } from "../../markdown/promise-advice.ts";
import type { TemplateSource } from "../../markdown/read-template.ts";
import { everywhere, isPiece } from "../../markdown/template-address.ts";
import type { TemplateAddress } from "../../markdown/template-address.ts";
import { documentVariables, pathsIn } from "../../markdown/variables.ts";
import { companyView } from "../../markdown/view.ts";
import type { View } from "../../markdown/view-type.ts";
import { promisesLike, promisesOf } from "../../promise/ledger.ts";
import type { Ledger } from "../../promise/ledger.ts";

/** What is known of a company, to find the fact that somebody has written out. */
export interface KnownFacts {
  readonly ledger: Ledger;
  readonly view: View;
  readonly pack: LanguagePack;
}

/** Prepares the facts of a company for looking up what was written out in a language. */
export function knownFacts(facts: Facts, language: LanguageTag): KnownFacts {
  const ledger = promisesOf(facts);
  const pack = packOf(language);
  return { ledger, pack, view: companyView({ facts, ledger, pack }) };
}

/** The most proposals of one finding. */
const maxProposals = 4;

/**
 * Adds to what is written out what should stand there: the promise of its clause that has this time, else those that the
 * clause states; the fact with this address, number or share. Where neither is known, nothing is proposed.
 */
export function adviseLiterals(
  findings: readonly Diagnostic[],
  source: TemplateSource,
  at: TemplateAddress,
  language: LanguageTag,
  known: KnownFacts | null,
): readonly Diagnostic[] {
  return findings.map((finding): Diagnostic => {
    const { code, place } = finding;
    if (code === "template/literal-time" || code === "template/literal-percentage") {
      const whole =
        code === "template/literal-time"
          ? withLead(finding.args.found, place, source, language)
          : finding.args.found;
      const declared = declaredAt(place.line, source, at);
      const promises =
        known === null
          ? declared.filter((id) => !id.includes("*"))
          : timesOf(finding.args.found, declared, known);
      const facts =
        code === "template/literal-percentage" && known !== null
          ? valuesLike(finding.args.found, known.view, "share")
          : [];
      const proposals = [...facts, ...(facts.length > 0 ? [] : promises.map(typedPromise))].slice(
        0,
        maxProposals,
      );
      return {
        ...finding,
        args: { ...finding.args, whole, proposals: proposals.map((tag) => `{{${tag}}}`) },
      };
    }
    if (code !== "template/literal-address" && code !== "template/literal-phone") return finding;
    const found =
      known === null
        ? []
        : valuesLike(finding.args.found, known.view, code === "template/literal-phone" ? "digits" : "text");
    const proposals = found.slice(0, maxProposals).map((path) => `{{${path}}}`);
    return { ...finding, args: { ...finding.args, whole: finding.args.found, proposals } };
  });
}

/** A time with the words around it that its promise brings along: `within 10 working days`. */
function withLead(
  found: string,
  { line, column, length }: Diagnostic["place"],
  { lines }: TemplateSource,
  language: LanguageTag,
): string {
  const { saidBefore, saidAfter } = templateRulesOf(language);
  const typed = lines[line - 1] ?? "";
  const before =
    saidBefore === null
      ? null
      : new RegExp(String.raw`(?<![\p{L}])(?:${saidBefore})[\s*_\u00A0]{1,4}$`, "iu");
  const after =
    saidAfter === null
      ? null
      : new RegExp(String.raw`^[*_]{0,2}[\s\u00A0]{1,2}(?:${saidAfter})(?![\p{L}])`, "iu");
  const start = typed.slice(Math.max(0, column - 40), column - 1);
  const end = typed.slice(column - 1 + length, column + length + 30);
  return `${before?.exec(start)?.[0] ?? ""}${found}${after?.exec(end)?.[0] ?? ""}`
    .replaceAll(/[*_`]+/g, "")
    .replaceAll(/\s+/g, " ");
}

/** The promises that the clause at a line states, by id or family. */
function declaredAt(line: number, source: TemplateSource, at: TemplateAddress): readonly string[] {
  const own = isPiece(at)
    ? at.id
    : (visibleLines(source, new Map()).find((each) => each.line === line)?.clause ?? "");
  const models = kinds
    .filter((kind) => at.type === "partial" || at.kind === everywhere || at.kind === kind)
    .flatMap((kind) => lengths.map((length) => documents[kind][length]));
  const packaged = models.flatMap(({ sections }) =>
    clausesOf(sections).flatMap(({ id, states }) => (id === own ? states : [])),
  );
  const written = isPiece(at) ? conditionsOf(source.program, new Map()).states : [];
  return [...new Set([...packaged, ...written])];
}

/** Of some promises those that have a time, as the language words it; all that the company makes where none has it. */
function timesOf(
  found: string,
  declared: readonly string[],
  { ledger, pack }: KnownFacts,
): readonly string[] {
  const made = declared.flatMap((pattern) => promisesLike(ledger, pattern));
  const wanted = plainWords(found);
  const equal = made.filter((id) => {
    const target = ledger.get(id)?.target;
    if (target === undefined) return false;
    const { amount, within, every } = pack.phrases;
    return [amount, within, every].some((phrase) => {
      const words = plainWords(phrase(target));
      return words.includes(wanted) || wanted.includes(words);
    });
  });
  return equal.length > 0 ? equal : made;
}

/** Words with a space around each, so that `1 day` is not found in `21 days`. */
function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
}

/** The variables that print a value, however it is punctuated. */
function valuesLike(found: string, view: View, kind: "text" | "digits" | "share"): readonly string[] {
  const plain = (value: string): string =>
    kind === "text"
      ? value
          .toLowerCase()
          .replaceAll(/\]\([^)]*\)|[\s<>[\]\\*]/g, "")
          .replace(/[.,;:]$/, "")
          .replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
          .replace(/\/$/, "")
      : value.replaceAll(/\]\([^)]*\)|\D/g, "");
  const wanted = plain(found);
  if (wanted === "") return [];
  return pathsIn(documentVariables).filter((path) => {
    const value = path.split(".").reduce<unknown>((at, step) => {
      return typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as Readonly<Record<string, unknown>>)[step]
        : undefined; // An object that has the key.
    }, view);
    if (typeof value !== "string" || (kind === "share" && !value.includes("%"))) return false;
    return plain(value) === wanted;
  });
}
