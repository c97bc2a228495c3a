import type { Path } from "../../diagnostic/place.ts";
import type { Way } from "../blocks/ways.ts";
import { type CheckContext, defineCheck } from "./cross-check.ts";

interface Named {
  readonly by: readonly (Way | undefined)[] | undefined;
  /** Where `by` stands. */
  readonly path: Path;
  readonly who: string;
  /** Where the addresses stand. */
  readonly addresses: Path;
  readonly target: { readonly [Each in Way]?: string | undefined } | undefined;
}

function* named({ complaints, escalation, people }: CheckContext["facts"]): Generator<Named> {
  for (const [index, step] of escalation?.entries() ?? []) {
    const who = step?.to;
    if (step === undefined || who === undefined || people === undefined || !Object.hasOwn(people, who))
      continue;
    yield {
      by: step.by,
      path: ["escalation", index, "by"],
      who,
      addresses: ["people", who],
      target: people[who],
    };
  }
  const contact = complaints?.contact;
  const addresses = ["complaints", "contact"];
  yield { by: contact?.by, path: [...addresses, "by"], who: "contact", addresses, target: contact };
}

/** What `by` names must be reachable there. */
export const reachableBy = defineCheck(
  "facts/unreachable-by",
  "error",
  function* ({ facts, isSound, hasStrayKey }) {
    for (const { by = [], path, who, addresses, target } of named(facts)) {
      // Somebody without any address is reported once, under `people`.
      if (target === undefined || hasStrayKey(addresses)) continue;
      const isPerson = addresses[0] === "people";
      if (isPerson && target.email === undefined && target.phone === undefined) continue;
      for (const [index, way] of by.entries()) {
        if (way === undefined || target[way] !== undefined || !isSound([...addresses, way])) continue;
        yield { args: { who, by: way }, path: [...path, index] };
      }
    }
  },
);
