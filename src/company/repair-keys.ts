import * as z from "zod";
import { formatPath, keyOf, type Path, valueAt } from "../diagnostic/place.ts";
import { factsSchema } from "./facts.ts";
import { replaceBy } from "./field.ts";
import { blocksWith, suggestKey } from "./key-advice.ts";
import { languageTags } from "./language-tag.ts";
import type { Problem } from "./problem.ts";
import { childSchema, isMap, knownField, objectOption, schemaAt, shapeOf, unwrap } from "./walk.ts";

/** A value that was read at `to`, where it was meant, although it stands at `from`. */
interface Move {
  readonly to: Path;
  readonly from: Path;
}

/** Facts in which every key is known, so that one slip of the pen is not reported as several. */
export interface RepairedFacts {
  readonly value: unknown;
  /** With paths as in `value`, but for the last step of an unknown key. */
  readonly problems: readonly Problem[];
  /** Where the value at a path of the repaired facts was written. */
  readonly written: (path: Path) => Path;
}

interface Findings {
  readonly problems: Problem[];
  readonly moves: Move[];
  readonly strays: {
    readonly key: string;
    readonly path: Path;
    readonly value: unknown;
    readonly under: readonly Path[];
  }[];
}

type Entries = (readonly [string, unknown])[];

function repairBlock(
  schema: z.ZodObject,
  value: Readonly<Record<string, unknown>>,
  path: Path,
  findings: Findings,
): unknown {
  const known = Object.keys(shapeOf(schema));
  const taken = new Set(Object.keys(value));
  const entries: Entries = [];
  for (const [key, child] of Object.entries(value)) {
    if (known.includes(key)) {
      entries.push([key, repair(childSchema(schema, key) ?? schema, child, [...path, key], findings)]);
      continue;
    }
    const under = blocksWith(key).filter((block) => keyOf(block) !== keyOf(path));
    const suggestion = suggestKey(
      key,
      known.filter((each) => !taken.has(each)),
    );
    findings.problems.push({
      code: "facts/unknown-key",
      args: {
        key,
        block: formatPath(path),
        suggestion,
        belongsUnder: suggestion === null ? under.slice(0, 3).map((block) => formatPath(block)) : [],
        known,
      },
      severity: "error",
      path: [...path, key],
      at: "key",
      fix: replaceBy(suggestion),
    });
    if (suggestion === null) {
      findings.strays.push({ key, path: [...path, key], value: child, under });
    } else {
      taken.add(suggestion);
      findings.moves.push({ to: [...path, suggestion], from: [...path, key] });
      entries.push([
        suggestion,
        repair(childSchema(schema, suggestion) ?? schema, child, [...path, suggestion], findings),
      ]);
    }
  }
  return Object.fromEntries(entries);
}

/**
 * The text that an item of a list was meant to be, where a colon in it made a block of one unknown key: `- Rule: Ask`.
 * `null` for everything else.
 */
function brokenText(schema: z.core.$ZodType, value: unknown, path: Path): string | null {
  const kind = knownField(schema)?.kind;
  if (typeof path.at(-1) !== "number" || !isMap(value)) return null;
  if (kind !== "text" && kind !== "local-text") return null;
  const [entry, ...others] = Object.entries(value);
  if (entry === undefined || others.length > 0) return null;
  const [key, text] = entry;
  const isLanguage = kind === "local-text" && suggestKey(key, languageTags) !== null;
  return typeof text === "string" && !isLanguage ? `${key}: ${text}` : null;
}

/** Gives every block the keys that were meant; what no key can be guessed for is left out. */
function repair(schema: z.core.$ZodType, value: unknown, path: Path, findings: Findings): unknown {
  const inner = unwrap(schema);
  const text = brokenText(schema, value, path);
  if (text !== null) {
    const args = { expected: "text", found: "map", colon: true } as const;
    const fix = replaceBy(JSON.stringify(text));
    findings.problems.push({ code: "facts/wrong-shape", args, severity: "error", path, at: "value", fix });
    return text;
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item, index) => repair(inner.element, item, [...path, index], findings));
  }
  if (!isMap(value)) return value;
  if (inner instanceof z.ZodObject) return repairBlock(inner, value, path, findings);
  if (inner instanceof z.ZodRecord) {
    const entries = Object.entries(value).map(([key, child]) => [
      key,
      repair(inner.valueType, child, [...path, key], findings),
    ]);
    return Object.fromEntries(entries);
  }
  const option = inner instanceof z.ZodUnion ? objectOption(inner) : null;
  return option === null ? value : repairBlock(option, value, path, findings);
}

function withValueAt(value: unknown, path: Path, added: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return added;
  if (!isMap(value)) return value;
  return { ...value, [step]: withValueAt(value[step], rest, added) };
}

function isRequired(block: Path, key: string): boolean {
  const schema = schemaAt(factsSchema, [...block, key]);
  return schema !== null && !(schema instanceof z.ZodOptional);
}

/** Puts a key that slipped out of its block, most often by its indentation, back where alone it can have been meant. */
function returnStrays(value: unknown, findings: Findings): unknown {
  return findings.strays.reduce((facts, { key, path, value: stray, under }) => {
    const open = under.filter(
      (block) => isMap(valueAt(facts, block)) && valueAt(facts, [...block, key]) === undefined,
    );
    const needed = open.filter((block) => isRequired(block, key));
    const [home, ...others] = needed.length > 0 ? needed : open;
    const schema = home === undefined ? null : schemaAt(factsSchema, [...home, key]);
    if (home === undefined || schema === null || others.length > 0) return facts;
    const to = [...home, key];
    findings.moves.push({ to, from: path });
    return withValueAt(facts, to, repair(schema, stray, to, findings));
  }, value);
}

/** Leads from where a value was read to where it was written. A move may have gone on within another. */
function wayBack(moves: readonly Move[]): (path: Path) => Path {
  const origins = new Map(moves.map(({ to, from }) => [keyOf(to), from]));
  return function written(path: Path): Path {
    for (let end = path.length; end > 0; end -= 1) {
      const from = origins.get(keyOf(path.slice(0, end)));
      if (from !== undefined) return written([...from, ...path.slice(end)]);
    }
    return path;
  };
}

/** Reads misspelt keys as they were meant, and reports each. */
export function repairKeys(facts: unknown): RepairedFacts {
  const findings: Findings = { problems: [], moves: [], strays: [] };
  const value = returnStrays(repair(factsSchema, facts, [], findings), findings);
  return { value, problems: findings.problems, written: wayBack(findings.moves) };
}
