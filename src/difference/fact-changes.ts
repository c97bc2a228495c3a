import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { type Facts, factsSchema } from "../company/facts.ts";
import { childSchema, isMap, knownField, shapeOf, unwrap } from "../company/walk.ts";
import { keyOf, type Path, valueAt } from "../diagnostic/place.ts";
import { promisesOf } from "../promise/ledger.ts";
import { alignItems } from "./align-items.ts";
import { type ComparedTexts, comparedTexts } from "./local-texts.ts";

/** A fact that differs. What makes a promise is none: promises are compared as promises. */
export interface FactChange {
  /** In the new facts; in the old ones where it is gone. */
  readonly path: Path;
  readonly kind: "added" | "removed" | "changed";
  /** As the checked facts hold it; `null` where it is not there. */
  readonly from: unknown;
  readonly to: unknown;
}

/** One value in both editions, with where it stands in each. */
interface Pair {
  readonly schema: z.core.$ZodType;
  readonly from: unknown;
  readonly to: unknown;
  /** Where it stands in the new facts, or in the old ones where it is gone. */
  readonly path: Path;
  readonly texts: ComparedTexts;
}

/**
 * Every fact that differs, in the order of the schema: text language by language, lists item by item as they fit best.
 * The old facts know people by the keys that they have now; see `renamed-people.ts`.
 */
export function compareFacts(from: Facts, to: Facts): readonly FactChange[] {
  return compare({
    schema: factsSchema,
    from: withoutPromises(from),
    to: withoutPromises(to),
    path: [],
    texts: comparedTexts(from.languages, to.languages),
  });
}

function compare(pair: Pair): readonly FactChange[] {
  const { schema, from, to, path, texts } = pair;
  if (isDeepStrictEqual(from, to)) return [];
  const kind = knownField(schema)?.kind ?? "block";
  if (kind === "block") return compareKeys(pair, Object.keys(shapeAt(schema)));
  if (kind === "map") return compareKeys(pair, [...new Set([...keysOf(from), ...keysOf(to)])]);
  if (kind === "list") return compareLists(pair);
  if (kind === "local-text")
    return texts.compare(from, to).map((each) => changeAt([...path, ...each.path], each.from, each.to));
  return [changeAt(path, from, to)];
}

function compareKeys(
  { schema, from, to, path, texts }: Pair,
  keys: readonly string[],
): readonly FactChange[] {
  return keys.flatMap((key) => {
    const child = childSchema(schema, key);
    if (child === null) return [];
    const pair = { from: valueAt(from, [key]), to: valueAt(to, [key]), path: [...path, key] };
    return compare({ schema: child, texts, ...pair });
  });
}

/** A list that comes or goes is one fact; blocks in it are one each. */
function compareLists({ schema, from, to, path, texts }: Pair): readonly FactChange[] {
  const item = unwrap(schema);
  if (!(item instanceof z.ZodArray)) throw new Error(`${keyOf(path)} is no list.`);
  const element: z.core.$ZodType = item.element;
  const [before, after] = [itemsOf(from), itemsOf(to)];
  const kind = knownField(element)?.kind ?? null;
  if (kind !== "block" && (before.length === 0 || after.length === 0)) return [changeAt(path, from, to)];
  const bare = kind === "local-text" ? texts.bare : (each: unknown) => each;
  const aligned = alignItems(path, before.map(bare), after.map(bare));
  if (aligned === "reordered") return [changeAt(path, from, to)];
  const order = aligned.isOrderKept ? [] : [changeAt(path, aligned.orders[0], aligned.orders[1])];
  const items = aligned.items.flatMap((each) => {
    const at = [...path, each.to ?? each.from ?? 0];
    const [old, now] = [
      each.from === null ? undefined : before[each.from],
      each.to === null ? undefined : after[each.to],
    ];
    if (each.from === null || each.to === null) return [changeAt(at, old, now)];
    return compare({ schema: element, from: old, to: now, path: at, texts });
  });
  return [...order, ...items];
}

function changeAt(path: Path, from: unknown, to: unknown): FactChange {
  const kind = from === undefined ? "added" : to === undefined ? "removed" : "changed";
  return { path, kind, from: from ?? null, to: to ?? null };
}

function shapeAt(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const inner = unwrap(schema);
  return inner instanceof z.ZodObject ? shapeOf(inner) : {};
}

function keysOf(value: unknown): readonly string[] {
  return isMap(value) ? Object.keys(value) : [];
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The facts without what makes promises, and without blocks that held nothing else. */
function withoutPromises(facts: Facts): unknown {
  const promises = new Set([...promisesOf(facts).values()].map(({ path }) => keyOf(path)));
  const strip = (value: unknown, path: Path): unknown => {
    if (promises.has(keyOf(path))) return undefined;
    if (Array.isArray(value)) return value.map((item: unknown, index) => strip(item, [...path, index]));
    if (!isMap(value)) return value;
    const entries = Object.entries(value).map(([key, child]) => [key, strip(child, [...path, key])] as const);
    const left = entries.filter(([, child]) => child !== undefined);
    return left.length === 0 ? undefined : Object.fromEntries(left);
  };
  return strip(facts, []);
}
