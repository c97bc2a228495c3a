import { type Alias, isAlias, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import type { Path } from "../../diagnostic/place.ts";
import type { Editing } from "./editing.ts";
import { factAt, type FactsMap } from "./facts-value.ts";
import { flowText } from "./flow-text.ts";
import { keyOfSpot, rangeOf, type Spot, spotsOf, spotsTo } from "./spot.ts";
import type { Step } from "./steps.ts";
import type { Splice } from "./text-lines.ts";

interface Placed {
  readonly path: Path;
  readonly spot: Spot;
}

/** Every key and item below a node, in order. */
function* everySpot(node: Node | null, path: Path, text: string): Generator<Placed> {
  if (!isMap(node) && !isSeq(node)) return;
  for (const [index, spot] of spotsOf(node, text).entries()) {
    const at = [...path, keyOfSpot(spot) ?? index];
    yield { path: at, spot };
    yield* everySpot(spot.value, at, text);
  }
}

function anchorOf(node: Node | null): string | null {
  return isNode(node) && (isScalar(node) || isMap(node) || isSeq(node)) ? (node.anchor ?? null) : null;
}

/** The nodes that a step changes: those on the way to its place, and everything that it replaces or removes. */
function touched({ written }: Editing, step: Step): readonly Spot[] {
  const way = spotsTo(written, step.path);
  const target = way.length === step.path.length ? way.at(-1) : undefined;
  if (target === undefined || step.kind === "add") return way.slice(0, step.path.length - 1);
  const below = [...everySpot(target.value, step.path, written.text)].map(({ spot }) => spot);
  return [...way, ...below];
}

function isWithin(alias: Alias, spot: Spot): boolean {
  const [start] = rangeOf(alias);
  return start >= spot.start && start < spot.end;
}

/** The anchor before a value, with the space before it. */
function withoutAnchor({ mark, value }: Spot, text: string): readonly Splice[] {
  const anchor = anchorOf(value);
  if (anchor === null || value === null) return [];
  const found = /\s*&\S+/.exec(text.slice(mark, rangeOf(value)[0]));
  if (found?.[0].trim() !== `&${anchor}`) return [];
  const start = mark + found.index;
  return [{ start, end: start + found[0].length, text: "" }];
}

/** The alias on the way to a path, which a step would otherwise have to follow to where the value is written. */
function aliasOnTheWay({ written }: Editing, step: Step): Placed | null {
  const way = spotsTo(written, step.path);
  const last = way.at(-1);
  if (last === undefined || way.length === step.path.length || !isAlias(last.value)) return null;
  return { path: step.path.slice(0, way.length), spot: last };
}

/**
 * Writes a value out wherever an alias stands for one that a step changes, so that the step changes one place only.
 * None where no alias is in the way.
 */
export function writeOutAliases(editing: Editing, facts: FactsMap, step: Step): readonly Splice[] {
  const { written, writing } = editing;
  const { text, document } = written;
  const writeOut = ({ path, spot }: Placed): Splice => {
    const where = spot.isFlow ? "flow" : "block";
    const value = factAt(facts, path) ?? null;
    return { start: spot.start, end: spot.end, text: flowText(path, value, where, writing) };
  };
  const onWay = aliasOnTheWay(editing, step);
  if (onWay !== null) {
    const { value, end } = onWay.spot;
    const start = value === null ? end : rangeOf(value)[0];
    return [{ ...writeOut(onWay), start }];
  }
  const changing = touched(editing, step).filter(({ value }) => anchorOf(value) !== null);
  if (changing.length === 0) return [];
  const target = step.kind === "add" ? undefined : spotsTo(written, step.path).at(-1);
  const aliases = [...everySpot(document.contents, [], text)].flatMap((placed) => {
    const { value } = placed.spot;
    const source = isAlias(value) ? value.resolve(document) : undefined;
    const spot = changing.find((each) => each.value === source);
    return !isAlias(value) || spot === undefined ? [] : [{ placed, spot, alias: value }];
  });
  const inside = aliases.filter(({ alias }) => target !== undefined && isWithin(alias, target));
  const outside = aliases.filter((each) => !inside.includes(each));
  const unused = new Set(outside.map(({ spot }) => spot));
  for (const { spot } of inside) unused.delete(spot);
  const anchors = [...unused].flatMap((spot) => withoutAnchor(spot, text));
  const values = outside.map(({ placed, alias }) => {
    const [start, end] = rangeOf(alias);
    return { ...writeOut(placed), start, end };
  });
  return [...anchors, ...values];
}
