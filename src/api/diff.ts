import { build } from "../build.ts";
import type { BuiltDocument } from "../build.ts";
import { modelOf } from "../markdown/own-templates.ts";
import { openWorkshop } from "../workshop.ts";
import { isDay } from "../company/day.ts";
import type { Facts } from "../company/facts.ts";
import { kinds, lengths } from "../company/kind.ts";
import { compareEditions } from "../difference/compare-editions.ts";
import { asEditionOf } from "../difference/edition-facts.ts";
import { packOf } from "../language/packs.ts";
import { differenceRecord } from "../report/diff-json.ts";
import type { JsonDifference } from "../report/diff-json.ts";
import { here } from "./here.ts";
import type { CheckedFacts } from "./read.ts";

/** What changed between two editions, which version that asks for, and who has to be told. */
export type Difference = JsonDifference;

const wanted = kinds.flatMap((kind) => lengths.map((length) => ({ kind, length })));

/**
 * Compares two editions of a company, as `charter diff --format json` does. Whether customers can still be told in time is
 * seen from `today`, ISO 8601; without it, by the clock of the machine. Throws `RangeError` for a `today` that is no day.
 */
export async function diff(
  from: CheckedFacts,
  to: CheckedFacts,
  options: { readonly today?: string } = {},
): Promise<Difference> {
  const host = here();
  const { today = host.clockDay } = options;
  if (!isDay(today)) throw new RangeError(`${today} is not a day such as 2026-11-22.`);
  const workshop = openWorkshop(host, wanted);
  const documentsOf = async (
    facts: Facts,
    { templates }: CheckedFacts,
  ): Promise<readonly BuiltDocument[]> => {
    const languages = await Promise.all(
      facts.languages.map(async (tag) => ({
        pack: packOf(tag),
        render: await workshop.renderer(tag, templates),
      })),
    );
    return build({
      facts,
      documents: wanted,
      languages,
      theme: null,
      logo: null,
      assets: { kind: "inline" },
      modelOf: modelOf(templates),
    });
  };
  const documents = {
    from: await documentsOf(asEditionOf(from.facts, to.facts), from),
    to: await documentsOf(to.facts, to),
  };
  return differenceRecord(compareEditions({ from: from.facts, to: to.facts, documents, today }));
}
