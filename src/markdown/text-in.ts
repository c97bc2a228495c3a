import type { LocalText } from "../company/facts.ts";
import type { LanguagePack } from "../language/pack.ts";
import { escapeMarkdown } from "./escape.ts";

/** Readers of the facts' texts for one language. A text that is not given stays `undefined`. */
export function textIn(pack: LanguagePack) {
  const plain = (given: LocalText | undefined): string | undefined => {
    // A plain string that does not hold for every language of the file has been refused by `check`.
    if (given === undefined || typeof given === "string") return given;
    const found = given[pack.tag];
    if (found === undefined) throw new Error(`A text of the facts has no ${pack.tag} version.`);
    return found;
  };
  const text = (given: LocalText | undefined): string | undefined => {
    const found = plain(given);
    return found === undefined ? undefined : escapeMarkdown(found);
  };
  return {
    plain,
    text,
    texts: (given: readonly LocalText[] | undefined): readonly string[] =>
      (given ?? []).map((item) => text(item) ?? ""),
    /** Values picked from a list, in words; free text stands as it is. */
    words: (form: string, given: readonly LocalText[] | undefined): readonly string[] =>
      (given ?? []).map((item) => {
        const known = pack.forms[form] ?? {};
        // What a company calls something may be `toString`.
        const word = typeof item === "string" && Object.hasOwn(known, item) ? known[item] : undefined;
        return word ?? text(item) ?? "";
      }),
  };
}
