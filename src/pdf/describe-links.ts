import { readDictionary, readName, writeDictionary } from "./pdf-syntax.ts";
import { readText, writeText } from "./pdf-text.ts";
import { dictionaryOf } from "./read-file.ts";
import type { Dictionary } from "./pdf-syntax.ts";

/**
 * Gives each link on a page its words, which a screen reader says when it comes to the link and not to its text. `texts`
 * are the words by the link's `href`; a link to the outside without words is described by its address.
 */
export function describeLinks(
  objects: ReadonlyMap<number, string>,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> {
  const described = new Map(objects);
  for (const [number, syntax] of objects) {
    if (!/^<<\/Type ?\/Annot\s*\/Subtype ?\/Link\b/.test(syntax)) continue;
    const entries = readDictionary(syntax);
    const text = entries === null ? null : describe(entries, objects, texts);
    if (entries === null || text === null || entries.has("Contents")) continue;
    described.set(number, writeDictionary(new Map([...entries, ["Contents", writeText(text)]])));
  }
  return described;
}

function describe(
  entries: Dictionary,
  objects: ReadonlyMap<number, string>,
  texts: ReadonlyMap<string, string>,
): string | null {
  const destination = entries.get("Dest");
  if (destination !== undefined) {
    const name = destination.startsWith("/") ? readName(destination) : readText(destination);
    return name === null ? null : (texts.get(`#${name}`) ?? texts.get(`#${decoded(name)}`) ?? null);
  }
  const address = readText(dictionaryOf({ objects }, entries.get("A")).get("URI") ?? "");
  if (address === null) return null;
  // A browser writes the address of a site with a slash at its end.
  return (
    texts.get(address) ??
    texts.get(decoded(address)) ??
    texts.get(address.replace(/\/$/, "")) ??
    address.replace(/^(?:mailto|tel):/, "")
  );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
