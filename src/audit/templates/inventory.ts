import { kinds, lengths } from "../../company/kind.ts";
import type { LanguageTag } from "../../company/language-tag.ts";
import { documents } from "../../document/documents.ts";
import type { Section } from "../../document/model.ts";
import type { InventoryEntry } from "../../markdown/own/listed-entry.ts";
import type { LanguageAudit } from "./audit-language.ts";
import type { TouchedDocument } from "./touched-document.ts";

/** Everything that the documents of some languages can say, in reading order. */
export function inventoryOf(
  languages: readonly LanguageTag[],
  audits: readonly LanguageAudit[],
): readonly InventoryEntry[] {
  return languages.flatMap((language) => {
    const touched = audits.find((audit) => audit.language === language)?.touched ?? [];
    return kinds.flatMap((kind) =>
      lengths.flatMap((length) => {
        const own = touched.find((each) => each.kind === kind && each.length === length) ?? null;
        const at = { document: kind, length, language };
        const leftOut = new Set(own?.woven?.leftOut.keys() ?? []);
        const model = own?.woven?.model ?? documents[kind][length];
        const there = entriesOf(model.sections, [], at, own);
        if (leftOut.size === 0) return there;
        // What is left out is not in the model any more; it is shown where the package has it.
        const all = entriesOf(documents[kind][length].sections, [], at, own);
        return withLeftOut(there, all, (key) => leftOut.has(key), own);
      }),
    );
  });
}

type At = Pick<InventoryEntry, "document" | "length" | "language">;

function entriesOf(
  sections: readonly Section[],
  within: readonly string[],
  at: At,
  own: TouchedDocument | null,
): readonly InventoryEntry[] {
  return sections.flatMap(({ id, parts }) => [
    { ...at, type: "section" as const, id, within, ...originOf("section", id, own) },
    ...parts.flatMap((part): readonly InventoryEntry[] => {
      const inside = [...within, id];
      if (part.type === "section") return entriesOf([part], inside, at, own);
      return [{ ...at, type: "clause", id: part.id, within: inside, ...originOf("clause", part.id, own) }];
    }),
  ]);
}

function originOf(
  type: "section" | "clause",
  id: string,
  own: TouchedDocument | null,
): Pick<InventoryEntry, "change" | "file"> {
  const replacing = type === "clause" ? own?.woven?.replaced.get(id) : undefined;
  if (replacing !== undefined) return { change: "replaced", file: replacing.piece.file };
  const mark = own?.walk.marks.find((each) => each.type === type && each.id === id);
  if (mark?.isOwn === true) return { change: "added", file: mark.place.file };
  const file = own?.ownFiles.has(mark?.place.file ?? "") === true ? (mark?.place.file ?? null) : null;
  return { change: file === null ? null : "replaced", file };
}

/** Puts what is left out back behind what comes before it in the package. */
function withLeftOut(
  there: readonly InventoryEntry[],
  all: readonly InventoryEntry[],
  isLeftOut: (key: string) => boolean,
  own: TouchedDocument | null,
): readonly InventoryEntry[] {
  const result = [...there];
  const keyOf = ({ type, id }: Pick<InventoryEntry, "type" | "id">): string => `${type} ${id}`;
  for (const [index, entry] of all.entries()) {
    const around = entry.within.map((id) => `section ${id}`);
    const cause = [...around, keyOf(entry)].find(isLeftOut);
    if (cause === undefined) continue;
    const before = all[index - 1];
    const at = before === undefined ? -1 : result.findIndex((each) => keyOf(each) === keyOf(before));
    const file = own?.woven?.leftOut.get(cause)?.file ?? null;
    result.splice(at + 1, 0, { ...entry, change: "left-out", file });
  }
  return result;
}
