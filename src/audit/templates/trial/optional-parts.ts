import type { Facts } from "../../../company/facts.ts";
import { kinds, lengths } from "../../../company/kind.ts";
import { documents } from "../../../document/documents.ts";
import { clausesOf } from "../../../document/model.ts";
import { hasFact } from "../../../document/present.ts";
import { promiseKeys } from "../../../promise/definitions.ts";

/** Keys that a file of facts cannot do without, or that others of their block cannot. */
const required: ReadonlySet<string> = new Set([
  "complaints.acknowledgeWithin",
  "complaints.resolveWithin",
  "complaints.external.name",
  "complaints.secondStage.to",
  "complaints.secondStage.within",
]);

/** Keys of the facts that a clause asks for and that may be left out, of those that a company gives. */
export function optionalParts(facts: Facts): readonly string[] {
  const asked = kinds.flatMap((kind) =>
    lengths.flatMap((length) =>
      clausesOf(documents[kind][length].sections).flatMap(({ needs, anyOf, without }) => [
        ...needs,
        ...anyOf,
        ...without,
      ]),
    ),
  );
  const made = Object.values(promiseKeys).map((path) => path.join("."));
  const [firstChannel = ""] = Object.keys(facts.channels);
  const keys = [...new Set([...asked, ...made, "complaints.external", "complaints.secondStage"])];
  return keys
    .filter(
      (key) =>
        !required.has(key) &&
        // Another language is no part, and without any channel nobody could write.
        !key.startsWith("languages.") &&
        key !== `channels.${firstChannel}` &&
        hasFact(facts, key),
    )
    .toSorted();
}

/** Facts without some keys; `people.*.deputy` is the deputy of everybody. */
export function withoutParts(facts: Facts, keys: readonly string[]): Facts {
  const copy = structuredClone(facts);
  for (const key of keys) remove(copy, key.split("."));
  return copy;
}

function remove(value: unknown, [step = "", ...rest]: readonly string[]): void {
  if (typeof value !== "object" || value === null) return;
  // Own copies of plain data: what is taken out was optional.
  const map = value as Record<string, unknown>;
  for (const key of step === "*" ? Object.keys(map) : [step]) {
    if (rest.length > 0) remove(map[key], rest);
    else Reflect.deleteProperty(map, key);
  }
}
