import { languageTags } from "../company/language-tag.ts";
import type { Host } from "../host/host.ts";
import type { LanguagePack } from "../language/pack.ts";
import { packOf } from "../language/packs.ts";
import { UsageError } from "./usage-error.ts";

/**
 * The language in which findings are worded, whatever the documents are in: CHARTER_LANGUAGE, else English
 * (docs/decisions/0008). Throws `UsageError` for a language that there is no pack of.
 */
export function spokenBy({ environment }: Pick<Host, "environment">): LanguagePack {
  const wanted = environment["CHARTER_LANGUAGE"];
  const tag = wanted === undefined || wanted === "" ? "en" : languageTags.find((each) => each === wanted);
  if (tag !== undefined) return packOf(tag);
  throw new UsageError(
    `CHARTER_LANGUAGE is ${JSON.stringify(wanted)}; write one of ${languageTags.join(", ")}.`,
  );
}
