import { readArray, readDictionary, readReference, writeDictionary } from "./pdf-syntax.ts";
import { nextNumber } from "./read-file.ts";

/** What PDF 1.7 knows as the kinds of an element. */
const known = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 " +
    "L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot " +
    "Ruby RB RT RP Warichu WT WP Figure Formula Form"
  ).split(" "),
);

/** Kinds of PDF 2.0 that Chromium writes, as the nearest of PDF 1.7; of any other only what it holds is kept. */
const nearest: Readonly<Record<string, string>> = {
  Em: "Span",
  Strong: "Span",
  Sub: "Span",
  Aside: "Sect",
  FENote: "Note",
  Title: "P",
  DocumentFragment: "Div",
};

const element = /^<<\/Type ?\/StructElem\s*\/S ?\/(\w+)/;

/**
 * Changes the tags where Chromium's are not those of PDF 1.7: kinds of elements from PDF 2.0 get the old kind that they
 * stand for, and what an item of a list holds becomes its body.
 */
export function mendTags(objects: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  const foreign = new Set<string>();
  const items: number[] = [];
  for (const [number, syntax] of objects) {
    const kind = element.exec(syntax)?.[1];
    if (kind === "LI") items.push(number);
    else if (kind !== undefined && !known.has(kind)) foreign.add(kind);
  }
  const mended = new Map(objects);
  let next = nextNumber(objects);
  for (const item of items) if (giveBody(mended, item, next)) next += 1;
  if (foreign.size > 0) nameKinds(mended, foreign);
  return mended;
}

/**
 * Gathers what an item holds, but for its label, in a body. An item that has one stays as it is, and so does one with
 * content of its own, whose tag is noted elsewhere in the file too. The body becomes object `number`; says whether
 * it was needed.
 */
function giveBody(objects: Map<number, string>, item: number, number: number): boolean {
  const entries = readDictionary(objects.get(item) ?? "");
  const written = entries?.get("K") ?? "";
  const kids = readArray(written) ?? [written];
  if (entries === null || kids.some((kid) => readReference(kid) === null)) return false;
  const kindOf = (kid: string): string =>
    element.exec(objects.get(readReference(kid) ?? Number.NaN) ?? "")?.[1] ?? "";
  const held = kids.filter((kid) => kindOf(kid) !== "Lbl");
  if (held.length === 0 || held.some((kid) => kindOf(kid) === "LBody")) return false;

  const own = `${String(item)} 0 R`;
  const body = `${String(number)} 0 R`;
  for (const kid of held) {
    const place = readReference(kid) ?? Number.NaN;
    const child = readDictionary(objects.get(place) ?? "");
    if (child?.get("P") === own) objects.set(place, writeDictionary(new Map([...child, ["P", body]])));
  }
  const labels = kids.filter((kid) => !held.includes(kid));
  objects.set(item, writeDictionary(new Map([...entries, ["K", `[${[...labels, body].join(" ")}]`]])));
  objects.set(number, `<</Type /StructElem\n/S /LBody\n/P ${own}\n/K [${held.join(" ")}]>>`);
  return true;
}

/** Writes beside the tree which old kind each new one stands for. */
function nameKinds(objects: Map<number, string>, foreign: ReadonlySet<string>): void {
  const root = [...objects].find(([, syntax]) => /^<<\/Type ?\/StructTreeRoot\b/.test(syntax));
  const entries = root === undefined ? null : readDictionary(root[1]);
  if (root === undefined || entries === null) return;
  const names = readDictionary(entries.get("RoleMap") ?? "") ?? new Map<string, string>();
  const added = [...foreign].toSorted().map((kind) => [kind, `/${nearest[kind] ?? "NonStruct"}`] as const);
  const map = writeDictionary(new Map([...added, ...names]));
  objects.set(root[0], writeDictionary(new Map([...entries, ["RoleMap", map]])));
}
